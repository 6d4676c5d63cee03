package train

import (
	"errors"
	"fmt"
	"strconv"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/record"
)

// verb is a kind of command: it changes the trainer and says what was in force
// before and after, or changes nothing and says why.
type verb struct {
	// flow marks what does not change the numbers of a run, only when they come. It
	// is taken at any time and passed over when a journal is applied again.
	flow  bool
	apply func(t *trainer, c Command) (old, now string, err error)
}

// verbs lists the commands.
var verbs = map[string]verb{
	"pause":      {flow: true, apply: (*trainer).pause},
	"resume":     {flow: true, apply: (*trainer).resume},
	"step":       {flow: true, apply: (*trainer).oneStep},
	"pace":       {flow: true, apply: (*trainer).setPace},
	"checkpoint": {flow: true, apply: (*trainer).checkpointNow},
	"stop":       {flow: true, apply: (*trainer).stop},
	"extend":     {apply: (*trainer).extend},
	"rate":       {apply: (*trainer).setRate},
	"freeze":     {apply: (*trainer).freezeLayer},
	"thaw":       {apply: (*trainer).thawLayer},
	"target":     {apply: (*trainer).setTarget},
	"strategy":   {apply: (*trainer).setStrategy},
	"ratio":      {apply: (*trainer).setRatio},
	"resample":   {apply: (*trainer).setResample},
	"fill":       {apply: (*trainer).setFill},
}

// apply applies what is due of a journal again, then takes the commands that wait.
// While a journal is not yet worked off, commands that change the numbers wait,
// lest they come before those that came before them; so the entries that change
// them are in the order of their steps, and the others, which need not be, wait
// for nothing. It reports whether anything was taken.
func (t *trainer) apply() (changed bool, err error) {
	for ; len(t.script) > 0 && (t.script[0].Step <= t.step || !t.script[0].changes()); t.script = t.script[1:] {
		if err := t.again(t.script[0]); err != nil {
			return false, err
		}
		changed = true
	}
	for {
		c, ok := t.take(func(c Command) bool { return len(t.script) == 0 || verbs[c.Kind].flow })
		if !ok {
			return changed, nil
		}
		if err := t.obey(c); err != nil {
			return false, err
		}
		changed = true
	}
}

// changes reports whether a command changed the numbers of its run.
func (r Result) changes() bool { return r.Outcome == Applied && !verbs[r.Kind].flow }

// again applies an entry of a journal as it was applied then.
func (t *trainer) again(r Result) error {
	if !r.changes() {
		return nil
	}
	v := verbs[r.Kind]
	if v.apply == nil {
		return fmt.Errorf("%s: %w: unknown command %q", record.JournalFile, record.ErrCorrupt, r.Kind)
	}
	if _, _, err := v.apply(t, r.Command); err != nil {
		return fmt.Errorf("%s: command %d (%s) was applied at step %d and now is not: %w", record.JournalFile, r.ID, r.Kind, r.Step, err)
	}
	return nil
}

// obey takes a command and writes what became of it to the journal before anyone
// can see it.
func (t *trainer) obey(c Command) error {
	r := Result{Command: c, Step: t.step, Outcome: Rejected}
	t.taken = c.ID
	v, ok := verbs[c.Kind]
	if !ok {
		r.Why = fmt.Sprintf("unknown command %q", c.Kind)
	} else if old, now, err := v.apply(t, c); err != nil {
		var write *record.WriteError
		if errors.As(err, &write) {
			return err
		}
		r.Old, r.Why = old, err.Error()
	} else {
		r.Outcome, r.Old, r.New = Applied, old, now
	}
	r.write(t.line.Reset())
	if err := t.opts.Dir.Journal(t.line); err != nil {
		return err
	}
	t.addResult(r)
	return nil
}

var errOver = errors.New("the run is over: extend it first")

func (t *trainer) pause(Command) (old, now string, err error) {
	if t.state != Running {
		return string(t.state), "", fmt.Errorf("the run is %s, not running", t.state)
	}
	t.state, t.single = Paused, false
	return string(Running), string(Paused), nil
}

func (t *trainer) resume(Command) (old, now string, err error) {
	if t.state != Paused {
		return string(t.state), "", fmt.Errorf("the run is %s, not paused", t.state)
	}
	t.state = Running
	return string(Paused), string(Running), nil
}

func (t *trainer) oneStep(Command) (old, now string, err error) {
	if t.state != Running && t.state != Paused {
		return "", "", errOver
	}
	t.state, t.single = Running, true
	return strconv.FormatInt(t.step, 10), strconv.FormatInt(t.step+1, 10), nil
}

func (t *trainer) setPace(c Command) (old, now string, err error) {
	v, err := parse(c.Value)
	if err == nil && v < 0 {
		err = fmt.Errorf("pace %v is less than 0 (steps a second; 0 is as fast as possible)", v)
	}
	old = number(t.pace)
	if err != nil {
		return old, "", err
	}
	t.pace, t.due = v, t.clock.start
	return old, number(v), nil
}

func (t *trainer) checkpointNow(Command) (old, now string, err error) {
	if err := t.checkpoint(); err != nil {
		return "", "", err
	}
	return "", record.CheckpointFile(t.opts.Dir.Path(), t.step), nil
}

func (t *trainer) stop(Command) (old, now string, err error) {
	if t.state != Running && t.state != Paused {
		return string(t.state), "", errOver
	}
	old = string(t.state)
	t.state = Stopped
	return old, string(Stopped), nil
}

// maxEpochs bounds a run; a larger number is a slip of the finger.
const maxEpochs = 1_000_000_000

func (t *trainer) extend(c Command) (old, now string, err error) {
	old = strconv.Itoa(t.cfg.Epochs)
	n, err := strconv.Atoi(c.Value)
	switch {
	case err != nil:
		return old, "", fmt.Errorf("%q is not a number of epochs", c.Value)
	case t.cfg.Epochs == 0:
		return old, "", errors.New("the run is endless already")
	case n < 1 || n > maxEpochs-t.cfg.Epochs:
		return old, "", fmt.Errorf("%d more epochs are outside 1 … %d", n, maxEpochs-t.cfg.Epochs)
	}
	if t.state == Finished {
		// Before the journal: killed in between, the run ends again as it had.
		if err := t.opts.Dir.Remove(record.SummaryFile); err != nil {
			return old, "", err
		}
		t.state = Running
	}
	t.cfg.Epochs += n
	return old, strconv.Itoa(t.cfg.Epochs), nil
}

func (t *trainer) setRate(c Command) (old, now string, err error) {
	old = number(t.rate)
	v, err := parse(c.Value)
	if err == nil {
		err = optim.CheckRate(v)
	}
	if err != nil {
		return old, "", err
	}
	t.rate = v
	return old, number(v), nil
}

func (t *trainer) freezeLayer(c Command) (old, now string, err error) { return t.freezing(c.On, true) }
func (t *trainer) thawLayer(c Command) (old, now string, err error)   { return t.freezing(c.On, false) }

var frozenWord = map[bool]string{true: "frozen", false: "trainable"}

func (t *trainer) freezing(layer string, yes bool) (old, now string, err error) {
	s := t.net.Stage(layer)
	switch {
	case s == nil:
		return "", "", kind.Unknown("layer", layer, t.cfg.trainable())
	case len(s.Params()) == 0:
		return "", "", fmt.Errorf("%s has no parameters", layer)
	case s.Trainable() != yes:
		return frozenWord[yes], "", fmt.Errorf("%s is %s already", layer, frozenWord[yes])
	}
	t.freeze(s, yes)
	return frozenWord[!yes], frozenWord[yes], nil
}

func (t *trainer) freeze(s *nn.Stage, yes bool) {
	for _, p := range s.Params() {
		p.Frozen = yes
	}
}

// targetWords are the values of the command "target": which targets are on.
var targetWords = []struct {
	word string
	on   map[mask.Target]bool
}{
	{"input", map[mask.Target]bool{mask.Input: true}},
	{"parameter", map[mask.Target]bool{mask.Parameter: true}},
	{"both", map[mask.Target]bool{mask.Input: true, mask.Parameter: true}},
	{"none", nil},
}

// TargetWords lists what SetTarget takes.
func TargetWords() []string {
	var words []string
	for _, w := range targetWords {
		words = append(words, w.word)
	}
	return words
}

// TargetWord is the word of TargetWords for the targets that are on.
func TargetWord(on func(mask.Target) bool) string {
	for _, w := range targetWords {
		same := true
		for _, target := range mask.Targets {
			same = same && w.on[target] == on(target)
		}
		if same {
			return w.word
		}
	}
	panic("train: no word for the targets")
}

func (t *trainer) setTarget(c Command) (old, now string, err error) {
	old = TargetWord(func(target mask.Target) bool { return t.maskers[target].on })
	var on map[mask.Target]bool
	known := false
	for _, w := range targetWords {
		if w.word == c.Value {
			on, known = w.on, true
		}
	}
	if !known {
		return old, "", kind.Unknown("target", c.Value, TargetWords())
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
	return old, c.Value, nil
}

// fits reports why a setting cannot be in force.
func (t *trainer) fits(target mask.Target, s mask.Setting) error {
	if err := s.Validate(target); err != nil {
		return err
	}
	if target == mask.Parameter && s.Active() && len(t.cfg.maskable(s)) == 0 {
		return errNoMatrix
	}
	return nil
}

// change edits one target's setting: edit changes the copy that it is given, show
// tells the value in force.
func (t *trainer) change(c Command, show func(mask.Setting) string, edit func(*mask.Setting) error) (old, now string, err error) {
	m := t.maskers[mask.Target(c.On)]
	if m == nil {
		return "", "", fmt.Errorf("unknown mask target %q (there are: %v)", c.On, mask.Targets)
	}
	s := m.setting
	old = show(s)
	if err := edit(&s); err != nil {
		return old, "", err
	}
	if err := t.fits(m.target, s); err != nil {
		return old, "", err
	}
	m.setting = s
	m.redraw()
	return old, show(s), nil
}

func (t *trainer) setRatio(c Command) (old, now string, err error) {
	return t.change(c, func(s mask.Setting) string { return number(s.Ratio) }, func(s *mask.Setting) (err error) {
		if s.Stored() != "" {
			return fmt.Errorf("strategy %q has no ratio: what it hides is fixed in its file", s.Strategy.Kind)
		}
		s.Ratio, err = parse(c.Value)
		return err
	})
}

func (t *trainer) setStrategy(c Command) (old, now string, err error) {
	old, now, err = t.change(c, func(s mask.Setting) string { return s.Strategy.Kind }, func(s *mask.Setting) (err error) {
		*s, err = s.With(c.Value)
		return err
	})
	if err == nil {
		m := t.maskers[mask.Target(c.On)]
		m.on = m.setting.Active()
		for _, s := range m.sites {
			s.score, s.stored = nil, nil // each strategy starts its own
		}
	}
	return old, now, err
}

func (t *trainer) setResample(c Command) (old, now string, err error) {
	target := mask.Target(c.On)
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

func number(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

func parse(s string) (float64, error) {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || !finite(v) {
		return 0, fmt.Errorf("%q is not a number", s)
	}
	return v, nil
}
