package train

import (
	"bytes"
	"errors"
	"math"
	"reflect"
	"strings"
	"syscall"
	"testing"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/record"
)

// spoil makes c's run write a value into a weight of the named parameter in its
// step number at, after the step's gradient was found finite.
func spoil(c Config, path string, at int64, name string, v float32, o Options) (*Run, error) {
	var r *Run
	c.Optim.Value = hooked{c.Optim.Value, func(p *nn.Param) {
		if t := r.trainer; t.step+1 == at && p.Name == name {
			w := t.tensor("", nil, p.Value).Data
			w[0] = v
			t.b.Write(p.Value, dense(w))
		}
	}}
	r, err := Open(c, o)
	return r, err
}

func TestDivergenceNamesStepAndPlace(t *testing.T) {
	nan := float32(math.NaN())
	for name, x := range map[string]struct {
		param string
		value float32
		what  string
	}{
		"the first layer":  {"dense1.bias", nan, "the output of dense1"},
		"the second layer": {"dense2.weight", nan, "the output of dense2"},
		"an infinity":      {"dense1.bias", float32(math.Inf(1)), "the output of dense1"},
		"the loss":         {"dense1.bias", 1e30, "the loss"},
	} {
		c := small(t)
		if x.what == "the loss" { // whose square has no room in a float32
			c = linear(t)
			c.Epochs = 20
		}
		c.Optim = sgd(1e-9, 0)
		path := folder(t)
		r, err := spoil(c, path, 8, x.param, x.value, Options{Dir: create(t, path), Threads: 1})
		if err != nil {
			t.Fatal(err)
		}
		r.Start()
		wait(t, r)
		var d *DivergedError
		if !errors.As(r.Err(), &d) || d.Step != 9 || !strings.HasPrefix(d.What, x.what) {
			t.Errorf("%s: %v", name, r.Err())
			continue
		}
		if s := r.Snapshot(); s.State != Diverged || s.Reason != d.Error() || s.Step != 8 {
			t.Errorf("%s: %v at step %d because %s", name, s.State, s.Step, s.Reason)
		}
		if cp, err := record.ReadCheckpoint(d.Checkpoint); err != nil || cp.Step != 8 {
			t.Errorf("%s: the checkpoint is not whole: %v", name, err)
		}
		lines := bytes.Split(bytes.TrimSpace(metrics(t, path)), []byte("\n"))
		if last := lines[len(lines)-1]; !bytes.HasPrefix(last, []byte(`{"step":9,"loss":null,`)) {
			t.Errorf("%s: the last line is %s", name, last)
		}
		if step, v, ok := r.History().Last(Loss); !ok || step != 9 || finite(v) {
			t.Errorf("%s: the history ends with %v at step %d", name, v, step)
		}
	}
}

// A rate of 100 takes some steps; the score of the adaptive mask must not keep
// what the step that failed made of it.
func TestDivergenceIsReproduced(t *testing.T) {
	for _, strategy := range []string{"random", "adaptive"} {
		c := masked(t, linear(t), in, strategy, 0.3, "")
		if strategy == "adaptive" {
			c.Masks[in].Strategy.Value.(*mask.Adaptive).Refresh = 1
		}
		c.Optim, c.Epochs = sgd(100, 0.9), 100
		s := session{path: folder(t), config: c}
		var d, again *DivergedError
		if err := s.carryOut(t); !errors.As(err, &d) {
			t.Fatal(err)
		}
		want := metrics(t, s.path)
		before, err := record.ReadCheckpoint(d.Checkpoint)
		if err != nil {
			t.Fatal(err)
		}
		s.resume = true
		if err := s.carryOut(t); !errors.As(err, &again) || *again != *d {
			t.Errorf("%s: %v, then %v", strategy, d, again)
		}
		same(t, strategy, metrics(t, s.path), want)
		if after, err := record.ReadCheckpoint(again.Checkpoint); err != nil || !reflect.DeepEqual(after, before) {
			t.Errorf("%s: another state after the second time, %v", strategy, err)
		}
		if err := Replay(s.path, c, 1, nil); err != nil {
			t.Errorf("%s: %v", strategy, err)
		}
	}
}

func TestFullDisk(t *testing.T) {
	t.Parallel()
	c := small(t)
	plan := edits(in)
	want := metricsOf(t, c, plan...)
	for k := 1; ; k += stride(5) {
		left, full := k, false
		s := session{path: folder(t), config: c, plan: plan, fault: func(string) error {
			if left--; left < 0 {
				full = true
				return syscall.ENOSPC
			}
			return nil
		}}
		err := s.carryOut(t)
		if !full {
			if err != nil {
				t.Fatal(err)
			}
			return
		}
		var write *record.WriteError
		if !errors.As(err, &write) || !errors.Is(err, syscall.ENOSPC) || strings.Contains(err.Error(), "\n") {
			t.Fatalf("full at operation %d: %v", k, err)
		}
		if _, skipped, err := record.LatestCheckpoint(s.path); err != nil || len(skipped) > 0 {
			t.Fatalf("full at operation %d: checkpoints %v, %v", k, skipped, err)
		}
		s.fault, s.resume = nil, true
		if err := s.carryOut(t); err != nil {
			t.Fatalf("full at operation %d, resumed: %v", k, err)
		}
		same(t, "resumed after a full disk", metrics(t, s.path), want)
	}
}

// bomb is a strategy that panics at a draw.
type bomb struct {
	*mask.Random
	draws *int
}

func (b bomb) Draw(m []float32, d mask.Draw) {
	if *b.draws--; *b.draws < 0 {
		panic("bomb")
	}
	b.Random.Draw(m, d)
}

func TestPanic(t *testing.T) {
	draws := 7
	c := masked(t, small(t), in, "random", 0.3, "step")
	s := c.Masks[in]
	s.Strategy = kind.Choice[mask.Strategy]{Kind: "bomb", Value: bomb{draws: &draws}}
	c.Masks[in] = s
	r, path := open(t, c, Options{})
	r.Start()
	wait(t, r)
	var p *PanicError
	if !errors.As(r.Err(), &p) || p.Value != "bomb" || !bytes.Contains(p.Stack, []byte("failure_test.go")) {
		t.Errorf("%v", r.Err())
	}
	if s := r.Snapshot(); s.State != Failed || s.Reason == "" || s.Step != 7 {
		t.Errorf("%v at step %d: %q", s.State, s.Step, s.Reason)
	}
	d, err := record.Open(path)
	if err != nil {
		t.Fatal("the lock is held: ", err)
	}
	d.Close()
	r.Close()                                                     // must return
	if n := bytes.Count(metrics(t, path), []byte("\n")); n != 8 { // an epoch's too
		t.Errorf("%d lines of metrics", n)
	}
}

func TestOpenFailsCleanly(t *testing.T) {
	bad := map[string]func(*Config){
		"ratio":   func(c *Config) { *c = masked(t, *c, in, "random", 1.2, "") },
		"outputs": func(c *Config) { c.Layers = layers(16, 9) },
		"loss":    func(c *Config) { c.Loss, _ = nn.Losses.Choose("mse") },
		"freeze":  func(c *Config) { c.Freeze.Layers = []string{"dense3"} },
		"layers":  func(c *Config) { c.Layers = nil },
		"batch":   func(c *Config) { c.Batch = 0 },
		"val":     func(c *Config) { c.Val = 1 },
		"rate":    func(c *Config) { c.Optim = sgd(-1, 0) },
	}
	path := folder(t)
	for name, edit := range bad {
		c := small(t)
		edit(&c)
		d, err := record.Create(path)
		if err != nil {
			t.Fatal(name, ": the lock is held: ", err)
		}
		var f *FieldError
		if _, err := Open(c, Options{Dir: d}); !errors.As(err, &f) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestBatchLargerThanTheData(t *testing.T) {
	c := small(t)
	c.Batch = maxBatch
	r, path := open(t, c, Options{})
	finish(t, r)
	if n := len(r.trainer.batch); n < 170 || n > 190 || r.Summary().Steps != 3 {
		t.Errorf("%d rows a step, %d steps", n, r.Summary().Steps)
	}
	if n := len(r.trainer.in.x); n != evalRows*64 {
		t.Errorf("there is room for %d values of rows that do not exist", n-evalRows*64)
	}
	c.Batch = len(r.trainer.order)
	same(t, "as many as the rows", metrics(t, path), metricsOf(t, c))
}
