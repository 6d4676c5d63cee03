package train

import (
	"errors"
	"fmt"
	"strconv"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/nn"
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
	"pause":           {flow: true, apply: (*trainer).pause},
	"resume":          {flow: true, apply: (*trainer).resume},
	"step":            {flow: true, apply: (*trainer).oneStep},
	"pace":            {flow: true, apply: (*trainer).setPace},
	"checkpoint":      {flow: true, apply: (*trainer).checkpointNow},
	"stop":            {flow: true, apply: (*trainer).stop},
	"extend":          {apply: (*trainer).extend},
	"rate":            {apply: (*trainer).setRate},
	"warmup":          {apply: (*trainer).setWarmup},
	"clip":            {apply: (*trainer).setClip},
	"rate-schedule":   {apply: (*trainer).setRateSchedule},
	"rate-option":     {apply: (*trainer).setRateOption},
	"freeze":          {apply: (*trainer).freezeLayer},
	"thaw":            {apply: (*trainer).thawLayer},
	"target":          {apply: (*trainer).setTarget},
	"strategy":        {apply: (*trainer).setStrategy},
	"ratio":           {apply: (*trainer).setRatio},
	"resample":        {apply: (*trainer).setResample},
	"fill":            {apply: (*trainer).setFill},
	"option":          {apply: (*trainer).setOption},
	"schedule":        {apply: (*trainer).setSchedule},
	"schedule-option": {apply: (*trainer).setScheduleOption},
	"rescale":         {apply: (*trainer).setRescale},
	"allocation":      {apply: (*trainer).setAllocation},
	"inference":       {apply: (*trainer).setInference},
	"hold":            {apply: (*trainer).setHold},
	"layers":          {apply: (*trainer).setLayers},
}

// apply applies what is due of a journal again, then takes the commands that wait.
// While a journal is not yet worked off, commands that change the numbers wait,
// lest they come before those that came before them; so the entries that change
// them are in the order of their steps, and the others, which need not be, wait
// for nothing. It reports whether anything was taken.
func (t *trainer) apply() (changed bool, err error) {
	for ; len(t.script) > 0 && (t.script[0].Step <= t.step || !t.script[0].Changes()); t.script = t.script[1:] {
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

// Changes reports whether a command changed the numbers of its run.
func (r Result) Changes() bool { return r.Outcome == Applied && !verbs[r.Kind].flow }

// again applies an entry of a journal as it was applied then.
func (t *trainer) again(r Result) error {
	if !r.Changes() {
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
	if v, ok := verbs[c.Kind]; !ok {
		r.Why = fmt.Sprintf("unknown command %q", c.Kind)
	} else {
		back := t.back(c)
		var write *record.WriteError
		var err error
		if r.Old, r.New, err = v.apply(t, c); errors.As(err, &write) {
			return err
		} else if err != nil {
			r.New, r.Why = "", err.Error()
		} else {
			r.Outcome, r.Back = Applied, back
		}
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
		t.state, t.test, t.report = Running, nil, nil
	}
	t.cfg.Epochs += n
	return old, strconv.Itoa(t.cfg.Epochs), nil
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

func number(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

func parse(s string) (float64, error) {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || !finite(v) {
		return 0, fmt.Errorf("%q is not a number", s)
	}
	return v, nil
}
