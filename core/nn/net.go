package nn

import (
	"fmt"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/kernels"
)

// Part names a layer of a network to be built.
type Part struct {
	Name string
	Spec kind.Choice[Spec]
}

// Net is a chain of layers.
type Net struct {
	Stages  []*Stage
	backend kernels.Backend
	params  []*Param       // of all stages
	in      int            // features a row
	mask    kernels.Buffer // of the input in the last Forward, if no products have taken it over
	input   hider
	slope   hider // of the gradient by the input
}

// New builds the parts one on another for rows of in features, batches of at
// most rows rows.
func New(b kernels.Backend, parts []Part, in, rows int) (*Net, error) {
	for _, p := range parts {
		if err := p.Spec.Value.Validate(); err != nil {
			return nil, fmt.Errorf("layer %s: %w", p.Name, err)
		}
	}
	return chain(b, parts, in, rows), nil
}

// chain is New for parts that are valid.
func chain(b kernels.Backend, parts []Part, in, rows int) *Net {
	n := &Net{backend: b, in: in, input: newHider(b, rows*in), slope: newHider(b, rows*in)}
	for _, p := range parts {
		l, out := p.Spec.Value.Build(Env{Backend: b, Name: p.Name, In: in, Rows: rows})
		n.Stages = append(n.Stages, &Stage{
			Name: p.Name, Kind: p.Spec.Kind, In: in, Out: out, Layer: l,
			value: newHider(b, rows*out), spread: newHider(b, rows*out), blame: newHider(b, rows*out),
		})
		n.params = append(n.params, l.Params()...)
		in = out
	}
	return n
}

// Params lists all parameters in the order of the layers. The caller must not change
// it.
func (n *Net) Params() []*Param { return n.params }

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
	return n.ForwardMasked(x, nil, rows)
}

// ForwardMasked returns the network's output for M ⊙ x by selection.
func (n *Net) ForwardMasked(x, mask kernels.Buffer, rows int) kernels.Buffer {
	in := signal{x: x, mask: mask}
	n.mask = nil
	if n.stage(0).products() == nil {
		n.mask, in = mask, signal{x: n.input.hide(mask, x, rows, n.in)}
	}
	for i, s := range n.Stages {
		in = s.forward(in, n.stage(i-1), n.stage(i+1), rows)
	}
	return in.x
}

// stage returns the i-th stage, nil if there is none.
func (n *Net) stage(i int) *Stage {
	if i < 0 || i >= len(n.Stages) {
		return nil
	}
	return n.Stages[i]
}

// Backward adds the gradients of the parameters that are not frozen, from
// ∂L/∂output. It goes no deeper than the first of them.
func (n *Net) Backward(dy kernels.Buffer, rows int) { n.backward(dy, rows, true, false) }

// Gradient is Backward after ZeroGrad in less time: what was in the gradients is not
// read.
func (n *Net) Gradient(dy kernels.Buffer, rows int) {
	for _, p := range n.params {
		p.stale = true
	}
	n.Backward(dy, rows)
	for _, p := range n.params {
		p.freshen(n.backend)
	}
}

// InputGradient returns ∂L/∂x [rows, in] from ∂L/∂output, under the masks of the
// last Forward, the input's too, and leaves the parameters' gradients alone.
func (n *Net) InputGradient(dy kernels.Buffer, rows int) kernels.Buffer {
	return n.slope.hide(n.mask, n.backward(dy, rows, false, true), rows, n.in)
}

// backward is Layer.Backward of the whole chain.
func (n *Net) backward(dy kernels.Buffer, rows int, weights, input bool) kernels.Buffer {
	first := 0
	for !input && first < len(n.Stages) && !n.Stages[first].Trainable() {
		first++
	}
	for i := len(n.Stages) - 1; i >= first; i-- {
		dy = n.Stages[i].backward(dy, rows, weights, input || i > first)
	}
	return dy
}

// ZeroGrad sets every parameter's gradient to 0.
func (n *Net) ZeroGrad() {
	for _, p := range n.params {
		n.backend.Zero(p.Grad)
	}
}
