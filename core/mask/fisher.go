package mask

// ChildTuning is Child-Tuning D (Xu et al. 2021): of a pretrained network only the
// weights that matter most to the new task are tuned. It hides the gradient of all
// but the 1 − ratio of the weights with the highest Fisher information, the mean of
// the squared gradient, here over the batches of one epoch with no weight moved; the
// paper takes every example alone. One threshold holds for all layers, ties by
// index, and the mask stays. The paper keeps 0.3 of the weights (ratio 0.7; it tries
// 0.1 to 0.3).
//
// Child-Tuning F, its variant that knows nothing of the task, is strategy bernoulli
// of the same target, drawn anew each step. In the authors' code a hidden weight still
// moves by momentum and decay; setting hold to false does as they do.
type ChildTuning struct{}

// Draw implements Strategy.
func (*ChildTuning) Draw(m []float32, d Draw) { hideOnce(m, d, information(d)) }

// DrawAll implements Joint.
func (c *ChildTuning) DrawAll(ms [][]float32, ds []Draw) { drawOnce(c, ms, ds, information) }

func information(d Draw) saliency { return saliency{slope: d.Slope} }

// Bounds implements Strategy: a layer may hide any part of the budget of all.
func (*ChildTuning) Bounds(s Shape, ratio float64) (least, most int) {
	return scopeBounds(globalScope, s, ratio)
}

// Validate implements Strategy.
func (*ChildTuning) Validate() error { return nil }

// Targets implements Targeted.
func (*ChildTuning) Targets() []Target { return []Target{Gradient} }

// Pace implements Paced.
func (*ChildTuning) Pace(Target) Resample { return Resample{Tier: PerRun} }

// Once implements Once.
func (*ChildTuning) Once() {}

// Evidence implements Weighing: the Fisher information before the first step.
func (*ChildTuning) Evidence(tick uint64) Evidence {
	if tick == 0 {
		return Fisher
	}
	return NoEvidence
}
