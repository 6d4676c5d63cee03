package train

import (
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
)

// mergedKey is the key of the achieved ratio in what merge writes.
const mergedKey = "merged_ratio"

// merge masks what training has added to the weights, if that is to be done at the
// end (DARE, Yu et al. 2023): the masks are drawn now, and the network is evaluated
// with W₀ + M ⊙ (W − W₀). The weights stay as they are, so that the run can be
// extended; the export has them merged.
func (t *trainer) merge() error {
	m := t.maskers[mask.Delta]
	if !m.on || m.setting.Clock(mask.Delta).Tier != mask.PerEnd || t.merged != nil {
		return nil
	}
	t.share(m, t.here())
	due := t.dueOf(m, m.sites, 0)
	if len(due) == 0 {
		return nil
	}
	t.drawSites(m, due, nil, 0, uint64(t.here()))
	e := t.lastEpoch
	t.measureEpoch(&e)
	for _, s := range m.sites {
		s.point(nil)
	}
	t.merged, t.mergedRatio = &e, m.hidden(1)
	t.line.Reset().Int("step", t.step).Raw("merged", Summary{Merged: t.merged, MergedRatio: t.mergedRatio}.MergedLine())
	return t.opts.Dir.Metric(t.line)
}

// merging puts the masks that merge drew in force, and out again.
func (t *trainer) merging(yes bool) {
	for _, s := range t.maskers[mask.Delta].sites {
		switch {
		case t.merged == nil:
		case yes:
			s.point(s.use)
		default:
			s.point(nil)
		}
	}
}

// unmerge forgets the masks of merge, for the run goes on.
func (t *trainer) unmerge() {
	for _, s := range t.maskers[mask.Delta].sites {
		s.values = s.values[:0]
		s.apply(nil)
	}
	t.merged = nil
}

// bake is the weights that a network with a delta mask computes with, for all that
// a checkpoint has a base and a mask of.
func bake(c *record.Checkpoint) {
	if c.Meta[wholeKey] != "" {
		return
	}
	of := map[string][]float32{}
	for _, x := range c.Tensors {
		of[x.Name] = x.Data
	}
	for i, x := range c.Tensors {
		base, m := of[basePrefix+x.Name], of[maskPrefix+string(mask.Delta)+":"+x.Name]
		if base == nil || m == nil {
			continue
		}
		c.Tensors[i].Data = merged(x.Data, base, m)
	}
}
