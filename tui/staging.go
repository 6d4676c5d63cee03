package tui

import (
	"slices"
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// staging collects changes that are to take effect at one step.
type staging struct {
	collects bool
	staged   []train.Command
}

// flows are the kinds of commands that are never staged: they change no setting.
var flows = []string{"pause", "resume", "step", "pace", "checkpoint", "stop", "extend"}

// stage keeps a command back; the last one of a slot counts.
func (s *state) stage(c train.Command, value string) {
	at := slotOf(c)
	s.unstage(at)
	s.staged = append(s.staged, c)
	s.edits.add(at, edit{value: value, staged: true})
	s.tellStaged()
}

// unstage takes what is staged of a slot back. It reports whether there was anything.
func (s *state) unstage(at slot) bool {
	i := slices.IndexFunc(s.staged, func(c train.Command) bool { return slotOf(c) == at })
	if i < 0 {
		return false
	}
	s.staged = slices.Delete(s.staged, i, i+1)
	delete(s.edits, at)
	s.tellStaged()
	return true
}

func (s *state) tellStaged() {
	text := "Staging: what you change waits until {stage} applies it, all at one step; {stage-2} drops it."
	switch n := len(s.staged); n {
	case 0:
	case 1:
		text = "1 change is staged: {stage} applies it, {stage-2} drops it."
	default:
		text = strconv.Itoa(n) + " changes are staged: {stage} applies them at one step, {stage-2} drops them."
	}
	s.say(plot.Pending, text)
}

// stageOrApply begins to collect changes, or applies those that were collected.
func (m *screen) stageOrApply(string) tea.Cmd {
	if !m.collects {
		m.collects = true
		m.tellStaged()
		return nil
	}
	all := m.staged
	m.staging = staging{}
	for i, id := range m.run.SendAll(all) {
		at := slotOf(all[i])
		m.edits.add(at, edit{id: id, value: m.edits[at].value})
	}
	m.refresh()
	switch len(all) {
	case 0:
		m.say(plot.Muted, "Nothing was staged; changes take effect at once again.")
	default:
		m.say(plot.Muted, "Applying "+count(len(all), "change")+" at one step…")
	}
	return nil
}

// dropStaged forgets what was collected.
func (m *screen) dropStaged(string) tea.Cmd {
	m.editor = nil
	if !m.collects {
		return nil
	}
	n := len(m.staged)
	for _, c := range m.staged {
		delete(m.edits, slotOf(c))
	}
	m.staging = staging{}
	m.say(plot.Muted, "Dropped "+count(n, "staged change")+"; changes take effect at once again.")
	return nil
}

// count is a number of things.
func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}
