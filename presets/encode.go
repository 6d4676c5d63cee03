package presets

import (
	"bytes"
	"fmt"
	"slices"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"github.com/BurntSushi/toml"
)

// Encode writes an experiment as a preset with every key, which loads back to an
// equal Config. What follows from a strategy or the layers when it is not set, and
// so changes with them, is a comment.
func Encode(c train.Config) []byte {
	e := &encoder{}
	e.fields(rootFields(&c))
	e.table("[data]", dataFields(&c), options(c.Data.Value))
	for _, l := range c.Layers {
		e.table("[[layer]]", layerFields(&l), options(l.Spec.Value))
	}
	e.table("[loss]", lossFields(&c), options(c.Loss.Value))
	e.table("[optim]", optimFields(&c), options(c.Optim.Value))
	for _, t := range mask.Targets {
		s := c.Masks[t]
		e.table("[mask."+string(t)+"]", fitting(t, maskFields(&s)), options(s.Strategy.Value))
		e.defaults(t, s)
	}
	c.Freeze.Layers = append([]string{}, c.Freeze.Layers...) // an empty list is written too
	e.table("[freeze]", freezeFields(&c))
	return e.Bytes()
}

// fitting leaves out the key that has no meaning for a target.
func fitting(t mask.Target, fields []field) []field {
	if t != mask.Parameter {
		return fields
	}
	return slices.DeleteFunc(fields, func(f field) bool { return f.key == "fill" })
}

type encoder struct{ bytes.Buffer }

func (e *encoder) table(header string, fields ...[]field) {
	fmt.Fprintf(e, "\n%s\n", header)
	for _, f := range fields {
		e.fields(f)
	}
}

func (e *encoder) fields(fields []field) {
	for _, f := range fields {
		if v := get(f.to); v != nil {
			e.pair(f.key, v)
		}
	}
}

// pair writes key = value; the TOML library knows how to quote.
func (e *encoder) pair(key string, v any) {
	if m, ok := v.(map[string]float64); ok {
		e.inline(key, m)
		return
	}
	line, err := toml.Marshal(map[string]any{key: v})
	if err != nil {
		panic(fmt.Sprintf("presets: %T cannot be written: %v", v, err))
	}
	e.Write(line)
}

// inline writes a map as an inline table, which leaves the table it is in open.
func (e *encoder) inline(key string, m map[string]float64) {
	line, err := toml.Marshal(m)
	if err != nil {
		panic(fmt.Sprintf("presets: %v cannot be written: %v", m, err))
	}
	pairs := bytes.ReplaceAll(bytes.TrimSpace(line), []byte("\n"), []byte(", "))
	fmt.Fprintf(e, "%s = { %s }\n", key, pairs)
}

func (e *encoder) defaults(t mask.Target, s mask.Setting) {
	if s.Resample.Tier == "" && s.Active() {
		fmt.Fprintf(e, "# resample: %s, the strategy's own\n", s.Clock(t))
	}
	if t == mask.Parameter && s.Layers == nil && s.Active() {
		fmt.Fprintf(e, "# layers: every weight matrix but the output layer's\n")
	}
}

// get returns the TOML value of what a field points to; nil if it is not written.
func get(to any) any {
	switch p := to.(type) {
	case *string:
		return *p
	case *kind.Path:
		if *p != "" {
			return string(*p)
		}
	case *bool:
		return *p
	case *int:
		return *p
	case *uint64:
		return *p
	case *float64:
		return *p
	case *[]string:
		return textsOrNil(*p)
	case *map[string]float64:
		if len(*p) > 0 {
			return *p
		}
	case *mask.Fill:
		if p.Kind == mask.FillNumber {
			return p.Value
		}
		return p.String()
	case *mask.Resample:
		if p.Tier != mask.EveryN && p.Tier != "" {
			return p.String()
		}
	case *every:
		if p.Tier == mask.EveryN {
			return p.Every
		}
	default:
		panic(fmt.Sprintf("presets: no way to write a key from %T", to))
	}
	return nil
}

func textsOrNil(s []string) any {
	if s == nil {
		return nil
	}
	return s
}
