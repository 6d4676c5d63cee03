package train

import (
	"math"
	"slices"
	"testing"

	"example.com/maskbench/core/mask"
)

// TestSnapshotOfSoftMasks wants the density and the mean of a soft mask apart,
// and the values themselves in the pictures and in what is exported.
func TestSnapshotOfSoftMasks(t *testing.T) {
	c := masked(t, small(t), par, "soft-threshold", 0.5, "run")
	c.Masks[in] = setting(t, in, "soft-threshold", 0.25)
	r, path := open(t, c, Options{})
	finish(t, r)
	r.trainer.ask.Store(&Look{Layer: "dense1"})
	r.trainer.publish()
	s := r.Snapshot()
	w := s.Weight.Mask
	if m := s.Masks[par]; m.Achieved != 1-mask.Density(w) || m.Mean != mask.Mean(w) || math.Abs(m.Mean-0.375) > 0.05 {
		t.Errorf("weights: achieved %v, mean %v", m.Achieved, m.Mean)
	}
	if s.Layers[0].Density != mask.Density(w) {
		t.Errorf("density %v, want %v", s.Layers[0].Density, mask.Density(w))
	}
	if m := s.Masks[in]; math.Abs(m.Achieved-0.25) > 0.1 || math.Abs(m.Mean-0.46875) > 0.1 || m.Mean == 1-m.Achieved {
		t.Errorf("input: achieved %v, mean %v", m.Achieved, m.Mean)
	}
	if !slices.ContainsFunc(s.Sample.Mask, func(v float32) bool { return v > 0 && v < 1 }) {
		t.Errorf("the sample's mask is not soft: %v", s.Sample.Mask)
	}
	_, masks, _, err := Export(path)
	if err != nil || len(masks) != 1 || !slices.Equal(masks[0].Data, w) {
		t.Errorf("exported: %d masks, %v", len(masks), err)
	}
}
