package train

import (
	"slices"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/kernels"
)

// apply puts a mask in force, or none. Whether it passes is said thereafter.
func (s *site) apply(b kernels.Buffer) {
	s.use, s.passes, s.known = b, false, nil
	s.point(b)
}

// point makes what is masked read b. The input and the gradients read Site.use when
// their time comes.
func (s *site) point(b kernels.Buffer) {
	switch s.target {
	case mask.Parameter:
		s.param.Mask, s.param.Each, s.param.Variance = b, b != nil && b == s.each, nil
	case mask.Delta:
		s.param.Delta = b
	case mask.Activation:
		s.stage.Mask = b
	}
}

// evaluating switches the masks to what evaluation reads, and back. Activations
// are whole. Of masks that pass, weights count with their mean E[M]·W, or also with
// their variance, and a delta counts whole. Other masks stay.
func (t *trainer) evaluating(yes bool) {
	t.wholeActivations(yes)
	for _, target := range []mask.Target{mask.Parameter, mask.Delta} {
		for _, s := range t.maskers[target].sites {
			switch {
			case !s.passes:
			case !yes:
				s.point(s.use)
			case target == mask.Parameter:
				t.expect(s)
			default:
				s.point(nil)
			}
		}
	}
}

// wholeActivations takes the masks of activations away, and back.
func (t *trainer) wholeActivations(yes bool) {
	for _, s := range t.maskers[mask.Activation].sites {
		if yes {
			s.point(nil)
		} else {
			s.point(s.use)
		}
	}
}

// expect makes a weight count with the mean of its mask, and under inference
// "moment" with its variance: masks of one value.
func (t *trainer) expect(s *site) {
	mean, variance := s.moments()
	for i, v := range []float64{mean, variance} {
		s.moment[i] = t.room(s.moment[i], 1)
		t.b.Write(s.moment[i], dense([]float32{float32(v)}))
	}
	s.point(s.moment[0])
	if t.maskers[s.target].setting.Inference == mask.Moments {
		s.param.Variance = s.moment[1]
	}
}

// moments are E[M] and Var[M] of the masks of a site: as they are known, else of the
// cells in force.
func (s *site) moments() (mean, variance float64) {
	if s.known != nil {
		return s.known[0], s.known[1]
	}
	return mask.Mean(s.cells()), mask.Variance(s.cells())
}

// moments appends E[M] and Var[M] of masks that m draws at a ratio to none; nil if its
// strategy does not know them.
func (m *masker) moments(none []float64, ratio float64) []float64 {
	a, ok := m.setting.Strategy.Value.(mask.Averaged)
	if !ok {
		return nil
	}
	mean, variance := a.Mean(ratio), a.Variance(ratio)
	if m.setting.Scales(m.target) && mean > 0 {
		return append(none, 1, variance/(mean*mean))
	}
	return append(none, mean, variance)
}

// maskGradients hides what the masks of target gradient hide.
func (t *trainer) maskGradients() {
	for _, s := range t.gradientMask.sites {
		if s.use != nil {
			t.b.Select(s.param.Grad, s.use, s.param.Grad, t.nought, s.shape.Height, s.shape.Width)
		}
	}
}

// update moves the parameters that are not frozen. What a mask holds still does not
// move at all.
func (t *trainer) update() {
	clear(t.held)
	if t.gradientMask.setting.Hold {
		t.hold(t.gradientMask)
	}
	if t.deltaMask.inForce() && t.deltaMask.setting.Clock(mask.Delta).Tier == mask.PerRun {
		t.hold(t.deltaMask)
	}
	for i, p := range t.params {
		if p.Frozen {
			continue
		}
		in := p.Mask
		if p.Each {
			p.Mask = nil // each row had its own: none of them holds the weight
		}
		p.Mask = t.both(p.Mask, t.held[i], p)
		t.cfg.Optim.Value.Step(t.b, p, t.slots[i], t.used)
		p.Mask = in
	}
}

// inForce reports whether a mask of m hides anything now.
func (m *masker) inForce() bool {
	return slices.ContainsFunc(m.sites, func(s *site) bool { return s.use != nil })
}

// hold keeps what the masks of m hide where it is in this step.
func (t *trainer) hold(m *masker) {
	for _, s := range m.sites {
		if s.use != nil {
			i := slices.Index(t.params, s.param)
			t.held[i] = t.both(t.held[i], s.use, s.param)
		}
	}
}

// slotsOf is what the optimizer remembers of p.
func (t *trainer) slotsOf(p *nn.Param) *optim.State { return t.slots[slices.Index(t.params, p)] }

// both is a mask of p that hides what either of two masks hides.
func (t *trainer) both(a, b kernels.Buffer, p *nn.Param) kernels.Buffer {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	t.union[p] = t.room(t.union[p], p.Len())
	t.b.Select(t.union[p], a, b, t.nought, p.Rows, p.Cols)
	return t.union[p]
}

// origin is the weights that a delta is counted from: those that the parameter had
// when it was first asked for, the start of the stage unless the mask came later.
func (t *trainer) origin(p *nn.Param) kernels.Buffer {
	if p.Base == nil {
		p.Base = t.b.Alloc(p.Len())
		t.b.Write(p.Base, dense(t.copyOf(p.Value, p.Len())))
	}
	return p.Base
}

// copyOf copies the first n values of a buffer.
func (t *trainer) copyOf(b kernels.Buffer, n int) []float32 {
	v := make([]float32, n)
	t.b.Read(dense(v), b)
	return v
}
