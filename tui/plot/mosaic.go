package plot

import (
	"slices"
	"unsafe"

	"github.com/NimbleMarkets/ntcharts/canvas/runes"
)

// Memo keeps the tiles of a map that is drawn again and again while its cursor moves.
// Its zero value is ready for use, by one map at a time.
type Memo struct {
	of    memoKey
	tiles grid
}

// memoKey is all that tiles depend on. First values stand for all of them: nobody
// writes to what is drawn.
type memoKey struct {
	x, y   side
	lo, hi float64
	first  *float32
	hides  *float32 // the mask's
}

// mosaic draws what of the map is shown, each pixel or block of pixels the mean of its
// tile, and the cursor upon it.
func (m Heatmap) mosaic(x, y side) grid {
	lo, hi := m.span()
	key := memoKey{x, y, lo, hi, unsafe.SliceData(m.Values), unsafe.SliceData(m.Mask)}
	var g grid
	switch {
	case m.Memo == nil:
		g = m.cut(x, y, lo, hi)
	case m.Memo.of == key:
		g = m.Memo.tiles
	default:
		g = m.cut(x, y, lo, hi)
		*m.Memo = Memo{key, g}
	}
	if m.Lens != nil && len(g.at) > 0 {
		g.at = slices.Clone(g.at)
		px, py := min(x.pixel(m.Lens.Col), g.w-1), min(y.pixel(m.Lens.Row), g.h-1)
		g.at[py*g.w+px] = cursorIdx
	}
	return g
}

// cut draws the tiles.
func (m Heatmap) cut(x, y side, lo, hi float64) grid {
	g := grid{w: x.pixels(), h: y.pixels()}
	g.at = make([]uint8, g.w*g.h)
	if g.w == 0 {
		return g
	}
	for py := 0; py < g.h; py += y.each {
		line := g.at[py*g.w : (py+1)*g.w]
		top, bottom := y.cells(py)
		for px := 0; px < g.w; px += x.each {
			left, right := x.cells(px)
			e := m.tile(left, right, top, bottom, lo, hi)
			for i := px; i < min(px+x.each, g.w); i++ {
				line[i] = e
			}
		}
		for i := py + 1; i < min(py+y.each, g.h); i++ {
			copy(g.at[i*g.w:(i+1)*g.w], line)
		}
	}
	return g
}

// tile is area for whole cells.
func (m Heatmap) tile(left, right, top, bottom int, lo, hi float64) uint8 {
	if right-left == 1 && bottom-top == 1 {
		return m.entry(left, top, lo, hi)
	}
	if len(m.Mask) > 0 {
		return m.area(float64(left), float64(right), float64(top), float64(bottom), lo, hi)
	}
	return level(m.mean(left, right, top, bottom), lo, hi)
}

// mean is that of whole cells.
func (m Heatmap) mean(left, right, top, bottom int) float64 {
	var even, odd float64 // two sums wait for each other half as long
	for row := top; row < bottom; row++ {
		cells := m.Values[row*m.W+left : row*m.W+right]
		for ; len(cells) > 1; cells = cells[2:] {
			even, odd = even+float64(cells[0]), odd+float64(cells[1])
		}
		if len(cells) == 1 {
			even += float64(cells[0])
		}
	}
	return (even + odd) / float64((right-left)*(bottom-top))
}

// bayer is in what order the 16 dots of a square light up as a value rises (Bayer 1973).
var bayer = [4][4]int{{0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}}

// braille writes pixels out as dots, a share of them for levels between. Cells without
// any are marked as hidden, lest nothing be seen.
func (g grid) braille(t *Theme, f plate) []string {
	b := newBlock(f.h, 3*g.w/2+f.w+3)
	for y := range f.h {
		n := 0
		f.begin(b, y)
		for ; 4*y < g.h && 2*n < g.w; n++ {
			b.WriteRune(g.dots(t, 2*n, 4*y))
		}
		f.end(b, n)
	}
	return b.lines()
}

// dots is the glyph of the 2×4 pixels from x, y on.
func (g grid) dots(t *Theme, x, y int) rune {
	var bits uint8
	bad := false
	for i := range 8 {
		dx, dy := i%2, i/2
		switch e, ok := g.pixel(x+dx, y+dy); {
		case !ok || e == hiddenIdx:
		case e == cursorIdx:
			return t.glyphs.cursor
		case e == nanIdx:
			bad = true
		case 32*int(e) > (2*bayer[(y+dy)%4][(x+dx)%4]+1)*(levels-1):
			bits |= bitOf[dy][dx]
		}
	}
	switch {
	case bad:
		return t.glyphs.nan
	case bits == 0:
		return t.glyphs.hidden
	}
	return runes.BrailleBlockOffset + rune(bits)
}
