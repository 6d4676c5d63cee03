package cpu

import "runtime"

// inline is the work, in multiply-adds of a loop, below which other goroutines cost
// more than they save.
const inline = 32 << 10

// threads is the number of goroutines that share an operation.
type threads int

// resolve replaces a number ≤ 0 by all that Go may use.
func (t threads) resolve() threads {
	if t <= 0 {
		return threads(runtime.GOMAXPROCS(0))
	}
	return t
}

// workers returns how many of the threads share tasks of that total cost in
// multiply-adds.
func (t threads) workers(tasks, cost int) int {
	if cost < inline {
		return 1
	}
	return max(1, min(int(t), tasks))
}

// An operation is computed in parts: some of its elements, rows or blocks, [lo, hi) of
// them, which other goroutines may share. It is a struct of its operands that the
// backend keeps, so that running it allocates nothing, as a closure would.
type operation interface{ part(lo, hi int) }

// tasks are an operation by a function of each part, which may escape.
type tasks func(task int)

func (f tasks) part(lo, hi int) {
	for i := lo; i < hi; i++ {
		f(i)
	}
}

// A pool runs operations, one at a time.
type pool struct {
	threads  threads
	speed    int // of operations on elements, beside a loop's
	work     job
	of       operation
	n, piece int
	task     func(worker, task int) // takes pieces of the operation
}

func newPool(t threads) *pool {
	p := &pool{threads: t, speed: 1}
	p.task = func(_, task int) { p.of.part(task*p.piece, min(p.n, (task+1)*p.piece)) }
	return p
}

// run computes n parts, whose total cost is in multiply-adds, in pieces of a fixed size
// in any order and maybe at once: all in one if that is not worth other goroutines. A
// panic on one of those is raised again here, as a *WorkerPanic.
func (p *pool) run(of operation, n, piece, cost int) {
	pieces := (n + piece - 1) / piece
	workers := p.threads.workers(pieces, cost)
	if workers == 1 {
		of.part(0, n)
		return
	}
	p.of, p.n, p.piece = of, n, piece
	p.work.run(workers, pieces, p.task)
	p.of = nil
}

// span runs an operation on n elements, each of which costs a loop so many multiply-adds.
func (p *pool) span(of operation, n, cost int) {
	const piece = 4 << 10
	p.run(of, n, piece, n*cost/p.speed)
}
