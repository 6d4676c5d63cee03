package train

import (
	"slices"
	"testing"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
)

// state copies a parameter's value and what the optimizer remembers of it.
func state(t *trainer, p *nn.Param) [][]float32 {
	all := [][]float32{t.tensor(p.Name, nil, p.Value).Data}
	for _, slot := range t.slotsOf(p).Slots {
		all = append(all, t.tensor(p.Name, nil, slot).Data)
	}
	return all
}

func optimizers() map[string]kind.Choice[optim.Optimizer] {
	return map[string]kind.Choice[optim.Optimizer]{"sgd": sgd(0.1, 0.9), "adamw": adamw()}
}

func TestHiddenWeightsDoNotMove(t *testing.T) {
	for name, o := range optimizers() {
		for _, strategy := range fitting(par)[1:] { // all but none
			c := masked(t, small(t), par, strategy, 0.5, "every 3")
			if _, rewrites := c.Masks[par].Strategy.Value.(mask.Rewinding); rewrites {
				continue
			}
			c.Optim = o
			r, err := (session{path: folder(t), config: c}).open(t)
			if err != nil {
				t.Fatal(err)
			}
			hidden, moved, returned := stepsUnderMasks(t, r.trainer)
			_, weighs := c.Masks[par].Strategy.Value.(mask.Weighing) // what is hidden is small, and stays so
			if hidden == 0 || moved == 0 || returned == 0 && !weighs {
				t.Errorf("%s %s: %d hidden cells, %d moved, %d returned", name, strategy, hidden, moved, returned)
			}
			r.Close()
		}
	}
}

// stepsUnderMasks makes 12 steps. A cell must not move under the mask of its step.
// It counts those that were hidden, that moved when they were not, and that moved
// after having been hidden.
func stepsUnderMasks(t *testing.T, tr *trainer) (hidden, moved, returned int) {
	t.Helper()
	w := tr.site("dense1")
	was := make([]bool, w.shape.Len())
	for range 12 {
		before := state(tr, w.param)
		if _, _, err := tr.makeStep(); err != nil {
			t.Fatal(err)
		}
		after := state(tr, w.param)
		for cell, m := range w.values {
			same := true
			for i := range before {
				same = same && before[i][cell] == after[i][cell]
			}
			switch {
			case m == 0 && !same:
				t.Fatalf("step %d: hidden cell %d moved", tr.step, cell)
			case m == 0:
				hidden++
				was[cell] = true
			case !same:
				moved++
				if was[cell] {
					returned++
				}
			}
		}
	}
	return hidden, moved, returned
}

func TestFrozenLayersDoNotMove(t *testing.T) {
	for name, o := range optimizers() {
		c := small(t)
		c.Optim = o
		r, err := (session{path: folder(t), config: c}).open(t)
		if err != nil {
			t.Fatal(err)
		}
		tr := r.trainer
		steps := func(n int) {
			for range n {
				if _, _, err := tr.makeStep(); err != nil {
					t.Fatal(err)
				}
			}
		}
		steps(3)
		before, other := states(tr, "dense1"), states(tr, "dense2")
		tr.freeze(tr.net.Stage("dense1"), true)
		steps(4)
		if !slices.EqualFunc(before, states(tr, "dense1"), slices.Equal) {
			t.Errorf("%s: the frozen layer moved", name)
		}
		if slices.EqualFunc(other, states(tr, "dense2"), slices.Equal) {
			t.Errorf("%s: the other layer did not move", name)
		}
		tr.freeze(tr.net.Stage("dense1"), false)
		steps(2)
		if slices.EqualFunc(before, states(tr, "dense1"), slices.Equal) {
			t.Errorf("%s: the thawed layer did not move", name)
		}
		for _, p := range tr.params {
			if want := map[string]int{"dense1": 5, "dense2": 9}[p.Name[:6]]; tr.slotsOf(p).T != want {
				t.Errorf("%s: %s took %d steps, not %d", name, p.Name, tr.slotsOf(p).T, want)
			}
		}
		r.Close()
	}
}

func states(t *trainer, layer string) (all [][]float32) {
	for _, p := range t.net.Stage(layer).Params() {
		all = append(all, state(t, p)...)
	}
	return all
}

func TestFrozenFromTheStart(t *testing.T) {
	c := small(t)
	c.Freeze.Layers = []string{"dense1", "dense2"}
	r, path := open(t, c, Options{})
	before := append(states(r.trainer, "dense1"), states(r.trainer, "dense2")...)
	finish(t, r)
	all, _, _, err := Export(path)
	if err != nil {
		t.Fatal(err)
	}
	for i, x := range all {
		if !slices.Equal(x.Data, before[i*2]) { // a value, then its momentum
			t.Errorf("%s moved", x.Name)
		}
	}
	if s := r.Snapshot(); !s.Layers[0].Frozen || s.Layers[1].Frozen {
		t.Errorf("%+v", s.Layers)
	}
}

func TestExportHoldsHiddenWeightsAndMasks(t *testing.T) {
	c := masked(t, small(t), par, "random", 0.5, "run")
	c.Masks[in] = setting(t, in, "sliding", 0.25)
	r, path := open(t, c, Options{})
	finish(t, r)
	weights, masks, _, err := Export(path)
	if err != nil {
		t.Fatal(err)
	}
	names := []string{}
	for _, x := range append(weights, masks...) {
		names = append(names, x.Name)
	}
	if want := []string{"dense1.weight", "dense1.bias", "dense2.weight", "dense2.bias", "input", "dense1.weight"}; !slices.Equal(names, want) {
		t.Fatalf("%v, not %v", names, want)
	}
	zeros := 0
	for i, m := range masks[1].Data {
		if m == 0 && weights[0].Data[i] == 0 {
			zeros++
		}
	}
	if n := mask.Hidden(masks[1].Data); n != 512 || zeros > 5 {
		t.Errorf("%d cells are hidden, %d of them are lost", n, zeros)
	}
}

// No name of a layer makes its weights look like anything else in a checkpoint.
func TestExportOfAnyLayerName(t *testing.T) {
	c := masked(t, small(t), par, "random", 0.5, "run")
	c.Layers[0].Name, c.Layers[2].Name = "mask", "optim"
	r, path := open(t, c, Options{})
	finish(t, r)
	weights, masks, _, err := Export(path)
	if err != nil || len(weights) != 4 || weights[0].Name != "mask.weight" || len(masks) != 1 || masks[0].Name != "mask.weight" {
		t.Errorf("%d weights and %d masks, %v", len(weights), len(masks), err)
	}
}
