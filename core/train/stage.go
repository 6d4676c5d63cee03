package train

import (
	"fmt"
	"maps"
	"math"

	"example.com/maskbench/kernels/device"
)

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

// stageNumber is the stage in force as readers count, from 1; 0 if there are no stages.
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

// key is where a preset says something of the stage in force.
func (t *trainer) key(name string) string {
	if !t.staged() {
		return name
	}
	return "stage." + t.cfg.Name + "." + name
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

// endStage does what follows from the last step of a stage, or of a run without any: the
// delta is masked before a command can be taken, so that a replay does as much; what
// stages have learned so far is measured, and the next one begins.
func (t *trainer) endStage() error {
	if !t.over() {
		return nil
	}
	if err := t.merge(); err != nil || !t.staged() {
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
	if b.Device() != t.b.Device() {
		b.Close()
		return field("device", fmt.Errorf("%w: the run was on %s, which is gone: resume it with that device, or on %s", device.ErrAbsent, t.b.Device(), b.Device()))
	}
	old := t.b
	t.b = b
	return old.Close()
}
