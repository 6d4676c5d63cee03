package export

import (
	"math"

	"example.com/maskbench/tui/plot"
)

// point is a place on the paper, or on the axes with both from 0 to 1.
type point struct{ x, y float64 }

// grain is the number of columns that a curve is thinned to: twice as many as a
// figure has points across.
const grain = 1200

// curve gives the pieces of a series between its gaps, on the axes, thinned.
func (s Series) curve(x, y plot.Ruler) (pieces [][]point) {
	var piece []point
	end := func() {
		if len(piece) > 0 {
			pieces = append(pieces, thin(piece))
			piece = nil
		}
	}
	for i := range s.len() {
		p := point{x.At(s.X[i]), y.At(s.Y[i])}
		if !finite(p.x) || !finite(p.y) {
			end()
			continue
		}
		piece = append(piece, point{near(p.x), near(p.y)})
	}
	end()
	return pieces
}

// near keeps a place so close to the axes that differences do not overflow.
func near(v float64) float64 { return min(max(v, -1e6), 1e6) }

// thin keeps of each column the first and the last point and the extremes, which
// draw the same line.
func thin(piece []point) []point {
	if len(piece) <= 4*grain {
		return piece
	}
	var out []point
	for from := 0; from < len(piece); {
		to, low, high := from, from, from
		column := math.Floor(piece[from].x * grain)
		for ; to < len(piece) && math.Floor(piece[to].x*grain) == column; to++ {
			if piece[to].y < piece[low].y {
				low = to
			}
			if piece[to].y > piece[high].y {
				high = to
			}
		}
		last := -1
		for _, i := range [...]int{from, min(low, high), max(low, high), to - 1} {
			if i != last {
				out = append(out, piece[i])
			}
			last = i
		}
		from = to
	}
	return out
}

// band gives the pieces of the envelope of a series as closed lines on the axes,
// within 0 to 1 of y.
func (s Series) band(x, y plot.Ruler) (pieces [][]point) {
	var low, high []point
	end := func() {
		if len(low) > 1 {
			pieces = append(pieces, closed(low, high))
		}
		low, high = nil, nil
	}
	for i := range s.len() {
		at, lo, hi := x.At(s.X[i]), item(s.Min, i), item(s.Max, i)
		if !(at >= 0 && at <= 1) || !finite(s.Y[i]) || !finite(lo) || !finite(hi) {
			end()
			continue
		}
		a, b := within(y.At(lo)), within(y.At(hi))
		if n := len(low); n > 1 && math.Floor(low[n-1].x*grain) == math.Floor(at*grain) {
			low[n-1].y, high[n-1].y = min(low[n-1].y, a), max(high[n-1].y, b)
			continue
		}
		low, high = append(low, point{at, a}), append(high, point{at, b})
	}
	end()
	return pieces
}

// within keeps a place on the axis; one without a logarithm lies below.
func within(v float64) float64 {
	if math.IsNaN(v) {
		return 0
	}
	return min(max(v, 0), 1)
}

// closed goes along low and back along high.
func closed(low, high []point) []point {
	for i := len(high) - 1; i >= 0; i-- {
		low = append(low, high[i])
	}
	return low
}

// clip leaves of a line what lies between 0 and 1 of both axes.
func clip(line []point) (pieces [][]point) {
	var piece []point
	for i := 1; i < len(line); i++ {
		a, b, ok := clipSegment(line[i-1], line[i])
		if !ok {
			continue
		}
		if n := len(piece); n == 0 || piece[n-1] != a {
			if n > 1 {
				pieces = append(pieces, piece)
			}
			piece = []point{a}
		}
		piece = append(piece, b)
	}
	if len(piece) > 1 {
		pieces = append(pieces, piece)
	}
	return pieces
}

// clipSegment is the way of Liang and Barsky: it narrows the part of the segment,
// from 0 to 1, border by border.
func clipSegment(a, b point) (from, to point, ok bool) {
	dx, dy := b.x-a.x, b.y-a.y
	first, last := 0.0, 1.0
	for _, c := range [...]struct{ across, room float64 }{{-dx, a.x}, {dx, 1 - a.x}, {-dy, a.y}, {dy, 1 - a.y}} {
		switch at := c.room / c.across; {
		case c.across < 0:
			first = max(first, at)
		case c.across > 0:
			last = min(last, at)
		case c.room < 0:
			return a, b, false
		}
	}
	from, to = a, b
	if first > 0 {
		from = point{a.x + first*dx, a.y + first*dy}
	}
	if last < 1 {
		to = point{a.x + last*dx, a.y + last*dy}
	}
	return from, to, first <= last
}

// lost are the places on the x axis of values that are not finite, and the number of
// finite ones that the picture leaves out.
func (s Series) lost(x, y plot.Ruler) (at []float64, outside int) {
	for i := range s.len() {
		f := x.At(s.X[i])
		if !(f >= 0 && f <= 1) {
			continue
		}
		switch v := y.At(s.Y[i]); {
		case !finite(s.Y[i]):
			at = append(at, f)
		case !(v >= 0 && v <= 1):
			outside++
		}
	}
	return at, outside
}
