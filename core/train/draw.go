package train

import (
	"slices"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/philox"
)

// draw brings the masks of m up to the step about to be made. What must know the
// gradient of this step is left for weigh, and keeps the mask it has.
func (t *trainer) draw(m *masker) error {
	if !m.on && !slices.ContainsFunc(m.sites, func(s *site) bool { return s.use != nil }) {
		return nil // there is nothing to draw, and nothing to take away
	}
	if m.target == mask.Delta {
		for _, s := range t.acting(m) {
			t.origin(s.param)
		}
	}
	clock := m.setting.Clock(m.target)
	if clock.Tier == mask.PerEnd {
		t.unmerge() // also what hid it before a command said so
		return nil
	}
	tick, first := clock.Tick(uint64(t.here()), uint64(t.stepsPerEpoch))
	var stale []*site
	for _, s := range m.sites {
		if !s.drawn || s.tick != tick {
			stale = append(stale, s)
		}
	}
	if stale == nil {
		return nil
	}
	ratios := t.ratios(m, int64(first))
	due := t.dueOf(m, stale, ratios, tick)
	if len(due) == 0 {
		return nil
	}
	if m.rests(due, int64(first), t.length()) {
		for _, s := range due {
			s.tick = tick
		}
		return nil
	}
	var slopes [][]float32
	switch t.evidence(m, due, tick) {
	case mask.DenseGradient:
		m.due = due
		lift(due)
		return nil
	case mask.Fisher:
		var err error
		if slopes, err = t.fisher(due); err != nil {
			return err
		}
	}
	t.drawSites(m, due, ratios, slopes, tick, first)
	return nil
}

// lift takes masks for each row of an earlier batch away, which none of this step has
// its own of.
func lift(sites []*site) {
	for _, s := range sites {
		if s.use != s.one {
			s.values = s.values[:0]
			s.apply(nil)
		}
	}
}

// rests reports whether the masks of sites stay as they are though the clock ticked.
func (m *masker) rests(sites []*site, step, steps int64) bool {
	r, ok := m.setting.Strategy.Value.(mask.Resting)
	return ok && r.Rests(step, steps) && !slices.ContainsFunc(sites, func(s *site) bool { return !s.drawn })
}

// dueOf lists those of the sites whose masks are to be drawn at their ratios; the
// others hide nothing.
func (t *trainer) dueOf(m *masker, sites []*site, ratios map[*site]float64, tick uint64) (due []*site) {
	for _, s := range sites {
		if ratios[s] > 0 || m.setting.Stored() != "" && t.acts(m, s) {
			due = append(due, s)
			continue
		}
		s.drawn, s.tick, s.step = true, tick, t.step
		s.values = s.values[:0]
		s.apply(nil)
	}
	return due
}

// ratios is the share to be hidden at each site where m acts, at a draw of a step of
// the stage: as it is set, scheduled, shared among the layers, and for the site's depth.
func (t *trainer) ratios(m *masker, step int64) map[*site]float64 {
	sites := t.acting(m)
	shares, shapes := make([]float64, len(sites)), make([]mask.Shape, len(sites))
	epoch, epochs := t.epochsAt(step)
	for i, s := range sites {
		shares[i], shapes[i] = m.setting.Schedule.Value.At(m.setting.RatioFor(s.layer), epoch, epochs), s.shape
		if f, ok := m.setting.Strategy.Value.(mask.Ratioless); ok {
			shares[i] = f.FixedRatio(s.shape)
		}
	}
	m.allocate(sites, shapes, shares)
	all := map[*site]float64{}
	for i, s := range sites {
		if scaled, ok := m.setting.Strategy.Value.(mask.Scaled); ok {
			shares[i] = scaled.RatioAt(shares[i], depth(i, len(sites)))
		}
		all[s] = shares[i]
	}
	return all
}

// allocate shares the ratio among the layers that have none of their own.
func (m *masker) allocate(sites []*site, shapes []mask.Shape, shares []float64) {
	if m.setting.Allocation != mask.ErdosR {
		return
	}
	var of []mask.Shape
	var at []int
	for i, s := range sites {
		if _, own := m.setting.Ratios[s.layer]; !own {
			of, at = append(of, shapes[i]), append(at, i)
		}
	}
	if len(at) == 0 {
		return
	}
	for i, share := range mask.Allocate(of, shares[at[0]], mask.ErdosR) {
		shares[at[i]] = share
	}
}

// depth is the place of the i-th of n sites, 1 for the last.
func depth(i, n int) float64 { return float64(i+1) / float64(n) }

// epochsAt is the time of a step of the stage in epochs, and the length of the
// stage, 0 if it is endless.
func (t *trainer) epochsAt(step int64) (epoch, epochs float64) {
	return float64(step) / float64(t.stepsPerEpoch), float64(t.cfg.Epochs)
}

// drawSites draws the masks of sites at their ratios and puts them in force.
func (t *trainer) drawSites(m *masker, due []*site, ratios map[*site]float64, slopes [][]float32, tick, first uint64) {
	ds := make([]mask.Draw, len(due))
	for i, s := range due {
		ds[i] = mask.Draw{
			Shape: s.shape, Ratio: ratios[s], Tick: tick, Step: int64(first), Steps: t.length(), Score: s.score,
			Output: s.layer == t.net.Stages[len(t.net.Stages)-1].Name,
		}
		if _, ok := m.setting.Strategy.Value.(mask.Weighing); ok {
			ds[i].Weight, ds[i].Last = t.weighed(s), s.single()
			ds[i].Again = ds[i].Last != nil && !s.drawn && s.tick == tick
		}
		if slopes != nil {
			ds[i].Slope = slopes[i]
		}
	}
	joint, jointly := m.setting.Strategy.Value.(mask.Joint)
	if jointly {
		t.drawJointly(joint, due, ds, first)
	}
	for i, s := range due {
		rows, each := t.masksFor(m, s)
		if !jointly {
			t.fill(s, rows, m.setting.Strategy.Value, ds[i], first)
		}
		s.drawn, s.tick, s.step = true, tick, t.step
		if m.setting.Scales(m.target) {
			m.rescale(s, ratios[s])
		}
		t.upload(s, each)
		s.passes, s.known = m.setting.Passes(m.target), m.moments(ratios[s])
	}
	t.rewrite(m, due, ds, tick)
}

// single is the mask in force if it is one for all rows, else nil.
func (s *site) single() []float32 {
	if s.use == nil || s.use != s.one {
		return nil
	}
	return slices.Clone(s.values)
}

// masksFor is the number of masks that the step about to be made needs of a site, and
// whether they are for a row each or one for all.
func (t *trainer) masksFor(m *masker, s *site) (rows int, each bool) {
	scored, _ := m.setting.Strategy.Value.(mask.Scored)
	switch {
	case m.setting.Clock(m.target).Tier != mask.PerSample, len(s.stored) == 1, s.score != nil && scored.Shared():
		return 1, false
	case s.stored != nil:
		return len(t.batch), true
	}
	return t.cfg.Batch, true
}

// size makes room for the masks of so many rows.
func (s *site) size(rows int) {
	n := s.shape.Len()
	if cap(s.values) < rows*n {
		s.values = make([]float32, rows*n)
	}
	s.values, s.count = s.values[:rows*n], s.count[:0]
}

// fill draws one mask a row.
func (t *trainer) fill(s *site, rows int, strategy mask.Strategy, d mask.Draw, first uint64) {
	s.size(rows)
	n := s.shape.Len()
	for row := range rows {
		d.Sample, d.Stored, d.Rand = row, t.storedFor(s, row), philox.New(s.key, uint32(row), first+uint64(t.began.step))
		m := s.values[row*n : (row+1)*n]
		strategy.Draw(m, d)
		s.count = append(s.count, mask.Hidden(m))
	}
}

// drawJointly draws the masks of all sites at once.
func (t *trainer) drawJointly(joint mask.Joint, due []*site, ds []mask.Draw, first uint64) {
	ms := make([][]float32, len(due))
	for i, s := range due {
		s.size(1)
		ms[i], ds[i].Rand = s.values, philox.New(s.key, 0, first+uint64(t.began.step))
	}
	joint.DrawAll(ms, ds)
	for _, s := range due {
		s.count = append(s.count, mask.Hidden(s.values))
	}
}

// rescale divides the masks of a site by their mean: the expected one, if the
// strategy knows it, else each mask's own.
func (m *masker) rescale(s *site, ratio float64) {
	for values := range slices.Chunk(s.values, s.shape.Len()) {
		mean := mask.Mean(values)
		if a, ok := m.setting.Strategy.Value.(mask.Averaged); ok {
			mean = a.Mean(ratio)
		}
		if mean == 0 {
			continue // all is hidden
		}
		for i := range values {
			values[i] = float32(float64(values[i]) / mean)
		}
	}
}

// upload brings the masks of a site to the device and puts them in force.
func (t *trainer) upload(s *site, each bool) {
	buffer, n := &s.one, s.shape.Len()
	if each {
		buffer, n = &s.each, t.cfg.Batch*n
	}
	*buffer = t.room(*buffer, n)
	t.b.Write(*buffer, dense(s.values))
	s.apply(*buffer)
}

// room is b, or a new buffer of n if there is none yet.
func (t *trainer) room(b kernels.Buffer, n int) kernels.Buffer {
	if b == nil {
		return t.b.Alloc(n)
	}
	return b
}
