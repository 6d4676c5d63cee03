package train

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"reflect"
	"slices"
	"strings"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/record"
	"example.com/maskbench/kernels/device"
)

// plan is what the run does, one stage after another: Stages, or c itself if there
// are none.
func (c *Config) plan() []Config {
	if len(c.Stages) == 0 {
		return []Config{*c}
	}
	all := slices.Clone(c.Stages)
	for i := range all {
		all[i].Seed, all[i].Device = c.Seed, c.Device
	}
	return all
}

// validateStages reports the first mistake in a stage, under "stage.NAME" and the key.
func (c *Config) validateStages() error {
	seen := map[string]bool{}
	for i, s := range c.plan() {
		switch {
		case s.Name == "" || seen[s.Name]:
			return field("stage", fmt.Errorf("stage %d is named %q: give each a name of its own", i+1, s.Name))
		case len(s.Stages) > 0:
			return field("stage."+s.Name, errors.New("has stages of its own: list them all in the run"))
		case s.Epochs == 0 && i < len(c.Stages)-1:
			return field("stage."+s.Name+".epochs", errors.New("0 is without an end, and only the last stage may be that: set a number"))
		}
		seen[s.Name] = true
		if err := s.Validate(); err != nil {
			return inStage(s.Name, err)
		}
	}
	return nil
}

// inStage is an error in a stage: a key of the configuration gets the stage's name.
func inStage(name string, err error) error {
	var f *FieldError
	if errors.As(err, &f) {
		return field("stage."+name+"."+f.Key, f.Err)
	}
	return err
}

// place is how far a run had come when the stage in force began.
type place struct {
	step    int64
	epoch   int
	samples int64
}

// here is the number of steps of the stage in force that are done.
func (t *trainer) here() int64 { return t.step - t.began.step }

// epoch is the number of epochs of the run that are complete.
func (t *trainer) epoch() int { return t.began.epoch + int(t.here()/t.stepsPerEpoch) }

// length is the number of steps of the stage in force, 0 if it is endless.
func (t *trainer) length() int64 { return int64(t.cfg.Epochs) * t.stepsPerEpoch }

// over reports whether the stage in force has made all its steps.
func (t *trainer) over() bool { return t.length() > 0 && t.here() >= t.length() }

func (t *trainer) staged() bool { return len(t.whole.Stages) > 0 }
func (t *trainer) last() bool   { return t.stage == len(t.plan)-1 }

// number is the stage in force as readers count, from 1; 0 if there are no stages.
func (t *trainer) stageNumber() int {
	if !t.staged() {
		return 0
	}
	return t.stage + 1
}

// steps is the number of steps of the whole run, 0 if it is endless.
func (t *trainer) steps() int64 {
	all := t.began.step + t.length()
	for i := t.stage + 1; i < len(t.plan); i++ {
		all += int64(t.plan[i].Epochs) * t.plan[i].stepsPerEpoch(t.sets[i])
	}
	if t.endless() {
		return 0
	}
	return all
}

// epochs is the number of epochs of the whole run, 0 if it is endless.
func (t *trainer) epochs() int {
	all := t.began.epoch + t.cfg.Epochs
	for _, s := range t.plan[t.stage+1:] {
		all += s.Epochs
	}
	if t.endless() {
		return 0
	}
	return all
}

// endless reports whether the last stage is, which alone can be.
func (t *trainer) endless() bool {
	if t.last() {
		return t.cfg.Epochs == 0
	}
	return t.plan[len(t.plan)-1].Epochs == 0
}

func (c *Config) stepsPerEpoch(set *data.Set) int64 {
	rows, batch := set.Train.Rows(), min(c.Batch, set.Train.Rows())
	return int64((rows + batch - 1) / batch)
}

// key is where a preset says something of the stage in force.
func (t *trainer) key(name string) string {
	if !t.staged() {
		return name
	}
	return "stage." + t.cfg.Name + "." + name
}

// loadData reads the data of all stages, those that are alike once.
func (t *trainer) loadData() error {
	for i, c := range t.plan {
		set := t.alike(i)
		if set == nil {
			var err error
			if set, err = data.Load(c.Data.Value, c.dataOptions()); err != nil {
				return fmt.Errorf("%w: %w", ErrData, err)
			}
		}
		t.sets = append(t.sets, set)
	}
	return nil
}

func (c *Config) dataOptions() data.Options {
	return data.Options{Val: c.Val, Test: c.Test, Standardize: c.Standardize, Shuffle: c.Shuffle, Noise: c.Noise, Seed: c.Seed}
}

// alike is the data of a stage before the i-th that are the same, or nil.
func (t *trainer) alike(i int) *data.Set {
	c := &t.plan[i]
	for j := range i {
		if b := &t.plan[j]; b.dataOptions() == c.dataOptions() && reflect.DeepEqual(b.Data, c.Data) {
			return t.sets[j]
		}
	}
	return nil
}

// enter puts a stage in force as its configuration has it: its data, a new network with
// weights that are drawn, no state of an optimizer.
func (t *trainer) enter(i int) error {
	t.stage, t.set, t.cfg = i, t.sets[i], t.plan[i]
	t.cfg.Masks = maps.Clone(t.cfg.Masks)
	t.epochLoss, t.best, t.bestYet = 0, math.Inf(-1), nil
	t.orderEpoch, t.batch = -1, nil
	t.kept, t.merged = nil, nil
	if err := t.build(); err != nil {
		if t.staged() {
			return inStage(t.cfg.Name, err)
		}
		return err
	}
	return nil
}

// endStage does what follows from the last step of a stage: what stages have learned so
// far is measured, and the next one begins.
func (t *trainer) endStage() error {
	if !t.staged() || !t.over() {
		return nil
	}
	if err := t.merge(); err != nil {
		return err
	}
	if err := t.measureTasks(); err != nil || t.last() {
		return err
	}
	t.bequeath()
	t.began = place{t.step, t.epoch(), t.samples()}
	t.plan[t.stage] = t.cfg // with its epochs as extended
	if err := t.reopen(); err != nil {
		return err
	}
	if err := t.enter(t.stage + 1); err != nil {
		return err
	}
	if err := t.initialize(); err != nil {
		return err
	}
	return t.checkpoint()
}

// reopen opens the device anew and closes it as it was, which frees all that a stage
// had there.
func (t *trainer) reopen() error {
	b, err := device.Open(t.whole.Device, t.opts.Threads)
	if err != nil {
		return field("device", err)
	}
	old := t.b
	t.b = b
	return old.Close()
}

// rehearse builds the stages to come, on the host, so that what does not fit is known
// before the first step, reads their files, and notes which weights are not handed on.
func (t *trainer) rehearse() error {
	known := map[string]bool{}
	for id := range t.left {
		known[id] = true
	}
	for i := t.stage; i < len(t.plan) && t.staged(); i++ {
		drawn, err := t.rehearseStage(i, known)
		if err != nil {
			return err
		}
		if i > t.stage && len(drawn) > 0 {
			t.notes = append(t.notes, fmt.Sprintf("stage %s draws %s afresh: no stage before it has weights of that name and shape", t.plan[i].Name, strings.Join(drawn, ", ")))
		}
	}
	return nil
}

// rehearseStage returns the names of the parameters that are drawn, and adds all to
// known.
func (t *trainer) rehearseStage(i int, known map[string]bool) (drawn []string, err error) {
	b, err := device.Open("cpu", 1)
	if err != nil {
		return nil, err
	}
	defer b.Close()
	s := &trainer{Run: &Run{}, whole: t.whole, plan: t.plan, sets: t.sets, b: b, files: t.files, read: t.read}
	if err := s.enter(i); err != nil {
		return nil, err
	}
	if i > t.stage {
		if err := s.initialize(); err != nil {
			return nil, err
		}
	}
	for _, p := range s.params {
		if id := identity(p); !known[id] {
			known[id] = true
			if s.cfg.Init == "" {
				drawn = append(drawn, p.Name)
			}
		}
	}
	return drawn, nil
}

// identity tells parameters apart: one of the same name and shape is the same.
func identity(p *nn.Param) string { return fmt.Sprintf("%s %v", p.Name, p.Shape()) }

// bequeath keeps the weights as the stage in force leaves them: a delta that is masked
// for good is merged into them, as it is in an export, and what a mask hides keeps its
// value.
func (t *trainer) bequeath() { maps.Copy(t.left, t.readings()) }

// inherit takes over the weights that a stage before has left under the same name and
// shape.
func (t *trainer) inherit() {
	for _, p := range t.params {
		if x, ok := t.left[identity(p)]; ok {
			t.b.Write(p.Value, dense(x.value))
			delete(t.left, identity(p))
		}
	}
}

// The stage in a checkpoint. What stages have left goes under a parameter's identity.
const (
	leftPrefix = "left"
	keyStage   = "stage"
)

// captureStage adds the stage in force and what those before have left.
func (t *trainer) captureStage(c *record.Checkpoint) {
	if !t.staged() {
		return
	}
	c.Meta[keyStage] = fmt.Sprint(t.stage, t.began.step, t.began.epoch, t.began.samples)
	captureReadings(c, leftPrefix, t.left)
}

// restoreStage enters the stage of a checkpoint, as it was at its start but for what
// load and the journal bring.
func (t *trainer) restoreStage(c *record.Checkpoint) error {
	if !t.staged() {
		return nil
	}
	l := loader{c: c}
	i := -1
	_, err := fmt.Sscan(c.Meta[keyStage], &i, &t.began.step, &t.began.epoch, &t.began.samples)
	if err != nil || i < 0 || i >= len(t.plan) {
		l.fail("%q is %q, no stage of %d", keyStage, c.Meta[keyStage], len(t.plan))
		return l.err
	}
	t.left = readingsIn(c, leftPrefix)
	if i == t.stage {
		return nil
	}
	if err := t.reopen(); err != nil {
		return err
	}
	return t.enter(i)
}
