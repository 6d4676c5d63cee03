package cpu

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"example.com/maskbench/kernels"
)

// BenchmarkOperations measures what is not a product, in time per element, at the
// sizes of a tiny layer, of outputs and of a layer's weights; the loops alone too.
func BenchmarkOperations(b *testing.B) {
	for _, s := range all() {
		for _, threads := range []int{1, 2} {
			on := newBackend[float32](threads, s)
			for _, shape := range [][2]int{{10, 1}, {128, 10}, {128, 256}, {784, 256}} {
				for _, o := range benchOperations(on, shape[0], shape[1]) {
					b.Run(fmt.Sprintf("%s/threads=%d/%dx%d/%s", on.Features(), threads, shape[0], shape[1], o.name), func(b *testing.B) {
						for b.Loop() {
							o.run()
						}
						b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*shape[0]*shape[1]), "ns/element")
					})
				}
			}
		}
	}
}

type benchOperation struct {
	name string
	run  func()
}

func benchOperations(on *Backend[float32], rows, cols int) []benchOperation {
	n := rows * cols
	normal := func(n int) kernels.Buffer {
		v := on.Alloc(n)
		fill(v, func() float32 { return float32(rand.NormFloat64()) })
		return v
	}
	w, g, m, v, mask, row := normal(n), normal(n), on.Alloc(n), on.Alloc(n), on.Alloc(n), on.Alloc(cols)
	zero, column, label := on.Alloc(1), normal(rows), on.Alloc(rows)
	fill(mask, func() float32 { return float32(rand.IntN(2)) })
	fill(row, func() float32 { return float32(rand.IntN(2)) })
	fill(label, func() float32 { return float32(rand.IntN(cols)) })
	adamW := func(mask kernels.Buffer) func() {
		return func() { on.AdamW(w, g, m, v, mask, n, 1e-3, 0.9, 0.999, 1e-8, 0.01, 3) }
	}
	return []benchOperation{
		{"SGD", func() { on.SGD(w, g, nil, nil, n, 1e-3, 0, 0) }},
		{"SGD-momentum", func() { on.SGD(w, g, m, nil, n, 1e-3, 0.9, 0) }},
		{"SGD-momentum-mask", func() { on.SGD(w, g, m, mask, n, 1e-3, 0.9, 1e-4) }},
		{"AdamW", adamW(nil)},
		{"AdamW-mask", adamW(mask)},
		{"AdamW-row", adamW(row)},
		{"ReLU", func() { on.ReLU(m, w, n) }},
		{"ReLUGrad", func() { on.ReLUGrad(m, w, g, n) }},
		{"Select", func() { on.Select(m, mask, w, zero, rows, cols) }},
		{"Select-row", func() { on.Select(m, row, w, zero, rows, cols) }},
		{"Blend", func() { on.Blend(m, mask, w, g, n) }},
		{"Add", func() { on.Add(m, w, n) }},
		{"Square", func() { on.Square(m, w, n) }},
		{"Zero", func() { on.Zero(m) }},
		{"SumRows", func() { on.SumRows(row, w, rows, cols) }},
		{"Saliency", func() { on.Saliency(row, w, g, rows, cols) }},
		{"Mean", func() { on.Mean(column, 0, w, n) }},
		{"Norm", func() { on.Norm(column, 0, w, n) }},
		{"CrossEntropy", func() { on.CrossEntropy(column, m, w, label, rows, cols) }},
		{"SquaredError", func() { on.SquaredError(column, m, w, g, rows, cols) }},
		{"MaskedError", func() { on.MaskedError(column, m, w, g, mask, rows, cols) }},
		{"ArgMax", func() { on.ArgMax(column, w, rows, cols) }},
		{"OneHot", func() { on.OneHot(m, label, rows, cols) }},
	}
}
