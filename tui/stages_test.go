package tui

import (
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
)

// TestStages checks that borders are noted once, and none at the start of the run.
func TestStages(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	if r.shows("stage") || len(r.stageMarks()) != 0 {
		t.Error("a run without stages has one")
	}
	for stage, began := range []int64{0, 100, 300} {
		for range 3 {
			r.run.publish(func(s *train.Snapshot) {
				s.Stage, s.Stages, s.StageName, s.Began = stage+1, 3, []string{"pretrain", "head", "all"}[stage], began
			})
			r.tick(1)
		}
	}
	marks := r.stageMarks()
	if len(marks) != 2 || marks[0].X != 100 || marks[0].Text != "stage 2 head" || marks[1].X != 300 || marks[1].Text != "stage 3 all" {
		t.Errorf("marks %+v", marks)
	}
	if !r.shows("stage 3/3 all") {
		t.Errorf("the stage is not told:\n%s", r.text())
	}
}

// TestExtendStage: a stage goes on for as many epochs again as it has itself.
func TestExtendStage(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.screen.config.Stages = []train.Config{{Epochs: 2}, {Epochs: 3}}
	r.run.publish(func(s *train.Snapshot) { s.Stage, s.Stages = 2, 2 })
	r.tick(1)
	r.press("e")
	if !sent("extend", "", "3")(r, nil) {
		t.Errorf("sent %v", r.run.sent)
	}
}

// TestFrozenUntil checks what is said of a layer that thaws by itself.
func TestFrozenUntil(t *testing.T) {
	l := train.LayerState{Frozen: true, Thaws: 12}
	for w, want := range map[int]string{30: "❄ frozen until epoch 12", 12: "❄ until 12"} {
		if got := frozenText(l, w); got != want {
			t.Errorf("in %d cells %q, want %q", w, got, want)
		}
	}
	if got := frozenText(train.LayerState{Frozen: true}, 30); got != "❄ frozen" {
		t.Errorf("%q", got)
	}
}

// TestKept checks whose masks the list of layers tells of: the units of a layer are
// masked behind it.
func TestKept(t *testing.T) {
	r := newRig(trueDark, 200, 50)
	r.run.publish(func(s *train.Snapshot) {
		for target, m := range s.Masks {
			m.On = target != mask.Input
			s.Masks[target] = m
		}
		for i, l := range s.Layers {
			l.Masked, l.Density = false, 1
			l.Kept = map[mask.Target]float64{}
			switch i {
			case 0:
				l.Kept[mask.Delta], l.Kept[mask.Gradient] = 0.11, 0.22
			case 1:
				l.Kept[mask.Activation] = 0.33
			case 2: // named in layers: the mask acts on its own output
				l.Kept[mask.Activation] = 0.44
			case 3:
				l.Kept[mask.Activation] = 0.99
			}
			s.Layers[i] = l
		}
	})
	r.tick(12)
	for _, want := range []string{"kept delta  grad units", "1.00  0.11  0.22  0.33", "1.00     -     -  0.44", "1.00     -     -     -"} {
		if !r.shows(want) {
			t.Errorf("the layers lack %q:\n%s", want, r.text())
		}
	}
}
