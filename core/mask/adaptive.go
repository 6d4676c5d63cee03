package mask

import (
	"fmt"
	"math"
)

// Adaptive hides the K(n, ratio) cells that score highest, ties by index: what
// the network relies on most. The score is a running mean of the saliency
// |x ⊙ ∂z/∂x| of the predicted class, never of the true one, which would leak
// the label; before the first score, cells are chosen as by Random. Hiding what
// is attended to follows AttMask (Kakogeorgiou et al. 2022: modes high and low,
// ratio 0.3 ± 0.2).
//
// After each epoch a controller moves the ratio with the relative
// generalization gap ĝ = (val − train)/train, as StyleGAN2-ADA (Karras et al.
// 2020) moves its augmentation: r ← clip(r + gain·(ĝ − gap), least, most). The
// literature has no defaults for its numbers.
type Adaptive struct {
	Mode    string  `toml:"mode"`    // "high" hides the highest scores, "low" the lowest
	Refresh int     `toml:"refresh"` // steps between refreshes of the score
	Decay   float64 `toml:"decay"`   // share of the old score that a refresh keeps
	Gain    float64 `toml:"gain"`    // change of the ratio per unit of gap; 0 holds the ratio
	Gap     float64 `toml:"gap"`     // relative gap that is aimed at
	Least   float64 `toml:"least"`   // lowest ratio that the controller sets
	Most    float64 `toml:"most"`    // highest ratio that the controller sets
}

// NewAdaptive returns the default: the highest scores, refreshed every 10
// steps, and a ratio held between 0.05 and 0.75 that aims at a gap of 5 %.
func NewAdaptive() *Adaptive {
	return &Adaptive{Mode: "high", Refresh: 10, Decay: 0.9, Gain: 0.05, Gap: 0.05, Least: 0.05, Most: 0.75}
}

// Draw implements Strategy.
func (a *Adaptive) Draw(m []float32, d Draw) {
	if d.Score == nil {
		hideRandom(m, d)
		return
	}
	flip := uint32(0)
	if a.Mode == "high" {
		flip = ^flip
	}
	hideLowest(m, K(len(m), d.Ratio), func(cell int) uint32 { return ordered(d.Score[cell]) ^ flip })
}

// Bounds implements Strategy: exact.
func (a *Adaptive) Bounds(s Shape, ratio float64) (least, most int) {
	k := K(s.Len(), ratio)
	return k, k
}

// Validate implements Strategy.
func (a *Adaptive) Validate() error {
	if err := oneOf("mode", a.Mode, "high", "low"); err != nil {
		return err
	}
	switch {
	case a.Refresh < 1:
		return fmt.Errorf("refresh %d is below 1 (steps between refreshes of the score)", a.Refresh)
	case !(a.Decay >= 0 && a.Decay < 1):
		return fmt.Errorf("decay %v is outside 0 … 1, 1 excluded (the share of the old score that is kept)", a.Decay)
	case !(a.Gain >= 0 && a.Gain <= math.MaxFloat64):
		return fmt.Errorf("gain %v is not a finite number from 0 up (0 holds the ratio)", a.Gain)
	case math.IsNaN(a.Gap) || math.IsInf(a.Gap, 0):
		return fmt.Errorf("gap %v is not a finite number", a.Gap)
	case !(0 <= a.Least && a.Least <= a.Most && a.Most <= 1):
		return fmt.Errorf("least %v and most %v must be in order within 0 … 1", a.Least, a.Most)
	}
	return nil
}

// Targets implements Targeted.
func (a *Adaptive) Targets() []Target { return []Target{Input} }

// Scoring implements Scored.
func (a *Adaptive) Scoring() (every int, decay float64) { return a.Refresh, a.Decay }

// Control implements Controlled. A gap that is not finite, as after a
// divergence, or that has no positive training loss to be relative to, leaves
// the ratio as it is.
func (a *Adaptive) Control(ratio, trainLoss, valLoss float64) float64 {
	gap := (valLoss - trainLoss) / trainLoss
	if a.Gain == 0 || !(trainLoss > 0) || math.IsNaN(gap) || math.IsInf(gap, 0) {
		return ratio
	}
	return min(max(ratio+a.Gain*(gap-a.Gap), a.Least), a.Most)
}

// Warning implements Warned.
func (a *Adaptive) Warning(_ Shape, ratio float64) string {
	if a.Gain == 0 || (a.Least <= ratio && ratio <= a.Most) {
		return ""
	}
	return fmt.Sprintf("ratio %v is outside least %v … most %v, where the controller will put it after one epoch (gain = 0 turns it off)", ratio, a.Least, a.Most)
}

// ordered maps scores to words in the same order; both zeros are one word, and
// NaN is −∞.
func ordered(score float32) uint32 {
	switch {
	case score != score:
		score = float32(math.Inf(-1))
	case score == 0:
		score = 0
	}
	bits := math.Float32bits(score)
	if bits>>31 == 1 {
		return ^bits
	}
	return bits | 1<<31
}
