package measure

import (
	"math"
	"slices"
)

// SpikeWindow is the usual window of Spikes, in steps.
const SpikeWindow = 100

// Spikes counts the steps whose loss lies more than six robust deviations above what
// was usual: L_t > median + 6·1.4826·MAD of the window ≥ 1 steps before, where MAD is
// the median distance from the median (1.4826·MAD is the deviation of a normal
// distribution). The first window steps are not judged. ratio is the largest L_t/median
// of a spike, 0 without any. A NaN counts as +Inf. After losses that are all the same,
// any rise is a spike.
func Spikes(losses []float64, window int) (count int, ratio float64) {
	var sorted []float64 // the window
	for t, loss := range losses {
		loss = numbered(loss)
		if t >= window {
			m, mad := medianDistance(sorted)
			if loss > m+6*1.4826*mad {
				count++
				ratio = max(ratio, loss/m)
			}
			old, _ := slices.BinarySearch(sorted, numbered(losses[t-window]))
			sorted = slices.Delete(sorted, old, old+1)
		}
		at, _ := slices.BinarySearch(sorted, loss)
		sorted = slices.Insert(sorted, at, loss)
	}
	return count, ratio
}

func numbered(loss float64) float64 {
	if math.IsNaN(loss) {
		return math.Inf(1)
	}
	return loss
}

// medianDistance returns the median of ascending values, and that of the distances
// from it, which ascend outward from it on both sides.
func medianDistance(sorted []float64) (m, distance float64) {
	m = middle(len(sorted), func(i int) float64 { return sorted[i] })
	right, _ := slices.BinarySearch(sorted, m)
	left, taken, d := right-1, 0, 0.0
	next := func() {
		if left < 0 || right < len(sorted) && sorted[right]-m <= m-sorted[left] {
			d = sorted[right] - m
			right++
		} else {
			d = m - sorted[left]
			left--
		}
		taken++
	}
	return m, middle(len(sorted), func(i int) float64 {
		for taken <= i {
			next()
		}
		return d
	})
}

// GradientNormCV is the coefficient of variation sd/mean (population deviation) of the
// gradient's norms over the last half of a run. NaN of none, or if all are 0.
func GradientNormCV(norms []float64) float64 {
	late := norms[len(norms)/2:]
	m, squares := mean(late), 0.0
	for _, v := range late {
		squares += (v - m) * (v - m)
	}
	return ratio(math.Sqrt(ratio(squares, float64(len(late)))), m)
}

// MaxOverMedian is the largest value over the median: of the gradient's norms, how far
// the worst step is from a usual one. NaN of none, or if the median is 0.
func MaxOverMedian(v []float64) float64 {
	if len(v) == 0 {
		return math.NaN()
	}
	return ratio(slices.Max(v), median(v))
}

// UpdateRatio is ‖after − before‖/‖before‖ of weights before and after a step, for
// which 1e-3 is the rule of thumb of Stanford's CS231n. NaN if before is 0.
func UpdateRatio[T Float](before, after []T) float64 {
	if len(before) != len(after) {
		panic(badLength)
	}
	moved, norm := 0.0, 0.0
	for i, v := range before {
		d := float64(after[i]) - float64(v)
		moved += d * d
		norm += float64(v) * float64(v)
	}
	return ratio(math.Sqrt(moved), math.Sqrt(norm))
}

// StepsToThreshold is the index of the first value at or beyond the threshold: from
// below if rising (an accuracy), from above if not (a loss); −1 if there is none.
func StepsToThreshold(values []float64, threshold float64, rising bool) int {
	return slices.IndexFunc(values, func(v float64) bool {
		return rising && v >= threshold || !rising && v <= threshold
	})
}

// Roughness is Σ|L_{t+1} − L_t|/(L_0 − L_T), the way of the loss over its fall: 1 if it
// fell at every step. +Inf if it moved but did not fall, NaN if it did not move.
func Roughness(losses []float64) float64 {
	way := 0.0
	for t := 1; t < len(losses); t++ {
		way += math.Abs(losses[t] - losses[t-1])
	}
	if way == 0 {
		return math.NaN()
	}
	if fall := losses[0] - losses[len(losses)-1]; !(fall <= 0) {
		return way / fall
	}
	return math.Inf(1)
}
