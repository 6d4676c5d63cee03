package train

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/record"
	"example.com/maskbench/kernels"
)

var readDigits = sync.OnceValue(func() *data.Raw {
	raw, err := data.Digits{}.Read()
	if err != nil {
		panic(err)
	}
	return raw
})

// few is the first rows of the digits; edit, if there, changes a copy of them.
type few struct {
	rows int
	edit func(x, y []float32)
}

func (f few) Read() (*data.Raw, error) {
	raw := *readDigits()
	raw.X = append([]float32(nil), raw.X[:f.rows*raw.Height*raw.Width]...)
	raw.Y = append([]float32(nil), raw.Y[:f.rows]...)
	if f.edit != nil {
		f.edit(raw.X, raw.Y)
	}
	return &raw, nil
}

// small is an experiment of 18 steps: 3 epochs of 6, the last of each short.
func small(t testing.TB) Config {
	t.Helper()
	c := digits(t)
	c.Epochs, c.Batch, c.Val = 3, 32, 0.25
	c.Data.Value = few{rows: 240}
	c.Layers = layers(16, 10)
	c.Optim = sgd(0.1, 0.9)
	return c
}

// stride is the distance between the trials of a long test: -short makes every
// fifth of them.
func stride(n int) int {
	if testing.Short() {
		return 5 * n
	}
	return n
}

func sgd(rate, momentum float64) kind.Choice[optim.Optimizer] {
	return kind.Choice[optim.Optimizer]{Kind: "sgd", Value: &optim.SGD{Rate: rate, Momentum: momentum, WeightDecay: 1e-3}}
}

func adamw() kind.Choice[optim.Optimizer] {
	return kind.Choice[optim.Optimizer]{Kind: "adamw", Value: optim.NewAdamW()}
}

// hooked is an optimizer that calls before in the trainer's goroutine, before
// each update of a parameter.
type hooked struct {
	optim.Optimizer
	before func(p *nn.Param)
}

func (h hooked) Step(b kernels.Backend, p *nn.Param, s *optim.State, rate float64) {
	h.before(p)
	h.Optimizer.Step(b, p, s, rate)
}

// watched is a loss that calls before in the trainer's goroutine, before each step's
// gradient: some steps have no update.
type watched struct {
	of     nn.Loss
	before func()
}

// Classifies implements nn.Loss.
func (w watched) Classifies() bool { return w.of.Classifies() }

// Loss implements nn.Loss.
func (w watched) Loss(b kernels.Backend, loss, dx, y, target kernels.Buffer, rows, cols int) {
	if dx != nil {
		w.before()
	}
	w.of.Loss(b, loss, dx, y, target, rows, cols)
}

// planned is a command that is to be taken when so many steps are done.
type planned struct {
	at int64
	Command
}

// driver sends commands so that they are taken at their steps.
type driver struct {
	run  *Run
	plan []planned
}

func (d *driver) send(upTo int64) {
	for len(d.plan) > 0 && d.plan[0].at <= upTo {
		d.run.Send(d.plan[0].Command)
		d.plan = d.plan[1:]
	}
}

// watch lets the driver send in every step of c.
func (d *driver) watch(c *Config) {
	send := func() { d.send(d.run.trainer.step + 1) }
	c.Optim.Value = hooked{c.Optim.Value, func(*nn.Param) { send() }}
	if _, needsMasks := c.Loss.Value.(*nn.Reconstruction); !needsMasks {
		c.Loss.Value = watched{c.Loss.Value, send}
	}
}

// session is one process's part of a run.
type session struct {
	path   string
	config Config
	plan   []planned // of the whole run; what the journal holds already is not sent again
	fault  func(op string) error
	resume bool
	until  int64
}

// carryOut opens the run, lets it go on to its end and returns its error.
func (s session) carryOut(t testing.TB) error {
	t.Helper()
	r, err := s.open(t)
	if err != nil {
		return err
	}
	r.Start()
	wait(t, r)
	return r.Err()
}

func (s session) open(t testing.TB) (*Run, error) {
	t.Helper()
	d := s.dir(t)
	d.Fault = s.fault
	journal, err := ReadJournal(s.path)
	if err != nil {
		t.Fatal(err)
	}
	drive := &driver{plan: s.plan[len(journal):]}
	c := s.config
	drive.watch(&c)
	c.Stages = slices.Clone(c.Stages)
	for i := range c.Stages {
		drive.watch(&c.Stages[i])
	}
	r, err := Open(c, Options{Dir: d, Threads: 1, Resume: s.resume, Until: s.until})
	if err != nil {
		return nil, err
	}
	drive.run = r
	drive.send(r.Snapshot().Step)
	return r, nil
}

func (s session) dir(t testing.TB) *record.Dir {
	t.Helper()
	if s.resume {
		d, err := record.Open(s.path)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	return create(t, s.path)
}

func create(t testing.TB, path string) *record.Dir {
	t.Helper()
	d, err := record.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.WriteFile(record.PresetFile, []byte("about = \"test\"\n")); err != nil {
		t.Fatal(err)
	}
	return d
}

// folder is a fresh one in memory where there is that: the tests sync often.
func folder(t testing.TB) string {
	t.Helper()
	path, err := os.MkdirTemp("/dev/shm", "train")
	if err != nil {
		path = t.TempDir()
	}
	t.Cleanup(func() { os.RemoveAll(path) })
	return filepath.Join(path, "run")
}

// wait waits for the end of a run, but not for ever.
func wait(t testing.TB, r *Run) {
	t.Helper()
	select {
	case <-r.Done():
	case <-time.After(5 * time.Minute):
		t.Fatal("the run does not end")
	}
}

// eventually waits until something holds.
func eventually(t testing.TB, what string, holds func() bool) {
	t.Helper()
	for deadline := time.Now().Add(2 * time.Minute); !holds(); time.Sleep(200 * time.Microsecond) {
		if time.Now().After(deadline) {
			t.Fatalf("not seen: %s", what)
		}
	}
}

// metricsOf is the metrics of c carried out in one go.
func metricsOf(t testing.TB, c Config, plan ...planned) []byte {
	t.Helper()
	path := folder(t)
	if err := (session{path: path, config: c, plan: plan}).carryOut(t); err != nil {
		t.Fatal(err)
	}
	return metrics(t, path)
}

func metrics(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(path, record.MetricsFile))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// same fails the test if two runs' metrics differ, and tells in which line.
func same(t testing.TB, what string, got, want []byte) {
	t.Helper()
	if bytes.Equal(got, want) {
		return
	}
	g, w := bytes.Split(got, []byte("\n")), bytes.Split(want, []byte("\n"))
	for i := range min(len(g), len(w)) {
		if !bytes.Equal(g[i], w[i]) {
			t.Fatalf("%s: line %d is\n  %s\nnot\n  %s", what, i+1, g[i], w[i])
		}
	}
	t.Fatalf("%s: %d lines, not %d", what, len(g), len(w))
}

// masked is c with the given masks.
func masked(t testing.TB, c Config, target mask.Target, strategy string, ratio float64, resample string) Config {
	t.Helper()
	s := setting(t, target, strategy, ratio)
	var err error
	if s.Resample, err = mask.ParseResample(resample); err != nil {
		t.Fatal(err)
	}
	masks := map[mask.Target]mask.Setting{mask.Input: mask.Default(mask.Input), mask.Parameter: mask.Default(mask.Parameter)}
	masks[target] = s
	c.Masks = masks
	return c
}
