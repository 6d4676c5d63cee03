package train

import (
	"math"
	"slices"
	"testing"

	"example.com/maskbench/core/mask"
)

// asked is the snapshot of a trainer for a look.
func asked(tr *trainer, l Look) *Snapshot {
	tr.ask.Store(&l)
	tr.publish()
	return tr.Snapshot()
}

// tally counts by hand how often the cells of a row are hidden.
type tally struct {
	hidden []float64
	steps  float64
}

func (y *tally) step(t *testing.T, tr *trainer, row int) {
	t.Helper()
	steps(t, tr, 1)
	if y.hidden == nil {
		y.hidden = make([]float64, tr.in.features)
	}
	y.steps++
	for i, m := range tr.inputMask.sites[0].row(wrap(row, len(tr.batch))) {
		if m == 0 {
			y.hidden[i]++
		}
	}
}

func (y *tally) check(t *testing.T, what string, got []float32) {
	t.Helper()
	if len(got) != len(y.hidden) {
		t.Fatalf("%s: %d cells, want %d", what, len(got), len(y.hidden))
	}
	for i, h := range y.hidden {
		if want := float32(h / y.steps); got[i] != want {
			t.Fatalf("%s: cell %d was hidden in %v of the steps, want %v", what, i, got[i], want)
		}
	}
}

// TestOcclusion counts by hand, across redrawn and resting masks, short batches, an edit
// and a mask that is switched off.
func TestOcclusion(t *testing.T) {
	for _, x := range []struct{ strategy, resample string }{
		{"sliding", "step"}, {"sliding", "every 3"}, {"random", "sample"}, {"random", "run"}, {"soft-threshold", "step"}, {"adaptive", ""},
	} {
		what := x.strategy + " " + x.resample
		tr := fresh(t, masked(t, small(t), mask.Input, x.strategy, 0.4, x.resample))
		steps(t, tr, 2)
		if s := asked(tr, Look{Sample: 20}); s.Occlusion != nil || tr.occlusion.on {
			t.Fatalf("%s: counted without being asked", what)
		}
		look := Look{Sample: 20, Occlusion: true}
		if s := asked(tr, look); s.Occlusion != nil || s.OcclusionSince != 2 {
			t.Fatalf("%s: %v since %d before a step", what, s.Occlusion, s.OcclusionSince)
		}
		var by tally
		for i := range 12 {
			switch i {
			case 4:
				obeys(t, tr, SetRatio(mask.Input, 0.7))
			case 9:
				obeys(t, tr, SetTarget("none"))
			}
			by.step(t, tr, 20)
			if i%5 == 4 { // else the count is made in one go
				by.check(t, what, asked(tr, look).Occlusion)
			}
		}
		s := asked(tr, look)
		by.check(t, what, s.Occlusion)
		if s.OcclusionSince != 2 || slices.Max(s.Occlusion) == 0 {
			t.Errorf("%s: since %d, at most %v", what, s.OcclusionSince, slices.Max(s.Occlusion))
		}
	}
}

// TestOcclusionOfAnotherRow begins anew only where rows have masks of their own.
func TestOcclusionOfAnotherRow(t *testing.T) {
	for resample, since := range map[string]int64{"step": 0, "sample": 3} {
		tr := fresh(t, masked(t, small(t), mask.Input, "random", 0.4, resample))
		asked(tr, Look{Sample: 1, Occlusion: true})
		steps(t, tr, 3)
		asked(tr, Look{Sample: 2, Occlusion: true})
		if got := tr.Snapshot().OcclusionSince; got != since {
			t.Errorf("resample %s: since step %d, want %d", resample, got, since)
		}
		var by tally
		if since > 0 {
			by.step(t, tr, 2)
			by.check(t, resample, asked(tr, Look{Sample: 2, Occlusion: true}).Occlusion)
		}
	}
}

// TestZero wants 1 of both zeros and 0 of all else.
func TestZero(t *testing.T) {
	for v, want := range map[float32]uint64{0: 1, 1: 0, -1: 0, math.SmallestNonzeroFloat32: 0, math.MaxFloat32: 0, float32(math.Inf(1)): 0, float32(math.Inf(-1)): 0} {
		if got := zero(v); got != want {
			t.Errorf("zero(%v) = %d", v, got)
		}
	}
	if zero(float32(math.Copysign(0, -1))) != 1 || zero(float32(math.NaN())) != 0 {
		t.Error("−0 or NaN")
	}
}

// TestWeightsOfALook are those of the layer, masked or not, and only where asked for.
func TestWeightsOfALook(t *testing.T) {
	tr := fresh(t, masked(t, small(t), mask.Input, "random", 0.4, "run"))
	steps(t, tr, 1)
	if s := asked(tr, Look{Layer: "dense2"}); s.Weight.Values != nil {
		t.Error("weights that nobody asked for")
	}
	s := asked(tr, Look{Layer: "dense2", Weights: true})
	want := tr.copyOf(tr.params[2].Value, tr.params[2].Len())
	if w := s.Weight; w.Out != 10 || w.In != 16 || !slices.Equal(w.Values, want) {
		t.Errorf("%d×%d, %v, want %v", w.Out, w.In, w.Values, want)
	}
	steps(t, tr, 1)
	if !slices.Equal(s.Weight.Values, want) {
		t.Error("a step has changed a snapshot")
	}
	if s := asked(tr, Look{Layer: "relu1", Weights: true}); s.Weight.Values != nil {
		t.Error("a rectifier has weights")
	}
}

// TestClasses wants the accuracies of the classes to be in sum that of the epoch.
func TestClasses(t *testing.T) {
	c := masked(t, small(t), mask.Input, "random", 0.4, "step")
	tr := fresh(t, c)
	steps(t, tr, 1)
	if s := asked(tr, Look{}); s.Classes != nil {
		t.Errorf("classes before an evaluation: %v", s.Classes)
	}
	steps(t, tr, 6)
	s := asked(tr, Look{})
	right, rows := 0.0, 0
	for i, k := range s.Classes {
		right, rows = right+k.Accuracy*float64(k.Rows), rows+k.Rows
		if k.Name != tr.set.Classes[i] || k.Rows == 0 {
			t.Errorf("class %d: %+v", i, k)
		}
	}
	if s.ClassesAt != 6 || len(s.Classes) != 10 || rows != tr.set.Val.Rows() || math.Abs(right/float64(rows)-tr.lastEpoch.ValAccuracy) > 1e-12 {
		t.Errorf("at %d: %v of %d rows, accuracy %v", s.ClassesAt, right, rows, tr.lastEpoch.ValAccuracy)
	}
	c.Val = 0
	tr = fresh(t, c)
	steps(t, tr, tr.stepsPerEpoch)
	if s := asked(tr, Look{}); s.Classes != nil {
		t.Errorf("classes without validation: %v", s.Classes)
	}
}

// BenchmarkOcclusion is what a watched step pays for a mask of 784 cells: one drawn in
// each step, and one that stays.
func BenchmarkOcclusion(b *testing.B) {
	for _, resample := range []string{"step", "run"} {
		b.Run(resample, func(b *testing.B) {
			tr := trainerOf(b, masked(b, large(b), mask.Input, "random", 0.4, resample))
			asked(tr, Look{Occlusion: true})
			if _, _, err := tr.makeStep(); err != nil {
				b.Fatal(err)
			}
			site := tr.inputMask.sites[0]
			least(b, 100, func() error {
				if resample == "step" {
					site.step++
				}
				tr.watchMask()
				return nil
			})
		})
	}
}
