package mask

import (
	"fmt"
	"slices"
)

// Grid hides squares of a grid, an exact number of them, uniformly chosen, as
// Hide-and-Seek does (Singh and Lee 2017: each with a probability of 0.5, 16 to
// 56 of 224 pixels a side) and, with squares as patches, SimMIM (Xie et al.
// 2021: ratio 0.6, 32 of 192 pixels a side).
//
// Squares have Cell × Cell cells and lie side by side from the first cell on;
// those at the far edges are cut where Cell does not divide the shape, a vector
// has runs of Cell cells. K(squares, ratio) of them are hidden, so the achieved
// ratio goes in steps of a square, and varies a little if some are cut.
type Grid struct {
	Cell int `toml:"cell"` // side of a square in cells
}

// NewGrid returns the default: 4 × 4 cells, which makes 7 × 7 squares of 28 × 28.
func NewGrid() *Grid { return &Grid{Cell: 4} }

// Draw implements Strategy. The squares are chosen in the first cells of m, and
// spread from there, the last row of the last squares first and in it the last cell, for
// none lies before its square's.
func (g *Grid) Draw(m []float32, d Draw) {
	wide, across := d.Shape.Width, pieces(d.Shape.Width, g.Cell)
	down := pieces(d.Shape.Height, g.Cell)
	squares := m[:down*across]
	hideRandom(squares, d)
	for band := down - 1; band >= 0; band-- {
		first := band * g.Cell
		last := first + min(g.Cell, d.Shape.Height-first) - 1
		row := m[last*wide : (last+1)*wide]
		end := wide
		for square := across - 1; square >= 0; square-- {
			v := squares[band*across+square]
			for ; end > square*g.Cell; end-- {
				row[end-1] = v
			}
		}
		for y := last - 1; y >= first; y-- {
			copy(m[y*wide:], row)
		}
	}
}

// Bounds implements Strategy: K(squares, ratio) of the smallest, and of the
// largest squares.
func (g *Grid) Bounds(s Shape, ratio float64) (least, most int) {
	down, across := pieces(s.Height, g.Cell), pieces(s.Width, g.Cell)
	high, wide := min(g.Cell, s.Height), min(g.Cell, s.Width)
	bottom, right := s.Height-(down-1)*g.Cell, s.Width-(across-1)*g.Cell
	k := K(down*across, ratio)
	lots := []lot{{bottom * right, 1}, {bottom * wide, across - 1}, {high * right, down - 1}, {high * wide, (down - 1) * (across - 1)}}
	slices.SortFunc(lots, func(a, b lot) int { return a.size - b.size })
	least = first(k, lots)
	slices.Reverse(lots)
	return least, first(k, lots)
}

// lot is a number of squares of one size, in cells.
type lot struct{ size, count int }

// first is how many cells the first k squares have.
func first(k int, lots []lot) (cells int) {
	for _, l := range lots {
		n := min(k, l.count)
		cells, k = cells+n*l.size, k-n
	}
	return cells
}

// Validate implements Strategy.
func (g *Grid) Validate() error {
	if g.Cell < 1 {
		return fmt.Errorf("cell %d is below 1 (cells a side)", g.Cell)
	}
	return nil
}

// Warning implements Warned: it tells of a grid too coarse for the ratio.
func (g *Grid) Warning(s Shape, ratio float64) string {
	squares := pieces(s.Height, g.Cell) * pieces(s.Width, g.Cell)
	k := K(squares, ratio)
	if 0 < k && k < squares || ratio == 0 || ratio == 1 {
		return ""
	}
	return fmt.Sprintf("cell %d makes only %d squares, of which ratio %v hides %d: choose a smaller cell", g.Cell, squares, ratio, k)
}

// pieces is how many pieces of a size cover n cells.
func pieces(n, size int) int { return (n-1)/size + 1 }
