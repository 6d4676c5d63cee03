package optim

import (
	"fmt"
	"math"

	"example.com/maskbench/core/kind"
)

// Schedule moves the learning rate over a run. Its exported fields are its
// options, with the preset's keys in their toml tags.
//
// A schedule that needs to know where the run ends has a method Endless() error
// too: what a run without an end lacks for it.
type Schedule interface {
	// Factor is what the rate is multiplied by after some epochs of a run, which may
	// be fractions. epochs is the length of the run, 0 if it is endless.
	Factor(epoch, epochs float64) float64
	// Validate reports the first option that is out of its range, and the range.
	Validate() error
}

// Reactive is a Schedule that also watches the loss: the rate is multiplied by the
// Factor of the state as well.
type Reactive interface {
	// React is the state after an epoch that ended with the given loss: that of the
	// validation rows, or if there are none the mean of the losses of its training steps.
	React(s PlateauState, loss float64) PlateauState
}

// Schedules lists the schedules of the learning rate.
var Schedules = kind.Table[Schedule]{
	{Name: "constant", About: "the rate stays as it is set", New: func() Schedule { return constant{} }},
	{Name: "step", About: "the rate is multiplied by factor every so many epochs (PyTorch's StepLR)", New: func() Schedule { return NewStep() }},
	{Name: "cosine", About: "the rate falls along half a cosine to a least one (PyTorch's CosineAnnealingLR)", New: func() Schedule { return &Cosine{} }},
	{Name: "plateau", About: "the rate is multiplied by factor when the validation loss no longer falls (PyTorch's ReduceLROnPlateau)", New: func() Schedule { return NewPlateau() }},
}

type constant struct{}

func (constant) Factor(_, _ float64) float64 { return 1 }
func (constant) Validate() error             { return nil }

// Step is torch.optim.lr_scheduler.StepLR: the rate is multiplied by factor after
// every so many epochs.
type Step struct {
	Every int     `toml:"every"`  // epochs
	Ratio float64 `toml:"factor"` // what the rate is multiplied by
}

// NewStep returns PyTorch's factor, a tenth, each ten epochs.
func NewStep() *Step { return &Step{Every: 10, Ratio: 0.1} }

// Factor implements Schedule.
func (s *Step) Factor(epoch, _ float64) float64 {
	return math.Pow(s.Ratio, math.Floor(epoch/float64(s.Every)))
}

// Validate implements Schedule.
func (s *Step) Validate() error {
	switch {
	case s.Every < 1:
		return fmt.Errorf("every %d is not a number of epochs from 1 up", s.Every)
	case !(s.Ratio > 0 && s.Ratio <= 1):
		return fmt.Errorf("factor %v is outside 0 < factor ≤ 1", s.Ratio)
	}
	return nil
}

// Warm is what the rate is multiplied by in a step of a linear warm-up: 1 at its
// end and ever after. after is the time at the end of the step, in epochs:
// (step + 1)/steps an epoch, so that step t of a warm-up of n steps has (t + 1)/n, as
// torch.optim.lr_scheduler.LambdaLR(lambda t: min(1, (t + 1)/n)) and
// LinearLR(start_factor=1/n, total_iters=n−1); no step is lost at the rate 0.
func Warm(after, warmup float64) float64 {
	if after >= warmup {
		return 1
	}
	return after / warmup
}
