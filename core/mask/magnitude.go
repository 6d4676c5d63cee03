package mask

// Magnitude hides the weights of the smallest absolute value, ties by index, as
// torch.nn.utils.prune does: exactly K(n, ratio) of each layer (l1_unstructured),
// or with Scope "global" the smallest of all layers together, as many as the
// layers' ratios hide in sum (global_unstructured).
//
// When it prunes is said by the ratio's schedule and the resampling. One-shot, the
// default, prunes once, at the start of the stage: to be of use after a pretraining.
// With a clock, "every 100", and a schedule it is gradual pruning: linear, or the
// cubic one of Zhu & Gupta 2017, whose ratio moves in draws 10 to 500 steps apart,
// from 0 to 0.5 … 0.9, and has arrived some time before the end.
//
// A hidden weight keeps its value, and does not move; it comes back only if others
// become smaller than it is. On target delta the smallest changes are hidden (the
// magnitude variant of DARE, Yu et al. 2023), by default once, at the end; on
// target gradient the smallest weights are held.
type Magnitude struct {
	Scope string `toml:"scope" words:"layer global"` // "layer": each hides its ratio; "global": one budget
}

// NewMagnitude returns the default: layer by layer.
func NewMagnitude() *Magnitude { return &Magnitude{Scope: layerScope} }

// Draw implements Strategy.
func (*Magnitude) Draw(m []float32, d Draw) { hideLeast(m, d, byWeight(d)) }

// DrawAll implements Joint.
func (g *Magnitude) DrawAll(ms [][]float32, ds []Draw) {
	if g.Scope == globalScope {
		hideLeastJointly(ms, ds, byWeight)
		return
	}
	drawEach(g, ms, ds)
}

func byWeight(d Draw) saliency { return saliency{weight: d.Weight} }

// Bounds implements Strategy: exact, but in scope "global" a layer may hide any
// part of the budget.
func (g *Magnitude) Bounds(s Shape, ratio float64) (least, most int) {
	return scopeBounds(g.Scope, s, ratio)
}

// Validate implements Strategy.
func (g *Magnitude) Validate() error { return oneOf("scope", g.Scope, layerScope, globalScope) }

// Targets implements Targeted.
func (*Magnitude) Targets() []Target { return []Target{Parameter, Delta, Gradient} }

// Pace implements Paced: nothing has been added to the weights before the end.
func (*Magnitude) Pace(t Target) Resample {
	if t == Delta {
		return Resample{Tier: PerEnd}
	}
	return Resample{Tier: PerRun}
}

// Evidence implements Weighing.
func (*Magnitude) Evidence(uint64) Evidence { return NoEvidence }
