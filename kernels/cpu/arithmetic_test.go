package cpu

import (
	"math"
	"testing"
)

// TestRectifiedMeanFarBelow holds E[max(u, 0)] where its two terms nearly cancel
// against its asymptotic series φ(z)/z²·(1 − 3/z² + 15/z⁴ − …) and 0.
func TestRectifiedMeanFarBelow(t *testing.T) {
	for _, z := range []float64{-10, -20, -30} {
		sum, term := 0.0, math.Exp(-z*z/2)/math.Sqrt(2*math.Pi)/(z*z)
		for k := range 8 {
			sum += term
			term *= -float64(2*k+3) / (z * z)
		}
		if got := rectifiedMean(z, 1); math.Abs(got-sum) > 1e-6*sum {
			t.Errorf("at %v deviations: %v, want %v", z, got, sum)
		}
	}
	if got := rectifiedMean(-0.43168845304682246, 0.0001267381400390023); got < 0 {
		t.Errorf("at −38 deviations: %v, below 0", got)
	}
}
