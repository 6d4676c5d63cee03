package data

import "math"

// moments returns the mean and the population deviation (ddof 0) of each of
// the interleaved groups of x, accumulated in float64.
func moments(x []float32, groups int) (mean, std []float32) {
	mean, std = make([]float32, groups), make([]float32, groups)
	n := float64(len(x) / groups)
	for g := range groups {
		var sum, squares float64
		for i := g; i < len(x); i += groups {
			sum += float64(x[i])
		}
		centre := sum / n
		for i := g; i < len(x); i += groups {
			d := float64(x[i]) - centre
			squares += d * d
		}
		mean[g], std[g] = float32(centre), float32(math.Sqrt(squares/n))
	}
	return mean, std
}

// divisors makes each deviation of 0 a 1, so that a constant group becomes 0.
func divisors(std []float32) []float32 {
	for g, s := range std {
		if s == 0 {
			std[g] = 1
		}
	}
	return std
}

// standardize makes x (x − mean)/std, in float32, group by group.
func standardize(x, mean, std []float32) {
	for g := range mean {
		m, s := mean[g], std[g]
		for i := g; i < len(x); i += len(mean) {
			x[i] = (x[i] - m) / s
		}
	}
}
