package presets

import (
	"reflect"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/train"
)

// field is a key of a table and the pointer to what it sets.
type field struct {
	key string
	to  any
}

// every is a Resample as the key every = N writes it.
type every mask.Resample

// sections are the keys at the top that are tables or arrays of them.
var sections = []string{"data", "layer", "loss", "optim", "mask", "freeze"}

func rootFields(c *train.Config) []field {
	return []field{
		{"name", &c.Name}, {"about", &c.About}, {"seed", &c.Seed}, {"device", &c.Device},
		{"epochs", &c.Epochs}, {"batch", &c.Batch}, {"shuffle", &c.Shuffle}, {"init", &c.Init},
	}
}

func dataFields(c *train.Config) []field {
	return []field{{"kind", &c.Data.Kind}, {"val", &c.Val}, {"standardize", &c.Standardize}}
}

func layerFields(p *nn.Part) []field {
	return []field{{"kind", &p.Spec.Kind}, {"name", &p.Name}}
}

func lossFields(c *train.Config) []field { return []field{{"kind", &c.Loss.Kind}} }

func optimFields(c *train.Config) []field { return []field{{"kind", &c.Optim.Kind}} }

func maskFields(s *mask.Setting) []field {
	return []field{
		{"strategy", &s.Strategy.Kind}, {"ratio", &s.Ratio},
		{"resample", &s.Resample}, {"every", (*every)(&s.Resample)}, {"fill", &s.Fill},
		{"layers", &s.Layers}, {"ratios", &s.Ratios},
	}
}

func freezeFields(c *train.Config) []field { return []field{{"layers", &c.Freeze.Layers}} }

// options are the keys of a kind: the tagged fields of its struct. A kind that is
// no pointer to a struct has none.
func options(of any) []field {
	v := reflect.ValueOf(of)
	if v.Kind() != reflect.Pointer || v.Elem().Kind() != reflect.Struct {
		return nil
	}
	var fields []field
	for f, value := range v.Elem().Fields() {
		if key := f.Tag.Get("toml"); key != "" {
			fields = append(fields, field{key, value.Addr().Interface()})
		}
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
