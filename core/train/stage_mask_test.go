package train

import (
	"math"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
)

// targets is c with masks of the given targets, "strategy resample" each.
func targets(t testing.TB, c Config, of map[mask.Target][2]string) Config {
	t.Helper()
	c.Masks = map[mask.Target]mask.Setting{}
	for _, target := range mask.Targets {
		c.Masks[target] = mask.Default(target)
		if how, ok := of[target]; ok {
			c.Masks[target] = masked(t, small(t), target, how[0], 0.4, how[1]).Masks[target]
		}
	}
	return c
}

// merging are stages of which the first merges a masked delta into its weights when it
// ends, the second masks one throughout, and all else is masked too.
func merging(t testing.TB) Config {
	t.Helper()
	first := targets(t, small(t), map[mask.Target][2]string{mask.Delta: {"random", "end"}, mask.Activation: {"bernoulli", ""}})
	second := targets(t, small(t), map[mask.Target][2]string{mask.Delta: {"bernoulli", "run"}, mask.Gradient: {"random", "step"}})
	third := targets(t, small(t), map[mask.Target][2]string{mask.Parameter: {"magnitude", "every 5"}, mask.Delta: {"random", "end"}})
	first.Epochs, second.Epochs, third.Epochs = 1, 1, 2
	second.Optim = adamw()
	return staged("dare child prune", first, second, third)
}

// A delta that was masked for good is handed on merged, as the export has it: the next
// stage begins with the network that the last evaluation read.
func TestStagesHandOnMergedDeltas(t *testing.T) {
	c := merging(t)
	r, path := open(t, c, Options{})
	weights := starts(r)
	finish(t, r)
	set := r.trainer.sets[0]
	for i := range 2 {
		w := weights[i+1]
		got := byHand(set.Val, w["dense1.weight"], w["dense1.bias"], w["dense2.weight"], w["dense2.bias"])
		if want := r.Summary().Interference.Scores[i][i]; math.Abs(got-want) > 1e-12 {
			t.Errorf("stage %d begins with accuracy %v, the one before ended with %v", i+2, got, want)
		}
	}
	ck, _, err := record.LatestCheckpoint(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range ck.Tensors {
		if x.Name == basePrefix+"dense1.weight" {
			closeTo(t, "W₀ of the last stage", x.Data, weights[2]["dense1.weight"])
			return
		}
	}
	t.Error("the last stage has no W₀")
}

func TestResumeOfMaskedStages(t *testing.T) {
	t.Parallel()
	everyKill(t, merging(t), []planned{
		{2, SaveCheckpoint()},
		{5, SetRatio(mask.Delta, 0.6)},
		{6, SetRatio(mask.Delta, 0.3)},
		{7, SaveCheckpoint()},
		{9, SaveCheckpoint()},
		{13, SaveCheckpoint()},
		{15, SetRatio(mask.Parameter, 0.6)},
		{16, SaveCheckpoint()},
		{19, Extend(1)},
	}, stride(5))
}
