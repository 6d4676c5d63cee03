package mask

// SNIP hides once, before training, the weights to whose removal the loss is least
// sensitive: those of the lowest connection sensitivity |W ⊙ ∂L/∂W| at the initial
// weights (Lee et al. 2019, equation 5; their normalization does not change the
// order), ties by index. Sensitivities of all layers are compared, and as many are
// hidden as the layers' ratios hide in sum; Scope "layer" compares within each.
//
// The gradient is that of the first batch: the paper has 100 examples for MNIST
// and 128 for CIFAR, and ratios of 0.9 to 0.99. It wants weights drawn with a
// variance scaled to the layer (he or glorot). Its code also scores biases, which
// are never masked here. After the first draw the mask stays.
type SNIP struct {
	Scope string `toml:"scope" words:"global layer"` // "global": one budget; "layer": each hides its ratio
}

// NewSNIP returns the default: one budget for all layers.
func NewSNIP() *SNIP { return &SNIP{Scope: globalScope} }

// Draw implements Strategy.
func (*SNIP) Draw(m []float32, d Draw) { hideOnce(m, d, sensitivity(d)) }

// DrawAll implements Joint.
func (s *SNIP) DrawAll(ms [][]float32, ds []Draw) {
	if s.Scope == globalScope {
		drawOnce(s, ms, ds, sensitivity)
		return
	}
	drawEach(s, ms, ds)
}

func sensitivity(d Draw) saliency { return saliency{weight: d.Weight, slope: d.Slope} }

// Bounds implements Strategy: exact, but in scope "global" a layer may hide any
// part of the budget.
func (s *SNIP) Bounds(shape Shape, ratio float64) (least, most int) {
	return scopeBounds(s.Scope, shape, ratio)
}

// Validate implements Strategy.
func (s *SNIP) Validate() error { return oneOf("scope", s.Scope, layerScope, globalScope) }

// Targets implements Targeted.
func (*SNIP) Targets() []Target { return []Target{Parameter} }

// Pace implements Paced.
func (*SNIP) Pace(Target) Resample { return Resample{Tier: PerRun} }

// Once implements Once.
func (*SNIP) Once() {}

// Evidence implements Weighing: the gradient of the first batch.
func (*SNIP) Evidence(tick uint64) Evidence {
	if tick == 0 {
		return DenseGradient
	}
	return NoEvidence
}
