package cpu

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"example.com/maskbench/kernels"
)

// blocks returns a mask [rows, cols] of square blocks, of which a share is hidden.
func blocks(rows, cols, size int, hidden float64) []float32 {
	across := (cols + size - 1) / size
	keep := make([]float32, (rows+size-1)/size*across)
	for i := range keep {
		if rand.Float64() >= hidden {
			keep[i] = 1
		}
	}
	return mask(rows, cols, func(r, c int) bool { return keep[r/size*across+c/size] != 0 })
}

// band returns a mask [rows, cols] that keeps a window of columns that moves on, and
// around, from row to row.
func band(rows, cols int, hidden float64) []float32 {
	kept := int(math.Round((1 - hidden) * float64(cols)))
	return mask(rows, cols, func(r, c int) bool { return (c-r*cols/rows+cols)%cols < kept })
}

func mask(rows, cols int, keep func(r, c int) bool) []float32 {
	m := make([]float32, rows*cols)
	for i := range m {
		if keep(i/cols, i%cols) {
			m[i] = 1
		}
	}
	return m
}

// somewhere returns whether each of n rows or columns is kept.
func somewhere(n int, hidden float64) []bool {
	keep := make([]bool, n)
	for i := range keep {
		keep[i] = rand.Float64() >= hidden
	}
	return keep
}

// masks are masks of every kind that leaves terms out, and some that leave none.
func masks(rows, cols int) map[string][]float32 {
	hidden := rand.Float64()
	row, column := somewhere(rows, hidden), somewhere(cols, hidden)
	all := map[string][]float32{
		"band":    band(rows, cols, hidden),
		"rows":    mask(rows, cols, func(r, _ int) bool { return row[r] }),
		"columns": mask(rows, cols, func(_, c int) bool { return column[c] }),
		"one row": mask(1, cols, func(_, c int) bool { return column[c] }),
		"1:8":     mask(rows, cols, func(r, c int) bool { return c%8 == r%8 }),
		"random":  mask(rows, cols, func(int, int) bool { return rand.Float64() >= hidden }),
		"sparse":  mask(rows, cols, func(int, int) bool { return rand.Float64() >= 0.99 }),
		"hidden":  mask(rows, cols, func(int, int) bool { return false }),
		"last":    mask(rows, cols, func(r, c int) bool { return r == rows-1 && c == cols-1 }),
	}
	for _, size := range []int{5, 8, 16, 32, 64} {
		all[fmt.Sprint("blocks of ", size)] = blocks(rows, cols, size, hidden)
	}
	return all
}

// Whatever a mask leaves out, the products have the bits of those with the hidden
// weights replaced by 0, and what is hidden is not read or written.
func TestSkippingChangesNoBit(t *testing.T) {
	forEachSet(t, 1, func(t *testing.T, b *Backend[float32]) {
		for _, shape := range [][3]int{{1 + rand.IntN(70), 1 + rand.IntN(200), 1 + rand.IntN(200)}, {130, 784, 96}, {700, 150, 70}} {
			for name, m := range masks(shape[2], shape[1]) {
				testSkipping(t, b.gemm.set, name, m, shape[0], shape[1], shape[2])
			}
		}
	})
}

func testSkipping(t *testing.T, s *set, name string, m []float32, rows, in, out int) {
	t.Helper()
	b := newBackend[float32](1+rand.IntN(3), s)
	normal := func(n int) *vector[float32] {
		v := b.Alloc(n).(*vector[float32])
		fill(v, func() float32 { return float32(rand.NormFloat64()) })
		return v
	}
	poison := func(n int) *vector[float32] {
		v := b.Alloc(n).(*vector[float32])
		fill(v, func() float32 { return float32(math.NaN()) })
		return v
	}
	x, dy, w, bias := normal(rows*in), normal(rows*out), normal(out*in), normal(out)
	zeroed, dw, all := b.Alloc(out*in).(*vector[float32]), normal(out*in), b.Alloc(out*in).(*vector[float32])
	copy(all.data, dw.data)
	for i := range w.data {
		if m[i%len(m)] == 0 {
			w.data[i], dw.data[i] = float32(math.NaN()), float32(math.NaN())
		} else {
			zeroed.data[i] = w.data[i]
		}
	}
	over := b.Alloc(len(m)).(*vector[float32])
	copy(over.data, m)
	whole := kernels.Affine{X: x, W: zeroed, Bias: bias, Rows: rows, In: in, Out: out}
	masked := kernels.Affine{X: x, W: w, WMask: over, Bias: bias, Rows: rows, In: in, Out: out}
	y, dx, wantY, wantDx := poison(rows*out), poison(rows*in), poison(rows*out), poison(rows*in)
	b.Linear(y, masked)
	b.LinearInput(dx, dy, masked)
	b.LinearWeight(dw, dy, masked)
	b.Linear(wantY, whole)
	b.LinearInput(wantDx, dy, whole)
	b.LinearWeight(all, dy, whole)
	for i := range all.data {
		if m[i%len(m)] == 0 {
			all.data[i] = float32(math.NaN())
		}
	}
	plan := b.veil(over, out, in).plan
	for product, pair := range map[string][2]*vector[float32]{"y": {y, wantY}, "dx": {dx, wantDx}, "dw": {dw, all}} {
		reordered := product == "dw" && plan.method(backWeight, rows) == thin // see spotDots
		for i, v := range pair[1].data {
			near := reordered && math.Abs(float64(pair[0].data[i]-v)) < 1e-6*float64(rows+4)
			if math.Float32bits(pair[0].data[i]) != math.Float32bits(v) && !near {
				t.Fatalf("%s, %d threads, rows %d, in %d, out %d: %s[%d] = %v, want %v", name, b.threads, rows, in, out, product, i, pair[0].data[i], v)
			}
		}
	}
}

// A sum of −0 to which the full product adds a +0 is +0.
func TestHiddenTermsOfMinusZero(t *testing.T) {
	minus := float32(math.Copysign(0, -1))
	forEachSet(t, 2, func(t *testing.T, b *Backend[float32]) {
		const rows, in, out = 20, 40, 48
		x, w, bias, over, y := b.Alloc(rows*in).(*vector[float32]), b.Alloc(out*in), b.Alloc(out), b.Alloc(out*in), b.Alloc(rows*out).(*vector[float32])
		fill(over, func() float32 { return 0 })
		for i := range x.data {
			x.data[i] = float32(i/in%2*2 - 1) // −1 in even rows, 1 in odd ones
		}
		fill(bias, func() float32 { return minus })
		b.Linear(y, kernels.Affine{X: x, W: w, WMask: over, Bias: bias, Rows: rows, In: in, Out: out})
		for i, v := range y.data {
			if want := []float32{minus, 0}[i/out%2]; math.Float32bits(v) != math.Float32bits(want) {
				t.Fatalf("element %d is %v, want %v", i, v, want)
			}
		}
	})
}

// What is known of a mask goes when it is written to, and its memory serves for the next.
func TestPlanFollowsItsMask(t *testing.T) {
	forEachSet(t, 2, func(t *testing.T, b *Backend[float32]) {
		for _, rows := range []int{60, 1200} {
			const in, out = 96, 80
			x, w, y, dx, dw := b.Alloc(rows*in), b.Alloc(out*in), b.Alloc(rows*out), b.Alloc(rows*in), b.Alloc(out*in)
			over := b.Alloc(out * in).(*vector[float32])
			fill(x, rand.Float32)
			fill(w, rand.Float32)
			l := kernels.Affine{X: x, W: w, WMask: over, Rows: rows, In: in, Out: out}
			for _, hidden := range []float64{0.9, 0.5, 0.7} {
				copy(b.result(over, out*in), blocks(out, in, 16, hidden))
				b.Linear(y, l)
				b.LinearInput(dx, y, l)
				weight := b.Alloc(out * in).(*vector[float32])
				for i, m := range over.data {
					weight.data[i] = m * w.(*vector[float32]).data[i]
				}
				plain, wantY, wantDx := l, b.Alloc(rows*out), b.Alloc(rows*in)
				plain.W, plain.WMask = weight, nil
				b.Linear(wantY, plain)
				b.LinearInput(wantDx, y, plain)
				if !slices.Equal(y.(*vector[float32]).data, wantY.(*vector[float32]).data) || !slices.Equal(dx.(*vector[float32]).data, wantDx.(*vector[float32]).data) {
					t.Errorf("%d rows: products under a mask that hides %v are those under the one before", rows, hidden)
				}
			}
			n := testing.AllocsPerRun(10, func() {
				b.result(over, out*in)
				b.Linear(y, l)
				b.LinearInput(dx, y, l)
				b.LinearWeight(dw, y, l)
			})
			if p := b.veil(over, out, in).plan; n != 0 || p.method(forward, rows) != listed || p.method(backInput, rows) != listed || p.method(backWeight, rows) != listed {
				t.Errorf("%d rows: %v allocations in three products under a new mask, not all by lists: %+v", rows, n, p.counts)
			}
		}
	})
}

// Lists are for masks that leave terms out together.
func TestMasksOfLists(t *testing.T) {
	forEachSet(t, 1, func(t *testing.T, b *Backend[float32]) {
		const rows, in, out = 128, 256, 320
		for name, c := range map[string]struct {
			mask []float32
			want [passes]bool
		}{
			"nothing hidden":   {mask(out, in, func(int, int) bool { return true }), [passes]bool{}},
			"all hidden":       {mask(out, in, func(int, int) bool { return false }), [passes]bool{true, true, true}},
			"half at random":   {mask(out, in, func(int, int) bool { return rand.IntN(2) == 0 }), [passes]bool{}},
			"half in blocks":   {mask(out, in, func(r, c int) bool { return (r/16+c/16)%2 == 0 }), [passes]bool{true, true, true}},
			"half the rows":    {mask(out, in, func(r, _ int) bool { return r%2 == 0 }), [passes]bool{backInput: true}},
			"half the columns": {mask(out, in, func(_, c int) bool { return c%2 == 0 }), [passes]bool{forward: true}},
		} {
			over := b.Alloc(len(c.mask)).(*vector[float32])
			copy(over.data, c.mask)
			p := b.veil(over, out, in).plan
			for of, want := range c.want {
				if got := p.method(pass(of), rows); (got == listed) != want {
					t.Errorf("%s: product %d has method %d, by lists: %t", name, of, got, want)
				}
			}
		}
	})
}

// An operand that is not finite meets hidden weights as 0: the product is not one
// of lists, and the NaN of 0·∞ is in it.
func TestInfinityMeetsHiddenWeights(t *testing.T) {
	forEachSet(t, 2, func(t *testing.T, b *Backend[float32]) {
		for _, rows := range []int{8, 50} {
			const in, out = 64, 48
			x, dy, w, over := b.Alloc(rows*in).(*vector[float32]), b.Alloc(rows*out).(*vector[float32]), b.Alloc(out*in), b.Alloc(out*in)
			copy(over.(*vector[float32]).data, mask(out, in, func(r, c int) bool { return r < 16 && c < 16 }))
			a := kernels.Affine{X: x, W: w, WMask: over, Rows: rows, In: in, Out: out}
			y, dx := b.Alloc(rows*out).(*vector[float32]), b.Alloc(rows*in).(*vector[float32])
			for _, bad := range []float64{math.Inf(1), math.NaN()} {
				x.data[(rows-1)*in+50], dy.data[40] = float32(bad), float32(bad)
				b.Linear(y, a)
				b.LinearInput(dx, dy, a)
				if v := y.data[rows*out-1]; v == v {
					t.Errorf("%d rows, %v under hidden weights gives %v", rows, bad, v)
				}
				if v := dx.data[in-1]; v == v {
					t.Errorf("%d rows, %v under hidden weights gives a gradient of %v", rows, bad, v)
				}
			}
			if p := b.veil(over, out, in).plan; p.method(forward, rows) != listed {
				t.Errorf("%d rows: the test is not one of lists", rows)
			}
		}
	})
}
