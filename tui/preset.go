package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/tui/plot"
)

// opened is a run that was opened in place of another, or why it was not.
type opened struct {
	session *session
	preset  int
	err     error
}

// presetBy asks for another preset; while nothing trains it opens it at once.
func presetBy(by int) action {
	return func(m *screen, key string) tea.Cmd {
		if len(m.o.Presets) < 2 || m.open == nil || m.opening {
			m.say(plot.Muted, "There is no other preset to open here.")
			return nil
		}
		n := len(m.o.Presets)
		m.asked = ((m.preset+by)%n + n) % n
		if over(m.snap.State) {
			return m.openPreset(key)
		}
		m.dialog = question{keys: presetScope, title: "open " + m.o.Presets[m.asked],
			text: "This run is at step " + grouped(m.snap.Step) + " and not over."}
		return nil
	}
}

// openPreset ends the run and opens that of the preset asked for, on a goroutine
// of its own: reading data takes time.
func (m *screen) openPreset(string) tea.Cmd {
	m.dialog, m.opening = nil, true
	i, old, load, open := m.asked, m.session, m.o.Load, m.open
	name := m.o.Presets[i]
	m.say(plot.Muted, "Opening "+name+"…")
	return guarded(func() tea.Msg {
		c, err := load(name)
		if err != nil {
			return opened{err: err}
		}
		old.close()
		s, err := open(c)
		return opened{session: s, preset: i, err: err}
	})
}

// takeOver shows a run that was opened.
func (m *screen) takeOver(o opened) tea.Cmd {
	m.opening = false
	if o.err != nil {
		m.say(plot.Bad, o.err.Error())
		return nil
	}
	m.preset, m.editor, m.ended = o.preset, nil, rest{}
	m.show(o.session)
	return nil
}
