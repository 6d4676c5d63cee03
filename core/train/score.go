package train

import (
	"math"
	"slices"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/kernels"
)

// scoring is the memory of a score that is being measured, for the next one too.
type scoring struct {
	fresh, out []float32
	sums       []float64
	counts     []int
	as         tensors // of fresh and out
}

// read copies the first n values of a buffer to v, which grows if it must.
func (k *scoring) read(v []float32, b kernels.Backend, from kernels.Buffer, n int) []float32 {
	v = slices.Grow(v[:0], n)[:n]
	b.Read(k.as.of(v), from)
	return v
}

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
	k := &t.scoring
	k.fresh = k.read(k.fresh, t.b, t.saliency, t.in.features)
	return k.fresh
}

// restoring is how far off each input cell is restored: the mean squared error over
// the rows in which it is hidden, NaN where it is hidden in none.
func (t *trainer) restoring(m *masker, rows int) []float32 {
	s, n := m.sites[0], t.in.features
	seen := t.in.mask(s, m.setting.Fill, t.step)
	k := &t.scoring
	k.out = k.read(k.out, t.b, t.net.ForwardMasked(seen.x, seen.mask, rows), rows*n)
	k.sums, k.counts = slices.Grow(k.sums[:0], n)[:n], slices.Grow(k.counts[:0], n)[:n]
	clear(k.sums)
	clear(k.counts)
	for row := range rows {
		hides := s.row(row)
		for c := range hides {
			if hides[c] == 0 {
				e := float64(k.out[row*n+c]) - float64(t.in.x[row*n+c])
				k.sums[c] += e * e
				k.counts[c]++
			}
		}
	}
	k.fresh = slices.Grow(k.fresh[:0], n)[:n]
	for c := range k.fresh {
		k.fresh[c] = float32(math.NaN())
		if k.counts[c] > 0 {
			k.fresh[c] = float32(k.sums[c] / float64(k.counts[c]))
		}
	}
	return k.fresh
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
