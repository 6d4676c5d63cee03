package mask

import (
	"fmt"
	"math"
)

// Adaptive hides K(n, ratio) cells by their scores, ties by index. The score is a
// running mean of the saliency |x ⊙ ∂z/∂x| of the predicted class, never of the true
// one, which would leak the label; before the first score, cells are chosen as by
// Random.
//
// Mode "high" hides what the network relies on most, "low" the least, and "hint" the
// highest but for some: of the highest K + show·n cells show·n, chosen at random, are
// shown. They follow AttMask (Kakogeorgiou et al. 2022: ratio 0.3 ± 0.2, show up to
// 0.1). A share Random of what is hidden is chosen at random among the rest instead.
//
// Mode "error" hides what a network that restores its input restores worst, as HPM
// does (Wang et al. 2023: ratio 0.75): the score is the squared error of every cell
// where it was hidden. As in the paper, hard cells alone would be too hard: all are
// chosen at random at first, and a share falling evenly to 0.5, or to Random if that
// is more, at the end of the run; in an endless run it is that from the start.
//
// After each epoch a controller moves the ratio with the relative
// generalization gap ĝ = (val − train)/train, as StyleGAN2-ADA (Karras et al.
// 2020) moves its augmentation: r ← clip(r + gain·(ĝ − gap), least, most). The
// literature has no defaults for its numbers. A schedule of the ratio takes its
// place.
type Adaptive struct {
	Mode    string  `toml:"mode" words:"high low hint error"` // which scores are hidden
	Show    float64 `toml:"show"`                             // share of all cells that mode "hint" shows of the highest
	Random  float64 `toml:"random"`                           // share of the hidden cells that is chosen at random
	Refresh int     `toml:"refresh"`                          // steps between refreshes of the score
	Decay   float64 `toml:"decay"`                            // share of the old score that a refresh keeps
	Gain    float64 `toml:"gain"`                             // change of the ratio per unit of gap; 0 holds the ratio
	Gap     float64 `toml:"gap"`                              // relative gap that is aimed at
	Least   float64 `toml:"least"`                            // lowest ratio that the controller sets
	Most    float64 `toml:"most"`                             // highest ratio that the controller sets
}

// NewAdaptive returns the default: the highest scores, refreshed every 10
// steps, and a ratio held between 0.05 and 0.75 that aims at a gap of 5 %.
func NewAdaptive() *Adaptive {
	return &Adaptive{Mode: "high", Show: 0.1, Refresh: 10, Decay: 0.9, Gain: 0.05, Gap: 0.05, Least: 0.05, Most: 0.75}
}

// Draw implements Strategy.
func (a *Adaptive) Draw(m []float32, d Draw) {
	if d.Score == nil {
		hideRandom(m, d)
		return
	}
	flip := ^uint32(0)
	if a.Mode == "low" {
		flip = 0
	}
	hide := K(len(m), d.Ratio)
	scored := hide - K(hide, a.randomShare(d))
	shown := 0
	if a.Mode == "hint" && scored > 0 {
		shown = min(K(len(m), a.Show), len(m)-scored)
	}
	held := borrow(len(m))
	defer giveBack(held)
	words := *held
	for cell, score := range d.Score {
		words[cell] = ordered(score) ^ flip
	}
	hideLowest(m, words, scored+shown)
	if shown > 0 {
		chances(words, m, false, &d.Rand)
		showHighest(m, words, scored)
	}
	if scored < hide {
		chances(words, m, true, &d.Rand)
		hideMore(m, words, hide)
	}
}

// randomShare is the share of the hidden cells that is chosen at random.
func (a *Adaptive) randomShare(d Draw) float64 {
	if a.Mode != "error" {
		return a.Random
	}
	progress := 1.0
	if d.Steps > 0 {
		progress = min(1, float64(d.Step)/float64(d.Steps))
	}
	return 1 - progress*(1-max(a.Random, 0.5))
}

// Bounds implements Strategy: exact.
func (a *Adaptive) Bounds(s Shape, ratio float64) (least, most int) { return exact(s, ratio) }

// Validate implements Strategy.
func (a *Adaptive) Validate() error {
	if err := oneOf("mode", a.Mode, "high", "low", "hint", "error"); err != nil {
		return err
	}
	switch {
	case !(a.Show >= 0 && a.Show <= 1):
		return fmt.Errorf("show %v is outside 0 … 1 (the share of all cells that is shown of the highest)", a.Show)
	case !(a.Random >= 0 && a.Random <= 1):
		return fmt.Errorf("random %v is outside 0 … 1 (the share of the hidden cells that is chosen at random)", a.Random)
	case a.Refresh < 1:
		return fmt.Errorf("refresh %d is below 1 (steps between refreshes of the score)", a.Refresh)
	case !(a.Decay >= 0 && a.Decay < 1):
		return fmt.Errorf("decay %v is outside 0 … 1, 1 excluded (the share of the old score that is kept)", a.Decay)
	}
	return a.controller().validate()
}

func (a *Adaptive) controller() controller { return controller{a.Gain, a.Gap, a.Least, a.Most} }

// Targets implements Targeted.
func (a *Adaptive) Targets() []Target { return []Target{Input} }

// Scoring implements Scored.
func (a *Adaptive) Scoring() (every int, decay float64) { return a.Refresh, a.Decay }

// Shared implements Scored: nothing is left to chance.
func (a *Adaptive) Shared() bool { return a.Random == 0 && (a.Mode == "high" || a.Mode == "low") }

// Measured implements Scored.
func (a *Adaptive) Measured() Measure {
	if a.Mode == "error" {
		return Reconstruction
	}
	return Saliency
}

// Control implements Controlled. A gap that is not finite, as after a
// divergence, or that has no positive training loss to be relative to, leaves
// the ratio as it is.
func (a *Adaptive) Control(ratio, trainLoss, valLoss float64) float64 {
	return a.controller().move(ratio, trainLoss, valLoss)
}

// Warning implements Warned.
func (a *Adaptive) Warning(_ Shape, ratio float64) string { return a.controller().warning(ratio) }

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
