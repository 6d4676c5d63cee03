package cpu

import (
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
)

// Powers are within one unit in the last place, and 0 where they are tiny.
func TestExp(t *testing.T) {
	worst := 0.0
	check := func(x float64) {
		got := exp(x)
		off, _ := new(big.Float).Sub(bigExp(x), big.NewFloat(got)).Float64()
		if off = math.Abs(off) / (math.Nextafter(got, 2) - got); off > 1 {
			t.Fatalf("exp(%v) = %v is off by %.3f ulp", x, got, off)
		}
		worst = max(worst, off)
	}
	for range 2000 {
		check(max(-math.Exp(rand.Float64()*20-13), expLeast)) // of all magnitudes
		check(rand.Float64() * expLeast)
	}
	for _, x := range []float64{0, math.Copysign(0, -1), -0x1p-1074, expLeast} {
		check(x)
	}
	t.Logf("off by at most %.3f ulp", worst)
	if !math.IsNaN(exp(math.NaN())) {
		t.Error("exp(NaN) is a number")
	}
	for _, x := range []float64{math.Nextafter(expLeast, -1e3), -746, -1e300, math.Inf(-1)} {
		if exp(x) != 0 || math.Exp(x) > 1e-307 {
			t.Errorf("exp(%v) = %v, math.Exp is %v", x, exp(x), math.Exp(x))
		}
	}
}

// Four at a time, and what is left, are the bits of one at a time.
func TestPowersAtOnce(t *testing.T) {
	for n := range 200 {
		x := make([]float64, n+1)
		want := make([]float64, n)
		for i := range want {
			x[i] = -math.Exp(rand.Float64()*20 - 13)
			want[i] = exp(x[i])
		}
		x[n] = 1 // a guard
		(&entropy[float64]{wide: len(sets()) > 0}).exponentials(x[:n])
		if !slices.Equal(x[:n], want) || x[n] != 1 {
			t.Fatalf("powers at once are %v, one by one %v", x, want)
		}
	}
}

// bigExp is eˣ by the series of a small part of x.
func bigExp(x float64) *big.Float {
	const halvings, precision = 14, 200
	number := func() *big.Float { return new(big.Float).SetPrec(precision) }
	part := number().SetMantExp(number().SetFloat64(x), -halvings)
	sum, term := number().SetInt64(1), number().SetInt64(1)
	for n := int64(1); n < 20; n++ {
		term.Quo(term.Mul(term, part), number().SetInt64(n))
		sum.Add(sum, term)
	}
	for range halvings {
		sum.Mul(sum, sum)
	}
	return sum
}

// BenchmarkExp measures exp for each number and four at a time.
func BenchmarkExp(b *testing.B) {
	x := make([]float64, 1280)
	for _, wide := range []bool{false, true} {
		e := entropy[float64]{wide: wide && len(sets()) > 0}
		b.Run(map[bool]string{false: "loop", true: "wide"}[wide], func(b *testing.B) {
			for b.Loop() {
				for i := range x {
					x[i] = -float64(i % 10)
				}
				e.exponentials(x)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(x)), "ns/element")
		})
	}
}
