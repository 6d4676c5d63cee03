package train

import (
	"math/rand/v2"
	"strings"
	"testing"

	"example.com/maskbench/core/mask"
)

// undo takes back the newest command that can be.
func undo(t *testing.T, r *Run) (Result, bool) {
	t.Helper()
	of, by, ok := Undo(r.Results(0), func(int64) bool { return false })
	if ok {
		ids := r.SendAll(by)
		eventually(t, "undo", func() bool { return r.Snapshot().Taken >= ids[len(ids)-1] })
	}
	return of, ok
}

// TestUndo takes random edits back, one by one, and wants every state again that the
// run was in before them.
func TestUndo(t *testing.T) {
	t.Parallel()
	for seed := uint64(0); seed < 12; seed++ {
		c := masked(t, small(t), mask.Targets[seed%5], "random", 0.3, "")
		c.Layers = layers(16, 12, 10)
		if seed%2 == 0 {
			c.Warmup = 2
		}
		r := paused(t, c)
		before := []string{settings(r)}
		for _, p := range randomPlan(rand.New(rand.NewPCG(seed, 2)), 60) {
			if verbs[p.Kind].flow || p.Kind == "extend" {
				continue
			}
			if x := result(t, r, p.Command); x.Outcome == Applied {
				before = append(before, settings(r))
			}
		}
		for at := len(before) - 2; at >= 0; at-- {
			of, ok := undo(t, r)
			if !ok {
				t.Fatalf("seed %d: %d edits cannot be undone", seed, at+1)
			}
			if got := settings(r); got != before[at] {
				t.Fatalf("seed %d: undoing %+v gives\n%s\nnot\n%s\n%+v", seed, of, got, before[at], r.Results(0)[len(r.Results(0))-1])
			}
		}
		if of, ok := undo(t, r); ok {
			t.Errorf("seed %d: %+v is undone twice", seed, of)
		}
	}
}

// TestUndoOfAReadJournal: a journal on disk tells as much.
func TestUndoOfAReadJournal(t *testing.T) {
	c := masked(t, small(t), in, "sliding", 0.25, "")
	path := folder(t)
	plan := []planned{{3, SetOption(in, "stride", "3")}, {4, SetStrategy(in, "random")}, {5, Freeze("dense1")}}
	if err := (session{path: path, config: c, plan: plan}).carryOut(t); err != nil {
		t.Fatal(err)
	}
	journal, err := ReadJournal(path)
	if err != nil {
		t.Fatal(err)
	}
	of, by, ok := Undo(journal, func(id int64) bool { return id == 3 })
	want := []Command{
		{Kind: "strategy", On: "input", Value: "sliding", Undoes: 2},
		{Kind: "option", On: "input.stride", Value: "3", Undoes: 2},
	}
	if !ok || of.ID != 2 || len(by) != 2 || by[0] != want[0] || by[1] != want[1] {
		t.Errorf("%+v by %+v", of, by)
	}
	journal = append(journal, Result{Command: Command{ID: 4, Kind: "thaw", On: "dense1", Undoes: 3}, Outcome: Rejected})
	if of, _, _ := Undo(journal, func(int64) bool { return false }); of.ID != 3 {
		t.Errorf("after an undo that was rejected %+v is next", of)
	}
}

// TestSentTogether: commands of one SendAll share a step, however fast the steps are.
func TestSentTogether(t *testing.T) {
	c := small(t)
	c.Epochs = 0
	r, _ := open(t, c, Options{})
	r.Start()
	defer r.Close()
	const batches = 40
	for i := range batches {
		var all []Command
		for j := range 5 {
			all = append(all, SetRatio(in, float64(1+5*i+j)/1000))
		}
		ids := r.SendAll(all)
		eventually(t, "the batch", func() bool { return len(r.Results(0)) == int(ids[4]) })
	}
	results, steps := r.Results(0), map[int64]bool{}
	for i := 0; i < len(results); i += 5 {
		steps[results[i].Step] = true
		for _, x := range results[i : i+5] {
			if x.Step != results[i].Step {
				t.Fatalf("command %d was taken at step %d, and %d before it at step %d", x.ID, x.Step, results[i].ID, results[i].Step)
			}
		}
	}
	if len(steps) < batches/2 {
		t.Errorf("the run was taken at %d steps only: nothing is proved", len(steps))
	}
}

// TestLayerRatioLive: a layer's ratio that is set before the first step makes the run
// that a preset with it makes, also through a kill; and it can be dropped.
func TestLayerRatioLive(t *testing.T) {
	c := masked(t, small(t), par, "random", 0.5, "epoch")
	c.Layers = layers(16, 12, 10)
	preset := c
	s := preset.Masks[par]
	s.Ratios = map[string]float64{"dense2": 0.8}
	preset.Masks = map[mask.Target]mask.Setting{in: c.Masks[in], par: s}
	want := metricsOf(t, preset)
	plan := []planned{{0, SetLayerRatio(par, "dense2", 0.8)}}
	same(t, "set live", metricsOf(t, c, plan...), want)
	other := session{path: folder(t), config: c, plan: plan}
	killed(t, other, 40, 70)
	same(t, "set live and killed", metrics(t, other.path), want)
	if err := Replay(other.path, c, 2, nil); err != nil {
		t.Error(err)
	}
	same(t, "dropped", metricsOf(t, preset, planned{0, DropLayerRatio(par, "dense2")}), metricsOf(t, c))

	r := paused(t, c)
	for _, x := range []struct {
		Command
		old, now, why string
	}{
		{SetLayerRatio(par, "dense2", 0.8), "", "0.8", ""},
		{SetLayerRatio(par, "dense2", 1.8), "0.8", "", "outside 0 … 1"},
		{SetLayerRatio(par, "dense3", 0.5), "", "0.5", ""},
		{SetLayerRatio(par, "dense4", 0.5), "", "", "unknown layer"},
		{DropLayerRatio(par, "dense2"), "0.8", "", ""},
	} {
		got := result(t, r, x.Command)
		if got.Old != x.old || got.New != x.now || !strings.Contains(got.Why, x.why) || (got.Outcome == Applied) != (x.why == "") {
			t.Errorf("%+v: %+v", x.Command, got)
		}
	}
}
