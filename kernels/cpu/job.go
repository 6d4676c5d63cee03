package cpu

import (
	"fmt"
	"runtime/debug"
	"sync/atomic"
)

// A job is tasks that workers share. It may be run again when it is done.
type job struct {
	f      func(worker, task int)
	tasks  int64
	next   atomic.Int64
	failed atomic.Pointer[WorkerPanic]
	team   []*helper
}

// run calls f for every task, as one of so many workers, the caller being the first.
func (j *job) run(workers, tasks int, f func(worker, task int)) {
	if workers == 1 {
		for task := range tasks {
			f(0, task)
		}
		return
	}
	j.f, j.tasks = f, int64(tasks)
	j.next.Store(0)
	j.failed.Store(nil)
	j.team = enlist(j.team[:0], workers-1)
	for i, h := range j.team {
		h.start(j, i+1)
	}
	func() {
		defer j.finish() // even if the caller's share panics
		j.share(0)
	}()
	if p := j.failed.Load(); p != nil {
		panic(p)
	}
}

// share takes tasks until none is left.
func (j *job) share(worker int) {
	for i := j.next.Add(1) - 1; i < j.tasks; i = j.next.Add(1) - 1 {
		j.f(worker, int(i))
	}
}

// help is share for a goroutine that must outlive a panic.
func (j *job) help(worker int) {
	defer func() {
		if v := recover(); v != nil {
			j.failed.CompareAndSwap(nil, &WorkerPanic{v, debug.Stack()})
		}
	}()
	j.share(worker)
}

// finish waits for the helpers and lets them go.
func (j *job) finish() {
	for _, h := range j.team {
		h.wait()
	}
	dismiss(j.team)
	j.f = nil
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
