package tui

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
)

// field is a setting that keys change: what is in force and what comes next.
type field struct {
	label   string
	at      slot
	inForce string
	// step gives the value that lies by presses of an arrow after v.
	step func(v string, by int) string
	// parse reads what was typed; nil: the field is a choice among words.
	parse func(text string) (string, error)
	share bool   // 0 … 1, drawn as a slider
	note  string // a remark on the value in force
	warn  bool   // the remark is a warning
	help  string
}

// section is the fields of one thing.
type section struct {
	title  string
	fields []field
}

// sections are the settings that can be changed now. A target that is off keeps
// its settings and does not show them.
func (s *state) sections() []section {
	out := []section{{fields: []field{{
		label: "target", at: slot{"target", ""}, inForce: s.target(), step: among(train.TargetWords()),
		help: "what is masked: the data, the weights, or both",
	}}}}
	for _, t := range mask.Targets {
		if s.masks(t) {
			out = append(out, section{title: string(t) + " mask", fields: s.maskFields(t)})
		}
	}
	rate := field{
		label: "rate", at: slot{"rate", ""}, inForce: formatFloat(s.snap.Rate),
		step: onLadder, parse: number,
		help: "learning rate of the optimizer",
	}
	return append(out, section{title: "learning", fields: []field{rate}})
}

// target is what is masked, in the words of the target command.
func (s *state) target() string {
	return train.TargetWord(func(t mask.Target) bool { return s.snap.Masks[t].On })
}

// masks reports whether a target is masked, or is asked to be.
func (s *state) masks(t mask.Target) bool {
	on, _ := train.ParseTargets(s.edits.next(slot{"target", ""}, s.target()))
	return on[t]
}

func (s *state) maskFields(t mask.Target) []field {
	m := s.snap.Masks[t]
	on := string(t)
	strategy, clock := slot{"strategy", on}, slot{"resample", on}
	out := []field{
		{label: "strategy", at: strategy, inForce: m.Strategy.Kind, step: among(strategies(t)),
			help: mask.Kinds.About(s.edits.next(strategy, m.Strategy.Kind))},
		{label: "ratio", at: slot{"ratio", on}, inForce: formatFloat(m.Ratio), step: byHundredths, parse: number, share: true,
			note: achieved(m), help: "share of the cells that is hidden"},
		{label: "resample", at: clock, inForce: m.Clock, step: among(clocks(t)), parse: everyN,
			help: "when a new mask is drawn; a number N is every N steps"},
	}
	if t == mask.Input {
		out = append(out, field{label: "fill", at: slot{"fill", on}, inForce: m.Fill.String(), step: among(fills), parse: number,
			help: "what the network reads in hidden cells; a number is itself"})
	}
	if m.Warning != "" {
		out[1].note, out[1].warn = m.Warning, true
	}
	return out
}

// achieved is what a mask came to: the share it hides, and what a soft one leaves
// of the sum.
func achieved(m train.MaskState) string {
	note := fmt.Sprintf("achieved %.4f", m.Achieved)
	if math.Abs(1-m.Achieved-m.Mean) > 1e-6 {
		note += fmt.Sprintf(" · mean M %.4f", m.Mean)
	}
	return note
}

// strategies are those that a target can be switched to: they fit it, and need
// nothing but their defaults, as masks from a file need its path.
func strategies(t mask.Target) []string {
	var out []string
	for _, name := range mask.Kinds.Names() {
		if s, err := mask.Default(t).With(name); err == nil && s.Validate(t) == nil {
			out = append(out, name)
		}
	}
	return out
}

func clocks(t mask.Target) []string {
	out := []string{"run", "epoch", "every 100", "every 10", "step"}
	if t != mask.Delta && t != mask.Gradient {
		out = append(out, "sample")
	}
	return out
}

var fills = []string{"zero", "mean", "noise", "nan-canary"}

func among(words []string) func(string, int) string {
	return func(v string, by int) string { return cycle(words, v, sign(by)) }
}

func sign(n int) int { return max(-1, min(n, 1)) }

// byHundredths steps a share by 0.01, in whole hundredths.
func byHundredths(v string, by int) string {
	x, _ := strconv.ParseFloat(v, 64)
	k := math.Floor(x*100 + 1e-6)
	if by < 0 {
		k = math.Ceil(x*100 - 1e-6)
	}
	return formatFloat(max(0, min(k+float64(by), 100)) / 100)
}

// onLadder steps along the ladder; a big step is a decade.
func onLadder(v string, by int) string {
	x, _ := strconv.ParseFloat(v, 64)
	if by == big || by == -big {
		by = by / big * len(ladder)
	}
	return formatFloat(climb(x, by))
}

// big is a big change in small ones.
const big = 10

func formatFloat(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

func number(text string) (string, error) {
	v, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
	if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
		return "", fmt.Errorf("%q is not a number", text)
	}
	return formatFloat(v), nil
}

func everyN(text string) (string, error) {
	n, err := strconv.Atoi(strings.TrimSpace(text))
	if err != nil {
		return "", fmt.Errorf("%q is not a whole number of steps", text)
	}
	return fmt.Sprintf("every %d", n), nil
}
