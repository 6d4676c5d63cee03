package bench

import (
	"fmt"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/kernels/philox"
)

// Pattern is a way to hide the cells of a matrix: a strategy of package mask and its
// ratio.
type Pattern struct {
	Name  string // see Patterns
	Ratio float64
}

// String is the pattern's name and ratio, as "block32 0.90".
func (p Pattern) String() string { return fmt.Sprintf("%s %.2f", p.Name, p.Ratio) }

// Patterns lists what a pattern can be. Blocks are squares of the grid that begins at
// the first cell, sliding is a band along the diagonals that enters on the left
// where it left on the right, and 2:4 hides half whatever the ratio.
var Patterns = kind.Table[mask.Strategy]{
	{Name: "random", About: "single cells", New: func() mask.Strategy { return new(mask.Random) }},
	{Name: "block8", About: "squares of 8 cells", New: func() mask.Strategy { return &mask.Grid{Cell: 8} }},
	{Name: "block16", About: "squares of 16 cells", New: func() mask.Strategy { return &mask.Grid{Cell: 16} }},
	{Name: "block32", About: "squares of 32 cells", New: func() mask.Strategy { return &mask.Grid{Cell: 32} }},
	{Name: "block64", About: "squares of 64 cells", New: func() mask.Strategy { return &mask.Grid{Cell: 64} }},
	{Name: "block128", About: "squares of 128 cells", New: func() mask.Strategy { return &mask.Grid{Cell: 128} }},
	{Name: "sliding", About: "a band along the diagonals", New: func() mask.Strategy {
		s := mask.NewSliding()
		s.Axis = "diagonal"
		return s
	}},
	{Name: "2:4", About: "two of four neighbours in a row", New: func() mask.Strategy { return mask.NewOfEach() }},
}

// Draw returns a mask of the pattern over a matrix of rows × cols, the same for the
// same seed.
func (p Pattern) Draw(rows, cols int, seed uint64) ([]float32, error) {
	strategy, err := Patterns.Choose(p.Name)
	if err != nil {
		return nil, err
	}
	key := philox.Subkey(seed, philox.Mask, 0, 0)
	d := mask.Draw{Shape: mask.Shape{Height: rows, Width: cols}, Ratio: p.Ratio, Rand: philox.New(key, 0, 0)}
	if _, ok := strategy.Value.(mask.Weighing); ok {
		d.Weight = normal(rows*cols, seed)
	}
	m := make([]float32, rows*cols)
	strategy.Value.Draw(m, d)
	return m, nil
}

// normal returns n normally distributed numbers, the same for the same seed.
func normal(n int, seed uint64) []float32 {
	x := make([]float32, n)
	r := philox.New(philox.Subkey(seed, philox.Noise, 0, 0), 0, 0)
	r.Normal(x)
	return x
}
