package plot

import "strings"

// Box is a bordered panel.
type Box struct {
	Title string   // in the top border, left
	Note  string   // in the top border, right; the first to go when it is narrow
	Body  []string // cut and padded to fit
	Focus bool     // the panel has the keys
}

// Render gives h lines of w cells. Below 2×2 there is no room for a border and
// the body is drawn alone.
func (b Box) Render(t *Theme, w, h int) []string {
	if w < 2 || h < 2 {
		out := blankLines(w, h)
		for i := range min(len(out), len(b.Body)) {
			out[i] = Fit(b.Body[i], w)
		}
		return out
	}
	role := Border
	if b.Focus {
		role = Focus
	}
	edge := t.Style(role)
	side := edge.Paint(t.glyphs.v)
	out := newBlock(h, 2*w+2*len(side))
	out.WriteString(b.top(t, edge, w))
	out.end()
	for y := 1; y < h-1; y++ {
		out.WriteString(side)
		if y <= len(b.Body) {
			out.WriteString(Fit(b.Body[y-1], w-2))
		} else {
			out.WriteString(Spaces(w - 2))
		}
		out.WriteString(side)
		out.end()
	}
	out.WriteString(edge.Paint(t.glyphs.botLeft + strings.Repeat(t.glyphs.h, w-2) + t.glyphs.botRight))
	out.end()
	return out.lines()
}

// top draws "╭ title ───── note ─╮".
func (b Box) top(t *Theme, edge Style, w int) string {
	title, note := "", ""
	room := w - 2
	if b.Title != "" && room >= 4 {
		n := min(Width(b.Title), room-3)
		role := Title
		if b.Focus {
			role = Focus
		}
		title = " " + t.Paint(role, t.Clip(b.Title, n)) + " "
		room -= n + 2
	}
	if n := Width(b.Note); n > 0 && room >= n+4 {
		note = " " + Fit(b.Note, n) + " "
		room -= n + 2
	}
	tail := 0
	if note != "" {
		tail = 1
	}
	return edge.Paint(t.glyphs.topLeft) + title + edge.Paint(strings.Repeat(t.glyphs.h, room-tail)) + note +
		edge.Paint(strings.Repeat(t.glyphs.h, tail)+t.glyphs.topRight)
}
