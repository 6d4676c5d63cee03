package tui

import (
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/tui/plot"
)

// marked is the line of the menu that enter would choose.
func marked(name string) func(*rig, tea.Cmd) bool {
	return func(r *rig, _ tea.Cmd) bool {
		d, ok := r.dialog.(*menu)
		return ok && d.found()[d.at].name == name && r.shows("▸ "+name)
	}
}

func closed(r *rig, _ tea.Cmd) bool { return r.dialog == nil }

const first, second = "panel", "move"

var menuCases = []keyCase{
	{menuScope, "enter", ": c h e c k", sent("checkpoint", "", "")},
	{menuScope, "down", ":", marked(second)},
	{menuScope, "ctrl+n", ":", marked(second)},
	{menuScope, "tab", ":", marked(second)},
	{menuScope, "up", ": down", marked(first)},
	{menuScope, "ctrl+p", ": down", marked(first)},
	{menuScope, "pgdown", ":", func(r *rig, _ tea.Cmd) bool { return r.dialog.(*menu).at == big }},
	{menuScope, "pgup", ": pgdown", marked(first)},
	{menuScope, "esc", ":", closed},
	{menuScope, "ctrl+c", ": q", closed},
	{menuScope, "backspace", ": c x", func(r *rig, _ tea.Cmd) bool { return r.shows("> c▏") }},
	{menuScope, "é", ": q", func(r *rig, _ tea.Cmd) bool { return r.shows("> qé▏") && r.shows("nothing fits") }},
}

// TestMenuSizes draws a menu that finds all, one and nothing on every screen.
func TestMenuSizes(t *testing.T) {
	for w := range 130 {
		for _, h := range []int{0, 1, 2, 5, 24, 36} {
			for _, query := range []string{"", "checkp", "☃"} {
				r := newRig(trueDark, w, h)
				r.press(":", query)
				if v := r.view(); w > 0 && h > 0 && plot.Width(v) == 0 {
					t.Fatalf("%d×%d: nothing on the screen", w, h)
				}
			}
		}
	}
}
