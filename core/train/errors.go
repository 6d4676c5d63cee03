package train

import (
	"errors"
	"fmt"
)

// ErrData is in the chain of errors about data that are missing, corrupt or unfit.
var ErrData = errors.New("data")

// DivergedError says that a loss or gradient was not finite.
type DivergedError struct {
	Step       int64  // the step that could not be made
	What       string // what was not finite first
	Loss       float64
	Checkpoint string // the weights before the step
}

func (e *DivergedError) Error() string {
	s := fmt.Sprintf("diverged at step %d: %s is not finite (loss %v)", e.Step, e.What, e.Loss)
	if e.Checkpoint != "" {
		s += "; the weights before that step are in " + e.Checkpoint
	}
	return s + "; try a smaller learning rate"
}

// DeviceError says that the device failed, of which nothing more can be had: not the
// state either.
type DeviceError struct {
	Err error
	Dir string // of the run, whose checkpoints are from before
}

func (e *DeviceError) Error() string {
	return fmt.Sprintf("%v; nothing was written of what followed the last checkpoint: go on from there with maskbench run --resume %s", e.Err, e.Dir)
}

// Unwrap returns the device's own error.
func (e *DeviceError) Unwrap() error { return e.Err }

// PanicError is a bug of the program that ended a run.
type PanicError struct {
	Value any
	Stack []byte
}

func (e *PanicError) Error() string { return fmt.Sprintf("internal error: %v", e.Value) }
