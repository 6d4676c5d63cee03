package mask

import (
	"math"
	"testing"
)

// TestGridSquares wants squares all of one value, and as many hidden as Random
// hides of them, with the same randomness.
func TestGridSquares(t *testing.T) {
	for _, shape := range shapes {
		for _, cell := range []int{1, 2, 3, 4, 7, 1000, math.MaxInt} {
			for _, ratio := range ratios {
				g, d := &Grid{Cell: cell}, Draw{Shape: shape, Ratio: ratio, Rand: stream(3)}
				m := draw(g, d)
				side := Shape{(shape.Height-1)/cell + 1, (shape.Width-1)/cell + 1}
				d.Shape = side
				squares := draw(new(Random), d)
				for i, v := range m {
					if want := squares[i/shape.Width/cell*side.Width+i%shape.Width/cell]; v != want {
						t.Fatalf("%v, cell %d, ratio %v: cell %d is %v, its square %v", shape, cell, ratio, i, v, want)
					}
				}
			}
		}
	}
}

// TestGridBounds compares them with the least and the most of all choices.
func TestGridBounds(t *testing.T) {
	for _, shape := range []Shape{{1, 1}, {1, 7}, {5, 1}, {3, 7}, {7, 3}, {4, 4}, {5, 8}, {8, 5}} {
		for _, cell := range []int{1, 2, 3, 4, 9} {
			sizes := squareSizes(shape, cell)
			if len(sizes) > 12 {
				continue
			}
			for k := range len(sizes) + 1 {
				ratio := float64(k) / float64(len(sizes))
				wantLeast, wantMost := math.MaxInt, 0
				for choice := range 1 << len(sizes) {
					if n, cells := chosen(sizes, choice); n == k {
						wantLeast, wantMost = min(wantLeast, cells), max(wantMost, cells)
					}
				}
				if least, most := (&Grid{Cell: cell}).Bounds(shape, ratio); least != wantLeast || most != wantMost {
					t.Errorf("%v, cell %d, %d squares: %d … %d, want %d … %d", shape, cell, k, least, most, wantLeast, wantMost)
				}
			}
		}
	}
}

func squareSizes(shape Shape, cell int) (sizes []int) {
	for y := 0; y < shape.Height; y += cell {
		for x := 0; x < shape.Width; x += cell {
			sizes = append(sizes, min(cell, shape.Height-y)*min(cell, shape.Width-x))
		}
	}
	return sizes
}

func chosen(sizes []int, choice int) (n, cells int) {
	for i, size := range sizes {
		if choice>>i&1 == 1 {
			n, cells = n+1, cells+size
		}
	}
	return n, cells
}

func TestGridWarning(t *testing.T) {
	image := Shape{28, 28}
	for _, c := range []struct {
		cell  int
		ratio float64
		want  string
	}{
		{4, 0.25, ""},
		{4, 1, ""},
		{30, 0, ""},
		{14, 0.1, "cell 14 makes only 4 squares, of which ratio 0.1 hides 0: choose a smaller cell"},
		{14, 0.9, "cell 14 makes only 4 squares, of which ratio 0.9 hides 4: choose a smaller cell"},
		{28, 0.6, "cell 28 makes only 1 squares, of which ratio 0.6 hides 1: choose a smaller cell"},
	} {
		if got := (&Grid{Cell: c.cell}).Warning(image, c.ratio); got != c.want {
			t.Errorf("cell %d, ratio %v: %q, want %q", c.cell, c.ratio, got, c.want)
		}
	}
}

func TestGridValidate(t *testing.T) {
	const want = "cell 0 is below 1 (cells a side)"
	if err := new(Grid).Validate(); message(err) != want {
		t.Errorf("%v, want %s", err, want)
	}
}
