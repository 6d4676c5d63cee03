package tui

import (
	"testing"

	tea "github.com/charmbracelet/bubbletea"
)

// zoomedOn reports whether a panel has the whole screen.
func zoomedOn(panel string) func(*rig, tea.Cmd) bool {
	return func(r *rig, _ tea.Cmd) bool {
		l := r.places()
		return r.focus == panel && len(l.panels) == 2 && l.panels[1].name == panel && l.panels[1].w == 120 && r.shows("▸ "+panel)
	}
}

var zoomCases = []keyCase{
	{zoomScope, "esc", "tab z", func(r *rig, _ tea.Cmd) bool { return r.focus == "layers" && r.shows("gradient norm") }},
	{zoomScope, "z", "tab z", func(r *rig, _ tea.Cmd) bool { return r.focus == "layers" && r.shows("gradient norm") }},
	{zoomScope, "tab", "tab z", zoomedOn("layers")},
	{zoomScope, "shift+tab", "tab z", zoomedOn("layers")},
}

// TestPageKeys sees that a page leaves to the main one what it does not bind.
func TestPageKeys(t *testing.T) {
	r := newRig(trueDark, 80, 24)
	r.press("z", "down", "down", "right")
	if !sent("ratio", "input", "0.26")(r, nil) || !r.shows("esc back") || !r.shows("q quit") {
		t.Errorf("the enlarged panel does not take its keys; sent %v\n%s", r.run.sent, r.text())
	}
	r.press("p")
	if !sent("pause", "", "")(r, nil) {
		t.Error("p does not pause on another page")
	}
	r.resize(30, 10)
	r.press("esc")
	if r.page.scope != mainScope {
		t.Error("esc does not come back on a screen that is too small")
	}
}
