package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/tui/plot"
)

// presetBy asks for another preset; while nothing trains it opens it at once.
func presetBy(by int) action {
	return func(m *screen, key string) tea.Cmd {
		if len(m.o.Presets) < 2 || m.open == nil || m.opening {
			m.say(plot.Muted, "There is no other preset to open here.")
			return nil
		}
		n := len(m.o.Presets)
		return m.askPreset(((m.preset+by)%n+n)%n, key)
	}
}

// askPreset opens a preset, if the run that is shown may be ended for it.
func (m *screen) askPreset(i int, key string) tea.Cmd {
	m.asked = i
	if m.snap.State.Over() || m.watched {
		return m.openPreset(key)
	}
	m.dialog = question{keys: presetScope, title: "open " + m.o.Presets[i],
		text: "This run is at step " + grouped(m.snap.Step) + " and not over."}
	return nil
}

// openPreset ends the run and opens that of the preset asked for, on a goroutine
// of its own: reading data takes time.
func (m *screen) openPreset(string) tea.Cmd { return m.newRun(m.session) }

// openBeside leaves the run as it is, and opens the other beside it.
func (m *screen) openBeside(string) tea.Cmd { return m.newRun(nil) }

// newRun opens a run of the preset asked for in place of an old one, or beside it.
func (m *screen) newRun(old *session) tea.Cmd {
	m.dialog, m.opening = nil, true
	load, open := m.o.Load, m.open
	name := m.o.Presets[m.asked]
	m.say(plot.Muted, "Opening "+name+"…")
	return guarded(func() tea.Msg {
		c, err := load(name)
		if err != nil {
			return opened{err: err}
		}
		if old != nil {
			old.close()
		}
		s, err := open(c)
		return opened{session: s, old: old, err: err}
	})
}
