// Package measure computes the numbers by which runs and networks are compared:
// pure functions on slices. What is not defined (of no values, or a ratio to 0) is
// NaN unless said otherwise. Slices that must be as long as each other and are not are
// the caller's bug and panic.
package measure

import (
	"math"
	"slices"
)

// Float is what weights, gradients and logits are made of. Sums are of float64.
type Float interface{ float32 | float64 }

const badLength = "measure: slices of different lengths"

// ratio is a/b, NaN if b is 0.
func ratio(a, b float64) float64 {
	if b == 0 {
		return math.NaN()
	}
	return a / b
}

// mean of no values is NaN.
func mean(v []float64) float64 {
	sum := 0.0
	for _, x := range v {
		sum += x
	}
	return ratio(sum, float64(len(v)))
}

// median of an even number of values is the mean of the middle two; NaN of none.
func median(v []float64) float64 {
	sorted := slices.Sorted(slices.Values(v))
	return middle(len(sorted), func(i int) float64 { return sorted[i] })
}

// middle is the median of n values of which the i-th smallest is at(i), called with
// ascending i.
func middle(n int, at func(i int) float64) float64 {
	if n == 0 {
		return math.NaN()
	}
	low := at((n - 1) / 2)
	if n%2 == 1 {
		return low
	}
	return (low + at(n/2)) / 2
}
