package cpu

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"example.com/maskbench/kernels"
)

// benchShapes are rows, in and out of layers in training.
var benchShapes = [][3]int{{128, 784, 512}, {128, 784, 256}, {128, 512, 256}, {128, 256, 10}, {32, 784, 256}, {2048, 384, 1536}}

// BenchmarkProducts measures the three products of a layer without a mask, with one
// of bits and one of other numbers, on one thread and two, with each instruction set
// and with plain loops.
func BenchmarkProducts(b *testing.B) {
	for _, s := range append(sets(), nil) {
		for _, threads := range []int{1, 2} {
			for _, shape := range benchShapes {
				on := newBackend[float32](threads, s)
				benchProducts(b, on, fmt.Sprintf("%s/threads=%d/%dx%dx%d", on.Features(), threads, shape[0], shape[1], shape[2]), shape)
			}
		}
	}
}

func benchProducts(b *testing.B, on *Backend[float32], name string, shape [3]int) {
	rows, in, out := shape[0], shape[1], shape[2]
	x, y, w, bias := on.Alloc(rows*in), on.Alloc(rows*out), on.Alloc(out*in), on.Alloc(out)
	bits, soft := on.Alloc(out*in), on.Alloc(out*in)
	fill(x, func() float32 { return rand.Float32() })
	fill(w, func() float32 { return rand.Float32() })
	fill(bits, func() float32 { return float32(rand.IntN(2)) })
	fill(soft, func() float32 { return float32(rand.IntN(2)) * 2 })
	layer := func(mask kernels.Buffer) kernels.Affine {
		return kernels.Affine{Rows: rows, In: in, Out: out, X: x, W: w, WMask: mask, Bias: bias}
	}
	for _, product := range []struct {
		name string
		run  func(mask kernels.Buffer)
	}{
		{"Linear", func(m kernels.Buffer) { on.Linear(y, layer(m)) }},
		{"LinearInput", func(m kernels.Buffer) { on.LinearInput(x, y, layer(m)) }},
		{"LinearWeight", func(m kernels.Buffer) { on.LinearWeight(w, y, layer(m)) }},
	} {
		for _, mask := range []struct {
			name string
			m    kernels.Buffer
		}{{"dense", nil}, {"bits", bits}, {"soft", soft}} {
			b.Run(name+"/"+product.name+"/"+mask.name, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					product.run(mask.m)
				}
				flops := 2 * float64(rows*in*out) * float64(b.N)
				b.ReportMetric(flops/b.Elapsed().Seconds()/1e9, "GFLOP/s")
			})
		}
	}
}

func fill(buf kernels.Buffer, f func() float32) {
	for i := range buf.(*vector[float32]).data {
		buf.(*vector[float32]).data[i] = f()
	}
}

// BenchmarkTiles measures each height of tile alone, its panels in cache: the limit
// for the products above.
func BenchmarkTiles(b *testing.B) {
	for _, s := range sets() {
		left, right, c := make([]float32, s.stride*s.depth+slack), aligned(make([]float32, s.cols*s.depth+slack)), make([]float32, s.rows*s.cols)
		for rows := s.rows; rows > 0; rows-- {
			t := &tile{depth: s.depth, a: &left[0], b: &right[0], c: &c[0], rowC: 4 * s.cols, columns: 1<<s.cols - 1}
			b.Run(fmt.Sprintf("%s/%dx%d", s.name, rows, s.cols), func(b *testing.B) {
				for b.Loop() {
					s.tiles[rows-1](t)
				}
				flops := 2 * float64(rows*s.cols*s.depth) * float64(b.N)
				b.ReportMetric(flops/b.Elapsed().Seconds()/1e9, "GFLOP/s")
			})
		}
	}
}
