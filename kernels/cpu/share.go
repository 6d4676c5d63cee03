package cpu

// Share calls f(0) … f(tasks−1), whose total cost is in multiply-adds, on the threads
// of the backend, in any order and maybe at once, and returns when all are done: for
// work of the host between two operations, which must not be called meanwhile. A panic
// on another goroutine is raised again here, as a *WorkerPanic.
func (b *Backend[T]) Share(tasks, cost int, f func(task int)) {
	workers := b.threads.workers(tasks, cost)
	if workers == 1 {
		for i := range tasks {
			f(i)
		}
		return
	}
	b.shared.of = f
	if b.shared.task == nil {
		b.shared.task = func(_, task int) { b.shared.of(task) }
	}
	b.shared.job.run(workers, tasks, b.shared.task)
	b.shared.of = nil
}

// shared is work that is not an operation's.
type shared struct {
	job  job
	of   func(task int)
	task func(worker, task int)
}
