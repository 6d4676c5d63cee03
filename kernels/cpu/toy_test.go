package cpu

import (
	"testing"

	"example.com/maskbench/kernels"
)

// BenchmarkToy measures the operations of a step of a layer 5→1 at batch 10, whose time
// is all overhead.
func BenchmarkToy(b *testing.B) {
	const rows, in, out = 10, 5, 1
	on := New[float32](0)
	x, dx, mask := on.Alloc(rows*in), on.Alloc(rows*in), on.Alloc(rows*in)
	y, dy, target, loss := on.Alloc(rows*out), on.Alloc(rows*out), on.Alloc(rows*out), on.Alloc(rows)
	w, dw, bias, norms := on.Alloc(out*in), on.Alloc(out*in), on.Alloc(out), on.Alloc(2)
	l := kernels.Affine{Rows: rows, In: in, Out: out, X: x, W: w, Bias: bias}
	veiled := l
	veiled.XMask = mask
	for _, o := range []benchOperation{
		{"Linear", func() { on.Linear(y, l) }},
		{"LinearInput", func() { on.LinearInput(dx, dy, l) }},
		{"LinearWeight", func() { on.LinearWeight(dw, dy, l) }},
		{"Linear-mask", func() { on.Linear(y, veiled) }},
		{"LinearWeight-mask", func() { on.LinearWeight(dw, dy, veiled) }},
		{"SumRows", func() { on.SumRows(bias, dy, rows, out) }},
		{"SquaredError", func() { on.SquaredError(loss, dy, y, target, rows, out) }},
		{"Mean", func() { on.Mean(norms, 0, loss, rows) }},
		{"Norm", func() { on.Norm(norms, 1, dw, out*in) }},
		{"Zero", func() { on.Zero(dw) }},
		{"SGD", func() { on.SGD(w, dw, nil, nil, out*in, 0.01, 0, 0) }},
		{"SGD-bias", func() { on.SGD(bias, norms, nil, nil, out, 0.01, 0, 0) }},
	} {
		b.Run(o.name, func(b *testing.B) {
			for b.Loop() {
				o.run()
			}
		})
	}
}
