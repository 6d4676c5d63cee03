package main

import (
	"math"
	"testing"
)

// TestGlass writes in pieces what the screen writes as a whole.
func TestGlass(t *testing.T) {
	g := newGlass(10, 3)
	for _, part := range []string{"abc\x1b[", "2;3Hstop\x1b[1Ch", "\xe2\x94", "\x82\x1b]2;title\ax\x1b[1;2H\x1b[K\x1b[31m"} {
		g.write([]byte(part))
	}
	for text, there := range map[string]bool{"stop h│x": true, "a ": true, "b": false, "title": false} {
		if g.shows(text) != there {
			t.Errorf("%q on the glass: %v; it shows %q", text, !there, string(g.cells))
		}
	}
}

// TestAt takes quantiles.
func TestAt(t *testing.T) {
	values := sorted([]int{5, 1, 4, 2, 3})
	for q, want := range map[float64]int{0: 1, 0.25: 2, 0.5: 3, 0.95: 5, 1: 5} {
		if got := at(values, q); got != want {
			t.Errorf("quantile %v of %v is %d, want %d", q, values, got, want)
		}
	}
}

// TestGeometric holds the mean and its interval against values worked out by hand.
func TestGeometric(t *testing.T) {
	// logarithms −0.1 and 0.3: mean 0.1, deviation 0.2·√2, of the mean 0.2
	mean, half := geometric([]float64{math.Exp(-0.1), math.Exp(0.3)})
	if math.Abs(math.Log(mean)-0.1) > 1e-12 || math.Abs(math.Log(half)-0.4) > 1e-12 {
		t.Errorf("mean e^%v within e^%v, want e^0.1 and e^0.4", math.Log(mean), math.Log(half))
	}
}
