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
	Memo    *Memo // nil: draw all tiles each time
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
	return m.draw(t, m.raster(pw, ph), plate{w: max(w, 0), h: max(h, 0)})
}

// Centered gives as many lines of w cells as the map takes of h, the map in the middle.
func (m Heatmap) Centered(t *Theme, w, h int) []string {
	m = m.check()
	g := m.raster(m.pixels(t, w, h))
	one, tall := m.pixels(t, 1, 1)
	return m.draw(t, g, plate{left: max(0, w-(g.w+one-1)/one) / 2, w: max(w, 0), h: (g.h + tall - 1) / tall})
}

// plate is where pixels go in h lines of w cells: left from the left, behind a label
// for each line, all of one width, if there are any.
type plate struct {
	left, w, h int
	labels     []string
	margin     int // width of the labels
}

// begin writes what is before the pixels of a line.
func (f plate) begin(b *block, y int) {
	b.WriteString(Spaces(f.left))
	if f.margin > 0 {
		b.WriteString(f.labels[y])
	}
}

// end fills a line with n cells of pixels.
func (f plate) end(b *block, n int) {
	b.WriteString(Spaces(f.w - f.left - f.margin - n))
	b.end()
}

// draw writes pixels out.
func (m Heatmap) draw(t *Theme, g grid, f plate) []string {
	if m.dotted(t) {
		return g.braille(t, f)
	}
	b := newBlock(f.h, 20*g.w+f.w)
	p := t.painter(m.Scale, &b.Builder)
	for y := range f.h {
		n := 0
		f.begin(b, y)
		for ; 2*y < g.h && n < g.w; n++ {
			top, _ := g.pixel(n, 2*y)
			bottom, ok := g.pixel(n, 2*y+1)
			p.cell(top, bottom, ok)
		}
		p.end()
		f.end(b, n)
	}
	return b.lines()
}
