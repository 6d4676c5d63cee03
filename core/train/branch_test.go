package train

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
)

// branched branches a run, lets the branch go its own way from its first step on, and
// proves that it can be made again. It returns the branch's folder.
func branched(t *testing.T, c Config, parent string, step int64, change ...Command) string {
	t.Helper()
	path := filepath.Join(filepath.Dir(folder(t)), "branch")
	if err := Branch(parent, path, step); err != nil {
		t.Fatal(err)
	}
	r := reopened(t, c, path)
	at := r.Snapshot().Step
	for _, x := range change {
		r.Send(x)
	}
	r.Start()
	if c.Epochs == 0 {
		eventually(t, "some steps", func() bool { r.Ask(Look{}); return r.Snapshot().Step > at+9 })
		r.Send(Stop())
	}
	wait(t, r)
	if err := r.Err(); err != nil {
		t.Fatal(err)
	}
	m, err := ReadManifest(path)
	if err != nil || m.Parent != parent || m.ParentStep != at || step > 0 && at != step {
		t.Errorf("branch of %s at step %d: the manifest has %q at %d: %v", parent, at, m.Parent, m.ParentStep, err)
	}
	for _, x := range r.Results(0) {
		if x.Step >= at && x.Outcome != Applied {
			t.Errorf("%+v", x)
		}
	}
	if err := Replay(path, c, 1, nil); err != nil {
		t.Errorf("branch at step %d: %v", at, err)
	}
	return path
}

// reopened is the run in a folder, where it was.
func reopened(t *testing.T, c Config, path string) *Run {
	t.Helper()
	d, err := record.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	r, err := Open(c, Options{Dir: d, Threads: 1, Resume: true})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// until is the lines of metrics of the steps up to one.
func until(t *testing.T, path string, step int64) []byte {
	t.Helper()
	var out []byte
	for line := range bytes.SplitAfterSeq(metrics(t, path), []byte("\n")) {
		m := metric{}
		if len(line) > 0 && json.Unmarshal(line, &m) == nil && m.Step <= step {
			out = append(out, line...)
		}
	}
	return out
}

// A branch is its parent up to the step where it leaves it. Nothing changed, it stays
// equal; something changed, it does not.
func TestBranch(t *testing.T) {
	t.Parallel()
	c := masked(t, small(t), mask.Input, "adaptive", 0.2, "")
	c.Masks[mask.Parameter] = setting(t, mask.Parameter, "rigl", 0.3)
	c.Optim = adamw()
	parent := folder(t)
	if err := (session{path: parent, config: c, plan: edits(in)}).carryOut(t); err != nil {
		t.Fatal(err)
	}
	steps, err := record.Checkpoints(parent)
	if err != nil || len(steps) < 2 {
		t.Fatal(steps, err)
	}
	for _, step := range append(steps, 0) {
		want := metrics(t, parent)
		if step == 0 {
			want = metricsOf(t, c)
		}
		same(t, "not changed", metrics(t, branched(t, c, parent, step)), want)
		if step == steps[0] {
			continue // there are no steps left to be another way
		}
		changed := branched(t, c, parent, step, SetRatio(par, 0.7))
		same(t, "before the change", until(t, changed, step), until(t, parent, step))
		if bytes.Equal(metrics(t, changed), metrics(t, parent)) {
			t.Errorf("the branch at step %d is its parent in spite of a change", step)
		}
	}
}

// plain is a run of c that nobody steers.
func plain(t *testing.T, c Config) string {
	path := folder(t)
	if err := (session{path: path, config: c}).carryOut(t); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestBranchOfAnyEnd branches runs that came to all kinds of ends, or are paused.
func TestBranchOfAnyEnd(t *testing.T) {
	t.Parallel()
	c := masked(t, small(t), mask.Delta, "random", 0.3, "end")
	for name, x := range map[string]struct {
		plan   []planned
		change Command
	}{
		"finished":          {nil, Extend(1)},
		"finished, longer":  {nil, Extend(3)},
		"stopped":           {[]planned{{7, Stop()}}, SetRatio(mask.Delta, 0.6)},
		"stopped and other": {[]planned{{3, Freeze("dense1")}, {7, SetRate(0.01)}, {9, Stop()}}, Thaw("dense1")},
	} {
		path := folder(t)
		if err := (session{path: path, config: c, plan: x.plan}).carryOut(t); err != nil {
			t.Fatal(name, err)
		}
		branched(t, c, path, Newest, x.change)
	}
	path := folder(t)
	r, err := (session{path: path, config: c, plan: []planned{{5, SaveCheckpoint()}, {8, Pause()}}}).open(t)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	r.Start()
	eventually(t, "the pause", func() bool { return r.Snapshot().State == Paused })
	branched(t, c, path, Newest, SetRatio(mask.Delta, 0.6))
	if _, err := os.Stat(record.CheckpointFile(path, 5)); err != nil {
		t.Error("the parent has lost its checkpoint: ", err)
	}
}

// A run that diverged can be branched before it did, and goes another way with another
// rate; left as it was, it diverges again.
func TestBranchOfADivergedRun(t *testing.T) {
	c, path := divergent(t), folder(t)
	var d, again *DivergedError
	if err := (session{path: path, config: c, plan: []planned{{1, SaveCheckpoint()}}}).carryOut(t); !errors.As(err, &d) {
		t.Fatal(err)
	}
	branched(t, c, path, 1, SetRate(1e-6))
	dir := filepath.Join(filepath.Dir(folder(t)), "branch")
	if err := Branch(path, dir, Newest); err != nil {
		t.Fatal(err)
	}
	r := reopened(t, c, dir)
	r.Start()
	wait(t, r)
	if !errors.As(r.Err(), &again) || again.Step != d.Step {
		t.Errorf("%v, not %v", r.Err(), d)
	}
	same(t, "the branch that diverged", metrics(t, dir), metrics(t, path))
}

func TestBranchOfStages(t *testing.T) {
	t.Parallel()
	c := three(t)
	for _, at := range []int64{3, 9, 16} {
		path := folder(t)
		if err := (session{path: path, config: c, plan: []planned{{1, SetRatio(par, 0.4)}, {8, SetRatio(in, 0.5)}, {at, Stop()}}}).carryOut(t); err != nil {
			t.Fatal(err)
		}
		branched(t, c, path, Newest, SetRate(0.02))
	}
}

// A branch of a run that goes on training is of one of its checkpoints, whole, however
// fast they come and go.
func TestBranchWhileTheParentTrains(t *testing.T) {
	t.Parallel()
	c := small(t)
	c.Epochs = 0
	path := folder(t)
	d := create(t, path)
	r, err := Open(c, Options{Dir: d, Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	r.Start()
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		for {
			select {
			case <-stop:
				return
			case <-time.After(500 * time.Microsecond):
				r.Send(SaveCheckpoint())
			}
		}
	}()
	eventually(t, "a checkpoint", func() bool { steps, _ := record.Checkpoints(path); return len(steps) > 0 })
	for range 6 {
		branched(t, c, path, Newest, SetRatio(in, 0.5))
	}
}

// What cannot be branched leaves no run behind.
func TestBranchRefuses(t *testing.T) {
	c := small(t)
	c.Epochs = 1
	parent := plain(t, c)
	taken := plain(t, c)
	for name, x := range map[string]struct {
		parent, dir string
		step        int64
		want        string
	}{
		"no such step": {parent, folder(t), 3, "has no checkpoint of step 3 (it has: [6])"},
		"no parent":    {folder(t), folder(t), Newest, "no such file"},
		"taken":        {parent, taken, Newest, "already holds a run"},
		"itself":       {parent, parent, Newest, "already holds a run"},
	} {
		before, _ := os.ReadDir(x.dir)
		if err := Branch(x.parent, x.dir, x.step); err == nil || !strings.Contains(err.Error(), x.want) {
			t.Errorf("%s: %v", name, err)
		}
		if after, _ := os.ReadDir(x.dir); len(after) != len(before) {
			t.Errorf("%s: the folder has %v", name, after)
		}
	}
	if err := Branch(parent, filepath.Join(filepath.Dir(parent), "beside"), Newest); err != nil {
		t.Fatal(err)
	}
	if m, err := ReadManifest(filepath.Join(filepath.Dir(parent), "beside")); err != nil || m.Parent != "run" {
		t.Errorf("a neighbour is called %q: %v", m.Parent, err)
	}
}

// A damaged checkpoint is passed over.
func TestBranchPassesOverWhatIsDamaged(t *testing.T) {
	c := small(t)
	path := folder(t)
	if err := (session{path: path, config: c, plan: []planned{{17, SaveCheckpoint()}}}).carryOut(t); err != nil {
		t.Fatal(err)
	}
	newest := record.CheckpointFile(path, 18)
	b, err := os.ReadFile(newest)
	if err != nil {
		t.Fatal(err)
	}
	b[len(b)/2] ^= 1
	if err := os.WriteFile(newest, b, 0o666); err != nil {
		t.Fatal(err)
	}
	dir := branched(t, c, path, Newest)
	if m, err := ReadManifest(dir); err != nil || m.ParentStep != 17 {
		t.Errorf("branched at step %d: %v", m.ParentStep, err)
	}
}
