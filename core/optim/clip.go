package optim

import (
	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
	"gorgonia.org/tensor"
)

// Clip is torch.nn.utils.clip_grad_norm_: it multiplies the gradients of all
// parameters that are not frozen by most/(norm + 1e-6) if that is below 1, and
// returns what it multiplied by, 1 if it left them alone. norm is the ℓ² norm of
// those gradients together, which must be finite (Pascanu, Mikolov & Bengio 2013);
// scratch has one element, whose value is lost.
func Clip(b kernels.Backend, params []*nn.Param, norm, most float64, scratch kernels.Buffer) float64 {
	coefficient := most / (norm + 1e-6)
	if !(coefficient < 1) {
		return 1
	}
	b.Write(scratch, tensor.New(tensor.WithShape(1), tensor.WithBacking([]float64{coefficient})))
	for _, p := range params {
		if !p.Frozen {
			// The coefficient scales as a mask does; one that float32 holds as 0 fills with 0.
			b.Select(p.Grad, scratch, p.Grad, scratch, 1, p.Len())
		}
	}
	return coefficient
}
