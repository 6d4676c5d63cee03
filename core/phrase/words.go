package phrase

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
)

// word is the first word of a command, and how the rest is read.
type word struct {
	name  string
	about string // range or choices
	read  func(w word, args []string, s *train.Snapshot) ([]train.Command, error)
}

// verbs are the words that are on no target.
var verbs = []word{
	{"pause", "stop before the next step", bare},
	{"resume", "go on after a pause", bare},
	{"step", "make one step and pause", bare},
	{"checkpoint", "save a checkpoint now", bare},
	{"stop", "checkpoint and end the run, resumable", bare},
	{"pace", "steps a second, 0: as fast as it goes", number},
	{"extend", "epochs more", number},
	{"rate", "learning rate, 0 < rate ≤ 100", number},
	{"warmup", "epochs over which the rate rises, from 0 up", number},
	{"clip", "largest norm of the gradient, 0: any", number},
	{"rate-schedule", strings.Join(train.RateSchedules.Names(), ", "), among(train.RateSchedules.Names())},
	{"target", strings.Join(train.TargetWords(), ", ") + ", joined by +", target},
	{"freeze", "layers, or all", freezing(train.Freeze)},
	{"thaw", "layers, or all", freezing(train.Thaw)},
}

// settings are the words that are on a target; their first argument is the target.
var settings = []word{
	{"ratio", "0 to 1, the share that is hidden", onTarget},
	{"strategy", strings.Join(mask.Kinds.Names(), ", "), onTarget},
	{"resample", "run, epoch, step, sample, end, every N", onTarget},
	{"fill", "zero, mean, noise, nan-canary, a number", onTarget},
	{"schedule", strings.Join(mask.Schedules.Names(), ", "), onTarget},
	{"rescale", "auto, none, inverse", onTarget},
	{"allocation", "uniform, er", onTarget},
	{"inference", "auto, moment", onTarget},
	{"hold", "true, false", onTarget},
	{"layers", "names with commas between them; default", onTarget},
}

func find(among []word, name string) (word, bool) {
	i := slices.IndexFunc(among, func(w word) bool { return w.name == name })
	if i < 0 {
		return word{}, false
	}
	return among[i], true
}

func names(of []word) []string {
	out := make([]string, len(of))
	for i, w := range of {
		out[i] = w.name
	}
	return out
}

// one is the only argument.
func one(name string, args []string) (string, error) {
	switch len(args) {
	case 1:
		return args[0], nil
	case 0:
		return "", fmt.Errorf("%s wants a value", name)
	}
	return "", fmt.Errorf("%s wants one value, not %q", name, strings.Join(args, " "))
}

func bare(w word, args []string, _ *train.Snapshot) ([]train.Command, error) {
	if len(args) > 0 {
		return nil, fmt.Errorf("%s wants no value, not %q", w.name, strings.Join(args, " "))
	}
	return []train.Command{{Kind: w.name}}, nil
}

func number(w word, args []string, _ *train.Snapshot) ([]train.Command, error) {
	value, err := one(w.name, args)
	if err == nil {
		err = numeric(w.name, value)
	}
	return []train.Command{{Kind: w.name, Value: value}}, err
}

func numeric(name, value string) error {
	if _, err := strconv.ParseFloat(value, 64); err != nil {
		return fmt.Errorf("%s wants a number, not %q", name, value)
	}
	return nil
}

func among(words []string) func(word, []string, *train.Snapshot) ([]train.Command, error) {
	return func(w word, args []string, _ *train.Snapshot) ([]train.Command, error) {
		value, err := one(w.name, args)
		if err == nil && !slices.Contains(words, value) {
			err = kind.Unknown(w.name, value, words)
		}
		return []train.Command{{Kind: w.name, Value: value}}, err
	}
}

func target(w word, args []string, _ *train.Snapshot) ([]train.Command, error) {
	value := strings.Join(args, "+")
	_, err := train.ParseTargets(value)
	return []train.Command{{Kind: w.name, Value: value}}, err
}

// layers are the layers with parameters that are named, all of them by "all".
func layers(args []string, s *train.Snapshot) ([]string, error) {
	var all []string
	for _, l := range s.Layers {
		all = append(all, l.Name)
	}
	for _, name := range args {
		if !slices.Contains(all, name) {
			return nil, kind.Unknown("layer", name, all)
		}
	}
	return args, nil
}

func freezing(command func(layer string) train.Command) func(word, []string, *train.Snapshot) ([]train.Command, error) {
	return func(w word, args []string, s *train.Snapshot) ([]train.Command, error) {
		if len(args) == 1 && args[0] == "all" {
			args = trainable(s, w.name == "thaw")
		}
		args = strings.FieldsFunc(strings.Join(args, " "), func(r rune) bool { return r == ' ' || r == ',' })
		if len(args) == 0 {
			return nil, fmt.Errorf("%s wants the name of a layer", w.name)
		}
		found, err := layers(args, s)
		if err != nil {
			return nil, err
		}
		var out []train.Command
		for _, name := range found {
			out = append(out, command(name))
		}
		return out, nil
	}
}

// trainable lists the layers with parameters that are frozen, or are not.
func trainable(s *train.Snapshot, frozen bool) (out []string) {
	for _, l := range s.Layers {
		if l.Params > 0 && l.Frozen == frozen {
			out = append(out, l.Name)
		}
	}
	return out
}

// onTarget sets a setting of the target that comes first.
func onTarget(w word, args []string, _ *train.Snapshot) ([]train.Command, error) {
	on, args := args[0], args[1:]
	switch w.name {
	case "ratio":
		return ratio(on, args)
	case "strategy":
		return onOne(w, on, args, mask.Kinds.Names())
	case "schedule":
		return onOne(w, on, args, mask.Schedules.Names())
	case "resample", "layers": // of several words
		if len(args) == 0 {
			return nil, fmt.Errorf("%s wants a value: %s", w.name, w.about)
		}
		value := strings.Join(args, " ")
		if value == "default" {
			value = ""
		}
		return []train.Command{{Kind: w.name, On: on, Value: value}}, nil
	}
	return onOne(w, on, args, nil)
}

func onOne(w word, on string, args, words []string) ([]train.Command, error) {
	value, err := one(w.name, args)
	if err == nil && words != nil && !slices.Contains(words, value) {
		err = kind.Unknown(w.name, value, words)
	}
	return []train.Command{{Kind: w.name, On: on, Value: value}}, err
}

// ratio sets that of a target or of a layer, which "default" gives the target's.
func ratio(on string, args []string) ([]train.Command, error) {
	value, err := one("ratio", args)
	if value == "default" && strings.Contains(on, ".") {
		return []train.Command{{Kind: "ratio", On: on}}, nil
	}
	if err == nil {
		err = numeric("ratio", value)
	}
	return []train.Command{{Kind: "ratio", On: on, Value: value}}, err
}
