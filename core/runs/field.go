package runs

import (
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
)

// field is something of a run that queries and Sort name; "" means that it has none.
type field struct {
	name string
	of   func(*Run) string
}

var fields = []field{
	{"name", func(r *Run) string { return r.Name }},
	{"preset", func(r *Run) string { return r.Preset }},
	{"state", func(r *Run) string { return string(r.State) }},
	{"began", func(r *Run) string { return r.Began.UTC().Format("2006-01-02T15:04:05.000") }},
	{"step", func(r *Run) string { return strconv.FormatInt(r.Step, 10) }},
	{"steps", func(r *Run) string { return strconv.FormatInt(r.Steps, 10) }},
	{"epoch", func(r *Run) string { return strconv.Itoa(r.Epoch) }},
	{"epochs", func(r *Run) string { return strconv.Itoa(r.Epochs) }},
	{"seed", func(r *Run) string { return strconv.FormatUint(r.Seed, 10) }},
	{"device", func(r *Run) string { return r.Device }},
	{"train_loss", func(r *Run) string { return decimal(r.TrainLoss) }},
	{"val_loss", func(r *Run) string { return decimal(r.ValLoss) }},
	{"val_accuracy", func(r *Run) string { return decimal(r.ValAccuracy) }},
	{"best_val_loss", func(r *Run) string { return decimal(r.BestValLoss) }},
	{"best_val_accuracy", func(r *Run) string { return decimal(r.BestValAccuracy) }},
	{"best_step", func(r *Run) string { return strconv.FormatInt(r.BestStep, 10) }},
	{"parent", func(r *Run) string { return r.Parent }},
	{"problem", func(r *Run) string { return r.Problem }},
	{"accuracy", func(r *Run) string { return decimal(r.ValAccuracy) }},
}

func decimal(v float64) string {
	if math.IsNaN(v) {
		return ""
	}
	return strconv.FormatFloat(v, 'g', -1, 64)
}

// Fields lists the names that a query knows beside the keys of presets.
func Fields() []string {
	var names []string
	for _, f := range fields {
		names = append(names, f.name)
	}
	return names
}

// values are what a run has under a name: a field, or every key that is the name or
// ends in it, in the order of the keys.
func values(r *Run, name string) []string {
	if i := slices.IndexFunc(fields, func(f field) bool { return f.name == name }); i >= 0 {
		if v := fields[i].of(r); v != "" {
			return []string{v}
		}
		return nil
	}
	var keys []string
	for k := range r.Keys {
		if k == name || strings.HasSuffix(k, "."+name) {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	for i, k := range keys {
		keys[i] = r.Keys[k]
	}
	return keys
}

// presetWords are the parts of a preset's keys that are no kind's own.
var presetWords = []string{
	"name", "seed", "device", "epochs", "batch", "shuffle", "init", "select", "kind",
	"data", "val", "test", "standardize", "label_noise", "label_noise_kind", "noise_features",
	"layer", "loss", "optim", "clip", "warmup", "schedule",
	"mask", "strategy", "ratio", "ratios", "resample", "every", "fill", "layers", "rescale", "allocation", "inference", "hold",
	"freeze", "gradual", "until", "from", "report", "fit", "robustness", "conflict", "stage",
}

// words are the parts of keys that there can be: those of presets and the options of
// every kind.
var words = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for _, w := range presetWords {
		all[w] = true
	}
	for _, t := range mask.Targets {
		all[string(t)] = true
	}
	options(all, mask.Kinds)
	options(all, mask.Schedules)
	options(all, nn.Kinds)
	options(all, nn.Losses)
	options(all, optim.Kinds)
	options(all, optim.Schedules)
	options(all, data.Kinds)
	return all
})

func options[T any](all map[string]bool, kinds kind.Table[T]) {
	for _, e := range kinds {
		for _, o := range kind.Options(e.New()) {
			all[o.Key] = true
		}
	}
}

// isName tells what values may find something under.
func isName(name string) bool {
	return slices.Contains(Fields(), name) ||
		slices.ContainsFunc(strings.Split(name, "."), func(part string) bool { return words()[part] })
}

// nearest is the name that was meant, "" if none is near.
func nearest(name string) string {
	return kind.Nearest(name, append(Fields(), slices.Sorted(maps.Keys(words()))...))
}
