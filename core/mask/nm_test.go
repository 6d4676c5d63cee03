package mask

import "testing"

func TestOfEach(t *testing.T) {
	for _, c := range []struct {
		o      OfEach
		shape  Shape
		weight []float32
		want   string
		ratio  float64
	}{
		{OfEach{2, 4}, Shape{1, 8}, []float32{.1, -.9, .5, .2, .3, .3, -.3, 0}, "01100110", 0.5},
		{OfEach{2, 4}, Shape{2, 4}, []float32{.1, -.9, .5, .2, .3, .3, -.3, 0}, "01100110", 0.5},
		{OfEach{2, 4}, Shape{2, 6}, []float32{4, 3, 2, 1, 0, 0, 1, 2, 3, 4, 0, 0}, "110011001111", 2. / 6},
		{OfEach{2, 4}, Shape{2, 3}, []float32{3, 2, 1, 3, 2, 1}, "111111", 0},
		{OfEach{1, 3}, Shape{1, 3}, []float32{-1, 1, 1}, "001", 2. / 3},
		{OfEach{0, 2}, Shape{1, 4}, []float32{3, 2, 1, 3}, "0000", 1},
	} {
		if got := trace(draw(&c.o, Draw{Shape: c.shape, Ratio: 1, Weight: c.weight})); got != c.want {
			t.Errorf("%d:%d of %v: %s, want %s", c.o.N, c.o.M, c.weight, got, c.want)
		}
		if got := c.o.FixedRatio(c.shape); got != c.ratio {
			t.Errorf("%d:%d of %v has ratio %v, want %v", c.o.N, c.o.M, c.shape, got, c.ratio)
		}
	}
}

func TestOfEachOptions(t *testing.T) {
	for want, o := range map[string]OfEach{
		"m 0 is outside 1 … 64 (weights of a group)":                             {2, 0},
		"m 65 is outside 1 … 64 (weights of a group)":                            {2, 65},
		"n 5 is outside 0 … m = 4 (weights kept of each group)":                  {5, 4},
		"n -1 is outside 0 … m = 4 (weights kept of each group)":                 {-1, 4},
		"m 4 does not divide rows of 7 weights: the last 3 of each are all kept": {2, 4},
	} {
		got := message(o.Validate())
		if got == "" {
			got = o.Warning(Shape{3, 7}, 0.5)
		}
		if got != want {
			t.Errorf("%+v: %q, want %q", o, got, want)
		}
	}
	if got, want := NewOfEach().Warning(Shape{3, 8}, 0.9), "ratio 0.9 says nothing here: n 2 of m 4 hides 0.5"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := NewOfEach().Warning(Shape{3, 8}, 0.5); got != "" {
		t.Errorf("of rows of 8: %q", got)
	}
}
