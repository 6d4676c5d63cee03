package nn

import "example.com/maskbench/kernels"

// Param is a trainable tensor. A layer reads W̃ = M ⊙ (Base + Delta ⊙ (Value − Base));
// what is nil takes no part. Biases have neither mask nor delta.
type Param struct {
	Name       string // PyTorch's: "dense1.weight"
	Rows, Cols int    // a weight is [out, in], a bias [1, out]
	Matrix     bool   // a weight, which can be masked; biases never are
	FanIn      int    // inputs of a unit: initial values lie within ±1/√FanIn
	Frozen     bool   // gets no gradient and no step

	Value kernels.Buffer
	Grad  kernels.Buffer // of Value; accumulates until zeroed
	stale bool           // Grad is not of this pass, and counts as 0

	Mask kernels.Buffer // M; see package kernels for the lengths allowed
	Each bool           // Mask has one mask for each row of the batch, [rows, out, in]

	Delta kernels.Buffer // the mask of what training has added to Base, as long as Mask may be
	Base  kernels.Buffer // the weights at the start, as many as Value; needed where Delta is set

	// Dense, if it is set, is assigned ∂L/∂W̃ by Backward, of hidden cells too, for
	// strategies that score or regrow them. It is as long as Value.
	Dense kernels.Buffer

	// Variance is Var[M], one value, where Mask is E[M] and evaluation goes by moments
	// (DropConnect, Wan et al. 2013): an output is then taken for normal, with mean
	// x·(E[M]⊙W)ᵀ + b and variance x²·(Var[M]·W²)ᵀ, and a rectifier that reads it
	// returns E[max(u, 0)]; other layers read the mean. There is no gradient then.
	Variance kernels.Buffer
}

// begins reports whether Grad is to be assigned, as it is about to be if it is stale.
func (p *Param) begins() bool {
	stale := p.stale
	p.stale = false
	return stale
}

// freshen makes Grad what it counts as.
func (p *Param) freshen(b kernels.Backend) {
	if p.begins() {
		b.Zero(p.Grad)
	}
}

// Len is the number of elements.
func (p *Param) Len() int { return p.Rows * p.Cols }

// Shape is the parameter's shape in PyTorch: [out, in], or [out] of a bias.
func (p *Param) Shape() []int {
	if p.Matrix {
		return []int{p.Rows, p.Cols}
	}
	return []int{p.Cols}
}
