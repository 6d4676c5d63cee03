package cpu

import "example.com/maskbench/kernels"

// Share calls f(0) … f(n−1), whose total cost is in multiply-adds, on the threads of
// the backend, in any order and maybe at once, and returns when all are done: for work
// of the host between two operations, none of which f may call. A panic on another
// goroutine is raised again here, as a *WorkerPanic.
func (b *Backend[T]) Share(n, cost int, f func(task int)) {
	if b.closed {
		panic(kernels.Foreign)
	}
	b.pool.run(tasks(f), n, 1, cost)
}
