package plot

import "github.com/NimbleMarkets/ntcharts/canvas/runes"

// dots is a layer of 2×4 dots a cell, and who drew in each cell last.
type dots struct {
	w, h int // in cells
	bits []uint8
	ink  []ink
}

// ink is what a cell of dots is drawn with.
type ink struct {
	role  Role
	plain rune // instead of dots, where there are only ASCII glyphs
}

func newDots(w, h int) *dots {
	return &dots{w: w, h: h, bits: make([]uint8, w*h), ink: make([]ink, w*h)}
}

// bitOf is braille's numbering of the dots, by row and column.
var bitOf = [4][2]uint8{{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}}

// set draws one dot; outside it does nothing.
func (d *dots) set(x, y int, k ink) {
	if x < 0 || y < 0 || x >= 2*d.w || y >= 4*d.h {
		return
	}
	i := y/4*d.w + x/2
	d.bits[i] |= bitOf[y%4][x%2]
	d.ink[i] = k
}

// stroke is the columns of dots that a line draws, a bit each of six.
type stroke uint8

// The strokes.
const (
	solid  stroke = 0x3f
	dashed stroke = 0x0f
	dotted stroke = 0x09
)

// segment draws from one dot to another, ends included (Bresenham). Both must
// lie in the layer, which bounds the steps.
func (d *dots) segment(x0, y0, x1, y1 int, k ink, s stroke) {
	dx, dy := abs(x1-x0), -abs(y1-y0)
	sx, sy := sign(x1-x0), sign(y1-y0)
	e := dx + dy
	for {
		if s>>(x0%6)&1 != 0 {
			d.set(x0, y0, k)
		}
		if x0 == x1 && y0 == y1 {
			return
		}
		e2 := 2 * e
		if e2 >= dy {
			e += dy
			x0 += sx
		}
		if e2 <= dx {
			e += dx
			y0 += sy
		}
	}
}

// band fills dots of a column from y0 down to y1, every other one.
func (d *dots) band(x, y0, y1 int, k ink) {
	for y := y0; y <= y1; y++ {
		if (x+y)%2 == 0 {
			d.set(x, y, k)
		}
	}
}

// glyph is the rune of cell i, and false if it has no dot.
func (d *dots) glyph(i int, ascii bool) (rune, bool) {
	if d.bits[i] == 0 {
		return 0, false
	}
	if ascii {
		return d.ink[i].plain, true
	}
	return runes.BrailleBlockOffset + rune(d.bits[i]), true
}

func abs(v int) int { return max(v, -v) }

func sign(v int) int {
	switch {
	case v > 0:
		return 1
	case v < 0:
		return -1
	}
	return 0
}
