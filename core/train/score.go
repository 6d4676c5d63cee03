package train

import (
	"math"

	"example.com/maskbench/core/mask"
)

// freshScore measures, when a scored strategy is due, what it ranks the input's cells
// by, on the rows that are loaded. It is nil when none is due.
func (t *trainer) freshScore(m *masker, rows int) []float32 {
	if !m.on {
		return nil
	}
	strategy, ok := m.setting.Strategy.Value.(mask.Scored)
	if !ok {
		return nil
	}
	if every, _ := strategy.Scoring(); t.here()%int64(every) != 0 {
		return nil
	}
	t.wholeActivations(true)
	defer t.wholeActivations(false)
	if strategy.Measured() == mask.Reconstruction {
		return t.restoring(m, rows)
	}
	return t.relying(rows)
}

// relying is how much each input cell matters to what the network predicts: the mean
// over the batch of |x ⊙ ∂z_ŷ/∂x| at the unmasked rows, for the predicted class ŷ,
// never the label, whose trace a mask must not carry.
func (t *trainer) relying(rows int) []float32 {
	out := t.net.Forward(t.in.clean, rows)
	cols := outputs(t.loss, t.set)
	t.b.ArgMax(t.chosen, out, rows, cols)
	t.b.OneHot(t.dy, t.chosen, rows, cols)
	dx := t.net.InputGradient(t.dy, rows)
	t.b.Saliency(t.saliency, t.in.clean, dx, rows, t.in.features)
	return t.copyOf(t.saliency, t.in.features)
}

// restoring is how far off each input cell is restored: the mean squared error over
// the rows in which it is hidden, NaN where it is hidden in none.
func (t *trainer) restoring(m *masker, rows int) []float32 {
	s, n := m.sites[0], t.in.features
	seen := t.in.mask(s, m.setting.Fill, t.step)
	out := t.copyOf(t.net.ForwardMasked(seen.x, seen.mask, rows), rows*n)
	sums, counts := make([]float64, n), make([]int, n)
	for row := range rows {
		hides := s.row(row)
		for c := range hides {
			if hides[c] == 0 {
				e := float64(out[row*n+c]) - float64(t.in.x[row*n+c])
				sums[c] += e * e
				counts[c]++
			}
		}
	}
	fresh := make([]float32, n)
	for c := range fresh {
		fresh[c] = float32(math.NaN())
		if counts[c] > 0 {
			fresh[c] = float32(sums[c] / float64(counts[c]))
		}
	}
	return fresh
}

// updateScore takes a new score of the input into the running mean. A cell of which
// nothing new is known keeps its own, 0 at first.
func (m *masker) updateScore(fresh []float32) {
	s := m.sites[0]
	_, decay := m.setting.Strategy.Value.(mask.Scored).Scoring()
	first := s.score == nil
	if first {
		s.score = make([]float32, len(fresh))
	}
	for i, v := range fresh {
		switch {
		case v != v:
		case first:
			s.score[i] = v
		default:
			s.score[i] = float32(decay*float64(s.score[i]) + (1-decay)*float64(v))
		}
	}
}
