package optim

import (
	"cmp"
	"math"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
)

// AdamW is torch.optim.AdamW: Adam of Kingma & Ba (2015) with the decoupled
// weight decay of Loshchilov & Hutter (2019), w ← w − rate·weight_decay·w.
type AdamW struct {
	Rate        float64 `toml:"rate"`         // learning rate to begin with
	Beta1       float64 `toml:"beta1"`        // share of the mean of gradients that a step keeps
	Beta2       float64 `toml:"beta2"`        // the same, of squared gradients
	Epsilon     float64 `toml:"epsilon"`      // added to the root of the mean square
	WeightDecay float64 `toml:"weight_decay"` // share of the weight that rate 1 takes off, apart from the gradient
}

// NewAdamW returns AdamW with PyTorch's defaults.
func NewAdamW() *AdamW {
	return &AdamW{Rate: 0.001, Beta1: 0.9, Beta2: 0.999, Epsilon: 1e-8, WeightDecay: 0.01}
}

// Start is the rate option.
func (o *AdamW) Start() float64 { return o.Rate }

// Slots is the running means of the gradient and of its square.
func (o *AdamW) Slots() []string { return []string{"exp_avg", "exp_avg_sq"} }

// Validate checks every option.
func (o *AdamW) Validate() error {
	return cmp.Or(CheckRate(o.Rate), checkRange("beta1", o.Beta1, 0, 1), checkRange("beta2", o.Beta2, 0, 1),
		checkRange("epsilon", o.Epsilon, 0, math.Inf(1)), checkRange("weight_decay", o.WeightDecay, 0, math.Inf(1)))
}

// Step moves p.
func (o *AdamW) Step(b kernels.Backend, p *nn.Param, s *State, rate float64) {
	s.T++
	b.AdamW(p.Value, p.Grad, s.Slots[0], s.Slots[1], p.Mask, p.Len(), rate, o.Beta1, o.Beta2, o.Epsilon, o.WeightDecay, s.T)
}
