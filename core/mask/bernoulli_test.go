package mask

import (
	"math"
	"testing"
)

// TestBernoulliHidesTheWordsBelowTheRatio wants P(hidden) to be the ratio to
// within half of 2⁻³², by the words that hide.
func TestBernoulliHidesTheWordsBelowTheRatio(t *testing.T) {
	d := Draw{Shape: Shape{32, 32}, Rand: stream(2)}
	for _, d.Ratio = range []float64{0x1p-31, 0.2, 0.25, 1.0 / 3, 0.5, 0.9, 1 - 0x1p-31, 1} {
		words := d.Rand
		for i, v := range draw(new(Bernoulli), d) {
			if u := words.Float64(); (v == 0) != (u < d.Ratio) {
				t.Fatalf("ratio %v: cell %d with u = %v is %v", d.Ratio, i, u, v)
			}
		}
		if p := float64(threshold(d.Ratio)) / (1 << 32); math.Abs(p-d.Ratio) > 0x1p-33 {
			t.Errorf("ratio %v: probability %v", d.Ratio, p)
		}
	}
}

// TestBernoulliVaries wants the achieved ratio around the asked one, with the
// binomial's deviation.
func TestBernoulliVaries(t *testing.T) {
	const draws, cells, ratio = 2000, 784, 0.2
	sum, squares := 0.0, 0.0
	for n := range uint64(draws) {
		h := float64(Hidden(draw(new(Bernoulli), Draw{Shape: Shape{28, 28}, Ratio: ratio, Rand: stream(n)})))
		sum, squares = sum+h, squares+h*h
	}
	mean := sum / draws
	variance := squares/draws - mean*mean
	want := cells * new(Bernoulli).Variance(ratio)
	if math.Abs(want/cells-0.16) > 1e-15 {
		t.Errorf("declares the variance %v", want/cells)
	}
	if math.Abs(mean-cells*ratio) > 5*math.Sqrt(want/draws) || math.Abs(variance/want-1) > 0.15 {
		t.Errorf("%v hidden cells with variance %v, want %v and %v", mean, variance, cells*ratio, want)
	}
}
