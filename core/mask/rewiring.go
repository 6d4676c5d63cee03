package mask

import (
	"fmt"
	"math"
)

// rewiring is what SET and RigL share: some kept weights are dropped, and as many
// cells grown.
type rewiring struct{ fraction, stop float64 }

// at is the share of the kept weights that is dropped at a step,
// fraction/2·(1 + cos(π·step/end)), and 0 from end on.
func (r rewiring) at(step, steps int64) float64 {
	if steps == 0 {
		return r.fraction
	}
	if r.rests(step, steps) {
		return 0
	}
	return r.fraction / 2 * (1 + math.Cos(math.Pi*float64(step)/(r.stop*float64(steps))))
}

// rests reports whether a run of some steps, 0 if it is endless, is past its end.
func (r rewiring) rests(step, steps int64) bool {
	return steps > 0 && float64(step) >= r.stop*float64(steps)
}

// draw keeps the largest weights among those that Last kept, but for the share to
// drop, and then of the others those with the highest worth, which is that of their
// slope or else by chance, until K(n, ratio) are left. If the ratio has changed, the
// share is one of the kept weights that the new ratio has room for.
func (r rewiring) draw(m []float32, d Draw) {
	if d.Tick == 0 || d.Last == nil {
		hideRandom(m, d)
		return
	}
	hide := K(len(m), d.Ratio)
	stay := min(len(m)-Hidden(d.Last), len(m)-hide)
	if !d.Again {
		stay -= int(r.at(d.Step, d.Steps) * float64(stay))
	}
	held := borrow(len(m))
	defer giveBack(held)
	words := *held
	byWeight(d).rank(words)
	copy(m, d.Last)
	hideMore(m, words, len(m)-stay)
	if d.Slope != nil {
		saliency{slope: d.Slope}.rank(words)
	} else {
		chances(words, m, false, &d.Rand)
	}
	showHighest(m, words, hide)
}

func (r rewiring) validate() error {
	switch {
	case !(r.fraction >= 0 && r.fraction <= 1):
		return fmt.Errorf("fraction %v is outside 0 … 1 (the share of the kept weights that is dropped)", r.fraction)
	case !(r.stop > 0 && r.stop <= 1):
		return fmt.Errorf("stop %v is outside 0 … 1, 0 excluded (the share of the run after which the mask rests)", r.stop)
	}
	return nil
}
