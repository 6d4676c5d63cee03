package mask

import (
	"math"
	"strings"
	"testing"
)

func trace(m []float32) string {
	b := make([]byte, len(m))
	for i, v := range m {
		b[i] = '0' + byte(v)
	}
	return string(b)
}

func TestSlidingTraces(t *testing.T) {
	clip := &Sliding{Stride: 2, Edge: "clip", Axis: "tile", Phase: "offset"}
	wrap := &Sliding{Stride: 2, Edge: "wrap", Axis: "tile", Phase: "offset"}
	for _, c := range []struct {
		name  string
		s     *Sliding
		shape Shape
		ratio float64
		want  string
	}{
		{"wrap", wrap, Shape{1, 10}, 0.3, "0001111111 1100011111 1111000111 1111110001 0111111100 0001111111"},
		{"a column", wrap, Shape{10, 1}, 0.3, "0001111111 1100011111"},
		{"clip", clip, Shape{1, 10}, 0.3, "0001111111 1100011111 1111000111 1111110001 1111111000 0001111111"},
		{"clip that fits", clip, Shape{1, 7}, 0.4, "0001111 1100011 1111000 0001111"},
		{"default stride", NewSliding(), Shape{1, 8}, 0.5, "00001111 11000011 11110000 00111100 00001111"},
		{"at least one cell", NewSliding(), Shape{1, 3}, 0.01, "011 101 110 011"},
		{"torus", &Sliding{Stride: 1, Edge: "wrap", Axis: "tile"}, Shape{2, 3}, 0.2, "011111 101111 110111 111011 111101 111110 011111"},
		{"tile", &Sliding{Stride: 2, Edge: "wrap", Axis: "tile"}, Shape{4, 4}, 0.25,
			"0011001111111111 1100110011111111 1111111100110011 1111111111001100 0011001111111111"},
		{"clipped tile", &Sliding{Stride: 2, Edge: "clip", Axis: "tile"}, Shape{3, 3}, 0.44,
			"001001111 100100111 111001001 111100100 001001111"},
		{"torn tile", &Sliding{Stride: 2, Edge: "wrap", Axis: "tile"}, Shape{3, 3}, 0.44,
			"001001111 010010111 100100111 001111001 010111010 100111100 111001001"},
		{"pingpong", &Sliding{Stride: 2, Edge: "pingpong", Axis: "tile"}, Shape{1, 10}, 0.3,
			"0001111111 1100011111 1111000111 1111110001 1111111000 1111110001 1111000111 1100011111 0001111111"},
		{"pingpong of two", &Sliding{Stride: 9, Edge: "pingpong", Axis: "tile"}, Shape{1, 3}, 0.3, "011 110 011"},
		{"pingpong tile", &Sliding{Stride: 1, Edge: "pingpong", Axis: "tile"}, Shape{3, 3}, 0.44,
			"001001111 100100111 111001001 111100100 001001111"},
		{"rows", &Sliding{Stride: 1, Edge: "wrap", Axis: "rows"}, Shape{4, 3}, 0.5, "000000111111 111000000111 111111000000 000111111000 000000111111"},
		{"clipped rows", &Sliding{Stride: 2, Edge: "clip", Axis: "rows"}, Shape{3, 2}, 0.4, "001111 111100 001111"},
		{"cols", &Sliding{Stride: 1, Edge: "clip", Axis: "cols"}, Shape{2, 4}, 0.5, "00110011 10011001 11001100 00110011"},
		{"cols of a column", &Sliding{Stride: 1, Edge: "wrap", Axis: "cols"}, Shape{3, 1}, 0.3, "011 101 110"},
		{"rows of a row", &Sliding{Stride: 1, Edge: "wrap", Axis: "rows"}, Shape{1, 3}, 0.3, "011 101 110"},
		{"diagonal", &Sliding{Stride: 1, Edge: "wrap", Axis: "diagonal"}, Shape{3, 3}, 0.3, "011101110 101110011 110011101 011101110"},
		{"wide diagonal", &Sliding{Stride: 2, Edge: "wrap", Axis: "diagonal"}, Shape{2, 4}, 0.5, "00111001 11000110 00111001"},
		{"tall diagonal", &Sliding{Stride: 1, Edge: "clip", Axis: "diagonal"}, Shape{4, 2}, 0.5, "01100110 10011001 01100110"},
		{"flat", &Sliding{Stride: 4, Edge: "wrap", Axis: "flat"}, Shape{2, 3}, 0.5, "000111 011100 110001 000111"},
	} {
		for tick, want := range strings.Fields(c.want) {
			if got := trace(draw(c.s, Draw{Shape: c.shape, Ratio: c.ratio, Tick: uint64(tick)})); got != want {
				t.Errorf("%s, tick %d: %s, want %s", c.name, tick, got, want)
			}
		}
	}
}

func TestSlidingSides(t *testing.T) {
	for ratio, side := range map[float64]int{0.25: 14, 0.1: 9, 0.5: 20, 1: 28, 1e-6: 1} {
		if least, most := NewSliding().Bounds(Shape{28, 28}, ratio); least != side*side || most != side*side {
			t.Errorf("ratio %v hides %d … %d cells, want %d²", ratio, least, most, side)
		}
	}
}

func TestSlidingPhase(t *testing.T) {
	d := Draw{Shape: Shape{28, 28}, Ratio: 0.25, Tick: 6, Sample: 5}
	later := d
	later.Tick, later.Sample = 11, 0
	first := d
	first.Sample = 0
	s := NewSliding()
	if trace(draw(s, d)) != trace(draw(s, later)) {
		t.Error("offset: sample 5 does not stand 5 strides further")
	}
	s.Phase = "shared"
	if trace(draw(s, d)) != trace(draw(s, first)) {
		t.Error("shared: sample 5 has another window than sample 0")
	}
}

// TestSlidingRandomStarts wants every start to be taken about equally often.
func TestSlidingRandomStarts(t *testing.T) {
	for edge, starts := range map[string]int{"wrap": 30, "clip": 4 * 5, "pingpong": 4 * 5} {
		seen := map[string]int{}
		for n := range uint64(6000) {
			s := &Sliding{Edge: edge, Axis: "tile", Phase: "random"}
			seen[trace(draw(s, Draw{Shape: Shape{5, 6}, Ratio: 0.12, Rand: stream(n)}))]++
		}
		if len(seen) != starts {
			t.Errorf("%s: %d starts, want %d", edge, len(seen), starts)
		}
		for m, n := range seen {
			if mean := 6000 / starts; n < mean*2/3 || n > mean*4/3 {
				t.Errorf("%s: %s is drawn %d times, want about %d", edge, m, n, mean)
			}
		}
	}
}

// TestAxisAgainstWalk compares period, coverage and warning with those of a
// window that is walked around.
func TestAxisAgainstWalk(t *testing.T) {
	for cells := 1; cells <= 14; cells++ {
		for window := 1; window <= cells; window++ {
			for stride := 1; stride <= 30; stride++ {
				for _, e := range []edge{wrap, clip, pingpong} {
					compareToWalk(t, axis{cells: cells, window: window, stride: stride, edge: e})
				}
			}
		}
	}
}

func compareToWalk(t *testing.T, a axis) {
	hidden, places := make([]int, a.cells), map[int]bool{}
	at, step, period := 0, a.stride, 0
	for first := true; first || at != 0; first = false {
		if a.at(uint64(period)) != at || a.at(uint64(period+3*a.period())) != at {
			t.Fatalf("%+v: move %d stands at %d, want %d", a, period, a.at(uint64(period)), at)
		}
		for i := range a.window {
			hidden[(at+i)%a.cells]++
		}
		period++
		places[at] = true
		at, step = next(a, at, step)
	}
	reached, least, most := 0, math.MaxInt, 0
	for _, n := range hidden {
		reached += min(n, 1)
		least, most = min(least, n), max(most, n)
	}
	if a.period() != period || a.positions() != len(places) || a.reached() != reached {
		t.Errorf("%+v: %d positions in %d moves reach %d cells, want %d, %d and %d", a, a.positions(), a.period(), a.reached(), len(places), period, reached)
	}
	warn := reached < a.cells || a.edge == wrap && least != most
	if got := a.warning(); (got != "") != warn {
		t.Errorf("%+v: warning %q, but cells are hidden %v times", a, got, hidden)
	}
}

// next is the window's place after one move, in words: on around the ring; or
// along the line, once against its end, and back, either at once to its
// beginning or over the places it came by, the last of which is the beginning.
func next(a axis, at, step int) (int, int) {
	end := a.cells - a.window
	switch {
	case a.edge == wrap:
		return (at + step) % a.cells, step
	case at == end && a.edge == pingpong:
		return max(0, (end-1)/a.stride*a.stride), -a.stride
	case at == end:
		return 0, step
	case step < 0:
		return at + step, step
	}
	return min(at+step, end), step
}

func TestSlidingWarning(t *testing.T) {
	line := Shape{1, 10}
	for _, c := range []struct {
		s     Sliding
		shape Shape
		want  string
	}{
		{Sliding{Stride: 5, Edge: "wrap"}, line, "stride 5 skips over 4 of the 10 cells along the window's way, which are never hidden: choose at most 3"},
		{Sliding{Stride: 2, Edge: "wrap"}, line, "stride 2 hides some cells more often than others: a divisor of the window's 3 cells would not"},
		{Sliding{Stride: 3, Edge: "wrap"}, line, ""},
		{Sliding{Edge: "wrap"}, Shape{10, 1}, ""},
		{Sliding{Stride: 5, Edge: "wrap", Phase: "random"}, line, ""},
		{Sliding{Stride: 9, Edge: "wrap"}, Shape{28, 27}, "stride 9 hides some cells more often than others: a divisor of the window's 15 cells would not"},
		{Sliding{Stride: 16, Edge: "clip"}, Shape{40, 20}, ""},
		{Sliding{Stride: 4, Axis: "rows", Edge: "wrap"}, Shape{10, 7}, "stride 4 hides some cells more often than others: a divisor of the window's 3 cells would not"},
		{Sliding{Stride: 3, Axis: "rows", Edge: "pingpong"}, Shape{10, 7}, ""},
		{Sliding{Stride: 5, Axis: "cols", Edge: "pingpong"}, Shape{7, 20}, ""},
		{Sliding{Stride: 7, Axis: "cols", Edge: "pingpong"}, Shape{7, 20}, "stride 7 skips over 2 of the 20 cells along the window's way, which are never hidden: choose at most 6"},
		{Sliding{Stride: 5, Axis: "diagonal", Edge: "wrap"}, Shape{7, 10}, "stride 5 skips over 4 of the 10 cells along the window's way, which are never hidden: choose at most 3"},
	} {
		if got := c.s.Warning(c.shape, 0.3); got != c.want {
			t.Errorf("%+v on %v: %q, want %q", c.s, c.shape, got, c.want)
		}
	}
}

func TestSlidingValidate(t *testing.T) {
	for want, s := range map[string]*Sliding{
		"stride -1 is below 0 (cells a move; 0 is half a window)":                           {Stride: -1, Edge: "wrap", Axis: "tile", Phase: "shared"},
		`unknown edge "wrpa": did you mean "wrap"? (there are: wrap, clip, pingpong)`:       {Edge: "wrpa", Axis: "tile", Phase: "shared"},
		`unknown axis "channels" (there are: tile, rows, cols, diagonal, flat)`:             {Edge: "wrap", Axis: "channels", Phase: "shared"},
		`unknown phase "ofset": did you mean "offset"? (there are: offset, shared, random)`: {Edge: "wrap", Axis: "tile", Phase: "ofset"},
		`unknown phase "" (there are: offset, shared, random)`:                              {Edge: "wrap", Axis: "tile"},
	} {
		if err := s.Validate(); err == nil || err.Error() != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
}
