package mask

import (
	"math"
	"testing"
)

// TestStochasticDepth: a branch is hidden whole, as often as its depth says.
func TestStochasticDepth(t *testing.T) {
	s := new(StochasticDepth)
	for _, depth := range []float64{0.25, 0.5, 1} {
		p, hidden := s.RatioAt(0.6, depth), 0
		if p != 0.6*depth || s.Mean(p) != 1-p || math.Abs(s.Variance(p)-(p-p*p)) > 1e-15 {
			t.Fatalf("at depth %v: probability %v, mean %v, variance %v", depth, p, s.Mean(p), s.Variance(p))
		}
		for n := range uint64(4000) {
			switch m := draw(s, Draw{Shape: Shape{1, 5}, Ratio: p, Rand: stream(n)}); Hidden(m) {
			case 5:
				hidden++
			case 0:
			default:
				t.Fatalf("a branch is torn: %v", m)
			}
		}
		if e := 5 * math.Sqrt(4000*p*(1-p)); math.Abs(float64(hidden)-4000*p) > e {
			t.Errorf("at depth %v: %d of 4000 hidden, want %v ± %v", depth, hidden, 4000*p, e)
		}
	}
}
