package tui

import (
	"maps"
	"path/filepath"
	"slices"
	"unicode/utf8"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/runs"
	"example.com/maskbench/tui/plot"
)

// runsKeys are the keys of the list of runs.
func runsKeys() []binding {
	return []binding{
		{runsScope, "enter", "enter", "open", true, "show the run, watch it, resume it or view it", (*screen).openChosen},
		{runsScope, "c", "c", "compare with", true, "compare it with the run on the screen", (*screen).compareChosen},
		{runsScope, "/", "/", "filter", true, "find runs: words, ratio>0.5, strategy:sliding", (*screen).openFilter},
		{runsScope, "s", "sS", "sort", true, "sort by something else; {runs.sort-2} turns the order round", (*screen).sortNext},
		{runsScope, "S", "", "", false, "", (*screen).sortTurned},
		{runsScope, "v", "v", "view", false, "look at it only, whatever it is", (*screen).viewChosen},
		{runsScope, "y", "y", "replay", true, "make it again from its journal and see whether the numbers are equal", (*screen).replayChosen},
		{runsScope, "d delete", "d", "delete", true, "delete it, after a question", (*screen).askDelete},
		{runsScope, "esc r q", "esc", "back", true, "back to the run", (*screen).turnBack},
		{runsScope, "tab", "", "", false, "", ignore},
		{runsScope, "shift+tab", "", "", false, "", ignore},

		{filterScope, "enter", "enter", "keep", true, "keep the filter", (*screen).keepFilter},
		{filterScope, "esc ctrl+c", "esc", "drop", true, "show all runs", (*screen).dropFilter},
		{filterScope, "backspace", "", "", false, "", (*screen).eraseFilter},
		{filterScope, anyKey, "", "", false, "", (*screen).typeFilter},

		{resumeScope, "y", "y", "resume", true, "go on with it here, from its newest checkpoint", (*screen).resumeChosen},
		{resumeScope, "v", "v", "view", true, "look at it only", (*screen).viewChosen},
		{resumeScope, "n esc ctrl+c", "n", "stay", true, "leave it", (*screen).closeDialog},

		{deleteScope, "y", "y", "delete", true, "delete its files; there is no way back", (*screen).deleteChosen},
		{deleteScope, "n esc ctrl+c", "n", "keep", true, "keep it", (*screen).closeDialog},
	}
}

func sortedKeys(keys map[string]string) []string { return slices.Sorted(maps.Keys(keys)) }

// sameDir reports whether two paths name one folder.
func sameDir(a, b string) bool {
	if a == b {
		return true
	}
	x, errX := filepath.Abs(a)
	y, errY := filepath.Abs(b)
	return errX == nil && errY == nil && x == y
}

// openChosen does with the chosen run what can be done with it.
func (m *screen) openChosen(key string) tea.Cmd {
	r, ok := m.chosenRun()
	x := m.openOf(r.Dir)
	switch {
	case !ok:
		return nil
	case x != nil:
		m.show(x)
		m.turnTo(mainScope)
		return nil
	case r.State == runs.Unreadable:
		m.say(plot.Bad, r.Name+" cannot be opened: "+r.Problem)
		return nil
	case r.Resumable:
		mark, role := runMark(r.State)
		m.dialog = question{keys: resumeScope, title: "open a run", role: role, text: r.Name + ": " + mark + " at step " + grouped(r.Step) + "."}
		return nil
	}
	return m.viewChosen(key)
}

// viewChosen opens the chosen run to be looked at.
func (m *screen) viewChosen(string) tea.Cmd {
	r, ok := m.chosenRun()
	m.dialog = nil
	switch {
	case !ok || m.opening:
		return nil
	case m.openOf(r.Dir) != nil:
		return m.openChosen("")
	}
	told := "You look at " + r.Name + " only, nothing changes it. {run-2} goes back to the other run, {compare} compares, {close} closes it."
	if r.State == runs.Training {
		told = "You watch " + r.Name + ", which another process trains. {run-2} goes back to the other run, {compare} compares, {close} closes it."
	}
	return m.openBy("Opening "+r.Name+"…", told, func() (*session, error) { return m.opener.Watch(r.Dir) })
}

// resumeChosen goes on with the chosen run.
func (m *screen) resumeChosen(string) tea.Cmd {
	r, ok := m.chosenRun()
	m.dialog = nil
	if !ok || m.opening {
		return nil
	}
	return m.openBy("Going on with "+r.Name+"…", r.Name+" goes on from its newest checkpoint. {run-2} goes back to the other run.",
		func() (*session, error) { return m.opener.Resume(r.Dir) })
}

// openBy opens a run beside the others on a goroutine of its own.
func (m *screen) openBy(saying, told string, open func() (*session, error)) tea.Cmd {
	m.opening = true
	m.say(plot.Muted, saying)
	return guarded(func() tea.Msg {
		s, err := open()
		return opened{session: s, err: err, told: told}
	})
}

// sortNext sorts by the next of the orders, sortTurned the other way round.
func (m *screen) sortNext(string) tea.Cmd {
	m.by, m.turned = (m.by+1)%len(sortings), false
	m.pick()
	return nil
}

func (m *screen) sortTurned(string) tea.Cmd {
	m.turned = !m.turned
	m.pick()
	return nil
}

// filterDialog takes the keys while the filter is typed; the list shows it.
type filterDialog struct{}

func (filterDialog) scope() scope            { return filterScope }
func (filterDialog) render(*screen) []string { return nil }

func (m *screen) openFilter(string) tea.Cmd {
	m.dialog, m.typing = filterDialog{}, true
	return nil
}

// refilter reads the filter; one that is not understood changes nothing yet.
func (m *screen) refilter() tea.Cmd {
	q, err := runs.ParseQuery(m.query)
	m.wrong = ""
	if err != nil {
		m.wrong = err.Error()
	} else {
		m.matches = q
	}
	m.pick()
	return nil
}

func (m *screen) typeFilter(key string) tea.Cmd {
	if utf8.RuneCountInString(m.query) < 200 {
		m.query += key
	}
	return m.refilter()
}

func (m *screen) eraseFilter(string) tea.Cmd {
	_, n := utf8.DecodeLastRuneInString(m.query)
	m.query = m.query[:len(m.query)-n]
	return m.refilter()
}

func (m *screen) keepFilter(string) tea.Cmd {
	if m.wrong == "" {
		m.dialog, m.typing = nil, false
	}
	return nil
}

func (m *screen) dropFilter(string) tea.Cmd {
	m.dialog, m.typing, m.query = nil, false, ""
	return m.refilter()
}

// askDelete asks before the chosen run is deleted, or says why it cannot be.
func (m *screen) askDelete(string) tea.Cmd {
	r, ok := m.chosenRun()
	switch {
	case !ok:
	case m.openOf(r.Dir) != nil:
		m.say(plot.Warn, r.Name+" is open on this screen: close it first, {close} on its page.")
	case r.Held:
		m.say(plot.Warn, r.Name+" cannot be deleted: another process trains it.")
	case m.replay.goesOn() && m.replay.of == r.Dir:
		m.say(plot.Warn, r.Name+" cannot be deleted while it is replayed.")
	default:
		m.dialog = question{keys: deleteScope, title: "delete a run", role: plot.Bad,
			text: r.Name + ": " + grouped(r.Step) + " steps, its metrics, journal and checkpoints."}
	}
	return nil
}

// removed is what became of a run that was to be deleted.
type removed struct {
	run runs.Run
	err error
}

func (m *screen) deleteChosen(string) tea.Cmd {
	r, ok := m.chosenRun()
	m.dialog = nil
	if !ok {
		return nil
	}
	shelf := m.shelf
	return guarded(func() tea.Msg { return removed{r, shelf.Remove(r.Dir)} })
}

// arrive implements shelved.
func (r removed) arrive(m *screen) {
	if r.err != nil {
		m.say(plot.Bad, "not deleted: "+r.err.Error())
		return
	}
	m.say(plot.Good, "✓ deleted "+r.run.Name)
	row := m.chosenRow()
	m.all = slices.DeleteFunc(slices.Clone(m.all), func(x runs.Run) bool { return x.Dir == r.run.Dir })
	m.pick()
	if len(m.hits) > 0 {
		m.at = m.hits[clamp(row, 0, len(m.hits)-1)].Dir
	}
	m.readAt = m.now // read it again only after a while: a list that is on its way has the run yet
}
