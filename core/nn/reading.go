package nn

import "example.com/maskbench/kernels"

// each reports whether every row of a batch has its own mask.
func (p *Param) each() bool { return p.Each && p.Mask != nil }

// reading is how a layer reads a weight through its delta, and what that makes of
// the weight's gradient.
type reading struct {
	b       kernels.Backend
	last    kernels.Buffer // what the last Forward read, before the mask
	blended scratch
	step    scratch // a gradient on its way to Grad
	hidden  hider
}

func newReading(b kernels.Backend, n int) reading {
	return reading{b: b, blended: scratch{b: b, n: n}, step: scratch{b: b, n: n}, hidden: newHider(b, n)}
}

// weights returns W₀ + M_Δ ⊙ (W − W₀), or W if there is no delta.
func (r *reading) weights(p *Param) kernels.Buffer {
	r.last = p.Value
	if p.Delta != nil {
		r.last = r.blended.get()
		r.b.Blend(r.last, p.Delta, p.Value, p.Base, p.Len())
	}
	return r.last
}

// gradient adds M_Δ ⊙ M ⊙ ∂L/∂W̃ to Grad for the outputs' gradient dy and the layer's
// operands, and assigns ∂L/∂W̃ to Dense.
func (r *reading) gradient(p *Param, dy kernels.Buffer, l kernels.Affine) {
	if p.Dense != nil {
		whole := l
		whole.WMask, whole.Assign = nil, true
		r.b.LinearWeight(p.Dense, dy, whole)
	}
	if p.each() || p.Dense != nil || p.Delta != nil {
		p.freshen(r.b)
	}
	switch {
	case p.Dense != nil && !p.each():
		g := r.hidden.hide(p.Mask, p.Dense, p.Rows, p.Cols)
		r.b.Add(p.Grad, r.hidden.hide(p.Delta, g, p.Rows, p.Cols), p.Len())
	case p.Delta != nil:
		r.b.Zero(r.step.get())
		r.masked(r.step.get(), p, dy, l)
		r.b.Add(p.Grad, r.hidden.hide(p.Delta, r.step.get(), p.Rows, p.Cols), p.Len())
	default:
		l.Assign = p.begins()
		r.masked(p.Grad, p, dy, l)
	}
}

// masked adds M ⊙ ∂L/∂W̃ to dw.
func (r *reading) masked(dw kernels.Buffer, p *Param, dy kernels.Buffer, l kernels.Affine) {
	if p.each() {
		r.b.LinearWeightEach(dw, dy, l.X, p.Mask, l.Rows, l.In, l.Out)
	} else {
		r.b.LinearWeight(dw, dy, l)
	}
}
