package mask

// StochasticDepth drops whole residual branches (Huang et al. 2016): it hides all
// cells of a branch for a sample with a probability, so that only the shortcut is
// left of the layer. The probability grows evenly with depth, to the ratio at the
// last of the layers that are masked: ratio·l/L for the l-th of L. The paper has 0.5,
// for each batch; a mask for each sample, the default here, is the drop path of timm.
// What is kept is divided by the probability of being kept if the setting scales.
type StochasticDepth struct{}

// Draw implements Strategy. Its Draw.Ratio is that of the depth, see RatioAt.
func (*StochasticDepth) Draw(m []float32, d Draw) {
	keep := float32(1)
	if words := d.Rand; uint64(words.Uint32()) < threshold(d.Ratio) {
		keep = 0
	}
	for i := range m {
		m[i] = keep
	}
}

// RatioAt implements Scaled.
func (*StochasticDepth) RatioAt(ratio, depth float64) float64 { return ratio * depth }

// Bounds implements Strategy: nothing or all.
func (*StochasticDepth) Bounds(s Shape, ratio float64) (least, most int) {
	return independent(s, ratio)
}

// Validate implements Strategy.
func (*StochasticDepth) Validate() error { return nil }

// Targets implements Targeted.
func (*StochasticDepth) Targets() []Target { return []Target{Activation} }

// Mean implements Averaged.
func (*StochasticDepth) Mean(ratio float64) float64 { return 1 - ratio }

// Variance implements Averaged.
func (*StochasticDepth) Variance(ratio float64) float64 { return ratio * (1 - ratio) }
