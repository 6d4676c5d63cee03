package tui

import (
	"fmt"
	"maps"
	"math"
	"strings"
	"sync"
	"time"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// fakeRun is a run that makes up its numbers: each is a function of the step.
// Commands wait until take is called.
type fakeRun struct {
	snap    *train.Snapshot
	look    train.Look
	lastID  int64
	queue   []train.Command
	sent    []train.Command // all that ever came
	results []train.Result
	batches []int                                              // sizes of what came together
	badStep int64                                              // from here on losses are NaN, if not 0
	odd     func(name string, step int64) (v float64, ok bool) // values of the series in place of those below; nil: none
}

func (f *fakeRun) Send(c train.Command) int64 {
	f.lastID++
	c.ID = f.lastID
	f.queue, f.sent = append(f.queue, c), append(f.sent, c)
	return c.ID
}

// SendAll implements runner.
func (f *fakeRun) SendAll(all []train.Command) []int64 {
	f.batches = append(f.batches, len(all))
	ids := make([]int64, len(all))
	for i, c := range all {
		ids[i] = f.Send(c)
	}
	return ids
}

func (f *fakeRun) Ask(l train.Look) {
	f.look = l
	f.publish(func(*train.Snapshot) {})
}

func (f *fakeRun) Snapshot() *train.Snapshot       { return f.snap }
func (f *fakeRun) Results(from int) []train.Result { return f.results[from:] }

// publish makes a new snapshot that differs by change.
func (f *fakeRun) publish(change func(*train.Snapshot)) {
	s := *f.snap
	s.Masks = map[mask.Target]train.MaskState{}
	for t, m := range f.snap.Masks {
		s.Masks[t] = m
	}
	s.Layers = append([]train.LayerState(nil), f.snap.Layers...)
	s.Look, s.Taken = f.look, f.lastID-int64(len(f.queue))
	s.Weight = fakeWeight(s.Layers, f.look)
	if s.Occlusion = nil; f.look.Occlusion {
		s.Occlusion, s.OcclusionSince = fakeOcclusion, 41
	}
	change(&s)
	f.snap = &s
}

// take carries out what waits, as the trainer would.
func (f *fakeRun) take() {
	for _, c := range f.queue {
		f.results = append(f.results, f.carryOut(c))
	}
	f.queue = nil
	f.publish(func(*train.Snapshot) {})
}

func (f *fakeRun) carryOut(c train.Command) train.Result {
	r := train.Result{Command: c, Step: f.snap.Step, Outcome: train.Applied, New: c.Value}
	f.publish(func(s *train.Snapshot) {
		name, layer, _ := strings.Cut(c.On, ".")
		m, t := s.Masks[mask.Target(name)], mask.Target(name)
		switch c.Kind {
		case "pause", "step":
			s.State = train.Paused
		case "resume":
			s.State = train.Running
		case "stop":
			s.State = train.Stopped
		case "ratio":
			v := parse(c.Value)
			if v < 0 || v > 1 {
				r.Outcome, r.New, r.Why = train.Rejected, "", fmt.Sprintf("ratio %v is outside 0 … 1 (the share that is hidden)", v)
				return
			}
			if layer != "" {
				m.Ratios = maps.Clone(m.Ratios)
				if m.Ratios == nil {
					m.Ratios = map[string]float64{}
				}
				m.Ratios[layer] = v
				if c.Value == "" {
					delete(m.Ratios, layer)
				}
			} else {
				r.Old = formatFloat(m.Ratio)
				m.Ratio = v
			}
			s.Masks[t] = m
		case "strategy":
			r.Old = m.Strategy.Kind
			r.Back = []train.Command{{Kind: c.Kind, On: c.On, Value: r.Old}, {Kind: "option", On: c.On + ".stride", Value: "3"}}
			m.Setting, _ = m.Setting.With(c.Value)
			s.Masks[t] = m
		case "resample":
			r.Old = m.Clock
			m.Clock = c.Value
			s.Masks[t] = m
		case "fill":
			r.Old = m.Fill.String()
			m.Fill, _ = mask.ParseFill(c.Value)
			s.Masks[t] = m
		case "target":
			on, _ := train.ParseTargets(c.Value)
			for t, m := range s.Masks {
				m.On = on[t]
				s.Masks[t] = m
			}
		case "rate":
			r.Old = formatFloat(s.Rate)
			s.Rate = parse(c.Value)
		case "pace":
			s.Pace = parse(c.Value)
		case "freeze", "thaw":
			for i := range s.Layers {
				if s.Layers[i].Name == c.On {
					s.Layers[i].Frozen = c.Kind == "freeze"
				}
			}
		case "extend":
			s.State = train.Running
			s.Epochs += int(parse(c.Value))
			s.Steps += int64(parse(c.Value)) * s.StepsPerEpoch
		}
	})
	return r
}

func parse(s string) float64 {
	var v float64
	fmt.Sscan(s, &v)
	return v
}

// fakeWeight is what a run has of a layer's weights. Nobody changes them, and they are
// made once.
func fakeWeight(layers []train.LayerState, look train.Look) train.WeightState {
	for _, l := range layers {
		if l.Name == look.Layer {
			key := weightKey{l.Name, l.Out, l.In, l.Masked, l.Density, look.Weights}
			if !(l.Density >= 0 && l.Density <= 1) {
				key.density = 1
			}
			w, ok := fakeWeights.Load(key)
			if !ok {
				w, _ = fakeWeights.LoadOrStore(key, key.make())
			}
			return w.(train.WeightState)
		}
	}
	return train.WeightState{}
}

// weightKey is all that fake weights depend on.
type weightKey struct {
	layer   string
	out, in int
	masked  bool
	density float64
	values  bool
}

var fakeWeights sync.Map // of weightKey to train.WeightState

func (k weightKey) make() train.WeightState {
	w := train.WeightState{Layer: k.layer, Out: k.out, In: k.in}
	for i := range k.out * k.in {
		if k.masked {
			w.Mask = append(w.Mask, float32(int(hash(i)+k.density)))
		}
		if k.values {
			w.Values = append(w.Values, float32(0.1*(hash(i)-0.5)*math.Sin(float64(i%k.in)/9)))
		}
	}
	return w
}

// fakeOcclusion is what a window leaves that has been in the middle most of the time.
var fakeOcclusion = func() []float32 {
	x := make([]float32, 28*28)
	for i := range x {
		row, col := float64(i/28)-13.5, float64(i%28)-13.5
		x[i] = float32(math.Exp(-(row*row + col*col) / 120))
	}
	return x
}()

// fakeClasses are those of fashion-mini.
func fakeClasses() (all []train.ClassState) {
	for i, name := range []string{"T-shirt", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"} {
		all = append(all, train.ClassState{Name: name, Rows: 200, Accuracy: []float64{0.815, 0.97, 0.76, 0.875, 0.79, 0.935, 0.58, 0.94, 0.965, 0.95}[i]})
	}
	return all
}

// hash is a number in [0, 1) that looks random.
func hash(i int) float64 {
	x := uint64(i)*0x9E3779B97F4A7C15 + 0x7F4A7C15
	x ^= x >> 29
	x *= 0xBF58476D1CE4E5B9
	x ^= x >> 32
	return float64(x>>11) / (1 << 53)
}

// value makes up a series.
func (f *fakeRun) value(name string, step int64) float64 {
	x := float64(step)
	if f.odd != nil {
		if v, ok := f.odd(name, step); ok {
			return v
		}
	}
	if f.badStep > 0 && step >= f.badStep && name != train.ValAccuracy {
		return math.NaN()
	}
	smooth := 0.33 + 2*math.Exp(-x/90)
	switch name {
	case train.Loss:
		return smooth * (1 + 0.3*(hash(int(step))-0.5))
	case train.Loss + train.Smooth, train.Loss + train.Smoother:
		return smooth
	case train.ValLoss:
		return smooth + 0.03
	case train.ValAccuracy:
		return 0.86 - 0.7*math.Exp(-x/100)
	case train.Gap:
		return 0.03*(1-math.Exp(-x/200)) + 0.004*hash(int(step))
	case train.GradNorm, train.GradNorm + train.Smooth, train.GradNorm + train.Smoother:
		return 0.4 + math.Exp(-x/60) + 0.5*hash(int(step)+7)
	case train.Throughput:
		return 60000 + 5000*hash(int(step)+3)
	case train.Rate:
		return 0.05 + 0.05*float64(min(1, max(0, 91-step)))
	case train.RatioOf(mask.Input):
		return 0.25 + 0.05*float64(min(1, max(0, 253-step)))
	}
	return math.NaN()
}

func (f *fakeRun) epochly(name string) bool {
	return name == train.ValLoss || name == train.ValAccuracy || name == train.Gap || name == train.Throughput
}

// Columns implements curves.
func (f *fakeRun) Columns(name string, from, to int64, n int) []train.Bucket {
	if n <= 0 || to < from {
		return nil
	}
	out := make([]train.Bucket, n)
	nan := math.NaN()
	for i := range out {
		out[i] = train.Bucket{Min: nan, Max: nan, Mean: nan, Last: nan}
		out[i].From = from + (int64(i)*(to-from+1)+int64(n)-1)/int64(n)
		out[i].To = from + (int64(i+1)*(to-from+1)+int64(n)-1)/int64(n) - 1
	}
	width := float64(to-from+1) / float64(n)
	for step := max(1, from); step <= min(to, f.snap.Step); step++ {
		if f.epochly(name) && step%f.snap.StepsPerEpoch != 0 {
			continue
		}
		b, v := &out[min(n-1, int(float64(step-from)/width))], f.value(name, step)
		if math.IsNaN(v) {
			b.Bad++
			continue
		}
		if b.N == 0 {
			b.Min, b.Max, b.Mean = v, v, 0
		}
		b.N++
		b.Min, b.Max, b.Last = min(b.Min, v), max(b.Max, v), v
		b.Mean += (v - b.Mean) / float64(b.N)
	}
	return out
}

// Between implements curves.
func (f *fakeRun) Between(name string, edges []int64) []train.Bucket {
	var out []train.Bucket
	for i := range len(edges) - 1 {
		if edges[i] < edges[i+1] {
			out = append(out, f.Columns(name, edges[i], edges[i+1]-1, 1)...)
			continue
		}
		out = append(out, train.Bucket{Min: math.NaN(), Max: math.NaN(), Mean: math.NaN(), Last: math.NaN()})
	}
	return out
}

// Last implements curves.
func (f *fakeRun) Last(name string) (int64, float64, bool) {
	step := f.snap.Step
	if f.epochly(name) {
		step -= step % f.snap.StepsPerEpoch
	}
	return step, f.value(name, step), step > 0
}

// boot draws a 28×28 picture of an ankle boot, more or less.
func boot() []float32 {
	x := make([]float32, 28*28)
	for i := range x {
		row, col := i/28, i%28
		x[i] = -0.8
		shaft, sole := col >= 15 && col <= 23 && row >= 6, row >= 15 && col >= 5+(20-row)/2 && col <= 23
		if (shaft || sole) && row <= 21 {
			x[i] = 0.4 + float32(1.4*hash(row*5+col*11))
		}
	}
	return x
}

func window(top, left, side int) []float32 {
	m := make([]float32, 28*28)
	for i := range m {
		row, col := i/28, i%28
		if row < top || row >= top+side || col < left || col >= left+side {
			m[i] = 1
		}
	}
	return m
}

// newFake is the run of the golden screens: fashion-mini in its seventh epoch.
func newFake() *fakeRun {
	setting := func(t mask.Target, strategy string, ratio float64) mask.Setting {
		s, err := mask.Default(t).With(strategy)
		if err != nil {
			panic(err)
		}
		s.Ratio = ratio
		return s
	}
	constant, _ := train.RateSchedules.Choose("constant")
	f := &fakeRun{snap: &train.Snapshot{
		State: train.Running, Step: 441, Steps: 1260, Epoch: 7, Epochs: 20, StepsPerEpoch: 63,
		Rate: 0.05, RateSchedule: constant, SamplesPerSec: 61234,
		Masks: map[mask.Target]train.MaskState{
			mask.Input:     {Setting: setting(mask.Input, "sliding", 0.25), On: true, Clock: "step", Achieved: 0.25, Mean: 0.75, Drawn: 440},
			mask.Parameter: {Setting: setting(mask.Parameter, "random", 0.5), Mean: 1, Clock: "run"},

			mask.Delta:      {Setting: setting(mask.Delta, "bernoulli", 0.7), Mean: 1, Clock: "step", Layers: []string{"dense1", "dense2"}},
			mask.Gradient:   {Setting: setting(mask.Gradient, "random", 0.7), Mean: 1, Clock: "step", Layers: []string{"dense1", "dense2"}},
			mask.Activation: {Setting: setting(mask.Activation, "bernoulli", 0.5), Mean: 1, Clock: "sample", Layers: []string{"relu1", "relu2"}},
		},
		Layers: []train.LayerState{
			{Name: "dense1", Kind: "dense", In: 784, Out: 256, Params: 200960, Density: 1, Frozen: true},
			{Name: "relu1", Kind: "relu", In: 256, Out: 256, Density: 1},
			{Name: "dense2", Kind: "dense", In: 256, Out: 128, Params: 32896, Density: 0.5, Masked: true, GradNorm: 0.31},
			{Name: "relu2", Kind: "relu", In: 128, Out: 128, Density: 1},
			{Name: "dense3", Kind: "dense", In: 128, Out: 10, Params: 1290, Density: 1, GradNorm: 0.12},
		},
		Classes: fakeClasses(), ClassesAt: 441,
		Sample: train.SampleState{Height: 28, Width: 28, X: boot(), Mask: window(7, 10, 14), Label: "Ankle boot", Row: 4711},
	}}
	f.results = []train.Result{
		{Command: train.Command{ID: 1, Kind: "rate", Value: "0.05"}, Step: 90, Outcome: train.Applied, Old: "0.1", New: "0.05"},
		{Command: train.Command{ID: 2, Kind: "rate", Value: "500"}, Step: 126, Outcome: train.Rejected, Why: "rate 500 is outside 0 < rate ≤ 100"},
		{Command: train.Command{ID: 3, Kind: "ratio", On: "input", Value: "0.25"}, Step: 252, Outcome: train.Applied, Old: "0.3", New: "0.25"},
		{Command: train.Command{ID: 4, Kind: "freeze", On: "dense1"}, Step: 378, Outcome: train.Applied, Old: "learning", New: "frozen"},
	}
	f.lastID = 4
	f.snap.Taken = 4
	return f
}

// step makes up n steps.
func (f *fakeRun) step(n int64) {
	f.publish(func(s *train.Snapshot) {
		s.Step += n
		s.Epoch = int(s.Step / s.StepsPerEpoch)
		s.Sample.Mask = window(int(s.Step)%14, int(s.Step*3)%14, 14)
	})
}

var fakeStart = time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)

// rig is a screen over a fake run on a clock that is moved by hand.
type rig struct {
	*screen
	run   *fakeRun
	now   time.Time
	sheet sheet
}

// sheet is what a rig's screen shows.
type sheet struct {
	lines  []string
	asides []string
	drawn  int // frames
	redraw int
}

func (s *sheet) Show(lines []string, _ int) { s.lines = lines; s.drawn++ }
func (s *sheet) Aside(sequence string)      { s.asides = append(s.asides, sequence) }
func (s *sheet) Redraw()                    { s.redraw++ }

func newRig(look plot.Terminal, w, h int) *rig {
	r := &rig{run: newFake(), now: fakeStart}
	c := train.Default()
	c.Name, c.Epochs, c.About = "fashion-mini", 20, "Fashion-MNIST images, a window that slides over them"
	opener := func(c train.Config) (*session, error) {
		next := newFake()
		r.run = next
		return &session{run: next, curves: next, config: c, close: func() {}}, nil
	}
	first := &session{run: r.run, curves: r.run, config: c, close: func() {}, dir: "runs/fashion-mini-20260701T115500Z-a1b2"}
	o := Options{Device: "cpu avx2", Presets: []string{"digits", "fashion-mini", "toy-linear"}, Load: func(name string) (train.Config, error) {
		if name == "toy-linear" {
			return c, kind.Unknown("preset", name, []string{"digits"})
		}
		next := c
		next.Name = name
		return next, nil
	}}
	r.screen = newScreen(o, look, first, opener)
	r.out = &r.sheet
	r.shelf, r.opener = newFakeShelf(), &fakeOpener{}
	r.clock = func() time.Time { return r.now }
	r.resize(w, h)
	r.tick(1)
	return r
}

// diverge ends the run as a loss that is not finite does.
func (f *fakeRun) diverge() {
	f.badStep = f.snap.Step
	f.publish(func(s *train.Snapshot) {
		s.State = train.Diverged
		s.Reason = "step 441: the gradient of dense2 is not finite; the last good state is checkpoints/420.safetensors"
	})
}

// fineTune is a run in the second of three stages, with weights that are pruned and
// outputs that are masked.
func (f *fakeRun) fineTune() {
	f.publish(func(s *train.Snapshot) {
		s.Stage, s.Stages, s.StageName, s.Began = 2, 3, "finetune", 189
		for t, m := range s.Masks {
			m.On = t == mask.Parameter || t == mask.Activation
			s.Masks[t] = m
		}
		m := s.Masks[mask.Parameter]
		m.Strategy, _ = mask.Kinds.Choose("magnitude")
		m.Schedule, _ = mask.Schedules.Choose("cubic")
		m.Ratio, m.Asked, m.Achieved, m.Mean, m.Clock, m.Layers = 0.9, 0.31, 0.3099, 0.6901, "every 10", []string{"dense1", "dense2"}
		s.Masks[mask.Parameter] = m
		m = s.Masks[mask.Activation]
		m.Achieved, m.Mean = 0.4948, 1.0104
		s.Masks[mask.Activation] = m
		s.RateSchedule, _ = train.RateSchedules.Choose("cosine")
		s.Layers[0].Thaws = 9
		for i := range s.Layers {
			s.Layers[i].Kept = map[mask.Target]float64{mask.Activation: 0.5 + float64(i)/100}
		}
		for i, n := range []int{256, 128, 1} {
			a := train.ActivationState{Layer: []string{"relu1", "relu2", "residual1"}[i], Mask: make([]float32, n)}
			for j := range a.Mask {
				a.Mask[j] = float32(2 * int(2*hash(j+i)))
			}
			s.Activations = append(s.Activations, a)
		}
	})
}
