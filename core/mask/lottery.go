package mask

import (
	"fmt"
	"slices"
)

// Lottery looks for a lottery ticket in rounds (Frankle & Carbin 2019). The first
// trains the whole network. Each draw after it begins a round: of the weights that
// are still kept it hides the share Prune of the smallest |W|, at least one, but
// never more than K(n, ratio), and the others go back to what they were after Back
// steps, 0 for their initial values (later for deep networks: Frankle et al. 2020).
// Once the ratio is reached the mask does not change, and the last round goes on. A
// round that begins before those steps are made goes on from where it is.
//
// The defaults are the paper's for LeNet: 0.2 a round, 0.1 of the output layer if
// that is masked at all, layer by layer. Scope "global" prunes the smallest of all
// layers but the output's together, as the paper does in deep networks. A round is
// an epoch if the resampling does not say otherwise; the paper's have 50,000 steps.
//
// Its controls: Score "random" prunes as many at random, and Reset "reinit" draws the
// weights afresh at each round, under the same mask. Both should be worse.
type Lottery struct {
	Prune  float64 `toml:"prune"`                          // share of the kept weights that a round hides
	Output float64 `toml:"output"`                         // the same, of the output layer
	Score  string  `toml:"score" words:"magnitude random"` // which are hidden
	Scope  string  `toml:"scope" words:"layer global"`     // among which they are compared
	Reset  string  `toml:"reset" words:"rewind reinit"`    // where a round starts
	Back   int     `toml:"rewind"`                         // steps after which the weights are those to go back to
}

// NewLottery returns the default: the paper's for LeNet.
func NewLottery() *Lottery {
	return &Lottery{Prune: 0.2, Output: 0.1, Score: "magnitude", Scope: layerScope, Reset: "rewind"}
}

// Draw implements Strategy.
func (l *Lottery) Draw(m []float32, d Draw) {
	if begins(d) {
		keepAll(m)
		return
	}
	words := borrow(len(m))
	defer giveBack(words)
	l.rank(*words, d)
	hideLowest(m, *words, l.hide(d))
}

// DrawAll implements Joint.
func (l *Lottery) DrawAll(ms [][]float32, ds []Draw) {
	for i, d := range ds {
		switch {
		case !l.pools(d):
			l.Draw(ms[i], d)
		case d.Ratio == 0:
			keepAll(ms[i])
		}
	}
	if l.Scope == globalScope {
		joins := func(d Draw) bool { return l.pools(d) && d.Ratio > 0 }
		pooled := slices.DeleteFunc(slices.Clone(ds), func(d Draw) bool { return !joins(d) })
		hideLeastOfAll(ms, ds, l.hide(pooled...), joins, l.rank)
	}
}

// pools reports whether a site is compared with others.
func (l *Lottery) pools(d Draw) bool { return l.Scope == globalScope && !d.Output && !begins(d) }

// begins reports whether a draw is the first, which hides nothing.
func begins(d Draw) bool { return d.Tick == 0 || d.Last == nil }

// hide is how many cells of some sites are hidden in the round that begins.
func (l *Lottery) hide(ds ...Draw) int {
	hidden, kept, most := 0, 0, 0
	share := l.Prune
	for _, d := range ds {
		if d.Ratio == 0 {
			continue
		}
		h := Hidden(d.Last)
		hidden, kept, most = hidden+h, kept+len(d.Last)-h, most+K(len(d.Last), d.Ratio)
		if d.Output {
			share = l.Output
		}
		if d.Again {
			share = 0
		}
	}
	if share > 0 {
		hidden += max(1, K(kept, share))
	}
	return min(hidden, most)
}

// rank puts the hidden cells below all others; should the ratio fall, those that
// matter most of them come back.
func (l *Lottery) rank(words []uint32, d Draw) {
	if l.Score == "random" {
		d.Rand.Words(words)
		for i := range words {
			words[i] >>= 1
		}
	} else {
		byWeight(d).rank(words)
	}
	for i, v := range d.Last {
		words[i] |= isKept(v) << 31
	}
}

// Bounds implements Strategy: no more than the ratio says, but in scope "global" of
// all layers together.
func (l *Lottery) Bounds(s Shape, ratio float64) (least, most int) {
	_, most = scopeBounds(l.Scope, s, ratio)
	return 0, most
}

// Validate implements Strategy.
func (l *Lottery) Validate() error {
	switch {
	case !(l.Prune > 0 && l.Prune <= 1):
		return fmt.Errorf("prune %v is outside 0 … 1, 0 excluded (the share of the kept weights that a round hides)", l.Prune)
	case !(l.Output >= 0 && l.Output <= 1):
		return fmt.Errorf("output %v is outside 0 … 1 (the share of the output layer's kept weights that a round hides)", l.Output)
	case l.Back < 0:
		return fmt.Errorf("rewind %d is below 0 (steps after which the weights are those to go back to)", l.Back)
	}
	return firstError(
		oneOf("score", l.Score, "magnitude", "random"),
		oneOf("scope", l.Scope, layerScope, globalScope),
		oneOf("reset", l.Reset, "rewind", "reinit"))
}

// Targets implements Targeted.
func (*Lottery) Targets() []Target { return []Target{Parameter} }

// Pace implements Paced.
func (*Lottery) Pace(Target) Resample { return Resample{Tier: PerEpoch} }

// Evidence implements Weighing.
func (*Lottery) Evidence(uint64) Evidence { return NoEvidence }

// Rewind implements Rewinding.
func (l *Lottery) Rewind() (step int64, fresh bool) { return int64(l.Back), l.Reset == "reinit" }
