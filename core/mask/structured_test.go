package mask

import "testing"

func TestStructured(t *testing.T) {
	weight := []float32{
		3, 0, 0, // sums 3, 3 and 3, squares 9, 5 and 3
		1, 0, -2, // columns: sums 5, 1 and 3, squares 11, 1 and 5
		-1, 1, 1,
	}
	for _, c := range []struct {
		s     Structured
		ratio float64
		want  string
	}{
		{Structured{"rows", 2, "norm"}, 0.3, "111111000"},
		{Structured{"rows", 2, "norm"}, 0.7, "111000000"},
		{Structured{"rows", 1, "norm"}, 0.3, "000111111"}, // a tie
		{Structured{"cols", 2, "norm"}, 0.3, "101101101"},
		{Structured{"cols", 1, "norm"}, 0.7, "100100100"},
		{Structured{"cols", 1, "norm"}, 0.1, "111111111"},
	} {
		if got := trace(draw(&c.s, Draw{Shape: Shape{3, 3}, Ratio: c.ratio, Weight: weight})); got != c.want {
			t.Errorf("%+v at %v: %s, want %s", c.s, c.ratio, got, c.want)
		}
	}
	d := Draw{Shape: Shape{4, 6}, Ratio: 0.5, Rand: stream(3), Weight: make([]float32, 24)}
	random := trace(draw(&Structured{"rows", 2, "random"}, d))
	if d.Rand = stream(5); random == trace(draw(&Structured{"rows", 2, "random"}, d)) {
		t.Error("random rows do not follow the randomness")
	}
}

func TestStructuredOptions(t *testing.T) {
	for want, s := range map[string]*Structured{
		"norm 3 is neither 1 (sum of |W|) nor 2 (Euclidean)":             {"rows", 3, "norm"},
		`unknown by "row": did you mean "rows"? (there are: rows, cols)`: {"row", 1, "norm"},
		`unknown score "size" (there are: norm, random)`:                 {"cols", 2, "size"},
		"ratio 0.1 hides 0 of the 3 rows of a matrix":                    NewStructured(),
	} {
		got := message(s.Validate())
		if got == "" {
			got = s.Warning(Shape{3, 20}, 0.1)
		}
		if got != want {
			t.Errorf("%+v: %q, want %q", s, got, want)
		}
	}
	if got := NewStructured().Warning(Shape{3, 20}, 0.3); got != "" {
		t.Errorf("one of three rows: %q", got)
	}
}
