package bench

import (
	"example.com/maskbench/kernels"
	"gorgonia.org/tensor"
)

// Layer holds the operands of the products of a dense layer, normally distributed
// numbers.
type Layer struct {
	// Weights and Inputs are masks over the weights [out, in] and the inputs
	// [rows, in]; nil hides nothing.
	Weights, Inputs kernels.Buffer

	b                         kernels.Backend
	rows, in, out             int
	x, seen, w, y, dy, dx, dw kernels.Buffer
	nought                    kernels.Buffer
}

// NewLayer makes a layer for batches of rows rows.
func NewLayer(b kernels.Backend, rows, in, out int) *Layer {
	return &Layer{
		b: b, rows: rows, in: in, out: out,
		x: upload(b, normal(rows*in, 1)), w: upload(b, normal(out*in, 2)), dy: upload(b, normal(rows*out, 3)),
		y: b.Alloc(rows * out), dx: b.Alloc(rows * in), dw: b.Alloc(out * in),
		seen: b.Alloc(rows * in), nought: b.Alloc(1),
	}
}

// Forward computes y = (Mₓ⊙x)·(M⊙W)ᵀ.
func (l *Layer) Forward() {
	l.b.Linear(l.y, l.read(), l.w, l.Weights, nil, l.rows, l.in, l.out)
}

// Input computes dx = Mₓ⊙(dy·(M⊙W)).
func (l *Layer) Input() {
	l.b.LinearInput(l.dx, l.dy, l.w, l.Weights, l.rows, l.in, l.out)
	if l.Inputs != nil {
		l.b.Select(l.dx, l.Inputs, l.dx, l.nought, l.rows, l.in)
	}
}

// Weight adds M⊙(dyᵀ·(Mₓ⊙x)) to dw. The masked x is that of the last Forward.
func (l *Layer) Weight() {
	x := l.x
	if l.Inputs != nil {
		x = l.seen
	}
	l.b.LinearWeight(l.dw, l.dy, x, l.Weights, l.rows, l.in, l.out)
}

// All computes the three, as a step does.
func (l *Layer) All() {
	l.Forward()
	l.Input()
	l.Weight()
}

// read returns x under its mask.
func (l *Layer) read() kernels.Buffer {
	if l.Inputs == nil {
		return l.x
	}
	l.b.Select(l.seen, l.Inputs, l.x, l.nought, l.rows, l.in)
	return l.seen
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
