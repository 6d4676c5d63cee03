package mask

import (
	"math"
	"slices"
	"strings"
	"testing"
)

func TestAdaptiveRanks(t *testing.T) {
	nan, inf := float32(math.NaN()), float32(math.Inf(1))
	zero := float32(math.Copysign(0, -1))
	for _, c := range []struct {
		mode  string
		score []float32
		ratio float64
		want  string
	}{
		{"high", []float32{1, 3, 2, 0}, 0.5, "1001"},
		{"low", []float32{1, 3, 2, 0}, 0.5, "0110"},
		{"high", []float32{2, 2, 2, 2}, 0.5, "0011"},
		{"low", []float32{2, 2, 2, 2}, 0.5, "0011"},
		{"high", []float32{zero, 0, zero, 0}, 0.5, "0011"},
		{"low", []float32{0, zero, 0, zero}, 0.5, "0011"},
		{"high", []float32{-3, -1, -2, 1}, 0.5, "1010"},
		{"high", []float32{nan, -5, inf, 0}, 0.75, "1000"},
		{"high", []float32{nan, nan, nan, nan}, 0.5, "0011"},
		{"low", []float32{-5, -nan, inf, -inf}, 0.5, "1010"},
	} {
		d := Draw{Shape: Shape{1, 4}, Ratio: c.ratio, Score: c.score, Rand: stream(1)}
		if got := trace(draw(&Adaptive{Mode: c.mode}, d)); got != c.want {
			t.Errorf("%s of %v at %v: %s, want %s", c.mode, c.score, c.ratio, got, c.want)
		}
	}
}

func TestAdaptiveStartsAtRandom(t *testing.T) {
	d := Draw{Shape: Shape{8, 8}, Ratio: 0.3, Rand: stream(4)}
	if trace(draw(NewAdaptive(), d)) != trace(draw(new(Random), d)) {
		t.Error("without a score the mask is not Random's")
	}
}

// TestAdaptiveHint: of the three highest of ten cells one is shown, each as often.
func TestAdaptiveHint(t *testing.T) {
	d := Draw{Shape: Shape{1, 10}, Ratio: 0.2, Score: []float32{0, 9, 1, 2, 8, 3, 4, 7, 5, 6}}
	seen := map[string]int{}
	for n := range uint64(900) {
		d.Rand = stream(n)
		seen[trace(draw(&Adaptive{Mode: "hint", Show: 0.1}, d))]++
	}
	for _, m := range []string{"1011011111", "1011111011", "1111011011"} {
		if n := seen[m]; n < 250 || n > 350 { // binomial: mean 300, deviation 14
			t.Errorf("%s is drawn %d times of 900: %v", m, n, seen)
		}
	}
	if d.Ratio = 0.95; Hidden(draw(&Adaptive{Mode: "hint", Show: 0.5}, d)) != K(10, 0.95) {
		t.Error("a hint that has no room changes the number hidden")
	}
}

// TestAdaptiveRandomShare counts how many of 40 hidden cells are not the highest.
func TestAdaptiveRandomShare(t *testing.T) {
	d := Draw{Shape: Shape{10, 10}, Ratio: 0.4, Score: make([]float32, 100)}
	for i := range d.Score {
		d.Score[i] = float32(i) // the highest are the last
	}
	for _, c := range []struct {
		a           Adaptive
		step, steps int64
		random      int
	}{
		{Adaptive{Mode: "high"}, 5, 10, 0},
		{Adaptive{Mode: "high", Random: 0.25}, 5, 10, 10},
		{Adaptive{Mode: "high", Random: 1}, 5, 10, 40},
		{Adaptive{Mode: "error"}, 0, 10, 40},
		{Adaptive{Mode: "error"}, 5, 10, 30},
		{Adaptive{Mode: "error"}, 10, 10, 20},
		{Adaptive{Mode: "error"}, 3, 0, 20},
		{Adaptive{Mode: "error", Random: 0.75}, 10, 10, 30},
	} {
		d.Step, d.Steps = c.step, c.steps
		fixed := slices.Repeat([]bool{true}, 100)
		for n := range uint64(60) {
			d.Rand = stream(n)
			for i, v := range draw(&c.a, d) {
				fixed[i] = fixed[i] && v == 0
			}
		}
		for i, always := range fixed {
			if always != (i >= 60+c.random) {
				t.Errorf("%+v at %d of %d: cell %d is always hidden: %t", c.a, c.step, c.steps, i, always)
				break
			}
		}
	}
}

func TestAdaptiveMeasures(t *testing.T) {
	for mode, want := range map[string]Measure{"high": Saliency, "low": Saliency, "hint": Saliency, "error": Reconstruction} {
		if got := (&Adaptive{Mode: mode}).Measured(); got != want {
			t.Errorf("%s: %v", mode, got)
		}
	}
}

func TestAdaptiveControl(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	for _, c := range []struct{ gain, ratio, train, val, want float64 }{
		{0.05, 0.25, 1, 1.05, 0.25},    // at the goal
		{0.05, 0.25, 2, 3, 0.2725},     // gap 0.5: up by 0.05 · 0.45
		{0.05, 0.25, 1, 0.95, 0.245},   // gap −0.05: down by 0.05 · 0.1
		{0.05, 0.25, 0.001, 100, 0.75}, // most
		{0.05, 0.06, 10, 1, 0.05},      // least
		{0.05, 0.9, 1, 1.05, 0.75},
		{0, 0.9, 1, 100, 0.9},
		{0.05, 0.9, 0, 1, 0.9},
		{0.05, 0.9, -1, 1, 0.9},
		{0.05, 0.9, nan, 1, 0.9},
		{0.05, 0.9, 1, nan, 0.9},
		{0.05, 0.9, 1, inf, 0.9},
		{0.05, 0.9, inf, 1, 0.9},
		{0.05, 0.9, 1e-300, 1e300, 0.9}, // the gap overflows
	} {
		a := NewAdaptive()
		a.Gain = c.gain
		if got := a.Control(c.ratio, c.train, c.val); math.Abs(got-c.want) > 1e-12 {
			t.Errorf("gain %v, ratio %v, losses %v and %v: %v, want %v", c.gain, c.ratio, c.train, c.val, got, c.want)
		}
	}
}

func TestAdaptiveValidate(t *testing.T) {
	for want, change := range map[string]func(*Adaptive){
		`unknown mode "hihg": did you mean "high"?`: func(a *Adaptive) { a.Mode = "hihg" },
		"show 1.5 is outside 0 … 1":                 func(a *Adaptive) { a.Show = 1.5 },
		"random NaN is outside 0 … 1":               func(a *Adaptive) { a.Random = math.NaN() },
		"refresh 0 is below 1":                      func(a *Adaptive) { a.Refresh = 0 },
		"decay 1 is outside 0 … 1, 1 excluded":      func(a *Adaptive) { a.Decay = 1 },
		"decay NaN is outside":                      func(a *Adaptive) { a.Decay = math.NaN() },
		"gain -1 is not a finite number":            func(a *Adaptive) { a.Gain = -1 },
		"gain +Inf is not":                          func(a *Adaptive) { a.Gain = math.Inf(1) },
		"gap NaN is not":                            func(a *Adaptive) { a.Gap = math.NaN() },
		"least 0.8 and most 0.75 must be in order":  func(a *Adaptive) { a.Least = 0.8 },
		"least 0.05 and most 1.5 must be in order":  func(a *Adaptive) { a.Most = 1.5 },
		"least NaN and most 0.75 must be in order":  func(a *Adaptive) { a.Least = math.NaN() },
	} {
		a := NewAdaptive()
		change(a)
		if err := a.Validate(); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%v, want %s …", err, want)
		}
	}
}

func TestAdaptiveWarning(t *testing.T) {
	a := NewAdaptive()
	for ratio, warn := range map[float64]bool{0.04: true, 0.05: false, 0.75: false, 0.8: true} {
		if got := a.Warning(Shape{1, 1}, ratio); (got != "") != warn {
			t.Errorf("ratio %v: %q", ratio, got)
		}
	}
	a.Gain = 0
	if got := a.Warning(Shape{1, 1}, 0.9); got != "" {
		t.Errorf("controller off: %q", got)
	}
}
