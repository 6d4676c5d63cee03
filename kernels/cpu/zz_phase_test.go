//go:build !purego

package cpu

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"
)

func BenchmarkPhase(b *testing.B) {
	for _, ratio := range []float64{.5, .75, .9, .95, .99, 5, 10} {
		keep := atRandom(1-ratio)
		if ratio > 1 {
			got := map[[3]int]bool{}
			for r := range 512 {
				for b := range 7 {
					for _, k := range rand.Perm(112)[:int(ratio)] {
						got[[3]int{r,b*112+k}] = true
					}
				}
			}
			keep = func(j, k int) bool { return got[[3]int{j,k}] }
		}
		l := newLayer(128, 784, 512, keep)
		s := newSparse()
		rows := l.plan.byRows()
		y, _, _ := l.results()
		x, dy := operand{data: l.x, step: l.in}, operand{data: l.dy, step: l.out}
		s.sums(1, rows, y, x, l.rows, l.w, l.in, 1, l.bias)
		s.gradient(1, rows, l.w, dy, x, l.rows)
		s.list, s.c, s.x, s.side, s.rows = rows, y, x, dy, l.rows
		s.w, s.wRow, s.wCol, s.from = l.w, l.in, 1, l.bias
		s.panels, s.groups, s.teams = 2, 1, 2
		h := &s.hand[0]
		for _, op := range []struct {
			name string
			f    func()
		}{
			{"gather", func() {
				for i := range rows.blocks * rows.parts() {
					s.gatherPart(0, i)
				}
			}},
			{"spread", func() {
				for p := range 2 {
					for b := range rows.blocks {
						s.spreadBlock(h, b, 64*p, 64)
					}
				}
			}},
			{"drain", func() {
				for p := range 2 {
					h.drain(y, 512, 0, 512, 64*p, 64)
				}
			}},
			{"zero", func() {
				for range 2 {
					negativeZero(&h.side[0], 512*64)
				}
			}},
			{"sums", func() {
				for range 2 {
					for b := range rows.blocks {
						h.sweep.other = nil
						if b == 0 {
							h.sweep.other = &s.from[0]
						}
						h.through(rows, b, 0, rows.parts(), spotSums[7])
					}
				}
			}},
			{"dots", func() {
				for t := range 2 {
					for b := range rows.blocks {
						h.sweep.other = &s.dots[t*rows.spotCount()+rows.cuts[b*rows.parts()].spot]
						h.through(rows, b, 0, rows.parts(), spotDots[7])
					}
				}
			}},
			{"scatter", func() {
				s.c = l.w
				for i := range rows.parts() {
					s.addPart(0, i)
				}
			}},
		} {
			b.Run(fmt.Sprintf("%v/%s", ratio, op.name), func(b *testing.B) {
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
