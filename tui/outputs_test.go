package tui

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
)

// TestStrip wants every unit once and in order, in the cells there are.
func TestStrip(t *testing.T) {
	for n := 1; n <= 300; n++ {
		units := make([]float32, n)
		for i := range units {
			units[i] = float32(i)
		}
		for _, w := range []int{-1, 0, 1, 7, 34, 60} {
			for tall := range 7 {
				m := strip(units, w, tall)
				if m.H*m.W != n || !slices.Equal(m.Values, units) {
					t.Fatalf("%d units in %d×%d: %d×%d", n, w, tall, m.H, m.W)
				}
				if !m.Fill && (m.W > w || m.H > 2*tall) {
					t.Fatalf("%d units in %d×%d: %d×%d do not fit", n, w, tall, m.H, m.W)
				}
			}
		}
	}
	if m := strip(make([]float32, 256), 34, 4); m.W != 32 || m.H != 8 || m.Fill {
		t.Errorf("256 units: %d×%d", m.H, m.W)
	}
	if m := strip(make([]float32, 256), 34, 3); m.W != 64 || m.H != 4 || !m.Fill {
		t.Errorf("256 units with little room: %d×%d", m.H, m.W)
	}
}

// TestScale wants maps of masks as bright as their largest value, and that said.
func TestScale(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	for _, c := range []struct {
		values []float32
		hi     float64
		legend string
	}{
		{[]float32{1, 0, 1, 1}, 1, "75.0 % kept 0     1 2×2"},
		{[]float32{2, 0, 2, 0}, 2, "50.0 % kept 0     2 2×2"},
		{[]float32{0.25, 0, 0.5, 0}, 0.5, "50.0 % kept 0     0.500 2×2"},
		{[]float32{0, 0, 0, 0}, 1, "0.0 % kept 0     1 2×2"},
	} {
		s := *r.still
		s.Weight = train.WeightState{Target: mask.Delta, Layer: "dense1", Out: 2, In: 2, Mask: c.values}
		s.Look.Layer = "dense1"
		r.still = &s
		m := weightMaskPicture(&r.state)
		got := ansi.Strip(strings.Join([]string{m.said, r.key(m, narrowKey), m.legend[0]}, " "))
		if m.Lo != 0 || m.Hi != c.hi || got != c.legend {
			t.Errorf("%v: up to %v, %q, want %q", c.values, m.Hi, got, c.legend)
		}
	}
	if got := weightMaskTitle(&r.state); got != "delta mask · dense1" {
		t.Errorf("title %q", got)
	}
}
