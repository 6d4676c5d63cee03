package mask

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.com/maskbench/core/kind"
)

// Validate reports the first thing that is out of its range or does not fit the
// target. Names of layers are the network's to check.
func (s Setting) Validate(t Target) error {
	if s.Strategy.Value == nil {
		return kind.Unknown("strategy", s.Strategy.Kind, Kinds.Names())
	}
	return firstError(
		s.fitsTarget(t),
		s.fitsFile(),
		s.fitsClock(t),
		s.fitsRatio(t),
		s.fitsWords(t),
		s.Strategy.Value.Validate(),
		s.Fill.validate())
}

// fitsTarget reports what is said of a target that it has no use for.
func (s Setting) fitsTarget(t Target) error {
	fit, ok := s.Strategy.Value.(Targeted)
	switch {
	case ok && !slices.Contains(fit.Targets(), t):
		return fmt.Errorf("strategy %q masks %s, not %s", s.Strategy.Kind, list(fit.Targets()), t)
	case t == Parameter && s.Fill != Fill{}:
		return fmt.Errorf("fill %q does not fit parameters: hidden weights count as zero and keep their value", s.Fill)
	case t != Input && s.Fill != Fill{}:
		return fmt.Errorf("fill %q does not fit target %s: it stands in for hidden inputs alone", s.Fill, t)
	case t == Input && (len(s.Layers) > 0 || len(s.Ratios) > 0):
		return errors.New("layers and ratios do not fit the input, which has none: they select weight matrices")
	case t != Gradient && s.Hold:
		return fmt.Errorf("hold does not fit target %s: it is about weights whose gradient is hidden", t)
	}
	return nil
}

// list writes targets as in "parameter, delta and gradient".
func list(targets []Target) string {
	var b strings.Builder
	for i, t := range targets {
		switch {
		case i == 0:
		case i == len(targets)-1:
			b.WriteString(" and ")
		default:
			b.WriteString(", ")
		}
		b.WriteString(string(t))
	}
	return b.String()
}

// fitsFile reports what is said that a file of masks says already.
func (s Setting) fitsFile() error {
	switch {
	case s.Stored() == "":
	case s.Resample != Resample{}:
		return fmt.Errorf("resample %q does not fit strategy %q, whose masks are fixed: leave it out", s.Resample, s.Strategy.Kind)
	case len(s.Layers) > 0 || len(s.Ratios) > 0:
		return fmt.Errorf("layers and ratios do not fit strategy %q: the names in its file decide what is masked", s.Strategy.Kind)
	}
	return nil
}

// fitsClock reports a clock that the target or the strategy cannot follow.
func (s Setting) fitsClock(t Target) error {
	_, weighs := s.Strategy.Value.(Weighing)
	each := s.Clock(t).Tier == PerSample
	switch {
	case t != Delta && s.Resample.Tier == PerEnd:
		return fmt.Errorf(`resample "end" fits target delta alone, not %s: what was trained unmasked would be masked at the end`, t)
	case each && weighs:
		return fmt.Errorf(`resample "sample" does not fit strategy %q, which goes by the weights, the same for each sample of a batch: set resample to another`, s.Strategy.Kind)
	case each && (t == Delta || t == Gradient):
		return fmt.Errorf(`resample "sample" does not fit target %s, which has one mask for the batch: choose step`, t)
	}
	return s.Resample.validate()
}

// fitsRatio reports ratios out of range, and what moves or shares a ratio in vain.
func (s Setting) fitsRatio(t Target) error {
	if err := validRatio("ratio", s.Ratio); err != nil {
		return err
	}
	_, fixed := s.Strategy.Value.(Ratioless)
	switch {
	case fixed && len(s.Ratios) > 0:
		return fmt.Errorf("ratios do not fit strategy %q, whose options say how much it hides", s.Strategy.Kind)
	case s.Allocation != "" && (t == Input || t == Activation):
		return fmt.Errorf("allocation does not fit target %s: it shares a ratio among weight matrices", t)
	case s.Allocation == ErdosR && pooled(s.Strategy.Value):
		return fmt.Errorf("allocation \"er\" does not fit strategy %q, whose scope is global: layers share one budget by what their weights are worth", s.Strategy.Kind)
	}
	for _, layer := range slices.Sorted(maps.Keys(s.Ratios)) {
		if err := validRatio("ratios."+layer, s.Ratios[layer]); err != nil {
			return err
		}
	}
	return s.fitsSchedule(t)
}

// fitsSchedule reports a schedule that is out of range, or that no mask would
// follow.
func (s Setting) fitsSchedule(t Target) error {
	_, fixed := s.Strategy.Value.(Ratioless)
	_, once := s.Strategy.Value.(Once)
	tier := s.Clock(t).Tier
	switch {
	case s.Schedule.Value == nil && s.Schedule.Kind != "":
		return kind.Unknown("schedule", s.Schedule.Kind, Schedules.Names())
	case !s.scheduled() || !s.Active():
	case fixed || s.Stored() != "":
		return fmt.Errorf("schedule %q does not fit strategy %q, which has no ratio to move", s.Schedule.Kind, s.Strategy.Kind)
	case once:
		return fmt.Errorf("schedule %q does not fit strategy %q, which decides once", s.Schedule.Kind, s.Strategy.Kind)
	case tier == PerRun || tier == PerEnd:
		return fmt.Errorf("schedule %q moves nothing under resample %q, which draws once: choose epoch, step or \"every N\"", s.Schedule.Kind, tier)
	}
	if s.Schedule.Value == nil {
		return nil
	}
	return s.Schedule.Value.Validate()
}

// fitsWords reports a word that is not known, or has no meaning here.
func (s Setting) fitsWords(t Target) error {
	if s.Inference != "" && (t != Parameter || !s.Passes(t)) {
		return fmt.Errorf("inference %q does not fit: it is about parameters whose masks are drawn anew", s.Inference)
	}
	return firstError(
		oneOf("rescale", s.Rescale, "", Plain, Inverse),
		oneOf("allocation", s.Allocation, "", Uniform, ErdosR),
		oneOf("inference", s.Inference, "", Means, Moments))
}

func validRatio(what string, r float64) error {
	if r >= 0 && r <= 1 {
		return nil
	}
	return fmt.Errorf("%s %v is outside 0 … 1 (the share that is hidden)", what, r)
}
