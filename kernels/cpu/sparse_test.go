//go:build amd64 && !purego

package cpu

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

var nan = float32(math.NaN())

// A layer has the operands of products under a mask of bits, its weight being NaN
// where it is hidden.
type layer struct {
	rows, in, out  int
	x, dy, w, bias []float32
	mask           []float32
	plan           plan
}

// guard is the number of elements around an operand that are NaN.
const guard = 17

// guarded returns n elements made by f between guards.
func guarded(n int, f func() float32) []float32 {
	x := make([]float32, n+2*guard)
	for i := range x {
		x[i] = nan
	}
	x = x[guard : n+guard]
	for i := range x {
		x[i] = f()
	}
	return x
}

func normal() float32 { return float32(rand.NormFloat64()) }

// newLayer returns one whose weights are kept where kept says so.
func newLayer(rows, in, out int, kept func(j, k int) bool) *layer {
	l := &layer{rows: rows, in: in, out: out}
	l.x, l.dy = guarded(rows*in, normal), guarded(rows*out, normal)
	l.w, l.bias = guarded(out*in, normal), guarded(out, normal)
	l.mask = make([]float32, out*in)
	for i := range l.mask {
		if l.w[i] = nan; kept(i/in, i%in) {
			l.mask[i], l.w[i] = 1, normal()
		}
	}
	var seen shape
	l.plan.start(seen.look(l.mask, out, in), out, in)
	return l
}

// atRandom keeps a share of the weights.
func atRandom(density float64) func(int, int) bool {
	return func(int, int) bool { return rand.Float64() < density }
}

// results returns where the products go, poisoned between guards.
func (l *layer) results() (y, dx, dw []float32) {
	poison := func() float32 { return nan }
	y, dx, dw = guarded(l.rows*l.out, poison), guarded(l.rows*l.in, poison), guarded(l.out*l.in, poison)
	copy(dw, l.w)
	return y, dx, dw
}

// dense computes the products with all terms; those of dw as dot products of float64.
func (l *layer) dense() (y, dx, dw []float32) {
	y, dx, dw = l.results()
	v := l.plan.veil
	v.plan = nil
	g := newGemm(&avx2)
	g.c, g.from, g.rowFrom = y, l.bias, 0
	g.a = operand{data: l.x, step: l.in}
	g.b = operand{data: l.w, step: l.in, veil: v}
	g.run(1, l.rows, l.out, l.in)
	g.c, g.from = dx, nil
	g.a = operand{data: l.dy, step: l.out}
	g.b = operand{data: l.w, step: l.in, turned: true, veil: v}
	g.run(1, l.rows, l.in, l.out)
	for i, m := range l.mask {
		sum := 0.0
		for r := range l.rows {
			sum += float64(l.dy[r*l.out+i/l.in]) * float64(l.x[r*l.in+i%l.in])
		}
		if m == 1 {
			dw[i] = float32(float64(dw[i]) + sum)
		}
	}
	return y, dx, dw
}

// thin computes the products by lists.
func (l *layer) thin(s *sparse, t threads) (y, dx, dw []float32) {
	y, dx, dw = l.results()
	x, dy := operand{data: l.x, step: l.in}, operand{data: l.dy, step: l.out}
	s.sums(t, l.plan.byRows(), y, x, l.rows, l.w, l.in, 1, l.bias)
	s.sums(t, l.plan.byColumns(), dx, dy, l.rows, l.w, 1, l.in, nil)
	s.gradient(t, l.plan.byRows(), dw, dy, x, l.rows)
	return y, dx, dw
}

// differs returns where the bits of x and y differ, or the guards around them have
// been written to, and −1 if nowhere. Any NaN is as good as another.
func differs(x, y []float32) int {
	x, y = x[:len(x)+guard], y[:len(x)+guard]
	for i, v := range x {
		if v != v && y[i] != y[i] {
			continue
		}
		if math.Float32bits(v) != math.Float32bits(y[i]) {
			return i
		}
	}
	return -1
}

// check compares the products by lists with the dense ones: bit by bit where they are
// chains, and within 1e-6·(rows + 4) of float64 for dw. Its terms are products of normal
// numbers, whose partial sums stay far below rows: rounding errors of 2⁻²⁴ of these add
// up to less.
func (l *layer) check(t *testing.T, s *sparse, name string) {
	t.Helper()
	name = fmt.Sprintf("%s, %d × %d × %d", name, l.rows, l.in, l.out)
	y, dx, dw := l.dense()
	gotY, gotDx, gotDw := l.thin(s, 1)
	if i := differs(y, gotY); i >= 0 {
		t.Fatalf("%s: y[%d] = %v, dense %v", name, i, gotY[i], y[i])
	}
	if i := differs(dx, gotDx); i >= 0 {
		t.Fatalf("%s: dx[%d] = %v, dense %v", name, i, gotDx[i], dx[i])
	}
	for i, m := range l.mask {
		near := math.Abs(float64(dw[i])-float64(gotDw[i])) <= 1e-6*float64(l.rows+4)
		if m == 0 != (gotDw[i] != gotDw[i]) || m == 1 && !near {
			t.Fatalf("%s: dw[%d] = %v, float64 %v", name, i, gotDw[i], dw[i])
		}
	}
	for threads := threads(2); threads < 4; threads++ {
		y, dx, dw := l.thin(s, threads)
		if differs(y, gotY) >= 0 || differs(dx, gotDx) >= 0 || differs(dw, gotDw) >= 0 {
			t.Fatalf("%s: %d threads compute other bits than one", name, threads)
		}
	}
}

// Every number of rows to beyond a panel and of columns to beyond a word.
func TestThinProducts(t *testing.T) {
	s := newSparse()
	for rows := 1; rows <= 40; rows++ {
		for in := 1 + rows%3; in <= 70; in += 1 + rand.IntN(6) {
			newLayer(rows, in, 1+rand.IntN(70), atRandom(rand.Float64())).check(t, s, "random")
		}
	}
	for range 20 { // several panels, teams, blocks and parts
		density := math.Pow(rand.Float64(), 4)
		newLayer(1+rand.IntN(400), 1+rand.IntN(500), 1+rand.IntN(500), atRandom(density)).check(t, s, "random")
	}
}

func TestThinProductsOfOddMasks(t *testing.T) {
	s := newSparse()
	for name, kept := range map[string]func(j, k int) bool{
		"all":           func(j, k int) bool { return true },
		"nothing":       func(j, k int) bool { return false },
		"the first":     func(j, k int) bool { return j == 0 && k == 0 },
		"the last":      func(j, k int) bool { return j == 270 && k == 300 },
		"a row":         func(j, k int) bool { return j == 131 },
		"a column":      func(j, k int) bool { return k == 97 },
		"every other":   func(j, k int) bool { return j%2 == 0 && k%2 == 1 },
		"a full corner": func(j, k int) bool { return j < 20 && k < 200 },
		"a triangle":    func(j, k int) bool { return j < k },
	} {
		newLayer(70, 301, 271, kept).check(t, s, name)
	}
}

// A list has each kept weight once, in the rows of its part and the columns of its
// block, runs with their columns in order, and the first block a run for each row.
func TestCSR(t *testing.T) {
	for range 200 {
		rows, cols := 1+rand.IntN(600), 1+rand.IntN(300)
		p := newLayer(1, cols, rows, atRandom(math.Pow(rand.Float64(), 3))).plan
		for name, l := range map[string]*csr{"rows": p.byRows(), "columns": p.byColumns()} {
			seen, at := map[[2]int]bool{}, 0
			for i := range len(l.cuts) - 1 {
				block, part := i/l.parts(), i%l.parts()
				if l.cuts[i].spot != at {
					t.Fatalf("%s of [%d, %d]: part %d begins at %d, want %d", name, rows, cols, i, l.cuts[i].spot, at)
				}
				for _, run := range l.runs[l.cuts[i].run:l.cuts[i+1].run] {
					r, last := int(run.place/panelBytes), -1
					if r < l.edges[part] || r >= l.edges[part+1] {
						t.Fatalf("%s of [%d, %d]: row %d in part %d", name, rows, cols, r, part)
					}
					for _, s := range l.spots[at:][:run.n] {
						c := int(s.offset / panelBytes)
						if c <= last || c >= l.depth {
							t.Fatalf("%s of [%d, %d]: column %d of a block after %d", name, rows, cols, c, last)
						}
						seen[[2]int{r, block*l.depth + c}], last = true, c
					}
					at += int(run.n)
				}
			}
			p.count()
			if len(seen) != p.kept || at != p.kept || l.cuts[l.parts()].run != l.rows {
				t.Fatalf("%s of [%d, %d]: %d of %d weights", name, rows, cols, len(seen), p.kept)
			}
			for place := range seen {
				if name == "columns" {
					place[0], place[1] = place[1], place[0]
				}
				if p.veil.bits[place[0]*p.veil.step+place[1]/8]>>(place[1]%8)&1 == 0 {
					t.Fatalf("%s of [%d, %d]: %v is hidden", name, rows, cols, place)
				}
			}
		}
	}
}

// Where the plan says so, a product goes by the lists, unless what it would leave out
// is not 0: then it is NaN, or turns a −0.
func TestThinFallsBack(t *testing.T) {
	for name, spoil := range map[string]func(l *layer){
		"finite":       func(l *layer) {},
		"infinite":     func(l *layer) { l.x[5*l.in+3], l.dy[7*l.out+2] = float32(math.Inf(1)), float32(math.Inf(-1)) },
		"NaN":          func(l *layer) { l.x[0], l.dy[len(l.dy)-1] = nan, nan },
		"−0 from bias": func(l *layer) { l.bias[9] = float32(math.Copysign(0, -1)) },
		"−0 from underflow": func(l *layer) {
			for i := range l.dy {
				l.dy[i] *= 1e-30
			}
			for i := range l.w {
				l.w[i] *= 1e-17
			}
		},
	} {
		l := newLayer(90, 500, 400, func(j, k int) bool { return j != 9 && j != 2 && rand.Float64() < 0.01 })
		spoil(l)
		y, dx, _ := l.dense()
		gotY, gotDx, _ := l.results()
		v := l.plan.veil
		v.plan = &l.plan
		if v.plan.method(forward, l.rows) != thin || v.plan.method(backInput, l.rows) != thin {
			t.Fatal("the plan is another")
		}
		g := newGemm(&avx2)
		g.c, g.from = gotY, l.bias
		g.a, g.b = operand{data: l.x, step: l.in}, operand{data: l.w, step: l.in, veil: v}
		g.leaveOut(forward, v.plan, l.rows)
		g.run(2, l.rows, l.out, l.in)
		g.c, g.from = gotDx, nil
		g.a, g.b = operand{data: l.dy, step: l.out}, operand{data: l.w, step: l.in, turned: true, veil: v}
		g.leaveOut(backInput, v.plan, l.rows)
		g.run(2, l.rows, l.in, l.out)
		if i := differs(y, gotY); i >= 0 {
			t.Errorf("%s: y[%d] = %v, dense %v", name, i, gotY[i], y[i])
		}
		if i := differs(dx, gotDx); i >= 0 {
			t.Errorf("%s: dx[%d] = %v, dense %v", name, i, gotDx[i], dx[i])
		}
	}
}

// A −0 in a batch of many rows is none of the next one, of fewer.
func TestThinForgetsMinusZero(t *testing.T) {
	g := newGemm(&avx2)
	for _, c := range []struct {
		rows  int
		scale float32
		none  bool
	}{{64, 1e-30, false}, {32, 1, true}} {
		l := newLayer(c.rows, 500, 400, atRandom(0.01))
		for i := range l.x {
			l.x[i] *= c.scale
		}
		for i := range l.w {
			l.w[i] *= c.scale
		}
		y, _, _ := l.results()
		lost := g.sparse.sums(1, l.plan.byRows(), y, operand{data: l.x, step: l.in}, c.rows, l.w, l.in, 1, nil)
		if len(lost) == 0 != c.none {
			t.Errorf("%d rows of numbers about %v: −0 in rows %v", c.rows, c.scale, lost)
		}
	}
}

// Whatever the mask was before, products under the next one allocate nothing.
func TestThinProductsAllocateNothing(t *testing.T) {
	l := newLayer(100, 300, 200, atRandom(0.1))
	next := newLayer(100, 300, 200, atRandom(0.09)).plan.veil
	y, dx, dw := l.results()
	s, x, dy := newSparse(), operand{data: l.x, step: l.in}, operand{data: l.dy, step: l.out}
	run := func() {
		s.sums(2, l.plan.byRows(), y, x, l.rows, l.w, l.in, 1, l.bias)
		s.sums(2, l.plan.byColumns(), dx, dy, l.rows, l.w, 1, l.in, nil)
		s.gradient(2, l.plan.byRows(), dw, dy, x, l.rows)
	}
	run()
	n := testing.AllocsPerRun(20, func() {
		run()
		next, l.plan.veil = l.plan.veil, next
		l.plan.start(l.plan.veil, l.out, l.in)
	})
	if n != 0 {
		t.Errorf("%v allocations in three products", n)
	}
}

// plainSums and plainDots are what the functions on runs of spots compute.
func plainSums(runs []run, spots []spot, panel, side, from []float32, rows int) {
	for _, run := range runs {
		sums := side[run.place/4:][:rows]
		for r := range sums {
			if from != nil {
				sums[r] = from[run.place/panelBytes]
			}
			for _, s := range spots[:run.n] {
				sums[r] = float32(math.FMA(float64(s.weight), float64(panel[int(s.offset/4)+r]), float64(sums[r])))
			}
		}
		spots = spots[run.n:]
	}
}

func plainDots(runs []run, spots []spot, panel, side, sums []float32, rows int) {
	for _, run := range runs {
		for i, s := range spots[:run.n] {
			var lane [8]float32
			for r := range rows {
				x, y := side[int(run.place/4)+r], panel[int(s.offset/4)+r]
				if lane[r%8] = float32(math.FMA(float64(x), float64(y), float64(lane[r%8]))); r < 8 {
					lane[r] = x * y
				}
			}
			sums[i] += ((lane[0] + lane[1]) + (lane[2] + lane[3])) + ((lane[4] + lane[5]) + (lane[6] + lane[7]))
		}
		spots, sums = spots[run.n:], sums[run.n:]
	}
}

// Each function on spots alone, among guards; whole numbers make the twins exact.
func TestSpots(t *testing.T) {
	whole := func() float32 { return float32(rand.IntN(9) - 4) }
	for vectors := 1; vectors <= 8; vectors++ {
		for range 30 {
			const columns = 20
			var runs []run
			var spots []spot
			for _, j := range rand.Perm(columns)[:1+rand.IntN(columns-1)] {
				n := rand.IntN(11)
				runs = append(runs, run{uint32(j * panelBytes), uint32(n)})
				for range n {
					spots = append(spots, spot{uint32(rand.IntN(columns) * panelBytes), whole()})
				}
			}
			spots = append(spots, spot{weight: nan})
			panel, side, from := guarded(columns*panelRows, whole), guarded(columns*panelRows, whole), guarded(columns, whole)
			call := sweep{runs: &runs[0], n: len(runs), spots: &spots[0], panel: &panel[0]}
			got, want := guarded(len(side), whole), guarded(len(side), whole)
			copy(got, side)
			copy(want, side)
			call.side = &got[0]
			for _, start := range [][]float32{from, nil} {
				filled := slices.IndexFunc(runs, func(r run) bool { return r.n == 0 }) < 0
				if call.other = nil; start != nil {
					call.other = &start[0]
				} else if !filled {
					continue // only a first block has empty runs
				}
				spotSums[vectors-1](&call)
				plainSums(runs, spots, panel, want, start, 8*vectors)
				if i := differs(want, got); i >= 0 {
					t.Fatalf("%d vectors: sum %d = %v, want %v", vectors, i, got[i], want[i])
				}
			}
			dots, wantDots := guarded(len(spots)-1, whole), guarded(len(spots)-1, whole)
			if len(dots) == 0 {
				continue
			}
			copy(wantDots, dots)
			call.other, call.side = &dots[0], &side[0]
			spotDots[vectors-1](&call)
			plainDots(runs, spots, panel, side, wantDots, 8*vectors)
			if i := differs(wantDots, dots); i >= 0 {
				t.Fatalf("%d vectors: dot %d = %v, want %v", vectors, i, dots[i], wantDots[i])
			}
		}
	}
}

// plainGather and plainScatter are what the functions on runs and a matrix compute:
// its rows and columns are so many numbers apart, its teams' sums as many as a team has.
func plainGather(runs []run, spots []spot, m []float32, row, col int) {
	for _, run := range runs {
		for i := range spots[:run.n] {
			spots[i].weight = m[int(run.place/panelBytes)*row+int(spots[i].offset/panelBytes)*col]
		}
		spots = spots[run.n:]
	}
}

func plainScatter(runs []run, spots []spot, m []float32, row int, sums []float32, teams int) {
	n, at := len(sums)/teams, 0
	for _, run := range runs {
		for _, s := range spots[at:][:run.n] {
			sum := sums[at]
			for t := 1; t < teams; t++ {
				sum += sums[t*n+at]
			}
			m[int(run.place/panelBytes)*row+int(s.offset/panelBytes)] += sum
			at++
		}
	}
}

func TestSpotsOfMatrix(t *testing.T) {
	for teams := 1; teams <= mostTeams; teams++ {
		const rows, cols = 40, 50
		l := newLayer(1, cols, rows, atRandom(0.3)).plan.byRows() // in one block
		n := l.spotCount()
		m, sums := guarded(rows*cols, normal), guarded(teams*n, normal)
		got, want := guarded(rows*cols, normal), guarded(rows*cols, normal)
		copy(got, m)
		copy(want, m)
		call := sweep{panel: &got[0], other: &sums[0], row: 4 * cols, step: 4 * n}
		call.through(l, 0, 0, l.parts(), spotScatter[teams-1])
		plainScatter(l.runs, l.spots, want, cols, sums, teams)
		if i := differs(want, got); i >= 0 {
			t.Fatalf("%d teams: number %d = %v, want %v", teams, i, got[i], want[i])
		}
		for _, step := range [][2]int{{cols, 1}, {1, rows}} {
			expected := slices.Clone(l.spots)
			plainGather(l.runs, expected, m, step[0], step[1])
			call := sweep{panel: &m[0], row: 4 * step[0], col: 4 * step[1]}
			call.through(l, 0, 0, l.parts(), spotGather)
			if !slices.Equal(l.spots[:n], expected[:n]) {
				t.Fatalf("steps %v: %v, want %v", step, l.spots[:n], expected[:n])
			}
		}
	}
}

func TestNegativeZero(t *testing.T) {
	x := guarded(96, func() float32 { return 0 })
	x[1], x[2], x[3] = nan, -1, float32(math.Inf(-1))
	if negativeZero(&x[0], len(x)) {
		t.Error("found where there is none")
	}
	for i := range x {
		was := x[i]
		x[i] = float32(math.Copysign(0, -1))
		if !negativeZero(&x[0], len(x)) {
			t.Errorf("not found at %d", i)
		}
		x[i] = was
	}
}
