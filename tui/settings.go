package tui

import (
	"errors"
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
)

// sections are the settings that can be changed now. A target that is off keeps
// its settings and does not show them.
func (s *state) sections() []section {
	if s.listed.snap != s.snap || s.listed.touched != s.touched {
		s.listed = listed{s.snap, s.touched, s.list()}
	}
	return s.listed.sections
}

// listed are the sections of a snapshot: drawing, footer and keys ask for them in turn.
type listed struct {
	snap     *train.Snapshot
	touched  int
	sections []section
}

func (s *state) list() []section {
	words := train.TargetWords()
	out := []section{{fields: []field{{
		label: "target", at: slot{"target", ""}, inForce: s.target(), step: among(words), among: words, parse: targets, words: true, limits: strings.Join(words, ", ") + ", joined by +",
		help: "what is masked; several are joined by +, as in input+delta",
	}}}}
	for _, t := range mask.Targets {
		if s.masks(t) {
			out = append(out, s.maskSection(t))
		}
	}
	return append(out, s.learning())
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

// targets reads what is typed for the target: beginnings of words, joined by +.
func targets(text string) (string, error) {
	parts := strings.Split(text, "+")
	words := train.TargetWords()
	for i := range parts {
		word, err := beginning(words)(parts[i])
		if err != nil {
			return "", kind.Unknown("target", parts[i], words)
		}
		parts[i] = word
	}
	text = strings.Join(parts, "+")
	_, err := train.ParseTargets(text)
	return text, err
}

// learning is what moves the weights, and how far.
func (s *state) learning() section {
	schedule := pickedKind(s.snap.RateSchedule, train.RateSchedules)
	rate := field{
		label: "rate", at: slot{"rate", ""}, inForce: formatFloat(s.snap.Rate), step: onLadder, parse: number, limits: "0 < rate ≤ 100",
		help: "learning rate of the optimizer, at the next step",
	}
	at := slot{"rate-schedule", ""}
	rest := []field{choice(field{
		label: "schedule", at: at, inForce: s.snap.RateSchedule.Kind,
		help: train.RateSchedules.About(s.edits.next(at, s.snap.RateSchedule.Kind)),
	}, train.RateSchedules.Names())}
	if !s.edits.pending(at) {
		rest = append(rest, schedule.options(func(key string) slot { return slot{"rate-option", key} })...)
	}
	return section{title: "learning", fields: []field{rate}, rest: append(rest,
		field{label: "warm-up", at: slot{"warmup", ""}, inForce: formatFloat(s.snap.Warmup), step: byUnits, parse: number, limits: "from 0 up",
			help: "epochs over which the rate rises evenly from 0"},
		field{label: "clip", at: slot{"clip", ""}, inForce: formatFloat(s.snap.Clip), step: onLadder, parse: number, limits: "from 0 up",
			help: "largest norm of the whole gradient, which is scaled down to it; 0: any"})}
}

// menuKey is a list of strategies: the network they are for is the stage's.
type menuKey struct {
	target mask.Target
	stage  int
}

// strategies are those that a target can be switched to: they fit it and the
// network, and need nothing but their defaults, as masks from a file need its path.
func (s *state) strategies(t mask.Target) []string {
	key := menuKey{t, s.snap.Stage}
	if names, ok := s.menus[key]; ok {
		return names
	}
	c := s.config
	if i := s.snap.Stage - 1; i >= 0 && i < len(c.Stages) {
		c = c.Stages[i]
	}
	c.Stages = nil
	var names []string
	for _, name := range mask.Kinds.Names() {
		if setting, err := mask.Default(t).With(name); err == nil && suits(c, t, setting) {
			names = append(names, name)
		}
	}
	s.menus[key] = names
	return names
}

// suits reports whether a configuration could have a mask so.
func suits(c train.Config, t mask.Target, setting mask.Setting) bool {
	c.Masks = map[mask.Target]mask.Setting{t: setting}
	var mistake *train.FieldError
	err := c.Validate()
	return setting.Validate(t) == nil && !(errors.As(err, &mistake) && strings.HasPrefix(mistake.Key, "mask."))
}
