package mask

// SoftThreshold draws a uniform u of [0, 1) for each cell and keeps the cells
// with u ≥ τ, each scaled by its u: M = u·1[u ≥ τ], the mask of the code that
// proposes M = (rand > 0.5)·rand, with τ = 0.5. The ratio is τ. It has no
// options.
//
// The mask does more than hide: a cell is kept with a probability of 1 − τ, but
// E[M] = (1 − τ²)/2 and E[M²] = (1 − τ³)/3, so at τ = 0.5 half of the cells are
// kept and what is left of the sum is 0.375, not 0.5. Nothing rescales an input
// for that; weights that are drawn anew are evaluated at E[M]·W. The hidden
// cells are Bernoulli's.
type SoftThreshold struct{}

// Draw implements Strategy.
func (*SoftThreshold) Draw(m []float32, d Draw) { decideEach(m, d, true) }

// Bounds implements Strategy: from nothing to all, below a ratio of 1.
func (*SoftThreshold) Bounds(s Shape, ratio float64) (least, most int) { return independent(s, ratio) }

// Validate implements Strategy.
func (*SoftThreshold) Validate() error { return nil }

// Mean implements Averaged.
func (*SoftThreshold) Mean(ratio float64) float64 { return (1 - ratio*ratio) / 2 }

// Variance implements Averaged: E[M²] − E[M]².
func (s *SoftThreshold) Variance(ratio float64) float64 {
	return (1-ratio*ratio*ratio)/3 - s.Mean(ratio)*s.Mean(ratio)
}
