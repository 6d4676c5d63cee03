package cpu

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"example.com/maskbench/kernels"
)

// BenchmarkSkipping measures the three products of a layer together under masks that
// hide blocks or all but a band, after one that hides a single weight, with which all
// terms are computed.
func BenchmarkSkipping(b *testing.B) {
	for _, threads := range []int{1, 2} {
		for _, shape := range [][3]int{{128, 784, 512}, {2048, 384, 1536}} {
			rows, in, out := shape[0], shape[1], shape[2]
			run := func(name string, m []float32) {
				b.Run(fmt.Sprintf("threads=%d/%dx%dx%d/%s", threads, rows, in, out, name), func(b *testing.B) {
					benchMask(b, New[float32](threads), m, rows, in, out)
				})
			}
			run("all terms", mask(out, in, func(r, c int) bool { return r+c > 0 }))
			for _, hidden := range []float64{0.5, 0.75, 0.9} {
				for _, size := range []int{16, 32, 64} {
					run(fmt.Sprintf("blocks of %d/%v", size, hidden), blocks(out, in, size, hidden))
				}
				run(fmt.Sprintf("band/%v", hidden), band(out, in, hidden))
			}
		}
	}
}

func benchMask(b *testing.B, on *Backend[float32], m []float32, rows, in, out int) {
	alloc := func(n int) kernels.Buffer {
		v := on.Alloc(n)
		fill(v, rand.Float32)
		return v
	}
	x, y, dx, dy := alloc(rows*in), alloc(rows*out), alloc(rows*in), alloc(rows*out)
	w, dw, over := alloc(out*in), alloc(out*in), alloc(out*in)
	copy(over.(*vector[float32]).data, m)
	l := kernels.Affine{X: x, W: w, WMask: over, Bias: alloc(out), Rows: rows, In: in, Out: out}
	b.ReportAllocs()
	for b.Loop() {
		on.Linear(y, l)
		on.LinearInput(dx, dy, l)
		on.LinearWeight(dw, dy, l)
	}
}
