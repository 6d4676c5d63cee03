package main

import (
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
