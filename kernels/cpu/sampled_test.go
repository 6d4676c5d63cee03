package cpu

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"example.com/maskbench/kernels"
)

// One mask for every row computes the bits that one mask for all computes, also where
// hidden weights are NaN and operands are not finite.
func TestSampledIsMatrixWhereAllRowsHaveOneMask(t *testing.T) {
	for name, poison := range map[string]bool{"finite": false, "NaN": true} {
		t.Run(name, func(t *testing.T) { testSampledIsMatrix(t, poison) })
	}
}

func testSampledIsMatrix(t *testing.T, poison bool) {
	const rows, in, out = 5, 67, 33
	b := newBackend[float32](2, nil)
	random := func(n int, f func() float32) *vector[float32] {
		v := b.Alloc(n).(*vector[float32])
		for i := range v.data {
			v.data[i] = f()
		}
		return v
	}
	normal := func() float32 { return float32(rand.NormFloat64()) }
	x, dy, w, bias := random(rows*in, normal), random(rows*out, normal), random(out*in, normal), random(out, normal)
	one := random(out*in, func() float32 { return float32(rand.IntN(2)) })
	each := b.Alloc(rows * out * in).(*vector[float32])
	for r := range rows {
		copy(each.data[r*out*in:], one.data)
	}
	if poison {
		for i, m := range one.data {
			if m == 0 {
				w.data[i] = float32(math.NaN())
			}
		}
		dy.data[3], x.data[5] = float32(math.NaN()), float32(math.Inf(1))
	}
	l := kernels.Affine{Rows: rows, In: in, Out: out, X: x, W: w, WMask: one, Bias: bias}
	for name, c := range map[string]struct {
		n   int
		all func(dst kernels.Buffer)
		row func(dst kernels.Buffer)
	}{
		"Linear": {rows * out,
			func(y kernels.Buffer) { b.Linear(y, l) },
			func(y kernels.Buffer) { b.LinearEach(y, x, w, each, bias, rows, in, out) }},
		"LinearInput": {rows * in,
			func(dx kernels.Buffer) { b.LinearInput(dx, dy, l) },
			func(dx kernels.Buffer) { b.LinearInputEach(dx, dy, w, each, rows, in, out) }},
		"LinearWeight": {out * in,
			func(dw kernels.Buffer) { b.LinearWeight(dw, dy, l) },
			func(dw kernels.Buffer) { b.LinearWeightEach(dw, dy, x, each, rows, in, out) }},
	} {
		want, got := b.Alloc(c.n).(*vector[float32]), b.Alloc(c.n).(*vector[float32])
		c.all(want)
		c.row(got)
		for i, v := range want.data {
			if math.Float32bits(got.data[i]) != math.Float32bits(v) && (v == v || got.data[i] == got.data[i]) {
				t.Errorf("%s: element %d = %v for each row, %v for all", name, i, got.data[i], v)
				break
			}
		}
	}
}

// A cell that all rows hide keeps its bits, those of −0 and NaN too.
func TestSampledLeavesHiddenCells(t *testing.T) {
	b := New[float32](1)
	dw, ones, none := b.Alloc(2).(*vector[float32]), b.Alloc(4).(*vector[float32]), b.Alloc(4)
	negative := math.Float32frombits(1 << 31)
	dw.data[0], dw.data[1] = negative, float32(math.NaN())
	for i := range ones.data {
		ones.data[i] = 1
	}
	b.LinearWeightEach(dw, ones, ones, none, 2, 2, 1)
	if math.Float32bits(dw.data[0]) != 1<<31 || dw.data[1] == dw.data[1] {
		t.Errorf("hidden cells are %v, want -0 and NaN", dw.data)
	}
}

// BenchmarkSampled measures the products with a mask for each row, for the layers of
// an MLP 784-256-10 at batch 128.
func BenchmarkSampled(b *testing.B) {
	const rows = 128
	for _, layer := range []struct{ in, out int }{{784, 256}, {256, 10}} {
		on := New[float32](2)
		x, y, w := on.Alloc(rows*layer.in), on.Alloc(rows*layer.out), on.Alloc(layer.out*layer.in)
		mask := on.Alloc(rows * layer.out * layer.in).(*vector[float32])
		for i := range mask.data {
			mask.data[i] = float32(rand.IntN(2))
		}
		for name, f := range map[string]func(){
			"Linear":       func() { on.LinearEach(y, x, w, mask, nil, rows, layer.in, layer.out) },
			"LinearInput":  func() { on.LinearInputEach(x, y, w, mask, rows, layer.in, layer.out) },
			"LinearWeight": func() { on.LinearWeightEach(w, y, x, mask, rows, layer.in, layer.out) },
		} {
			b.Run(fmt.Sprintf("%s/%dx%d", name, layer.in, layer.out), func(b *testing.B) {
				for b.Loop() {
					f()
				}
				b.ReportMetric(2*float64(rows*layer.in*layer.out)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOP/s")
			})
		}
	}
}
