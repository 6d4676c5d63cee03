// Package nn maps batches forward through a network and gradients back, written
// out layer by layer.
//
// One convention for gradients: those of parameters accumulate, those of
// activations are assigned. A parameter's gradient is that of the stored value:
// ∂L/∂W = M ⊙ ∂L/∂W̃ where the layer reads W̃ = M ⊙ W, and M_Δ ⊙ M ⊙ ∂L/∂W̃ where
// it reads W̃ = M ⊙ (W₀ + M_Δ ⊙ (W − W₀)).
package nn

import (
	"example.com/maskbench/core/kind"
	"example.com/maskbench/kernels"
)

// Layer is one stage of a network. Backward follows the Forward of the same
// rows; the buffers that they return belong to the layer and are overwritten by
// the next call.
type Layer interface {
	// Forward returns the output [rows, out] for x [rows, in].
	Forward(x kernels.Buffer, rows int) kernels.Buffer
	// Backward takes ∂L/∂output. It adds the gradients of parameters that are not
	// frozen if weights is set, and returns ∂L/∂x if input is set, else nil.
	Backward(dy kernels.Buffer, rows int, weights, input bool) kernels.Buffer
	// Params lists the parameters, each weight before its bias; nil if there are
	// none. The caller must not change it.
	Params() []*Param
}

// Env is what a layer is built for.
type Env struct {
	Backend kernels.Backend
	Name    string
	In      int // features a row
	Rows    int // the most rows of a batch
}

// Spec is a kind of layer. Its exported fields are its options, with the
// preset's keys in their toml tags.
type Spec interface {
	// Build makes the layer and says how many features a row of its output has.
	Build(e Env) (l Layer, out int)
	// Validate reports the first option that is out of its range, and the range.
	Validate() error
}

// Weighted is a Spec whose layer has weights, which can be masked and frozen.
type Weighted interface{ HasWeights() }

// Branched is a Spec whose layer has a branch, which an activation mask hides.
type Branched interface{ HasBranch() }

// Kinds lists the layers.
var Kinds = kind.Table[Spec]{
	{Name: "dense", About: "a linear layer with bias, y = x·Wᵀ + b (units: outputs)", New: func() Spec { return &Dense{} }},
	{Name: "relu", About: "max(x, 0)", New: func() Spec { return ReLU{} }},
	{Name: "residual", About: "x + W₂·relu(W₁·x + b₁) + b₂ (units: width of the branch; 0: as wide as x)", New: func() Spec { return new(Residual) }},
}
