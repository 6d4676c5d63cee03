package mask

import (
	"fmt"
	"math"
)

// Structured hides whole rows of a weight matrix, which are its output units, or
// whole columns, its input features: the K(rows, ratio) of the smallest norm, ties
// by index, as torch.nn.utils.prune.ln_structured does with dim 0 or 1 (Li et al.
// 2017 hide filters by their ℓ₁ norm). Score "random" chooses them uniformly
// instead, as random_structured does: the control.
//
// A hidden row leaves its unit the bias alone. Hidden weights keep their value;
// under a clock a row comes back only if another becomes smaller.
type Structured struct {
	By    string `toml:"by" words:"rows cols"`      // "rows": output units; "cols": input features
	Norm  int    `toml:"norm"`                      // 1: sum of |W|; 2: Euclidean
	Score string `toml:"score" words:"norm random"` // what decides
}

// NewStructured returns the default: rows by their Euclidean norm.
func NewStructured() *Structured { return &Structured{By: "rows", Norm: 2, Score: "norm"} }

// Draw implements Strategy. The rows are chosen in the first cells of m, and spread
// from there, the last cell first, for none lies before its row's.
func (s *Structured) Draw(m []float32, d Draw) {
	groups := m[:s.groups(d.Shape)]
	if s.Score == "random" {
		hideRandom(groups, d)
	} else {
		words := borrow(len(groups))
		defer giveBack(words)
		s.rank(*words, d)
		hideLowest(groups, *words, K(len(groups), d.Ratio))
	}
	wide := d.Shape.Width
	for y := d.Shape.Height - 1; y >= 0; y-- {
		if s.By == "cols" {
			copy(m[y*wide:(y+1)*wide], groups)
		} else {
			setAll(m[y*wide:(y+1)*wide], groups[y])
		}
	}
}

// rank fills words with the order of the rows by their norms.
func (s *Structured) rank(words []uint32, d Draw) {
	for group := range words {
		words[group] = s.norm(d, group)
	}
}

// norm is the norm of a row, as bits.
func (s *Structured) norm(d Draw, group int) uint32 {
	first, step, count := group*d.Shape.Width, 1, d.Shape.Width
	if s.By == "cols" {
		first, step, count = group, d.Shape.Width, d.Shape.Height
	}
	sum := 0.0
	for i := range count {
		v := math.Abs(float64(d.Weight[first+i*step]))
		if s.Norm == 2 {
			v *= v
		}
		sum += v
	}
	if s.Norm == 2 {
		sum = math.Sqrt(sum)
	}
	return math.Float32bits(float32(sum))
}

func (s *Structured) groups(shape Shape) int {
	if s.By == "cols" {
		return shape.Width
	}
	return shape.Height
}

// Bounds implements Strategy: exact, in whole rows.
func (s *Structured) Bounds(shape Shape, ratio float64) (least, most int) {
	groups := s.groups(shape)
	k := K(groups, ratio) * (shape.Len() / groups)
	return k, k
}

// Validate implements Strategy.
func (s *Structured) Validate() error {
	if s.Norm != 1 && s.Norm != 2 {
		return fmt.Errorf("norm %d is neither 1 (sum of |W|) nor 2 (Euclidean)", s.Norm)
	}
	return firstError(oneOf("by", s.By, "rows", "cols"), oneOf("score", s.Score, "norm", "random"))
}

// Warning implements Warned: it tells of matrices too small for the ratio.
func (s *Structured) Warning(shape Shape, ratio float64) string {
	groups := s.groups(shape)
	k := K(groups, ratio)
	if 0 < k && k < groups || ratio == 0 || ratio == 1 {
		return ""
	}
	return fmt.Sprintf("ratio %v hides %d of the %d %s of a matrix", ratio, k, groups, s.By)
}

// Targets implements Targeted.
func (*Structured) Targets() []Target { return []Target{Parameter} }

// Pace implements Paced.
func (*Structured) Pace(Target) Resample { return Resample{Tier: PerRun} }

// Evidence implements Weighing.
func (*Structured) Evidence(uint64) Evidence { return NoEvidence }
