package mask

import (
	"fmt"
	"strconv"
	"strings"

	"example.com/maskbench/core/kind"
)

// Tier is how often a mask is drawn anew. The empty tier leaves it to the
// strategy.
type Tier string

// The tiers, from the rarest to the most frequent.
const (
	PerRun    Tier = "run"    // once
	PerEpoch  Tier = "epoch"  // at the start of each epoch
	EveryN    Tier = "every"  // each Every steps
	PerStep   Tier = "step"   // each step, one mask for the batch
	PerSample Tier = "sample" // each step, one mask for each sample of the batch
	PerEnd    Tier = "end"    // once, after the last step; what evaluation and export read is masked, training is not
)

// Resample is the clock on which masks are drawn anew. The zero value is unset:
// the strategy's default for the target, see Setting.Clock.
type Resample struct {
	Tier  Tier
	Every int // steps, with EveryN alone
}

// String is the form of presets, "step" or "every 100", and "" when unset.
func (r Resample) String() string {
	if r.Tier == EveryN {
		return fmt.Sprintf("every %d", r.Every)
	}
	return string(r.Tier)
}

// ParseResample reads what String writes.
func ParseResample(s string) (Resample, error) {
	word, count, _ := strings.Cut(strings.TrimSpace(s), " ")
	r := Resample{Tier: Tier(word)}
	if count != "" || r.Tier == EveryN {
		n, err := strconv.Atoi(strings.TrimSpace(count))
		if err != nil || r.Tier != EveryN {
			return Resample{}, fmt.Errorf("resample %q is not understood: write run, epoch, step, sample, end, or every and a number of steps, as in \"every 100\"", s)
		}
		r.Every = n
	}
	if err := r.validate(); err != nil {
		return Resample{}, err
	}
	return r, nil
}

func (r Resample) validate() error {
	switch r.Tier {
	case "", PerRun, PerEpoch, PerStep, PerSample, PerEnd:
		return nil
	case EveryN:
		if r.Every < 1 {
			return fmt.Errorf("resample %q: the number of steps must be at least 1", r)
		}
		return nil
	}
	return kind.Unknown("resample", string(r.Tier), []string{"run", "epoch", "step", "sample", "every N", "end"})
}

// Resampled reports whether masks change from step to step.
func (r Resample) Resampled() bool { return r.Tier != PerRun && r.Tier != PerEnd }

// Tick is the reading of the clock at a step, counted from 0, with
// stepsPerEpoch ≥ 1: the ordinal of the draw in force, and the step at which it
// was drawn, whose randomness it has. An unset clock has no reading: it panics.
func (r Resample) Tick(step, stepsPerEpoch uint64) (tick, first uint64) {
	switch r.Tier {
	case PerRun, PerEnd:
		return 0, 0
	case PerStep, PerSample:
		return step, step
	case PerEpoch:
		tick = step / stepsPerEpoch
		return tick, tick * stepsPerEpoch
	case EveryN:
		tick = step / uint64(r.Every)
		return tick, tick * uint64(r.Every)
	}
	panic("mask: Tick of an unset Resample")
}
