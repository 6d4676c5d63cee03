package mask

import (
	"math"
	"strings"
	"testing"
)

func TestBlockSides(t *testing.T) {
	erasing, square := NewBlock(), &Block{AreaMin: 0.02, AreaMax: 0.33, Aspect: 1}
	image := Shape{28, 28} // 784 cells: areas of 15.68 to 258.72
	for _, c := range []struct {
		b          *Block
		s          Shape
		left       int
		u, v       float64
		high, wide int
	}{
		{square, image, 784, 0, 0.5, 4, 4},
		{square, image, 784, 1, 0.5, 16, 16},
		{square, image, 100, 1, 0.5, 10, 10}, // no more than what is left
		{square, image, 1, 1, 0.5, 4, 4},     // but the least area
		{erasing, image, 100, 1, 0.5, 10, 10},
		{erasing, image, 100, 1, 0, 5, 20}, // √(100·0.3) = 5.5, 100/5
		{erasing, image, 100, 1, 1, 18, 6}, // √(100/0.3) = 18.3, 100/18
		{&Block{AreaMin: 1, AreaMax: 1, Aspect: 0.3}, image, 784, 0.3, 0, 28, 28},
		{&Block{AreaMin: 0.5, AreaMax: 0.5, Aspect: 1}, Shape{4, 100}, 400, 0, 0, 4, 50}, // too low for a square
		{&Block{AreaMin: 0.5, AreaMax: 0.5, Aspect: 1}, Shape{100, 4}, 400, 0, 0, 50, 4},
		{erasing, Shape{1, 100}, 10, 1, 0.2, 1, 10},
		{erasing, Shape{100, 1}, 10, 1, 0.2, 10, 1},
		{&Block{Aspect: 1}, image, 784, 0, 0, 1, 1},
	} {
		if high, wide := c.b.sides(c.s, c.left, c.u, c.v); high != c.high || wide != c.wide {
			t.Errorf("%+v of %v, %d left, at %v and %v: %d × %d, want %d × %d", *c.b, c.s, c.left, c.u, c.v, high, wide, c.high, c.wide)
		}
	}
}

func TestHideRectangle(t *testing.T) {
	for _, c := range []struct {
		top, left, high, wide, most int
		want                        string
	}{
		{0, 0, 2, 2, 9, "0011 0011 1110"},
		{1, 1, 2, 3, 9, "1111 1000 1000"},
		{-1, -1, 2, 3, 9, "0011 1111 1110"},
		{2, 3, 5, 5, 9, "1111 1111 1110"},
		{0, 2, 3, 2, 3, "1100 1101 1110"},
		{1, 2, 2, 2, 3, "1111 1100 1100"},
		{0, 0, 3, 4, 0, "1111 1111 1110"},
	} {
		m := []float32{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0}
		hidden := hideRectangle(m, Shape{3, 4}, c.top, c.left, c.high, c.wide, c.most)
		if want := strings.ReplaceAll(c.want, " ", ""); trace(m) != want || hidden != strings.Count(want, "0")-1 {
			t.Errorf("%+v: %s, %d hidden", c, trace(m), hidden)
		}
	}
}

// TestBlocksAreBlocks counts neighbours of which one is hidden: of random cells at
// a ratio of ¼ that is 2·28·27·2·¼·¾ = 567, of a square of 14 cells at most 56.
func TestBlocksAreBlocks(t *testing.T) {
	const draws = 200
	borders := 0
	for n := range uint64(draws) {
		m := draw(NewBlock(), Draw{Shape: Shape{28, 28}, Ratio: 0.25, Rand: stream(n)})
		for i := range m {
			if i%28 > 0 && m[i] != m[i-1] {
				borders++
			}
			if i >= 28 && m[i] != m[i-28] {
				borders++
			}
		}
	}
	if mean := borders / draws; mean < 40 || mean > 150 {
		t.Errorf("%d borders a mask, want some 40 to 150", mean)
	}
}

// TestBlockOfAVector wants few runs, and each cell hidden in some of the masks.
func TestBlockOfAVector(t *testing.T) {
	const draws = 1000
	runs := 0
	var hidden [50]int
	for n := range uint64(draws) {
		m := draw(&Block{AreaMin: 0.1, AreaMax: 0.33, Aspect: 0.3}, Draw{Shape: Shape{1, 50}, Ratio: 0.4, Rand: stream(n)})
		for _, run := range strings.FieldsFunc(trace(m), func(r rune) bool { return r == '1' }) {
			runs += min(1, len(run))
		}
		for i, v := range m {
			if v == 0 {
				hidden[i]++
			}
		}
	}
	if runs > 4*draws {
		t.Errorf("%v runs a mask, want few", float64(runs)/draws)
	}
	for i, h := range hidden {
		if h < draws/10 || h > draws*6/10 {
			t.Errorf("cell %d is hidden %d times of %d", i, h, draws)
		}
	}
}

func TestBlockValidate(t *testing.T) {
	nan := math.NaN()
	for want, b := range map[string]*Block{
		"area_min 0.5 and area_max 0.33 must be in order within 0 … 1 (shares of all cells)": {AreaMin: 0.5, AreaMax: 0.33, Aspect: 0.3},
		"area_min -1 and area_max 0.33 must be in order within 0 … 1 (shares of all cells)":  {AreaMin: -1, AreaMax: 0.33, Aspect: 0.3},
		"area_min 0 and area_max 2 must be in order within 0 … 1 (shares of all cells)":      {AreaMax: 2, Aspect: 0.3},
		"area_min NaN and area_max 1 must be in order within 0 … 1 (shares of all cells)":    {AreaMin: nan, AreaMax: 1, Aspect: 0.3},
		"aspect 0 is outside 0.01 … 1 (the lowest ratio of height to width)":                 {AreaMax: 1},
		"aspect 3 is outside 0.01 … 1 (the lowest ratio of height to width)":                 {AreaMax: 1, Aspect: 3},
		"aspect NaN is outside 0.01 … 1 (the lowest ratio of height to width)":               {AreaMax: 1, Aspect: nan},
	} {
		if err := b.Validate(); message(err) != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
}
