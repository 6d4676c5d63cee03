package tui

import (
	"os"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// action is what a key does.
type action = func(*screen, string) tea.Cmd

// focusable are the panels that take keys, in the order of the table, as far as
// the layout shows them.
func (m *screen) focusable() []string {
	l := m.places()
	var out []string
	for _, p := range panels {
		_, takes := m.frames[p.name].panel.(steered)
		here := slices.Contains(l.tabs, p.name) || slices.ContainsFunc(l.panels, func(x placed) bool { return x.name == p.name })
		if takes && here {
			out = append(out, p.name)
		}
	}
	return out
}

func focusBy(by int) action {
	return func(m *screen, _ string) tea.Cmd {
		if all := m.focusable(); len(all) > 0 {
			m.focusOn(cycle(all, m.focus, by))
		}
		return nil
	}
}

// focusOn gives the keys to a panel, and brings it in sight.
func (m *screen) focusOn(panel string) {
	m.focus = panel
	if slices.Contains(m.places().tabs, panel) {
		m.tab = panel
	}
}

// resize keeps the focus in sight: not every layout has every panel.
func (m *screen) resize(w, h int) {
	m.w, m.h = w, h
	m.touched++
	if all := m.focusable(); len(all) > 0 && !slices.Contains(all, m.focus) {
		m.focus = all[0]
	}
	m.focusOn(m.focus)
}

// steer hands an arrow to the panel with the focus.
func steer(do func(steered)) action {
	return func(m *screen, _ string) tea.Cmd {
		if p, ok := m.frames[m.focus].panel.(steered); ok {
			do(p)
		}
		m.edits.clear()
		return nil
	}
}

func moveBy(rows int) action { return steer(func(p steered) { p.Move(rows) }) }
func changeBy(by int) action { return steer(func(p steered) { p.Change(by) }) }

func sampleBy(by int) action {
	return func(m *screen, _ string) tea.Cmd { m.chooseSample(by); return nil }
}

func layerBy(by int) action {
	return func(m *screen, _ string) tea.Cmd { m.chooseLayer(by); return nil }
}

func (m *screen) toggleLog(string) tea.Cmd { m.linear = !m.linear; return nil }

func (m *screen) nextPicture(string) tea.Cmd {
	m.picture = (m.picture + 1) % len(pictures)
	if tabs := m.places().tabs; slices.Contains(tabs, m.focus) && slices.Contains(tabs, "picture") {
		m.focus = "picture" // what has the keys must be in sight
	}
	m.tab = "picture"
	m.refresh()
	return nil
}

func (m *screen) redraw(string) tea.Cmd { m.out.Redraw(); return nil }

// The keys of the run.

func (m *screen) freezeHere(string) tea.Cmd {
	if m.focus == "layers" {
		m.freeze()
	}
	return nil
}

func (m *screen) freezeLayer(string) tea.Cmd { m.freeze(); return nil }

func (m *screen) pauseRun(string) tea.Cmd {
	if m.edits.toggled(slot{"pause", ""}, m.snap.State == train.Paused) {
		m.send(train.Resume(), off)
	} else {
		m.send(train.Pause(), on)
	}
	return nil
}

func (m *screen) stepRun(string) tea.Cmd { m.send(train.Step(), on); return nil }

func (m *screen) saveCheckpoint(string) tea.Cmd { m.send(train.SaveCheckpoint(), on); return nil }

// paces are steps a second, the slowest first; 0 is as fast as it goes.
var paces = []string{"1", "2", "5", "10", "20", "50", "100", "200", "500", "0"}

func paceBy(by int) action {
	return func(m *screen, _ string) tea.Cmd {
		at := slot{"pace", ""}
		i := slices.Index(paces, m.edits.next(at, formatFloat(m.snap.Pace)))
		if i < 0 {
			i = len(paces) / 2
		}
		if j := clamp(i+by, 0, len(paces)-1); j != i {
			m.send(train.Command{Kind: at.kind, Value: paces[j]}, paces[j])
		}
		return nil
	}
}

func rateBy(by int) action {
	return func(m *screen, _ string) tea.Cmd {
		sections := m.sections()
		rate := sections[len(sections)-1].fields[0]
		m.step(rate, by)
		return nil
	}
}

func (m *screen) extend(string) tea.Cmd {
	epochs := m.config.Epochs
	if i := m.snap.Stage - 1; i >= 0 && i < len(m.config.Stages) {
		epochs = m.config.Stages[i].Epochs
	}
	if epochs <= 0 {
		m.say(plot.Muted, "This run has no end to extend: it trains until it is stopped.")
		return nil
	}
	c := train.Extend(epochs)
	m.send(c, c.Value)
	return nil
}

// The inline editor.

func (m *screen) beginTyping(key string) tea.Cmd {
	p, ok := m.frames[m.focus].panel.(typist)
	if !ok {
		if key == "enter" && enlarged[m.focus] != "" {
			return m.enlarge(key)
		}
		return nil
	}
	m.edits.clear()
	if p.enter(key) {
		return nil
	}
	f := p.chosen()
	m.editor = &editor{field: f}
	if key != "enter" {
		m.editor.add(key)
	}
	m.say(plot.Muted, f.label+" is "+spelled(f.inForce)+" · "+f.about())
	return nil
}

func (m *screen) typeKey(key string) tea.Cmd { m.editor.add(key); return nil }

func (m *screen) eraseTyped(string) tea.Cmd { m.editor.back(); return nil }

func (m *screen) cancelTyping(string) tea.Cmd {
	f := m.editor.field
	m.editor = nil
	m.say(plot.Muted, f.label+" stays "+spelled(f.inForce))
	return nil
}

func (m *screen) endTyping(string) tea.Cmd {
	e := m.editor
	if strings.TrimSpace(e.text) == "" {
		m.editor = nil
		return nil
	}
	v, err := e.field.parse(e.text)
	if err != nil {
		e.wrong = err.Error()
		return nil
	}
	m.editor = nil
	m.set(e.field, v)
	return nil
}

// Dialogs and the ways out.

func (m *screen) closeDialog(string) tea.Cmd { m.dialog = nil; return nil }

func (m *screen) askQuit(string) tea.Cmd {
	all := m.training()
	if len(all) == 0 || m.leaving {
		return tea.Quit
	}
	if len(all) > 1 || all[0] != m.session {
		m.dialog = question{keys: quitScope, title: "quit", text: severalLeft(all)}
		return nil
	}
	text := "The run is at step " + grouped(m.snap.Step) + " and not over."
	switch {
	case m.snap.State == train.Paused:
		text += " It is paused: left without a screen it stops, resumable."
	case m.snap.Steps == 0:
		text += " It has no end: left without a screen it stops, resumable."
	}
	m.dialog = question{keys: quitScope, title: "quit", text: text}
	return nil
}

func (m *screen) interrupt(key string) tea.Cmd {
	if m.leaving {
		return m.stopNow(key)
	}
	return m.askQuit(key)
}

func (m *screen) stopAndQuit(string) tea.Cmd {
	m.dialog, m.leaving = nil, true
	for _, s := range m.training() {
		s.edits.add(slot{"stop", ""}, edit{id: s.run.Send(train.Stop()), value: on})
	}
	m.say(plot.Warn, "Stopping: the step ends, then a checkpoint is written. {quit} leaves without waiting to see it.")
	return nil
}

func (m *screen) leaveRunning(string) tea.Cmd {
	m.how = Leave
	return tea.Quit
}

func (m *screen) stopNow(string) tea.Cmd {
	m.how, m.signal = Signalled, os.Interrupt
	return tea.Quit
}
