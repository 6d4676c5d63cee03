package train

import (
	"math"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
)

// dare is a run whose delta is masked at its end.
func dare(t *testing.T, strategy string) Config {
	c := masked(t, small(t), mask.Delta, strategy, 0.5, "end")
	return c
}

func tensorsOf(t *testing.T, path string) map[string][]float32 {
	t.Helper()
	c, _, err := record.LatestCheckpoint(path)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]float32{}
	for _, x := range c.Tensors {
		all[x.Name] = x.Data
	}
	return all
}

// TestMergeAtTheEnd holds the weights that are exported against W₀ + M ⊙ (W − W₀)/q.
func TestMergeAtTheEnd(t *testing.T) {
	for _, strategy := range []string{"random", "magnitude"} {
		r, path := open(t, dare(t, strategy), Options{})
		start := r.trainer.copyOf(r.trainer.params[0].Value, r.trainer.params[0].Len())
		finish(t, r)
		raw := tensorsOf(t, path)
		weights, masks, _, err := Export(path)
		if err != nil {
			t.Fatal(err)
		}
		if len(masks) != 0 {
			t.Errorf("%s: %s is exported as a mask of weights", strategy, masks[0].Name)
		}
		w, m := raw["dense1.weight"], raw["mask:delta:dense1.weight"]
		if !slices.Equal(raw["base:dense1.weight"], start) || mask.Hidden(m) != len(w)/2 {
			t.Fatalf("%s: another base, or %d of %d hidden", strategy, mask.Hidden(m), len(w))
		}
		for i, v := range weights[0].Data {
			want := float64(start[i])
			if m[i] != 0 {
				want += 2 * (float64(w[i]) - float64(start[i]))
			}
			if math.Abs(float64(v)-want) > 1e-6 {
				t.Fatalf("%s: cell %d is %v, want %v", strategy, i, v, want)
			}
		}
		var merged, whole Epoch
		if err := readMetrics(path, func(x metric) {
			if x.Merged != nil {
				merged = x.Merged.epoch()
			} else if x.Epoch != 0 {
				whole = x.epoch()
			}
		}); err != nil {
			t.Fatal(err)
		}
		if merged.Step != 18 || merged.ValLoss == whole.ValLoss || merged.ValLoss != r.trainer.merged.ValLoss {
			t.Errorf("%s: merged %+v, before %+v", strategy, merged, whole)
		}
		if s, err := ReadSummary(path); err != nil || s.Merged == nil || *s.Merged != merged || s.MergedRatio != 0.5 || s.Last != whole {
			t.Errorf("%s: the summary has %+v, %v", strategy, s.Merged, err)
		}
		if err := Replay(path, dare(t, strategy), 1, nil); err != nil {
			t.Errorf("%s: %v", strategy, err)
		}
	}
}

// TestMergeLeavesTrainingAlone extends a run whose delta was masked: it goes on with
// its weights whole.
func TestMergeLeavesTrainingAlone(t *testing.T) {
	plain := masked(t, small(t), mask.Input, mask.None, 0.25, "")
	plain.Epochs++
	want := linesOfSteps(metricsOf(t, plain))
	c := dare(t, "random")
	path := folder(t)
	if err := (session{path: path, config: c, plan: []planned{{17, Extend(1)}}}).carryOut(t); err != nil {
		t.Fatal(err)
	}
	if got := linesOfSteps(metrics(t, path)); !slices.Equal(got, want) {
		t.Errorf("%d lines differ from %d", len(got), len(want))
	}
	if err := Replay(path, c, 1, nil); err != nil {
		t.Error(err)
	}
	s := session{path: folder(t), config: c}
	if err := s.carryOut(t); err != nil {
		t.Fatal(err)
	}
	r, err := Open(c, Options{Dir: s.dirAgain(t), Threads: 1, Resume: true, Linger: true})
	if err != nil {
		t.Fatal(err)
	}
	r.Start()
	r.Send(Extend(1))
	eventually(t, "the end", func() bool { x := look(r); return x.State == Finished && x.Step == 24 })
	r.Close()
	if got := linesOfSteps(metrics(t, s.path)); !slices.Equal(got, want) {
		t.Errorf("resumed: %d lines differ from %d", len(got), len(want))
	}
	if err := Replay(s.path, c, 1, nil); err != nil {
		t.Errorf("resumed: %v", err)
	}
}

// linesOfSteps are the lines of metrics that are no epoch's.
func linesOfSteps(metrics []byte) (lines []string) {
	for line := range strings.Lines(string(metrics)) {
		if strings.Contains(line, `,"loss":`) {
			lines = append(lines, line)
		}
	}
	return lines
}

func (s session) dirAgain(t *testing.T) *record.Dir {
	t.Helper()
	d, err := record.Open(s.path)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestHeldWeightsDoNotMove: cells whose gradient is hidden and held, or whose delta is
// hidden for good, stay with what the optimizer remembers of them.
func TestHeldWeightsDoNotMove(t *testing.T) {
	for name, o := range optimizers() {
		for target, strategies := range map[mask.Target][]string{
			mask.Gradient: {"random", "bernoulli", "magnitude", "fisher", "sliding"},
			mask.Delta:    {"random", "sliding"},
		} {
			for _, strategy := range strategies {
				resample := "every 3"
				if target == mask.Delta || strategy == "fisher" {
					resample = "run"
				}
				c := masked(t, small(t), target, strategy, 0.5, resample)
				c.Optim = o
				r, err := (session{path: folder(t), config: c}).open(t)
				if err != nil {
					t.Fatal(err)
				}
				held, moved := heldSteps(t, r.trainer, r.trainer.maskers[target].sites[0])
				if held == 0 || moved == 0 {
					t.Errorf("%s %s %s: %d held, %d moved", name, target, strategy, held, moved)
				}
				r.Close()
			}
		}
	}
}

func heldSteps(t *testing.T, tr *trainer, s *site) (held, moved int) {
	t.Helper()
	for range 8 {
		before := state(tr, s.param)
		if _, _, err := tr.makeStep(); err != nil {
			t.Fatal(err)
		}
		after := state(tr, s.param)
		for cell, m := range s.values {
			same := true
			for i := range before {
				same = same && before[i][cell] == after[i][cell]
			}
			switch {
			case m == 0 && !same:
				t.Fatalf("%s %s: held cell %d moved in step %d", s.target, s.name, cell, tr.step)
			case m == 0:
				held++
			case !same:
				moved++
			}
		}
	}
	return held, moved
}

// TestMoments compares E[M] and Var[M] with the formulas of each strategy.
func TestMoments(t *testing.T) {
	for _, x := range []struct {
		strategy, rescale string
		ratio             float64
		mean, variance    float64
		tolerance         float64
	}{
		{"random", "none", 0.25, 0.75, 0.1875, 1e-12},
		{"random", "inverse", 0.25, 1, 1.0 / 3, 1e-6},
		{"bernoulli", "none", 0.25, 0.75, 0.1875, 1e-12},
		{"bernoulli", "inverse", 0.25, 1, 1.0 / 3, 1e-6},
		{"soft-threshold", "none", 0.5, 0.375, 0.875/3 - 0.375*0.375, 1e-12},
		{"soft-threshold", "inverse", 0.5, 1, 0.875/3/(0.375*0.375) - 1, 1e-12},
	} {
		c := masked(t, small(t), par, x.strategy, x.ratio, "step")
		set := c.Masks[par]
		set.Rescale = x.rescale
		c.Masks[par] = set
		r, err := (session{path: folder(t), config: c}).open(t)
		if err != nil {
			t.Fatal(err)
		}
		tr := r.trainer
		if _, _, err := tr.makeStep(); err != nil {
			t.Fatal(err)
		}
		mean, variance := tr.site("dense1").moments()
		if math.Abs(mean-x.mean) > x.tolerance || math.Abs(variance-x.variance) > x.tolerance {
			t.Errorf("%s %s: mean %v variance %v, want %v and %v", x.strategy, x.rescale, mean, variance, x.mean, x.variance)
		}
		r.Close()
	}
}

// TestMasksForEachRowAreBounded refuses what would take all the memory there is.
func TestMasksForEachRowAreBounded(t *testing.T) {
	c := masked(t, small(t), par, "random", 0.5, "sample")
	c.Layers = layers(1<<17, 10)
	d := create(t, filepath.Join(t.TempDir(), "run"))
	if _, err := Open(c, Options{Dir: d}); err == nil {
		t.Error("masks of 256 Mi cells are accepted")
	}
}
