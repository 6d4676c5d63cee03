package nn

import (
	"fmt"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/kernels"
)

// Residual is a block with a skip connection (He et al. 2015):
// y = x + W₂·relu(W₁·x + b₁) + b₂, W₁ [units, in] and W₂ [in, units]. Its parameters
// are those of two torch.nn.Linear, fc1 and fc2. An activation mask acts on the
// branch, M·(W₂·relu(…) + b₂) with one M a row: stochastic depth (Huang et al. 2016).
type Residual struct {
	Units int `toml:"units"` // width of the branch; 0: as wide as the input
}

// Validate reports a number of units outside 0 … 2²⁰.
func (r *Residual) Validate() error {
	if r.Units < 0 || r.Units > maxUnits {
		return fmt.Errorf("units = %d is outside 0 … %d (0: as wide as the input)", r.Units, maxUnits)
	}
	return nil
}

// HasWeights marks the layer as one that can be masked and frozen.
func (*Residual) HasWeights() {}

// HasBranch marks the layer as one whose branch can be dropped.
func (*Residual) HasBranch() {}

// Build makes the layer with zero weights, which is as wide as its input.
func (r *Residual) Build(e Env) (Layer, int) {
	units := r.Units
	if units == 0 {
		units = e.In
	}
	part := func(name string, of kind.Choice[Spec]) Part { return Part{Name: e.Name + "." + name, Spec: of} }
	branch := chain(e.Backend, []Part{
		part("fc1", kind.Choice[Spec]{Kind: "dense", Value: &Dense{Units: units}}),
		part("relu", kind.Choice[Spec]{Kind: "relu", Value: ReLU{}}),
		part("fc2", kind.Choice[Spec]{Kind: "dense", Value: &Dense{Units: e.In}}),
	}, e.In, e.Rows)
	return &residual{
		b: e.Backend, width: e.In, branch: branch, last: branch.Stages[2],
		spread: newSpreader(e.Backend, e.Rows, e.In),
	}, e.In
}

type residual struct {
	b      kernels.Backend
	width  int
	branch *Net
	last   *Stage // of the branch
	mask   kernels.Buffer
	spread spreader
}

func (r *residual) hideBranch(mask kernels.Buffer) { r.mask = mask }

func (r *residual) Params() []*Param { return r.branch.Params() }

func (r *residual) Forward(x kernels.Buffer, rows int) kernels.Buffer {
	r.last.Mask = r.spread.over(r.mask, rows, r.width)
	y := r.branch.Forward(x, rows)
	r.b.Add(y, x, rows*r.width)
	return y
}

// variance is that of the branch: x is what it is.
func (r *residual) variance(rows int) kernels.Buffer { return r.last.variance(rows) }

func (r *residual) Backward(dy kernels.Buffer, rows int, weights, input bool) kernels.Buffer {
	dx := r.branch.backward(dy, rows, weights, input)
	if input {
		r.b.Add(dx, dy, rows*r.width)
	}
	return dx
}
