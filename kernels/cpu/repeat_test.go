//go:build amd64 && !purego

package cpu

import (
	"math"
	"math/rand/v2"
	"slices"
	"sync/atomic"
	"testing"

	"example.com/maskbench/kernels"
)

// counting returns a set that counts the multiply-adds of its tiles with all terms.
func counting(s *set) (*set, *atomic.Int64) {
	own, n := *s, new(atomic.Int64)
	own.tiles = slices.Clone(s.tiles)
	for i, kernel := range s.tiles {
		own.tiles[i] = func(t *tile) {
			n.Add(int64((i + 1) * s.cols * t.depth))
			kernel(t)
		}
	}
	return &own, n
}

// Rows whose sums underflow to −0 are computed again with all terms, and no others
// that do not share a tile with them.
func TestMinusZeroIsRepeatedAlone(t *testing.T) {
	forEachSet(t, 1, func(t *testing.T, b *Backend[float32]) {
		for _, c := range []struct {
			name          string
			rows, in, out int
			mask          []float32
			method        method
			lost          []int
		}{
			{"lists", 130, 300, 200, blocks(200, 300, 16, 0.8), listed, []int{7, 70}},
			{"lists and chunks", 2100, 320, 64, blocks(64, 320, 16, 0.8), listed, []int{0, 1, 900, 2099}},
			{"kept weights", 130, 384, 320, mask(320, 384, func(int, int) bool { return rand.Float64() < 0.01 }), thin, []int{0, 63, 129}},
			{"a row", 90, 384, 320, mask(320, 384, func(int, int) bool { return rand.Float64() < 0.01 }), thin, []int{40}},
		} {
			for _, threads := range []int{1, 2} {
				s, n := counting(b.gemm.set)
				testRepeated(t, newBackend[float32](threads, s), n, c.name, c.rows, c.in, c.out, c.mask, c.method, c.lost)
			}
		}
	})
}

func testRepeated(t *testing.T, b *Backend[float32], n *atomic.Int64, name string, rows, in, out int, m []float32, of method, lost []int) {
	alloc := func(n int) *vector[float32] {
		v := b.Alloc(n).(*vector[float32])
		fill(v, func() float32 { return float32(rand.NormFloat64()) })
		return v
	}
	x, dy, w, over := alloc(rows*in), alloc(rows*out), alloc(out*in), alloc(out*in)
	copy(b.result(over, len(m)), m)
	whole, hide := alloc(out*in), alloc([]int{rows * in, in}[b.threads-1])
	fill(hide, func() float32 { return float32(rand.IntN(2)) })
	for i := range m {
		if w.data[i], whole.data[i] = w.data[i]*1e-15, 0; m[i] == 1 {
			whole.data[i] = w.data[i]
		}
	}
	for _, r := range lost { // both signs of the terms that are left out
		fill(&vector[float32]{data: x.data[r*in : (r+1)*in]}, func() float32 { return float32(rand.NormFloat64()) * 1e-33 })
		fill(&vector[float32]{data: dy.data[r*out : (r+1)*out]}, func() float32 { return -1e-33 })
	}
	run := func(w, mask kernels.Buffer) (y, dx *vector[float32]) {
		y, dx = alloc(rows*out), alloc(rows*in)
		l := kernels.Affine{X: x, W: w, WMask: mask, XMask: hide, Rows: rows, In: in, Out: out}
		n.Store(0)
		b.Linear(y, l)
		b.LinearInput(dx, dy, l)
		return y, dx
	}
	wantY, wantDx := run(whole, nil)
	all := n.Load()
	y, dx := run(w, over)
	if p := b.veil(over, out, in).plan; p.method(forward, rows) != of || p.method(backInput, rows) != of {
		t.Fatalf("%s: another method", name)
	}
	for product, pair := range map[string][2]*vector[float32]{"y": {y, wantY}, "dx": {dx, wantDx}} {
		for i, v := range pair[1].data {
			if math.Float32bits(pair[0].data[i]) != math.Float32bits(v) {
				t.Fatalf("%s, %d threads: %s[%d] = %v, want %v", name, b.threads, product, i, pair[0].data[i], v)
			}
		}
	}
	again := int64(len(lost)) // rows, of lists with those of their tile
	if of == listed {
		again *= int64(b.gemm.set.rows)
	}
	if got, most := n.Load(), all*again/int64(rows); got == 0 || got > most {
		t.Errorf("%s, %d threads: %d of %d multiply-adds are repeated, at most %d expected", name, b.threads, got, all, most)
	}
}
