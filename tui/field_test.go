package tui

import (
	"strings"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
)

func TestBeginning(t *testing.T) {
	words := []string{"set", "snip", "structured", "step", "rigl"}
	for text, want := range map[string]string{"set": "set", "sn": "snip", " r": "rigl", "str": "structured", "s": "", "st": "", "x": "", "": ""} {
		got, err := beginning(words)(text)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v, want %q", text, got, err, want)
		}
	}
	if got, err := targets("in+del"); got != "input+delta" || err != nil {
		t.Errorf("targets: %q, %v", got, err)
	}
	if _, err := targets("in+x"); err == nil || !strings.Contains(err.Error(), `"x"`) {
		t.Errorf("targets: %v", err)
	}
	if got, err := some([]string{"dense1", "dense10", "head"})("dense1, h"); got != "dense1,head" || err != nil {
		t.Errorf("layers: %q, %v", got, err)
	}
}

// TestWithRange tells once what may be typed.
func TestWithRange(t *testing.T) {
	words := []string{"input", "delta"}
	_, unknown := beginning(words)("C")
	f := field{among: words, limits: "input, delta, joined by +"}
	if got := f.withRange(unknown.Error()); strings.Count(got, "delta") != 1 {
		t.Errorf("the words stand twice: %s", got)
	}
	if got := f.withRange("frozen"); got != "frozen (input, delta, joined by +)" {
		t.Errorf("got %q", got)
	}
	if got := f.withRange(train.ReadOnly); got != train.ReadOnly {
		t.Errorf("words that cannot be chosen: %q", got)
	}
}

func TestByUnits(t *testing.T) {
	for _, c := range []struct {
		from string
		by   int
		want string
	}{{"0", 1, "1"}, {"1", -1, "0"}, {"0", -1, "0"}, {"2.5", 1, "3"}, {"2.5", -1, "2"}, {"7", big, "17"}} {
		if got := byUnits(c.from, c.by); got != c.want {
			t.Errorf("%s by %d is %s, want %s", c.from, c.by, got, c.want)
		}
	}
}

// TestFold opens what is folded, stays on its row while rows come and go, and
// remembers.
func TestFold(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("down", "down", "down", "down")
	if !chosen("more")(r, nil) || r.shows("rescale  ") {
		t.Fatalf("%s", r.text())
	}
	r.press("enter")
	if !chosen("less")(r, nil) || !r.shows("rescale") || len(r.run.sent) > 0 {
		t.Errorf("enter does not open; sent %v\n%s", r.run.sent, r.text())
	}
	r.press("down", "down", "right")
	if !sent("option", "input.edge", "clip")(r, nil) {
		t.Errorf("sent %v", r.run.sent)
	}
	p := r.frames["mask"].panel.(*maskPanel)
	r.run.publish(func(s *train.Snapshot) {
		m := s.Masks[mask.Input]
		m.Setting, _ = m.Setting.With("bernoulli")
		s.Masks[mask.Input] = m
	})
	r.tick(1)
	p.at = slot{"rate", ""}
	r.press("up")
	if f := p.chosen(); f.label != "rescale" {
		t.Errorf("above the rate is %q", f.label)
	}
	r.press("up", "up", "up", "left")
	if !chosen("more")(r, nil) || r.unfolded["input mask"] {
		t.Errorf("left does not fold")
	}
}

// TestTyped types words: beginnings are enough, and what is none of them says so.
func TestTyped(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("enter", "p", "a", "+", "g", "enter")
	if !sent("target", "", "parameter+gradient")(r, nil) {
		t.Errorf("sent %v", r.run.sent)
	}
	r.pick("strategy")
	r.press("enter", "s", "q", "enter")
	if r.editor == nil || !r.shows(`unknown word "sq"`) {
		t.Errorf("nonsense was taken\n%s", r.text())
	}
	r.press("backspace", "p", "enter")
	if r.editor != nil || r.dialog != nil || !sent("strategy", "parameter", "span")(r, nil) {
		t.Errorf("sent %v", r.run.sent)
	}
}

// TestCannot checks that what has no effect as things stand says why, and what never
// has is not there.
func TestCannot(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.run.publish(func(s *train.Snapshot) {
		m := s.Masks[mask.Input]
		m.Resample, m.Clock = mask.Resample{Tier: mask.PerRun}, "run"
		s.Masks[mask.Input] = m
	})
	r.tick(1)
	r.pick("schedule")
	r.press("right")
	if len(r.run.sent) > 0 || !r.shows("schedule stays constant: schedule \"linear\" moves nothing under resample \"run\"") {
		t.Errorf("sent %v\n%s", r.run.sent, r.text())
	}
	for _, s := range r.sections() {
		for _, f := range append(s.fields, s.rest...) {
			if s.title == "input mask" && (f.label == "hold" || f.label == "layers" || f.label == "allocation" || f.label == "inference") {
				t.Errorf("the input is offered %s", f.label)
			}
		}
	}
}

// TestStepping wants shares in hundredths and other numbers on the ladder, by what a
// kind takes.
func TestStepping(t *testing.T) {
	want := map[string]string{"mode": "low", "show": "0.11", "random": "0.01", "refresh": "11", "decay": "0.91", "gain": "0.07", "gap": "0.07", "least": "0.06", "most": "0.76"}
	choice, err := mask.Kinds.Choose("adaptive")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range pickedKind(choice, mask.Kinds).options(func(key string) slot { return slot{"option", key} }) {
		if got := f.step(f.inForce, 1); got != want[f.label] {
			t.Errorf("%s: above %s is %s, want %s", f.label, f.inForce, got, want[f.label])
		}
		delete(want, f.label)
	}
	if len(want) > 0 {
		t.Errorf("no field for %v", want)
	}
}

// TestExcerpt wants a text as far as there is room, and none of it where that is too
// little to be of use.
func TestExcerpt(t *testing.T) {
	const text = "one two three four"
	for _, c := range []struct {
		w, h int
		want string
	}{{9, 3, "one two|three|four"}, {20, 1, text}, {9, 2, "one two|three…"}, {9, 1, ""}, {5, 2, "one|two…"}, {3, 2, "one|tw…"}} {
		if got := strings.Join(excerpt(text, c.w, c.h), "|"); got != c.want {
			t.Errorf("%d×%d: %q, want %q", c.w, c.h, got, c.want)
		}
	}
	if got := excerpt("", 9, 3); len(got) != 0 {
		t.Errorf("of nothing: %q", got)
	}
	if got := strategyHelp("rigl"); !strings.HasPrefix(got, "hides at random") || !strings.Contains(got, "Evci") {
		t.Errorf("help on rigl does not say where it is from: %q", got)
	}
}
