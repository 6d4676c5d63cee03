package train

import (
	"slices"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/philox"
)

// masker carries out the setting of one target: it draws masks when their clock
// says so and keeps them on the device.
type masker struct {
	target  mask.Target
	setting mask.Setting
	on      bool
	sites   []*site
}

// site is one thing that is masked: the input, or a weight matrix.
type site struct {
	name   string    // "input", or the parameter's
	layer  string    // "" for the input
	param  *nn.Param // nil for the input
	key    philox.Key
	shape  mask.Shape
	score  []float32      // running saliency; nil before the first
	stored [][]float32    // masks in the strategy's file: one, or one for each row of the data; nil if there are none
	values []float32      // M in force; empty if nothing is hidden. One for all rows, or one a row
	count  []int          // cells hidden in each mask of values
	one    kernels.Buffer // a mask for all rows
	each   kernels.Buffer // a mask for each row of a batch; nil for weights
	mean   kernels.Buffer // one value, see evaluating
	use    kernels.Buffer // of these, the one that holds values; nil if nothing is hidden
	tick   uint64
	drawn  bool  // values are those of tick
	step   int64 // of the draw
}

// targetCode is the target's number in the key of its randomness.
var targetCode = map[mask.Target]uint32{mask.Input: 0, mask.Parameter: 1}

func (t *trainer) newSite(target mask.Target, name string, index int, shape mask.Shape) *site {
	return &site{
		name: name, shape: shape,
		key:  philox.Subkey(t.cfg.Seed, philox.Mask, targetCode[target], uint32(index)),
		one:  t.b.Alloc(shape.Len()),
		mean: t.b.Alloc(1),
	}
}

// newMaskers makes the maskers of all targets. Every weight matrix has a site,
// whether the setting names it or not, for commands may change the setting.
func (t *trainer) newMaskers() {
	input := &masker{target: mask.Input}
	shape := mask.Shape{Height: t.set.Height, Width: t.set.Width}
	x := t.newSite(mask.Input, "input", 0, shape)
	x.each = t.b.Alloc(t.cfg.Batch * shape.Len())
	input.sites = []*site{x}
	weights := &masker{target: mask.Parameter}
	for i, s := range t.net.Stages {
		for _, p := range s.Params() {
			if !p.Matrix {
				continue // biases are never masked
			}
			w := t.newSite(mask.Parameter, p.Name, i, mask.Shape{Height: p.Rows, Width: p.Cols})
			w.layer, w.param = s.Name, p
			weights.sites = append(weights.sites, w)
		}
	}
	t.maskers = map[mask.Target]*masker{mask.Input: input, mask.Parameter: weights}
	for target, m := range t.maskers {
		m.setting = t.cfg.Masks[target]
		m.on = m.setting.Active()
	}
}

// acts reports whether m hides anything at s.
func (t *trainer) acts(m *masker, s *site) bool {
	if !m.on || !m.setting.Active() {
		return false
	}
	if m.setting.Stored() != "" {
		return s.stored != nil
	}
	if m.setting.RatioFor(s.layer) == 0 {
		return false
	}
	if m.target == mask.Input {
		return true
	}
	return slices.Contains(t.cfg.maskable(m.setting), s.layer)
}

// redraw makes every mask of m be drawn anew at the next step.
func (m *masker) redraw() {
	for _, s := range m.sites {
		s.drawn = false
	}
}

// draw brings the masks of m up to the step about to be made.
func (t *trainer) draw(m *masker) {
	clock := m.setting.Clock(m.target)
	tick, first := clock.Tick(uint64(t.here()), uint64(t.stepsPerEpoch))
	first += uint64(t.began.step)
	for _, s := range m.sites {
		if s.drawn && s.tick == tick {
			continue
		}
		s.drawn, s.tick, s.step = true, tick, t.step
		if !t.acts(m, s) {
			s.values = s.values[:0]
			s.apply(nil)
			continue
		}
		rows, buffer := t.masksFor(s, clock)
		t.fill(s, rows, m.setting, mask.Draw{Shape: s.shape, Ratio: m.setting.RatioFor(s.layer), Tick: tick, Score: s.score}, first)
		t.b.Write(buffer, dense(s.values))
		s.apply(buffer)
	}
}

// masksFor is the number of masks that the step about to be made needs, one for all
// rows or one for each, and where they go.
func (t *trainer) masksFor(s *site, clock mask.Resample) (int, kernels.Buffer) {
	switch {
	case clock.Tier != mask.PerSample, s.score != nil, len(s.stored) == 1: // a scored mask is one map for all rows
		return 1, s.one
	case s.stored != nil:
		return len(t.batch), s.each
	}
	return t.cfg.Batch, s.each
}

// fill draws one mask a row.
func (t *trainer) fill(s *site, rows int, setting mask.Setting, d mask.Draw, first uint64) {
	n := s.shape.Len()
	if cap(s.values) < rows*n {
		s.values = make([]float32, rows*n)
	}
	s.values, s.count = s.values[:rows*n], s.count[:0]
	for row := range rows {
		d.Sample = row
		d.Stored = t.storedFor(s, row)
		d.Rand = philox.New(s.key, uint32(row), first)
		m := s.values[row*n : (row+1)*n]
		setting.Strategy.Value.Draw(m, d)
		s.count = append(s.count, mask.Hidden(m))
	}
}

// apply puts a mask in force, or none.
func (s *site) apply(b kernels.Buffer) {
	s.use = b
	if s.param != nil {
		s.param.Mask = b
	}
}

// row returns the mask of one row of the batch, nil if nothing is hidden.
func (s *site) row(i int) []float32 {
	n := s.shape.Len()
	switch {
	case len(s.values) == 0:
		return nil
	case len(s.values) == n:
		return s.values
	}
	return s.values[i*n : (i+1)*n]
}

// hidden is the share of cells hidden in the first rows rows of a batch: of the
// input, or of the matrices that are masked.
func (m *masker) hidden(rows int) float64 {
	cells, hidden := 0, 0
	for _, s := range m.sites {
		if len(s.values) == 0 {
			continue
		}
		for _, n := range s.count[:min(rows, len(s.count))] {
			cells, hidden = cells+s.shape.Len(), hidden+n
		}
	}
	return ratio(hidden, cells)
}

// average is the mean M of those cells, 1 without any.
func (m *masker) average(rows int) float64 {
	cells, sum := 0, 0.0
	for _, s := range m.sites {
		values := s.values[:min(rows*s.shape.Len(), len(s.values))]
		cells, sum = cells+len(values), sum+mask.Mean(values)*float64(len(values))
	}
	if cells == 0 {
		return 1
	}
	return sum / float64(cells)
}

// evaluating switches the masks of parameters to what evaluation reads, and back:
// those that are resampled to the mean weight E[M]·W, which is a mask of that one
// value; others stay as they are.
func (t *trainer) evaluating(yes bool) {
	m := t.maskers[mask.Parameter]
	if !m.setting.Clock(m.target).Resampled() {
		return
	}
	for _, s := range m.sites {
		switch {
		case len(s.values) == 0:
		case yes:
			t.b.Write(s.mean, dense([]float32{float32(m.mean(s))}))
			s.apply(s.mean)
		default:
			s.apply(s.one)
		}
	}
}

// mean is E[M] at a site whose mask is drawn.
func (m *masker) mean(s *site) float64 {
	if a, ok := m.setting.Strategy.Value.(mask.Averaged); ok {
		return a.Mean(m.setting.RatioFor(s.layer))
	}
	return mask.Mean(s.values)
}

// updateScore takes a new saliency of the input into the running mean.
func (m *masker) updateScore(fresh []float32) {
	s := m.sites[0]
	_, decay := m.setting.Strategy.Value.(mask.Scored).Scoring()
	if s.score == nil {
		s.score = fresh
		return
	}
	for i, v := range fresh {
		s.score[i] = float32(decay*float64(s.score[i]) + (1-decay)*float64(v))
	}
}
