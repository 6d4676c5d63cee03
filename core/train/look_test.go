package train

import (
	"errors"
	"math"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
)

// tested is small with a part kept for the end, and masks that evaluation must read
// rightly.
func tested(t testing.TB, target mask.Target, strategy, resample string) Config {
	t.Helper()
	c := masked(t, small(t), target, strategy, 0.4, resample)
	c.Test, c.Batch = 0.25, 21
	return c
}

// worse are commands that make the last epoch a bad one.
func worse() []planned { return []planned{{12, SetRate(20)}} }

// The look is at the weights in the end, or at those of the best validation as they were
// read then.
func TestLook(t *testing.T) {
	for _, chosen := range []string{"", SelectLast, SelectBest} {
		c := tested(t, mask.Parameter, "random", "run")
		c.Select = chosen
		path := folder(t)
		r, err := (session{path: path, config: c, plan: worse()}).open(t)
		if err != nil {
			t.Fatal(err)
		}
		set := r.trainer.set
		finish(t, r)
		s := r.Summary().Test
		step := int64(18)
		if chosen == SelectBest {
			step = 12
		}
		if s == nil || s.Step != step || s.Looks != 1 || s.Rows != set.Test.Rows() || s.Rows < 50 {
			t.Fatalf("%q: %+v", chosen, s)
		}
		ck, err := record.ReadCheckpoint(record.CheckpointFile(path, step))
		if err != nil {
			t.Fatal(err)
		}
		of := map[string][]float32{}
		for _, x := range ck.Tensors {
			of[x.Name] = x.Data
		}
		w1 := of["dense1.weight"]
		for i, m := range of["mask:dense1.weight"] {
			w1[i] *= m
		}
		if want := byHand(set.Test, w1, of["dense1.bias"], of["dense2.weight"], of["dense2.bias"]); math.Abs(s.Accuracy-want) > 1e-12 {
			t.Errorf("%q: accuracy %v, by hand %v", chosen, s.Accuracy, want)
		}
		if !(s.Loss > 0 && s.F1 > 0 && s.F1 <= 1 && s.ECE >= 0 && s.ECE <= 1 && s.Precision > 0 && s.Recall > 0) {
			t.Errorf("%q: %+v", chosen, s)
		}
		if read, err := ReadSummary(path); err != nil || read.Test == nil || *read.Test != *s {
			t.Errorf("%q: read again %+v, %v", chosen, read.Test, err)
		}
	}
}

// What evaluation read of the best weights is read again, whatever hid them: one look
// after the best epoch finds what it would have found then.
func TestLookAtTheBest(t *testing.T) {
	for _, x := range []struct {
		target             mask.Target
		strategy, resample string
		edit               func(*mask.Setting)
	}{
		{mask.Parameter, "bernoulli", "step", nil},
		{mask.Parameter, "bernoulli", "step", func(s *mask.Setting) { s.Inference = mask.Moments }},
		{mask.Delta, "random", "run", nil},
		{mask.Delta, "bernoulli", "step", nil},
		{mask.Activation, "bernoulli", "", nil},
	} {
		c := tested(t, x.target, x.strategy, x.resample)
		if x.edit != nil {
			s := c.Masks[x.target]
			x.edit(&s)
			c.Masks[x.target] = s
		}
		short := c
		short.Epochs = 2
		r, _ := open(t, short, Options{})
		finish(t, r)
		c.Select = SelectBest
		path := folder(t)
		if err := (session{path: path, config: c, plan: worse()}).carryOut(t); err != nil {
			t.Fatal(err)
		}
		got, err := ReadSummary(path)
		if err != nil {
			t.Fatal(err)
		}
		want := *r.Summary().Test
		want.Select = SelectBest
		if *got.Test != want {
			t.Errorf("%s %s %s: %+v, then it was %+v", x.target, x.strategy, x.resample, *got.Test, want)
		}
	}
}

// A look leaves the training as it is, and a run that goes on tells how many there were.
func TestLooksAreCounted(t *testing.T) {
	c := tested(t, mask.Parameter, "sliding", "every 4")
	c.Select = SelectBest
	r, path := open(t, c, Options{Linger: true})
	r.Start()
	eventually(t, "the end", func() bool { return r.Snapshot().State == Finished })
	result(t, r, Extend(2))
	eventually(t, "the end", func() bool { s := r.Snapshot(); return s.State == Finished && s.Step == 30 })
	r.Close()
	if s := r.Summary().Test; s == nil || s.Looks != 2 {
		t.Errorf("%+v", s)
	}
	c.Epochs, c.Select = 5, SelectLast
	same(t, "with a look", metrics(t, path), metricsOf(t, c))
	c.Test = 0
	if r, _ := open(t, c, Options{Until: 1}); r.trainer.set.Test.Rows() != 0 {
		t.Error("rows for a test that was not asked for")
	} else {
		finish(t, r)
	}
}

func TestResumeOfALook(t *testing.T) {
	t.Parallel()
	c := tested(t, mask.Parameter, "random", "run")
	c.Select = SelectBest
	everyKill(t, c, []planned{{4, SaveCheckpoint()}, {7, SaveCheckpoint()}, {12, SetRate(20)}, {15, SaveCheckpoint()}}, stride(9))
}

func TestValidateSelect(t *testing.T) {
	for _, edit := range []func(*Config){
		func(c *Config) { c.Select = "worst" },
		func(c *Config) { c.Select, c.Val = SelectBest, 0 },
	} {
		c := small(t)
		edit(&c)
		var e *FieldError
		if err := c.Validate(); !errors.As(err, &e) || e.Key != "select" {
			t.Error(err)
		}
	}
}

// The best is that of the last stage, however well an earlier one did on its own task.
func TestLookAtTheBestOfTheLastStage(t *testing.T) {
	first, second := tested(t, mask.Parameter, "random", "run"), tested(t, mask.Parameter, "random", "run")
	first.Epochs, second.Epochs, second.Select = 4, 2, SelectBest
	second.Data.Value, second.Batch = upsideDown, 14
	second.Optim = sgd(1e-4, 0)
	c := staged("a b", first, second)
	r, _ := open(t, c, Options{})
	finish(t, r)
	e := r.Epochs(0)
	if !(e[3].ValAccuracy > e[5].ValAccuracy && e[3].ValAccuracy > e[4].ValAccuracy) {
		t.Fatalf("the first stage is no better: %+v", e)
	}
	if s := r.Summary().Test; s.Select != SelectBest || s.Step <= e[3].Step || s.Rows != r.trainer.sets[1].Test.Rows() {
		t.Errorf("%+v", s)
	}
}
