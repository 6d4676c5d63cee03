package train

import (
	"fmt"
	"strconv"
	"time"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
	"example.com/maskbench/kernels"
)

// Names in a checkpoint. Parameters have PyTorch's, as "dense1.weight"; what is no
// parameter has one of these before it, which no name of a layer can begin with.
const (
	maskPrefix  = "mask:"
	scorePrefix = "score:"
	optimPrefix = "optim:"
)

// A checkpoint holds the tensors and the few numbers that a step depends on.
// Settings are not among them: they follow from the preset and the commands of
// the journal, which are applied again.

// checkpoint brings the state to disk, and first the best one if it is newer than
// the best there.
func (t *trainer) checkpoint() error {
	t.saved, t.flushed = time.Now(), time.Now()
	best := t.bestYet
	if best != nil && best.Step != t.step {
		if err := t.opts.Dir.SaveCheckpoint(best, true); err != nil {
			return err
		}
		best = nil
	}
	t.bestYet = nil
	return t.opts.Dir.SaveCheckpoint(t.capture(), best != nil)
}

// capture copies the state. Entries of the journal that are still to be applied
// again are not in it, nor is what came behind them, which only flow commands can.
func (t *trainer) capture() *record.Checkpoint {
	c := t.opts.Dir.NewCheckpoint(t.step)
	if t.opts.Resume && len(t.script) > 0 {
		c.Journal = t.scriptEnd - int64(len(t.script))
	}
	c.Meta = map[string]string{
		"epoch_loss": number(t.epochLoss),
		"best":       number(t.best),
		frozenKey:    t.frozenText(),
	}
	t.captureStage(c)
	slotNames := t.cfg.Optim.Value.Slots()
	for _, p := range t.params {
		c.Tensors = append(c.Tensors, t.tensor(p.Name, p.Shape(), p.Value))
		c.Meta["t."+p.Name] = strconv.Itoa(t.slots[p].T)
		for i, slot := range t.slots[p].Slots {
			c.Tensors = append(c.Tensors, t.tensor(optimPrefix+slotNames[i]+"."+p.Name, p.Shape(), slot))
		}
	}
	for _, target := range mask.Targets {
		m := t.maskers[target]
		c.Meta["ratio."+string(target)] = number(m.setting.Ratio)
		for _, s := range m.sites {
			s.capture(c)
		}
	}
	return c
}

func (t *trainer) tensor(name string, shape []int, b kernels.Buffer) record.Tensor {
	v := make([]float32, b.Len())
	t.b.Read(dense(v), b)
	return record.Tensor{Name: name, Shape: shape, Data: v}
}

// capture adds the score and the mask in force, unless it is one for each row,
// which the next step draws anew.
func (s *site) capture(c *record.Checkpoint) {
	shape := []int{s.shape.Height, s.shape.Width}
	if s.score != nil {
		c.Tensors = append(c.Tensors, record.Tensor{Name: scorePrefix + s.name, Shape: shape, Data: append([]float32(nil), s.score...)})
	}
	if s.drawn && s.use == s.one && len(s.values) > 0 {
		c.Tensors = append(c.Tensors, record.Tensor{Name: maskPrefix + s.name, Shape: shape, Data: append([]float32(nil), s.values...)})
		c.Meta["tick."+s.name] = strconv.FormatUint(s.tick, 10)
		c.Meta["drawn."+s.name] = strconv.FormatInt(s.step, 10)
	}
}

// load puts the state of a checkpoint in force.
func (t *trainer) load(c *record.Checkpoint) error {
	l := loader{c: c, tensors: map[string][]float32{}}
	for _, x := range c.Tensors {
		l.tensors[x.Name] = x.Data
	}
	t.step = c.Step
	t.epochLoss, t.best = l.float("epoch_loss"), l.float("best")
	l.frozen(t)
	slotNames := t.cfg.Optim.Value.Slots()
	for _, p := range t.params {
		l.into(t.b, p.Value, p.Name)
		t.slots[p].T = int(l.float("t." + p.Name))
		for i, slot := range t.slots[p].Slots {
			l.into(t.b, slot, optimPrefix+slotNames[i]+"."+p.Name)
		}
	}
	for _, target := range mask.Targets {
		m := t.maskers[target]
		m.setting.Ratio = l.float("ratio." + string(target))
		for _, s := range m.sites {
			l.site(t, s)
		}
	}
	return l.err
}

// loader reads a checkpoint and keeps the first thing that does not fit.
type loader struct {
	c       *record.Checkpoint
	tensors map[string][]float32
	err     error
}

func (l *loader) fail(format string, args ...any) {
	if l.err == nil {
		l.err = fmt.Errorf("%w: the checkpoint of step %d does not fit its preset: %s", ErrData, l.c.Step, fmt.Sprintf(format, args...))
	}
}

func (l *loader) float(key string) float64 {
	v, err := strconv.ParseFloat(l.c.Meta[key], 64)
	if err != nil {
		l.fail("%q is %q, not a number", key, l.c.Meta[key])
	}
	return v
}

func (l *loader) into(b kernels.Backend, dst kernels.Buffer, name string) {
	v := l.tensors[name]
	if len(v) != dst.Len() {
		l.fail("%s has %d values, not %d", name, len(v), dst.Len())
		return
	}
	b.Write(dst, dense(v))
}

func (l *loader) site(t *trainer, s *site) {
	n := s.shape.Len()
	if v, ok := l.tensors[scorePrefix+s.name]; ok {
		if len(v) != n {
			l.fail("%s has %d values, not %d", scorePrefix+s.name, len(v), n)
			return
		}
		s.score = v
	}
	if v, ok := l.tensors[maskPrefix+s.name]; ok {
		if len(v) != n {
			l.fail("%s has %d values, not %d", maskPrefix+s.name, len(v), n)
			return
		}
		tick := l.float("tick." + s.name)
		s.values, s.count = v, []int{mask.Hidden(v)}
		s.drawn, s.tick, s.step = true, uint64(tick), int64(l.float("drawn."+s.name))
		t.b.Write(s.one, dense(v))
		s.apply(s.one)
	}
}

// restore puts the run where its newest checkpoint left it: the commands that the
// checkpoint contains change the settings, its tensors the rest, and the commands
// after it wait for their steps.
func (t *trainer) restore() error {
	path := t.opts.Dir.Path()
	c, skipped, err := record.LatestCheckpoint(path)
	if err != nil {
		return err
	}
	t.notes = append(t.notes, skippedNotes(skipped)...)
	if c == nil && len(skipped) > 0 {
		t.notes = append(t.notes, "no checkpoint is whole: the run starts again at step 0")
	}
	if c == nil { // else it has the weights
		err = t.initialize()
	} else {
		err = t.restoreStage(c)
	}
	if err != nil {
		return err
	}
	if err := t.rehearse(); err != nil {
		return err
	}
	if err := t.checkManifest(); err != nil {
		return err
	}
	journal, err := ReadJournal(path)
	if err != nil {
		return err
	}
	if err := t.opts.Dir.Rewind(c); err != nil {
		return err
	}
	// What goes on is not finished, also if it was before its last checkpoint broke.
	if err := t.opts.Dir.Remove(record.SummaryFile); err != nil {
		return err
	}
	for _, r := range journal {
		t.addResult(r)
		t.taken = r.ID
	}
	t.script, t.scriptEnd = journal, int64(len(journal))
	if c == nil {
		return nil
	}
	for _, r := range journal[:c.Journal] {
		if t.superseded(r, c) {
			continue
		}
		if err := t.again(r); err != nil {
			return err
		}
	}
	t.script = journal[c.Journal:]
	if err := t.load(c); err != nil {
		return err
	}
	return t.reload()
}

// reload brings the numbers recorded so far back into the history.
func (t *trainer) reload() error {
	return readMetrics(t.opts.Dir.Path(), func(m metric) {
		if m.Task != "" {
			t.remember(measured{m.Stage, m.Task, m.TaskLoss.value(), m.TaskAccuracy.value()})
			return
		}
		if m.Epoch == 0 {
			t.history.append(Loss, m.Step, m.Loss.value())
			t.history.append(GradNorm, m.Step, m.GradNorm.value())
			t.history.append(RatioInput, m.Step, m.RatioInput.value())
			t.history.append(RatioParameter, m.Step, m.RatioParameter.value())
			return
		}
		t.lastEpoch = m.epoch()
		t.plotEpoch(t.lastEpoch)
	})
}
