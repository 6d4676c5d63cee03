package optim

import (
	"cmp"
	"math"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
)

// SGD is torch.optim.SGD without dampening: g ← g + weight_decay·w;
// v ← momentum·v + g; w ← w − rate·v.
type SGD struct {
	Rate        float64 `toml:"rate"`         // learning rate to begin with
	Momentum    float64 `toml:"momentum"`     // share of the velocity that a step keeps
	WeightDecay float64 `toml:"weight_decay"` // of the ℓ² penalty, added to the gradient
}

// Start is the rate option.
func (o *SGD) Start() float64 { return o.Rate }

// Slots is the velocity, if there is momentum.
func (o *SGD) Slots() []string {
	if o.Momentum == 0 {
		return nil
	}
	return []string{"momentum_buffer"}
}

// Validate checks rate, momentum and weight_decay.
func (o *SGD) Validate() error {
	return cmp.Or(CheckRate(o.Rate), checkRange("momentum", o.Momentum, 0, 1),
		checkRange("weight_decay", o.WeightDecay, 0, math.Inf(1)))
}

// Step moves p.
func (o *SGD) Step(b kernels.Backend, p *nn.Param, s *State, rate float64) {
	s.T++
	var velocity kernels.Buffer
	if len(s.Slots) > 0 {
		velocity = s.Slots[0]
	}
	b.SGD(p.Value, p.Grad, velocity, p.Mask, p.Len(), rate, o.Momentum, o.WeightDecay)
}
