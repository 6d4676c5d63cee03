package mask

import (
	"example.com/maskbench/core/kind"
)

// The words of Setting.
const (
	Plain   = "none"    // Rescale: M as it is
	Inverse = "inverse" // Rescale: M is divided by its mean
	Means   = "mean"    // Inference: E[M]·W
	Moments = "moment"  // Inference: the mean over a Gaussian with the moments of (M ⊙ W)·x
)

// Setting is everything that is said about the mask of one target.
type Setting struct {
	Strategy kind.Choice[Strategy]
	Ratio    float64               // asked hidden share, 0 … 1; at 0 nothing is drawn. The final one, under a schedule
	Schedule kind.Choice[Schedule] // of the ratio; zero: constant
	Resample Resample              // unset: the strategy's default
	Fill     Fill                  // inputs alone
	Rescale  string                // "none"; "inverse": M is divided by its mean; "" (auto): see Scales
	Layers   []string              // not of inputs; nil: every weight matrix but the output layer's, of activations every relu
	Ratios   map[string]float64    // not of inputs: ratios of single layers, which are masked though Layers may not name them

	Allocation string // weights alone: how layers share the ratio, "uniform" (also ""), or "er"
	Inference  string // parameters alone: what evaluation reads of weights drawn anew, "mean" (also "") or "moment"
	Hold       bool   // gradients alone: a weight whose gradient is hidden does not move at all, also not by momentum or decay
}

// defaultRatios are those with which strategies begin: dropout of hidden units
// (Srivastava et al. 2014), Mixout (Lee et al. 2020) and Child-Tuning (Xu et al.
// 2021, who keep 0.2 to 0.4 of the gradient) have theirs; the others are ours.
var defaultRatios = map[Target]float64{Input: 0.25, Parameter: 0.5, Delta: 0.7, Gradient: 0.7, Activation: 0.5}

// Default is the setting of a target that nothing was said about: strategy
// none, and the ratio with which another strategy would begin.
func Default(t Target) Setting {
	return Setting{
		Strategy: kind.Choice[Strategy]{Kind: None, Value: none{}}, Ratio: defaultRatios[t],
		Schedule: kind.Choice[Schedule]{Kind: Constant, Value: constant{}}, Hold: t == Gradient,
	}
}

// Active reports whether the setting masks, which a ratio of 0 still may not.
func (s Setting) Active() bool { return s.Strategy.Value != nil && s.Strategy.Kind != None }

// With returns the setting with another strategy, which has its default options.
// An unset Resample stays unset and so follows the new strategy.
func (s Setting) With(strategy string) (Setting, error) {
	choice, err := Kinds.Choose(strategy)
	if err != nil {
		return s, kind.Unknown("strategy", strategy, Kinds.Names())
	}
	s.Strategy = choice
	return s, nil
}

// RatioFor is the ratio of one layer: its own, or the target's.
func (s Setting) RatioFor(layer string) float64 {
	if r, ok := s.Ratios[layer]; ok {
		return r
	}
	return s.Ratio
}

// Stored is the file that holds the masks, "" if the strategy draws them itself.
func (s Setting) Stored() kind.Path {
	if f, ok := s.Strategy.Value.(Stored); ok {
		return f.StoredIn()
	}
	return ""
}

// Clock is the resampling in force: the one that is set, else the strategy's own
// default, else that of the target: each sample for inputs and activations, each
// step for deltas and gradients, and once a run for parameters.
func (s Setting) Clock(t Target) Resample {
	if s.Resample.Tier != "" {
		return s.Resample
	}
	if p, ok := s.Strategy.Value.(Paced); ok {
		return p.Pace(t)
	}
	switch t {
	case Parameter:
		return Resample{Tier: PerRun}
	case Delta, Gradient:
		return Resample{Tier: PerStep}
	}
	return Resample{Tier: PerSample}
}

// Passes reports whether each mask is one of many, by chance or by a window's place,
// and the next will be another: what is evaluated is then not under the mask in
// force. Masks that go by the weights are the network's own, however often they are
// drawn.
func (s Setting) Passes(t Target) bool {
	_, weighs := s.Strategy.Value.(Weighing)
	return s.Clock(t).Resampled() && !weighs
}

// Scales reports whether M is divided by its mean. Where Rescale does not say so,
// it is if the masks are off in evaluation, which is to meet the same sums as
// training: those of activations, deltas, and of gradients that are drawn anew. An
// input is not, which is the custom of all but dropout, nor are parameters, whose
// mean evaluation reads.
func (s Setting) Scales(t Target) bool {
	switch {
	case s.Rescale != "":
		return s.Rescale == Inverse
	case t == Gradient:
		return s.Passes(t)
	}
	return t == Delta || t == Activation
}

// Controller is what moves the ratio after each epoch: the schedule, or the
// strategy while the schedule is constant; nil if nothing does.
func (s Setting) Controller() Controlled {
	c, ok := s.Schedule.Value.(Controlled)
	if !ok && !s.scheduled() {
		c, _ = s.Strategy.Value.(Controlled)
	}
	return c
}

// scheduled reports whether a schedule moves the ratio.
func (s Setting) scheduled() bool { return s.Schedule.Kind != "" && s.Schedule.Kind != Constant }
