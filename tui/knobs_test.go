package tui

import (
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
)

var knobCases = []keyCase{
	{mainScope, "u", "", func(r *rig, _ tea.Cmd) bool {
		c := r.run.sent[len(r.run.sent)-1]
		return c.Kind == "thaw" && c.On == "dense1" && c.Undoes == 4
	}},
	{mainScope, "S", "", func(r *rig, _ tea.Cmd) bool { return r.shows("0 staged") && r.shows("Staging: what you change waits") }},
	{mainScope, "esc", "S down down right", func(r *rig, _ tea.Cmd) bool {
		return len(r.run.sent) == 0 && r.shows("Dropped 1 staged change") && !r.shows("staged 0.25")
	}},
	{mainScope, "F", "", sent("freeze", "dense2", "")},
	{mainScope, "T", "", sent("thaw", "dense1", "")},
}

// TestUndo takes back, press by press, what the journal holds, and says what.
func TestUndo(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("down", "l")
	r.run.take()
	r.tick(1)
	kind := r.run.results[len(r.run.results)-1].Value
	r.press("u", "u", "u")
	undone := r.run.sent[1:]
	want := []train.Command{
		{ID: 6, Kind: "strategy", On: "input", Value: "sliding", Undoes: 5}, {ID: 7, Kind: "option", On: "input.stride", Value: "3", Undoes: 5},
		{ID: 8, Kind: "thaw", On: "dense1", Undoes: 4}, {ID: 9, Kind: "ratio", On: "input", Value: "0.3", Undoes: 3},
	}
	if !slices.Equal(undone, want) {
		t.Errorf("undoing sends %+v", undone)
	}
	if !r.shows("Undoing input ratio 0.3 → 0.25 of step 252") {
		t.Errorf("nobody says what is undone:\n%s", r.text())
	}
	r.run.take()
	r.tick(2)
	if !r.shows("✓ undo: input ratio 0.25 → 0.3 from step 441") || !r.shows("undo: input strategy "+kind) {
		t.Errorf("what was undone is not told:\n%s", r.text())
	}
	r.press("u", "u")
	if !r.shows("There is nothing to undo") || r.run.sent[len(r.run.sent)-1].Undoes != 1 {
		t.Errorf("sent %+v\n%s", r.run.sent, r.text())
	}
}

// TestStaging collects changes, shows them beside what is in force, and sends them
// together.
func TestStaging(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("S", "down", "down", "right", "right", "]", "f", "+")
	if len(r.run.sent) != 0 || !r.shows("3 staged") || !r.shows("3 changes are staged: S applies them at one step") {
		t.Errorf("sent %v\n%s", r.run.sent, r.text())
	}
	if got := ratioRow(r); !strings.Contains(got, "staged 0.25 → 0.27") {
		t.Errorf("%q", got)
	}
	if !r.shows("staged: ❄") {
		t.Error("a staged freeze is not shown")
	}
	r.press("left", "left")
	if got := ratioRow(r); strings.Contains(got, "staged") {
		t.Errorf("a change that is taken back is still staged: %q", got)
	}
	r.press("L", "u")
	if r.shows("3 staged") || !r.shows("Took input ratio out of what is staged: 2 changes left") {
		t.Errorf("u does not take out what was staged last:\n%s", r.text())
	}
	r.press("L", "p") // what flows does not wait
	if len(r.run.sent) != 1 || r.run.sent[0].Kind != "pause" {
		t.Errorf("sent %v", r.run.sent)
	}
	r.press("S")
	if !slices.Equal(r.run.batches, []int{3}) || !r.shows("4 pending") {
		t.Errorf("sent together: %v\n%s", r.run.batches, r.text())
	}
	r.run.take()
	r.tick(1)
	if got := ratioRow(r); !strings.Contains(got, "━ 0.35") || strings.Contains(got, "…") {
		t.Errorf("%q", got)
	}
	r.press("right")
	if !sent("ratio", "input", "0.36")(r, nil) {
		t.Error("after staging changes do not go out at once")
	}
}

// TestLimits: while a value is typed, and when it is refused, its row says its range.
func TestLimits(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("down", "down", "1")
	if !r.shows("0 … 1 · enter sets it") {
		t.Errorf("the range is not shown:\n%s", r.text())
	}
	r.press("e", "e", "enter")
	if !r.shows(`✗ "1ee" is not a number (0 … 1)`) {
		t.Errorf("the range is not shown with a mistake:\n%s", r.text())
	}
	for label, want := range map[string]string{"strategy": "sliding", "stride": "whole number", "rate": "0 < rate ≤ 100", "edge": "wrap"} {
		r.press("esc")
		r.pick(label)
		if f := r.frames["mask"].panel.(*maskPanel).chosen(); !strings.Contains(f.limits, want) {
			t.Errorf("%s may be %q", label, f.limits)
		}
	}
}

// TestLayerRatio edits the ratio of one layer where the layers are.
func TestLayerRatio(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("tab", "right")
	if len(r.run.sent) != 0 || !r.shows("choose target parameter") {
		t.Errorf("without a mask of weights an arrow sends %v\n%s", r.run.sent, r.text())
	}
	r.run.publish(func(s *train.Snapshot) {
		m := s.Masks[mask.Parameter]
		m.On, m.Layers = true, []string{"dense1", "dense2"}
		s.Masks[mask.Parameter] = m
	})
	r.tick(12)
	r.press("]", "right")
	if !sent("ratio", "parameter.dense2", "0.51")(r, nil) || !r.shows("→0.51") {
		t.Errorf("sent %v\n%s", r.run.sent, r.text())
	}
	r.press("0", ".", "8")
	if !r.shows("[0.8▏") {
		t.Errorf("what is typed is not shown:\n%s", r.text())
	}
	r.press("enter")
	r.run.take()
	r.tick(12)
	if !sent("ratio", "parameter.dense2", "0.8")(r, nil) || !r.shows("•0.80") || !r.shows("0.50") {
		t.Errorf("sent %v\n%s", r.run.sent, r.text())
	}
}

// TestGradualThaw freezes all but the output layer at one step, and thaws from the top.
func TestGradualThaw(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("T", "F")
	if got := r.run.sent[1:]; len(got) != 2 || got[0].On != "dense1" || got[1].On != "dense2" || !slices.Equal(r.run.batches, []int{2}) {
		t.Errorf("sent %v in batches of %v", r.run.sent, r.run.batches)
	}
	r.press("T", "T", "T")
	if got := r.run.sent[3:]; len(got) != 2 || got[0].On != "dense2" || got[1].On != "dense1" || got[1].Kind != "thaw" {
		t.Errorf("thawed %v", got)
	}
	if !r.shows("No layer is frozen") {
		t.Error("the end of thawing is not told")
	}
}
