package tui

import (
	"slices"
	"testing"
)

// TestPaletteTakesCommands types commands with their values.
func TestPaletteTakesCommands(t *testing.T) {
	for text, want := range map[string][3]string{
		"ratio 0.5":              {"ratio", "input", "0.5"},
		"rate 0.01":              {"rate", "", "0.01"},
		"set mask.input.ratio=1": {"ratio", "input", "1"},
		"strategy slid":          {"strategy", "input", "sliding"},
	} {
		r := newRig(trueDark, 120, 36)
		r.press(":", text, "enter")
		if !sent(want[0], want[1], want[2])(r, nil) || r.dialog != nil {
			t.Errorf("%q sends %v\n%s", text, r.run.sent, r.text())
		}
	}
	r := newRig(trueDark, 120, 36)
	r.press(":", "ratio 0.5; rate 0.01", "enter")
	if !slices.Equal(r.run.batches, []int{2}) {
		t.Errorf("two commands come in %v", r.run.batches)
	}
	r.press(":", "freze dense1")
	if !r.shows(`did you mean "freeze"?`) {
		t.Errorf("a misspelt word:\n%s", r.text())
	}
	r.press("enter")
	if len(r.run.sent) != 2 || r.dialog == nil {
		t.Errorf("what means nothing sends %v", r.run.sent)
	}
	r.press("esc", ":", "input.rat", "enter")
	if !r.shows("> input.ratio ▏") || !r.shows("0 to 1, the share that is hidden") {
		t.Errorf("a word without its value is not completed:\n%s", r.text())
	}
	r.press("0", ".", "4", "enter")
	if !sent("ratio", "input", "0.4")(r, nil) {
		t.Errorf("sent %v", r.run.sent)
	}
}

// TestHelp: help is searched by typing, tells of every page, and does what is chosen.
func TestHelp(t *testing.T) {
	r := newRig(trueDark, 80, 24)
	r.press("?")
	if n := len(r.dialog.(*menu).items); n < 30 || !r.shows("esc closes") || !r.shows("▸ tab") {
		t.Errorf("%d keys\n%s", n, r.text())
	}
	r.press("unfreezing")
	if !r.shows("▸ T") || !r.shows("press by press, gradual") {
		t.Errorf("the search finds\n%s", r.text())
	}
	r.press("enter")
	if !sent("thaw", "dense1", "")(r, nil) || r.dialog != nil {
		t.Errorf("sent %v", r.run.sent)
	}
}
