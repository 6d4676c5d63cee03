package tui

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"strconv"
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
)

// aspect is a setting of a mask whose value is one of some words. Which targets and
// strategies have a use for it is not said here: mask.Setting knows.
type aspect struct {
	kind  string // of its command
	words []string
	value func(train.MaskState) string
	set   func(s *mask.Setting, word string) error
	parse func(string) (string, error) // beside the words
	help  func(t mask.Target, m train.MaskState, word string) string
}

// The aspects that always show, and those that do when they are asked for.
var (
	resample = aspect{
		"resample", []string{"run", "epoch", "every 100", "every 10", "step", "sample", "end"},
		func(m train.MaskState) string { return m.Clock },
		func(s *mask.Setting, word string) (err error) { s.Resample, err = mask.ParseResample(word); return err },
		everyN, about("when a new mask is drawn; a number N is every N steps"),
	}
	schedule = aspect{
		"schedule", mask.Schedules.Names(),
		func(m train.MaskState) string { return cmp.Or(m.Schedule.Kind, mask.Constant) },
		func(s *mask.Setting, word string) (err error) {
			s.Schedule, err = mask.Schedules.Choose(word)
			return err
		},
		nil, func(_ mask.Target, _ train.MaskState, word string) string { return mask.Schedules.About(word) },
	}
	aspects = []aspect{
		{"fill", []string{"zero", "mean", "noise", "nan-canary"},
			func(m train.MaskState) string { return m.Fill.String() },
			func(s *mask.Setting, word string) (err error) { s.Fill, err = mask.ParseFill(word); return err },
			number, about("what the network reads in hidden cells; a number is itself")},
		{"rescale", []string{"auto", mask.Plain, mask.Inverse},
			func(m train.MaskState) string { return cmp.Or(m.Rescale, "auto") },
			func(s *mask.Setting, word string) error { s.Rescale = strings.TrimPrefix(word, "auto"); return nil },
			nil, rescaleHelp},
		{"allocation", []string{mask.Uniform, mask.ErdosR},
			func(m train.MaskState) string { return cmp.Or(m.Allocation, mask.Uniform) },
			func(s *mask.Setting, word string) error { s.Allocation = word; return nil },
			nil, about("how layers share the ratio: uniform, or er, which keeps more of the small ones (Mocanu et al. 2018)")},
		{"inference", []string{"auto", mask.Moments},
			func(m train.MaskState) string { return cmp.Or(m.Inference, "auto") },
			func(s *mask.Setting, word string) error { s.Inference = strings.TrimPrefix(word, "auto"); return nil },
			nil, about("moment: evaluation reads mean and variance of the sums (DropConnect, Wan et al. 2013); auto: the mean weight")},
		{"hold", []string{"true", "false"},
			func(m train.MaskState) string { return strconv.FormatBool(m.Hold) },
			func(s *mask.Setting, word string) (err error) { s.Hold, err = strconv.ParseBool(word); return err },
			nil, about("true: hidden weights do not move at all; false: momentum and decay move them (Child-Tuning as published)")},
	}
)

func about(text string) func(mask.Target, train.MaskState, string) string {
	return func(mask.Target, train.MaskState, string) string { return text }
}

func rescaleHelp(t mask.Target, m train.MaskState, _ string) string {
	s := m.Setting
	s.Rescale = ""
	auto := mask.Plain
	if s.Scales(t) {
		auto = mask.Inverse
	}
	return "inverse divides what is kept by the mean of the mask, as dropout does; auto is " + auto + " here"
}

// field makes a field of an aspect; ok is false where it has no meaning. If it would
// have with masks that are drawn anew, the field says so and cannot be changed.
func (a aspect) field(s *state, t mask.Target, m train.MaskState) (f field, ok bool) {
	at := slot{a.kind, string(t)}
	f = field{label: a.kind, at: at, inForce: a.value(m)}
	f.help = a.help(t, m, s.edits.next(at, f.inForce))
	words, _ := a.fit(t, m.Setting)
	if others(words, f.inForce) {
		f = choice(f, words)
		if a.parse != nil {
			f.parse, f.words = a.parse, false
			f.limits += ", or a number"
		}
		return f, true
	}
	anew := m.Setting
	anew.Resample = mask.Resample{Tier: mask.PerStep}
	if words, _ := a.fit(t, anew); !others(words, f.inForce) {
		return f, false
	}
	_, why := a.fit(t, m.Setting)
	f.help = why.Error()
	return f, true
}

// fit are the words that a setting would take, and why it does not take another.
func (a aspect) fit(t mask.Target, setting mask.Setting) (words []string, why error) {
	for _, w := range a.words {
		s := setting
		err := cmp.Or(a.set(&s, w), s.Validate(t))
		if err == nil {
			words = append(words, w)
		} else if why == nil {
			why = err
		}
	}
	return words, why
}

// others reports whether there is a word beside one.
func others(words []string, but string) bool {
	return len(words) > 1 || len(words) == 1 && words[0] != but
}

// maskSection is what is set of a target: strategy, ratio and clock, and folded away
// what they leave open.
func (s *state) maskSection(t mask.Target) section {
	m := s.snap.Masks[t]
	out := section{title: string(t) + " mask", fields: []field{s.strategyField(t, m)}}
	if ratio, ok := s.ratioField(t, m); ok {
		out.fields = append(out.fields, ratio)
	}
	if f, ok := resample.field(s, t, m); ok {
		out.fields = append(out.fields, f)
	}
	if !s.edits.pending(slot{"strategy", string(t)}) {
		out.rest = s.strategyOptions(t, m)
	}
	if f, ok := schedule.field(s, t, m); ok {
		out.rest = append(out.rest, f)
		if !s.edits.pending(f.at) {
			picked := pickedKind(m.Schedule, mask.Schedules)
			out.rest = append(out.rest, picked.options(func(key string) slot { return slot{"schedule-option", string(t) + "." + key} })...)
		}
	}
	for _, a := range aspects {
		if f, ok := a.field(s, t, m); ok {
			out.rest = append(out.rest, f)
		}
	}
	out.rest = append(out.rest, s.layerFields(t, m)...)
	return out
}

// strategyField chooses the strategy. What it came to stands below the ratio, or
// here if it has none.
func (s *state) strategyField(t mask.Target, m train.MaskState) field {
	at := slot{"strategy", string(t)}
	f := choice(field{label: "strategy", at: at, inForce: m.Strategy.Kind}, s.strategies(t))
	name := s.edits.next(at, m.Strategy.Kind)
	f.explain = func() string { return strategyHelp(name) }
	if !hasRatio(m.Setting) {
		f.note, f.warn = remarkOn(m)
	}
	return f
}

// shareLimits is the range of shares, as rejections tell it.
const shareLimits = "0 … 1"

// hasRatio reports whether a ratio can be set: a file and some options say it
// themselves.
func hasRatio(s mask.Setting) bool {
	_, fixed := s.Strategy.Value.(mask.Ratioless)
	return !fixed && s.Stored() == ""
}

func (s *state) ratioField(t mask.Target, m train.MaskState) (f field, ok bool) {
	f = field{label: "ratio", at: slot{"ratio", string(t)}, inForce: formatFloat(m.Ratio), step: byHundredths, parse: number, share: true, limits: shareLimits,
		help: "share of the cells that is hidden"}
	if scheduled(m) {
		f.help += " at the end of the schedule"
	}
	f.note, f.warn = remarkOn(m)
	return f, hasRatio(m.Setting)
}

func scheduled(m train.MaskState) bool {
	return m.Schedule.Kind != "" && m.Schedule.Kind != mask.Constant && m.Setting.Controller() == nil
}

// remarkOn is what a mask came to: the share it hides, what a soft one leaves of the
// sum, and how far a schedule is; or what its strategy warns of.
func remarkOn(m train.MaskState) (text string, warn bool) {
	if m.Warning != "" {
		return m.Warning, true
	}
	if scheduled(m) {
		text = fmt.Sprintf("now %.3g → %.3g · ", m.Asked, m.Ratio)
	}
	text += fmt.Sprintf("achieved %.4f", m.Achieved)
	if math.Abs(1-m.Achieved-m.Mean) > 1e-6 {
		text += fmt.Sprintf(" · mean M %.4f", m.Mean)
	}
	return text, false
}

// strategyOptions are the options of the strategy in force.
func (s *state) strategyOptions(t mask.Target, m train.MaskState) []field {
	if m.Stored() != "" || m.Strategy.Value == nil {
		return nil
	}
	return pickedKind(m.Strategy, mask.Kinds).options(func(key string) slot { return slot{"option", string(t) + "." + key} })
}

// layerFields choose the layers that are masked, and give each a ratio of its own.
func (s *state) layerFields(t mask.Target, m train.MaskState) []field {
	names := s.maskable(t)
	probe := m.Setting
	probe.Layers, probe.Ratios = names, nil
	if len(names) == 0 || probe.Validate(t) != nil {
		return nil
	}
	layers := field{label: "layers", at: slot{"layers", string(t)}, inForce: strings.Join(m.Layers, ","),
		step: among(append([]string{""}, names...)), parse: some(names), words: true, limits: strings.Join(names, ","),
		help: "layers that are masked, with commas between them; default: the target's own choice"}
	out := []field{layers}
	for _, name := range m.Layers {
		probe := m.Setting
		probe.Ratios = maps.Clone(m.Ratios)
		if probe.Ratios == nil {
			probe.Ratios = map[string]float64{}
		}
		probe.Ratios[name] = m.Ratio
		if len(m.Layers) > 1 && hasRatio(m.Setting) && probe.Validate(t) == nil {
			out = append(out, field{label: name, at: slot{"ratio", string(t) + "." + name}, inForce: formatFloat(m.RatioFor(name)),
				step: byHundredths, parse: number, share: true, limits: shareLimits, help: "ratio of " + name + " alone"})
		}
	}
	return out
}

// maskable are the layers that a target can act on.
func (s *state) maskable(t mask.Target) []string {
	if t == mask.Input {
		return nil
	}
	var names []string
	for i, l := range s.snap.Layers {
		if t == mask.Activation && i < len(s.snap.Layers)-1 || t != mask.Activation && l.Params > 0 {
			names = append(names, l.Name)
		}
	}
	return names
}

// some reads several of the words, or their beginnings, with commas between them.
func some(words []string) func(string) (string, error) {
	return func(text string) (string, error) {
		parts := strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ' ' })
		for i := range parts {
			word, err := beginning(words)(parts[i])
			if err != nil {
				return "", kind.Unknown("layer", parts[i], words)
			}
			parts[i] = word
		}
		return strings.Join(parts, ","), nil
	}
}
