package mask

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"example.com/maskbench/core/kind"
)

// Setting is everything that is said about the mask of one target.
type Setting struct {
	Strategy kind.Choice[Strategy]
	Ratio    float64               // asked hidden share, 0 … 1; at 0 nothing is drawn. The final one, under a schedule
	Schedule kind.Choice[Schedule] // of the ratio; zero: constant
	Resample Resample              // unset: the strategy's default
	Fill     Fill                  // inputs alone
	Rescale  string                // "none"; "inverse": M is divided by its mean; "" (auto): see Scales
	Layers   []string              // parameters alone; nil: every weight matrix but the output layer's
	Ratios   map[string]float64    // parameters alone: ratios of single layers, which are masked though Layers may not name them

	Allocation string // weights alone: how layers share the ratio, "uniform" (also ""), or "er"
	Inference  string // parameters alone: what evaluation reads of weights drawn anew, "mean" (also "") or "moment"
	Hold       bool   // gradients alone: a weight whose gradient is hidden does not move at all, also not by momentum or decay
}

// Default is the setting of a target that nothing was said about: strategy
// none, and the ratio with which another strategy would begin.
func Default(t Target) Setting {
	s := Setting{
		Strategy: kind.Choice[Strategy]{Kind: None, Value: none{}}, Ratio: 0.25,
		Schedule: kind.Choice[Schedule]{Kind: Constant, Value: constant{}}, Hold: t == Gradient,
	}
	if t == Parameter {
		s.Ratio = 0.5
	}
	return s
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
// default, else each sample for inputs and once a run for parameters.
func (s Setting) Clock(t Target) Resample {
	if s.Resample.Tier != "" {
		return s.Resample
	}
	return s.clock(t)
}

// clock is the default of the resampling.
func (s Setting) clock(t Target) Resample {
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

// Validate reports the first thing that is out of its range or does not fit the
// target. Names of layers are the network's to check.
func (s Setting) Validate(t Target) error {
	if s.Strategy.Value == nil {
		return kind.Unknown("strategy", s.Strategy.Kind, Kinds.Names())
	}
	return firstError(
		s.fits(t),
		s.Strategy.Value.Validate(),
		validRatio("ratio", s.Ratio),
		s.Resample.validate(),
		s.Fill.validate(),
		s.validRatios())
}

// fits reports what is said of a target that it has no use for.
func (s Setting) fits(t Target) error {
	if fit, ok := s.Strategy.Value.(Targeted); ok && !slices.Contains(fit.Targets(), t) {
		return fmt.Errorf("strategy %q masks %s, not %s", s.Strategy.Kind, fit.Targets()[0], t)
	}
	switch stored := s.Stored() != ""; {
	case stored && s.Resample != Resample{}:
		return fmt.Errorf("resample %q does not fit strategy %q, whose masks are fixed: leave it out", s.Resample, s.Strategy.Kind)
	case stored && (len(s.Layers) > 0 || len(s.Ratios) > 0):
		return fmt.Errorf("layers and ratios do not fit strategy %q: the names in its file decide what is masked", s.Strategy.Kind)
	case t != Delta && s.Resample.Tier == PerEnd:
		return fmt.Errorf(`resample "end" fits target delta alone, not %s: what is trained unmasked cannot be masked at the end`, t)
	case t == Parameter && s.Fill != Fill{}:
		return fmt.Errorf("fill %q does not fit parameters: hidden weights count as zero and keep their value", s.Fill)
	case t == Input && (len(s.Layers) > 0 || len(s.Ratios) > 0):
		return errors.New("layers and ratios do not fit the input, which has none: they select weight matrices")
	}
	return nil
}

func (s Setting) validRatios() error {
	for _, layer := range slices.Sorted(maps.Keys(s.Ratios)) {
		if err := validRatio("ratios."+layer, s.Ratios[layer]); err != nil {
			return err
		}
	}
	return nil
}

func validRatio(what string, r float64) error {
	if r >= 0 && r <= 1 {
		return nil
	}
	return fmt.Errorf("%s %v is outside 0 … 1 (the share that is hidden)", what, r)
}
