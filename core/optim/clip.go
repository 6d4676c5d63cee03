package optim

import (
	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
	"gorgonia.org/tensor"
)

// Clipper is torch.nn.utils.clip_grad_norm_ (Pascanu, Mikolov & Bengio 2013).
type Clipper struct {
	b       kernels.Backend
	host    []float64     // the coefficient
	carrier *tensor.Dense // of host
	device  kernels.Buffer
}

// NewClipper returns a Clipper of gradients on b.
func NewClipper(b kernels.Backend) *Clipper {
	c := &Clipper{b: b, host: make([]float64, 1), device: b.Alloc(1)}
	c.carrier = tensor.New(tensor.WithShape(1), tensor.WithBacking(c.host))
	return c
}

// Clip multiplies the gradients of all parameters that are not frozen by
// most/(norm + 1e-6) if that is below 1, and returns what it multiplied by, 1 if it
// left them alone. norm is the ℓ² norm of those gradients together, which must be
// finite.
func (c *Clipper) Clip(params []*nn.Param, norm, most float64) float64 {
	coefficient := most / (norm + 1e-6)
	if !(coefficient < 1) {
		return 1
	}
	c.host[0] = coefficient
	c.b.Write(c.device, c.carrier)
	for _, p := range params {
		if !p.Frozen {
			// The coefficient scales as a mask does; one that float32 holds as 0 fills with 0.
			c.b.Select(p.Grad, c.device, p.Grad, c.device, 1, p.Len())
		}
	}
	return coefficient
}
