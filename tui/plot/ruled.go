package plot

import "strconv"

// rulers is the width of the numbers of rows beside a map and what is left of w×h cells;
// 0 if there is no room for them.
func (m Heatmap) rulers(w, h int) (margin, innerW, innerH int) {
	margin = len(strconv.Itoa(max(0, m.H-1))) + 1
	if w < margin+8 || h < 4 || m.H == 0 {
		return 0, max(w, 0), max(h, 0)
	}
	return margin, w - margin, h - 1
}

// ruledSides are the sides of a map that Ruled draws.
func (m Heatmap) ruledSides(t *Theme, w, h int) (x, y side) {
	_, w, h = m.rulers(w, h)
	return m.sides(m.pixels(t, w, h))
}

// Ruled gives h lines of w cells: the map with its cursor in the middle, the numbers of
// rows and columns beside it, at its ends and at the cursor.
func (m Heatmap) Ruled(t *Theme, w, h int) []string {
	m = m.looked()
	margin, innerW, innerH := m.rulers(w, h)
	x, y := m.ruledSides(t, w, h)
	g := m.mosaic(x, y)
	one, tall := m.pixels(t, 1, 1)
	used := (g.w + one - 1) / one
	left := max(0, (innerW-used)/2)
	if margin == 0 {
		return m.draw(t, g, plate{left: left, w: innerW, h: innerH})
	}
	top := Spaces(margin) + columnRuler(t, x, clamp(m.Lens.Col, m.W), one, left, innerW)
	f := plate{left: left, w: w, h: innerH, labels: m.rowRuler(t, y, tall, innerH, margin), margin: margin}
	return append([]string{top}, m.draw(t, g, f)...)
}

// rowRuler numbers the lines of a map: the first and the last row shown, and the one
// under the cursor.
func (m Heatmap) rowRuler(t *Theme, y side, tall, lines, margin int) []string {
	out := blankLines(margin, lines)
	last := (y.pixels() - 1) / tall
	_, end := y.cells(y.pixels() - 1)
	here := clamp(m.Lens.Row, m.H)
	for _, at := range []struct{ line, row int }{{last, end - 1}, {0, y.from}} {
		if at.row != here {
			out[at.line] = number(t, Muted, at.row, margin)
		}
	}
	out[y.pixel(m.Lens.Row)/tall] = number(t, Accent, here, margin)
	return out
}

// number writes n before a space, in w cells.
func number(t *Theme, r Role, n, w int) string {
	s := strconv.Itoa(n)
	return Spaces(w-1-len(s)) + t.Paint(r, s) + " "
}

// columnRuler numbers the columns: the first and the last shown, and the one under the
// cursor, above itself.
func columnRuler(t *Theme, x side, cursor, one, left, w int) string {
	c := newCanvas(w, 1)
	used := (x.pixels() + one - 1) / one
	_, end := x.cells(x.pixels() - 1)
	first, last, here := strconv.Itoa(x.from), strconv.Itoa(end-1), strconv.Itoa(cursor)
	c.text(left, 0, first, Muted)
	if used > len(first)+len(last) {
		c.text(left+used-len(last), 0, last, Muted)
	}
	at := max(0, min(left+x.pixel(cursor)/one-(len(here)-1)/2, w-len(here)))
	c.text(at-1, 0, " "+here+" ", Accent)
	return c.lines(t)[0]
}
