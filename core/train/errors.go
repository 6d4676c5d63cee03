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

// PanicError is a bug of the program that ended a run.
type PanicError struct {
	Value any
	Stack []byte
}

func (e *PanicError) Error() string { return fmt.Sprintf("internal error: %v", e.Value) }
