package train

import (
	"fmt"
	"maps"
	"slices"
	"strconv"

	"gorgonia.org/tensor"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/record"
	"example.com/maskbench/kernels"
)

// outline is a trainer as far as the files of a run tell: settings, masks and place,
// without data, weights or device. It follows the steps that the run has made, and makes
// none.
type outline struct {
	*trainer
	turned  int64                // the step of the last end of an epoch that it has passed
	borders []place              // where the stages so far began
	weights map[string][]float32 // of the newest checkpoint, by layer
}

// newOutline is the outline of a run that has not begun.
func newOutline(c Config, m Manifest, h *History) (*outline, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	t := &trainer{
		Run: &Run{history: h}, whole: c, plan: c.plan(), b: noBackend{}, state: Running,
		files: map[string]string{}, read: map[kind.Path][]record.Tensor{},
	}
	stages := m.Stages
	if len(stages) == 0 {
		stages = []StageData{{TrainRows: m.TrainRows, ValRows: m.ValRows, Height: m.Height, Width: m.Width}}
	}
	for i := range t.plan {
		t.sets = append(t.sets, stages[min(i, len(stages)-1)].outline())
	}
	o := &outline{trainer: t}
	return o, o.enter(0)
}

// outline is a dataset of as many rows, with nothing in them.
func (s StageData) outline() *data.Set {
	part := func(rows int) data.Part {
		if rows <= 0 {
			return data.Part{}
		}
		return data.Part{X: tensor.New(tensor.WithShape(rows, 1), tensor.Of(tensor.Float32))}
	}
	return &data.Set{Height: max(1, s.Height), Width: max(1, s.Width), Train: part(max(1, s.TrainRows)), Val: part(s.ValRows)}
}

// noBackend has buffers without numbers.
type noBackend struct{ kernels.Backend }

type length int

// Len implements kernels.Buffer.
func (n length) Len() int { return int(n) }

// Alloc implements kernels.Memory.
func (noBackend) Alloc(n int) kernels.Buffer { return length(n) }

// enter puts a stage in force, as trainer.enter does.
func (o *outline) enter(i int) (err error) {
	t := o.trainer
	t.stage, t.set, t.cfg = i, t.sets[i], t.plan[i]
	t.cfg.Masks = maps.Clone(t.cfg.Masks)
	t.cfg.Batch = min(t.cfg.Batch, t.set.Train.Rows())
	t.loss = t.cfg.Loss.Value
	if t.net, err = nn.New(t.b, t.cfg.Layers, t.set.Height*t.set.Width, 1); err != nil {
		return err
	}
	t.params = t.net.Params()
	t.norms = make([]float32, len(t.params))
	t.newMaskers()
	t.turn = t.turn[:0]
	for _, target := range mask.Targets {
		m := t.maskers[target]
		t.turn = append(t.turn, m)
		if err := t.readMasks(m); err != nil { // the file may be gone; its masks are then not shown
			m.setting.Ratio = 0
		}
	}
	t.inputMask, t.gradientMask, t.deltaMask = t.maskers[mask.Input], t.maskers[mask.Gradient], t.maskers[mask.Delta]
	t.rate, t.plateau = t.cfg.Optim.Value.Start(), optim.NewPlateauState()
	t.stepsPerEpoch = t.cfg.stepsPerEpoch(t.set)
	t.refreeze(0)
	o.turned = t.began.step
	o.borders = append(o.borders, t.began)
	return nil
}

// samplesAt is the number of training rows in the steps up to one.
func (o *outline) samplesAt(step int64) int64 {
	i := len(o.borders) - 1
	for i > 0 && o.borders[i].step >= step {
		i--
	}
	at, rows, every := o.borders[i], int64(o.sets[i].Train.Rows()), o.plan[i].stepsPerEpoch(o.sets[i])
	epochs, rest := (step-at.step)/every, (step-at.step)%every
	return at.samples + epochs*rows + rest*int64(min(o.plan[i].Batch, int(rows)))
}

// reach goes on to a step, past the ends of epochs before it.
func (o *outline) reach(step int64) {
	for o.turned+o.stepsPerEpoch < step {
		o.step = o.turned + o.stepsPerEpoch
		o.pass(nil)
	}
	o.step = max(o.step, step)
}

// end goes on to the end of an epoch, and past it.
func (o *outline) end(e Epoch) {
	o.reach(e.Step)
	if o.turned+o.stepsPerEpoch == e.Step {
		o.pass(&e)
	}
}

// take applies an entry of the journal, as far as it can be.
func (o *outline) take(r Result) {
	o.taken = r.ID
	o.reach(r.Step)
	if o.turned+o.stepsPerEpoch == o.step {
		o.pass(nil)
	}
	if r.Kind == "pace" && r.Outcome == Applied {
		o.pace, _ = strconv.ParseFloat(r.New, 64)
	}
	if r.Step >= o.began.step {
		_ = o.again(r) // what a newer program has written may be unknown here
	}
}

// pass does what the end of an epoch brings, and that of a stage.
func (o *outline) pass(e *Epoch) {
	if e != nil {
		o.control(*e)
		o.react(*e)
		o.lastEpoch = *e
	}
	o.turned = o.step
	o.refreeze(int(o.here() / o.stepsPerEpoch))
	if o.over() && !o.last() {
		o.began = place{o.step, o.epoch(), o.samples()}
		o.plan[o.stage] = o.cfg
		_ = o.enter(o.stage + 1) // as it could be when the run began
	}
}

// hasStageOf reports whether a checkpoint is of the stage in force.
func (o *outline) hasStageOf(c *record.Checkpoint) bool {
	stage := 0
	if o.staged() {
		fmt.Sscan(c.Meta[keyStage], &stage)
	}
	return stage == o.stage
}

// learned is the weights of a layer, nil if there is no checkpoint that has them.
func (o *outline) learned(layer string) []float32 { return o.weights[layer] }

// show puts the masks, scores and weights of a checkpoint in the outline.
func (o *outline) show(c *record.Checkpoint) {
	of := map[string][]float32{}
	for _, x := range c.Tensors {
		of[x.Name] = x.Data
	}
	o.weights = map[string][]float32{}
	for _, s := range o.maskers[mask.Parameter].sites {
		if v := of[s.name]; len(v) == s.shape.Len() && o.weights[s.layer] == nil {
			o.weights[s.layer] = v
		}
	}
	for _, m := range o.turn {
		for _, s := range m.sites {
			s.values, s.count, s.score = nil, nil, nil
			if v := of[maskPrefix+s.id()]; len(v) == s.shape.Len() {
				s.values, s.count = v, []int{mask.Hidden(v)}
				s.step, _ = strconv.ParseInt(c.Meta["drawn."+s.id()], 10, 64)
			}
			if v := of[scorePrefix+s.id()]; len(v) == s.shape.Len() {
				s.score = slices.Clone(v)
			}
		}
	}
}
