package train

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/record"
)

// steps makes n steps, and what follows from them.
func steps(t *testing.T, tr *trainer, n int64) {
	t.Helper()
	for range n {
		if err := tr.advance(); err != nil {
			t.Fatal(err)
		}
	}
}

// obeys applies commands at once.
func obeys(t *testing.T, tr *trainer, all ...Command) {
	t.Helper()
	for _, c := range all {
		if _, _, err := verbs[c.Kind].apply(tr, c); err != nil {
			t.Fatalf("%+v: %v", c, err)
		}
	}
}

// fresh is a run of c that has not begun.
func fresh(t *testing.T, c Config) *trainer {
	t.Helper()
	r, _ := open(t, c, Options{})
	t.Cleanup(r.Close)
	return r.trainer
}

// A delta that is to be masked at the end is whole until then, whatever hid it before.
func TestDeltaIsWholeUntilTheEnd(t *testing.T) {
	for _, next := range []Command{SetResample(mask.Delta, "end"), SetStrategy(mask.Delta, "magnitude")} {
		tr := fresh(t, masked(t, small(t), mask.Delta, "bernoulli", 0.5, ""))
		steps(t, tr, 3)
		obeys(t, tr, next)
		steps(t, tr, 1)
		if s := tr.maskers[mask.Delta].sites[0]; s.param.Delta != nil || len(s.values) > 0 {
			t.Errorf("%s: the mask of an earlier step is in force", next.Kind)
		}
	}
}

// An edit of the setting changes the masks to come: a checkpoint that is written before
// the next draw, its export and what evaluation reads are of the mask in force.
func TestEvaluationIsOfTheMaskInForce(t *testing.T) {
	delta := masked(t, small(t), mask.Delta, "bernoulli", 0.5, "")
	r, path := open(t, delta, Options{})
	tr := r.trainer
	steps(t, tr, 3)
	obeys(t, tr, SetResample(mask.Delta, "run"), SaveCheckpoint())
	want := tr.copyOf(tr.params[0].Value, tr.params[0].Len())
	weights, _, _, err := Export(path)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(weights[0].Data, want) {
		t.Error("a delta that was drawn anew is merged into the weights")
	}
	r.Close()

	for _, edit := range []Command{SetRatio(par, 0.75), Command{Kind: "rescale", On: string(par), Value: "inverse"}, SetStrategy(par, "magnitude"), SetResample(par, "run"), SetStrategy(par, "soft-threshold")} {
		for _, resample := range []string{"step", "sample"} {
			if resample == "sample" && edit.Value == "magnitude" {
				continue // goes by the weights
			}
			tr := fresh(t, masked(t, small(t), par, "bernoulli", 0.25, resample))
			steps(t, tr, 3)
			want := tr.evaluatedLoss()
			obeys(t, tr, edit)
			if got := tr.evaluatedLoss(); got != want {
				t.Errorf("%s then %s %s: evaluation finds %v, before the edit %v", resample, edit.Kind, edit.Value, got, want)
			}
		}
	}
}

func (t *trainer) evaluatedLoss() float64 {
	t.evaluating(true)
	defer t.evaluating(false)
	return t.evaluate(t.set.Val).loss
}

// What evaluation reads does not depend on whether the run was resumed just now, though
// masks for each row are not in a checkpoint.
func TestEvaluationAfterResume(t *testing.T) {
	for _, strategy := range []string{"bernoulli", "random", "soft-threshold", "rigl"} {
		for _, resample := range []string{"sample", "step"} {
			if strategy == "rigl" && resample == "sample" {
				continue
			}
			c := masked(t, small(t), par, strategy, 0.3, resample)
			r, path := open(t, c, Options{})
			steps(t, r.trainer, 3)
			want := r.trainer.evaluatedLoss()
			obeys(t, r.trainer, SaveCheckpoint())
			r.Close()
			r = reopen(t, path, c)
			if got := r.trainer.evaluatedLoss(); got != want {
				t.Errorf("%s %s: resumed, evaluation finds %v, before %v", strategy, resample, got, want)
			}
			r.Close()
		}
	}
}

// The mean that evaluation reads is that of the masks of the last step, not of the ratio
// that a schedule has for the next.
func TestMeanFollowsTheDraw(t *testing.T) {
	c := masked(t, small(t), par, "bernoulli", 0.5, "epoch")
	s := c.Masks[par]
	s.Schedule, _ = mask.Schedules.Choose("linear")
	c.Masks[par] = s
	tr := fresh(t, c)
	steps(t, tr, 12) // the second epoch has 1/3 of the way
	loss, _ := reference(tr, tr.set.Val, nil, 1-0.5/3)
	if math.Abs(tr.lastEpoch.ValLoss-loss) > 1e-5 {
		t.Errorf("validation %v, not %v", tr.lastEpoch.ValLoss, loss)
	}
}

// Layers whose ratio is 0, as allocation "er" gives small ones, have no mask, also after
// a draw that followed the gradient.
func TestRatioZeroHasNoMask(t *testing.T) {
	for _, strategy := range []string{"rigl", "snip", "set"} {
		c := masked(t, small(t), par, strategy, 0.5, "every 2")
		s := c.Masks[par]
		s.Ratios = map[string]float64{"dense1": 0.5, "dense2": 0}
		c.Masks[par] = s
		tr := fresh(t, c)
		steps(t, tr, 5)
		m := tr.maskers[par]
		if s := m.sites[1]; len(s.values) > 0 || s.param.Mask != nil {
			t.Errorf("%s: dense2 is masked", strategy)
		}
		if got := m.hidden(1); got != 0.5 {
			t.Errorf("%s: %v of what is masked is hidden", strategy, got)
		}
	}
}

// The gradient of a frozen layer that a strategy asks for is no part of the norm.
func TestNormWithoutFrozenLayers(t *testing.T) {
	c := masked(t, small(t), par, "rigl", 0.5, "every 2")
	c.Freeze.Layers = []string{"dense1"}
	tr := fresh(t, c)
	steps(t, tr, 3) // the last of them rewires
	for i, p := range tr.params {
		if p.Frozen && tr.norms[i] != 0 {
			t.Errorf("%s has a gradient of norm %v", p.Name, tr.norms[i])
		}
	}
}

// The Fisher information is that of whole activations and of the weights as they are
// read: what a mask of parameters hides has none.
func TestFisherUnderOtherMasks(t *testing.T) {
	c := masked(t, small(t), mask.Gradient, "fisher", 0.4, "")
	c.Masks[par] = setting(t, par, "random", 0.5)
	tr := fresh(t, c)
	steps(t, tr, 1)
	g, w := tr.maskers[mask.Gradient].sites[0], tr.site("dense1")
	pruned, held := 0, 0
	for i, m := range w.values {
		if m == 0 {
			pruned++
			if g.values[i] == 0 {
				held++
			}
		}
	}
	if want := mask.Hidden(g.values); held != want {
		t.Errorf("of %d held weights %d are among the %d that are hidden already", want, held, pruned)
	}
}

// Runs of several targets at once, edited in their course, go on from every checkpoint
// as if nothing had happened.
func TestResumeAtEveryStep(t *testing.T) {
	fisher := masked(t, small(t), mask.Gradient, "fisher", 0.5, "")
	fisher.Masks[mask.Activation] = setting(t, mask.Activation, "bernoulli", 0.5)
	all := masked(t, small(t), in, "adaptive", 0.2, "")
	for target, s := range map[mask.Target]string{par: "bernoulli", mask.Delta: "bernoulli", mask.Gradient: "random", mask.Activation: "random"} {
		all.Masks[target] = setting(t, target, s, 0.3)
	}
	s := all.Masks[par]
	s.Resample, s.Inference = mask.Resample{Tier: mask.PerSample}, mask.Moments
	all.Masks[par] = s
	all.Optim = adamw()
	dense := masked(t, small(t), par, "rigl", 0.5, "every 2")
	s = dense.Masks[par]
	s.Ratios = map[string]float64{"dense2": 0}
	dense.Masks[par] = s
	plateau := small(t)
	plateau.Epochs = 4
	plateau.RateSchedule, _ = optim.Schedules.Choose("plateau")
	plateau.RateSchedule = with(t, with(t, plateau.RateSchedule, "patience", "1"), "threshold", "0.99")
	for name, x := range map[string]struct {
		c    Config
		plan []planned
	}{
		"plateau":        {plateau, nil},
		"fisher":         {fisher, []planned{{7, SetRatio(mask.Gradient, 0.6)}}},
		"all":            {all, []planned{{7, SetRatio(par, 0.4)}, {9, SetStrategy(mask.Delta, "magnitude")}, {13, Command{Kind: "rescale", On: string(mask.Activation), Value: "none"}}}},
		"rigl rests":     {dense, nil},
		"snip repeats":   {masked(t, small(t), par, "snip", 0.5, "every 2"), nil},
		"lottery":        {masked(t, small(t), par, "lottery", 0.5, "every 4"), []planned{{6, SetOption(par, "rewind", "9")}, {10, SetRatio(par, 0.3)}}},
		"set to rigl":    {masked(t, small(t), par, "set", 0.5, "every 4"), []planned{{7, SetStrategy(par, "rigl")}, {7, SetResample(par, "every 2")}}},
		"sample to rigl": {masked(t, small(t), par, "bernoulli", 0.5, "sample"), []planned{{7, SetResample(par, "every 3")}, {7, SetStrategy(par, "rigl")}}},
		"off and on":     {masked(t, small(t), par, "snip", 0.5, ""), []planned{{5, SetTarget("none")}, {9, SetTarget("parameter")}}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			want := metricsOf(t, x.c, x.plan...)
			for at := int64(1); at < 18; at++ {
				plan := slices.Clone(x.plan)
				i := slices.IndexFunc(plan, func(p planned) bool { return p.at > at })
				if i < 0 {
					i = len(plan)
				}
				plan = slices.Insert(plan, i, planned{at, SaveCheckpoint()})
				s := session{path: folder(t), config: x.c, plan: plan, until: at + 1}
				if err := s.carryOut(t); err != nil {
					t.Fatal(err)
				}
				if c, _, err := record.LatestCheckpoint(s.path); err != nil || c == nil || c.Step != at {
					t.Fatalf("no checkpoint of step %d: %v", at, err)
				}
				s.resume, s.until = true, 0
				if err := s.carryOut(t); err != nil {
					t.Fatal(err)
				}
				same(t, fmt.Sprintf("resumed at step %d", at), metrics(t, s.path), want)
			}
		})
	}
}

// What any of several masks hides, with what the optimizer remembers of it, stays.
func TestWeightsHeldByAnyMaskDoNotMove(t *testing.T) {
	targets := []mask.Target{par, mask.Delta, mask.Gradient}
	for name, o := range optimizers() {
		c := masked(t, small(t), par, "random", 0.3, "run")
		c.Optim = o
		for _, target := range targets[1:] {
			s := setting(t, target, "random", 0.3)
			s.Resample = mask.Resample{Tier: mask.PerRun}
			c.Masks[target] = s
		}
		tr := fresh(t, c)
		p := tr.site("dense1").param
		before := state(tr, p)
		steps(t, tr, 8)
		after := state(tr, p)
		moved := 0
		for cell := range before[0] {
			hidden := slices.ContainsFunc(targets, func(target mask.Target) bool {
				return tr.maskers[target].sites[0].values[cell] == 0
			})
			for i := range before {
				switch same := before[i][cell] == after[i][cell]; {
				case hidden && !same:
					t.Fatalf("%s: hidden cell %d moved", name, cell)
				case !same:
					moved++
				}
			}
		}
		if moved == 0 {
			t.Errorf("%s: nothing moved", name)
		}
	}
}

// An edit in the course of a round prunes no more, and takes no weights back, whether or
// not it changes the mask.
func TestEditIsNoRound(t *testing.T) {
	for _, ratio := range []float64{0.85, 0.1} {
		tr := fresh(t, masked(t, small(t), par, "lottery", 0.9, "every 4"))
		steps(t, tr, 6)
		m, p := tr.maskers[par], tr.site("dense1").param
		was, before := m.hidden(1), state(tr, p)
		obeys(t, tr, SetRatio(par, ratio))
		if err := tr.draw(m); err != nil {
			t.Fatal(err)
		}
		if got := m.hidden(1); was != 205.0/1024 || got != min(was, 102.0/1024) && got != was || got > ratio {
			t.Errorf("ratio %v: %v is hidden, before %v", ratio, got, was)
		}
		if !slices.EqualFunc(before, state(tr, p), slices.Equal) {
			t.Errorf("ratio %v: the weights are others", ratio)
		}
	}
}

// Dropout divides by the probability of being kept, not by the share that was.
func TestRescaleByTheExpectedMean(t *testing.T) {
	tr := fresh(t, masked(t, small(t), mask.Activation, "bernoulli", 0.3, ""))
	steps(t, tr, 1)
	for _, v := range tr.maskers[mask.Activation].sites[1].values {
		if v != 0 && v != float32(1/0.7) {
			t.Fatalf("a cell is scaled by %v", v)
		}
	}
}

// Without validation data a plateau is one of the training loss.
func TestPlateauWithoutValidation(t *testing.T) {
	for threshold, want := range map[string]float64{"0": 1, "0.99": 0.25} {
		c := small(t)
		c.Val = 0
		c.RateSchedule, _ = optim.Schedules.Choose("plateau")
		for key, value := range map[string]string{"patience": "0", "factor": "0.5", "threshold": threshold} {
			c.RateSchedule = with(t, c.RateSchedule, key, value)
		}
		tr := fresh(t, c)
		steps(t, tr, 3*tr.stepsPerEpoch)
		if tr.plateau.Factor != want {
			t.Errorf("threshold %s: factor %v, not %v", threshold, tr.plateau.Factor, want)
		}
	}
}

// The score knows nothing of dropout, and is a running mean.
func TestScoreIsARunningMeanOfWholeActivations(t *testing.T) {
	c := adaptive(t, func(a *mask.Adaptive) { a.Refresh, a.Decay = 1, 0.75 })
	plain := scoreAfter(t, c, 1)
	dropout := c
	dropout.Masks = maps.Clone(c.Masks)
	dropout.Masks[mask.Activation] = setting(t, mask.Activation, "bernoulli", 0.5)
	if !slices.Equal(scoreAfter(t, dropout, 1), plain) {
		t.Error("dropout changes the score")
	}
	tr := fresh(t, c)
	steps(t, tr, 1)
	fresh := saliency(tr, 32)
	steps(t, tr, 1)
	for i, got := range tr.maskers[in].sites[0].score {
		if want := 0.75*float64(plain[i]) + 0.25*fresh[i]; math.Abs(float64(got)-want) > 1e-6 {
			t.Fatalf("cell %d scores %v, not %v", i, got, want)
		}
	}
}

// A delta is pruned by what training has added, not by the weights.
func TestDeltaIsPrunedByItsSize(t *testing.T) {
	tr := fresh(t, masked(t, small(t), mask.Delta, "magnitude", 0.5, "every 5"))
	steps(t, tr, 5)
	s := tr.maskers[mask.Delta].sites[0]
	now, base := tr.copyOf(s.param.Value, s.shape.Len()), tr.copyOf(s.param.Base, s.shape.Len())
	if err := tr.draw(tr.maskers[mask.Delta]); err != nil {
		t.Fatal(err)
	}
	hidden, kept := 0.0, math.Inf(1)
	for i, m := range s.values {
		if d := math.Abs(float64(now[i] - base[i])); m == 0 {
			hidden = max(hidden, d)
		} else {
			kept = min(kept, d)
		}
	}
	if hidden == 0 || hidden > kept {
		t.Errorf("a change of %v is hidden, one of %v kept", hidden, kept)
	}
}

// The masks of a snapshot are those of its step, also when others have been drawn.
func TestSnapshotKeepsItsMasks(t *testing.T) {
	tr := fresh(t, masked(t, small(t), par, "random", 0.5, "step"))
	steps(t, tr, 1)
	tr.ask.Store(&Look{Layer: "dense1"})
	tr.publish()
	held := tr.Snapshot().Weight.Mask
	was := slices.Clone(held)
	steps(t, tr, 1)
	if !slices.Equal(held, was) {
		t.Error("a step has changed a snapshot")
	}
}
