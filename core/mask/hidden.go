package mask

import (
	"math"

	"example.com/maskbench/kernels/philox"
)

// K is the number of cells that an exact strategy hides of n at a ratio: r·n
// rounded half to even, as torch.nn.utils.prune rounds.
func K(n int, ratio float64) int { return int(math.RoundToEven(ratio * float64(n))) }

// Hidden counts the hidden cells of m, those with M = 0.
func Hidden(m []float32) int {
	hidden, _ := philox.Tally(m)
	return hidden
}

// Density is the share of the cells of m that are not hidden, 1 − the achieved
// ratio; 1 for an empty mask.
func Density(m []float32) float64 {
	if len(m) == 0 {
		return 1
	}
	return 1 - float64(Hidden(m))/float64(len(m))
}

// Mean is the mean of M over the cells of m: the density of a mask that only
// keeps and hides; 1 for an empty mask.
func Mean(m []float32) float64 {
	if len(m) == 0 {
		return 1
	}
	hidden, ones := philox.Tally(m)
	sum := float64(ones)
	if hidden+ones < len(m) {
		sum = 0
		for _, v := range m {
			sum += float64(v)
		}
	}
	return sum / float64(len(m))
}

// Variance is the variance of M over the cells of m; 0 for an empty mask.
func Variance(m []float32) float64 {
	if len(m) == 0 {
		return 0
	}
	mean, sum := Mean(m), 0.0
	for _, v := range m {
		sum += (float64(v) - mean) * (float64(v) - mean)
	}
	return sum / float64(len(m))
}

func keepAll(m []float32) { setAll(m, 1) }

// setAll fills m with v, by copies that double: they are faster than a loop.
func setAll(m []float32, v float32) {
	if len(m) == 0 {
		return
	}
	m[0] = v
	for n := 1; n < len(m); n *= 2 {
		copy(m[n:], m[:n])
	}
}
