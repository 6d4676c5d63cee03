package tui

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// noMasks is the command that makes a run unmasked.
var noMasks = train.SetTarget("none")

// canBranch says why the run that is shown cannot be branched now.
func (m *screen) canBranch() bool {
	switch {
	case m.opener == nil || m.dir == "":
		m.say(plot.Muted, "There is no folder of runs to branch into.")
	case m.opening:
		m.say(plot.Muted, "Another run is being opened: wait for it.")
	default:
		return true
	}
	return false
}

// The two ways to leave the masks out, among what a branch can have another way.
const twinName, offName = "no masks from step 0", "no masks from here"

// openBranch asks what is to be another way, what is chosen in the mask panel first.
func (m *screen) openBranch(string) tea.Cmd {
	if !m.canBranch() {
		return nil
	}
	d := &menu{title: "branch " + m.letter + ": change one thing, go on from the last checkpoint"}
	of := m.changeable(d)
	d.choose = func(m *screen, chosen item, _ string) tea.Cmd {
		switch chosen.name {
		case twinName:
			return m.openTwin("")
		case offName:
			return m.branch(train.Newest, noMasks, "no masks")
		}
		return m.askValue(chosen.name, of[chosen.name])
	}
	m.dialog = d
	return nil
}

// changeable lists in a menu what a branch can have another way, and returns the fields by
// the names that they have there.
func (m *screen) changeable(d *menu) (of map[string]field) {
	of = map[string]field{}
	add := func(f field, section string) {
		if f.step == nil || f.folds != "" {
			return
		}
		name := f.label
		if section != "" && section != f.label {
			name = section + " " + f.label
		}
		if _, twice := of[name]; twice {
			return
		}
		of[name] = f
		d.items = append(d.items, item{name: name, about: strings.TrimSuffix("now "+spelled(f.inForce)+" · "+f.help, " · ")})
	}
	here, sections := m.frames["mask"].panel.(*maskPanel).chosen(), m.sections()
	for _, s := range sections { // the chosen one first
		for _, f := range s.rows(true) {
			if f.at == here.at {
				add(f, s.title)
			}
		}
	}
	d.items = append(d.items,
		item{name: twinName, keys: m.keyed("{twin}"), about: "the unmasked twin: same seed, data and order, all steps made again"},
		item{name: offName, about: "the masks go away at the checkpoint: same weights up to there"})
	for _, s := range sections {
		for _, f := range s.rows(true) {
			add(f, s.title)
		}
	}
	return of
}

// askValue asks for the value that a field is to have in the branch.
func (m *screen) askValue(name string, f field) tea.Cmd {
	begin := func(m *screen, v string) tea.Cmd {
		return m.branch(train.Newest, train.Command{Kind: f.at.kind, On: f.at.on, Value: v}, name+" "+spelled(v))
	}
	if len(f.among) > 0 {
		m.dialog = f.menu("branch: "+name, begin)
		return nil
	}
	text := f.step(f.inForce, 1)
	if text == f.inForce {
		text = f.step(f.inForce, -1)
	}
	m.dialog = &prompt{title: "branch: " + name, about: "now " + spelled(f.inForce) + " · " + f.about(), text: text, parse: f.parse, done: begin}
	return nil
}

// menu lists the values of a field, and takes one that is typed where there are others.
func (f field) menu(title string, take func(*screen, string) tea.Cmd) *menu {
	d := &menu{title: title}
	for _, w := range f.among {
		about := ""
		if w == f.inForce {
			about = "as it is now"
		}
		d.items = append(d.items, item{name: w, about: about})
	}
	d.choose = func(m *screen, chosen item, _ string) tea.Cmd { return take(m, chosen.name) }
	if f.parse != nil {
		d.typed = func(m *screen, text string) tea.Cmd {
			v, err := f.parse(text)
			if err != nil {
				m.say(plot.Bad, "✗ "+err.Error())
				return nil
			}
			return take(m, v)
		}
	}
	return d
}

// openTwin opens the run from its start once more without masks.
func (m *screen) openTwin(string) tea.Cmd {
	if !m.canBranch() {
		return nil
	}
	return m.branch(0, noMasks, "no masks, from step 0")
}

// branch opens a run beside that shown which differs by one command.
func (m *screen) branch(step int64, first train.Command, what string) tea.Cmd {
	m.opening = true
	m.say(plot.Muted, "Branching "+m.letter+": "+what+"…")
	parent, letter, opener := m.dir, m.letter, m.opener
	return guarded(func() tea.Msg {
		s, err := opener.Branch(parent, step, first)
		if err != nil {
			return opened{err: err}
		}
		at := "step 0"
		if n := s.run.Snapshot().Step; n > 0 {
			at = "the checkpoint of step " + grouped(n)
		}
		return opened{session: s, told: "Branched off " + letter + " at " + at + ": " + what + ". Both train · {compare} compares · {run-2} goes back to " + letter}
	})
}
