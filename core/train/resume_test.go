package train

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
)

// killAt ends all writing at the k-th operation on the disk.
func killAt(k int) func(string) error {
	return func(string) error {
		if k--; k < 0 {
			return record.ErrKilled
		}
		return nil
	}
}

// edits change a run in its course, with checkpoints between them.
func edits(target mask.Target) []planned {
	return []planned{
		{1, SetRate(0.05)},
		{2, SaveCheckpoint()},
		{3, SetRatio(target, 0.4)},
		{5, Freeze("dense1")},
		{5, SaveCheckpoint()},
		{7, SetRatio(target, 7)}, // rejected
		{7, Thaw("dense1")},
		{9, Pause()},
		{9, SetResample(target, "every 3")},
		{9, Resume()},
		{10, SaveCheckpoint()},
		{11, SaveCheckpoint()},
		{12, SetStrategy(target, "random")},
		{14, SaveCheckpoint()},
		{15, Extend(1)},
		{20, SaveCheckpoint()},
	}
}

// killed carries s out with kills at the given operations of its first processes,
// and then to the end. It reports whether the first of them happened.
func killed(t *testing.T, s session, kills ...int) bool {
	t.Helper()
	for i, k := range kills {
		s.resume, s.fault = i > 0, killAt(k)
		err := s.carryOut(t)
		if err == nil {
			return i > 0
		}
		if !errors.Is(err, record.ErrKilled) {
			t.Fatalf("killed at operations %v: %v", kills, err)
		}
	}
	s.resume, s.fault = true, nil
	if err := s.carryOut(t); err != nil {
		t.Fatalf("resumed after kills at operations %v: %v", kills, err)
	}
	return true
}

func TestResumeAfterEveryKill(t *testing.T) {
	t.Parallel()
	c := masked(t, small(t), mask.Input, "adaptive", 0.2, "")
	c.Masks[mask.Parameter] = setting(t, mask.Parameter, "sliding", 0.3)
	c.Optim, c.Epochs = adamw(), 2
	everyKill(t, c, append(edits(in)[:7], planned{10, SaveCheckpoint()}), stride(1))
}

func TestResumeOfEveryStrategy(t *testing.T) {
	for target, strategies := range map[mask.Target][]string{
		in:              {"random", "sliding", "adaptive", "soft-threshold"},
		par:             {"random", "sliding", "soft-threshold", "magnitude", "snip", "set", "rigl"},
		mask.Delta:      {"random", "soft-threshold"},
		mask.Gradient:   {"bernoulli", "magnitude"},
		mask.Activation: {"bernoulli", "span"},
	} {
		for _, strategy := range strategies {
			for _, resample := range []string{"", "every 4"} {
				c := masked(t, small(t), target, strategy, 0.3, resample)
				if resample == "" {
					c.Optim = adamw()
				}
				t.Run(fmt.Sprint(target, strategy, resample), func(t *testing.T) {
					t.Parallel()
					everyKill(t, c, edits(target), stride(17))
				})
			}
		}
	}
}

// TestResumeUnderEveryTarget kills a run with masks of all targets at once, and a
// strategy among them that takes the place of steps.
func TestResumeUnderEveryTarget(t *testing.T) {
	t.Parallel()
	for _, weights := range []string{"magnitude", "rigl", "lottery"} {
		c := everywhere(t)
		c.Masks[in] = setting(t, in, "adaptive", 0.3)
		c.Masks[par] = setting(t, par, weights, 0.6)
		c.Optim = adamw()
		s := c.Masks[par]
		s.Resample = mask.Resample{Tier: mask.EveryN, Every: 4}
		c.Masks[par] = s
		everyKill(t, c, edits(mask.Delta), stride(31))
	}
}

// everyKill kills runs of c at operations that are so far apart, the first among
// them, and once more while they are resumed.
func everyKill(t *testing.T, c Config, plan []planned, apart int) {
	want := metricsOf(t, c, plan...)
	random := rand.New(rand.NewPCG(uint64(apart), 2))
	n := 0
	for k := 0; ; k += apart {
		s := session{path: folder(t), config: c, plan: plan}
		if !killed(t, s, k, random.IntN(100)) {
			break
		}
		n++
		same(t, fmt.Sprintf("killed at operation %d", k), metrics(t, s.path), want)
		if n%20 == 1 {
			if err := Replay(s.path, c, 1, nil); err != nil {
				t.Fatalf("killed at operation %d: %v", k, err)
			}
		}
		os.RemoveAll(filepath.Dir(s.path))
	}
	if n*apart < 100 {
		t.Errorf("only %d kills", n)
	}
	t.Logf("%d kills", n)
}

// A checkpoint that is written while journalled commands still wait for their
// steps must not contain them.
func TestResumeTwiceBeforeAJournalledCommand(t *testing.T) {
	c := small(t)
	plan := []planned{{2, SaveCheckpoint()}, {12, SetRatio(mask.Input, 0.6)}}
	want := metricsOf(t, c, plan...)
	s := session{path: folder(t), config: c, plan: plan, until: 14}
	if err := s.carryOut(t); err != nil { // the journal is ahead of the last checkpoint
		t.Fatal(err)
	}
	r := reopen(t, s.path, c)
	r.trainer.opts.Until = 6
	r.Send(Pause())
	r.Send(SetRate(0.01)) // must wait for its turn, until step 12
	r.Send(Resume())
	r.Start()
	wait(t, r)
	r = reopen(t, s.path, c)
	r.Send(SaveCheckpoint())
	r.trainer.opts.Until = 8
	r.Start()
	wait(t, r)
	results := r.Results(0)
	if n := len(results); n != 5 || results[1].Kind != "ratio" || results[4].Kind != "checkpoint" {
		t.Fatalf("%+v", results)
	}
	finish(t, reopen(t, s.path, c))
	same(t, "resumed twice", metrics(t, s.path), want)
}

func reopen(t *testing.T, path string, c Config) *Run {
	t.Helper()
	d, err := record.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	r, err := Open(c, Options{Dir: d, Resume: true})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestResumeWithoutCheckpoint(t *testing.T) {
	c, plan := small(t), []planned{{3, SetRatio(mask.Input, 0.5)}}
	s := session{path: folder(t), config: c, plan: plan, until: 8}
	if err := s.carryOut(t); err != nil {
		t.Fatal(err)
	}
	if c, _, err := record.LatestCheckpoint(s.path); c != nil || err != nil {
		t.Fatal("there is a checkpoint", err)
	}
	s.resume, s.until = true, 0
	if err := s.carryOut(t); err != nil {
		t.Fatal(err)
	}
	same(t, "resumed", metrics(t, s.path), metricsOf(t, c, plan...))
}

// Entries of the journal that change nothing do not hold up new commands.
func TestResumeTakesCommandsAtOnce(t *testing.T) {
	plan := []planned{{12, Pause()}, {12, SetRate(-1)}, {12, Resume()}}
	s := session{path: folder(t), config: small(t), plan: plan, until: 14}
	if err := s.carryOut(t); err != nil {
		t.Fatal(err)
	}
	r := reopen(t, s.path, s.config)
	r.Send(SetRate(0.01))
	finish(t, r)
	if x := r.Results(3)[0]; x.Step != 0 || x.Outcome != Applied {
		t.Errorf("%+v", x)
	}
	if err := Replay(s.path, s.config, 1, nil); err != nil {
		t.Error(err)
	}
}

func TestResumeOfPausedAndStopped(t *testing.T) {
	c := small(t)
	for name, plan := range map[string][]planned{
		"stopped":            {{7, Stop()}},
		"paused and closed":  {{7, Pause()}},
		"stopped at its end": {{18, Stop()}},
		"stopped at once":    {{0, Stop()}},
	} {
		path := folder(t)
		r, err := (session{path: path, config: c, plan: plan}).open(t)
		if err != nil {
			t.Fatal(err)
		}
		r.Start()
		if name == "paused and closed" {
			eventually(t, "pause", func() bool { return r.Snapshot().State == Paused })
			r.Close()
		}
		wait(t, r)
		if s := r.Snapshot(); r.Err() != nil || s.State != Stopped || s.Step != plan[0].at {
			t.Errorf("%s: %v at step %d, %v", name, s.State, s.Step, r.Err())
		}
		if _, err := os.Stat(filepath.Join(path, record.SummaryFile)); err == nil {
			t.Errorf("%s: there is a summary", name)
		}
		r = reopen(t, path, c)
		if s := r.Snapshot(); s.State != Running || s.Step != plan[0].at {
			t.Errorf("%s: resumed %v at step %d", name, s.State, s.Step)
		}
		finish(t, r)
		same(t, name, metrics(t, path), metricsOf(t, c))
	}
}

func TestResumeFallsBackBehindACorruptCheckpoint(t *testing.T) {
	c := small(t)
	plan := []planned{{5, SaveCheckpoint()}, {6, SetRatio(mask.Input, 0.1)}, {11, SaveCheckpoint()}, {18, Extend(1)}}
	s := session{path: folder(t), config: c, plan: plan}
	if err := s.carryOut(t); err != nil {
		t.Fatal(err)
	}
	want := metrics(t, s.path)
	newest := record.CheckpointFile(s.path, 24)
	b, err := os.ReadFile(newest)
	if err != nil {
		t.Fatal(err)
	}
	b[len(b)/2] ^= 1
	if err := os.WriteFile(newest, b, 0o666); err != nil {
		t.Fatal(err)
	}
	r := reopen(t, s.path, c)
	if n := r.Snapshot().Step; n >= 24 || n == 0 {
		t.Errorf("resumed at step %d", n)
	}
	if notes := r.Notes(); len(notes) != 1 || !strings.Contains(notes[0], newest) {
		t.Errorf("told of the damage: %q", notes)
	}
	if _, err := os.Stat(filepath.Join(s.path, record.SummaryFile)); err == nil {
		t.Error("a run that goes on has a summary")
	}
	finish(t, r)
	same(t, "fallen back", metrics(t, s.path), want)
}

// What changes the numbers in their last digits is told, what loses all of them too,
// and what does neither is not worth a word.
func TestResumeNotes(t *testing.T) {
	c := small(t)
	s := session{path: folder(t), config: c, plan: []planned{{3, Stop()}}}
	if err := s.carryOut(t); err != nil {
		t.Fatal(err)
	}
	notes := func() string {
		r := reopen(t, s.path, c)
		r.Send(Stop())
		r.Close()
		return strings.Join(r.Notes(), "\n")
	}
	if n := notes(); n != "" {
		t.Errorf("told without a reason: %s", n)
	}
	manifest := filepath.Join(s.path, record.RunFile)
	text, err := os.ReadFile(manifest)
	if err != nil {
		t.Fatal(err)
	}
	text = regexp.MustCompile(`"features": "[^"]*"`).ReplaceAll(text, []byte(`"features": "abacus"`))
	if err := os.WriteFile(manifest, text, 0o666); err != nil {
		t.Fatal(err)
	}
	if n := notes(); !strings.Contains(n, "begun on cpu (abacus) and goes on on cpu (") {
		t.Errorf("another instruction set: %q", n)
	}
	if err := os.WriteFile(record.CheckpointFile(s.path, 3), nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if n := notes(); !strings.Contains(n, "3.safetensors: corrupt file") || !strings.Contains(n, "starts again at step 0") {
		t.Errorf("no whole checkpoint: %q", n)
	}
}

// A run that was resumed has made as many steps of as many samples as one that was not.
func TestResumeCountsAllSamples(t *testing.T) {
	c := small(t)
	whole, _ := open(t, c, Options{})
	finish(t, whole)
	s := session{path: folder(t), config: c, plan: []planned{{8, Stop()}}}
	if err := s.carryOut(t); err != nil {
		t.Fatal(err)
	}
	r := reopen(t, s.path, c)
	if n := r.trainer.samples(); n != int64(len(whole.trainer.order)+2*32) {
		t.Errorf("%d samples in an epoch and two steps", n)
	}
	finish(t, r)
	if got, want := r.Summary(), whole.Summary(); got.Samples != want.Samples || want.Samples != want.Steps/6*int64(len(whole.trainer.order)) {
		t.Errorf("%d samples, not %d", got.Samples, want.Samples)
	}
}

func TestResumeRefusesWhatDoesNotFit(t *testing.T) {
	c := small(t)
	path := folder(t)
	if err := (session{path: path, config: c}).carryOut(t); err != nil {
		t.Fatal(err)
	}
	data, net := c, c
	data.Data.Value = few{rows: 240, edit: func(x, _ []float32) { x[5]++ }}
	net.Layers = layers(17, 10)
	for name, c := range map[string]Config{"other data": data, "another net": net} {
		d, err := record.Open(path)
		if err != nil {
			t.Fatal(name, ": the lock is held: ", err)
		}
		if _, err := Open(c, Options{Dir: d, Resume: true}); !errors.Is(err, ErrData) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestResumeKeepsHistoryAndResults(t *testing.T) {
	c := small(t)
	s := session{path: folder(t), config: c, plan: []planned{{4, SetRate(0.02)}, {9, Stop()}}}
	if err := s.carryOut(t); err != nil {
		t.Fatal(err)
	}
	r := reopen(t, s.path, c)
	defer r.Close()
	kinds := []string{}
	for _, x := range r.Results(0) {
		kinds = append(kinds, x.Kind)
	}
	if !slices.Equal(kinds, []string{"rate", "stop"}) {
		t.Errorf("results: %v", kinds)
	}
	if id := r.Send(SetRate(0.03)); id != 3 {
		t.Errorf("the next command has ID %d", id)
	}
	for _, name := range []string{Loss, GradNorm, RatioOf(mask.Input), RatioOf(mask.Parameter), Loss + Smooth} {
		if step, _, ok := r.History().Last(name); !ok || step != 9 {
			t.Errorf("%s ends at step %d", name, step)
		}
	}
	if step, v, ok := r.History().Last(ValLoss); !ok || step != 6 || v <= 0 {
		t.Errorf("validation: %v at step %d", v, step)
	}
	if rate := r.Snapshot().Rate; rate != 0.02 {
		t.Errorf("rate %v", rate)
	}
}
