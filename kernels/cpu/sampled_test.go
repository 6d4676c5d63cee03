package cpu

import (
	"math"
	"math/rand/v2"
	"testing"

	"example.com/maskbench/kernels"
)

// One mask for every row computes the bits that one mask for all computes.
func TestSampledIsMatrixWhereAllRowsHaveOneMask(t *testing.T) {
	const rows, in, out = 5, 67, 33
	b := New[float32](2)
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
	for name, c := range map[string]struct {
		n   int
		all func(dst kernels.Buffer)
		row func(dst kernels.Buffer)
	}{
		"Linear": {rows * out,
			func(y kernels.Buffer) { b.Linear(y, x, w, one, bias, rows, in, out) },
			func(y kernels.Buffer) { b.LinearEach(y, x, w, each, bias, rows, in, out) }},
		"LinearInput": {rows * in,
			func(dx kernels.Buffer) { b.LinearInput(dx, dy, w, one, rows, in, out) },
			func(dx kernels.Buffer) { b.LinearInputEach(dx, dy, w, each, rows, in, out) }},
		"LinearWeight": {out * in,
			func(dw kernels.Buffer) { b.LinearWeight(dw, dy, x, one, rows, in, out) },
			func(dw kernels.Buffer) { b.LinearWeightEach(dw, dy, x, each, rows, in, out) }},
	} {
		want, got := b.Alloc(c.n).(*vector[float32]), b.Alloc(c.n).(*vector[float32])
		c.all(want)
		c.row(got)
		for i, v := range want.data {
			if math.Float32bits(got.data[i]) != math.Float32bits(v) {
				t.Errorf("%s: element %d = %v for each row, %v for all", name, i, got.data[i], v)
				break
			}
		}
	}
}
