// Package optim moves parameters along their gradients, by PyTorch's
// definitions. What is hidden by a mask or frozen does not move at all: no step,
// no weight decay, its state unchanged.
package optim

import (
	"fmt"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
)

// Optimizer is a kind of update. Its exported fields are its options, with the
// preset's keys in their toml tags; what it remembers of a parameter is in a
// State.
type Optimizer interface {
	// Slots names the vectors that State holds for each parameter, in order.
	Slots() []string
	// Step moves p along p.Grad at the given learning rate.
	Step(b kernels.Backend, p *nn.Param, s *State, rate float64)
	// Start is the learning rate to begin with.
	Start() float64
	// Validate reports the first option that is out of its range, and the range.
	Validate() error
}

// State is what an optimizer remembers of one parameter.
type State struct {
	Slots []kernels.Buffer // as named by Optimizer.Slots, zero at first
	T     int              // steps taken, those spent frozen not counted
}

// NewState returns the zero state of p.
func NewState(b kernels.Backend, o Optimizer, p *nn.Param) *State {
	s := &State{}
	for range o.Slots() {
		s.Slots = append(s.Slots, b.Alloc(p.Len()))
	}
	return s
}

// Kinds lists the optimizers.
var Kinds = kind.Table[Optimizer]{
	{Name: "sgd", About: "stochastic gradient descent with momentum and L2 weight decay", New: func() Optimizer { return &SGD{Rate: 0.01} }},
	{Name: "adamw", About: "Adam with decoupled weight decay", New: func() Optimizer { return NewAdamW() }},
}

// maxRate bounds the learning rate; beyond it every run diverges.
const maxRate = 100

// CheckRate reports a learning rate outside 0 < rate ≤ 100.
func CheckRate(rate float64) error {
	if !(rate > 0 && rate <= maxRate) {
		return fmt.Errorf("rate %v is outside 0 < rate ≤ %d", rate, maxRate)
	}
	return nil
}

func checkRange(name string, v, least, below float64) error {
	if !(v >= least && v < below) {
		return fmt.Errorf("%s %v is outside %v ≤ %s < %v", name, v, least, name, below)
	}
	return nil
}
