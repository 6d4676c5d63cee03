package mask

import (
	"errors"
	"fmt"
	"math"

	"example.com/maskbench/core/kind"
)

// Schedule moves the ratio of a mask over a run. Its exported fields are its
// options, with the preset's keys in their toml tags. Masks follow it when they
// are drawn anew.
type Schedule interface {
	// At is the ratio after some epochs of a run, which may be fractions, toward the
	// final ratio. epochs is the length of the run, 0 if it is endless.
	At(final, epoch, epochs float64) float64
	// Validate reports the first option that is out of its range, and the range.
	Validate() error
}

// Ending is a Schedule that may depend on the end of the run. Endless reports what
// a run without an end lacks for it.
type Ending interface{ Endless() error }

// Constant is the kind of schedule that leaves the ratio alone.
const Constant = "constant"

// Schedules lists the schedules of a ratio.
var Schedules = kind.Table[Schedule]{
	{Name: Constant, About: "the ratio stays as it is set", New: func() Schedule { return constant{} }},
	{Name: "linear", About: "the ratio moves from initial to ratio, evenly", New: func() Schedule { return &Ramp{shape: "linear"} }},
	{Name: "cubic", About: "the ratio moves from initial to ratio, fast at first and ever more slowly", New: func() Schedule { return &Ramp{shape: "cubic"} }},
	{Name: "cosine", About: "the ratio moves from initial to ratio along half a cosine", New: func() Schedule { return &Ramp{shape: "cosine"} }},
	{Name: "closed-loop", About: "the ratio moves after each epoch, toward a goal of the generalization gap", New: func() Schedule { return NewClosedLoop() }},
}

type constant struct{}

func (constant) At(final, _, _ float64) float64 { return final }
func (constant) Validate() error                { return nil }

// Ramp takes the ratio r from an initial one to the final one, between two points
// of the run: r(p) = final + (initial − final)·left(p) at the share p of the way.
// What is left is 1 − p (linear), (1 − p)³ (cubic: Zhu & Gupta 2017, "To prune, or
// not to prune") or (1 + cos πp)/2 (cosine).
type Ramp struct {
	Initial float64 `toml:"initial"` // ratio until begin
	Begin   float64 `toml:"begin"`   // epochs until the ratio begins to move
	End     float64 `toml:"end"`     // epochs until it is the final one; 0: the end of the run
	shape   string
}

// left is what is left of the way at the share p of it, by shape.
var left = map[string]func(p float64) float64{
	"linear": func(p float64) float64 { return 1 - p },
	"cubic":  func(p float64) float64 { return (1 - p) * (1 - p) * (1 - p) },
	"cosine": func(p float64) float64 { return (1 + math.Cos(math.Pi*p)) / 2 },
}

// At implements Schedule.
func (r *Ramp) At(final, epoch, epochs float64) float64 {
	end := r.End
	if end == 0 {
		end = epochs
	}
	switch {
	case epoch <= r.Begin:
		return r.Initial
	case epoch >= end:
		return final
	}
	return final + (r.Initial-final)*left[r.shape]((epoch-r.Begin)/(end-r.Begin))
}

// Validate implements Schedule.
func (r *Ramp) Validate() error {
	switch {
	case !(r.Begin >= 0) || math.IsInf(r.Begin, 1):
		return fmt.Errorf("begin %v is not a number of epochs from 0 up", r.Begin)
	case !(r.End == 0 || r.End > r.Begin) || math.IsInf(r.End, 1):
		return fmt.Errorf("end %v is not after begin %v (epochs; 0: the end of the run)", r.End, r.Begin)
	}
	return validRatio("initial", r.Initial)
}

// Endless implements Ending.
func (r *Ramp) Endless() error {
	if r.End > 0 {
		return nil
	}
	return errors.New("end is not set, and the run has none: set the epochs until the ratio is the final one")
}
