package tui

import (
	"strings"
	"testing"

	"example.com/maskbench/tui/plot"
)

// TestIntroduction holds what a page says of itself to be there on it alone, and not under
// a dialog; what was said before is there again.
func TestIntroduction(t *testing.T) {
	const intro = "Choose a run:"
	r := newRig(trueDark, 80, 24)
	before := r.hint.text
	for _, step := range []struct {
		key  string
		says bool
	}{{"r", true}, {"P", false}, {"esc", true}, {"esc", false}} {
		if r.do(step.key); r.shows(intro) != step.says {
			t.Fatalf("after %s the page introduces itself: %v, want %v\n%s", step.key, !step.says, step.says, r.text())
		}
	}
	if r.hint.text != before || before == "" {
		t.Errorf("the hint is %q, before the page it was %q", r.hint.text, before)
	}
	r.do("r")
	r.say(plot.Good, "news")
	if r.do("esc"); !r.shows("news") {
		t.Errorf("news went with the page\n%s", r.text())
	}
}

// TestDialogFooter opens a menu that arrives between two looks: the footer names its keys.
func TestDialogFooter(t *testing.T) {
	r := newRig(trueDark, 80, 24)
	r.do("r")
	cmd := r.press("P")
	r.view()
	if r.settle(cmd); !r.shows("enter choose") || r.shows("enter open") {
		t.Errorf("the footer is not the menu's\n%s", r.text())
	}
}

// TestNoFolder offers nothing that wants a folder of runs where there is none.
func TestNoFolder(t *testing.T) {
	r := newRig(trueDark, 200, 50)
	for _, name := range []string{"b branch", "r runs"} {
		if !r.shows(name) {
			t.Errorf("with a folder the footer does not say %q\n%s", name, r.text())
		}
	}
	r.shelf, r.opener = nil, nil
	r.resize(199, 50)
	for _, name := range []string{"b branch", "r runs"} {
		if r.shows(name) {
			t.Errorf("the footer says %q\n%s", name, r.text())
		}
	}
}

// TestNarrow holds what matters most of each page to be on a screen of the least size.
func TestNarrow(t *testing.T) {
	for _, c := range []struct {
		name, keys string
		wants      []string
	}{
		{"answers", "q", []string{"y ", "l ", "goes on without it", "n    stay"}},
		{"delta", "r down c", []string{"Δ = B − A", "train loss", "final"}},
		{"names", "r", []string{"● ", "accuracy"}},
	} {
		r := newRig(trueDark, leastWidth, leastHeight)
		r.do(strings.Fields(c.keys)...)
		r.tick(20)
		for _, text := range c.wants {
			if !r.shows(text) {
				t.Errorf("%s: %q is not on the screen\n%s", c.name, text, r.text())
			}
		}
	}
}

// TestShortened keeps the end of a name, by which it is told from others.
func TestShortened(t *testing.T) {
	r := newRig(trueDark, 80, 24)
	for _, c := range []struct {
		name string
		w    int
		want string
	}{
		{"digits-20260102T030405Z-0a1b", 30, "digits-20260102T030405Z-0a1b  "},
		{"digits-20260102T030405Z-0a1b", 16, "digits-202…-0a1b"},
		{"digits-20260102T030405Z-0a1b", 6, "digit…"},
		{"数字数字数字数字", 11, "数字…字数字"},
	} {
		if got := shortened(r.theme, c.name, c.w); got != c.want || plot.Width(got) != c.w {
			t.Errorf("%q in %d: %q, want %q", c.name, c.w, got, c.want)
		}
	}
}
