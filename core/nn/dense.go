package nn

import (
	"fmt"

	"example.com/maskbench/kernels"
)

// maxUnits bounds a layer, so that a typo asks for an answer rather than for all
// the memory there is.
const maxUnits = 1 << 20

// Dense is a linear layer with bias: y = x·(M⊙W)ᵀ + b, W [units, in], as
// torch.nn.Linear.
type Dense struct {
	Units int `toml:"units"` // outputs a row
}

// Validate reports a number of units outside 1 … 2²⁰.
func (d *Dense) Validate() error {
	if d.Units < 1 || d.Units > maxUnits {
		return fmt.Errorf("units = %d is outside 1 … %d", d.Units, maxUnits)
	}
	return nil
}

// HasWeights marks the layer as one that can be masked and frozen.
func (*Dense) HasWeights() {}

// Build makes the layer with zero weights; see Net.Initialize.
func (d *Dense) Build(e Env) (Layer, int) { return newDense(e, d.Units), d.Units }

func newDense(e Env, units int) *dense {
	b := e.Backend
	weight := newParam(b, e.Name+".weight", units, e.In, e.In, true)
	bias := newParam(b, e.Name+".bias", 1, units, e.In, false)
	return &dense{
		b: b, in: e.In, out: units, weight: weight, bias: bias, params: []*Param{weight, bias},
		y:      b.Alloc(e.Rows * units),
		dx:     b.Alloc(e.Rows * e.In),
		z:      scratch{b: b, n: e.Rows * units},
		read:   newReading(b, units*e.In),
		spread: newSpread(b, e.Rows, e.In, units),
	}
}

func newParam(b kernels.Backend, name string, rows, cols, fanIn int, matrix bool) *Param {
	return &Param{
		Name: name, Rows: rows, Cols: cols, Matrix: matrix, FanIn: fanIn,
		Value: b.Alloc(rows * cols), Grad: b.Alloc(rows * cols),
	}
}

type dense struct {
	b            kernels.Backend
	in, out      int
	weight, bias *Param
	params       []*Param // both
	seen         signal   // by the last Forward
	rectify      bool     // y is that of the rectifier that follows
	y, dx        kernels.Buffer
	z            scratch // what y would be without it
	read         reading
	spread       spread
}

func (d *dense) Params() []*Param { return d.params }

func (d *dense) Forward(x kernels.Buffer, rows int) kernels.Buffer {
	return d.forward(signal{x: x}, false, rows)
}

// forward is Forward, which may take over what stands before it and the rectifier that
// follows, if weights do not have a mask for each row.
func (d *dense) forward(seen signal, rectify bool, rows int) kernels.Buffer {
	d.seen, d.rectify = seen, rectify
	w := d.weight
	if value := d.read.weights(w); w.each() {
		d.b.LinearEach(d.y, seen.x, value, w.Mask, d.bias.Value, rows, d.in, d.out)
	} else {
		d.b.Linear(d.y, d.operands(rows))
	}
	return d.y
}

// operands are those of the products in the last Forward.
func (d *dense) operands(rows int) kernels.Affine {
	return kernels.Affine{
		Rows: rows, In: d.in, Out: d.out,
		X: d.seen.x, XMask: d.seen.mask, Rectified: d.seen.rectified,
		W: d.read.last, WMask: d.weight.Mask, Bias: d.bias.Value, Rectify: d.rectify,
	}
}

// unrectified returns the last output as if no rectifier followed.
func (d *dense) unrectified(rows int) kernels.Buffer {
	l := d.operands(rows)
	l.Rectify = false
	d.b.Linear(d.z.get(), l)
	return d.z.get()
}

// variance returns the variance of what the last Forward returned, nil if its
// weights are as certain as they look.
func (d *dense) variance(rows int) kernels.Buffer {
	if d.weight.Variance == nil {
		return nil
	}
	return d.spread.variance(d.seen.x, d.read.last, d.weight.Variance, rows)
}

func (d *dense) Backward(dy kernels.Buffer, rows int, weights, input bool) kernels.Buffer {
	if weights && !d.weight.Frozen {
		d.read.gradient(d.weight, dy, d.operands(rows))
	}
	if weights && !d.bias.Frozen {
		d.bias.freshen(d.b)
		d.b.SumRows(d.bias.Grad, dy, rows, d.out)
	}
	if !input {
		return nil
	}
	if w := d.weight; w.each() {
		d.b.LinearInputEach(d.dx, dy, d.read.last, w.Mask, rows, d.in, d.out)
	} else {
		d.b.LinearInput(d.dx, dy, d.operands(rows))
	}
	return d.dx
}
