package mask

import (
	"math"
	"testing"
)

// TestSoftThresholdMoments compares density, mean and second moment over 2²⁰
// cells with those of u·1[u ≥ τ], within six standard errors.
func TestSoftThresholdMoments(t *testing.T) {
	const cells = 1 << 20
	for _, tau := range []float64{0.025, 0.25, 0.5, 0.9} {
		m := draw(new(SoftThreshold), Draw{Shape: Shape{1024, 1024}, Ratio: tau, Rand: stream(1)})
		squares := 0.0
		for i, v := range m {
			if v != 0 && (v < float32(tau) || v >= 1) {
				t.Fatalf("τ = %v: cell %d is %v", tau, i, v)
			}
			squares += float64(v) * float64(v)
		}
		moment := func(n float64) float64 { return (1 - math.Pow(tau, n+1)) / (n + 1) }
		near := func(what string, got, n float64) {
			t.Helper()
			if e := math.Sqrt((moment(2*n) - moment(n)*moment(n)) / cells); math.Abs(got-moment(n)) > 6*e {
				t.Errorf("τ = %v: %s %v, want %v ± %v", tau, what, got, moment(n), e)
			}
		}
		near("density", Density(m), 0)
		near("mean", Mean(m), 1)
		near("second moment", squares/cells, 2)
		if got := new(SoftThreshold).Mean(tau); math.Abs(got-moment(1)) > 1e-15 {
			t.Errorf("τ = %v: declares the mean %v, want %v", tau, got, moment(1))
		}
		variance := moment(2) - moment(1)*moment(1)
		if got := new(SoftThreshold).Variance(tau); math.Abs(got-variance) > 1e-15 || math.Abs(Variance(m)-variance) > 1e-3 {
			t.Errorf("τ = %v: declares the variance %v, of the mask %v, want %v", tau, got, Variance(m), variance)
		}
	}
}

// TestSoftThresholdHidesAsBernoulli also wants the numbers kept to be the random
// words, none of which may round to 1.
func TestSoftThresholdHidesAsBernoulli(t *testing.T) {
	for _, ratio := range []float64{1e-9, 0.3, 0.5, 1} {
		d := Draw{Shape: Shape{64, 64}, Ratio: ratio, Rand: stream(6)}
		hard, words := draw(new(Bernoulli), d), d.Rand
		for i, v := range draw(new(SoftThreshold), d) {
			if u := words.Float64(); v != hard[i]*min(float32(u), 1-0x1p-24) {
				t.Fatalf("ratio %v: cell %d is %v, want %v of u = %v", ratio, i, v, hard[i], u)
			}
		}
	}
}
