package train

import (
	"fmt"
	"slices"
	"strconv"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/record"
	"example.com/maskbench/kernels"
)

// Names in a checkpoint. Parameters have PyTorch's, as "dense1.weight"; what is no
// parameter has one of these before it, which no name of a layer can begin with.
const (
	maskPrefix  = "mask:"
	scorePrefix = "score:"
	optimPrefix = "optim:"
	basePrefix  = "base:" // what a delta is counted from
	keptPrefix  = "kept:" // what a strategy rewinds to
)

// momentsKey, before the name of a weight, has E[M] and Var[M] of masks that pass.
const momentsKey = "moments."

// wholeKey tells in a checkpoint that its delta masks pass, so that what counts are
// the weights as they are.
const wholeKey = "delta_whole"

// A checkpoint holds the tensors and the few numbers that a step depends on.
// Settings are not among them: they follow from the preset and the commands of
// the journal, which are applied again.

// checkpoint brings the state to disk, and first the best one if it is newer than
// the best there.
func (t *trainer) checkpoint() error {
	t.saved, t.flushed = t.clock.wall(), t.clock.wall()
	c := t.capture()
	if err := t.sync(); err != nil {
		return err // what was copied is not the state
	}
	best := t.bestYet
	if best != nil && best.Step != t.step {
		if err := t.opts.Dir.SaveCheckpoint(best, true); err != nil {
			return err
		}
		best = nil
	}
	t.bestYet = nil
	return t.opts.Dir.SaveCheckpoint(c, best != nil)
}

// capture copies the state. Entries of the journal that are still to be applied
// again are not in it, nor is what came behind them, which only flow commands can.
func (t *trainer) capture() *record.Checkpoint {
	c := t.opts.Dir.NewCheckpoint(t.step)
	if t.opts.Resume && len(t.script) > 0 {
		c.Journal = t.scriptEnd - int64(len(t.script))
	}
	c.Meta = map[string]string{
		"epoch_loss":       number(t.epochLoss),
		"best":             number(t.best),
		"rate":             number(t.rate),
		"plateau.best":     number(t.plateau.Best),
		"plateau.bad":      strconv.Itoa(t.plateau.Bad),
		"plateau.cooldown": strconv.Itoa(t.plateau.Cooldown),
		"plateau.factor":   number(t.plateau.Factor),
		frozenKey:          t.frozenText(),
	}
	t.captureStage(c)
	if t.tests() {
		c.Meta["looks"] = strconv.Itoa(t.looks)
	}
	if t.picks() {
		captureReadings(c, bestPrefix, t.readings())
	}
	slotNames := t.cfg.Optim.Value.Slots()
	for i, p := range t.params {
		c.Tensors = append(c.Tensors, t.tensor(p.Name, p.Shape(), p.Value))
		c.Meta["t."+p.Name] = strconv.Itoa(t.slots[i].T)
		for j, slot := range t.slots[i].Slots {
			c.Tensors = append(c.Tensors, t.tensor(optimPrefix+slotNames[j]+"."+p.Name, p.Shape(), slot))
		}
		if p.Base != nil {
			c.Tensors = append(c.Tensors, t.tensor(basePrefix+p.Name, p.Shape(), p.Base))
		}
		if t.kept != nil {
			c.Tensors = append(c.Tensors, record.Tensor{Name: keptPrefix + p.Name, Shape: p.Shape(), Data: slices.Clone(t.kept[p])})
		}
	}
	if slices.ContainsFunc(t.maskers[mask.Delta].sites, func(s *site) bool { return s.passes }) {
		c.Meta[wholeKey] = "true"
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
	return record.Tensor{Name: name, Shape: shape, Data: t.copyOf(b, b.Len())}
}

// capture adds the score and the mask in force. Of masks for each row, which the next
// step draws anew, it adds what evaluation reads.
func (s *site) capture(c *record.Checkpoint) {
	shape := []int{s.shape.Height, s.shape.Width}
	if s.score != nil {
		c.Tensors = append(c.Tensors, record.Tensor{Name: scorePrefix + s.id(), Shape: shape, Data: append([]float32(nil), s.score...)})
	}
	if s.use != nil && s.use == s.one {
		c.Tensors = append(c.Tensors, record.Tensor{Name: maskPrefix + s.id(), Shape: shape, Data: append([]float32(nil), s.cells()...)})
		c.Meta["tick."+s.id()] = strconv.FormatUint(s.tick, 10)
		c.Meta["drawn."+s.id()] = strconv.FormatInt(s.step, 10)
		if !s.drawn { // a command wants another one, and that may follow from this one
			c.Meta["stale."+s.id()] = "true"
		}
	}
	if s.target == mask.Parameter && s.passes {
		mean, variance := s.moments()
		c.Meta[momentsKey+s.id()] = number(mean) + " " + number(variance)
	}
}

// id is the site's name among those of all targets. Input and weights have theirs
// without the target, as files for and from PyTorch do.
func (s *site) id() string {
	if s.target == mask.Input || s.target == mask.Parameter {
		return s.name
	}
	return string(s.target) + ":" + s.name
}

// load puts the state of a checkpoint in force.
func (t *trainer) load(c *record.Checkpoint) error {
	l := loader{c: c, tensors: map[string][]float32{}}
	for _, x := range c.Tensors {
		l.tensors[x.Name] = x.Data
	}
	t.step = c.Step
	t.epochLoss, t.best, t.rate = l.float("epoch_loss"), l.float("best"), l.float("rate")
	t.plateau = optim.PlateauState{
		Best: l.float("plateau.best"), Bad: int(l.float("plateau.bad")),
		Cooldown: int(l.float("plateau.cooldown")), Factor: l.float("plateau.factor"),
	}
	t.bestStep = c.Best
	if t.tests() {
		t.looks = int(l.float("looks"))
	}
	l.frozen(t)
	slotNames := t.cfg.Optim.Value.Slots()
	for i, p := range t.params {
		l.into(t.b, p.Value, p.Name)
		t.slots[i].T = int(l.float("t." + p.Name))
		for j, slot := range t.slots[i].Slots {
			l.into(t.b, slot, optimPrefix+slotNames[j]+"."+p.Name)
		}
		if l.tensors[basePrefix+p.Name] != nil {
			l.into(t.b, t.origin(p), basePrefix+p.Name)
		}
		if v := l.tensors[keptPrefix+p.Name]; v != nil {
			if t.kept == nil {
				t.kept = map[*nn.Param][]float32{}
			}
			t.kept[p] = v
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
	n, id := s.shape.Len(), s.id()
	if v, ok := l.tensors[scorePrefix+id]; ok {
		if len(v) != n {
			l.fail("%s has %d values, not %d", scorePrefix+id, len(v), n)
			return
		}
		s.score = v
	}
	if v, ok := l.tensors[maskPrefix+id]; ok {
		if len(v) != n {
			l.fail("%s has %d values, not %d", maskPrefix+id, len(v), n)
			return
		}
		tick := l.float("tick." + id)
		s.values, s.count = v, []int{mask.Hidden(v)}
		s.drawn, s.tick, s.step = l.c.Meta["stale."+id] == "", uint64(tick), int64(l.float("drawn."+id))
		t.upload(s, false)
		s.passes = s.target == mask.Delta && l.c.Meta[wholeKey] != ""
	}
	if text := l.c.Meta[momentsKey+id]; text != "" {
		s.passes, s.known = true, make([]float64, 2)
		if _, err := fmt.Sscan(text, &s.known[0], &s.known[1]); err != nil {
			l.fail("%q is %q, not two numbers", momentsKey+id, text)
		}
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
		if t.superseded(r) {
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
		if m.Merged != nil {
			if e := m.Merged.epoch(); m.Step == t.step {
				t.merged, t.mergedRatio = &e, m.Merged.MergedRatio.value()
			}
			return
		}
		if m.Epoch == 0 {
			t.history.append(Loss, m.Step, m.Loss.value())
			t.history.append(GradNorm, m.Step, m.GradNorm.value())
			t.history.append(Rate, m.Step, m.Rate.value())
			for target, v := range m.ratios() {
				if v == nil {
					v = new(value) // it was off
				}
				t.history.append(RatioOf(target), m.Step, v.value())
			}
			return
		}
		t.lastEpoch = m.epoch()
		t.plotEpoch(t.lastEpoch)
	})
}
