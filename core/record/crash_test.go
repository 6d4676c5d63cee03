package record

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// A trial is a run in small: a state that every step changes, metrics, commands that are journalled
// once and applied again on resume, checkpoints.
const (
	trialSteps   = 9
	trialCommand = 3 // every so many steps
	trialSave    = 2
	trialBest    = 4
)

type trialState struct {
	step  int64
	value float32
}

// trial trains in path, fresh or resumed, to the end or to the first error.
func trial(path string, fault func(op string) error) (err error) {
	d, err := openTrial(path)
	if err != nil {
		return err
	}
	d.Fault = fault
	defer func() { err = errors.Join(err, d.Close()) }()
	c, err := resumeTrial(d)
	if err != nil {
		return err
	}
	commands := 0
	if err := ReadLines(filepath.Join(path, JournalFile), func([]byte) error { commands++; return nil }); err != nil {
		return err
	}
	s := trialState{}
	if c != nil {
		s = trialState{c.Step, c.Tensors[0].Data[0]}
		if want := s.step / trialCommand; c.Journal != want {
			return fmt.Errorf("checkpoint %d knows %d commands, not %d", c.Step, c.Journal, want)
		}
	}
	for s.step < trialSteps {
		if err := trialStep(d, &s, commands); err != nil {
			return err
		}
	}
	return d.WriteFile(SummaryFile, []byte("{}\n"))
}

func openTrial(path string) (*Dir, error) {
	if holdsRun(path) {
		return Open(path)
	}
	return Create(path)
}

// resumeTrial finds where to go on; a kill may have come before the files that a run begins with.
func resumeTrial(d *Dir) (*Checkpoint, error) {
	c, skipped, err := LatestCheckpoint(d.Path())
	if err != nil || len(skipped) > 0 {
		return nil, fmt.Errorf("skipped %v, %w", skipped, err)
	}
	for _, name := range []string{PresetFile, RunFile} {
		if err := d.WriteFile(name, []byte(name)); err != nil {
			return nil, err
		}
	}
	return c, d.Rewind(c)
}

func trialStep(d *Dir, s *trialState, commands int) error {
	s.step++
	s.value = s.value*1.1 + float32(s.step)
	if err := d.Metric(NewLine().Int("step", s.step).Float("loss", float64(s.value))); err != nil {
		return err
	}
	if err := d.Time(NewLine().Int("step", s.step)); err != nil {
		return err
	}
	if id := s.step / trialCommand; s.step%trialCommand == 0 && id > int64(commands) {
		if err := d.Journal(NewLine().Int("id", id).Int("step", s.step)); err != nil {
			return err
		}
	}
	if s.step%3 == 1 {
		if err := d.Flush(); err != nil {
			return err
		}
	}
	if s.step%trialSave != 0 {
		return nil
	}
	c := d.NewCheckpoint(s.step)
	c.Tensors = []Tensor{{Name: "w", Shape: []int{1}, Data: []float32{s.value}}}
	return d.SaveCheckpoint(c, s.step == trialBest)
}

// contents reads all files of a run but the lock and the times.
func contents(t *testing.T, path string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(path, func(p string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() || e.Name() == lockFile || e.Name() == TimesFile {
			return err
		}
		b, err := os.ReadFile(p)
		files[strings.TrimPrefix(p, path)] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// readable fails unless every log reads to its end and every checkpoint is whole.
func readable(t *testing.T, path string) {
	t.Helper()
	for _, name := range []string{JournalFile, MetricsFile, TimesFile} {
		if err := ReadLines(filepath.Join(path, name), func(b []byte) error {
			return json.Unmarshal(b, new(map[string]any))
		}); err != nil {
			t.Error(err)
		}
	}
	c, skipped, err := LatestCheckpoint(path)
	if err != nil || len(skipped) > 0 {
		t.Error(skipped, err)
	}
	if c == nil {
		return
	}
	lines, _, err := countLines(filepath.Join(path, MetricsFile), -1)
	if err != nil || lines < c.Metrics || c.Metrics != c.Step {
		t.Errorf("checkpoint %d counts %d metrics, the file has %d, %v", c.Step, c.Metrics, lines, err)
	}
}

func diff(t *testing.T, got, want map[string]string) {
	t.Helper()
	for name, w := range want {
		if g, ok := got[name]; !ok || g != w {
			t.Errorf("%s:\n%q\nwant\n%q", name, g, w)
		}
	}
	for name := range got {
		if _, ok := want[name]; !ok {
			t.Errorf("left over: %s", name)
		}
	}
}

// operations lists what an undisturbed trial does to the disk, and the files it leaves.
func operations(t *testing.T) (ops []string, files map[string]string) {
	path := memoryDir(t)
	if err := trial(path, func(op string) error { ops = append(ops, op); return nil }); err != nil {
		t.Fatal(err)
	}
	return ops, contents(t, path)
}

// memoryDir is a temporary folder in memory where there is one: thousands of syncs, and it is their
// order that counts.
func memoryDir(t *testing.T) string {
	path, err := os.MkdirTemp("/dev/shm", "record")
	if err != nil {
		return t.TempDir()
	}
	t.Cleanup(func() { os.RemoveAll(path) })
	return path
}

// after returns a fault that strikes once, at the k-th operation.
func after(k int, err error) func(string) error {
	return func(string) error {
		if k--; k == -1 {
			return err
		}
		return nil
	}
}

func TestTrialLeaves(t *testing.T) {
	_, files := operations(t)
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	want := []string{"/checkpoints/4.safetensors", "/checkpoints/6.safetensors", "/checkpoints/8.safetensors",
		"/journal.jsonl", "/metrics.jsonl", "/preset.toml", "/run.json", "/summary.json"}
	if !slices.Equal(names, want) {
		t.Errorf("files %q", names)
	}
	if n := strings.Count(files["/metrics.jsonl"], "\n"); n != trialSteps {
		t.Errorf("%d metrics", n)
	}
}

// TestKilledAnywhere ends the writer at each of its operations and resumes: the end is the same.
func TestKilledAnywhere(t *testing.T) {
	ops, want := operations(t)
	for k, op := range ops {
		t.Run(fmt.Sprint(k, " ", op), func(t *testing.T) {
			t.Parallel()
			path := memoryDir(t)
			if err := trial(path, after(k, ErrKilled)); !errors.Is(err, ErrKilled) {
				t.Fatal(err)
			}
			readable(t, path)
			if err := trial(path, nil); err != nil {
				t.Fatal(err)
			}
			diff(t, contents(t, path), want)
		})
	}
}

// TestKilledAgainAndAgain kills the resumed ones too.
func TestKilledAgainAndAgain(t *testing.T) {
	ops, want := operations(t)
	for seed := range uint64(8) {
		rng := rand.New(rand.NewPCG(seed, 1))
		path := memoryDir(t)
		for kills := 0; ; kills++ {
			err := trial(path, after(rng.IntN(len(ops)+kills), ErrKilled))
			readable(t, path)
			if err == nil {
				break
			}
			if !errors.Is(err, ErrKilled) {
				t.Fatalf("seed %d: %v", seed, err)
			}
		}
		diff(t, contents(t, path), want)
	}
}

// TestFullAnywhere lets the disk be full at each operation: the error says so, no temporary file
// stays, and with room again the run resumes to the same end.
func TestFullAnywhere(t *testing.T) {
	ops, want := operations(t)
	for k, op := range ops {
		t.Run(fmt.Sprint(k, " ", op), func(t *testing.T) {
			t.Parallel()
			path := memoryDir(t)
			err := trial(path, after(k, syscall.ENOSPC))
			if w := (*WriteError)(nil); !errors.As(err, &w) || !errors.Is(err, syscall.ENOSPC) || !strings.Contains(err.Error(), "--resume") {
				t.Fatal(err)
			}
			for name := range contents(t, path) {
				if strings.HasSuffix(name, tmp) {
					t.Error("left over:", name)
				}
			}
			readable(t, path)
			if err := trial(path, nil); err != nil {
				t.Fatal(err)
			}
			diff(t, contents(t, path), want)
		})
	}
}

// TestNothingAfterAKill: whatever is called on a killed Dir, the folder stays as the kill left it,
// with half of the bytes that were being written.
func TestNothingAfterAKill(t *testing.T) {
	l := NewLine().Int("step", 1)
	for struck, want := range map[string]string{MetricsFile: `{"ste`, RunFile + tmp: "half"} {
		path := memoryDir(t)
		d, err := Create(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(d.WriteFile(PresetFile, nil), d.Metric(l), d.Journal(l)); err != nil {
			t.Fatal(err)
		}
		calls := []func() error{
			func() error { return d.WriteFile(RunFile, []byte("half one")) },
			d.Flush,
			func() error { return d.Remove(PresetFile) },
			func() error { return d.Journal(l) },
			func() error { return d.SaveCheckpoint(&Checkpoint{Step: 1}, true) },
			d.Close,
		}
		if struck == MetricsFile {
			calls[0], calls[1] = calls[1], calls[0]
		}
		d.Fault = func(op string) error {
			if op == "write "+struck {
				return ErrKilled
			}
			return nil
		}
		var left map[string]string
		for i, f := range calls {
			if err := f(); !errors.Is(err, ErrKilled) {
				t.Errorf("%s: call %d: %v", struck, i, err)
			}
			if i == 0 {
				left = contents(t, path)
			}
		}
		if left["/"+struck] != want {
			t.Errorf("%s: the kill left %q", struck, left["/"+struck])
		}
		diff(t, contents(t, path), left)
	}
}

// TestFailedAppendIsKept: after a lost metric nothing claims success.
func TestFailedAppendIsKept(t *testing.T) {
	path := memoryDir(t)
	d, err := Create(path)
	if err != nil {
		t.Fatal(err)
	}
	l := NewLine().Int("step", 1)
	if err := d.Metric(l); err != nil {
		t.Fatal(err)
	}
	d.Fault = after(0, syscall.ENOSPC)
	calls := []func() error{
		d.Flush, // the fault strikes here, once
		d.Flush,
		func() error { return d.Metric(l) },
		func() error { return d.Time(l) },
		func() error { return d.Journal(l) },
		func() error { return d.SaveCheckpoint(&Checkpoint{Step: 1}, false) },
		func() error { return d.WriteFile(SummaryFile, nil) },
		func() error { return d.Remove(SummaryFile) },
		d.Close,
	}
	for i, f := range calls {
		if err := f(); !errors.Is(err, syscall.ENOSPC) {
			t.Errorf("call %d: %v", i, err)
		}
	}
	if Finished(path) {
		t.Error("finished in spite of it")
	}
}
