package cpu

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/kerneltest"
	"gorgonia.org/tensor"
)

// forEachSet runs f with a backend of each instruction set, which may be none.
func forEachSet(t *testing.T, threads int, f func(t *testing.T, b *Backend[float32])) {
	for _, s := range sets() {
		t.Run(s.name, func(t *testing.T) { f(t, newBackend[float32](threads, s)) })
	}
}

// Every height of tile and every width of edge, and sums so long that they are cut:
// the product of small whole numbers is exact.
func TestProductsOfWholeNumbers(t *testing.T) {
	forEachSet(t, 2, func(t *testing.T, b *Backend[float32]) {
		for _, in := range []int{7, 8, 397, 403, 1030} {
			for rows := 1; rows <= 31; rows += 2 {
				out := 1 + (rows*11)%70
				wholeNumbers(t, b, rows, in, out)
			}
		}
		wholeNumbers(t, b, 700, 40, 90) // rows in several chunks
		wholeNumbers(t, b, 40, 90, 700)
	})
}

func wholeNumbers(t *testing.T, b *Backend[float32], rows, in, out int) {
	t.Helper()
	whole := func(n int) *vector[float32] {
		v := b.Alloc(n).(*vector[float32])
		fill(v, func() float32 { return float32(rand.IntN(9) - 4) })
		return v
	}
	x, w, bias, y := whole(rows*in), whole(out*in), whole(out), whole(rows*out)
	mask := b.Alloc(out * in).(*vector[float32])
	fill(mask, func() float32 { return float32(rand.IntN(2)) })
	dx, dw := whole(rows*in), whole(out*in)
	want := newBackend[float32](1, nil)
	copied := func(v *vector[float32]) *vector[float32] {
		return &vector[float32]{data: append([]float32(nil), v.data...), owner: want}
	}
	run := func(b *Backend[float32], y, dx, dw, x, w, mask, bias *vector[float32]) {
		l := kernels.Affine{Rows: rows, In: in, Out: out, X: x, W: w, WMask: mask, Bias: bias}
		b.Linear(y, l)
		b.LinearInput(dx, y, l)
		for i := range y.data { // keep sums exact
			y.data[i] = float32(math.Mod(float64(y.data[i]), 5))
		}
		b.LinearWeight(dw, y, l)
	}
	cy, cdx, cdw := copied(y), copied(dx), copied(dw)
	run(b, y, dx, dw, x, w, mask, bias)
	run(want, cy, cdx, cdw, copied(x), copied(w), copied(mask), copied(bias))
	for name, pair := range map[string][2]*vector[float32]{"Linear": {y, cy}, "LinearInput": {dx, cdx}, "LinearWeight": {dw, cdw}} {
		for i, v := range pair[1].data {
			if pair[0].data[i] != v {
				t.Fatalf("%s at rows %d, in %d, out %d: element %d = %v, want %v", name, rows, in, out, i, pair[0].data[i], v)
			}
		}
	}
}

// Neither threads nor the cut into tiles and blocks change a bit of a product that is
// large enough for all of them.
func TestCutsComputeTheSameBits(t *testing.T) {
	const rows, in, out = 131, 530, 141
	normal := make([]float32, rows*in+rows*out+2*out*in)
	for i := range normal {
		normal[i] = float32(rand.NormFloat64())
	}
	forEachSet(t, 1, func(t *testing.T, b *Backend[float32]) {
		low, short := *b.gemm.set, *b.gemm.set
		low.rows, short.depth = 4, 64
		want := products(b, normal, rows, in, out)
		for name, other := range map[string]*Backend[float32]{
			"two threads": newBackend[float32](2, b.gemm.set), "three threads": newBackend[float32](3, b.gemm.set),
			"low tiles": newBackend[float32](2, &low), "short blocks": newBackend[float32](2, &short),
		} {
			for i, v := range products(other, normal, rows, in, out) {
				if math.Float32bits(v) != math.Float32bits(want[i]) {
					t.Fatalf("%s: number %d is %v, was %v", name, i, v, want[i])
				}
			}
		}
	})
}

// products returns the three products of a layer under a mask of bits and one of
// numbers, for operands that lie one after the other in x.
func products(b *Backend[float32], x []float32, rows, in, out int) (all []float32) {
	take := func(n int) *vector[float32] {
		v := b.Alloc(n).(*vector[float32])
		x = x[copy(v.data, x):]
		return v
	}
	input, output, w, soft := take(rows*in), take(rows*out), take(out*in), take(out*in)
	bits := b.Alloc(out * in).(*vector[float32])
	for i, v := range soft.data {
		bits.data[i] = float32(math.Round(math.Abs(math.Sin(float64(v)))))
	}
	for _, mask := range []kernels.Buffer{bits, soft} {
		y, dx, dw := b.Alloc(rows*out).(*vector[float32]), b.Alloc(rows*in).(*vector[float32]), b.Alloc(out*in).(*vector[float32])
		l := kernels.Affine{Rows: rows, In: in, Out: out, X: input, W: w, WMask: mask, Bias: w}
		b.Linear(y, l)
		b.LinearInput(dx, output, l)
		b.LinearWeight(dw, output, l)
		all = append(append(append(all, y.data...), dx.data...), dw.data...)
	}
	return all
}

// A step's products allocate nothing, on one thread or several.
func TestProductsAllocateNothing(t *testing.T) {
	forEachSet(t, 2, func(t *testing.T, b *Backend[float32]) {
		y, w := b.Alloc(64*64), b.Alloc(64*64)
		l := kernels.Affine{Rows: 64, In: 64, Out: 64, X: b.Alloc(64 * 64), W: w, WMask: b.Alloc(64 * 64)}
		n := testing.AllocsPerRun(20, func() {
			b.Linear(y, l)
			b.LinearInput(y, y, l)
			b.LinearWeight(w, y, l)
		})
		if n != 0 {
			t.Errorf("%v allocations in three products", n)
		}
	})
}

// wary is a backend that looks at every buffer as a mask when it is written. When it
// is read it must have forgotten that, if the numbers are others by then.
type wary struct {
	*Backend[float32]
	t    *testing.T
	were map[kernels.Buffer][]float32
}

func (w wary) Write(dst kernels.Buffer, src *tensor.Dense) {
	w.Backend.Write(dst, src)
	w.veil(dst, 1, dst.Len())
	w.were[dst] = slices.Clone(dst.(*vector[float32]).data)
}

func (w wary) Read(dst *tensor.Dense, src kernels.Buffer) {
	v := src.(*vector[float32])
	same := slices.EqualFunc(v.data, w.were[src], func(x, y float32) bool { return math.Float32bits(x) == math.Float32bits(y) })
	if v.seen.valid && !same {
		w.t.Error("a mask that was written to is remembered as it was")
	}
	w.Backend.Read(dst, src)
}

// Whatever writes to a buffer makes what was remembered of it as a mask invalid.
func TestNoMaskIsRememberedThatChanged(t *testing.T) {
	forEachSet(t, 2, func(t *testing.T, b *Backend[float32]) {
		kerneltest.Shape(t, wary{b, t, map[kernels.Buffer][]float32{}}, 2e-6, 17, 33, 9, rand.Uint64())
	})
}
