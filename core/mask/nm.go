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
	defer giveBack(held)
	words := *held
	byWeight(d).rank(words)
	for row := 0; row < len(m); row += d.Shape.Width {
		for first := row; first+o.M <= row+d.Shape.Width; first += o.M {
			o.hideGroup(m[first:first+o.M], words[first:first+o.M])
		}
	}
}

// hideGroup hides the M − N lowest of one group, which are too few to sort: each is
// compared with each, as numbers, for half of the branches would be guessed wrong.
func (o *OfEach) hideGroup(m []float32, ranks []uint32) {
	if len(ranks) == 4 {
		o.hideFour((*[4]float32)(m), (*[4]uint32)(ranks))
		return
	}
	var below [longest]uint32 // how many others are
	for i, rank := range ranks {
		for j, other := range ranks[:i] {
			above := above(rank, other)
			below[i] += above
			below[j] += 1 - above
		}
	}
	for i := range ranks {
		m[i] = o.cell(below[i])
	}
}

// hideFour is hideGroup for the pattern of hardware.
func (o *OfEach) hideFour(m *[4]float32, r *[4]uint32) {
	b10, b20, b21 := above(r[1], r[0]), above(r[2], r[0]), above(r[2], r[1])
	b30, b31, b32 := above(r[3], r[0]), above(r[3], r[1]), above(r[3], r[2])
	m[0], m[1] = o.cell(3-b10-b20-b30), o.cell(2+b10-b21-b31)
	m[2], m[3] = o.cell(1+b20+b21-b32), o.cell(b30+b31+b32)
}

// above is 1 if a cell's rank, below 1<<31, is above that of one before it, which ties
// hide first, else 0.
func above(rank, before uint32) uint32 { return 1 ^ (rank-before)>>31 }

// cell is M of a cell that is above so many others.
func (o *OfEach) cell(below uint32) float32 {
	return math.Float32frombits(one & ((below-uint32(o.M-o.N))>>31 - 1))
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
