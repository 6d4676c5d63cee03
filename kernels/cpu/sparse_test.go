//go:build !purego

package cpu

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

// A layer has the operands of products under a mask of bits, its weight being NaN
// where it is hidden.
type layer struct {
	rows, in, out  int
	x, dy, w, bias []float32
	mask           []float32
	veil           veil
}

func normals(n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(rand.NormFloat64())
	}
	return x
}

// newLayer returns one with a share of visible weights.
func newLayer(rows, in, out int, density float64) *layer {
	l := &layer{rows: rows, in: in, out: out, x: normals(rows * in), dy: normals(rows * out), w: normals(out * in), bias: normals(out), mask: make([]float32, out*in)}
	for i := range l.mask {
		if rand.Float64() < density {
			l.mask[i] = 1
		}
	}
	l.hide()
	return l
}

// hide makes what the mask hides NaN, and its bits.
func (l *layer) hide() {
	for i, m := range l.mask {
		if m == 0 {
			l.w[i] = float32(math.NaN())
		}
	}
	var seen shape
	l.veil = seen.look(l.mask, 1, l.out, l.in)
	l.veil.plan = nil // all terms
}

func (l *layer) lists() (rows, columns *list) {
	p := &plan{}
	p.start(l.veil, l.out, l.in)
	return p.byRows(), p.byColumns()
}

// dense computes the products of the layer by packed bits.
func (l *layer) dense(t threads) (y, dx, dw []float32) {
	y, dx, dw = make([]float32, l.rows*l.out), make([]float32, l.rows*l.in), slices.Clone(l.w)
	b := newBackend[float32](int(t), &avx2)
	defer b.Close()
	g := b.gemm
	g.c, g.from, g.rowFrom = y, l.bias, 0
	g.a = operand{data: l.x, step: l.in}
	g.b = operand{data: l.w, step: l.in, veil: l.veil}
	g.run(t, l.rows, l.out, l.in)
	g.c, g.from = dx, nil
	g.a = operand{data: l.dy, step: l.out}
	g.b = operand{data: l.w, step: l.in, turned: true, veil: l.veil}
	g.run(t, l.rows, l.in, l.out)
	g.c, g.from, g.rowFrom, g.hide = dw, dw, 4*l.in, l.veil
	g.a = operand{data: l.dy, step: l.out, turned: true}
	g.b = operand{data: l.x, step: l.in, turned: true}
	g.run(t, l.out, l.in, l.rows)
	return y, dx, dw
}

func (l *layer) sparse(s *sparse, t threads) (y, dx, dw []float32) {
	rows, columns := l.lists()
	y, dx, dw = make([]float32, l.rows*l.out), make([]float32, l.rows*l.in), slices.Clone(l.w)
	s.sums(t, rows, y, operand{data: l.x, step: l.in}, l.rows, l.w, l.in, 1, l.bias)
	s.sums(t, columns, dx, operand{data: l.dy, step: l.out}, l.rows, l.w, 1, l.in, nil)
	s.gradient(t, rows, dw, operand{data: l.dy, step: l.out}, operand{data: l.x, step: l.in}, l.rows)
	return y, dx, dw
}

func same(x, y []float32) int {
	for i, v := range x {
		if math.Float32bits(v) != math.Float32bits(y[i]) {
			return i
		}
	}
	return -1
}

func TestSparseProducts(t *testing.T) {
	s := newSparse()
	for range 300 {
		l := newLayer(1+rand.IntN(150), 1+rand.IntN(300), 1+rand.IntN(300), rand.Float64()*rand.Float64())
		y, dx, dw := l.dense(2)
		sy, sdx, sdw := l.sparse(s, 2)
		for name, pair := range map[string][2][]float32{"y": {y, sy}, "dx": {dx, sdx}} {
			if i := same(pair[0], pair[1]); i >= 0 {
				t.Fatalf("%s %d×%d×%d: element %d is %v, dense %v", name, l.rows, l.in, l.out, i, pair[1][i], pair[0][i])
			}
		}
		for i, v := range dw {
			if l.mask[i] == 0 != (sdw[i] != sdw[i]) || math.Abs(float64(v-sdw[i])) > 1e-4 {
				t.Fatalf("dw %d×%d×%d: element %d is %v, dense %v", l.rows, l.in, l.out, i, sdw[i], v)
			}
		}
	}
}

func BenchmarkSparse(b *testing.B) {
	for _, shape := range [][3]int{{128, 784, 512}, {2048, 384, 1536}} {
		for _, threads := range []threads{1, 2} {
			for _, ratio := range []float64{.5, .75, .9, .95, .99} {
				l := newLayer(shape[0], shape[1], shape[2], 1-ratio)
				s := newSparse()
				rows, columns := l.lists()
				y, dx := make([]float32, l.rows*l.out), make([]float32, l.rows*l.in)
				name := fmt.Sprintf("%dx%dx%d/%v/%d/", l.rows, l.in, l.out, ratio, threads)
				for _, op := range []struct {
					name string
					f    func()
				}{
					{"forward", func() {
						s.sums(threads, rows, y, operand{data: l.x, step: l.in}, l.rows, l.w, l.in, 1, l.bias)
					}},
					{"input", func() {
						s.sums(threads, columns, dx, operand{data: l.dy, step: l.out}, l.rows, l.w, 1, l.in, nil)
					}},
					{"weight", func() {
						s.gradient(threads, rows, l.w, operand{data: l.dy, step: l.out}, operand{data: l.x, step: l.in}, l.rows)
					}},
					{"rows", func() { rows.build(&l.veil, l.out, l.in) }},
				} {
					b.Run(name+op.name, func(b *testing.B) {
						least := time.Hour
						for b.Loop() {
							start := time.Now()
							op.f()
							least = min(least, time.Since(start))
						}
						flops := 2 * float64(l.rows*rows.spotCount())
						b.ReportMetric(flops/float64(least), "GF/s")
						b.ReportMetric(float64(least)/1e3, "least-µs")
					})
				}
			}
		}
	}
}
