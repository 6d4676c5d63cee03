package tui

import (
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
)

// point does what the mouse asks for: a click gives a panel the keys and chooses a row
// of it, the wheel moves in the panel below it. Everything else has a key.
func (m *screen) point(at tea.MouseMsg) {
	if m.dialog != nil || m.editor != nil || at.Action != tea.MouseActionPress {
		return
	}
	p, ok := m.under(at.X, at.Y)
	if !ok {
		return
	}
	panel, takes := m.frames[p.name].panel.(steered)
	if !takes {
		return
	}
	switch at.Button {
	case tea.MouseButtonLeft:
		m.focusOn(p.name)
		m.moveTo(panel, p, at.Y-p.y-1)
	case tea.MouseButtonWheelUp:
		panel.Move(-1)
	case tea.MouseButtonWheelDown:
		panel.Move(1)
	default:
		return
	}
	m.touched++
}

// under is the panel at a cell.
func (m *screen) under(x, y int) (placed, bool) {
	l := m.places()
	if l.small {
		return placed{}, false
	}
	i := slices.IndexFunc(l.panels, func(p placed) bool { return x >= p.x && x < p.x+p.w && y >= p.y && y < p.y+p.h })
	if i < 0 {
		return placed{}, false
	}
	return l.panels[i], true
}

// moveTo moves the choice of a panel to a line of its picture, or as near to it as there
// is something to choose.
func (m *screen) moveTo(panel steered, p placed, line int) {
	row := func() int {
		return slices.IndexFunc(panel.Render(p.w-2, p.h-2), func(l string) bool {
			return strings.HasPrefix(strings.TrimLeft(ansi.Strip(l), " "), "▸")
		})
	}
	for range p.h {
		now := row()
		if now < 0 || now == line {
			return
		}
		by := 1
		if now > line {
			by = -1
		}
		panel.Move(by)
		if next := row(); next == now || (next > line) != (now > line) {
			return
		}
	}
}
