package measure

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

var (
	nan = math.NaN()
	inf = math.Inf(1)
)

func TestRobustness(t *testing.T) {
	want(t, "nAUC", NAUC([]float64{0, 1, 3}, []float64{1, 0.5, 0.1}), (0.75+2*0.3)/3)
	want(t, "nAUC of a constant", NAUC([]float64{0, 0.1, 0.5}, []float64{0.7, 0.7, 0.7}), 0.7)
	want(t, "nAUC of one point", NAUC([]float64{0}, []float64{1}), nan)
	want(t, "nAUC of no range", NAUC([]float64{1, 1}, []float64{1, 0}), nan)
	want(t, "nAUC of nothing", NAUC(nil, nil), nan)
	errors, base := [][]float64{{0.2, 0.4}, {0.3, 0.3}}, [][]float64{{0.3, 0.5}, {0.1, 0.3}}
	want(t, "mCE", MCE(errors, base), (0.6/0.8+0.6/0.4)/2)
	want(t, "mCE of the base", MCE(base, base), 1)
	want(t, "relative mCE", RelativeMCE(errors, base, 0.1, 0.05), (0.4/0.7+0.4/0.3)/2)
	want(t, "mCE over a base without errors", MCE(errors, [][]float64{{0, 0}, {0, 1}}), nan)
	want(t, "mCE of nothing", MCE(nil, nil), nan)
	want(t, "noise score", float64(NoiseScore([]int{10000, 9000, 1})), 19001)
	want(t, "noise score of nothing", float64(NoiseScore(nil)), 0)
}

func TestGap(t *testing.T) {
	got := Gap(Evaluation{Loss: 0.25, Accuracy: 0.875}, Evaluation{Loss: 0.75, Accuracy: 0.75})
	want(t, "gap of the loss", got.Loss, 0.5)
	want(t, "gap of the accuracy", got.Accuracy, 0.125)
}

func TestMemorization(t *testing.T) {
	given, truth := []int{1, 2, 0, 1, 2}, []int{1, 0, 1, 1, 0}
	want(t, "memorization", Memorization([]int{1, 2, 1, 0, 1}, given, truth), 1./3) // of rows 1, 2 and 4, row 1
	want(t, "all memorized", Memorization(given, given, truth), 1)
	want(t, "none memorized", Memorization(truth, given, truth), 0)
	want(t, "nothing mislabelled", Memorization(given, truth, truth), nan)
	want(t, "no rows", Memorization[float32](nil, nil, nil), nan)
}

func TestEnergyShare(t *testing.T) {
	want(t, "the last of three inputs", EnergyShare([]float32{1, 2, 3, 0, 0, 1}, 3, 2), 10./15)
	want(t, "no noise", EnergyShare([]float32{1, 2}, 2, 2), 0)
	want(t, "all noise", EnergyShare([]float32{1, 2}, 2, 0), 1)
	want(t, "no weight", EnergyShare([]float32{0, 0}, 2, 1), nan)
}

func TestConflict(t *testing.T) {
	grads := [][]float32{{1, 0}, {1, 0}, {1, 0}, {-3, -4}, {0, 0}, {1, 1}, {5, 5}}
	got := GradientConflict(grads) // cosines 1, −0.6, none, and no pair
	want(t, "cosine", got.Cosine, 0.2)
	want(t, "rate", got.Rate, 0.5)
	want(t, "pairs", float64(got.Pairs), 2)
	if got := GradientConflict([][]float64{{1}}); !math.IsNaN(got.Cosine) || !math.IsNaN(got.Rate) || got.Pairs != 0 {
		t.Errorf("one gradient: %+v", got)
	}
	want(t, "cosine of a right angle", Cosine([]float64{1, 0}, []float64{0, 2}), 0)
	want(t, "cosine with 0", Cosine([]float64{1}, []float64{0}), nan)
}

// TestNoiseScale gives the estimator the exact expectations E|G_B|² = |G|² + S/B, and
// then batches of rows whose gradient and covariance are known.
func TestNoiseScale(t *testing.T) {
	const signal, noise = 0.25, 12.0
	got := NoiseScale([]float64{signal + noise/8}, []float64{signal + noise/128}, 8, 128)
	want(t, "signal", got.Signal, signal)
	want(t, "noise", got.Noise, noise)
	want(t, "batch", got.Batch, noise/signal)
	want(t, "batch without a signal", NoiseScale([]float64{1}, []float64{0.1}, 1, 2).Batch, nan)
	want(t, "batch of nothing", NoiseScale(nil, nil, 1, 2).Batch, nan)
	want(t, "batch of one size", NoiseScale([]float64{1}, []float64{1}, 2, 2).Batch, nan)

	r := rand.New(rand.NewPCG(1, 2))
	square := func(rows int) float64 { // of the mean gradient of rows N((1, 0), diag(4, 16))
		x, y := 0.0, 0.0
		for range rows {
			x += 1 + 2*r.NormFloat64()
			y += 4 * r.NormFloat64()
		}
		return (x*x + y*y) / float64(rows*rows)
	}
	var small, big []float64
	for range 4000 {
		small, big = append(small, square(4)), append(big, square(64))
	}
	if got := NoiseScale(small, big, 4, 64); math.Abs(got.Signal-1) > 0.1 || math.Abs(got.Noise-20) > 2 {
		t.Errorf("%+v, want a signal of 1 and a noise of 20", got)
	}
}

func TestTransfer(t *testing.T) {
	accuracy := [][]float64{
		{0.9, nan, nan},
		{0.95, 0.8, 0.1},
		{0.7, 0.85, 0.6},
	}
	want(t, "backward transfer", BackwardTransfer(accuracy), ((0.7-0.9)+(0.85-0.8))/2)
	want(t, "forgetting", Forgetting(accuracy), ((0.95-0.7)+(0.8-0.85))/2)
	want(t, "transfer of one task", BackwardTransfer([][]float64{{1}}), nan)
	want(t, "forgetting of nothing", Forgetting(nil), nan)
	want(t, "forgetting of what was never measured", Forgetting([][]float64{{nan, nan}, {1, 1}}), nan)
}

func TestSpikes(t *testing.T) {
	flat := slices.Repeat([]float64{1}, 10)
	for _, c := range []struct {
		name   string
		losses []float64
		count  int
		ratio  float64
	}{
		{"flat", flat, 0, 0},
		{"a rise after no spread", append(slices.Clone(flat), 1.5), 1, 1.5},
		{"too early to judge", []float64{1, 1, 1, 9}, 0, 0},
		{"at the bound", []float64{1, 2, 3, 4, 5, 3 + 6*1.4826}, 0, 0},
		{"beyond the bound", []float64{1, 2, 3, 4, 5, 3 + 6*1.4827}, 1, (3 + 6*1.4827) / 3},
		{"NaN", append(slices.Clone(flat), nan, 1, nan), 2, inf},
		{"all NaN", slices.Repeat([]float64{nan}, 12), 0, 0},
		{"nothing", nil, 0, 0},
	} {
		count, ratio := Spikes(c.losses, 5)
		want(t, c.name+": spikes", float64(count), float64(c.count))
		want(t, c.name+": ratio", ratio, c.ratio)
	}
}

func TestStability(t *testing.T) {
	want(t, "CV of the last half", GradientNormCV([]float64{100, 0, 1, 3}), 0.5)
	want(t, "CV of a constant", GradientNormCV([]float64{2, 2, 2}), 0)
	want(t, "CV of zeros", GradientNormCV([]float64{0, 0}), nan)
	want(t, "CV of nothing", GradientNormCV(nil), nan)
	want(t, "CV with NaN", GradientNormCV([]float64{1, nan}), nan)
	want(t, "max over median", MaxOverMedian([]float64{5, 1, 2, 3}), 2)
	want(t, "max over a median of 0", MaxOverMedian([]float64{0, 0, 1}), nan)
	want(t, "max over median of nothing", MaxOverMedian(nil), nan)
	want(t, "max over median with NaN", MaxOverMedian([]float64{1, nan, 2}), nan)
	want(t, "update", UpdateRatio([]float32{3, 4}, []float32{3, 5}), 0.2)
	want(t, "update of 0", UpdateRatio([]float64{0}, []float64{1}), nan)
	want(t, "roughness of a fall", Roughness([]float64{3, 2, 1}), 1)
	want(t, "roughness", Roughness([]float64{3, 1, 2}), 3)
	want(t, "roughness of a rise", Roughness([]float64{1, 2}), inf)
	want(t, "roughness of a way back", Roughness([]float64{1, 2, 1}), inf)
	want(t, "roughness of a constant", Roughness([]float64{1, 1}), nan)
	want(t, "roughness of nothing", Roughness(nil), nan)
	want(t, "roughness of NaN", Roughness([]float64{2, nan, 1}), nan)
	want(t, "roughness of an end in NaN", Roughness([]float64{2, 1, nan}), nan)
}

func TestStepsToThreshold(t *testing.T) {
	for _, c := range []struct {
		values    []float64
		threshold float64
		rising    bool
		want      int
	}{
		{[]float64{3, nan, 2, 1}, 2, false, 2},
		{[]float64{0.1, 0.5, 0.4}, 0.5, true, 1},
		{[]float64{0.1, 0.5}, 0.6, true, -1},
		{[]float64{nan}, 0, false, -1},
		{nil, 0, true, -1},
	} {
		if got := StepsToThreshold(c.values, c.threshold, c.rising); got != c.want {
			t.Errorf("%+v: %d", c, got)
		}
	}
}

func TestClasses(t *testing.T) {
	c := Confusion{{3, 1, 0, 0}, {1, 0, 0, 0}, {0, 2, 0, 0}, {0, 0, 0, 0}}
	got := c.Macro()
	want(t, "precision", got.Precision, (3./4)/4)
	want(t, "recall", got.Recall, (3./4)/4)
	want(t, "F1", got.F1, (6./8)/4)
	if got.NeverPredicted != 2 || got.Absent != 1 || got.Neither != 1 {
		t.Errorf("undefined classes: %+v", got)
	}
	want(t, "accuracy", c.Accuracy(), 3./7)
	want(t, "accuracy of no rows", NewConfusion(3).Accuracy(), nan)
	want(t, "recall of no classes", NewConfusion(0).Macro().Recall, nan)
}

func TestCalibration(t *testing.T) {
	// The edge 1/3 = 5/15 belongs to the bin below: one bin would give |1 − 0.7|/2.
	want(t, "ECE across an edge", ECE([]float64{1. / 3, 0.36}, []bool{true, false}), (2./3+0.36)/2)
	want(t, "ECE within a bin", ECE([]float64{0.35, 0.36}, []bool{true, false}), (1-0.71)/2)
	want(t, "ECE of certainty", ECE([]float64{1, 1, 0}, []bool{true, true, false}), 0)
	want(t, "ECE of no rows", ECE(nil, nil), nan)
	want(t, "ECE with NaN", ECE([]float64{nan, 1}, []bool{true, true}), nan)
	want(t, "confidence of large logits", Confidence([]float32{1000, 1000}), 0.5)
	want(t, "confidence beside −Inf", Confidence([]float64{1, -inf}), 1)
	want(t, "confidence of NaN", Confidence([]float64{1, nan}), nan)
	want(t, "confidence of nothing", Confidence[float32](nil), nan)
}

func TestLengths(t *testing.T) {
	one, two := []float64{1}, []float64{1, 2}
	for name, call := range map[string]func(){
		"NAUC":         func() { NAUC(one, two) },
		"MCE":          func() { MCE([][]float64{one}, nil) },
		"MCE rows":     func() { MCE([][]float64{one}, [][]float64{two}) },
		"Memorization": func() { Memorization(one, one, two) },
		"Cosine":       func() { Cosine(one, two) },
		"NoiseScale":   func() { NoiseScale(one, two, 1, 2) },
		"UpdateRatio":  func() { UpdateRatio(one, two) },
		"ECE":          func() { ECE(one, nil) },
	} {
		func() {
			defer func() {
				if r := recover(); r != badLength {
					t.Errorf("%s: recovered %v", name, r)
				}
			}()
			call()
		}()
	}
}
