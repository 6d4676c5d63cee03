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
	due     []*site // whose draw waits for the gradient of this step
	shares  shares

	// What a draw works with, kept so that it allocates nothing.
	stale, drawing []*site
	draws          []mask.Draw
	masks          [][]float32
}

// site is one thing that is masked: the input, a weight matrix, or the output of a
// layer.
type site struct {
	target mask.Target
	name   string    // "input", the parameter's, or the layer's
	layer  string    // "" for the input
	param  *nn.Param // of the targets of weights
	stage  *nn.Stage // of target activation
	key    philox.Key
	shape  mask.Shape
	ratio  float64        // to be hidden, at the draw that is due
	score  []float32      // running saliency; nil before the first
	stored [][]float32    // masks in the strategy's file: one, or one for each row of the data; nil if there are none
	values []float32      // M in force, to be read through cells; empty if nothing is hidden. One for all rows, or one a row
	away   away           // how they were drawn if values do not hold them yet
	count  []int          // cells hidden in each mask of values
	as     tensors        // of values
	weight []float32      // what the cells hold, at the last draw that went by it
	origin []float32      // of target delta: what they held first
	last   []float32      // the mask before that
	one    kernels.Buffer // a mask for all rows
	each   kernels.Buffer // a mask for each row of a batch
	moment [2]kernels.Buffer
	stays  kernels.Buffer // 0 where a weight comes back that is to begin anew
	use    kernels.Buffer // the one of them that holds values; nil if nothing is hidden
	passes bool           // the mask in force is one of many: evaluation is not under it
	known  []float64      // E[M] and Var[M] of such masks, if they are not to be had from values
	about  [2]float64     // where known may lie
	tick   uint64
	drawn  bool  // values are those of tick
	step   int64 // of the draw
}

// targetCode is the target's number in the key of its randomness.
var targetCode = map[mask.Target]uint32{mask.Input: 0, mask.Parameter: 1, mask.Delta: 2, mask.Gradient: 3, mask.Activation: 4}

func (t *trainer) newSite(target mask.Target, name string, index int, shape mask.Shape) *site {
	return &site{target: target, name: name, shape: shape, key: philox.Subkey(t.cfg.Seed, philox.Mask, targetCode[target], uint32(index))}
}

// newMaskers makes the maskers of all targets. All that a target can act on has a
// site, whether the setting names it or not, for commands may change the setting.
func (t *trainer) newMaskers() {
	t.maskers = map[mask.Target]*masker{}
	for _, target := range mask.Targets {
		m := &masker{target: target, setting: t.cfg.mask(target)}
		m.on = m.setting.Active()
		switch target {
		case mask.Input:
			m.sites = []*site{t.newSite(target, "input", 0, mask.Shape{Height: t.set.Height, Width: t.set.Width})}
		case mask.Activation:
			m.sites = t.activationSites()
		default:
			m.sites = t.weightSites(target)
		}
		t.maskers[target] = m
	}
}

func (t *trainer) weightSites(target mask.Target) (all []*site) {
	for i, s := range t.net.Stages {
		for j, p := range s.Params() {
			if !p.Matrix {
				continue // biases are never masked
			}
			// The first matrix of a layer has the layer's number, the second one far from all layers'.
			w := t.newSite(target, p.Name, i+j<<16, mask.Shape{Height: p.Rows, Width: p.Cols})
			w.layer, w.param = s.Name, p
			all = append(all, w)
		}
	}
	return all
}

// activationSites has all layers but the last, whose output is the network's.
func (t *trainer) activationSites() (all []*site) {
	for i, s := range t.net.Stages[:len(t.net.Stages)-1] {
		h := t.newSite(mask.Activation, s.Name, i, mask.Shape{Height: 1, Width: s.Cells()})
		h.layer, h.stage = s.Name, s
		all = append(all, h)
	}
	return all
}

// acts reports whether m may hide anything at s.
func (t *trainer) acts(m *masker, s *site) bool {
	if !m.on || !m.setting.Active() {
		return false
	}
	if m.setting.Stored() != "" {
		return s.stored != nil
	}
	return m.target == mask.Input || slices.Contains(t.cfg.maskable(m.target, m.setting), s.layer)
}

// acting lists the sites at which m may hide something, in order.
func (t *trainer) acting(m *masker) (all []*site) {
	for _, s := range m.sites {
		if t.acts(m, s) {
			all = append(all, s)
		}
	}
	return all
}

// redraw makes every mask of m be drawn anew at the next step, for its setting has
// changed.
func (m *masker) redraw() {
	m.shares.known = false
	for _, s := range m.sites {
		s.drawn = false
	}
}

// row returns the mask of one row of the batch, nil if nothing is hidden.
func (s *site) row(i int) []float32 {
	n := s.shape.Len()
	switch {
	case len(s.values) == 0:
		return nil
	case len(s.values) == n:
		return s.cells()
	}
	return s.cells()[i*n : (i+1)*n]
}

// hidden is the share of cells hidden in the first rows rows of a batch: of the
// input, or of what is masked of weights and layers.
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
		values := s.cells()[:min(rows*s.shape.Len(), len(s.values))]
		cells, sum = cells+len(values), sum+mask.Mean(values)*float64(len(values))
	}
	if cells == 0 {
		return 1
	}
	return sum / float64(cells)
}
