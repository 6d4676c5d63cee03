package presets

import (
	"bytes"
	"fmt"
	"maps"
	"slices"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"github.com/BurntSushi/toml"
)

// Encode writes an experiment as a preset with every key, which loads back to an
// equal Config. What follows from a strategy or the layers when it is not set, and
// so changes with them, is a comment. Of a stage there are those tables that differ
// from the base's.
func Encode(c train.Config) []byte {
	e := &encoder{}
	e.fields(rootFields(&c))
	for _, section := range writers() {
		section(e, "", &c)
	}
	for _, s := range c.Stages {
		e.stage(&s, &c)
	}
	return e.Bytes()
}

// writers write the parts of an experiment that replace each other whole, each
// under headers that begin with in.
func writers() []func(e *encoder, in string, c *train.Config) {
	all := []func(e *encoder, in string, c *train.Config){(*encoder).data, (*encoder).layers, (*encoder).loss, (*encoder).optim}
	for _, t := range mask.Targets {
		all = append(all, func(e *encoder, in string, c *train.Config) { e.mask(in, t, c.Masks[t]) })
	}
	return append(all, (*encoder).freeze, (*encoder).report)
}

func (e *encoder) data(in string, c *train.Config) {
	e.table("["+in+"data]", dataFields(c), options(c.Data.Value))
}

func (e *encoder) layers(in string, c *train.Config) {
	for _, l := range c.Layers {
		e.table("[["+in+"layer]]", layerFields(&l), options(l.Spec.Value))
	}
}

func (e *encoder) loss(in string, c *train.Config) {
	e.table("["+in+"loss]", lossFields(c), options(c.Loss.Value))
}

func (e *encoder) optim(in string, c *train.Config) {
	e.table("["+in+"optim]", optimFields(c), options(c.Optim.Value))
	e.schedule(scheduleFields(&c.RateSchedule), options(c.RateSchedule.Value))
}

func (e *encoder) mask(in string, t mask.Target, s mask.Setting) {
	e.table("["+in+"mask."+string(t)+"]", fitting(t, maskFields(&s)), options(s.Strategy.Value))
	e.schedule(scheduleFields(&s.Schedule), options(s.Schedule.Value))
	e.defaults(t, s)
}

func (e *encoder) freeze(in string, c *train.Config) {
	f := *c
	f.Freeze.Layers = append([]string{}, f.Freeze.Layers...) // an empty list is written too
	e.table("["+in+"freeze]", freezeFields(&f))
}

func (e *encoder) report(in string, c *train.Config) {
	e.table("["+in+"report]", reportFields(c))
}

// stage writes the keys of a stage and the tables that are not the base's.
func (e *encoder) stage(s, base *train.Config) {
	e.WriteString("\n[[stage]]\n")
	e.fields(stageFields(s))
	if s.Init == "" && base.Init != "" {
		e.pair("init", "") // not inherited
	}
	for _, section := range writers() {
		own, inherited := new(encoder), new(encoder)
		section(own, "stage.", s)
		section(inherited, "stage.", base)
		if !bytes.Equal(own.Bytes(), inherited.Bytes()) {
			e.Write(own.Bytes())
		}
	}
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
	in := &encoder{}
	for _, k := range slices.Sorted(maps.Keys(m)) {
		in.pair(k, m[k])
	}
	e.braces(key, in)
}

// schedule writes the table of a schedule within that of what it moves.
func (e *encoder) schedule(fields ...[]field) {
	in := &encoder{}
	for _, f := range fields {
		in.fields(f)
	}
	e.braces(schedule, in)
}

// braces writes pairs that have a line each as an inline table.
func (e *encoder) braces(key string, pairs *encoder) {
	fmt.Fprintf(e, "%s = { %s }\n", key, bytes.ReplaceAll(bytes.TrimSpace(pairs.Bytes()), []byte("\n"), []byte(", ")))
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
	case word:
		return p.String()
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
