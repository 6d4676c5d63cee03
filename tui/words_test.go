package tui

import (
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/phrase"
	"example.com/maskbench/core/train"
)

func TestClimb(t *testing.T) {
	for _, c := range []struct {
		from  float64
		rungs int
		want  float64
	}{
		{0.1, 1, 0.15}, {0.1, -1, 0.07}, {0.07, 1, 0.1}, {0.1, 6, 1}, {0.1, -6, 0.01}, {0.12, 1, 0.15}, {0.12, -1, 0.1},
		{1e-5, 1, 1.5e-5}, {0, 3, 0}, {7, 1, 10}, {1, -1, 0.7},
	} {
		if got := climb(c.from, c.rungs); got != c.want {
			t.Errorf("climb(%v, %d) = %v, want %v", c.from, c.rungs, got, c.want)
		}
	}
	for _, v := range []float64{math.NaN(), math.Inf(1), 5e-324, 1e308} {
		climb(v, 12)
		climb(v, -12)
	}
	for v := 1e-6; v < 1e3; v = climb(v, 1) {
		if back := climb(climb(v, 1), -1); back != v {
			t.Errorf("from %v one up and one down is %v", v, back)
		}
	}
}

func TestByHundredths(t *testing.T) {
	for _, c := range []struct {
		from string
		by   int
		want string
	}{
		{"0.25", 1, "0.26"}, {"0.25", -1, "0.24"}, {"0.25", 10, "0.35"}, {"0.95", 10, "1"}, {"0.05", -10, "0"},
		{"0.255", 1, "0.26"}, {"0.255", -1, "0.25"}, {"0.29", 1, "0.3"}, {"0.57", 1, "0.58"},
	} {
		if got := byHundredths(c.from, c.by); got != c.want {
			t.Errorf("%s by %d is %s, want %s", c.from, c.by, got, c.want)
		}
	}
}

func TestWords(t *testing.T) {
	for got, want := range map[string]string{
		grouped(0): "0", grouped(999): "999", grouped(1000): "1,000", grouped(-1234567): "-1,234,567",
		clock(41 * time.Second): "0:41", clock(725 * time.Second): "12:05", clock(10929 * time.Second): "3:02:09", clock(130 * time.Hour): "5 d",
		brief(950): "950", brief(1290): "1.29k", brief(32896): "32.9k", brief(200960): "201k", brief(999999): "1M", brief(2.5e9): "2.5G", brief(1e300): "1.0e300",
		fold("‹ ratio › 0.25 → 0.3 日"):                                                   "< ratio > 0.25 > 0.3 ??",
		plain("a\x1b[2Jb\n"):                                                             "a[2Jb",
		strings.Join(wrap("one two three four", 9, 2), "|"):                              "one two|three",
		strings.Join(wrap("", 9, 2), "|"):                                                "",
		strings.Join(wrap("in /a/long/path/of.it now", 8, 9), "|"):                       "in /a/lo|ng/path/|of.it|now",
		strings.Join(wrap("日本", 1, 9), "|"):                                              "日本",
		phrase.Describe(train.Freeze("dense1")):                                          "freeze dense1",
		shorten("one two three", 13):                                                     "one two three",
		shorten("one two three", 12):                                                     "one two…",
		change(train.Result{Command: train.Command{Kind: "pace"}, Old: "500", New: "0"}): " 500 → free",
		phrase.Describe(train.SetRate(1)):                                                "learning rate",
		phrase.Describe(train.SetRatio("input", 1)):                                      "input ratio",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestAchieved(t *testing.T) {
	for _, c := range []struct {
		achieved, mean float64
		schedule, want string
	}{
		{0.25, 0.75, "constant", "achieved 0.2500"},
		{0.1, 0.9, "", "achieved 0.1000"},
		{0, 1, "", "achieved 0.0000"},
		{0.5, 0.375, "", "achieved 0.5000 · mean M 0.3750"},
		{0.31, 0.69, "cubic", "now 0.31 → 0.9 · achieved 0.3100"},
		{0.31, 0.69, "closed-loop", "achieved 0.3100"},
	} {
		m := train.MaskState{Achieved: c.achieved, Mean: c.mean, Asked: 0.31}
		m.Ratio = 0.9
		m.Schedule, _ = mask.Schedules.Choose(c.schedule)
		if got, warn := remarkOn(m); got != c.want || warn {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// TestThroughMask wants the picture of a sample scaled by a soft mask.
func TestThroughMask(t *testing.T) {
	x := train.SampleState{X: []float32{4, -2, 3}}
	if got := throughMask(x); !slices.Equal(got, x.X) {
		t.Errorf("unmasked: %v", got)
	}
	x.Mask = []float32{0.5, 1, 0}
	if got := throughMask(x); !slices.Equal(got, []float32{2, -2, 0}) {
		t.Errorf("%v, want [2 -2 0]", got)
	}
}

func TestTempo(t *testing.T) {
	var p tempo
	now := fakeStart
	s := train.Snapshot{State: train.Running}
	if _, ok := p.left(100); ok {
		t.Error("an estimate from nothing")
	}
	for range 200 {
		p.add(now, &s)
		now, s.Step = now.Add(500*time.Millisecond), s.Step+50
	}
	if d, ok := p.left(1000); !ok || d < 9900*time.Millisecond || d > 10100*time.Millisecond {
		t.Errorf("1000 steps at 100 a second take %v", d)
	}
	s.State = train.Paused
	p.add(now, &s)
	if _, ok := p.left(1000); ok {
		t.Error("a paused run has no end in sight")
	}
}

// TestUntil checks that the step axis holds the run, leaps rather than creeps,
// and does not shrink.
func TestUntil(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	last, leaps := int64(0), 0
	for step := int64(0); step <= 1260; step++ {
		r.snap = &train.Snapshot{Step: step, Steps: 1260, StepsPerEpoch: 63}
		to := r.until()
		if to < step || to < last || to > 1260 {
			t.Fatalf("at step %d the axis ends at %d, before at %d", step, to, last)
		}
		if to != last {
			leaps++
		}
		last = to
	}
	if leaps > 15 {
		t.Errorf("the axis moved %d times", leaps)
	}
}

// TestMarks checks that a key held down leaves one mark.
func TestMarks(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.journal = nil
	for i, v := range []string{"0.26", "0.27", "0.28"} {
		r.journal = append(r.journal, train.Result{Command: train.Command{Kind: "ratio", On: "input", Value: v},
			Step: int64(400 + i), Outcome: train.Applied, Old: "0.25", New: v})
	}
	r.journal = append(r.journal, train.Result{Command: train.Pause(), Step: 410, Outcome: train.Applied},
		train.Result{Command: train.SetRate(900), Step: 411, Outcome: train.Rejected})
	marks := r.marks(1260)
	if len(marks) != 1 || marks[0].Text != "ratio 0.25→0.28" || marks[0].X != 402 {
		t.Errorf("marks %+v", marks)
	}
}

func TestJournalScrolls(t *testing.T) {
	r := newRig(trueDark, 80, 24)
	r.journal = nil
	for i := range 50 {
		r.journal = append(r.journal, train.Result{Command: train.SetRate(1), Step: int64(i * 10), Outcome: train.Applied, New: "1"})
	}
	r.press("tab", "tab", "tab")
	if r.focus != "journal" || !r.shows("490 ✓") {
		t.Fatalf("focus %q\n%s", r.focus, r.text())
	}
	for range 45 {
		r.press("down")
	}
	if r.shows("490 ✓") || !r.shows(" 40 ✓") {
		t.Errorf("%s", r.text())
	}
}
