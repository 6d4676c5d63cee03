package presets

import (
	"strings"
	"testing"
)

// TestErrors lists mistakes and what is said of them; #TOP is line 2, #LAYER 10,
// #MASK 12 of base.
func TestErrors(t *testing.T) {
	for _, c := range []struct{ at, text, want string }{
		{"#TOP", "epohcs = 3", `:2: unknown key "epohcs": did you mean "epochs"? (keys: name, about, seed,`},
		{"#TOP", "zebra = 3", `:2: unknown key "zebra" (keys: name`},
		{"#TOP", "epochs = 'ten'", `:2: epochs: want a whole number, have the string "ten"`},
		{"#TOP", "epochs = 1.5", `:2: epochs: want a whole number, have 1.5`},
		{"#TOP", "epochs = -1", `:2: epochs: -1 is less than 0`},
		{"#TOP", "seed = -1", `:2: seed: -1 is negative`},
		{"#TOP", "shuffle = 1", `:2: shuffle: want true or false, have 1`},
		{"#TOP", "about = 3", `:2: about: want a string in quotes, have 3`},
		{"#TOP", "epochs = ", `:2: not valid TOML: `},
		{"#TOP", "epochs = 1\nepochs = 2", `:3: not valid TOML: `},
		{"#TOP", "mask = 3", `not valid TOML`},
		{"#TOP", "loss = 3", `:2: loss: want a table, have 3: write its keys under a line [loss]`},
		{"#TOP", "loss = { kind = 'mes' }", `:2: kind in [loss]: unknown kind "mes": did you mean "mse"?`},
		{"#TOP", "freeze.layer = []", `:2: unknown key "layer" in [freeze]: did you mean "layers"?`},
		{"#TOP", "freeze.layers = ['dense2']", `:2: layers in [freeze]: unknown layer "dense2": did you mean "dense1"?`},
		{"#TOP", "init = 3", `:2: init: want a path in quotes, have 3`},
		{"#TOP", "inti = 'w'", `:2: unknown key "inti": did you mean "init"?`},
		{"#LAYER", "unist = 3", `:10: unknown key "unist" in [[layer]] 1: did you mean "units"? (keys: kind, name, units)`},
		{"#LAYER", "[[layer]]\nkind = 'relu'\nunits = 3", `:12: units in [[layer]] 2: is an option of kind = "dense", not of "relu": remove it (keys: kind, name)`},
		{"#LAYER", "[[layer]]\nkind = 'rleu'", `:11: kind in [[layer]] 2: unknown kind "rleu": did you mean "relu"?`},
		{"#LAYER", "[[layer]]\n", `:10: [[layer]] 2 has no kind: set it to one of dense, relu`},
		{"#LAYER", "[[layer]]\nkind = 7", `:11: kind in [[layer]] 2: want a string in quotes, have 7`},
		{"#LAYER", "[[layer]]\nkind = 'dense'\nunits = 0", `:12: [[layer]] 2: units = 0 is outside`},
		{"#LAYER", "[[layer]]\nkind = 'dense'", `:10: [[layer]] 2: units = 0 is outside`},
		{"#LAYER", "name = 'a.b'", `:10: name in [[layer]] 1: "a.b" is not made of letters`},
		{"#LAYER", "[[layer]]\nkind = 'relu'\nname = 'dense1'", `:12: name in [[layer]] 2: "dense1" is taken`},
		{"#LAYER", "[mask.atcivation]\nratio = 1", `:10: unknown key "atcivation" in [mask]`},
		{"#LAYER", "[mask.parameter]\nstrategy = 'random'", `:10: [mask.parameter]: there is no weight matrix`},
		{"#LAYER", "[mask.parameter]\nlayers = []", `:11: layers in [mask.parameter]: names no layer`},
		{"#LAYER", "[mask.parameter]\nstrategy = 'random'\nlayers = ['dense1']\nratios = { dense1 = 1.5 }", `:13: [mask.parameter]: ratios.dense1 1.5 is outside`},
		{"#LAYER", "[mask.parameter]\nratios = { dense1 = 'a' }", `:11: ratios in [mask.parameter]: dense1: want a number, have the string "a"`},
		{"#LAYER", "[maks.parameter]\nratio = 1", `:10: unknown key "maks": did you mean "mask"?`},
		{"#LAYER", "[mask.paramter]\nratio = 1", `:10: unknown key "paramter" in [mask]: did you mean "parameter"?`},
		{"#MASK", "ratoi = 0.3", `:12: unknown key "ratoi" in [mask.input]: did you mean "ratio"? (keys: strategy, ratio, resample, every, fill, rescale, layers, ratios, allocation, inference, hold, schedule)`},
		{"#MASK", "strategy = 'slidign'", `:12: strategy in [mask.input]: unknown strategy "slidign": did you mean "sliding"?`},
		{"#MASK", "strategy = 'random'\nstride = 2", `:13: stride in [mask.input]: is an option of strategy = "sliding", not of "random": remove it`},
		{"#MASK", "strategy = 'random'\nratio = 1.2", `:13: [mask.input]: ratio 1.2 is outside 0 … 1`},
		{"#MASK", "strategy = 'sliding'\nedge = 'warp'", `unknown edge "warp": did you mean "wrap"?`},
		{"#MASK", "strategy = 'file'", `:11: [mask.input]: path is not set: a preset, or --set before the start, names`},
		{"#MASK", "strategy = 'file'\npath = 'm'\nresample = 'step'", `:14: [mask.input]: resample "step" does not fit strategy "file", whose masks are fixed: leave it out`},
		{"#MASK", "strategy = 'file'\npath = 'm'\npaht = 'm'", `:14: unknown key "paht" in [mask.input]: did you mean "path"?`},
		{"#MASK", "strategy = 'random'\npath = 'm'", `:13: path in [mask.input]: is an option of strategy = "file", not of "random": remove it`},
		{"#LAYER", "[mask.parameter]\nstrategy = 'file'\npath = 'm'\nlayers = ['dense1']", `:13: [mask.parameter]: layers and ratios do not fit strategy "file"`},
		{"#MASK", "resample = 'stpe'", `:12: resample in [mask.input]: unknown resample "stpe": did you mean "step"?`},
		{"#MASK", "resample = 'step'\nevery = 3", `:13: every in [mask.input]: resample is there too: keep one of them`},
		{"#MASK", "every = 0", `:12: every in [mask.input]: want a number of steps, at least 1`},
		{"#MASK", "fill = true", `:12: fill in [mask.input]: want a string or a number, have true`},
		{"#MASK", "fill = 'maen'", `:12: fill in [mask.input]: unknown fill "maen": did you mean "mean"?`},
		{"#MASK", "layers = ['dense1', 2]", `:12: layers in [mask.input]: want a list of strings`},
		{"#MASK", "hold = true", `:12: hold in [mask.input]: says nothing of target input: remove it (keys: strategy, ratio, resample, every, fill, rescale, schedule)`},
		{"#MASK", "rescale = 'invrse'", `:12: rescale in [mask.input]: unknown rescale "invrse": did you mean "inverse"? (there are: auto, none, inverse)`},
		{"#MASK", "schedule = 3", `:12: schedule in [mask.input]: want a table, have 3: write its keys under a line [mask.input.schedule]`},
		{"#MASK", "schedule.knid = 'cubic'", `:12: unknown key "knid" in [mask.input.schedule]: did you mean "kind"? (keys: kind)`},
		{"#MASK", "[mask.input.schedule]\nkind = 'cubci'", `:13: kind in [mask.input.schedule]: unknown kind "cubci": did you mean "cubic"?`},
		{"#MASK", "[mask.input.schedule]\nkind = 'constant'\ninitial = 1", `:14: initial in [mask.input.schedule]: is an option of kind = "linear", not of "constant": remove it`},
		{"#MASK", "[data.schedule]\nkind = 'constant'", `:12: unknown key "schedule" in [data]`},
		{"#LAYER", "[optim.schedule]\nkind = 'constnat'", `:11: kind in [optim.schedule]: unknown kind "constnat": did you mean "constant"?`},
		{"#TOP", "select = 'bets'", `:2: select: unknown select "bets": did you mean "best"? (there are: last, best)`},
		{"#TOP", "data.label_noise = 2", `:2: label_noise in [data]: labels is 2, expected the probability of a wrong label: 0 to 1`},
		{"#TOP", "freeze.until = { dense1 = 'a' }", `:2: until in [freeze]: dense1: want a number, have the string "a"`},
		{"#MASK", "ratio = nan", `:12: [mask.input]: ratio NaN is outside`},
	} {
		path := write(t, strings.Replace(base, c.at, c.text, 1))
		_, err := Load(path, nil)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v\nwant …%s", c.text, err, c.want)
		} else if strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: more than one line: %v", c.text, err)
		}
	}
}

func TestLoadErrors(t *testing.T) {
	for _, c := range []struct {
		preset string
		set    []string
		want   string
	}{
		{"fashion-mnii", nil, `unknown preset "fashion-mnii": did you mean "fashion-mini"? (there are: fashion-mini, digits,`},
		{"no/such.toml", nil, "preset no/such.toml cannot be read: no such file"},
		{"/dev/zero", nil, "is larger than 65536 bytes"},
		{"digits", []string{"epochs"}, "--set epochs: want key=value"},
		{"digits", []string{"epohcs=2"}, `--set epohcs=2: unknown key "epohcs": did you mean "epochs"?`},
		{"digits", []string{"epochs=many"}, `--set epochs=many: epochs: want a whole number, have the string "many"`},
		{"digits", []string{"mask.input.ratio=1.2"}, `--set mask.input.ratio=1.2: [mask.input]: ratio 1.2 is outside`},
		{"digits", []string{"mask.inptu.ratio=0.2"}, `unknown key "inptu" in [mask]: did you mean "input"?`},
		{"digits", []string{"layer.dense9.units=2"}, `--set layer.dense9.units=2: unknown layer "dense9": did you mean "dense1"?`},
		{"digits", []string{"zebra.x=2"}, `--set zebra.x=2: unknown key "zebra"`},
		{"toy-linear", []string{"mask.parameter.strategy=random"}, `--set mask.parameter.strategy=random: [mask.parameter]: there is no`},
		{"digits", []string{"epochs.x=2"}, `--set epochs.x=2: epochs is no table`},
		{"digits", []string{"layer=2"}, `--set layer=2: layer: must be tables`},
		{"digits", []string{"batch=0"}, `--set batch=0: batch: 0 is outside`},
		{"digits", []string{"data.kind=csv", "data.path=x.csv", "data.target=y", "data.task=regresion"}, `unknown task "regresion": did you mean "regression"?`},
		{"digits", []string{"data.kind=csv", "data.path=x.csv"}, `[data]: target is not set: name the column to predict`},
		{"digits", []string{"data.kind=csv", "data.path=3"}, `--set data.path=3: path in [data]: want a path in quotes, have 3`},
		{"digits", []string{"data.kind=csv", "data.task=regression", "data.split=test"}, `split in [data]: is an option of kind = "idx", not of "csv": remove it (keys: kind, val, test, standardize, label_noise, label_noise_kind, noise_features, path, target, task)`},
		{"digits", []string{"data.test=-0.1"}, `--set data.test=-0.1: test in [data]: -0.1 is outside 0 ≤ test < 1`},
		{"digits", []string{"data.test=nan"}, `--set data.test=nan: test in [data]: NaN is outside 0 ≤ test < 1`},
		{"digits", []string{"data.test=0.9"}, `--set data.test=0.9: test in [data]: 0.9 beside val = 0.2 leaves no rows for training`},
		{"digits", []string{"mask.delta.strategy=random", "mask.delta.resample=end", "epochs=0"}, `[mask.delta]: resample "end" masks after the last step, and the run has none: set epochs`},
		{"digits", []string{"data.val=1"}, `--set data.val=1: val in [data]: 1 is outside`},
	} {
		_, err := Load(c.preset, c.set)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s %q: %v\nwant …%s", c.preset, c.set, err, c.want)
		}
	}
}
