package mask

import (
	"math"
	"testing"
)

func TestMagnitude(t *testing.T) {
	zero := float32(math.Copysign(0, -1))
	for _, c := range []struct {
		weight []float32
		ratio  float64
		want   string
	}{
		{[]float32{-3, 1, -2, 0.5}, 0.5, "1010"},
		{[]float32{1, -1, 1, -1}, 0.5, "0011"},
		{[]float32{0, zero, 0, zero}, 0.75, "0001"},
		{[]float32{1e-45, 0, -1e-40, 1}, 0.5, "0011"},
	} {
		if got := trace(draw(NewMagnitude(), Draw{Shape: Shape{1, 4}, Ratio: c.ratio, Weight: c.weight})); got != c.want {
			t.Errorf("%v at %v: %s, want %s", c.weight, c.ratio, got, c.want)
		}
	}
}

// TestGradualPruning follows the cubic schedule of Zhu & Gupta 2017 over ten draws
// of the masks of 10,000 weights.
func TestGradualPruning(t *testing.T) {
	s, err := Schedules.Choose("cubic")
	if err != nil {
		t.Fatal(err)
	}
	weight := make([]float32, 10_000)
	for i := range weight {
		weight[i] = float32((i*7919)%len(weight)) - 5000
	}
	want := []float64{0, .2439, .4392, .5913, .7056, .7875, .8424, .8757, .8928, .8991, .9}
	for i, ratio := range want {
		d := Draw{Shape: Shape{100, 100}, Ratio: s.Value.At(0.9, float64(i), 10), Weight: weight}
		m := draw(NewMagnitude(), d)
		if Hidden(m) != int(ratio*10_000+0.5) {
			t.Errorf("draw %d hides %d of 10,000, want %v", i, Hidden(m), ratio)
		}
		for cell, v := range m {
			if below := math.Abs(float64(weight[cell])) < ratio*5000-1; v != 0 && below {
				t.Fatalf("draw %d keeps a weight of %v", i, weight[cell])
			}
		}
	}
}

// TestHiddenWeightsComeBack when others are smaller.
func TestHiddenWeightsComeBack(t *testing.T) {
	d := Draw{Shape: Shape{1, 4}, Ratio: 0.5, Weight: []float32{1, 2, 3, 4}}
	if got := trace(draw(NewMagnitude(), d)); got != "0011" {
		t.Fatal(got)
	}
	d.Weight = []float32{1, 2, 3, 0.5} // what is hidden has not moved
	if got := trace(draw(NewMagnitude(), d)); got != "0110" {
		t.Errorf("after training: %s", got)
	}
}

// TestSNIPDecidesOnce: later draws keep the mask, whatever the weights are.
func TestSNIPDecidesOnce(t *testing.T) {
	d := Draw{Shape: Shape{1, 4}, Ratio: 0.5, Weight: []float32{4, 3, 2, 1}, Slope: []float32{0, -1, 1, -5}}
	first := draw(NewSNIP(), d)
	if trace(first) != "0101" { // sensitivities 0, 3, 2 and 5
		t.Fatal(trace(first))
	}
	d.Tick, d.Weight, d.Slope, d.Last = 1, []float32{9, 0, 9, 0}, nil, first
	if got := trace(draw(NewSNIP(), d)); got != "0101" {
		t.Errorf("later: %s", got)
	}
	if s := NewSNIP(); s.Evidence(0) != DenseGradient || s.Evidence(1) != NoEvidence {
		t.Error("the gradient is not asked for once")
	}
}

func TestScope(t *testing.T) {
	for want, s := range map[string]Strategy{
		`unknown scope "layers": did you mean "layer"? (there are: layer, global)`: &Magnitude{Scope: "layers"},
		`unknown scope "" (there are: layer, global)`:                              &SNIP{},
	} {
		if got := message(s.Validate()); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
