package cpu

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"
)

// inline is the work, in multiply-adds, below which starting goroutines costs
// more than it saves.
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

// each runs f(0) … f(tasks−1), whose total cost is in multiply-adds, in any order
// and maybe at once. A panic in f is raised again here, as a *WorkerPanic if f
// ran on another goroutine.
func (t threads) each(tasks, cost int, f func(task int)) {
	workers := min(int(t), tasks)
	if workers < 2 || cost < inline {
		for i := range tasks {
			f(i)
		}
		return
	}
	var (
		next   atomic.Int64
		failed atomic.Pointer[WorkerPanic]
		group  sync.WaitGroup
	)
	work := func() {
		for i := int(next.Add(1)) - 1; i < tasks; i = int(next.Add(1)) - 1 {
			f(i)
		}
	}
	for range workers - 1 {
		group.Add(1)
		go func() {
			defer group.Done()
			defer func() {
				if v := recover(); v != nil {
					failed.CompareAndSwap(nil, &WorkerPanic{v, debug.Stack()})
				}
			}()
			work()
		}()
	}
	func() {
		defer group.Wait() // even if the caller's share panics
		work()
	}()
	if p := failed.Load(); p != nil {
		panic(p)
	}
}

// span runs f over the ranges [lo, hi) that cut n elements of the given cost each
// into pieces of a fixed size.
func (t threads) span(n, cost int, f func(lo, hi int)) {
	const piece = 8 << 10
	t.each((n+piece-1)/piece, n*cost, func(task int) {
		f(task*piece, min(n, (task+1)*piece))
	})
}

// WorkerPanic is what an operation panics with when one of its goroutines did.
type WorkerPanic struct {
	Value any    // what the goroutine panicked with
	Stack []byte // its stack
}

// Error returns the value and the stack.
func (p *WorkerPanic) Error() string {
	return fmt.Sprintf("%v\n\nin a worker:\n%s", p.Value, p.Stack)
}

// Unwrap returns the value if it is an error.
func (p *WorkerPanic) Unwrap() error {
	err, _ := p.Value.(error)
	return err
}
