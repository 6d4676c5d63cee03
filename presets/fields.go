package presets

import (
	"slices"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/train"
)

// field is a key of a table and the pointer to what it sets, or a word.
type field struct {
	key string
	to  any
}

// every is a Resample as the key every = N writes it.
type every mask.Resample

// sections are the keys at the top that are tables or arrays of them.
var sections = []string{"data", "layer", "loss", "optim", "mask", "freeze", "report", "stage"}

// schedule is the key of the table within a table that tells how its main number
// moves.
const schedule = "schedule"

func rootFields(c *train.Config) []field {
	return append([]field{
		{"name", &c.Name}, {"about", &c.About}, {"seed", &c.Seed}, {"device", &c.Device},
	}, trainingFields(c)...)
}

// stageFields are the keys that a stage has beside its tables.
func stageFields(c *train.Config) []field {
	return append([]field{{"name", &c.Name}}, trainingFields(c)...)
}

func trainingFields(c *train.Config) []field {
	return []field{
		{"epochs", &c.Epochs}, {"batch", &c.Batch}, {"shuffle", &c.Shuffle}, {"init", &c.Init},
		setting("select", &c.Select, "last", "best"),
	}
}

func dataFields(c *train.Config) []field {
	return []field{
		{"kind", &c.Data.Kind}, {"val", &c.Val}, {"test", &c.Test}, {"standardize", &c.Standardize},
		{"label_noise", &c.Noise.Labels}, setting("label_noise_kind", &c.Noise.Kind, "symmetric", "pair"),
		{"noise_features", &c.Noise.Features},
	}
}

func layerFields(p *nn.Part) []field {
	return []field{{"kind", &p.Spec.Kind}, {"name", &p.Name}}
}

func lossFields(c *train.Config) []field { return []field{{"kind", &c.Loss.Kind}} }

func optimFields(c *train.Config) []field {
	return []field{{"kind", &c.Optim.Kind}, {"clip", &c.Clip}, {"warmup", &c.Warmup}}
}

func maskFields(s *mask.Setting) []field {
	return []field{
		{"strategy", &s.Strategy.Kind}, {"ratio", &s.Ratio},
		{"resample", &s.Resample}, {"every", (*every)(&s.Resample)}, {"fill", &s.Fill},
		setting("rescale", &s.Rescale, "auto", "none", "inverse"),
		{"layers", &s.Layers}, {"ratios", &s.Ratios},
		setting("allocation", &s.Allocation, "uniform", "er"),
		setting("inference", &s.Inference, "mean", "moment"),
		{"hold", &s.Hold},
	}
}

// scheduleFields are the keys of any schedule.
func scheduleFields[T any](s *kind.Choice[T]) []field { return []field{{"kind", &s.Kind}} }

// scope has the targets that a key of a mask says something of; keys that are not
// listed say something of all.
var scope = map[string][]mask.Target{
	"fill":       {mask.Input},
	"layers":     {mask.Parameter, mask.Delta, mask.Gradient, mask.Activation},
	"ratios":     {mask.Parameter, mask.Delta, mask.Gradient, mask.Activation},
	"allocation": {mask.Parameter, mask.Delta, mask.Gradient},
	"inference":  {mask.Parameter},
	"hold":       {mask.Gradient},
}

// fitting leaves out the keys that say nothing of a target.
func fitting(t mask.Target, fields []field) []field {
	return slices.DeleteFunc(fields, func(f field) bool {
		targets, limited := scope[f.key]
		return limited && !slices.Contains(targets, t)
	})
}

func freezeFields(c *train.Config) []field {
	return []field{
		{"layers", &c.Freeze.Layers}, {"gradual", &c.Freeze.Gradual},
		{"until", &c.Freeze.Until}, {"from", &c.Freeze.From},
	}
}

func reportFields(c *train.Config) []field {
	return []field{{"fit", &c.Report.Fit}, {"robustness", &c.Report.Robustness}, {"conflict", &c.Report.Conflict}}
}

// setting is a key whose value is one of a few words; the first one is what an
// empty string stands for.
func setting(key string, to *string, among ...string) field {
	return field{key, word{to: to, key: key, among: among, unset: among[0]}}
}

// options are the keys of a kind.
func options(of any) []field {
	var fields []field
	for _, o := range kind.Options(of) {
		f := field{o.Key, o.To}
		if len(o.Words) > 0 {
			f.to = word{to: o.To.(*string), key: o.Key, among: o.Words}
		}
		fields = append(fields, f)
	}
	return fields
}

func keys(fields []field) []string {
	names := make([]string, len(fields))
	for i, f := range fields {
		names[i] = f.key
	}
	return names
}
