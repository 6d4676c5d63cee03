package train

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
)

// The words of the command "target" beside the targets themselves, which a + joins.
const (
	bothTargets = "both" // input and parameter
	noTarget    = "none"
)

// TargetWords lists what SetTarget takes; any targets joined by + will do.
func TargetWords() []string {
	words := []string{string(mask.Input), string(mask.Parameter), bothTargets}
	for _, t := range mask.Targets[2:] {
		words = append(words, string(t))
	}
	return append(words, noTarget)
}

// TargetWord is the word of SetTarget for the targets that are on.
func TargetWord(on func(mask.Target) bool) string {
	var words []string
	for _, t := range mask.Targets {
		if on(t) {
			words = append(words, string(t))
		}
	}
	switch word := strings.Join(words, "+"); word {
	case "":
		return noTarget
	case "input+parameter":
		return bothTargets
	default:
		return word
	}
}

// ParseTargets reads a word of SetTarget.
func ParseTargets(word string) (map[mask.Target]bool, error) {
	on := map[mask.Target]bool{}
	switch word {
	case noTarget:
		return on, nil
	case bothTargets:
		word = "input+parameter"
	}
	for name := range strings.SplitSeq(word, "+") {
		if t := mask.Target(strings.TrimSpace(name)); slices.Contains(mask.Targets, t) {
			on[t] = true
			continue
		}
		return nil, fmt.Errorf("%w, or some joined by +", kind.Unknown("target", name, TargetWords()))
	}
	return on, nil
}

func (t *trainer) targetWord() string {
	return TargetWord(func(target mask.Target) bool { return t.maskers[target].on })
}

func (t *trainer) setTarget(c Command) (old, now string, err error) {
	old = t.targetWord()
	on, err := ParseTargets(c.Value)
	if err != nil {
		return old, "", err
	}
	settings := map[mask.Target]mask.Setting{}
	for _, target := range mask.Targets {
		s := t.maskers[target].setting
		if on[target] && !s.Active() {
			s, _ = s.With("random")
		}
		if err := t.fits(target, s); on[target] && err != nil {
			return old, "", err
		}
		settings[target] = s
	}
	for target, s := range settings {
		m := t.maskers[target]
		m.setting, m.on = s, on[target]
		m.redraw()
	}
	return old, TargetWord(func(target mask.Target) bool { return on[target] }), nil
}

// most is the most cells of the masks that one step draws for a target; a mask for
// each row of large matrices would take all the memory there is.
const most = 1 << 27

// fits reports why a setting cannot be in force.
func (t *trainer) fits(target mask.Target, s mask.Setting) error {
	if err := cmp.Or(s.Validate(target), t.cfg.fits(target, s)); err != nil || !s.Active() {
		return err
	}
	if s.Clock(target).Tier != mask.PerSample {
		return nil
	}
	cells := 0
	for _, at := range t.maskers[target].sites {
		if target == mask.Input || slices.Contains(t.cfg.maskable(target, s), at.layer) {
			cells += at.shape.Len() * t.cfg.Batch
		}
	}
	if cells > most {
		return fmt.Errorf(`resample "sample" takes %d mask cells a step, more than %d: use a smaller batch, name smaller layers, or resample each "step"`, cells, most)
	}
	return nil
}

// change edits the setting of the target that a command is on: edit changes the copy
// that it is given, show tells the value in force.
func (t *trainer) change(c Command, show func(mask.Setting) string, edit func(*mask.Setting) error) (old, now string, err error) {
	m := t.maskers[c.target()]
	if m == nil {
		return "", "", fmt.Errorf("unknown mask target %q (there are: %v)", c.target(), mask.Targets)
	}
	s := m.setting
	old = show(s)
	if err := edit(&s); err != nil {
		return old, "", err
	}
	if err := t.fits(m.target, s); err != nil {
		return old, "", err
	}
	if drawsElse(m.setting, s) {
		m.redraw()
	}
	m.setting = s
	return old, show(s), nil
}

// drawsElse reports whether masks are drawn otherwise after an edit, which those are
// not that concern what a mask does.
func drawsElse(old, now mask.Setting) bool {
	now.Hold, now.Inference, now.Fill = old.Hold, old.Inference, old.Fill
	return !reflect.DeepEqual(old, now)
}

// target is what a command is on, without the key.
func (c Command) target() mask.Target {
	name, _, _ := strings.Cut(c.On, ".")
	return mask.Target(name)
}

// key is what a command is on behind the target: an option or a layer, "" if it is
// on the target itself.
func (c Command) key() string {
	_, key, _ := strings.Cut(c.On, ".")
	return key
}

// setRatio sets the ratio of a target.
func (t *trainer) setRatio(c Command) (old, now string, err error) {
	if c.key() != "" {
		return t.setLayerRatio(c)
	}
	return t.change(c, func(s mask.Setting) string { return number(s.Ratio) }, func(s *mask.Setting) (err error) {
		if err = hasRatio(*s); err == nil {
			s.Ratio, err = parse(c.Value)
		}
		return err
	})
}

// setLayerRatio gives a layer a ratio of its own, or without a value takes it away.
func (t *trainer) setLayerRatio(c Command) (old, now string, err error) {
	layer := c.key()
	show := func(s mask.Setting) string {
		if own, ok := s.Ratios[layer]; ok {
			return number(own)
		}
		return ""
	}
	return t.change(c, show, func(s *mask.Setting) error {
		if err := hasRatio(*s); err != nil {
			return err
		}
		if all, _ := t.cfg.candidates(c.target()); !slices.Contains(all, layer) {
			return kind.Unknown("layer", layer, all)
		}
		if s.Ratios = maps.Clone(s.Ratios); s.Ratios == nil {
			s.Ratios = map[string]float64{}
		}
		delete(s.Ratios, layer)
		if c.Value == "" {
			return nil
		}
		v, err := parse(c.Value)
		s.Ratios[layer] = v
		return err
	})
}

func hasRatio(s mask.Setting) error {
	if s.Stored() != "" {
		return fmt.Errorf("strategy %q has no ratio: what it hides is fixed in its file", s.Strategy.Kind)
	}
	if _, ok := s.Strategy.Value.(mask.Ratioless); ok {
		return fmt.Errorf("strategy %q has no ratio: what it hides follows from its options", s.Strategy.Kind)
	}
	return nil
}

func (t *trainer) setStrategy(c Command) (old, now string, err error) {
	old, now, err = t.change(c, func(s mask.Setting) string { return s.Strategy.Kind }, func(s *mask.Setting) (err error) {
		*s, err = s.With(c.Value)
		return err
	})
	if err == nil {
		m := t.maskers[c.target()]
		m.on = m.setting.Active()
		for _, s := range m.sites {
			s.score, s.stored = nil, nil // each strategy starts its own
		}
		m.redraw()
	}
	return old, now, err
}

// text is a choice among words that a setting holds.
func (t *trainer) text(c Command, of func(*mask.Setting) *string) (old, now string, err error) {
	return t.change(c, func(s mask.Setting) string { return cmp.Or(*of(&s), "auto") }, func(s *mask.Setting) error {
		*of(s) = strings.TrimPrefix(c.Value, "auto")
		return nil
	})
}

func (t *trainer) setRescale(c Command) (old, now string, err error) {
	return t.text(c, func(s *mask.Setting) *string { return &s.Rescale })
}

func (t *trainer) setAllocation(c Command) (old, now string, err error) {
	return t.text(c, func(s *mask.Setting) *string { return &s.Allocation })
}

func (t *trainer) setInference(c Command) (old, now string, err error) {
	return t.text(c, func(s *mask.Setting) *string { return &s.Inference })
}

func (t *trainer) setHold(c Command) (old, now string, err error) {
	return t.change(c, func(s mask.Setting) string { return strconv.FormatBool(s.Hold) }, func(s *mask.Setting) (err error) {
		if s.Hold, err = strconv.ParseBool(c.Value); err != nil {
			return fmt.Errorf("hold %q is neither true nor false", c.Value)
		}
		return nil
	})
}

// setLayers names the layers that a target masks, with commas between them; none:
// the target's own choice.
func (t *trainer) setLayers(c Command) (old, now string, err error) {
	show := func(s mask.Setting) string { return strings.Join(t.cfg.maskable(c.target(), s), ",") }
	return t.change(c, show, func(s *mask.Setting) error {
		s.Layers, s.Ratios = nil, nil
		all, _ := t.cfg.candidates(c.target())
		for name := range strings.FieldsFuncSeq(c.Value, func(r rune) bool { return r == ',' || r == ' ' }) {
			if !slices.Contains(all, name) {
				return kind.Unknown("layer", name, all)
			}
			s.Layers = append(s.Layers, name)
		}
		return nil
	})
}

func (t *trainer) setOption(c Command) (old, now string, err error) {
	key := c.key()
	return t.change(c, func(s mask.Setting) string { return optionOf(s.Strategy.Value, key) }, func(s *mask.Setting) (err error) {
		if s.Stored() != "" {
			return fmt.Errorf("strategy %q is read when a run starts: its options stay", s.Strategy.Kind)
		}
		s.Strategy, err = kind.With(s.Strategy, key, c.Value)
		return err
	})
}

func (t *trainer) setSchedule(c Command) (old, now string, err error) {
	return t.change(c, func(s mask.Setting) string { return s.Schedule.Kind }, func(s *mask.Setting) (err error) {
		if s.Schedule, err = mask.Schedules.Choose(c.Value); err != nil {
			return kind.Unknown("schedule", c.Value, mask.Schedules.Names())
		}
		if s.Schedule.Kind == mask.Constant {
			return nil
		}
		return hasRatio(*s)
	})
}

func (t *trainer) setScheduleOption(c Command) (old, now string, err error) {
	key := c.key()
	return t.change(c, func(s mask.Setting) string { return optionOf(s.Schedule.Value, key) }, func(s *mask.Setting) (err error) {
		s.Schedule, err = kind.With(s.Schedule, key, c.Value)
		return err
	})
}

func (t *trainer) setResample(c Command) (old, now string, err error) {
	target := c.target()
	return t.change(c, func(s mask.Setting) string { return s.Clock(target).String() }, func(s *mask.Setting) (err error) {
		s.Resample, err = mask.ParseResample(c.Value)
		return err
	})
}

func (t *trainer) setFill(c Command) (old, now string, err error) {
	return t.change(c, func(s mask.Setting) string { return s.Fill.String() }, func(s *mask.Setting) (err error) {
		s.Fill, err = mask.ParseFill(c.Value)
		return err
	})
}
