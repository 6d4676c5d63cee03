//go:build amd64 && !purego

package cpu

import (
	"fmt"
	"testing"
	"time"
)

var clock = func() time.Duration { return time.Duration(time.Now().UnixNano()) }

func BenchmarkSparse(b *testing.B) {
	for _, shape := range [][3]int{{8, 784, 512}, {32, 784, 512}, {128, 784, 512}, {256, 384, 1536}} {
		for _, threads := range []threads{1, 2} {
			for _, ratio := range []float64{.5, .75, .9, .95, .99} {
				l := newLayer(shape[0], shape[1], shape[2], atRandom(1-ratio))
				s := newSparse()
				rows, columns := l.plan.byRows(), l.plan.byColumns()
				y, dx, _ := l.results()
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
					{"rows", func() { rows.build(&l.plan.veil, l.out, l.in) }},
					{"columns", func() { l.plan.places.forget(); l.plan.byColumns() }},
					{"full", func() { l.full(y) }},
				} {
					b.Run(name+op.name, func(b *testing.B) {
						least := time.Hour
						for b.Loop() {
							start := clock()
							op.f()
							least = min(least, clock()-start)
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

func (l *layer) full(y []float32) {
	v := l.plan.veil
	v.plan = nil
	g := fullGemm
	g.c, g.from, g.rowFrom = y, l.bias, 0
	g.a = operand{data: l.x, step: l.in}
	g.b = operand{data: l.w, step: l.in, veil: v}
	g.run(1, l.rows, l.out, l.in)
}

var fullGemm = newGemm(&avx2)
