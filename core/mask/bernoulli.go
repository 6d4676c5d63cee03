package mask

import (
	"math"

	"example.com/maskbench/kernels/philox"
)

// Bernoulli hides each cell on its own with a probability of the ratio, as
// dropout (Srivastava et al. 2014: 0.5 of the hidden units, 0.2 of the inputs)
// and DropConnect (Wan et al. 2013: 0.5 of the weights) do. It has no options.
//
// The probability is the ratio to the nearest 2⁻³². The achieved ratio varies
// around it with a standard deviation of √(r(1−r)/n): at r = 0.5, by 0.018 over
// 28 × 28 cells. The masks of one randomness are nested, as Random's are.
type Bernoulli struct{}

// Draw implements Strategy.
func (*Bernoulli) Draw(m []float32, d Draw) { decideEach(m, d, false) }

// Bounds implements Strategy: from nothing to all, below a ratio of 1.
func (*Bernoulli) Bounds(s Shape, ratio float64) (least, most int) { return independent(s, ratio) }

// Validate implements Strategy.
func (*Bernoulli) Validate() error { return nil }

// Mean implements Averaged.
func (*Bernoulli) Mean(ratio float64) float64 { return 1 - ratio }

// Variance implements Averaged.
func (*Bernoulli) Variance(ratio float64) float64 { return ratio * (1 - ratio) }

// threshold is how many of the 2³² random words, the lowest, hide their cell.
func threshold(ratio float64) uint64 { return uint64(math.RoundToEven(ratio * (1 << 32))) }

// batch is how many words are drawn at a time where none has to know the others.
const batch = 512

// decideEach draws a word for each cell and hides those below the ratio. It keeps the
// others, or scales them by their words as numbers of [0, 1).
func decideEach(m []float32, d Draw, scales bool) {
	below := threshold(d.Ratio)
	if below == 1<<32 {
		clear(m)
		return
	}
	var words [batch]uint32
	for len(m) > 0 {
		n := min(batch, len(m))
		d.Rand.Words(words[:n])
		if scales {
			philox.KeepUniform(m[:n], words[:n], uint32(below))
		} else {
			philox.HideBelow(m[:n], words[:n], uint32(below))
		}
		m = m[n:]
	}
}

// independent are the bounds of strategies that decide for each cell alone.
func independent(s Shape, ratio float64) (least, most int) {
	if threshold(ratio) == 1<<32 {
		return s.Len(), s.Len()
	}
	return 0, s.Len()
}
