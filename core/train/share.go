package train

import (
	"math"

	"example.com/maskbench/core/mask"
)

// shares are what is known of the sites at which a masker may hide something, between
// two edits of its setting.
type shares struct {
	known  bool
	acting []*site   // in order
	ratios []float64 // of them

	together []int // of those that share the ratio of the setting: places in acting
	of       []mask.Shape
	at       float64   // the ratio that was shared last; NaN before
	each     []float64 // what they have of it
}

// listed is acting, remembered.
func (t *trainer) listed(m *masker) []*site {
	if m.shares.known {
		return m.shares.acting
	}
	sh := shares{known: true, acting: t.acting(m), at: math.NaN()}
	sh.ratios = make([]float64, len(sh.acting))
	for i, s := range sh.acting {
		if _, own := m.setting.Ratios[s.layer]; !own {
			sh.together, sh.of = append(sh.together, i), append(sh.of, s.shape)
		}
	}
	m.shares = sh
	return sh.acting
}

// share sets the share to be hidden at each site of m, at a draw of a step of the
// stage: as it is set, scheduled, shared among the layers, and for the site's depth; 0
// where m does not act.
func (t *trainer) share(m *masker, step int64) {
	sites := t.listed(m)
	ratios := m.shares.ratios
	epoch, epochs := t.epochsAt(step)
	fixed, isFixed := m.setting.Strategy.Value.(mask.Ratioless)
	for i, s := range sites {
		ratios[i] = m.setting.Schedule.Value.At(m.setting.RatioFor(s.layer), epoch, epochs)
		if isFixed {
			ratios[i] = fixed.FixedRatio(s.shape)
		}
	}
	m.allocate()
	for _, s := range m.sites {
		s.ratio = 0
	}
	scaled, isScaled := m.setting.Strategy.Value.(mask.Scaled)
	for i, s := range sites {
		s.ratio = ratios[i]
		if isScaled {
			s.ratio = scaled.RatioAt(ratios[i], depth(i, len(sites)))
		}
	}
}

// allocate shares the ratio among the layers that have none of their own.
func (m *masker) allocate() {
	sh := &m.shares
	if m.setting.Allocation != mask.ErdosR || len(sh.together) == 0 {
		return
	}
	if ratio := sh.ratios[sh.together[0]]; ratio != sh.at {
		sh.at, sh.each = ratio, mask.Allocate(sh.of, ratio, mask.ErdosR)
	}
	for i, place := range sh.together {
		sh.ratios[place] = sh.each[i]
	}
}

// depth is the place of the i-th of n sites, 1 for the last.
func depth(i, n int) float64 { return float64(i+1) / float64(n) }

// epochsAt is the time of a step of the stage in epochs, and the length of the
// stage, 0 if it is endless.
func (t *trainer) epochsAt(step int64) (epoch, epochs float64) {
	return float64(step) / float64(t.stepsPerEpoch), float64(t.cfg.Epochs)
}
