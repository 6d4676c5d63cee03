package plot

// Lens is how closely a heatmap is looked at, and the cell under the cursor. The part
// that is shown follows the cursor, by half of itself at a time.
type Lens struct {
	Zoom     int // 0: all of the map; each further step shows it twice as large
	Row, Col int // under the cursor
}

const (
	widest  = 4 // pixels a cell, where the other axis has to be shrunk
	deepest = 8 // pixels a cell, from which on nothing is shown larger
)

// side is how the cells of one axis of a heatmap lie on its pixels: tile cells a pixel,
// or each pixels a cell; one of the two is 1.
type side struct {
	n, room    int // cells, and pixels for them
	tile, each int
	from       int // first cell that is shown, at the edge of a tile
}

// sides scales a map to w×h pixels.
func (m Heatmap) sides(w, h int) (x, y side) {
	x, y = side{n: m.W, room: w}, side{n: m.H, room: h}
	x.fit()
	y.fit()
	if !m.Fill || x.tile == y.tile {
		x.tile, x.each = max(x.tile, y.tile), min(x.each, y.each)
		y.tile, y.each = x.tile, x.each
	}
	x.each, y.each = min(x.each, widest*y.each), min(y.each, widest*x.each)
	if m.Lens == nil {
		return x, y
	}
	for range m.Lens.Zoom {
		if !closer(&x, &y) {
			break
		}
	}
	x.turn(m.Lens.Col)
	y.turn(m.Lens.Row)
	return x, y
}

// fit shows all cells.
func (s *side) fit() {
	s.tile, s.each = 1, 1
	switch {
	case s.n == 0 || s.room == 0:
	case s.n <= s.room:
		s.each = s.room / s.n
	default:
		s.tile = whole(s.n, s.room)
	}
}

// whole is a tile of which there is room for n cells: 2ⁿ, or 3·2ⁿ where that would
// leave much room free. Such tiles lie on the borders of blocks, which mostly have such
// a size too.
func whole(n, room int) int {
	tile := 1
	for tile*room < n {
		tile *= 2
	}
	if less := tile / 4 * 3; less > 0 && less*room >= n && 5*n < 3*tile*room {
		return less
	}
	return tile
}

// closer doubles the side that is shown smaller, the other one as soon as it would be
// the smaller. It returns false if both are as large as they get.
func closer(x, y *side) bool {
	small, large := x, y
	if y.each*x.tile < x.each*y.tile {
		small, large = y, x
	}
	if small.each >= deepest {
		return false
	}
	if small.tile > 1 {
		small.tile = (small.tile + 1) / 2
	} else {
		small.each *= 2
	}
	if small.each*large.tile > large.each*small.tile {
		large.tile, large.each = small.tile, small.each
	}
	return true
}

// turn shows the part of the axis that holds a cell. It moves by half of what is shown,
// so that a cursor on its way leaves the picture where it is.
func (s *side) turn(cell int) {
	shown := s.shown()
	if shown >= s.n {
		return
	}
	half, quarter := max(shown/2/s.tile, 1)*s.tile, shown/4/s.tile*s.tile
	from := max(0, clamp(cell, s.n)-quarter) / half * half
	last := (s.n - shown + s.tile - 1) / s.tile * s.tile
	s.from = min(from, last)
}

// shown is the number of cells that there is room for, at least one.
func (s side) shown() int { return max(1, s.room*s.tile/s.each) }

// pixels is how many pixels the cells take that are shown.
func (s side) pixels() int {
	cells := min(s.n-s.from, s.shown())
	return min(s.room, (cells+s.tile-1)/s.tile*s.each)
}

// cells are those of a pixel.
func (s side) cells(pixel int) (from, to int) {
	from = s.from + pixel/s.each*s.tile
	return from, min(from+s.tile, s.n)
}

// pixel is the one that marks a cell: that of its tile, or the middle one.
func (s side) pixel(cell int) int {
	return (clamp(cell, s.n)-s.from)/s.tile*s.each + (s.each-1)/2
}

// move is the cell in the middle of the tile that is by tiles away from a cell's.
func (s side) move(cell, by int) int {
	cell = clamp(cell, s.n)
	if by == 0 {
		return cell
	}
	tiles := (s.n + s.tile - 1) / s.tile
	return clamp(clamp(cell/s.tile+by, tiles)*s.tile+s.tile/2, s.n)
}

// clamp brings i within 0 … n−1; 0 if there is nothing.
func clamp(i, n int) int { return max(0, min(i, n-1)) }

// Spot is the cells under a cursor: one, or a tile.
type Spot struct{ Row, Col, Rows, Cols int }

// Under is what is under the cursor of a map that Ruled draws at this size.
func (m Heatmap) Under(t *Theme, w, h int) Spot {
	m = m.looked()
	x, y := m.ruledSides(t, w, h)
	row, col := clamp(m.Lens.Row, m.H)/y.tile*y.tile, clamp(m.Lens.Col, m.W)/x.tile*x.tile
	return Spot{row, col, min(y.tile, m.H-row), min(x.tile, m.W-col)}
}

// Tile is how many rows and columns of a map a pixel shows that Render draws at this
// size; 1 and 1 where a cell has a pixel or more, or tiles are no whole cells.
func (m Heatmap) Tile(t *Theme, w, h int) (rows, cols int) {
	if m = m.check(); !m.Fill && m.Lens == nil {
		return 1, 1
	}
	x, y := m.sides(m.pixels(t, w, h))
	return y.tile, x.tile
}

// Steer moves the cursor of a map that Ruled draws at this size by so many rows and
// columns of what is drawn, and goes nearer by zoom steps.
func (m Heatmap) Steer(t *Theme, w, h, rows, cols, zoom int) Lens {
	m = m.looked()
	x, y := m.ruledSides(t, w, h)
	l := Lens{Row: y.move(m.Lens.Row, rows), Col: x.move(m.Lens.Col, cols)}
	near, want := *m.Lens, m.Lens.Zoom+zoom
	for near.Zoom = 0; near.Zoom < want; near.Zoom++ {
		m.Lens = &near
		if x, y = m.ruledSides(t, w, h); min(x.each, y.each) >= deepest {
			break
		}
	}
	l.Zoom = near.Zoom
	return l
}

// looked is the map with a lens.
func (m Heatmap) looked() Heatmap {
	m = m.check()
	if m.Lens == nil {
		m.Lens = &Lens{}
	}
	return m
}

// Mean is the mean of a matrix of width w over the cells of a spot.
func (s Spot) Mean(values []float32, w int) float64 {
	sum, n := 0.0, 0
	for row := s.Row; row < s.Row+s.Rows; row++ {
		for col := s.Col; col < s.Col+s.Cols; col++ {
			if i := row*w + col; i >= 0 && i < len(values) {
				sum, n = sum+float64(values[i]), n+1
			}
		}
	}
	return sum / float64(n)
}
