package tui

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
)

// click presses the left button where a text stands.
func (r *rig) click(text string) {
	for y, l := range strings.Split(r.text(), "\n") {
		if before, _, ok := strings.Cut(l, text); ok {
			r.Update(tea.MouseMsg{X: len([]rune(before)), Y: y, Button: tea.MouseButtonLeft, Action: tea.MouseActionPress})
			return
		}
	}
	panic("there is no " + text)
}

// TestMouse clicks on rows of two panels, and turns the wheel.
func TestMouse(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.click("dense3")
	if r.focus != "layers" || !r.shows("▸ dense3") {
		t.Errorf("a click on a layer: focus %s\n%s", r.focus, r.text())
	}
	r.click("strategy")
	if r.focus != "mask" || !r.shows("▸ strategy") && !r.shows("▸strategy") {
		t.Errorf("a click on a setting: focus %s\n%s", r.focus, r.text())
	}
	r.Update(tea.MouseMsg{X: 100, Y: 5, Button: tea.MouseButtonWheelDown, Action: tea.MouseActionPress})
	if !r.shows("▸ ratio") && !r.shows("▸ratio") {
		t.Errorf("the wheel does not move:\n%s", r.text())
	}
	r.press("q")
	before := r.text()
	r.Update(tea.MouseMsg{X: 100, Y: 5, Button: tea.MouseButtonWheelDown, Action: tea.MouseActionPress})
	if r.text() != before {
		t.Error("the mouse reaches what lies under a dialog")
	}
}
