package train

import (
	"example.com/maskbench/core/mask"
	"example.com/maskbench/kernels"
)

// away is how masks were drawn that only the device has: whoever looks at them draws them
// again, for a mask is a function of its row and step.
type away struct {
	drawer *rowDrawer // nil if the host has them too
	by     masker     // with the setting of then
	d      mask.Draw
	step   uint64
}

// drawAway has the device draw so many masks of a site and puts them in force, if it can
// and the strategy looks at nothing but random words. It reports whether it did.
func (t *trainer) drawAway(m *masker, s *site, rows int, each bool, d mask.Draw, step uint64) bool {
	drawer, can := t.b.(kernels.Drawer)
	strategy, plain := m.setting.Strategy.Value.(mask.Choosing)
	if !can || !plain {
		return false
	}
	n := s.shape.Len()
	hidden, keep := strategy.Lowest(n, d.Ratio), float32(1)
	if m.setting.Scales(m.target) && hidden < n {
		keep = float32(1 / (float64(n-hidden) / float64(n))) // as rescale has it
	}
	s.size(rows)
	for i := range s.count {
		s.count[i] = hidden
	}
	buffer := t.home(s, each)
	drawer.HideLowest(buffer, rows, n, hidden, keep, s.key, step)
	s.apply(buffer)
	s.away = away{t.rows, masker{target: m.target, setting: m.setting}, d, step}
	return true
}

// cells returns M in force.
func (s *site) cells() []float32 {
	if s.away.drawer != nil && len(s.values) > 0 {
		s.drawAgain()
	}
	return s.values
}

func (s *site) drawAgain() {
	a := s.away
	s.away = away{}
	a.drawer.fill(&a.by, s, len(s.count), a.d, a.step)
}

// hidden is how many cells the masks in force hide.
func (s *site) hidden() (n int) {
	for _, c := range s.count {
		n += c
	}
	return n
}
