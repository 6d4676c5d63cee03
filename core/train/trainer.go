package train

import (
	"math"
	"time"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/record"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/device"
)

// trainer is the one goroutine that owns the network, the device and the run's
// directory. Nothing outside it may touch its fields while it runs.
type trainer struct {
	*Run
	whole Config // of the run, stages and all
	cfg   Config // of the stage in force: as commands changed it, but for the masks, and with Batch no more than the rows
	opts  Options
	b     kernels.Backend
	set   *data.Set
	seen  data.Part // training rows on which evaluation mode is measured
	net   *nn.Net
	loss  nn.Loss
	in    *inputs

	// The state of the experiment: what a checkpoint holds.
	step      int64              // steps of the run that are done
	stage     int                // in force, of plan
	began     place              // of the stage in force
	left      map[string]reading // of stages that are over, by identity
	rate      float64            // as it is set, before warm-up and schedule
	slots     []*optim.State     // of params
	plateau   optim.PlateauState
	maskers   map[mask.Target]*masker
	kept      map[*nn.Param][]float32 // weights that a strategy will rewind to; nil before they are kept
	epochLoss float64                 // sum of the losses of the epoch's steps so far
	best      float64                 // of the validation so far, larger is better; −Inf before the first
	bestStep  int64                   // of that validation
	lastEpoch Epoch
	looks     int         // taken at the test part
	test      *TestScores // of the last of them; nil before
	report    *Report     // in the end; nil before, or if none is asked for
	merged    *Epoch      // lastEpoch with a delta masked at the end; nil before

	mergedRatio float64 // share of the delta that merged hides

	// Derived, or of no consequence for the numbers.
	plan          []Config    // of the stages; those that are over with their epochs as extended
	sets          []*data.Set // of the stages
	stepsPerEpoch int64
	order         []int // of the training rows, in orderEpoch
	sequence      []int // of the training rows, without an order
	orderEpoch    int
	params        []*nn.Param
	norms         []float32 // ℓ² norms of the gradients of params, in the last step
	batch         []int     // training rows of the last step
	used          float64   // learning rate of that step
	state         State
	single        bool // pause after one more step
	pace          float64
	taken         int64
	script        []Result           // journal entries to apply again at their steps
	scriptEnd     int64              // of a resumed run: entries of its journal, the last of which end the script
	measured      []measured         // at the ends of stages
	bestYet       *record.Checkpoint // of the best validation, not yet on disk
	due           time.Time          // of the next step, under a pace
	saved         time.Duration      // last checkpoint, on the clock
	flushed       time.Duration      // last flush of the metrics
	clock         stopwatch
	line          *record.Line
	curves        stepCurves
	clipper       *optim.Clipper
	scoring       scoring
	turn          []*masker // all maskers, in the order of mask.Targets
	rows          *rowDrawer

	inputMask, gradientMask, deltaMask *masker // of turn

	files map[string]string             // sha256 of the weight and mask files read, by their key in a preset
	read  map[kind.Path][]record.Tensor // those files, if there are stages: what a later one needs may be gone by then

	dy, rowLoss, chosen, saliency, stats kernels.Buffer
	blind                                *blind                       // of the evaluation; nil unless it hides inputs
	nought                               kernels.Buffer               // one 0
	union                                map[*nn.Param]kernels.Buffer // masks of what two masks hide, see both
	held                                 []kernels.Buffer             // of params: masks of what does not move in this step whatever its own mask says
	hostStats                            []float32
	occlusion                            occlusion
	classes                              []ClassState // never written again
	classesAt                            int64
	as                                   tensors // of hostStats
}

// newTrainer makes a trainer; one that failed is returned with what it had opened.
func newTrainer(c Config, o Options, r *Run) (t *trainer, err error) {
	t = &trainer{
		Run: r, whole: c, plan: c.plan(), opts: o, state: Running, line: record.NewLine(),
		left: map[string]reading{}, files: map[string]string{}, read: map[kind.Path][]record.Tensor{},
	}
	if err := c.Validate(); err != nil {
		return t, err
	}
	r.history = newHistory(seriesNames(), smoothedNames)
	t.curves, t.rows = newStepCurves(r.history), newRowDrawer(t)
	if t.b, err = device.Open(c.Device, o.Threads); err != nil {
		return t, field("device", err)
	}
	t.device = t.b.Device()
	if err := t.loadData(); err != nil {
		return t, err
	}
	if err := t.enter(0); err != nil {
		return t, err
	}
	t.warn()
	if o.Resume {
		return t, t.restore()
	}
	t.script = o.Script
	if err := t.initialize(); err != nil {
		return t, err
	}
	if err := t.rehearse(); err != nil {
		return t, err
	}
	return t, t.writeManifest()
}

// warn notes what the strategies say of their own options.
func (t *trainer) warn() {
	for _, target := range mask.Targets {
		if w := t.maskState(t.maskers[target]).Warning; w != "" {
			t.notes = append(t.notes, "mask."+string(target)+": "+w)
		}
	}
}

// build makes the network and all that a step needs, and draws the initial
// weights.
func (t *trainer) build() (err error) {
	c := &t.cfg
	c.Batch = min(c.Batch, t.set.Train.Rows()) // no more memory and masks than rows
	rows := max(c.Batch, evalRows)
	t.loss = c.Loss.Value
	if err := c.fitsLoss(t.set); err != nil {
		return err
	}
	t.net, err = nn.New(t.b, c.Layers, t.set.Height*t.set.Width, rows)
	if err != nil {
		return err
	}
	if err := c.fitsOutputs(t.net.Stages[len(t.net.Stages)-1], t.set); err != nil {
		return err
	}
	t.net.Initialize(c.Seed)
	t.in = newInputs(t.b, t.set, c.Seed, rows)
	t.newMaskers()
	t.turn = t.turn[:0]
	t.inputMask, t.gradientMask, t.deltaMask = t.maskers[mask.Input], t.maskers[mask.Gradient], t.maskers[mask.Delta]
	for _, target := range mask.Targets {
		m := t.maskers[target]
		t.turn = append(t.turn, m)
		if err := t.fits(target, m.setting); err != nil {
			return field("mask."+string(target), err)
		}
		if err := t.readMasks(m); err != nil {
			return err
		}
	}
	t.rate, t.plateau = c.Optim.Value.Start(), optim.NewPlateauState()
	t.params, t.slots = t.net.Params(), nil
	for _, p := range t.params {
		t.slots = append(t.slots, optim.NewState(t.b, c.Optim.Value, p))
	}
	t.held = make([]kernels.Buffer, len(t.params))
	t.refreeze(0)
	train := t.set.Train.Rows()
	t.stepsPerEpoch = c.stepsPerEpoch(t.set)
	t.order = make([]int, train)
	t.sequence = sequence(0, train)
	t.seen = data.Part{}
	if n := t.set.Val.Rows(); n > 0 {
		t.seen = data.Subset(t.set.CleanTrain(), n)
	}
	t.norms = make([]float32, len(t.params))
	t.hostStats = make([]float32, 1+len(t.params))
	t.dy, t.rowLoss, t.chosen = t.b.Alloc(rows*outputs(t.loss, t.set)), t.b.Alloc(rows), t.b.Alloc(rows)
	t.saliency, t.stats = t.b.Alloc(t.in.features), t.b.Alloc(1+len(t.params))
	t.blind, t.nought, t.clipper = nil, t.b.Alloc(1), optim.NewClipper(t.b)
	t.union = map[*nn.Param]kernels.Buffer{}
	if t.classes = nil; t.occlusion.on {
		t.countAnew(t.occlusion.sample)
	}
	return nil
}

var lossHint = map[bool]string{
	true:  `they have classes, which take kind = "cross-entropy"`,
	false: `their targets are numbers, which take kind = "mse"`,
}

// samples is the number of training rows in the steps done; the last batch of an
// epoch may be short.
func (t *trainer) samples() int64 {
	epochs, rest := t.here()/t.stepsPerEpoch, t.here()%t.stepsPerEpoch
	return t.began.samples + epochs*int64(t.set.Train.Rows()) + rest*int64(t.cfg.Batch)
}

// makeStep makes one step, in the order that design promises: batch, masks, forward,
// loss, backward, a look whether all is finite, optimizer. It returns the loss
// before the update and the norm of the whole gradient. Strategies that choose by
// the gradient draw in the place of the optimizer. The device has until the next look at
// it to make the update; if that fails, the next step says so, and no state is read
// without asking.
func (t *trainer) makeStep() (loss, norm float64, err error) {
	t.batch, t.used = t.nextBatch(), t.rateNow()
	t.keepForRewind()
	for _, m := range t.turn {
		if err := t.draw(m); err != nil {
			return 0, 0, err
		}
	}
	t.watchMask()
	rows := len(t.batch)
	t.in.load(t.set.Train, t.batch)
	waiting := t.waiting()
	score := t.freshScore(t.inputMask, rows)

	slopes := t.denseGradients(waiting, func() {
		t.backward(t.in.mask(t.inputMask.sites[0], t.inputMask.setting.Fill, t.step), rows)
	})
	t.maskGradients()
	loss, norm = t.measure(rows)
	if err := t.sync(); err != nil {
		return loss, norm, err
	}
	if !finite(loss) || !finite(norm) {
		return loss, norm, &DivergedError{Step: t.step + 1, What: t.blame(rows, loss), Loss: loss}
	}
	if !t.weigh(waiting, slopes) {
		t.clip(norm)
		t.update()
	}
	if score != nil {
		t.inputMask.updateScore(score)
	}
	t.step++
	t.epochLoss += loss
	return loss, norm, nil
}

// sync waits for the device and says what it failed at.
func (t *trainer) sync() error {
	if err := t.b.Sync(); err != nil {
		return &DeviceError{err, t.opts.Dir.Path()}
	}
	return nil
}

// backward leaves the gradients of the mean loss over the loaded rows, which the
// network sees so.
func (t *trainer) backward(seen view, rows int) {
	out := t.net.ForwardMasked(seen.x, seen.mask, rows)
	t.teach(out, rows)
	t.net.Gradient(t.dy, rows)
}

// nextBatch returns the training rows of the step about to be made. The last batch
// of an epoch may be short.
func (t *trainer) nextBatch() []int {
	if epoch := t.epoch(); epoch != t.orderEpoch {
		copy(t.order, t.sequence)
		if t.cfg.Shuffle {
			data.Reorder(t.order, t.cfg.Seed, epoch)
		}
		t.orderEpoch = epoch
	}
	from := int(t.here()%t.stepsPerEpoch) * t.cfg.Batch
	return t.order[from:min(from+t.cfg.Batch, len(t.order))]
}

// measure reads the loss and the norms of the gradients, in one transfer.
func (t *trainer) measure(rows int) (loss, norm float64) {
	t.b.Mean(t.stats, 0, t.rowLoss, rows)
	for i, p := range t.params {
		t.b.Norm(t.stats, 1+i, p.Grad, p.Len())
	}
	t.b.Read(t.as.of(t.hostStats), t.stats)
	copy(t.norms, t.hostStats[1:])
	sum := 0.0
	for _, n := range t.norms {
		sum += float64(n) * float64(n)
	}
	return float64(t.hostStats[0]), math.Sqrt(sum)
}

// endEpoch evaluates, and lets strategies that follow the gap adjust their ratio.
func (t *trainer) endEpoch() error {
	e := Epoch{Stage: t.stageNumber(), Epoch: t.epoch(), Step: t.step, TrainLoss: t.epochLoss / float64(t.stepsPerEpoch)}
	t.measureEpoch(&e)
	if err := t.sync(); err != nil {
		return err
	}
	t.epochLoss, t.lastEpoch = 0, e
	t.plotEpoch(e)
	t.history.append(Throughput, t.step, t.clock.rate())
	e.write(t.line.Reset())
	if err := t.opts.Dir.Metric(t.line); err != nil {
		return err
	}
	t.addEpoch(e)
	t.control(e)
	t.react(e)
	t.refreeze(int(t.here() / t.stepsPerEpoch))
	t.considerBest(e)
	return t.recordTime("epoch")
}

// measureEpoch measures the network in evaluation mode.
func (t *trainer) measureEpoch(e *Epoch) {
	t.evaluating(true)
	val, seen := t.evaluate(t.set.Val), t.evaluate(t.seen)
	t.evaluating(false)
	e.ValLoss, e.ValAccuracy, e.ValPrecision, e.ValRecall, e.ValF1 = val.loss, val.accuracy, val.precision, val.recall, val.f1
	e.EvalLoss, e.Gap = seen.loss, val.loss-seen.loss
	t.classes, t.classesAt = val.byClass(t.set.Classes), t.step
}

// control lets strategies and schedules that follow the gap adjust their ratio.
func (t *trainer) control(e Epoch) {
	if !finite(e.ValLoss) {
		return
	}
	for _, m := range t.turn {
		c := m.setting.Controller()
		if c == nil || !m.on {
			continue
		}
		if r := c.Control(m.setting.Ratio, e.EvalLoss, e.ValLoss); r != m.setting.Ratio {
			m.setting.Ratio = r
			m.redraw()
		}
	}
}

// considerBest keeps the state in memory if its validation is the best so far; it
// goes to disk with the next checkpoint.
func (t *trainer) considerBest(e Epoch) {
	score := e.ValAccuracy
	if math.IsNaN(score) {
		score = -e.ValLoss
	}
	if score > t.best {
		t.best, t.bestStep = score, t.step
		t.bestYet = t.capture()
	}
}
