package plot

// Heatmap shows an H×W matrix, two rows a line of text by half blocks: a
// matrix of weights, or an image of which a mask hides a part.
type Heatmap struct {
	H, W    int
	Values  []float32 // row by row; rows that are not whole are left out
	Mask    []float32 // nil, or as Values: 0 hides the cell, whatever its value
	Lo, Hi  float64   // values of the first and last colour; Lo ≥ Hi: those found
	Scale   Scale
	Clipped bool  // there are values beyond Lo and Hi, in the colours of these
	Fill    bool  // scale each axis by itself, as for matrices whose shape means nothing
	Dots    bool  // without colour, draw braille, a dot where a value is high: for masks
	Lens    *Lens // nil: all of it, without a cursor
}

// check makes the shape agree with the values.
func (m Heatmap) check() Heatmap {
	if m.W <= 0 || m.H <= 0 {
		m.W, m.H = 0, 0
	} else {
		m.H = min(m.H, len(m.Values)/m.W)
	}
	if m.H == 0 {
		m.W = 0
	}
	m.Values = m.Values[:m.H*m.W]
	m.Scale = min(m.Scale, numScales-1)
	return m
}

// pixels are those of w×h cells: two a cell, or eight dots.
func (m Heatmap) pixels(t *Theme, w, h int) (int, int) {
	if m.dotted(t) {
		return 2 * max(w, 0), 4 * max(h, 0)
	}
	return max(w, 0), 2 * max(h, 0)
}

// dotted reports whether the map is drawn as braille.
func (m Heatmap) dotted(t *Theme) bool {
	return m.Dots && !t.ASCII && (t.Profile == None || t.Plain)
}

// Render gives h lines of w cells, the map in the upper left.
func (m Heatmap) Render(t *Theme, w, h int) []string {
	m = m.check()
	pw, ph := m.pixels(t, w, h)
	return m.draw(t, m.raster(pw, ph), 0, max(w, 0), max(h, 0))
}

// Centered gives as many lines of w cells as the map takes of h, the map in the middle.
func (m Heatmap) Centered(t *Theme, w, h int) []string {
	m = m.check()
	g := m.raster(m.pixels(t, w, h))
	one, tall := m.pixels(t, 1, 1)
	return m.draw(t, g, max(0, w-(g.w+one-1)/one)/2, max(w, 0), (g.h+tall-1)/tall)
}

// draw writes pixels out in h lines of w cells, left from the left.
func (m Heatmap) draw(t *Theme, g grid, left, w, h int) []string {
	if m.dotted(t) {
		return g.braille(t, left, w, h)
	}
	b := newBlock(h, 20*g.w+w)
	p := t.painter(m.Scale, &b.Builder)
	for y := 0; y < 2*h; y += 2 {
		n := 0
		b.WriteString(Spaces(left))
		for ; y < g.h && n < g.w; n++ {
			top, _ := g.pixel(n, y)
			bottom, ok := g.pixel(n, y+1)
			p.cell(top, bottom, ok)
		}
		p.end()
		b.WriteString(Spaces(w - left - n))
		b.end()
	}
	return b.lines()
}
