//go:build amd64 && !purego

package cpu

import (
	"fmt"
	"testing"
	"time"
)

// BenchmarkThin measures the three products of a layer by the kept weights, the same
// forward product with all terms, and the making of the lists, for masks at random
// that hide so much. Beside the mean it reports the least time.
func BenchmarkThin(b *testing.B) {
	for _, shape := range [][3]int{{32, 784, 512}, {128, 784, 512}, {2048, 384, 1536}} {
		for _, hidden := range []float64{.5, .75, .9, .95, .99} {
			l := newLayer(shape[0], shape[1], shape[2], atRandom(1-hidden))
			for _, t := range []threads{1, 2} {
				benchThin(b, fmt.Sprintf("%dx%dx%d/%v/threads=%d", l.rows, l.in, l.out, hidden, t), l, t)
			}
		}
	}
}

func benchThin(b *testing.B, name string, l *layer, t threads) {
	s, g := newSparse(), newGemm(&avx2)
	y, dx, dw := l.results()
	x, dy := operand{data: l.x, step: l.in}, operand{data: l.dy, step: l.out}
	w := operand{data: l.w, step: l.in, veil: l.plan.veil}
	for _, product := range []struct {
		name string
		run  func()
	}{
		{"Linear", func() { s.sums(t, l.plan.byRows(), y, x, l.rows, l.w, l.in, 1, l.bias) }},
		{"LinearInput", func() { s.sums(t, l.plan.byColumns(), dx, dy, l.rows, l.w, 1, l.in, nil) }},
		{"LinearWeight", func() { s.gradient(t, l.plan.byRows(), dw, dy, x, l.rows) }},
		{"full", func() {
			g.a, g.b, g.c, g.from = x, w, y, l.bias
			g.run(t, l.rows, l.out, l.in)
		}},
		{"lists", func() {
			l.plan.places.forget()
			l.plan.byRows()
			l.plan.byColumns()
		}},
	} {
		b.Run(name+"/"+product.name, func(b *testing.B) {
			least := time.Hour
			for b.Loop() {
				start := time.Now()
				product.run()
				least = min(least, time.Since(start))
			}
			b.ReportMetric(float64(least)/1e3, "least-µs")
		})
	}
}
