package mask

import (
	"math"
	"testing"
)

// TestRewiring follows one draw by hand: 6 of 10 weights are kept, half of them are
// dropped, so 3 are grown among the 7 that are not kept.
func TestRewiring(t *testing.T) {
	last := []float32{1, 1, 1, 1, 1, 1, 0, 0, 0, 0}
	weight := []float32{6, -5, 4, -3, 2, 1, 9, 9, 9, 9} // the hidden ones are of no account
	for _, c := range []struct {
		name  string
		ratio float64
		slope []float32
		want  string
	}{
		{"grow hidden ones", 0.4, []float32{0, 0, 0, 0, 0, 0, 1, -4, 2, 3}, "1110000111"},
		{"grow dropped ones again", 0.4, []float32{9, 9, 9, 5, -4, 1, 0, 0, 3, 2}, "1111100010"},
		{"ties hide the lowest index first", 0.4, make([]float32, 10), "1110000111"},
		{"a lower ratio grows more", 0.2, []float32{0, 0, 0, 0, 0, 1, 1, -4, 2, 3}, "1110011111"},
		{"a higher ratio drops more", 0.8, []float32{0, 0, 0, 0, 0, 0, 1, -4, 2, 3}, "1000000100"},
		{"all are hidden", 1, make([]float32, 10), "0000000000"},
	} {
		d := Draw{Shape: Shape{2, 5}, Ratio: c.ratio, Tick: 1, Weight: weight, Slope: c.slope, Last: last}
		if got := trace(draw(&RigL{Fraction: 0.5, Stop: 0.75}, d)); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// TestRewiringIsRandom: the first mask, and what SET grows.
func TestRewiringIsRandom(t *testing.T) {
	d := Draw{Shape: Shape{8, 8}, Ratio: 0.5, Rand: stream(3), Weight: make([]float32, 64)}
	first := draw(NewRigL(), d)
	if trace(first) != trace(draw(new(Random), d)) || trace(first) != trace(draw(NewSET(), d)) {
		t.Error("the first mask is not Random's")
	}
	for i := range d.Weight {
		d.Weight[i] = float32(i + 1)
	}
	d.Tick, d.Last = 1, first
	var grown [64]int
	for n := range uint64(2000) {
		d.Rand = stream(n)
		for i, v := range draw(&SET{Fraction: 1, Stop: 1}, d) {
			grown[i] += int(v)
		}
	}
	for i, n := range grown { // binomial: mean 1000, deviation 22
		if n < 880 || n > 1120 {
			t.Errorf("with all dropped, cell %d is grown %d times of 2000, want about half", i, n)
		}
	}
	moved := 0
	for i, v := range draw(NewSET(), d) { // ⌊0.3 · 32⌋ = 9 of the smallest
		if first[i] != 0 && v == 0 {
			moved++
		}
	}
	if moved > 9 || moved == 0 {
		t.Errorf("%d of 32 kept weights are gone, want up to 9", moved)
	}
}

// TestRewiringAnew: a weight of 0 counts more than a hidden one, a draw made again
// moves nothing, and one of the first tick begins anew.
func TestRewiringAnew(t *testing.T) {
	d := Draw{Shape: Shape{1, 6}, Ratio: 0.5, Tick: 1, Rand: stream(1),
		Weight: []float32{0, 5, 9, 9, 9, 3}, Slope: []float32{1, 1, 9, 9, 9, 1}, Last: []float32{1, 1, 0, 0, 0, 1}}
	if got := trace(draw(&RigL{Fraction: 0, Stop: 1}, d)); got != "110001" {
		t.Errorf("with nothing to drop: %s", got)
	}
	again := d
	again.Again = true
	if got := trace(draw(&RigL{Fraction: 1, Stop: 1}, again)); got != "110001" {
		t.Errorf("made again: %s", got)
	}
	if d.Tick = 0; trace(draw(NewRigL(), d)) != trace(draw(new(Random), d)) {
		t.Errorf("the first made again is not Random's: %s", trace(draw(NewRigL(), d)))
	}
}

// TestRewiringRests: the share falls along a cosine and the mask then rests, but in
// an endless run.
func TestRewiringRests(t *testing.T) {
	for _, c := range []struct {
		step, steps int64
		share       float64
		rests       bool
	}{
		{0, 1000, 0.3, false},
		{250, 1000, 0.225, false}, // a third of the way: (1 + ½)/2
		{375, 1000, 0.15, false},
		{749, 1000, 0.3 / 2 * (1 + math.Cos(math.Pi*749/750)), false},
		{750, 1000, 0, true},
		{999, 1000, 0, true},
		{1e9, 0, 0.3, false},
	} {
		r := NewRigL()
		if got := r.rewiring().at(c.step, c.steps); math.Abs(got-c.share) > 1e-12 || r.Rests(c.step, c.steps) != c.rests {
			t.Errorf("step %d of %d: %v, rests %t; want %v, %t", c.step, c.steps, got, r.Rests(c.step, c.steps), c.share, c.rests)
		}
	}
	d := Draw{Shape: Shape{1, 6}, Ratio: 0.5, Tick: 9, Step: 750, Steps: 1000, Rand: stream(1),
		Weight: []float32{1, 2, 3, 4, 5, 6}, Slope: []float32{0, 9, 0, 9, 0, 9}, Last: []float32{1, 0, 1, 0, 1, 0}}
	if got := trace(draw(NewRigL(), d)); got != "101010" {
		t.Errorf("at rest: %s", got)
	}
	if d.Ratio = 0.34; trace(draw(NewRigL(), d)) != "101011" {
		t.Errorf("at rest, with a lower ratio: %s", trace(draw(NewRigL(), d)))
	}
}

func TestRewiringValidate(t *testing.T) {
	for want, r := range map[string]rewiring{
		"fraction 1.5 is outside 0 … 1 (the share of the kept weights that is dropped)":         {1.5, 1},
		"fraction NaN is outside 0 … 1 (the share of the kept weights that is dropped)":         {math.NaN(), 1},
		"stop 0 is outside 0 … 1, 0 excluded (the share of the run after which the mask rests)": {0.3, 0},
	} {
		for _, s := range []Strategy{&SET{r.fraction, r.stop}, &RigL{r.fraction, r.stop}} {
			if got := message(s.Validate()); got != want {
				t.Errorf("%T: %q, want %q", s, got, want)
			}
		}
	}
}
