package measure

import "math"

// Cosine is ⟨a, b⟩/(‖a‖‖b‖), NaN if either is 0.
func Cosine[T Float](a, b []T) float64 {
	if len(a) != len(b) {
		panic(badLength)
	}
	dot, aa, bb := 0.0, 0.0, 0.0
	for i := range a {
		x, y := float64(a[i]), float64(b[i])
		dot += x * y
		aa += x * x
		bb += y * y
	}
	return ratio(dot, math.Sqrt(aa)*math.Sqrt(bb))
}

// Conflict is how far the gradients of pairs of batches, classes or tasks agree.
type Conflict struct {
	Cosine float64 // mean cosine of a pair
	Rate   float64 // share of the pairs whose cosine is negative
	Pairs  int     // with a cosine
}

// GradientConflict compares the gradients of disjoint pairs: the first with the
// second, the third with the fourth and so on; of an odd number the last is left out. A
// pair with a gradient of 0 has no cosine and is left out. Negative cosines are the
// conflicts of Yu et al. 2020 (PCGrad), the mean is the stiffness of Fort et al. 2019.
func GradientConflict[T Float](grads [][]T) Conflict {
	sum, negative, pairs := 0.0, 0.0, 0.0
	for i := 1; i < len(grads); i += 2 {
		cosine := Cosine(grads[i-1], grads[i])
		if math.IsNaN(cosine) {
			continue
		}
		pairs++
		if sum += cosine; cosine < 0 {
			negative++
		}
	}
	return Conflict{Cosine: ratio(sum, pairs), Rate: ratio(negative, pairs), Pairs: int(pairs)}
}

// Scale is what NoiseScale finds.
type Scale struct {
	Batch  float64 // the simple noise scale S/|G|², in rows; NaN if Signal is not positive
	Signal float64 // |G|², of the gradient over all data
	Noise  float64 // S, the trace of the covariance of a row's gradient
}

// NoiseScale is the simple gradient noise scale of McCandlish et al. 2018 ("An
// Empirical Model of Large-Batch Training", appendix A.1), the batch beyond which larger
// ones help ever less. small and big are |G|² of batches of the two sizes, measured as
// often at the same weights: |G|² = (B|G_B|² − b|G_b|²)/(B − b) and S = (|G_b|² −
// |G_B|²)/(1/b − 1/B), each averaged before they are divided. A Signal that is not
// positive means that there are too few measurements.
func NoiseScale(small, big []float64, smallRows, bigRows int) Scale {
	if len(small) != len(big) {
		panic(badLength)
	}
	gs, gb, bs, bb := mean(small), mean(big), float64(smallRows), float64(bigRows)
	s := Scale{
		Batch:  math.NaN(),
		Signal: ratio(bb*gb-bs*gs, bb-bs),
		Noise:  ratio(gs-gb, 1/bs-1/bb),
	}
	if s.Signal > 0 {
		s.Batch = s.Noise / s.Signal
	}
	return s
}

// BackwardTransfer is (1/(T−1)) Σ_{j<T} (R_{T,j} − R_{j,j}) of Lopez-Paz & Ranzato 2017
// (GEM): what learning the later tasks did to the accuracy on the earlier ones.
// accuracy[t][j] is that on task j after training on tasks 0 to t. NaN of less than two
// tasks.
func BackwardTransfer(accuracy [][]float64) float64 {
	return overEarlier(accuracy, func(j int) float64 { return accuracy[j][j] })
}

// Forgetting is (1/(T−1)) Σ_{j<T} (max_{t<T} R_{t,j} − R_{T,j}) of Chaudhry et al. 2018:
// the accuracy on earlier tasks that was had once and is lost. accuracy is that of
// BackwardTransfer; what was not measured is NaN and no maximum.
func Forgetting(accuracy [][]float64) float64 {
	return -overEarlier(accuracy, func(j int) float64 {
		best := math.NaN()
		for _, row := range accuracy[:len(accuracy)-1] {
			if !(row[j] <= best) && !math.IsNaN(row[j]) {
				best = row[j]
			}
		}
		return best
	})
}

// overEarlier is the mean over all tasks but the last of the final accuracy less an
// earlier one.
func overEarlier(accuracy [][]float64, earlier func(j int) float64) float64 {
	last := len(accuracy) - 1
	if last < 1 {
		return math.NaN()
	}
	sum := 0.0
	for j := range last {
		sum += accuracy[last][j] - earlier(j)
	}
	return sum / float64(last)
}
