package phrase

import (
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
)

// Word is the beginning of a command, for menus and completion.
type Word struct {
	Text  string
	About string // its range or choices
	Bare  bool   // it is whole as it is
}

// Words lists the commands that a run takes now: those of every run, and the settings
// and options of the targets that are on.
func Words(s *train.Snapshot) []Word {
	var out []Word
	for i, w := range verbs {
		out = append(out, Word{w.name, w.about, i < 5})
	}
	for _, t := range mask.Targets {
		m := s.Masks[t]
		if !m.On {
			continue
		}
		prefix := string(t) + "."
		for _, w := range settings {
			out = append(out, Word{prefix + w.name, w.about, false})
		}
		for _, o := range kind.Options(m.Strategy.Value) {
			out = append(out, Word{prefix + o.Key, optionAbout(o, m.Strategy.Kind), false})
		}
		for _, name := range m.Layers {
			out = append(out, Word{prefix + name + ".ratio", "0 to 1, of this layer alone; default: the target's", false})
		}
	}
	return append(out, Word{"set", "KEY VALUE, a key as presets write it: mask.input.ratio, optim.rate", false})
}

func optionAbout(o kind.Option, of string) string {
	if len(o.Words) > 0 {
		return strings.Join(o.Words, ", ") + ", of " + of
	}
	return "an option of " + of + ", now " + o.Text()
}
