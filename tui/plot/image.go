package plot

import (
	"image"
	"image/color"
)

// Image is a part of the map with a pixel a cell, in the colours of the screen, for those
// who draw elsewhere.
func (m Heatmap) Image(part Spot) *image.RGBA {
	m = m.check()
	lo, hi := m.span()
	out := image.NewRGBA(image.Rect(0, 0, part.Cols, part.Rows))
	for y := range part.Rows {
		for x := range part.Cols {
			if row, col := part.Row+y, part.Col+x; row < m.H && col < m.W {
				r, g, b := m.Scale.color(m.entry(col, row, lo, hi)).parts()
				out.SetRGBA(x, y, color.RGBA{uint8(r), uint8(g), uint8(b), 255})
			}
		}
	}
	return out
}

// Notable is what the colours of a map stand for: the values of the first and the last
// as text, and how many cells have none because they are hidden, or not finite.
func (m Heatmap) Notable() (low, high string, hidden, bad int) {
	m = m.check()
	hidden, bad = m.count()
	low, high = m.ends()
	return low, high, hidden, bad
}

// Whole is all of a map.
func (m Heatmap) Whole() Spot {
	m = m.check()
	return Spot{Rows: m.H, Cols: m.W}
}

// Part is what of a map is in sight that Ruled draws at this size.
func (m Heatmap) Part(t *Theme, w, h int) Spot {
	m = m.looked()
	x, y := m.ruledSides(t, w, h)
	return Spot{y.from, x.from, min(y.shown(), m.H-y.from), min(x.shown(), m.W-x.from)}
}
