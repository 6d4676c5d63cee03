package tui

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/runs"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// opened is a run that was opened, or why it was not.
type opened struct {
	session *session
	old     *session // in whose place it comes, which is over; nil: it comes beside the others
	err     error
	told    string // what there is to know of it
}

// takeOver shows a run that was opened.
func (m *screen) takeOver(o opened) tea.Cmd {
	m.opening = false
	if o.err != nil {
		m.say(plot.Bad, o.err.Error())
		return nil
	}
	if i := slices.Index(m.sessions, o.old); i >= 0 {
		o.session.letter = o.old.letter
		m.sessions = slices.Replace(slices.Clone(m.sessions), i, i+1, o.session)
	} else {
		m.add(o.session)
	}
	if s := o.session; s.run.Snapshot().State.Over() {
		s.ended = rest{s.run.Snapshot().State, s.run.Snapshot().Step}
	}
	m.show(o.session)
	if o.told != "" {
		m.say(plot.Good, o.told)
	}
	m.turnTo(mainScope)
	return nil
}

// add opens a run beside the others, under the first letter that is free: none of a run
// that is laid over the curves, which keeps its own.
func (m *screen) add(s *session) {
	taken := func(letter string) bool {
		return slices.ContainsFunc(m.sessions, func(x *session) bool { return x.letter == letter }) ||
			slices.ContainsFunc(m.pins, func(p *pin) bool { return string(p.letter) == letter })
	}
	for c := 'A'; s.letter == ""; c++ {
		if !taken(string(c)) {
			s.letter = string(c)
		}
	}
	m.sessions = append(slices.Clone(m.sessions), s)
}

// held is what is to be ended with the screen: the runs, that shown first, and a replay.
type held struct {
	sessions []*session
	replay   *replaying
}

// hold tells whoever leaves the program behind what there is.
func (m *screen) hold() {
	all := []*session{m.session}
	for _, s := range m.sessions {
		if s != m.session {
			all = append(all, s)
		}
	}
	m.beside = all[1:]
	m.held.Store(&held{append(all[:len(all):len(all)], m.closing...), m.replay})
	m.pinBeside()
	m.touched++
}

// training lists the open runs that are this program's to end and not over.
func (m *screen) training() (all []*session) {
	for _, s := range m.sessions {
		if !s.watched && !s.run.Snapshot().State.Over() {
			all = append(all, s)
		}
	}
	return all
}

// lookBeside polls the runs that are not shown, and says when one has ended.
func (m *screen) lookBeside() {
	for _, s := range m.beside {
		snap := s.run.Snapshot()
		if snap.State == train.Running && m.now.Sub(s.askedAt) >= restTime {
			s.run.Ask(train.Look{})
			s.askedAt = m.now
		}
		end := rest{state: snap.State}
		if snap.State.Over() {
			end.step = snap.Step
		}
		if end == s.ended {
			continue
		}
		began := s.ended == (rest{})
		if s.ended = end; snap.State.Over() && !began {
			mark, role := stateMark(snap.State)
			m.say(role, fmt.Sprintf("%s %s: %s at step %s · {run} goes to it", s.letter, s.config.Name, mark, grouped(snap.Step)))
		}
		m.touched++
	}
}

// runBy shows the next of the open runs.
func runBy(by int) action {
	return func(m *screen, _ string) tea.Cmd {
		if len(m.sessions) < 2 {
			m.say(plot.Muted, "This is the only open run: {branch} branches it, {runs} lists others to open beside it.")
			return nil
		}
		i, n := slices.Index(m.sessions, m.session), len(m.sessions)
		m.show(m.sessions[((i+by)%n+n)%n])
		return nil
	}
}

// letters are those of the open runs, that shown in brackets; "" if it is alone.
func (s *state) letters(of *session) string {
	if len(s.beside) == 0 {
		return ""
	}
	all := append([]*session{of}, s.beside...)
	slices.SortFunc(all, func(a, b *session) int { return strings.Compare(a.letter, b.letter) })
	out := make([]string, len(all))
	for i, x := range all {
		if out[i] = x.letter; x == of {
			out[i] = s.theme.Paint(plot.Focus, "["+x.letter+"]")
		}
	}
	return strings.Join(out, " ")
}

// gone is a run that was closed.
type gone struct{ *session }

// askClose closes the run that is shown and goes to another; one that trains only
// when that is meant.
func (m *screen) askClose(key string) tea.Cmd {
	switch {
	case len(m.sessions) < 2:
		m.say(plot.Muted, "This is the only open run: {quit} quits.")
	case m.watched || m.snap.State.Over():
		return m.closeShown(key)
	default:
		m.dialog = question{keys: closeScope, title: "close " + m.letter + " " + m.config.Name,
			text: "It is at step " + grouped(m.snap.Step) + " and not over. Closed it stops, resumable from the list of runs."}
	}
	return nil
}

// closeShown closes the run that is shown; what has to be written takes time.
func (m *screen) closeShown(string) tea.Cmd {
	m.dialog = nil
	x := m.session
	i := slices.Index(m.sessions, x)
	m.sessions = slices.Delete(slices.Clone(m.sessions), i, i+1)
	m.closing = append(m.closing, x)
	m.show(m.sessions[max(0, i-1)])
	m.say(plot.Muted, x.letter+" "+x.config.Name+" is closed: {runs} lists it.")
	return guarded(func() tea.Msg { x.close(); return gone{x} })
}

// arrive implements shelved.
func (c gone) arrive(m *screen) {
	m.closing = slices.DeleteFunc(slices.Clone(m.closing), func(s *session) bool { return s == c.session })
	m.hold()
}

// sessionKeys are the keys of several runs.
func sessionKeys() []binding {
	return []binding{
		{mainScope, "b", "b", "branch", true, "go on from the last checkpoint with one thing changed, beside this run", (*screen).openBranch},
		{mainScope, "B", "B", "twin", false, "the unmasked twin: the same run from step 0 without masks, beside this one", (*screen).openTwin},
		{mainScope, "C", "C", "compare", false, "compare with the other run, or choose one", (*screen).openCompare},
		{mainScope, "r", "r", "runs", true, "all runs: open, resume, compare, replay, delete", (*screen).openRuns},
		{mainScope, ")", "()", "run", false, "the next of the open runs, or the one before", runBy(1)},
		{mainScope, "(", "", "", false, "", runBy(-1)},
		{mainScope, "W", "W", "close", false, "close this run and go to another open one", (*screen).askClose},
		{mainScope, "P", "P", "presets", false, "find a preset; see how it differs before it opens", (*screen).openPresets},

		{closeScope, "y", "y", "close", true, "stop it: checkpoint, resumable later", (*screen).closeShown},
		{closeScope, "n esc ctrl+c", "n", "stay", true, "stay with it", (*screen).closeDialog},
	}
}

// The scopes of the questions and pages about runs.
const (
	closeScope   scope = "close"
	runsScope    scope = "runs"
	filterScope  scope = "filter"
	resumeScope  scope = "resume"
	deleteScope  scope = "delete"
	compareScope scope = "compare"
	promptScope  scope = "prompt"
)

// leave waits for what goes on beside the runs, and returns those that were trained
// here.
func (m *screen) leave() (all []Open) {
	h := m.held.Load()
	h.replay.cancel()
	for _, s := range h.sessions {
		if s.watched {
			s.close()
		} else {
			all = append(all, Open{s.handle, s.config})
		}
	}
	return all
}

// severalLeft says which runs are not over.
func severalLeft(all []*session) string {
	var parts []string
	rests := false
	for _, s := range all {
		snap := s.run.Snapshot()
		parts = append(parts, s.letter+" "+s.config.Name+" at step "+grouped(snap.Step))
		rests = rests || snap.State == train.Paused || snap.Steps == 0
	}
	text := fmt.Sprintf("%d runs are not over: %s. The answer is for all of them.", len(all), strings.Join(parts, ", "))
	if len(all) == 1 {
		text = "A run that is not shown is not over: " + parts[0] + "."
	}
	if rests {
		text += " What is paused or has no end stops, resumable, when it is left."
	}
	return text
}

// pinBeside lays the other open runs over the curves, under their letters.
func (m *screen) pinBeside() {
	pins := slices.DeleteFunc(slices.Clone(m.pins), func(p *pin) bool { return p.open })
	for _, s := range m.beside {
		if strings.Contains(pinLetters, s.letter) && s.letter != "" && len(pins) < maxPins {
			r := runs.Run{Dir: s.dir, Name: filepath.Base(s.dir), Preset: s.config.Name}
			pins = append(pins, &pin{letter: rune(s.letter[0]), role: freeRole(pins, s.letter), run: r, curves: s.curves, close: func() {}, open: true})
		}
	}
	m.pins = pins
}
