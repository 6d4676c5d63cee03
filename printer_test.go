package main

import (
	"bytes"
	"math"
	"strings"
	"testing"
	"time"

	"example.com/maskbench/core/train"
)

// TestBar: the line of progress tells how far a run is and fits every terminal.
func TestBar(t *testing.T) {
	p := &printer{seen: 1, last: train.Epoch{TrainLoss: 0.5, ValLoss: 0.25, ValAccuracy: 0.875}, began: time.Now().Add(-time.Minute), first: 20}
	s := &train.Snapshot{Step: 120, Steps: 480, Epoch: 1, Epochs: 4, SamplesPerSec: 1234}
	want := "epoch 1/4  █████░░░░░░░░░░░░░░░   25 %  ETA 3:36  train 0.5  val 0.25  accuracy 87.50 %  1234 samples/s"
	if got := p.bar(s, 200); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	for width := range 130 {
		if n := len([]rune(p.bar(s, width))); n > max(0, width-1) {
			t.Errorf("%d columns on a terminal of %d", n, width)
		}
	}
	p.ascii, p.seen = true, 0
	if got := p.bar(s, 200); !strings.Contains(got, "#####---------------") {
		t.Errorf("not in ASCII: %q", got)
	}
	if got := p.bar(&train.Snapshot{Step: 7}, 80); got != "step 7" {
		t.Errorf("without an end: %q", got)
	}
}

// TestInterferenceIsPrinted: a line for each task before the last, accuracies or losses.
func TestInterferenceIsPrinted(t *testing.T) {
	nan := math.NaN()
	s := train.Summary{Steps: 9, Dir: "runs/x", Interference: &train.Interference{
		Stages: []string{"fill", "pretrain", "fine"},
		Tasks:  []train.Task{{Name: "fill", Stage: 0}, {Name: "pretrain", Stage: 1, Classifies: true}, {Name: "fine", Stage: 2, Classifies: true}},
		Scores: [][]float64{{-0.5, nan, nan}, {-0.6, 0.8421, nan}, {-0.75, 0.801, 0.9}}, Backward: nan, Forgetting: nan,
	}}
	var out bytes.Buffer
	p := &printer{results: &out, notes: &bytes.Buffer{}}
	p.summary(s)
	want := "steps          9\nfill           loss 0.5000 → 0.7500 (+0.2500)\npretrain       accuracy 0.8421 → 0.8010 (−0.0411)\nseconds        0\nrun            runs/x\n"
	if out.String() != want {
		t.Errorf("%q\nwant %q", out.String(), want)
	}
	out.Reset()
	p.ascii = true
	if p.summary(s); !strings.Contains(out.String(), "0.8421 -> 0.8010 (-0.0411)") {
		t.Errorf("not in ASCII: %q", out.String())
	}
	out.Reset()
	p.json = true
	if p.summary(s); !strings.Contains(out.String(), `"run":"runs/x","interference":{"stages":["fill","pretrain","fine"],`) || !strings.Contains(out.String(), `[-0.5,null,null]`) {
		t.Errorf("%s", out.String())
	}
}

// TestMergedIsPrinted: what an export of a delta that was masked at the end is worth.
func TestMergedIsPrinted(t *testing.T) {
	var out bytes.Buffer
	p := &printer{results: &out, notes: &bytes.Buffer{}}
	s := train.Summary{Steps: 9, Dir: "runs/x", Merged: &train.Epoch{Epoch: 3, Step: 9, ValLoss: 2.5, ValAccuracy: 0.375, ValF1: math.NaN()}, MergedRatio: 0.7}
	p.summary(s)
	want := "steps          9\nmerged         70.0 % of the change hidden, as exported:\n  val loss     2.5\n  accuracy     0.375\nseconds"
	if !strings.HasPrefix(out.String(), want) {
		t.Errorf("%q\nwant %q", out.String(), want)
	}
	p.json = true
	if p.summary(s); !strings.Contains(out.String(), `"merged":{"epoch":3,"step":9,`) || !strings.Contains(out.String(), `"merged_ratio":0.7}`) {
		t.Errorf("%s", out.String())
	}
}

// TestTestIsPrinted: scores, and at whose weights; null in JSON without a test part.
func TestTestIsPrinted(t *testing.T) {
	var out bytes.Buffer
	p := &printer{results: &out, notes: &bytes.Buffer{}}
	s := train.Summary{Steps: 9, Dir: "runs/x", Test: &train.TestScores{
		Rows: 60, Select: "best", Step: 6, Looks: 2, Loss: 0.5, Accuracy: 0.75, F1: math.NaN(), ECE: 0.125,
	}}
	p.summary(s)
	want := "test loss      0.5\ntest accuracy  0.75\ntest ECE       0.125\ntested         60 rows, the weights of the best validation, at step 6; look number 2: what was decided after the first is not tested\n"
	if !strings.Contains(out.String(), want) {
		t.Errorf("%q\nwant %q", out.String(), want)
	}
	p.json = true
	p.summary(s)
	s.Test = nil
	p.summary(s)
	for _, want := range []string{`"test_loss":0.5,"test_accuracy":0.75,"test_macro_f1":null,"test_ece":0.125,`, `"test_loss":null,"test_accuracy":null,"test_macro_f1":null,"test_ece":null,`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%s is not in %s", want, out.String())
		}
	}
}

// TestReportIsPrinted: nothing of what is not defined, the families of corruptions apart.
func TestReportIsPrinted(t *testing.T) {
	nan := train.Number(math.NaN())
	var out bytes.Buffer
	p := &printer{results: &out, notes: &bytes.Buffer{}, ascii: true}
	p.report(&train.Report{
		Part: "test", Rows: 60, Step: 6,
		Fit: &train.FitReport{GapLoss: -0.5, GapAccuracy: nan, ECE: 0.125, Memorization: 0.25, NoiseShare: nan, Spikes: 2, LargestSpike: 1.5},
		Robustness: &train.RobustnessReport{NoiseScore: 7, Most: 660, Corruptions: []train.Curve{
			{Name: "missing", Family: "mask-like", NAUC: 0.75}, {Name: "gaussian", Family: "noise", NAUC: 0.5}, {Name: "occlusion", Family: "mask-like", NAUC: 0.25},
		}},
		Conflict: &train.ConflictReport{Pairs: 4, Cosine: 0.5, Rate: 0.25},
	})
	want := `report         60 test rows, the weights of step 6
gap            loss -0.5000
ECE            0.125
memorized      25.0 % of the wrong labels
loss spikes    2, the largest 1.5 times the median before it
nAUC mask-like missing 0.7500  occlusion 0.2500
nAUC noise     gaussian 0.5000
noise score    7 of 660
conflict       25.0 % of 4 pairs of batches, mean cosine +0.5000
`
	if out.String() != want {
		t.Errorf("%s\nwant\n%s", out.String(), want)
	}
}
