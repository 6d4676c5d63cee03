package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/phrase"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// undo takes back the last change of the run that is not taken back yet; while changes
// are staged, the last of those.
func (m *screen) undo(string) tea.Cmd {
	if n := len(m.staged); n > 0 {
		c := m.staged[n-1]
		m.unstage(slotOf(c))
		m.say(plot.Pending, "Took "+phrase.Describe(c)+" out of what is staged: "+count(n-1, "change")+" left.")
		return nil
	}
	of, by, ok := train.Undo(m.journal, func(id int64) bool { return m.undoing[id] })
	if !ok {
		m.say(plot.Muted, "There is nothing to undo: no change of this run that can be taken back is left.")
		return nil
	}
	if m.undoing == nil {
		m.undoing = map[int64]bool{}
	}
	m.undoing[of.ID] = true
	for i, id := range m.run.SendAll(by) {
		m.edits.add(slotOf(by[i]), edit{id: id, value: undoneTo(by[i])})
	}
	m.refresh()
	m.say(plot.Muted, "Undoing "+phrase.Describe(of.Command)+change(of)+" of step "+grouped(of.Step)+"…")
	return nil
}

// undoneTo is what a command makes of its slot.
func undoneTo(c train.Command) string {
	switch c.Kind {
	case "freeze", "pause", "step":
		return on
	case "thaw", "resume":
		return off
	}
	return c.Value
}
