// Package nn maps batches forward through a network and gradients back, written
// out layer by layer.
//
// One convention for gradients: those of parameters accumulate, those of
// activations are assigned. A parameter's gradient is that of the stored value:
// ∂L/∂W = M ⊙ ∂L/∂W̃ where the layer reads W̃ = M ⊙ W.
package nn

import (
	"fmt"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/kernels"
)

// Param is a trainable tensor.
type Param struct {
	Name       string // PyTorch's: "dense1.weight"
	Rows, Cols int    // a weight is [out, in], a bias [1, out]
	Matrix     bool   // a weight, which can be masked; biases never are
	Value      kernels.Buffer
	Grad       kernels.Buffer // of Value; accumulates until zeroed
	Mask       kernels.Buffer // nil hides nothing; see package kernels for the lengths allowed
	Frozen     bool           // gets no gradient and no step
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

// Layer is one stage of a network. Backward follows the Forward of the same
// rows; the buffers that they return belong to the layer and are overwritten by
// the next call.
type Layer interface {
	// Forward returns the output [rows, out] for x [rows, in].
	Forward(x kernels.Buffer, rows int) kernels.Buffer
	// Backward takes ∂L/∂output. It adds the gradients of parameters that are not
	// frozen if weights is set, and returns ∂L/∂x if input is set, else nil.
	Backward(dy kernels.Buffer, rows int, weights, input bool) kernels.Buffer
	// Params lists the parameters, weights before biases; nil if there are none.
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

// Kinds lists the layers.
var Kinds = kind.Table[Spec]{
	{Name: "dense", About: "a linear layer with bias, y = x·Wᵀ + b (units: outputs)", New: func() Spec { return &Dense{} }},
	{Name: "relu", About: "max(x, 0)", New: func() Spec { return ReLU{} }},
}

// Stage is a layer in its place in a network.
type Stage struct {
	Name, Kind string
	In, Out    int
	Layer
	output kernels.Buffer // of the last Forward, kept for Blame
}

// Output returns what the last Forward of the stage returned, [rows, Out].
func (s *Stage) Output() kernels.Buffer { return s.output }

// Trainable reports whether any parameter of the stage may move.
func (s *Stage) Trainable() bool {
	for _, p := range s.Params() {
		if !p.Frozen {
			return true
		}
	}
	return false
}

// Part names a layer of a network to be built.
type Part struct {
	Name string
	Spec kind.Choice[Spec]
}

// Net is a chain of layers.
type Net struct {
	Stages  []*Stage
	backend kernels.Backend
}

// New builds the parts one on another for rows of in features, batches of at
// most rows rows.
func New(b kernels.Backend, parts []Part, in, rows int) (*Net, error) {
	n := &Net{backend: b}
	for _, p := range parts {
		if err := p.Spec.Value.Validate(); err != nil {
			return nil, fmt.Errorf("layer %s: %w", p.Name, err)
		}
		l, out := p.Spec.Value.Build(Env{Backend: b, Name: p.Name, In: in, Rows: rows})
		n.Stages = append(n.Stages, &Stage{Name: p.Name, Kind: p.Spec.Kind, In: in, Out: out, Layer: l})
		in = out
	}
	return n, nil
}

// Params lists all parameters in the order of the layers.
func (n *Net) Params() []*Param {
	var all []*Param
	for _, s := range n.Stages {
		all = append(all, s.Params()...)
	}
	return all
}

// Stage returns the named stage, or nil.
func (n *Net) Stage(name string) *Stage {
	for _, s := range n.Stages {
		if s.Name == name {
			return s
		}
	}
	return nil
}

// Forward returns the network's output for x [rows, in].
func (n *Net) Forward(x kernels.Buffer, rows int) kernels.Buffer {
	for _, s := range n.Stages {
		x = s.Forward(x, rows)
		s.output = x
	}
	return x
}

// Backward adds the gradients of the parameters that are not frozen, from
// ∂L/∂output. It goes no deeper than the first of them.
func (n *Net) Backward(dy kernels.Buffer, rows int) {
	first := 0
	for first < len(n.Stages) && !n.Stages[first].Trainable() {
		first++
	}
	for i := len(n.Stages) - 1; i >= first; i-- {
		dy = n.Stages[i].Backward(dy, rows, true, i > first)
	}
}

// InputGradient returns ∂L/∂x [rows, in] from ∂L/∂output and leaves the
// parameters' gradients alone.
func (n *Net) InputGradient(dy kernels.Buffer, rows int) kernels.Buffer {
	for i := len(n.Stages) - 1; i >= 0; i-- {
		dy = n.Stages[i].Backward(dy, rows, false, true)
	}
	return dy
}

// ZeroGrad sets every parameter's gradient to 0.
func (n *Net) ZeroGrad() {
	for _, s := range n.Stages {
		for _, p := range s.Params() {
			n.backend.Zero(p.Grad)
		}
	}
}
