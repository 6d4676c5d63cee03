package train

import (
	"fmt"
	"maps"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/record"
)

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
