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
func (d *Dense) Build(e Env) (Layer, int) {
	b := e.Backend
	return &dense{
		b: b, in: e.In, out: d.Units,
		weight: newParam(b, e.Name+".weight", d.Units, e.In, true),
		bias:   newParam(b, e.Name+".bias", 1, d.Units, false),
		y:      b.Alloc(e.Rows * d.Units),
		dx:     b.Alloc(e.Rows * e.In),
	}, d.Units
}

func newParam(b kernels.Backend, name string, rows, cols int, matrix bool) *Param {
	return &Param{Name: name, Rows: rows, Cols: cols, Matrix: matrix, Value: b.Alloc(rows * cols), Grad: b.Alloc(rows * cols)}
}

type dense struct {
	b            kernels.Backend
	in, out      int
	weight, bias *Param
	x, y, dx     kernels.Buffer
}

func (d *dense) Params() []*Param { return []*Param{d.weight, d.bias} }

func (d *dense) Forward(x kernels.Buffer, rows int) kernels.Buffer {
	d.x = x
	d.b.Linear(d.y, x, d.weight.Value, d.weight.Mask, d.bias.Value, rows, d.in, d.out)
	return d.y
}

func (d *dense) Backward(dy kernels.Buffer, rows int, weights, input bool) kernels.Buffer {
	if weights && !d.weight.Frozen {
		d.b.LinearWeight(d.weight.Grad, dy, d.x, d.weight.Mask, rows, d.in, d.out)
	}
	if weights && !d.bias.Frozen {
		d.b.SumRows(d.bias.Grad, dy, rows, d.out)
	}
	if !input {
		return nil
	}
	d.b.LinearInput(d.dx, dy, d.weight.Value, d.weight.Mask, rows, d.in, d.out)
	return d.dx
}
