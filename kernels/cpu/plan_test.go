package cpu

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// What a plan counts is what is counted a weight at a time.
func TestPlanCounts(t *testing.T) {
	forEachSet(t, 1, func(t *testing.T, b *Backend[float32]) {
		for range 40 {
			rows, cols := 1+rand.IntN(60), 1+rand.IntN(1200)
			one, share := rand.IntN(4) == 0, rand.Float64()
			n := rows * cols
			if one {
				n = cols
			}
			mask := b.Alloc(n).(*vector[float32])
			fill(mask, func() float32 {
				if rand.Float64() < share*share*share {
					return 1
				}
				return 0
			})
			p := b.veil(mask, rows, cols).plan
			p.count()
			if want := countsOf(mask.data, rows, cols); p.counts != want {
				t.Fatalf("mask [%d, %d], one row %t: %+v, want %+v", rows, cols, one, p.counts, want)
			}
		}
	})
}

func countsOf(mask []float32, rows, cols int) counts {
	c := counts{rows: rows, cols: cols}
	lists, columns, tiles := map[[2]int]bool{}, map[[2]int]bool{}, map[[2]int]bool{}
	for r := range rows {
		for i := range cols {
			if mask[(r*cols+i)%len(mask)] != 0 {
				c.kept++
				lists[[2]int{r / 16, i}], columns[[2]int{r, i / 16}], tiles[[2]int{r / 16, i / 16}] = true, true, true
			}
		}
	}
	groups := (cols + 15) / 16
	for panel := range lists {
		c.terms[forward] += min(16, rows-16*panel[0])
	}
	c.terms[backInput] = len(columns) * cols / groups
	for tile := range tiles {
		c.terms[backWeight] += min(16, rows-16*tile[0])
	}
	c.terms[backWeight] = c.terms[backWeight] * cols / groups
	return c
}

// BenchmarkPlan measures what a new mask costs before its first products.
func BenchmarkPlan(b *testing.B) {
	const rows, cols = 512, 784
	for _, s := range sets() {
		on := newBackend[float32](1, s)
		over := on.Alloc(rows * cols).(*vector[float32])
		for _, hidden := range []float64{0.5, 0.9} {
			copy(on.result(over, rows*cols), blocks(rows, cols, 32, hidden))
			p := on.veil(over, rows, cols).plan
			for name, lists := range map[string]bool{"counts": false, "lists": true} {
				b.Run(fmt.Sprintf("%s/%v/%s", s.name, hidden, name), func(b *testing.B) {
					for b.Loop() {
						p.start(p.veil, rows, cols)
						p.count()
						if lists {
							p.list(forward, s.cols)
							p.list(backInput, s.cols)
						}
					}
				})
			}
		}
	}
}
