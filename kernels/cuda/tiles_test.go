//go:build cuda

package cuda

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"testing"

	"example.com/maskbench/kernels"
	"gorgonia.org/cu"
	"gorgonia.org/tensor"
)

// A layer's operands, matrices [rows, in] and [out, in] with the masks over them, and how
// it is run.
type layer struct {
	rows, in, out int
	x, w          []float32
	xMask, wMask  []float32
	precision     Precision
	tile          int // 0: as the backend chooses
}

func even(p Precision) layer { return layer{rows: 256, in: 256, out: 256, precision: p}.filled(normal) }

// filled draws operands, x by a function of row and column.
func (l layer) filled(x func(r, c int) float32) layer {
	l.x, l.w = matrix(l.rows, l.in, x), matrix(l.out, l.in, normal)
	return l
}

// masked has masks over the inputs, the weights or both, each in tiles.
func (l layer) masked(inputs, weights bool) layer {
	if inputs {
		l.xMask = matrix(l.rows, l.in, inTiles)
	}
	if weights {
		l.wMask = matrix(l.out, l.in, inTiles)
	}
	return l
}

func matrix(rows, cols int, f func(r, c int) float32) []float32 {
	x := make([]float32, rows*cols)
	for i := range x {
		x[i] = f(i/cols, i%cols)
	}
	return x
}

func normal(int, int) float32 { return float32(rand.NormFloat64()) }

// inTiles hides three of four tiles, grain rows by depth columns, and half of all else.
func inTiles(r, c int) float32 {
	if (r/grain+c/depth)%4 != 0 {
		return 0
	}
	return float32(rand.IntN(2))
}

// run returns the three products of a backend of its own, with the masks within them, or
// applied before and after.
func (l layer) run(t *testing.T, within bool) (all [3][]float32) {
	b := open(t, l.precision)().(*Backend)
	b.surveyedFor = 0
	switch l.tile {
	case 64:
		b.device.Multiprocessors = math.MaxInt
	case 128:
		b.device.Multiprocessors = 0
	}
	on := func(x []float32) kernels.Buffer {
		if x == nil {
			return nil
		}
		to := b.Alloc(len(x))
		b.Write(to, tensor.New(tensor.WithShape(len(x)), tensor.WithBacking(x)))
		return to
	}
	hide := func(x, mask kernels.Buffer, rows int) {
		if mask != nil && !within {
			b.Select(x, mask, x, on([]float32{0}), rows, l.in)
		}
	}
	dy := on(matrix(l.rows, l.out, func(r, c int) float32 { return float32((r*7+c*3)%11) - 5 }))
	a := kernels.Affine{Rows: l.rows, In: l.in, Out: l.out, X: on(l.x), W: on(l.w), Assign: true}
	xMask, wMask := on(l.xMask), on(l.wMask)
	hide(a.X, xMask, l.rows)
	hide(a.W, wMask, l.out)
	if within {
		a.XMask, a.WMask = xMask, wMask
	}
	y, dx, dw := b.Alloc(l.rows*l.out), b.Alloc(l.rows*l.in), b.Alloc(l.out*l.in)
	b.Linear(y, a)
	b.LinearInput(dx, dy, a)
	b.LinearWeight(dw, dy, a)
	hide(dx, xMask, l.rows)
	hide(dw, wMask, l.out)
	for i, r := range []kernels.Buffer{y, dx, dw} {
		all[i] = make([]float32, r.Len())
		b.Read(tensor.New(tensor.WithShape(r.Len()), tensor.WithBacking(all[i])), r)
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	return all
}

// same compares bits, all NaN being one.
func same(t *testing.T, what string, got, want [3][]float32) {
	t.Helper()
	for i, product := range []string{"Linear", "LinearInput", "LinearWeight"} {
		for k, w := range want[i] {
			if g := got[i][k]; math.Float32bits(g) != math.Float32bits(w) && (g == g || w == w) {
				t.Errorf("%s, %s: element %d is %v, want %v", what, product, k, g, w)
				break
			}
		}
	}
}

// Whether tiles are left out or not, the bits are those of masks applied before and after.
func TestMasksInProductsAreThoseBefore(t *testing.T) {
	for p := range precisions {
		for _, s := range [][3]int{{256, 256, 256}, {1100, 130, 120}, {120, 1100, 130}, {130, 120, 1100}} {
			l := layer{rows: s[0], in: s[1], out: s[2], precision: p}.filled(normal).masked(true, true)
			same(t, fmt.Sprint(p, s), l.run(t, true), l.run(t, false))
		}
	}
}

// They are, also where an operand under a hidden tile of the other is not finite.
func TestWhatIsNotFiniteIsNotLeftOut(t *testing.T) {
	for p := range precisions {
		l := even(p).filled(func(r, c int) float32 {
			if r == 70 && c == 200 {
				return float32(math.Inf(1))
			}
			return normal(r, c)
		}).masked(false, true)
		same(t, string(p), l.run(t, true), l.run(t, false))
	}
}

// They are, also where a sum is −0 to which the terms that were left out add 0. This is
// underflow, and so it is with float32: a tensor core does not say in which order it adds.
func TestNegativeZerosAreComputedAgain(t *testing.T) {
	l := even(Float32).filled(func(_, c int) float32 {
		if c/depth%4 == 0 {
			return -1e-30
		}
		return 1e-30
	})
	l.w = matrix(l.out, l.in, func(int, int) float32 { return 1e-30 })
	l = l.masked(false, true)
	same(t, "tiny", l.run(t, true), l.run(t, false))
}

// Wide and narrow tiles compute the same bits.
func TestTilesDoNotChangeBits(t *testing.T) {
	for _, p := range []Precision{BF16, TF32} {
		narrow := even(p).masked(true, true)
		wide := narrow
		narrow.tile, wide.tile = 64, 128
		same(t, string(p), wide.run(t, true), narrow.run(t, true))
	}
}

// Under a mask that hides three of four tiles of grain rows by depth columns, a quarter of
// Linear is done, and half of the gradients, whose tiles lie across two of those.
func TestHiddenTilesAreLeftOut(t *testing.T) {
	if os.Getenv("MASKBENCH_TEST_GPU") != "" {
		t.Skip("a GPU does not count its barriers")
	}
	const barriers = 1<<20 + 4 // an attribute of the emulator: those that blocks have met
	met := func() float64 {
		n, err := cu.Device(0).Attribute(barriers)
		if err != nil {
			t.Fatal(err)
		}
		return float64(n)
	}
	done := func(l layer) float64 {
		l.tile = 64
		before := met()
		l.run(t, true)
		return met() - before
	}
	for p := range precisions {
		l := even(p)
		all := done(l)
		for name, n := range map[string]float64{"weights": done(l.masked(false, true)), "inputs": done(l.masked(true, false))} {
			if n > 0.5*all {
				t.Errorf("%s, mask of %s: %v of %v barriers", p, name, n, all)
			}
		}
	}
}
