package runs

import (
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
)

const preset = `name = "small"
about = "not a key"
seed = 1
device = "auto"
epochs = 4
batch = 10
shuffle = true

[data]
kind = "digits"

[[layer]]
kind = "dense"
name = "dense1"
units = 64

[optim]
kind = "sgd"
rate = 0.05
schedule = { kind = "constant" }

[mask.input]
strategy = "sliding"
ratio = 0.25
fill = "zero"
size = 3
schedule = { kind = "constant" }

[mask.parameter]
strategy = "none"
ratio = 0.5

[freeze]
layers = []
`

const manifest = `{"preset":"small","seed":1,"device":"cpu","features":"go","data_sha256":"d","train_rows":95,"val_rows":5}`

// maker writes a run as the trainer does.
type maker struct {
	*testing.T
	*record.Dir
	path string
}

func newRun(t *testing.T, path, preset string) maker {
	t.Helper()
	d, err := record.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	m := maker{t, d, path}
	m.do(d.WriteFile(record.PresetFile, []byte(preset)))
	m.do(d.WriteFile(record.RunFile, []byte(manifest)))
	m.event("start", 0)
	return m
}

func (m maker) do(err error) {
	m.Helper()
	if err != nil {
		m.Fatal(err)
	}
}

func (m maker) event(name string, step int64) {
	m.do(m.Time(record.NewLine().String("event", name).Int("step", step).Time("time", time.Unix(1e9, 0))))
}

func (m maker) step(step int64, loss float64) {
	m.do(m.Metric(record.NewLine().Int("step", step).Float("loss", loss).Float("grad_norm", 1)))
}

func (m maker) epoch(n int, step int64, train, val, accuracy float64) {
	m.do(m.Metric(record.NewLine().Int("epoch", int64(n)).Int("step", step).Float("train_loss", train).
		Float("val_loss", val).Float("val_accuracy", accuracy).Float("eval_loss", val-0.1).Float("gap", 0.1)))
}

func (m maker) command(step, id int64, kind, on, now string) {
	m.do(m.Journal(record.NewLine().Int("step", step).Int("id", id).String("kind", kind).String("on", on).
		String("outcome", "applied").String("new", now)))
}

func (m maker) close() { m.do(m.Close()) }

func read(t *testing.T, path string) Run {
	t.Helper()
	r, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRead(t *testing.T) {
	root := t.TempDir()
	m := newRun(t, filepath.Join(root, "small-20261123T215356Z-7a2f"), preset)
	r := read(t, m.path)
	if r.State != Training || !r.Held || r.Resumable || !math.IsNaN(r.TrainLoss) || r.Problem != "" {
		t.Errorf("without a step: %+v", r)
	}
	m.step(1, 2.5)
	m.do(m.Flush())
	if r = read(t, m.path); r.Step != 1 || r.TrainLoss != 2.5 {
		t.Errorf("after a step: %+v", r)
	}
	m.epoch(1, 10, 2, 1.5, 0.25)
	m.epoch(2, 20, 1.8, 1.25, 0.75)
	m.step(21, 1.7)
	m.epoch(3, 30, 1.6, 1.375, 0.5)
	m.step(31, 1.5)
	m.event("stopped", 31)
	m.close()
	r = read(t, m.path)
	want := Run{
		Dir: m.path, Name: filepath.Base(m.path), Preset: "small", State: Stopped,
		Began: time.Date(2026, 11, 23, 21, 53, 56, 0, time.UTC), Updated: r.Updated,
		Step: 31, Steps: 40, Epoch: 3, Epochs: 4, Seed: 1, Device: "cpu go",
		TrainLoss: 1.6, ValLoss: 1.375, ValAccuracy: 0.5, BestValLoss: 1.25, BestValAccuracy: 0.75, BestStep: 20, Resumable: true,
	}
	keys := r.Keys
	r.Keys, r.made = nil, train.Manifest{}
	if got, want := fmt.Sprintf("%+v", r), fmt.Sprintf("%+v", want); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	for key, want := range map[string]string{
		"name": "small", "epochs": "4", "layer.dense1.units": "64", "layer.dense1.name": "", "optim.schedule.kind": "constant",
		"mask.input.ratio": "0.25", "mask.parameter.strategy": "none", "mask.parameter.ratio": "", "freeze.layers": "[]", "about": "", "shuffle": "true",
	} {
		if keys[key] != want {
			t.Errorf("%s = %q, want %q", key, keys[key], want)
		}
	}
}

func TestStates(t *testing.T) {
	for want, end := range map[State]func(m maker){
		Crashed: func(m maker) { m.step(1, 1) },
		Stopped: func(m maker) { m.step(1, 1); m.event("stopped", 1) },
		Finished: func(m maker) {
			m.event("finished", 1)
			m.do(m.WriteFile(record.SummaryFile, []byte("{}\n")))
		},
		Diverged:   func(m maker) { m.step(1, 1); m.step(2, math.NaN()) },
		Unreadable: func(m maker) { m.do(m.WriteFile(record.PresetFile, []byte("name = \n"))) },
	} {
		m := newRun(t, filepath.Join(t.TempDir(), "run"), preset)
		end(m)
		m.close()
		r := read(t, m.path)
		if r.State != want {
			t.Errorf("%s, want %s", r.State, want)
		}
		if resumable := want == Crashed || want == Stopped || want == Diverged; r.Resumable != resumable {
			t.Errorf("%s: resumable %v", want, r.Resumable)
		}
		if (r.Problem != "") != (want == Unreadable) {
			t.Errorf("%s: problem %q", want, r.Problem)
		}
		if want == Crashed && !r.Began.Equal(time.Unix(1e9, 0)) {
			t.Errorf("began %v, as the first event", r.Began)
		}
	}
}

// TestResumedIsNotStopped: the event of an earlier end does not count.
func TestResumedIsNotStopped(t *testing.T) {
	m := newRun(t, filepath.Join(t.TempDir(), "run"), preset)
	m.event("stopped", 5)
	m.event("start", 5)
	m.close()
	if r := read(t, m.path); r.State != Crashed {
		t.Error(r.State)
	}
}

func TestList(t *testing.T) {
	root := t.TempDir()
	names := []string{"b-20261123T215356Z-0002", "c-20261123T215356Z-0001", "a-20261124T215356Z-0003"}
	for _, name := range names {
		newRun(t, filepath.Join(root, name), preset).close()
	}
	for _, name := range []string{".hidden", "empty", "notes"} {
		os.Mkdir(filepath.Join(root, name), 0o777)
	}
	os.WriteFile(filepath.Join(root, "notes", "text"), nil, 0o666)
	os.WriteFile(filepath.Join(root, "file"), nil, 0o666)
	os.Mkdir(filepath.Join(root, "pipe-20250101T000000Z-0000"), 0o777)
	if err := syscall.Mkfifo(filepath.Join(root, "pipe-20250101T000000Z-0000", record.PresetFile), 0o666); err != nil {
		t.Fatal(err)
	}
	os.Mkdir(filepath.Join(root, "bad-20250102T000000Z-0000"), 0o777)
	os.WriteFile(filepath.Join(root, "bad-20250102T000000Z-0000", record.MetricsFile), []byte("\x00\n"), 0o666)
	all, err := List(root)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range all {
		got = append(got, r.Name[:1]+" "+string(r.State))
	}
	if got, want := strings.Join(got, ", "), "a crashed, c crashed, b crashed, b unreadable"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if r, err := Newest(root); err != nil || r.Name != names[2] {
		t.Error(r.Name, err)
	}
	if all, err := List(filepath.Join(root, "none")); err != nil || len(all) > 0 {
		t.Error(all, err)
	}
	if _, err := Newest(filepath.Join(root, "none")); !errors.Is(err, record.ErrNoRun) {
		t.Error(err)
	}
}

// TestListFollows: what changes between two lists is seen, whatever of it.
func TestListFollows(t *testing.T) {
	root := t.TempDir()
	one := func() Run {
		t.Helper()
		all, err := List(root)
		if err != nil || len(all) != 1 {
			t.Fatal(all, err)
		}
		return all[0]
	}
	path := filepath.Join(root, "run")
	m := newRun(t, path, preset)
	for step := int64(1); step <= 5; step++ {
		m.step(step, float64(step))
		m.do(m.Flush())
		if r := one(); r.Step != step || r.TrainLoss != float64(step) || r.State != Training {
			t.Fatalf("step %d: %+v", step, r)
		}
	}
	m.command(5, 1, "ratio", "input", "0.75")
	if r := one(); r.Keys["mask.input.ratio"] != "0.75" {
		t.Error(r.Keys)
	}
	m.do(m.SaveCheckpoint(m.NewCheckpoint(5), true))
	m.epoch(1, 10, 2, 0.125, 0.5)
	m.close()
	if r := one(); r.State != Crashed || r.BestValLoss != 0.125 {
		t.Errorf("%+v", r)
	}
	d, err := record.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	c, _, err := record.LatestCheckpoint(path)
	if err != nil {
		t.Fatal(err)
	}
	m.do(d.Rewind(c)) // as a resume does: metrics are cut and grow beyond what was read
	m.Dir = d
	m.epoch(1, 10, 2, 0.5, 0.25)
	m.epoch(2, 20, 2, 0.75, 0.25)
	m.do(d.Flush())
	if r := one(); r.State != Training || r.BestValLoss != 0.5 || r.ValLoss != 0.75 || r.BestValAccuracy != 0.25 || r.Step != 20 {
		t.Errorf("after a resume: %+v", r)
	}
	m.do(d.WriteFile(record.SummaryFile, []byte("{}")))
	if r := one(); r.State != Finished || !r.Held {
		t.Errorf("%+v", r)
	}
	d.Close()
	if r := one(); r.State != Finished || r.Held {
		t.Errorf("%+v", r)
	}
	os.RemoveAll(path)
	if all, err := List(root); err != nil || len(all) > 0 {
		t.Error(all, err)
	}
}

// TestIdle: of a run that nobody holds and that is old, little is looked at, and still
// whatever can happen to it is seen.
func TestIdle(t *testing.T) {
	for name, c := range map[string]struct {
		change func(m maker)
		seen   func(r Run) bool
	}{
		"taken": {func(m maker) {
			d, err := record.Open(m.path)
			m.do(err)
			m.Cleanup(func() { d.Close() })
		}, func(r Run) bool { return r.State == Training && r.Held }},
		"copied to": {func(m maker) {
			text, err := os.ReadFile(filepath.Join(m.path, record.MetricsFile))
			m.do(err)
			m.do(os.WriteFile(filepath.Join(m.path, record.MetricsFile), append(text, `{"step":2,"loss":1,"grad_norm":1}`+"\n"...), 0o666))
		}, func(r Run) bool { return r.Step == 2 }},
		"finished": {func(m maker) {
			m.do(os.WriteFile(filepath.Join(m.path, record.SummaryFile), nil, 0o666))
		}, func(r Run) bool { return r.State == Finished }},
		"removed": {func(m maker) { m.do(Remove(m.path)) }, func(r Run) bool { return r.State == Unreadable }},
	} {
		m := newRun(t, filepath.Join(t.TempDir(), "run"), preset)
		m.step(1, 1)
		m.close()
		old := time.Now().Add(-time.Hour)
		for _, name := range []string{"", "lock", record.MetricsFile} {
			m.do(os.Chtimes(filepath.Join(m.path, name), old, old))
		}
		f := newFolder(m.path)
		if r, _ := f.read(); !f.idle() || r.State != Crashed {
			t.Errorf("%s: not idle: %+v", name, r)
		}
		c.change(m)
		if r, _ := f.read(); !c.seen(r) {
			t.Errorf("%s: not seen: %+v", name, r)
		}
	}
}

func TestFind(t *testing.T) {
	root := t.TempDir()
	for _, name := range []string{"b-20261123T215356Z-0002", "b-20261123T215357Z-0001", "c-20261124T215356Z-0003"} {
		newRun(t, filepath.Join(root, name), preset).close()
	}
	os.Mkdir(filepath.Join(root, "cx"), 0o777)
	for word, want := range map[string]string{
		filepath.Join(root, "b-20261123T215356Z-0002"): "b-20261123T215356Z-0002",
		"b-20261123T215357Z-0001":                      "b-20261123T215357Z-0001",
		"c":                                            "c-20261124T215356Z-0003",
		"0002":                                         "b-20261123T215356Z-0002",
	} {
		if r, err := Find(root, word); err != nil || r.Name != want {
			t.Errorf("%s: %s %v", word, r.Name, err)
		}
	}
	for word, want := range map[string]error{"b": ErrAmbiguous, "x": record.ErrNoRun, "cx": record.ErrNoRun, "": ErrAmbiguous} {
		if _, err := Find(root, word); !errors.Is(err, want) {
			t.Errorf("%q: %v", word, err)
		}
	}
}

func TestRemove(t *testing.T) {
	root := t.TempDir()
	named := newRun(t, filepath.Join(root, "b-20261123T215356Z-0002"), preset)
	own := newRun(t, filepath.Join(root, "own"), preset)
	for _, m := range []maker{named, own} {
		m.do(m.SaveCheckpoint(m.NewCheckpoint(1), true))
		os.WriteFile(filepath.Join(m.path, "chart.png"), nil, 0o666)
		if err := Remove(m.path); !errors.Is(err, record.ErrLocked) || read(t, m.path).State != Training {
			t.Error("while it is trained: ", err)
		}
		m.close()
		m.do(Remove(m.path))
		if err := Remove(m.path); !errors.Is(err, record.ErrNoRun) {
			t.Error("again: ", err)
		}
	}
	if _, err := os.Stat(named.path); !os.IsNotExist(err) {
		t.Error("left: ", err)
	}
	entries, _ := os.ReadDir(own.path)
	if len(entries) != 1 || entries[0].Name() != "chart.png" {
		t.Error("of a folder of one's own stays what is no run's: ", entries)
	}
}
