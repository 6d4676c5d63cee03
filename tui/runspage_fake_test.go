package tui

import (
	"errors"
	"math"
	"path/filepath"
	"time"

	"example.com/maskbench/core/runs"
	"example.com/maskbench/core/train"
)

// fakeShelf is a folder with runs of all kinds. The first is that on the screen.
type fakeShelf struct {
	all     []runs.Run
	removed []string
	replays error // how they end
}

func fakeRunOf(name string, state runs.State, age time.Duration, ratio string, loss float64) runs.Run {
	return runs.Run{
		Dir: filepath.Join("runs", name), Name: name, Preset: "fashion-mini", State: state, Began: fakeStart.Add(-age),
		Step: 882, Steps: 1260, Epoch: 14, Epochs: 20, Seed: 1, Device: "cpu avx2",
		TrainLoss: loss - 0.02, ValLoss: loss, ValAccuracy: 1 - loss/2, BestValLoss: loss - 0.01, BestValAccuracy: 1 - loss/2, BestStep: 819,
		Keys:      map[string]string{"seed": "1", "mask.input.strategy": "sliding", "mask.input.ratio": ratio, "optim.rate": "0.05"},
		Held:      state == runs.Training,
		Resumable: state == runs.Stopped || state == runs.Crashed || state == runs.Diverged,
	}
}

func newFakeShelf() *fakeShelf {
	f := &fakeShelf{}
	add := func(name string, state runs.State, age time.Duration, ratio string, loss float64) *runs.Run {
		f.all = append(f.all, fakeRunOf(name, state, age, ratio, loss))
		return &f.all[len(f.all)-1]
	}
	here := add("fashion-mini-20260701T115500Z-a1b2", runs.Training, 5*time.Minute, "0.25", 0.41)
	here.Step, here.Epoch = 441, 7
	add("fashion-mini-20260701T110000Z-c3d4", runs.Finished, time.Hour, "0.5", 0.45)
	twin := add("fashion-mini-20260701T100000Z-e5f6", runs.Training, 2*time.Hour, "0", 0.39)
	twin.Keys = map[string]string{"seed": "1", "mask.input.strategy": "none", "optim.rate": "0.05"}
	twin.Parent, twin.ParentStep = "fashion-mini-20260701T090000Z-0a0b", 0
	add("digits-20260630T120000Z-1111", runs.Stopped, 24*time.Hour, "0.3", 0.52)
	add("fashion-random-weights-20260628T120000Z-2222", runs.Crashed, 3*24*time.Hour, "0.7", 0.61)
	bad := add("toy-linear-20260620T120000Z-3333", runs.Diverged, 11*24*time.Hour, "0.1", math.NaN())
	bad.Problem = "metrics.jsonl: line 12 is torn"
	broken := add("old-20260601T120000Z-4444", runs.Unreadable, 30*24*time.Hour, "0.1", math.NaN())
	broken.Keys, broken.Problem = nil, "preset.toml is missing"
	return f
}

// List implements shelf.
func (f *fakeShelf) List() ([]runs.Run, error) { return append([]runs.Run(nil), f.all...), nil }

// Compare implements shelf.
func (f *fakeShelf) Compare(a, b runs.Run) (runs.Comparison, error) {
	nan := math.NaN()
	return runs.Comparison{
		A: a, B: b, Keys: runs.Diff(a, b), Same: runs.Same{Seed: true, Data: true, Device: true, Start: true, Order: true},
		OnlyA: []train.Result{{Command: train.Command{Kind: "rate", Value: "0.05"}, Step: 90, Outcome: train.Applied, Old: "0.1", New: "0.05"}},
		OnlyB: []train.Result{{Command: train.Command{Kind: "target", Value: "none"}, Step: 0, Outcome: train.Applied, Old: "input", New: "none"}},
		Values: []runs.Value{
			{Metric: train.TrainLoss, Which: runs.Final, A: 0.412, B: 0.371, StepA: 441, StepB: 882},
			{Metric: train.TrainLoss, Which: runs.Common, A: 0.412, B: 0.405, StepA: 441, StepB: 441},
			{Metric: train.ValLoss, Which: runs.Final, A: a.ValLoss, B: b.ValLoss, StepA: 441, StepB: 882},
			{Metric: train.ValLoss, Which: runs.Best, A: a.BestValLoss, B: b.BestValLoss, StepA: 441, StepB: 819},
			{Metric: train.ValAccuracy, Which: runs.Final, A: a.ValAccuracy, B: b.ValAccuracy, StepA: 441, StepB: 882},
			{Metric: train.Gap, Which: runs.Final, A: 0.02, B: nan, StepA: 441},
		},
		Notes: []string{"Δ is one paired run: seed, data, device, initial weights and batch order are the same, so it comes from what differs above.",
			"One pair says nothing about spread: repeat both with other seeds before you believe a small Δ."},
	}, nil
}

// Remove implements shelf.
func (f *fakeShelf) Remove(dir string) error {
	f.removed = append(f.removed, dir)
	return nil
}

// Replay implements shelf.
func (f *fakeShelf) Replay(string, func(*train.Run)) error { return f.replays }

// fakeOpener opens fake runs, and notes what was asked of it.
type fakeOpener struct {
	did    string
	parent string
	step   int64
	first  train.Command
	fails  bool
	made   *fakeRun
}

func (f *fakeOpener) session(name, dir string) (*session, error) {
	if f.fails {
		return nil, errors.New("the disk is full")
	}
	f.made = newFake()
	c := train.Default()
	c.Name, c.Epochs = name, 20
	return &session{run: f.made, curves: f.made, config: c, dir: dir, device: "cpu avx2", close: func() {}}, nil
}

// Resume implements opener.
func (f *fakeOpener) Resume(dir string) (*session, error) {
	f.did = "resume " + dir
	return f.session("digits", dir)
}

// Watch implements opener.
func (f *fakeOpener) Watch(dir string) (*session, error) {
	f.did = "watch " + dir
	s, err := f.session("fashion-mini", dir)
	if s != nil {
		s.watched = true
	}
	return s, err
}

// Branch implements opener.
func (f *fakeOpener) Branch(parent string, step int64, first train.Command) (*session, error) {
	f.did, f.parent, f.step, f.first = "branch", parent, step, first
	s, err := f.session("fashion-mini", "runs/fashion-mini-20260701T120000Z-b0b0")
	if s != nil {
		s.edits.add(slotOf(first), edit{id: s.run.Send(first), value: first.Value})
	}
	return s, err
}
