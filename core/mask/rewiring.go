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
// drop, and then of the others those with the highest worth, below 1<<31, until
// K(n, ratio) are left. If the ratio has changed, the share is one of the kept
// weights that the new ratio has room for.
func (r rewiring) draw(m []float32, d Draw, worth func(cell int) uint32) {
	if d.Tick == 0 || d.Last == nil {
		hideRandom(m, d)
		return
	}
	hide := K(len(m), d.Ratio)
	stay := min(len(m)-Hidden(d.Last), len(m)-hide)
	if !d.Again {
		stay -= int(r.at(d.Step, d.Steps) * float64(stay))
	}
	weight := byWeight(d)
	hideLowest(m, len(m)-stay, func(cell int) uint32 {
		if d.Last[cell] == 0 {
			return 0
		}
		return 1 + weight.rank(cell) // above all that are hidden already
	})
	showHighest(m, hide, worth)
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
