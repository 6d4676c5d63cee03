package mask

import (
	"fmt"
	"math"
)

// OfEach is N:M sparsity: of each M consecutive weights of a row, along the input
// dimension, it keeps the N of the largest |W|, ties hide the lowest index first.
// 2:4, the default, is the pattern that sparse tensor cores have (Mishra et al.
// 2021; in PyTorch WeightNormSparsifier with blocks of 1 × 4).
//
// There is no ratio: the share 1 − N/M is hidden. Where M does not divide a row, the
// last weights of the row are no whole group, which no hardware would make use of,
// and all are kept. A hidden weight keeps its value; under a clock it comes back if
// others become smaller.
type OfEach struct {
	N int `toml:"n"` // kept of each group
	M int `toml:"m"` // weights of a group
}

// NewOfEach returns the default, 2:4.
func NewOfEach() *OfEach { return &OfEach{N: 2, M: 4} }

// longest is the most weights that a group may have.
const longest = 64

// Draw implements Strategy.
func (o *OfEach) Draw(m []float32, d Draw) {
	keepAll(m)
	held := borrow(len(m))
	defer scratch.Put(held)
	words := *held
	byWeight(d).rank(words)
	for row := 0; row < len(m); row += d.Shape.Width {
		for first := row; first+o.M <= row+d.Shape.Width; first += o.M {
			o.hideGroup(m[first:first+o.M], words[first:first+o.M])
		}
	}
}

// hideGroup hides the M − N lowest of one group, which are too few to sort: those that
// fewer others are below, counted without branches, half of which would be guessed wrong.
func (o *OfEach) hideGroup(m []float32, ranks []uint32) {
	hide := uint64(o.M - o.N)
	for i, rank := range ranks {
		below := uint64(0)
		for _, other := range ranks[:i] { // ties hide the lowest index first
			below += (uint64(other) - uint64(rank) - 1) >> 63
		}
		for _, other := range ranks[i+1:] {
			below += (uint64(other) - uint64(rank)) >> 63
		}
		m[i] = math.Float32frombits(one &^ -uint32((below-hide)>>63))
	}
}

// FixedRatio implements Ratioless.
func (o *OfEach) FixedRatio(s Shape) float64 {
	return float64(s.Width/o.M*(o.M-o.N)) / float64(s.Width)
}

// Bounds implements Strategy: exact, whatever the ratio.
func (o *OfEach) Bounds(s Shape, _ float64) (least, most int) {
	k := s.Height * (s.Width / o.M) * (o.M - o.N)
	return k, k
}

// Validate implements Strategy.
func (o *OfEach) Validate() error {
	switch {
	case o.M < 1 || o.M > longest:
		return fmt.Errorf("m %d is outside 1 … %d (weights of a group)", o.M, longest)
	case o.N < 0 || o.N > o.M:
		return fmt.Errorf("n %d is outside 0 … m = %d (weights kept of each group)", o.N, o.M)
	}
	return nil
}

// Warning implements Warned: it tells of a ratio that was set in vain, and of rows that
// do not end with a group.
func (o *OfEach) Warning(s Shape, ratio float64) string {
	if ratio != defaultRatios[Parameter] && math.Abs(ratio-o.FixedRatio(s)) > 0.005 {
		return fmt.Sprintf("ratio %v says nothing here: n %d of m %d hides %.4g", ratio, o.N, o.M, o.FixedRatio(s))
	}
	if rest := s.Width % o.M; rest > 0 {
		return fmt.Sprintf("m %d does not divide rows of %d weights: the last %d of each are all kept", o.M, s.Width, rest)
	}
	return ""
}

// Targets implements Targeted.
func (*OfEach) Targets() []Target { return []Target{Parameter} }

// Pace implements Paced.
func (*OfEach) Pace(Target) Resample { return Resample{Tier: PerRun} }

// Evidence implements Weighing.
func (*OfEach) Evidence(uint64) Evidence { return NoEvidence }
