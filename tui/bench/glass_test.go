package main

import "testing"

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
