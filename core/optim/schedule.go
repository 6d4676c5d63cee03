package optim

import "example.com/maskbench/core/kind"

// Schedule moves the learning rate over a run. Its exported fields are its
// options, with the preset's keys in their toml tags.
type Schedule interface {
	// Factor is what the rate is multiplied by after some epochs of a run, which may
	// be fractions. epochs is the length of the run, 0 if it is endless.
	Factor(epoch, epochs float64) float64
	// Validate reports the first option that is out of its range, and the range.
	Validate() error
}

// Schedules lists the schedules of the learning rate.
var Schedules = kind.Table[Schedule]{
	{Name: "constant", About: "the rate stays as it is set", New: func() Schedule { return constant{} }},
}

type constant struct{}

func (constant) Factor(_, _ float64) float64 { return 1 }
func (constant) Validate() error             { return nil }
