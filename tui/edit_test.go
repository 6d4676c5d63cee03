package tui

import (
	"math"
	"strings"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
)

func ratioRow(r *rig) string {
	for _, l := range strings.Split(r.text(), "\n") {
		if strings.Contains(l, "ratio  ") {
			return l
		}
	}
	return ""
}

// TestEdit follows a change from the key to the curve: it is never shown as done
// before the run says so.
func TestEdit(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("down", "down", "right", "right", "right")
	if got := ratioRow(r); !strings.Contains(got, "0.25 → 0.28 …") {
		t.Errorf("presses do not add up while they wait: %q", got)
	}
	if !r.shows("1 pending") {
		t.Error("nobody says that a change waits")
	}
	r.tick(30)
	if got := ratioRow(r); !strings.Contains(got, "0.25 → 0.28 …") {
		t.Errorf("a change that waits is not shown as such: %q", got)
	}
	if got := len(r.run.sent); got != 3 {
		t.Errorf("%d commands for 3 presses", got)
	}
	r.run.take()
	r.tick(1)
	if got := ratioRow(r); !strings.Contains(got, " 0.28 ") || strings.Contains(got, "→") {
		t.Errorf("an applied change is not shown: %q", got)
	}
	for _, want := range []string{"✓ input ratio 0.27 → 0.28 from step 441", "441 ✓ input ratio 0.27 → 0.28", "ratio 0.25→0.28"} {
		if !r.shows(want) {
			t.Errorf("the screen lacks %q:\n%s", want, r.text())
		}
	}
}

// TestAppliedBeforeSnapshot checks that a value which is in force does not fall
// back while the snapshot is older than its result.
func TestAppliedBeforeSnapshot(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("down", "down", "right")
	old := r.run.snap
	r.run.take()
	r.run.snap = old
	r.screen.snap = old
	r.screen.journal = r.screen.journal[:4]
	for _, res := range r.run.results[4:] {
		r.screen.note(res)
	}
	r.stale = true
	if got := ratioRow(r); !strings.Contains(got, "0.26") || strings.Contains(got, "→") {
		t.Errorf("an applied value is not shown before its snapshot: %q", got)
	}
	r.press("right")
	if !sent("ratio", "input", "0.27")(r, nil) {
		t.Errorf("the next press starts from a stale value: %v", r.run.sent)
	}
}

// TestRejected checks that a refused value leaves the old one, with the reason
// beside it until the next change.
func TestRejected(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("down", "down", "1", ".", "2", "enter")
	r.run.take()
	r.tick(1)
	if got := ratioRow(r); !strings.Contains(got, "0.25") || strings.Contains(got, "1.2 …") {
		t.Errorf("%q", got)
	}
	if !r.shows("✗ ratio 1.2 is outside 0") || !r.shows("✗ input ratio was rejected") {
		t.Errorf("the reason is not shown:\n%s", r.text())
	}
	r.press("right")
	if !sent("ratio", "input", "0.26")(r, nil) || r.shows("✗ ratio") {
		t.Errorf("after a rejection a change starts from %v", r.run.sent)
	}
}

// TestPastRejected: arrows go on from a word that was refused, or they would end there.
func TestPastRejected(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("down", "right")
	sends := len(r.run.sent)
	first := r.run.sent[sends-1].Value
	x := r.screen.edits[slot{"strategy", "input"}]
	x.rejected = "it does not fit"
	r.screen.edits[slot{"strategy", "input"}] = x
	r.press("right")
	if len(r.run.sent) != sends+1 || r.run.sent[sends].Value == first {
		t.Errorf("after a rejection of %s arrows ask for %v", first, r.run.sent[sends:])
	}
	x = r.screen.edits[slot{"strategy", "input"}]
	x.rejected = "it does not fit either"
	r.screen.edits[slot{"strategy", "input"}] = x
	r.press("left", "left")
	if got := r.run.sent[len(r.run.sent)-1].Value; r.screen.edits[slot{"strategy", "input"}].rejected != "" || got == x.value {
		t.Errorf("and back for %v", r.run.sent[sends:])
	}
}

// TestGone: where a setting was, whose section is gone, an arrow changes no other.
func TestGone(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("down")
	r.run.publish(func(s *train.Snapshot) {
		for target, m := range s.Masks {
			m.On = false
			s.Masks[target] = m
		}
	})
	r.tick(1)
	r.press("right")
	if n := len(r.run.sent); n != 1 || r.run.sent[0].Kind != "target" {
		t.Errorf("sent %v", r.run.sent)
	}
}

// TestTyping checks what the inline editor takes and refuses.
func TestTyping(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("down", "down", "1", "e", "e", "enter")
	if r.editor == nil || !r.shows("is not a number") {
		t.Error("nonsense was taken for a number")
	}
	r.press("esc", "down", "7", "enter")
	if !sent("resample", "input", "every 7")(r, nil) {
		t.Errorf("a typed number of steps sent %v", r.run.sent)
	}
	r.pick("fill")
	r.press(".", "5", "enter")
	if !sent("fill", "input", "0.5")(r, nil) {
		t.Errorf("a typed fill sent %v", r.run.sent)
	}
}

// TestTargets checks that the fields follow the target that is asked for.
func TestTargets(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("right", "right")
	if !sent("target", "", "both")(r, nil) || !r.shows("parameter mask") || !r.shows("input mask") {
		t.Errorf("sent %v\n%s", r.run.sent, r.text())
	}
	r.run.take()
	r.tick(1)
	if !r.snap.Masks[mask.Parameter].On {
		t.Error("the fake did not take the target")
	}
}

// TestFreezeTwice checks that a second press before the first took effect takes
// it back.
func TestFreezeTwice(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("]", "f", "f")
	if len(r.run.sent) != 2 || r.run.sent[0].Kind != "freeze" || r.run.sent[1].Kind != "thaw" {
		t.Errorf("sent %v", r.run.sent)
	}
	r.press("f")
	if !r.shows("freezing…") {
		t.Error("a freeze that waits is not shown")
	}
}

// TestResults: what the curves do not show of a run is told at its end.
func TestResults(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.run.publish(func(s *train.Snapshot) {
		s.State, s.Step, s.Epoch = train.Finished, 1260, 20
		s.Merged, s.Test = &train.Epoch{ValAccuracy: 0.375}, &train.TestScores{Loss: 0.25, Accuracy: math.NaN()}
	})
	r.tick(1)
	if !r.shows("finished after 1,260 steps · as exported accuracy 0.375 · test loss 0.25") {
		t.Errorf("what it came to is not told:\n%s", r.text())
	}
}

// TestEnd checks what the screen says at the end of a run, and that it goes on.
func TestEnd(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.run.publish(func(s *train.Snapshot) { s.State, s.Step, s.Epoch = train.Finished, 1260, 20 })
	r.tick(1)
	if !r.shows("✓ finished") || !r.shows("finished after 1,260 steps") || !r.shows("e extend") {
		t.Errorf("the end is not told:\n%s", r.text())
	}
	r.press("e")
	r.run.take()
	r.tick(1)
	if !r.shows("● training") || !r.shows("epoch 20/40") {
		t.Errorf("the run was not extended:\n%s", r.text())
	}
}

// TestPresetThatFails checks that the run stays when another cannot be opened.
func TestPresetThatFails(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("}")
	cmd := r.press("y")
	r.Update(cmd())
	if r.config.Name != "fashion-mini" || !r.shows("unknown preset") {
		t.Errorf("%s", r.text())
	}
}
