package plot

import "math"

// grid is a heatmap brought to the size of the screen: one entry of a ramp a
// pixel, two pixel rows a line of text.
type grid struct {
	w, h int
	at   []uint8
}

// pixel is the entry at x, y, and false outside.
func (g grid) pixel(x, y int) (uint8, bool) {
	if x >= g.w || y >= g.h {
		return 0, false
	}
	return g.at[y*g.w+x], true
}

// raster fits the map into w×h pixels: enlarged by a whole factor, or each
// pixel the mean of the area it covers. What fills or is looked at closely is cut
// into whole tiles.
func (m Heatmap) raster(w, h int) grid {
	if m.Fill || m.Lens != nil {
		return m.mosaic(m.sides(w, h))
	}
	gw, gh := m.size(w, h)
	g := grid{w: gw, h: gh, at: make([]uint8, gw*gh)}
	if gw == 0 || gh == 0 {
		return g
	}
	lo, hi := m.span()
	if gw >= m.W && gh >= m.H {
		kx, ky := gw/m.W, gh/m.H
		for i := range g.at {
			g.at[i] = m.entry(i%gw/kx, i/gw/ky, lo, hi)
		}
		return g
	}
	xs, ys := cuts(m.W, gw), cuts(m.H, gh)
	for i := range g.at {
		x, y := i%gw, i/gw
		g.at[i] = m.area(xs[x], xs[x+1], ys[y], ys[y+1], lo, hi)
	}
	return g
}

// size chooses the pixels to use of w×h.
func (m Heatmap) size(w, h int) (int, int) {
	if w <= 0 || h <= 0 || m.W <= 0 || m.H <= 0 {
		return 0, 0
	}
	if k := min(w/m.W, h/m.H); k >= 1 {
		return k * m.W, k * m.H
	}
	s := max(float64(m.W)/float64(w), float64(m.H)/float64(h))
	return max(int(float64(m.W)/s+1e-9), 1), max(int(float64(m.H)/s+1e-9), 1)
}

// cuts divides n cells into parts of equal length; the ends are fractions.
func cuts(n, parts int) []float64 {
	c := make([]float64, parts+1)
	for i := range c {
		c[i] = float64(i) * float64(n) / float64(parts)
	}
	return c
}

// entry is the ramp entry of one cell.
func (m Heatmap) entry(x, y int, lo, hi float64) uint8 {
	i := y*m.W + x
	if m.hidden(i) {
		return hiddenIdx
	}
	return level(float64(m.Values[i]), lo, hi)
}

// area is the entry of the cells between x0 and x1, y0 and y1, those at the
// edges counted by their share. Mostly hidden is hidden; a value that is not
// finite is not averaged away, but what stands under the mask is never read.
func (m Heatmap) area(x0, x1, y0, y1, lo, hi float64) uint8 {
	var sum, seen, all float64
	for y := int(y0); y < m.H && float64(y) < y1; y++ {
		wy := min(float64(y+1), y1) - max(float64(y), y0)
		for x := int(x0); x < m.W && float64(x) < x1; x++ {
			weight := wy * (min(float64(x+1), x1) - max(float64(x), x0))
			all += weight
			if i := y*m.W + x; !m.hidden(i) {
				seen += weight
				sum += weight * float64(m.Values[i])
			}
		}
	}
	if seen*2 <= all && m.Mask != nil {
		if finite(sum) {
			return hiddenIdx
		}
		return nanIdx
	}
	return level(sum/seen, lo, hi)
}

// hidden tells whether cell i is under the mask.
func (m Heatmap) hidden(i int) bool { return i < len(m.Mask) && m.Mask[i] == 0 }

// span is the range of the colours: Lo to Hi if they are set, else that of the
// finite values seen; symmetric about 0 for a diverging scale.
func (m Heatmap) span() (lo, hi float64) {
	if m.Lo < m.Hi {
		return m.Lo, m.Hi
	}
	lo, hi = math.Inf(1), math.Inf(-1)
	for i, v := range m.Values {
		if f := float64(v); finite(f) && !m.hidden(i) {
			lo, hi = min(lo, f), max(hi, f)
		}
	}
	if lo > hi {
		return 0, 0
	}
	if m.Scale == Diverging {
		hi = max(-lo, hi)
		lo = -hi
	}
	return lo, hi
}
