package tui

import (
	"strings"
	"testing"
	"time"

	"example.com/maskbench/core/train"
)

// steps lets the run make n steps in each of so many frames.
func (r *rig) steps(n int64, frames int) {
	for range frames {
		r.run.step(n)
		r.tick(1)
	}
}

// TestStall sees that a run is said to stall when it does, and only then.
func TestStall(t *testing.T) {
	for name, c := range map[string]struct {
		prepare func(*rig)
		idle    int // frames without a step
		stalls  bool
	}{
		"quick steps":             {func(r *rig) { r.steps(5, 20) }, 40, true},
		"not long enough":         {func(r *rig) { r.steps(5, 20) }, 28, false},
		"steps of a second":       {func(r *rig) { slowly(r, 10, 10) }, 35, false},
		"five of them":            {func(r *rig) { slowly(r, 10, 10) }, 45, true},
		"before the first step":   {func(*rig) {}, 250, false},
		"the first never ends":    {func(*rig) {}, 320, true},
		"paused":                  {func(r *rig) { r.steps(5, 20); r.press("p"); r.run.take() }, 90, false},
		"a pause it came back of": {func(r *rig) { r.steps(5, 20); r.tick(60); r.steps(5, 20) }, 100, false},
		"twice that pause":        {func(r *rig) { r.steps(5, 20); r.tick(60); r.steps(5, 20) }, 130, true},
	} {
		r := newRig(trueDark, 120, 36)
		c.prepare(r)
		r.tick(c.idle)
		if got := r.shows("▲ stalled: no step for "); got != c.stalls {
			t.Errorf("%s: said to stall: %v\n%.120s", name, got, r.text())
		}
		r.steps(1, 1)
		r.tick(11)
		if r.shows("stalled") {
			t.Errorf("%s: said to stall after a step\n%.120s", name, r.text())
		}
	}
}

// slowly lets a run make n steps, one in so many frames.
func slowly(r *rig, n, frames int) {
	for range n {
		r.run.step(1)
		r.tick(frames)
	}
}

// TestWakes sees that a machine that was asleep is not taken for a run that stalls.
func TestWakes(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.notify = true
	r.steps(5, 20)
	r.now = r.now.Add(time.Hour)
	r.tick(2)
	r.steps(5, 2)
	if got := r.sent("]9;"); len(got) > 0 || r.shows("stalled") {
		t.Errorf("after an hour of sleep the user is told %q", got)
	}
}

// sent are the asides that have a part.
func (r *rig) sent(part string) (out []string) {
	for _, a := range r.sheet.asides {
		if strings.Contains(a, part) {
			out = append(out, a)
		}
	}
	return out
}

// TestAlerts sees what a user who looks elsewhere is told, once, and only if that is
// wanted.
func TestAlerts(t *testing.T) {
	t.Setenv("TERM", "xterm")
	finish := func(r *rig) { r.run.publish(func(s *train.Snapshot) { s.State = train.Finished }); r.tick(3) }
	for name, c := range map[string]struct {
		do   func(*rig)
		want string
	}{
		"end":        {finish, "fashion-mini: finished after 441 steps, accuracy 0.851"},
		"divergence": {func(r *rig) { r.run.diverge(); r.run.badStep = 1e9; r.tick(3) }, "fashion-mini: diverged at step 441"},
		"stall":      {func(r *rig) { r.steps(5, 20); r.tick(60) }, "fashion-mini: stalled: no step for 3s"},
		"NaN":        {func(r *rig) { r.run.badStep = 400; r.tick(3); r.steps(70, 2) }, "fashion-mini: the validation loss is NaN at step 441"},
		"its user":   {func(r *rig) { r.press("q", "y"); r.run.take(); r.tick(3) }, ""},
	} {
		r := newRig(trueDark, 120, 36)
		c.do(r)
		if got := r.sent("\a"); len(withoutTitles(got)) > 0 {
			t.Errorf("%s: nobody asked for %q", name, got)
		}
		r = newRig(trueDark, 120, 36)
		r.press("!")
		c.do(r)
		got := withoutTitles(r.sent("\a"))
		if c.want == "" && len(got) == 0 {
			continue
		}
		if want := "\a\x1b]9;maskbench: " + c.want + "\a"; len(got) != 1 || got[0] != want {
			t.Errorf("%s: told %q, want %q", name, got, want)
		}
	}
}

func withoutTitles(asides []string) (out []string) {
	for _, a := range asides {
		if !strings.Contains(a, "\x1b]2;") {
			out = append(out, a)
		}
	}
	return out
}

// TestBadValidation sees that the screen tells of a validation that is no number.
func TestBadValidation(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.run.badStep = 400
	r.tick(2)
	if !r.shows("the validation loss is NaN at step 441") {
		t.Error(r.text())
	}
}

// TestTitle sees that the window's title follows the run, and not more often than it
// should.
func TestTitle(t *testing.T) {
	t.Setenv("TERM", "xterm")
	r := newRig(trueDark, 120, 36)
	r.tick(100)
	if got, want := r.sent("]2;"), "\x1b]2;training 35 % · fashion-mini · maskbench\a"; len(got) != 1 || got[0] != want {
		t.Errorf("titles %q, want %q", got, want)
	}
	r.steps(10, 30)
	if n := len(r.sent("]2;")); n != 3 { // the first was long ago
		t.Errorf("%d titles in 3 s of progress", n)
	}
	r.press("p")
	r.run.take()
	r.tick(30)
	if got := r.sent("]2;"); !strings.Contains(got[len(got)-1], "paused 59 %") {
		t.Errorf("the last title is %q", got[len(got)-1])
	}
	n := len(r.sent("]2;"))
	r.press("}", "y")
	r.Update(opened{session: &session{run: newFake(), curves: newFake(), config: r.config}})
	r.tick(30)
	if len(r.sent("]2;")) != n+1 {
		t.Errorf("another run is titled %q", r.sent("]2;")[n:])
	}
}
