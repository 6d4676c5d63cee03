//go:build cuda

package cuda

import (
	"runtime"

	"gorgonia.org/cu"
)

// A thread is the one OS thread that calls the driver for a backend: a context is
// current to a thread, and Go moves goroutines between them.
type thread struct {
	jobs chan func()
	idle chan struct{} // closed when the last job is done
}

// newThread starts a thread to which the device's primary context is current.
func newThread(dev cu.Device) (*thread, error) {
	t := &thread{make(chan func(), 2), make(chan struct{})}
	failed := make(chan error)
	go func() {
		defer close(t.idle)
		runtime.LockOSThread() // for good: a thread that had a context ends with its goroutine
		context, err := dev.RetainPrimaryCtx()
		if err == nil {
			err = cu.SetCurrentContext(context)
		}
		failed <- err
		if err != nil {
			return
		}
		for job := range t.jobs {
			job()
		}
		dev.ReleasePrimaryCtx() // the process's other backends keep it
	}()
	return t, <-failed
}

// do runs f after all that was started before, and waits for it.
func (t *thread) do(f func()) {
	done := make(chan struct{})
	t.jobs <- func() { f(); close(done) }
	<-done
}

// start is do without waiting.
func (t *thread) start(f func()) { t.jobs <- f }

// end waits for what was started and lets go of the context.
func (t *thread) end() {
	close(t.jobs)
	<-t.idle
}
