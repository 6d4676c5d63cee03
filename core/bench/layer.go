package bench

import (
	"example.com/maskbench/kernels"
	"gorgonia.org/tensor"
)

// Layer holds the operands of the products of a dense layer, normally distributed
// numbers, and what they write. Its masks may be set.
type Layer struct {
	kernels.Affine
	Rested        bool // products use what the backend has made of operands before, such as rounded copies
	b             kernels.Backend
	y, dy, dx, dw kernels.Buffer
}

// NewLayer makes a layer without masks or bias for batches of rows rows, with numbers
// that follow from a seed.
func NewLayer(b kernels.Backend, rows, in, out int, seed uint64) *Layer {
	return &Layer{
		Affine: kernels.Affine{
			Rows: rows, In: in, Out: out,
			X: upload(b, normal(rows*in, 3*seed)), W: upload(b, normal(out*in, 3*seed+1)),
		},
		b: b, dy: upload(b, normal(rows*out, 3*seed+2)),
		y: b.Alloc(rows * out), dx: b.Alloc(rows * in), dw: b.Alloc(out * in),
	}
}

// Forward computes y.
func (l *Layer) Forward() {
	l.renew()
	l.b.Linear(l.y, l.Affine)
}

// Input computes the gradient by the layer's input.
func (l *Layer) Input() {
	l.renew()
	l.b.LinearInput(l.dx, l.dy, l.Affine)
}

// Weight adds the gradient by the weights to what was there.
func (l *Layer) Weight() {
	l.renew()
	l.b.LinearWeight(l.dw, l.dy, l.Affine)
}

// All computes the three, as a step does.
func (l *Layer) All() {
	l.renew()
	l.b.Linear(l.y, l.Affine)
	l.b.LinearInput(l.dx, l.dy, l.Affine)
	l.b.LinearWeight(l.dw, l.dy, l.Affine)
}

// renew writes nothing to the operands, which for the backend are then new: in training
// each step writes to them, and what was made of them before is of no use.
func (l *Layer) renew() {
	if l.Rested {
		return
	}
	for _, operand := range []kernels.Buffer{l.X, l.W, l.dy} {
		l.b.Add(operand, operand, 0)
	}
}

// Product returns what computes forward, input, weight or all.
func (l *Layer) Product(name string) (run func(), ok bool) {
	run, ok = map[string]func(){"forward": l.Forward, "input": l.Input, "weight": l.Weight, "all": l.All}[name]
	return run, ok
}

// Free gives the layer's memory back.
func (l *Layer) Free() {
	for _, buf := range []kernels.Buffer{l.X, l.XMask, l.W, l.WMask, l.y, l.dy, l.dx, l.dw} {
		l.b.Free(buf)
	}
}

// upload returns a buffer that holds x.
func upload(b kernels.Backend, x []float32) kernels.Buffer {
	buf := b.Alloc(len(x))
	b.Write(buf, dense(x))
	return buf
}

// dense is x as the tensor that crosses the border to a device.
func dense(x []float32) *tensor.Dense {
	return tensor.New(tensor.WithShape(len(x)), tensor.WithBacking(x))
}
