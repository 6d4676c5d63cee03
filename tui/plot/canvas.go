package plot

// canvas is a block of cells, each a rune and the role of its colour.
type canvas struct {
	w, h  int
	cells []cell
}

type cell struct {
	r    rune
	role Role
}

// newCanvas is blank; negative sizes count as 0.
func newCanvas(w, h int) *canvas {
	w, h = max(w, 0), max(h, 0)
	c := &canvas{w: w, h: h, cells: make([]cell, w*h)}
	for i := range c.cells {
		c.cells[i].r = ' '
	}
	return c
}

// set draws one rune; outside the canvas it does nothing.
func (c *canvas) set(x, y int, r rune, role Role) {
	if x >= 0 && x < c.w && y >= 0 && y < c.h {
		c.cells[y*c.w+x] = cell{r, role}
	}
}

// text draws a string whose runes are one cell wide.
func (c *canvas) text(x, y int, s string, role Role) {
	for _, r := range s {
		c.set(x, y, r, role)
		x++
	}
}

// lines writes the cells out, equal roles in one run.
func (c *canvas) lines(t *Theme) []string {
	b := newBlock(c.h, 4*c.w+64)
	for y := range c.h {
		prefix := ""
		for _, cell := range c.cells[y*c.w : (y+1)*c.w] {
			if p := t.styles[cell.role].prefix; p != prefix && cell.r != ' ' {
				if prefix != "" {
					b.WriteString(reset)
				}
				b.WriteString(p)
				prefix = p
			}
			b.WriteRune(cell.r)
		}
		if prefix != "" {
			b.WriteString(reset)
		}
		b.end()
	}
	return b.lines()
}
