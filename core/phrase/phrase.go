// Package phrase reads commands as people type them: "ratio 0.5", "strategy sliding",
// "freeze dense1", "parameter.dense2.ratio 0.8". The palette of the screen and the
// lines of the plain mode understand the same words.
package phrase

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
)

// Parse reads one or several commands, with semicolons between them, for the run that
// a snapshot is of. An error names the word that is not understood and the nearest
// that is. Whether a value can be in force is for the run to say.
func Parse(text string, s *train.Snapshot) ([]train.Command, error) {
	var all []train.Command
	for part := range strings.SplitSeq(text, ";") {
		words := strings.Fields(strings.Replace(part, "=", " ", 1))
		if len(words) == 0 {
			continue
		}
		if words[0] == "set" {
			words = words[1:]
			if len(words) < 2 {
				return nil, errors.New("set wants a key and a value, as in: set mask.input.ratio 0.5")
			}
			words[0] = strings.TrimPrefix(strings.TrimPrefix(words[0], "mask."), "optim.")
		}
		some, err := parse(words[0], words[1:], s)
		if err != nil {
			return nil, err
		}
		all = append(all, some...)
	}
	if all == nil {
		return nil, errors.New("nothing was typed")
	}
	return all, nil
}

// parse reads a command that is split into words.
func parse(word string, args []string, s *train.Snapshot) ([]train.Command, error) {
	if v, ok := find(verbs, word); ok {
		return v.read(v, args, s)
	}
	if key, ok := strings.CutPrefix(word, "rate."); ok {
		return option("rate-option", "", key, s.RateSchedule.Value, args)
	}
	on, key, dotted := strings.Cut(word, ".")
	target := mask.Target(on)
	if !dotted || !slices.Contains(mask.Targets, target) {
		v, ok := find(settings, word)
		if !ok {
			return nil, kind.Unknown("command", word, known(s))
		}
		if len(args) > 1 && slices.Contains(mask.Targets, mask.Target(args[0])) { // as people say it
			return v.read(v, args, s)
		}
		target, err := chosen(word, s)
		if err != nil {
			return nil, err
		}
		return v.read(v, append([]string{string(target)}, args...), s)
	}
	return setting(target, key, args, s)
}

// setting reads what follows a target and a dot: one of its settings, the ratio of a
// layer, or an option of its strategy or schedule.
func setting(target mask.Target, key string, args []string, s *train.Snapshot) ([]train.Command, error) {
	if v, ok := find(settings, key); ok {
		return v.read(v, append([]string{string(target)}, args...), s)
	}
	m := s.Masks[target]
	if layer, ok := layerOf(key); ok {
		if _, err := layers([]string{layer}, s); err != nil {
			return nil, err
		}
		return ratio(string(target)+"."+layer, args)
	}
	if key, ok := strings.CutPrefix(key, "schedule."); ok {
		return option("schedule-option", string(target)+".", key, m.Schedule.Value, args)
	}
	keys := append(names(settings), optionKeys(m.Strategy.Value)...)
	if !slices.Contains(keys, key) {
		return nil, kind.Unknown("setting of "+string(target), key, keys)
	}
	return option("option", string(target)+".", key, m.Strategy.Value, args)
}

// layerOf is the layer in "dense2.ratio", "ratio.dense2" and "ratios.dense2", which
// presets write.
func layerOf(key string) (layer string, ok bool) {
	if layer, ok := strings.CutSuffix(key, ".ratio"); ok {
		return layer, true
	}
	for _, p := range []string{"ratio.", "ratios."} {
		if layer, ok := strings.CutPrefix(key, p); ok {
			return layer, true
		}
	}
	return "", false
}

// chosen is the target that a setting without one is of: the only one that is on.
func chosen(word string, s *train.Snapshot) (mask.Target, error) {
	var on []mask.Target
	for _, t := range mask.Targets {
		if s.Masks[t].On {
			on = append(on, t)
		}
	}
	switch len(on) {
	case 0:
		return mask.Input, nil
	case 1:
		return on[0], nil
	}
	return "", fmt.Errorf("several targets are masked: say %s.%s or %s.%s", on[0], word, on[1], word)
}

// option reads an option of a kind.
func option(command, prefix, key string, of any, args []string) ([]train.Command, error) {
	keys := optionKeys(of)
	if !slices.Contains(keys, key) {
		if keys == nil {
			return nil, fmt.Errorf("there is no %q to set: what is in force has no options", key)
		}
		return nil, kind.Unknown("option", key, keys)
	}
	value, err := one(key, args)
	return []train.Command{{Kind: command, On: prefix + key, Value: value}}, err
}

func optionKeys(of any) (keys []string) {
	for _, o := range kind.Options(of) {
		keys = append(keys, o.Key)
	}
	return keys
}

// known lists the words that may begin a command.
func known(s *train.Snapshot) []string {
	all := append(names(verbs), names(settings)...)
	all = append(all, "set")
	for _, t := range mask.Targets {
		if s.Masks[t].On {
			all = append(all, string(t)+".…")
		}
	}
	return all
}
