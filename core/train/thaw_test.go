package train

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
)

// deep is small with a layer more.
func deep(t testing.TB) Config {
	t.Helper()
	c := small(t)
	c.Epochs, c.Layers = 5, layers(16, 12, 10)
	c.Optim = adamw()
	return c
}

// Freezing in time is what commands at the same steps do.
func TestFreezingIsCommandsInTime(t *testing.T) {
	for name, test := range map[string]struct {
		freeze, start Freezing
		plan          []planned
	}{
		"until": {
			Freezing{Until: map[string]float64{"dense1": 2, "dense3": 1}}, Freezing{Layers: []string{"dense1", "dense3"}},
			[]planned{{6, Thaw("dense3")}, {12, Thaw("dense1")}},
		},
		"from": {
			Freezing{From: map[string]float64{"dense2": 1}}, Freezing{},
			[]planned{{6, Freeze("dense2")}},
		},
		"until and from": {
			Freezing{Until: map[string]float64{"dense1": 1}, From: map[string]float64{"dense1": 3}}, Freezing{Layers: []string{"dense1"}},
			[]planned{{6, Thaw("dense1")}, {18, Freeze("dense1")}},
		},
		"gradual": {
			Freezing{Gradual: 2}, Freezing{Layers: []string{"dense1", "dense2"}},
			[]planned{{12, Thaw("dense2")}, {24, Thaw("dense1")}},
		},
	} {
		c, start := deep(t), deep(t)
		c.Freeze, start.Freeze = test.freeze, test.start
		want := metricsOf(t, start, test.plan...)
		same(t, name, metricsOf(t, c), want)
		if slices.Equal(want, metricsOf(t, deep(t))) {
			t.Errorf("%s: freezing changes nothing", name)
		}
	}
}

// What is frozen does not move, weights and slots, and its steps are not counted.
func TestFrozenUntil(t *testing.T) {
	c := deep(t)
	c.Freeze = Freezing{Until: map[string]float64{"dense2": 3}}
	r, path := open(t, c, Options{})
	var first, last []float32
	weight := func() []float32 { return values(r.trainer, r.trainer.net.Stage("dense2").Params()[0].Value) }
	r.trainer.cfg.Optim.Value = hooked{c.Optim.Value, func(p *nn.Param) {
		t := r.trainer
		if last = weight(); first == nil {
			first = last
		}
		if p.Name == "dense2.weight" && t.step < 18 {
			panic(fmt.Sprint("frozen, and stepped at ", t.step))
		}
	}}
	if l := r.Snapshot().Layers[2]; !l.Frozen || l.Thaws != 3 {
		t.Errorf("at the start %+v", l)
	}
	finish(t, r)
	state := r.trainer.slotsOf(r.trainer.net.Stage("dense2").Params()[0])
	if state.T != 12 {
		t.Errorf("%d steps of its own, not 12", state.T)
	}
	if slices.Equal(first, last) {
		t.Error("it never moved")
	}
	if l := r.Snapshot().Layers[2]; l.Frozen || l.Thaws != 0 {
		t.Errorf("at the end %+v in %s", l, path)
	}
}

// values reads a buffer.
func values(t *trainer, b interface{ Len() int }) []float32 {
	v := make([]float32, b.Len())
	t.b.Read(dense(v), b)
	return v
}

// Times and commands that undo each other are in order after every resume.
func TestResumeOfFreezing(t *testing.T) {
	t.Parallel()
	c := deep(t)
	c.Freeze = Freezing{Until: map[string]float64{"dense1": 2, "dense3": 1}, From: map[string]float64{"dense2": 2}}
	everyKill(t, c, []planned{
		{3, SaveCheckpoint()},
		{6, Freeze("dense3")}, // thawed at 6
		{7, Freeze("dense2")}, // and again at 12, which changes nothing
		{8, SaveCheckpoint()},
		{12, Freeze("dense1")}, // thawed at 12
		{13, SaveCheckpoint()},
		{15, SetRatio(mask.Input, 0.3)},
		{18, Thaw("dense2")},
		{18, Thaw("dense1")},
		{19, SaveCheckpoint()},
		{20, Freeze("dense1")},
	}, stride(11))
}

func TestValidateFreeze(t *testing.T) {
	times := func(name string, v float64) map[string]float64 { return map[string]float64{name: v} }
	for key, f := range map[string]Freezing{
		"freeze.gradual":      {Gradual: -1},
		"freeze.layers":       {Layers: []string{"dense4"}},
		"freeze.until.relu1":  {Until: times("relu1", 1)},
		"freeze.until.dense1": {Until: times("dense1", 1.5)},
		"freeze.from.dense1":  {From: times("dense1", 0)},
		"freeze.from.dense2":  {Until: times("dense2", 2), From: times("dense2", 2)},
		"freeze.from.dense3":  {Layers: []string{"dense3"}, From: times("dense3", 2)},
	} {
		c := deep(t)
		c.Freeze = f
		var e *FieldError
		if err := c.Validate(); !errors.As(err, &e) || e.Key != key {
			t.Errorf("%+v: %v, not of %s", f, err, key)
		}
	}
	for _, f := range []Freezing{
		{Gradual: 1, Layers: []string{"dense1"}},
		{Gradual: 1, Until: times("dense1", 2)},
		{Gradual: 1, From: times("dense1", 2)},
	} {
		c := deep(t)
		c.Freeze = f
		var e *FieldError
		if err := c.Validate(); !errors.As(err, &e) || e.Key != "freeze.gradual" {
			t.Errorf("%+v: %v", f, err)
		}
	}
}
