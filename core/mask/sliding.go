package mask

import (
	"fmt"
	"math"

	"example.com/maskbench/core/kind"
)

// Sliding hides a window that moves one stride a tick, like the window of an
// occlusion map (Zeiler and Fergus 2014) but in training, where it has no
// established defaults; ours are the ratio as the window's size and half a
// window as the stride.
//
// On a vector of L cells the window has w = RoundToEven(r·L) cells; on an image
// or a matrix it is a tile of RoundToEven(√r·H) × RoundToEven(√r·W) cells that
// scans left to right, then one stride down, or a band of RoundToEven(r·H) rows,
// RoundToEven(r·W) columns or as many diagonals. Each is at least one cell wide,
// so the number hidden is constant but only near r·n: at 28 × 28, r = 0.1 hides a
// tile of 9² cells, a share of 0.1033, and r = 0.5 one of 20², 0.5102.
//
// A hidden weight keeps its value and returns with it: the strategy is block
// coordinate training.
type Sliding struct {
	// Stride is the distance of a move in cells, along either axis; 0 is
	// max(1, ⌊w/2⌋) of that axis.
	Stride int `toml:"stride"`
	// Edge is "wrap" (the cells are a ring, or a torus), "clip" (the last position
	// is moved back inside, then the scan starts over) or "pingpong" (as clip, but
	// then it turns round).
	Edge string `toml:"edge" words:"wrap clip pingpong"`
	// Axis is "tile", the two-dimensional window; "rows" or "cols", a band of whole
	// rows (of weights: output units) or columns (input features); "diagonal", a
	// band along the diagonals, which leave a row on the right and enter it on the
	// left again; or "flat", a run in row-major order. A vector has one direction,
	// whatever the axis.
	Axis string `toml:"axis" words:"tile rows cols diagonal flat"`
	// Phase tells the samples of a batch apart under resample = "sample":
	// "offset" (sample b stands b strides further), "shared" (one window for all)
	// or "random" (a uniformly random start for each sample and tick). Otherwise
	// there is one window at a time, and offset and shared are the same.
	Phase string `toml:"phase" words:"offset shared random"`
}

// NewSliding returns the default: half a window a move, on a torus, each sample
// of a batch one stride further than the one before.
func NewSliding() *Sliding { return &Sliding{Edge: "wrap", Axis: "tile", Phase: "offset"} }

// Draw implements Strategy.
func (s *Sliding) Draw(m []float32, d Draw) {
	rows, cols := s.axes(d.Shape, d.Ratio)
	top, left := s.start(rows, cols, d)
	slant := 0
	if s.Axis == "diagonal" {
		slant = 1
	}
	keepAll(m)
	for y := top; y < top+rows.window; y++ {
		from := y % rows.cells * cols.cells
		cols.hide(m[from:from+cols.cells], (left+slant*y)%cols.cells)
	}
}

// Bounds implements Strategy: exact, in whole windows.
func (s *Sliding) Bounds(shape Shape, ratio float64) (least, most int) {
	rows, cols := s.axes(shape, ratio)
	area := rows.window * cols.window
	return area, area
}

// Validate implements Strategy.
func (s *Sliding) Validate() error {
	if s.Stride < 0 {
		return fmt.Errorf("stride %d is below 0 (cells a move; 0 is half a window)", s.Stride)
	}
	return firstError(
		oneOf("edge", s.Edge, string(wrap), string(clip), string(pingpong)),
		oneOf("axis", s.Axis, "tile", "rows", "cols", "diagonal", "flat"),
		oneOf("phase", s.Phase, "offset", "shared", "random"))
}

// Pace implements Paced: a window over the data moves every step; one over the
// weights rests for 100, so that what it hides is trained around.
func (s *Sliding) Pace(t Target) Resample {
	if t == Input || t == Activation {
		return Resample{Tier: PerStep}
	}
	return Resample{Tier: EveryN, Every: 100}
}

// Warning implements Warned: it tells of cells that no position hides, and of
// cells that a round over a ring hides more often than others. Random starts
// have neither.
func (s *Sliding) Warning(shape Shape, ratio float64) string {
	if s.Phase == "random" {
		return ""
	}
	rows, cols := s.axes(shape, ratio)
	if w := rows.warning(); w != "" {
		return w
	}
	return cols.warning()
}

// axes are the two directions of the scan; a vector is a matrix of one row.
func (s *Sliding) axes(shape Shape, ratio float64) (rows, cols axis) {
	if s.Axis == "flat" || shape.Height == 1 || shape.Width == 1 {
		return s.axis(1, 1), s.axis(shape.Len(), ratio)
	}
	switch s.Axis {
	case "rows":
		return s.axis(shape.Height, ratio), whole(shape.Width, edge(s.Edge))
	case "cols", "diagonal":
		return whole(shape.Height, edge(s.Edge)), s.axis(shape.Width, ratio)
	}
	side := math.Sqrt(ratio)
	return s.axis(shape.Height, side), s.axis(shape.Width, side)
}

func (s *Sliding) axis(cells int, share float64) axis {
	a := axis{cells: cells, window: max(1, K(cells, share)), stride: s.Stride, edge: edge(s.Edge)}
	if a.stride == 0 {
		a.stride = max(1, a.window/2)
	}
	return a
}

// start is the window's first row and column.
func (s *Sliding) start(rows, cols axis, d Draw) (top, left int) {
	tick := d.Tick
	switch s.Phase {
	case "random":
		return d.Rand.Intn(rows.starts()), d.Rand.Intn(cols.starts())
	case "offset":
		tick += uint64(d.Sample)
	}
	line := uint64(cols.period())
	return rows.at(tick / line), cols.at(tick)
}

// firstError returns the first error that is not nil.
func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// oneOf is nil for an option whose value is among the words.
func oneOf(option, value string, words ...string) error {
	for _, w := range words {
		if value == w {
			return nil
		}
	}
	if words[0] == "" { // unset
		words = words[1:]
	}
	return kind.Unknown(option, value, words)
}
