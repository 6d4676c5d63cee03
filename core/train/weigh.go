package train

import (
	"math"
	"slices"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/philox"
)

// evidence is what m's strategy must know of the gradient before the sites are drawn
// anew. One that decides once decides again after an edit.
func (t *trainer) evidence(m *masker, sites []*site, tick uint64) mask.Evidence {
	w, ok := m.setting.Strategy.Value.(mask.Weighing)
	if !ok || !m.on {
		return mask.NoEvidence
	}
	if _, once := w.(mask.Once); once && slices.ContainsFunc(sites, func(s *site) bool { return !s.drawn }) {
		return w.Evidence(0)
	}
	return w.Evidence(tick)
}

// weighed is what the weights of a site hold: what has been added to them since, if
// they are masked so. The next call overwrites it.
func (t *trainer) weighed(s *site) []float32 {
	if s.weight == nil {
		s.weight = make([]float32, s.shape.Len())
	}
	t.b.Read(s.as.of(s.weight), s.param.Value)
	if s.target == mask.Delta {
		if s.origin == nil {
			s.origin = make([]float32, len(s.weight))
		}
		t.b.Read(s.as.of(s.origin), t.origin(s.param))
		for i, v := range s.origin {
			s.weight[i] -= v
		}
	}
	return s.weight
}

// waiting lists the sites whose draw waits for the gradient of this step.
func (t *trainer) waiting() (all []*site) {
	for _, m := range t.turn {
		if m.due != nil {
			all = append(all, m.due...)
		}
	}
	return all
}

// denseGradients runs backward with the unmasked gradients of the sites, frozen
// ones too, and returns them.
func (t *trainer) denseGradients(sites []*site, backward func()) [][]float32 {
	if len(sites) == 0 {
		backward()
		return nil
	}
	for _, s := range sites {
		s.param.Dense = t.b.Alloc(s.param.Len())
	}
	slopes := t.gradients(sites, func(p *nn.Param) kernels.Buffer { return p.Dense }, backward)
	for _, s := range sites {
		t.b.Free(s.param.Dense)
		s.param.Dense = nil
	}
	return slopes
}

// gradients runs backward with gradients of the sites, frozen ones too, and returns
// them. For all else those of frozen parameters stay 0.
func (t *trainer) gradients(sites []*site, of func(*nn.Param) kernels.Buffer, backward func()) [][]float32 {
	var frozen []*nn.Param
	for _, s := range sites {
		if s.param.Frozen {
			frozen = append(frozen, s.param)
			s.param.Frozen = false
		}
	}
	backward()
	slopes := make([][]float32, len(sites))
	for i, s := range sites {
		slopes[i] = t.copyOf(of(s.param), s.shape.Len())
	}
	for _, p := range frozen {
		p.Frozen = true
		t.b.Zero(p.Grad)
	}
	return slopes
}

// weigh makes the draws that waited for the gradient of this step, and reports
// whether there were any: then the weights do not move in it.
func (t *trainer) weigh(sites []*site, slopes [][]float32) bool {
	for _, m := range t.turn {
		if m.due == nil {
			continue
		}
		tick, first := m.setting.Clock(m.target).Tick(uint64(t.here()), uint64(t.stepsPerEpoch))
		n := len(m.due)
		t.share(m, int64(first))
		t.drawSites(m, m.due, slopes[:n], tick, first)
		m.due, slopes = nil, slopes[n:]
	}
	return len(sites) > 0
}

// fisher is the mean over the batches of an epoch, in the order of the rows, of the
// squared gradients of the sites: the diagonal of the empirical Fisher information
// of the loss, as Child-Tuning takes it (Xu et al. 2021). Inputs and activations are
// whole; weights are read as in this step, so that one that is hidden has none.
func (t *trainer) fisher(sites []*site) ([][]float32, error) {
	sums := make([][]float64, len(sites))
	for i, s := range sites {
		sums[i] = make([]float64, s.shape.Len())
	}
	t.wholeActivations(true)
	defer t.wholeActivations(false)
	rows := t.set.Train.Rows()
	for from := 0; from < rows; from += t.cfg.Batch {
		batch := t.sequence[from:min(from+t.cfg.Batch, rows)]
		t.in.load(t.set.Train, batch)
		slopes := t.gradients(sites, func(p *nn.Param) kernels.Buffer { return p.Grad }, func() { t.backward(view{x: t.in.clean}, len(batch)) })
		for i := range sites {
			for j, g := range slopes[i] {
				sums[i][j] += float64(g) * float64(g)
			}
		}
	}
	means := make([][]float32, len(sites))
	for i := range sums {
		means[i] = make([]float32, len(sums[i]))
		for j, v := range sums[i] {
			means[i][j] = float32(v / float64(t.stepsPerEpoch))
		}
	}
	return means, t.sync()
}

// rewrite does to the weights what the strategy declares, after a draw that changed
// its masks.
func (t *trainer) rewrite(m *masker, due []*site, ds []mask.Draw, tick uint64) {
	round := false
	_, regrows := m.setting.Strategy.Value.(mask.Regrowing)
	for i, s := range due {
		last := ds[i].Last
		round = round || last != nil && !ds[i].Again && !slices.Equal(last, s.cells())
		if regrows && last != nil && !s.param.Frozen {
			t.regrow(s, last)
		}
	}
	if r, ok := m.setting.Strategy.Value.(mask.Rewinding); ok && round {
		t.rewind(r, tick)
	}
}

// regrow sets the cells of a site that come back to 0, and the optimizer's state of
// them. It makes last, the mask that was in force, one of what does not come back.
func (t *trainer) regrow(s *site, last []float32) {
	grown := false
	for i, m := range s.cells() {
		comes := m != 0 && last[i] == 0
		grown, last[i] = grown || comes, 1
		if comes {
			last[i] = 0
		}
	}
	if !grown {
		return
	}
	s.stays = t.room(s.stays, len(last))
	t.b.Write(s.stays, s.as.of(last))
	p := s.param
	for _, b := range t.slotsOf(p).Slots {
		t.b.Select(b, s.stays, b, t.nought, p.Rows, p.Cols)
	}
	t.b.Select(p.Value, s.stays, p.Value, t.nought, p.Rows, p.Cols)
}

// keepForRewind keeps the weights to which a strategy will rewind, when the step
// about to be made is that one; if it took charge later, the weights of then.
func (t *trainer) keepForRewind() {
	for _, m := range t.turn {
		if !m.on {
			continue
		}
		r, ok := m.setting.Strategy.Value.(mask.Rewinding)
		if !ok {
			continue
		}
		if step, _ := r.Rewind(); t.here() == step || t.here() > step && t.kept == nil {
			t.kept = map[*nn.Param][]float32{}
			for _, p := range t.params {
				t.kept[p] = t.copyOf(p.Value, p.Len())
			}
		}
	}
}

// rewind takes the parameters that are not frozen back to the values that were kept,
// or to fresh ones, and clears the optimizer's state of them.
func (t *trainer) rewind(r mask.Rewinding, tick uint64) {
	_, fresh := r.Rewind()
	if !fresh && t.kept == nil {
		return // the steps that come first are not yet made
	}
	frozen := map[*nn.Param][]float32{}
	for _, p := range t.params {
		if p.Frozen {
			frozen[p] = t.copyOf(p.Value, p.Len())
		}
	}
	if fresh {
		other := philox.Subkey(t.cfg.Seed, philox.Init, math.MaxUint32, uint32(tick))
		t.net.Initialize(uint64(other[0])<<32 | uint64(other[1]))
	}
	for i, p := range t.params {
		switch {
		case p.Frozen:
			t.b.Write(p.Value, dense(frozen[p]))
			continue
		case !fresh:
			t.b.Write(p.Value, dense(t.kept[p]))
		}
		for _, b := range t.slots[i].Slots {
			t.b.Zero(b)
		}
		t.slots[i].T = 0
	}
}
