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
	if !m.on && !m.inForce() {
		return nil // there is nothing to draw, and nothing to take away
	}
	if m.target == mask.Delta {
		for _, s := range t.listed(m) {
			t.origin(s.param)
		}
	}
	clock := m.setting.Clock(m.target)
	if clock.Tier == mask.PerEnd {
		t.unmerge() // also what hid it before a command said so
		return nil
	}
	tick, first := clock.Tick(uint64(t.here()), uint64(t.stepsPerEpoch))
	if !m.ticked(tick) {
		return nil
	}
	t.share(m, int64(first))
	due := t.dueOf(m, m.stale, tick)
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
	t.drawSites(m, due, slopes, tick, first)
	return nil
}

// ticked lists the stale sites, whose masks are not those of tick, and reports whether
// there are any.
func (m *masker) ticked(tick uint64) bool {
	m.stale = m.stale[:0]
	for _, s := range m.sites {
		if !s.drawn || s.tick != tick {
			m.stale = append(m.stale, s)
		}
	}
	return len(m.stale) > 0
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
func (t *trainer) dueOf(m *masker, sites []*site, tick uint64) []*site {
	m.drawing = m.drawing[:0]
	for _, s := range sites {
		if s.ratio > 0 || m.setting.Stored() != "" && t.acts(m, s) {
			m.drawing = append(m.drawing, s)
			continue
		}
		s.drawn, s.tick, s.step = true, tick, t.step
		s.values = s.values[:0]
		s.apply(nil)
	}
	return m.drawing
}

// drawSites draws the masks of sites at their ratios and puts them in force.
func (t *trainer) drawSites(m *masker, due []*site, slopes [][]float32, tick, first uint64) {
	t.describe(m, due, slopes, tick, first)
	joint, jointly := m.setting.Strategy.Value.(mask.Joint)
	if jointly {
		t.drawJointly(m, joint, due, first)
	}
	for i, s := range due {
		rows, each := t.masksFor(m, s)
		step := first + uint64(t.began.step)
		s.drawn, s.tick, s.step = true, tick, t.step
		switch {
		case jointly:
			t.upload(s, each)
		case !t.drawAway(m, s, rows, each, m.draws[i], step):
			t.rows.fill(m, s, rows, m.draws[i], step)
			t.upload(s, each)
		}
		s.passes, s.known = m.setting.Passes(m.target), m.moments(s.about[:0], s.ratio)
	}
	t.rewrite(m, due, m.draws, tick)
}

// describe says to the strategy of m what it may look at, of each site that is due.
func (t *trainer) describe(m *masker, due []*site, slopes [][]float32, tick, first uint64) {
	m.draws = m.draws[:0]
	for i, s := range due {
		d := mask.Draw{
			Shape: s.shape, Ratio: s.ratio, Tick: tick, Step: int64(first), Steps: t.length(), Score: s.score,
			Output: s.layer == t.net.Stages[len(t.net.Stages)-1].Name,
		}
		if _, ok := m.setting.Strategy.Value.(mask.Weighing); ok {
			d.Weight, d.Last = t.weighed(s), s.single()
			d.Again = d.Last != nil && !s.drawn && s.tick == tick
		}
		if slopes != nil {
			d.Slope = slopes[i]
		}
		m.draws = append(m.draws, d)
	}
}

// single is the mask in force if it is one for all rows, else nil: a copy, until the
// next.
func (s *site) single() []float32 {
	if s.use == nil || s.use != s.one {
		return nil
	}
	s.last = append(s.last[:0], s.cells()...)
	return s.last
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
	s.values, s.count = s.values[:rows*n], slices.Grow(s.count[:0], rows)[:rows]
}

// drawJointly draws the masks of all sites at once.
func (t *trainer) drawJointly(m *masker, joint mask.Joint, due []*site, first uint64) {
	m.masks = m.masks[:0]
	for i, s := range due {
		s.size(1)
		m.masks = append(m.masks, s.values)
		m.draws[i].Rand = philox.New(s.key, 0, first+uint64(t.began.step))
	}
	joint.DrawAll(m.masks, m.draws)
	for i, s := range due {
		s.count[0] = m.rescale(s.values, m.draws[i].Ratio)
	}
}

// upload brings the masks of a site to the device and puts them in force.
func (t *trainer) upload(s *site, each bool) {
	buffer := t.home(s, each)
	t.b.Write(buffer, s.as.of(s.values))
	s.apply(buffer)
	s.away = away{}
}

// home is where the masks of a site are on the device.
func (t *trainer) home(s *site, each bool) kernels.Buffer {
	buffer, n := &s.one, s.shape.Len()
	if each {
		buffer, n = &s.each, t.cfg.Batch*n
	}
	*buffer = t.room(*buffer, n)
	return *buffer
}

// room is b, or a new buffer of n if there is none yet.
func (t *trainer) room(b kernels.Buffer, n int) kernels.Buffer {
	if b == nil {
		return t.b.Alloc(n)
	}
	return b
}
