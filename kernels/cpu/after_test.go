package cpu

import (
	"math"
	"math/rand/v2"
	"testing"

	"example.com/maskbench/kernels"
)

// What is fused into the products computes the bits of passes of their own, by every
// method of leaving terms out, for sums that are cut and for several chunks.
func TestFusedIsApart(t *testing.T) {
	forEachSet(t, 2, func(t *testing.T, b *Backend[float32]) {
		for _, shape := range [][3]int{{37, 83, 70}, {9, 500, 33}, {19, 33, 403}, {430, 300, 40}, {3, 5, 4}} {
			for name, m := range masks(shape[2], shape[1]) {
				testFused(t, b, name, m, shape[0], shape[1], shape[2])
			}
			testFused(t, b, "none", nil, shape[0], shape[1], shape[2])
		}
	})
}

func testFused(t *testing.T, b *Backend[float32], name string, mask []float32, rows, in, out int) {
	t.Helper()
	take := func(x []float32) kernels.Buffer {
		v := b.Alloc(len(x)).(*vector[float32])
		copy(v.data, x)
		return v
	}
	normal := func(n int) kernels.Buffer {
		v := b.Alloc(n)
		fill(v, func() float32 { return float32(rand.NormFloat64()) })
		return v
	}
	x, dy := normal(rows*in), normal(rows*out)
	l := kernels.Affine{Rows: rows, In: in, Out: out, X: x, W: normal(out * in), Bias: normal(out), Rectify: true, Rectified: true}
	if mask != nil {
		l.WMask = take(mask)
	}
	for kind, xMask := range inputMasks(rows, in) {
		if kind == "that of the weights" {
			if len(mask) != in {
				continue
			}
			l.XMask = l.WMask
		} else {
			l.XMask = take(xMask)
		}
		apart := l
		apart.XMask, apart.Rectify, apart.Rectified = nil, false, false
		zero := b.Alloc(1)
		apart.X = b.Alloc(rows * in)
		b.Select(apart.X, l.XMask, x, zero, rows, in)

		for product, pair := range map[string][2]func() kernels.Buffer{
			"Linear": {func() kernels.Buffer {
				y := b.Alloc(rows * out)
				b.Linear(y, l)
				return y
			}, func() kernels.Buffer {
				y := b.Alloc(rows * out)
				b.Linear(y, apart)
				b.ReLU(y, y, rows*out)
				return y
			}},
			"LinearInput": {func() kernels.Buffer {
				dx := b.Alloc(rows * in)
				b.LinearInput(dx, dy, l)
				return dx
			}, func() kernels.Buffer {
				dx := b.Alloc(rows * in)
				b.LinearInput(dx, dy, apart)
				b.Select(dx, l.XMask, dx, zero, rows, in)
				b.ReLUGrad(dx, dx, x, rows*in)
				return dx
			}},
			"LinearWeight": {func() kernels.Buffer {
				dw := b.Alloc(out * in)
				b.LinearWeight(dw, dy, l)
				return dw
			}, func() kernels.Buffer {
				dw := b.Alloc(out * in)
				b.LinearWeight(dw, dy, apart)
				return dw
			}},
			"LinearWeight, assigned": {func() kernels.Buffer {
				dw := b.Alloc(out * in)
				fill(dw, func() float32 { return float32(math.NaN()) })
				assigned := l
				assigned.Assign = true
				b.LinearWeight(dw, dy, assigned)
				return dw
			}, func() kernels.Buffer {
				dw := b.Alloc(out * in)
				b.LinearWeight(dw, dy, l)
				return dw
			}},
		} {
			got, want := pair[0]().(*vector[float32]).data, pair[1]().(*vector[float32]).data
			for i, v := range want {
				if math.Float32bits(got[i]) != math.Float32bits(v) {
					t.Fatalf("%s of [%d, %d]×%d, weights under %s, inputs under %s: number %d is %v, apart %v", product, rows, in, out, name, kind, i, got[i], v)
				}
			}
		}
	}
}

// inputMasks are masks over inputs [rows, in]: of bits, of other numbers, one row and
// one number.
func inputMasks(rows, in int) map[string][]float32 {
	bits := mask(rows, in, func(int, int) bool { return rand.IntN(2) == 0 })
	soft := mask(rows, in, func(int, int) bool { return rand.IntN(3) > 0 })
	for i := range soft {
		soft[i] *= 2 * rand.Float32()
	}
	return map[string][]float32{
		"bits": bits, "soft": soft, "one row": bits[:in], "one number": {0.75}, "nothing": {0},
		"that of the weights": nil,
	}
}
