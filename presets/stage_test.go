package presets

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/train"
)

func TestStages(t *testing.T) {
	path := write(t, staged)
	c, err := Load(path, []string{"seed=7", "device=cpu"})
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Stages) != 2 {
		t.Fatalf("%d stages", len(c.Stages))
	}
	first, second := c.Stages[0], c.Stages[1]
	for _, s := range c.Stages {
		if s.Seed != 7 || s.Device != "cpu" || s.About != "" || s.Stages != nil {
			t.Errorf("%s: seed %d, device %q, about %q, %d stages", s.Name, s.Seed, s.Device, s.About, len(s.Stages))
		}
	}
	in := first.Masks[mask.Input]
	switch def := train.Default(); {
	case first.Name != "before", first.Epochs != 3, first.Batch != 10, first.Shuffle, first.Init != c.Init:
		t.Errorf("keys of the first: %+v", first)
	case first.Test != 0.25, first.Val != def.Val: // the whole table is its own
		t.Errorf("data of the first: %+v", first)
	case first.Loss.Kind != "mse", !reflect.DeepEqual(first.Optim, c.Optim), first.Clip != 1.5:
		t.Errorf("loss and optimizer of the first: %+v", first)
	case len(first.Layers) != 2, first.Layers[0].Name != "dense1", first.Layers[1].Name != "dense2":
		t.Errorf("layers of the first: %+v", first.Layers)
	case in.Strategy.Value.(*mask.Sliding).Stride != 3, in.Ratio != mask.Default(mask.Input).Ratio, in.Schedule.Kind != "linear":
		t.Errorf("input mask of the first: %+v", in)
	case !reflect.DeepEqual(first.Masks[mask.Parameter], c.Masks[mask.Parameter]):
		t.Errorf("parameter mask of the first: %+v", first.Masks[mask.Parameter])
	}
	switch {
	case second.Name != "stage2", second.Epochs != 7, second.Batch != 20, second.Select != "best", second.Init != "":
		t.Errorf("keys of the second: %+v", second)
	case !reflect.DeepEqual(second.Layers, c.Layers), !reflect.DeepEqual(second.Masks, c.Masks), second.Val != 0.1:
		t.Errorf("what the second inherits: %+v", second)
	case second.Optim.Value.(*optim.SGD).Rate != 0.01, second.Clip != 0, second.Warmup != 1:
		t.Errorf("optimizer of the second: %+v", second)
	case second.Freeze.Layers[0] != "dense2", second.Freeze.Until["dense1"] != 2, c.Freeze.Layers != nil:
		t.Errorf("frozen in the second: %+v", second.Freeze)
	}
	roundTrip(t, c)
}

// TestSetStages: an override changes the table that the stage has, its own or the
// one that it inherits with the overrides of the base.
func TestSetStages(t *testing.T) {
	text := strings.Replace(staged, "strategy = 'random'\nlayers = ['dense2']", "strategy = 'file'\npath = 'm'", 1)
	path := write(t, text)
	c, err := Load(path, []string{
		"stage.stage2.mask.input.fill=1", "stage.stage2.epochs=9", "mask.input.ratio=0.75", "stage.before.mask.input.stride=5",
		"stage.stage2.layer.dense1.units=33", "stage.before.optim.kind=adamw", "stage.before.mask.parameter.ratio=0.25",
		"stage.stage2.loss.kind=mse", "stage.before.layer.dense2.units=11", "stage.stage2.optim.schedule.kind=cosine",
		"stage.stage2.init=w", "stage.before.freeze.gradual=2", "stage.stage2.mask.input.schedule.initial=0.2",
	})
	if err != nil {
		t.Fatal(err)
	}
	first, second := c.Stages[0], c.Stages[1]
	units := func(c train.Config, layer int) int { return c.Layers[layer].Spec.Value.(*nn.Dense).Units }
	initial := func(c train.Config) float64 { return c.Masks[mask.Input].Schedule.Value.(*mask.Ramp).Initial }
	here, _ := os.Getwd()
	in := second.Masks[mask.Input]
	switch {
	case in.Ratio != 0.75, in.Fill.Value != 1, in.Strategy.Kind != "random", in.Schedule.Kind != "cubic":
		t.Errorf("inherited mask: %+v", in)
	case initial(second) != 0.2, initial(c) != 0.1:
		t.Errorf("schedules: %v of the stage, %v of the base", initial(second), initial(c))
	case c.Masks[mask.Input].Fill.Value != 0, c.Masks[mask.Input].Ratio != 0.75:
		t.Errorf("mask of the base: %+v", c.Masks[mask.Input])
	case first.Masks[mask.Input].Strategy.Value.(*mask.Sliding).Stride != 5, first.Masks[mask.Input].Ratio == 0.75:
		t.Errorf("own mask: %+v", first.Masks[mask.Input])
	case second.Epochs != 9, c.Epochs != 7, first.Epochs != 3, second.Loss.Kind != "mse", c.Loss.Kind != "cross-entropy":
		t.Errorf("epochs or loss: %+v", c)
	case units(second, 0) != 33, units(c, 0) != 20, units(second, 2) != 10, units(first, 1) != 11:
		t.Errorf("layers: %+v %+v", second.Layers, c.Layers)
	case first.Optim.Kind != "adamw", first.Clip != 1.5, first.Optim.Value.Start() != optim.NewAdamW().Rate, c.Optim.Value.Start() != 0.3:
		t.Errorf("optimizer: %+v", first.Optim)
	case second.RateSchedule.Kind != "cosine", second.Warmup != 1, first.Freeze.Gradual != 2:
		t.Errorf("rate: %+v", second)
	case string(first.Masks[mask.Parameter].Stored()) != filepath.Join(filepath.Dir(path), "m"): // it is the file that said so
		t.Errorf("mask file: %s", first.Masks[mask.Parameter].Stored())
	case string(second.Init) != filepath.Join(here, "w"):
		t.Errorf("weights: %s", second.Init)
	}
	roundTrip(t, c)
	if c, err = Load(path, []string{"stage=[]"}); err != nil || c.Stages != nil {
		t.Errorf("without stages: %v, %v", c.Stages, err)
	}
}

// TestStageErrors: #STAGE is line 53, in the second stage.
func TestStageErrors(t *testing.T) {
	for _, c := range []struct{ text, set, want string }{
		{"seed = 3", "", `:53: unknown key "seed" in [[stage]] 2 (keys: name, epochs, batch, shuffle, init, select, data, layer, loss, optim, mask, freeze, report)`},
		{"epohcs = 3", "", `:53: unknown key "epohcs" in [[stage]] 2: did you mean "epochs"?`},
		{"epochs = 'x'", "", `:53: epochs in [[stage]] 2: want a whole number, have the string "x"`},
		{"epochs = -3", "", `:53: epochs in [[stage]] 2: -3 is less than 0`},
		{"name = 'before'", "", `:53: name in [[stage]] 2: "before" is taken by another stage`},
		{"name = 'a.b'", "", `:53: name in [[stage]] 2: "a.b" is not made of letters`},
		{"optin.rate = 1", "", `:53: unknown key "optin" in [[stage]] 2: did you mean "optim"?`},
		{"loss = 3", "", `:53: loss in [[stage]] 2: want a table, have 3: write its keys under a line [stage.loss]`},
		{"layer = 3", "", `:53: layer in [[stage]] 2: must be tables: begin each layer with a line [[stage.layer]]`},
		{"mask = 3", "", `:53: mask in [[stage]] 2: want a table, have 3: write its keys under a line [stage.mask]`},
		{"mask.inptu.ratio = 3", "", `:53: unknown key "inptu" in [stage.mask] in [[stage]] 2: did you mean "input"?`},
		{"[stage.mask.input]\nstrategy = 'random'\nratoi = 2", "", `:55: unknown key "ratoi" in [stage.mask.input] in [[stage]] 2: did you mean "ratio"?`},
		{"[stage.mask.input]\nstrategy = 'random'\nratio = 2", "", `:55: [stage.mask.input] in [[stage]] 2: ratio 2 is outside`},
		{"[stage.mask.input.schedule]\nkind = 'cubic'\nintial = 2", "", `:55: unknown key "intial" in [stage.mask.input.schedule] in [[stage]] 2: did you mean "initial"?`},
		{"[[stage.layer]]\nkind = 'relu'\n[[stage.layer]]\nunits = 2", "", `:55: [[stage.layer]] 2 in [[stage]] 2 has no kind`},
		{"[[stage.layer]]\nkind = 'dense'\nunist = 2", "", `:55: unknown key "unist" in [[stage.layer]] 1 in [[stage]] 2: did you mean "units"?`},
		{"[[stage.layer]]\nkind = 'dense'\nunits = 0", "", `:55: [[stage.layer]] 1 in [[stage]] 2: units = 0 is outside`},
		{"[[stage.layer]]\nkind = 'dense'\nunits = 2", "", `:26: layers in [mask.parameter] inherited by [[stage]] 2: unknown layer "dense2"`},
		{"[stage.data]", "", `:53: [stage.data] in [[stage]] 2 has no kind`},
		{"[[stage.layer]]\nkind = 'dense'\nunits = 2", "stage.stage2.mask.parameter.ratio=1", `:26: layers in [stage.mask.parameter] in [[stage]] 2: unknown layer "dense2"`},
		{"", "stage.stage3.epochs=1", `--set stage.stage3.epochs=1: unknown stage "stage3": did you mean "stage2"? (there are: before, stage2)`},
		{"", "stage.stage2.layer.dense4.units=1", `--set stage.stage2.layer.dense4.units=1: unknown layer "dense4": did you mean "dense1"?`},
		{"", "stage.stage2.mask.input.ratio=2", `--set stage.stage2.mask.input.ratio=2: [stage.mask.input] in [[stage]] 2: ratio 2 is outside`},
		{"", "stage.stage2.mask.input.ratoi=2", `--set stage.stage2.mask.input.ratoi=2: unknown key "ratoi" in [stage.mask.input] in [[stage]] 2`},
		{"", "stage.stage2.seed=2", `--set stage.stage2.seed=2: unknown key "seed" in [[stage]] 2`},
		{"", "stage.stage2=2", `--set stage.stage2=2: stage is no table`},
		{"epochs = 2", "epochs=4", `--set epochs=4: each stage has epochs of its own: set stage.before.epochs or stage.stage2.epochs`},
		{"[stage.mask.input]", "mask.input.ratio=1", `each stage has mask.input of its own: set stage.before.mask.input.ratio or stage.stage2.mask.input.ratio`},
		{"", "stage=2", `--set stage=2: stage: must be tables: begin each stage with a line [[stage]]`},
		{"", "stage.stage2.epochs.x=2", `--set stage.stage2.epochs.x=2: `},
	} {
		var set []string
		if c.set != "" {
			set = []string{c.set}
		}
		_, err := Load(write(t, strings.Replace(staged, "#STAGE", c.text, 1)), set)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q %q: %v\nwant …%s", c.text, c.set, err, c.want)
		}
	}
	if _, err := Load("digits", []string{"stage.a.epochs=1"}); err == nil || err.Error() != "--set stage.a.epochs=1: the preset has no [[stage]]" {
		t.Error(err)
	}
}

// staged is a preset with two stages that have tables of every sort.
const staged = `batch = 10
epochs = 7
init = 'first.safetensors'
[data]
kind = 'digits'
val = 0.1
[optim]
rate = 0.3
clip = 1.5
[[layer]]
kind = 'dense'
units = 20
[[layer]]
kind = 'relu'
[[layer]]
kind = 'dense'
units = 10
[mask.input]
strategy = 'random'
ratio = 0.5
[mask.input.schedule]
kind = 'cubic'
initial = 0.1
[mask.parameter]
strategy = 'random'
layers = ['dense2']

[[stage]]
name = 'before'
epochs = 3
shuffle = false
[stage.data]
kind = 'digits'
test = 0.25
[stage.loss]
kind = 'mse'
[[stage.layer]]
kind = 'dense'
units = 5
[[stage.layer]]
kind = 'dense'
units = 10
[stage.mask.input]
strategy = 'sliding'
stride = 3
[stage.mask.input.schedule]
kind = 'linear'
end = 2

[[stage]]
batch = 20
select = 'best'
#STAGE
[stage.optim]
momentum = 0.5
warmup = 1
[stage.optim.schedule]
kind = 'constant'
[stage.freeze]
layers = ['dense2']
until = { dense1 = 2 }
`
