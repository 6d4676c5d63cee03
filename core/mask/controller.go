package mask

import (
	"fmt"
	"math"
)

// controller moves a ratio with the relative generalization gap.
type controller struct{ gain, gap, least, most float64 }

// move is the next ratio, r ← clip(r + gain·(ĝ − gap), least, most) with ĝ =
// (val − train)/train. A gap that is not finite, as after a divergence, or that has
// no positive training loss to be relative to, leaves the ratio as it is.
func (c controller) move(ratio, trainLoss, valLoss float64) float64 {
	gap := (valLoss - trainLoss) / trainLoss
	if c.gain == 0 || !(trainLoss > 0) || math.IsNaN(gap) || math.IsInf(gap, 0) {
		return ratio
	}
	return min(max(ratio+c.gain*(gap-c.gap), c.least), c.most)
}

func (c controller) validate() error {
	switch {
	case !(c.gain >= 0 && c.gain <= math.MaxFloat64):
		return fmt.Errorf("gain %v is not a finite number from 0 up (0 holds the ratio)", c.gain)
	case math.IsNaN(c.gap) || math.IsInf(c.gap, 0):
		return fmt.Errorf("gap %v is not a finite number", c.gap)
	case !(0 <= c.least && c.least <= c.most && c.most <= 1):
		return fmt.Errorf("least %v and most %v must be in order within 0 … 1", c.least, c.most)
	}
	return nil
}

// warning tells of a ratio that is not to last.
func (c controller) warning(ratio float64) string {
	if c.gain == 0 || (c.least <= ratio && ratio <= c.most) {
		return ""
	}
	return fmt.Sprintf("ratio %v is outside least %v … most %v, where the controller will put it after one epoch (gain = 0 turns it off)", ratio, c.least, c.most)
}

// ClosedLoop is the Schedule that lets the generalization gap move the ratio: after
// each epoch r ← clip(r + Gain·(ĝ − Gap), Least, Most), with the relative gap
// ĝ = (val − train)/train of losses in evaluation mode, as StyleGAN2-ADA (Karras et
// al. 2020) moves its augmentation. The ratio that is set is where it begins. The
// literature has no defaults for its numbers; ours are those of strategy adaptive.
type ClosedLoop struct {
	Gain  float64 `toml:"gain"`  // change of the ratio per unit of gap; 0 holds the ratio
	Gap   float64 `toml:"gap"`   // relative gap that is aimed at
	Least float64 `toml:"least"` // lowest ratio that is set
	Most  float64 `toml:"most"`  // highest ratio that is set
}

// NewClosedLoop returns the default: a ratio held between 0.05 and 0.75 that aims
// at a gap of 5 %.
func NewClosedLoop() *ClosedLoop { return &ClosedLoop{Gain: 0.05, Gap: 0.05, Least: 0.05, Most: 0.75} }

func (c *ClosedLoop) controller() controller { return controller{c.Gain, c.Gap, c.Least, c.Most} }

// At implements Schedule: the ratio is where the gaps so far have moved it.
func (*ClosedLoop) At(final, _, _ float64) float64 { return final }

// Control implements Controlled.
func (c *ClosedLoop) Control(ratio, trainLoss, valLoss float64) float64 {
	return c.controller().move(ratio, trainLoss, valLoss)
}

// Validate implements Schedule.
func (c *ClosedLoop) Validate() error { return c.controller().validate() }
