package main

import (
	"errors"
	"fmt"
	"os"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
	"example.com/maskbench/kernels/device"
	"example.com/maskbench/tui"
)

// The exit codes.
const (
	exitInternal    = 1
	exitUsage       = 2
	exitData        = 4
	exitDiverged    = 5
	exitReplay      = 6
	exitResumable   = 75 // EX_TEMPFAIL of sysexits.h
	exitInterrupted = 130
)

const codes = `
exit codes
  0 done   1 internal error   2 usage, preset or absent device   4 data or run folder unfit
  5 diverged   6 replay differs   75 stopped, resumable   130 interrupted, resumable
`

// usageError is a mistake in the command line or a preset.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

func usage(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// dataError is about a file or folder.
type dataError struct{ error }

func (e dataError) Unwrap() error { return e.error }

// stopped says that a run was ended before its time.
type stopped struct {
	why  string
	step int64
	dir  string
	code int
}

func (e *stopped) Error() string {
	if e.dir == "" { // nothing that could go on
		return e.why
	}
	return fmt.Sprintf("%s at step %d, checkpointed; go on with: maskbench run --resume %s", e.why, e.step, e.dir)
}

// exitCode maps an error to what the process exits with.
func exitCode(err error) int {
	var stop *stopped
	switch {
	case err == nil:
		return 0
	case errors.As(err, &stop):
		return stop.code
	case is[*train.DivergedError](err):
		return exitDiverged
	case is[*train.ReplayError](err):
		return exitReplay
	case is[usageError](err), is[*train.FieldError](err), errors.Is(err, device.ErrAbsent):
		return exitUsage
	case is[dataError](err), is[*record.WriteError](err), isAny(err, train.ErrData,
		record.ErrLocked, record.ErrExists, record.ErrNoRun, record.ErrCorrupt):
		return exitData
	}
	return exitInternal
}

func is[T error](err error) bool {
	var e T
	return errors.As(err, &e)
}

func isAny(err error, among ...error) bool {
	for _, e := range among {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

// warn tells standard error what is to be known and no failure.
func warn(notes []string) {
	for _, n := range notes {
		fmt.Fprintf(outlet(os.Stderr), "maskbench: note: %s\n", n)
	}
}

// complain tells standard error what went wrong, in one line but for the stack of
// a bug.
func complain(err error) {
	notes := outlet(os.Stderr)
	fmt.Fprintf(notes, "maskbench: %v\n", err)
	var inTrainer *train.PanicError
	var onScreen *tui.Panic
	switch {
	case errors.As(err, &inTrainer):
		notes.Write(inTrainer.Stack)
	case errors.As(err, &onScreen):
		notes.Write(onScreen.Stack)
	}
}
