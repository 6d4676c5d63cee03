package train

import (
	"math"
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/core/mask"
)

// TestFrozenLayersAreNotRewritten: strategies that set weights to 0 or take them back
// leave frozen ones, and what the optimizer remembers of them, as they are.
func TestFrozenLayersAreNotRewritten(t *testing.T) {
	for _, strategy := range []string{"set", "rigl", "lottery", "lottery reinit"} {
		name, reset, _ := strings.Cut(strategy, " ")
		c := masked(t, small(t), par, name, 0.6, "every 3")
		if reset != "" {
			s := c.Masks[par]
			s.Strategy = with(t, s.Strategy, "reset", reset)
			c.Masks[par] = s
		}
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
		steps(2)
		tr.freeze(tr.net.Stage("dense1"), true)
		before, mask1 := states(tr, "dense1"), slices.Clone(tr.site("dense1").values)
		steps(8)
		if !slices.EqualFunc(before, states(tr, "dense1"), slices.Equal) {
			t.Errorf("%s: a frozen layer was rewritten", strategy)
		}
		if slices.Equal(mask1, tr.site("dense1").values) {
			t.Errorf("%s: its mask did not change, so nothing was tried", strategy)
		}
		r.Close()
	}
}

// TestExportOfMasksThatPass: what goes to PyTorch computes as evaluation does, with
// the mean of masks that are drawn anew.
func TestExportOfMasksThatPass(t *testing.T) {
	for _, resample := range []string{"step", "every 5", "sample"} {
		c := masked(t, small(t), par, "bernoulli", 0.3, resample)
		r, path := open(t, c, Options{})
		finish(t, r)
		_, masks, _, err := Export(path)
		if err != nil {
			t.Fatal(err)
		}
		if len(masks) != 1 || masks[0].Name != "dense1.weight" || len(masks[0].Data) != 16*64 {
			t.Fatalf("%s: %d masks", resample, len(masks))
		}
		for i, v := range masks[0].Data {
			if math.Abs(float64(v)-0.7) > 1e-6 {
				t.Fatalf("%s: cell %d is %v, want E[M] = 0.7", resample, i, v)
			}
		}
	}
}

// TestEditsThatDrawNothing: what a mask does can be changed without another mask.
func TestEditsThatDrawNothing(t *testing.T) {
	c := masked(t, small(t), mask.Gradient, "random", 0.3, "run")
	r := paused(t, c)
	drawn := func() int64 { return look(r).Masks[mask.Gradient].Drawn }
	at := drawn()
	for _, x := range []struct {
		Command
		redraws bool
	}{
		{Command{Kind: "hold", On: "gradient", Value: "false"}, false},
		{SetRatio(mask.Gradient, 0.5), true},
	} {
		if got := result(t, r, x.Command); got.Outcome != Applied {
			t.Fatalf("%+v", got)
		}
		step := look(r).Step
		r.Send(Step())
		eventually(t, "the step", func() bool { s := look(r); return s.Step == step+1 && s.State == Paused })
		if redrawn := drawn() != at; redrawn != x.redraws {
			t.Errorf("%s: drawn anew %v", x.Kind, redrawn)
		}
		at = drawn()
	}
	r.Close()
}
