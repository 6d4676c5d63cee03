package tui

import (
	"path/filepath"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/runs"
	"example.com/maskbench/core/train"
	"example.com/maskbench/presets"
	"example.com/maskbench/tui/plot"
)

// pin is a run of the folder that is laid over the curves. Its letter, colour and dashes
// are its own as long as it is there.
type pin struct {
	letter rune
	role   plot.Role
	run    runs.Run
	diff   []runs.Change // of the run on the screen to it
	curves curves
	close  func()
	open   bool // it is one of the open runs, and comes and goes with them
}

// pinLetters are those of pins and open runs; each is of one of them.
const pinLetters = "ABCDEFG"

// maxPins is how many there can be: the run on the screen has a letter too.
const maxPins = len(pinLetters) - 1

func (p *pin) nth() int     { return int(p.role - plot.PinA) }
func (p *pin) dashed() bool { return p.nth()%3 == 1 }
func (p *pin) dotted() bool { return p.nth()%3 == 2 }

// pinned draws a metric of the runs that are laid over it.
func (s *state) pinned(m metric, edges []int64) (out []plot.Series) {
	all := m.curves(s)
	if len(all) == 0 || len(edges) < 2 {
		return nil
	}
	for _, p := range s.pins {
		x := s.drawn(p.curves, all[0], edges)
		x.Role, x.Dashed, x.Dotted, x.Letter = p.role, p.dashed(), p.dotted(), p.letter
		x.Min, x.Max = nil, nil // bands of many runs hide each other
		out = append(out, x)
	}
	return out
}

// pinsShow changes when there is something new of a pin.
func (s *state) pinsShow() any {
	var out [maxPins]struct {
		letter rune
		step   int64
	}
	for i, p := range s.pins {
		out[i].letter = p.letter
		out[i].step, _, _ = p.curves.Last(train.Loss)
	}
	return out
}

// differs tells in what a pin's run differs from the one on the screen.
func (p *pin) differs(t *plot.Theme, w int) []string {
	s := plot.Series{Role: p.role, Dashed: p.dashed(), Dotted: p.dotted(), Letter: p.letter}
	out := []string{t.Clip(" "+t.Sample(s)+" "+plain(p.run.Name), w)}
	return append(out, changes(t, p.diff, w)...)
}

// changes lists keys that differ.
func changes(t *plot.Theme, all []runs.Change, w int) (out []string) {
	if len(all) == 0 {
		return []string{"   " + t.Paint(plot.Muted, "no key differs")}
	}
	for _, c := range all {
		out = append(out, t.Clip("   "+t.Paint(plot.Muted, plain(c.Key))+" "+none(c.A)+" → "+none(c.B), w))
	}
	return out
}

func none(v string) string {
	if v == "" {
		return "–"
	}
	return plain(v)
}

// pinnable are the runs to choose from, read from the folder.
type pinnable struct {
	all  []runs.Run
	this runs.Run
	err  error
	open bool // as a menu, not only to compare anew
}

// pickPins reads the folder of runs for the menu of what to lay over the curves.
func (m *screen) pickPins(string) tea.Cmd { return m.listPins(true) }

// readPins compares the pins anew: commands have changed what is in force.
func (m *screen) readPins() tea.Cmd {
	if len(m.pins) == 0 {
		return nil
	}
	return m.listPins(false)
}

func (m *screen) listPins(open bool) tea.Cmd {
	dir, root := m.dir, record.Root()
	if dir != "" {
		root = filepath.Dir(dir)
	}
	return guarded(func() tea.Msg {
		all, err := runs.List(root)
		this, _ := runs.Read(dir)
		all = slices.DeleteFunc(all, func(r runs.Run) bool { return samePlace(r.Dir, dir) })
		return pinnable{all, this, err, open}
	})
}

func samePlace(a, b string) bool { return b != "" && filepath.Clean(a) == filepath.Clean(b) }

// offerPins opens the menu, or takes what was read anew.
func (m *screen) offerPins(msg pinnable) {
	m.touched++
	for _, p := range m.pins {
		if i := slices.IndexFunc(msg.all, func(r runs.Run) bool { return r.Dir == p.run.Dir }); i >= 0 {
			p.run, p.diff = msg.all[i], runs.Diff(msg.this, msg.all[i])
		}
	}
	switch {
	case !msg.open:
	case msg.err != nil:
		m.say(plot.Warn, msg.err.Error())
	case len(msg.all) == 0:
		m.say(plot.Muted, "There is no other run in this folder yet: end this one and train another, then {overlay} lays the one over the other.")
	case m.dialog == nil:
		m.dialog = m.pinMenu(msg, "", 0)
	}
}

// pinMenu lists the runs; enter lays one over the curves or takes it off, and the list
// stays.
func (m *screen) pinMenu(msg pinnable, query string, at int) *menu {
	d := &menu{title: "lay runs over the curves", query: query, at: at}
	byName := map[string]runs.Run{}
	for _, r := range msg.all {
		it := item{name: brieflyNamed(r), about: string(r.State) + " · " + r.Preset + " · step " + grouped(r.Step) + finals(r)}
		if p := m.pinOf(r.Dir); p != nil {
			it.keys = m.theme.Paint(p.role, string(p.letter)) + " on"
		}
		d.items, byName[it.name] = append(d.items, it), r
	}
	d.choose = func(m *screen, chosen item, typed string) tea.Cmd {
		cmd := m.togglePin(byName[chosen.name], msg.this)
		m.dialog = m.pinMenu(msg, typed, d.at)
		return cmd
	}
	d.preview = func(m *screen, chosen item, w, h int) []string {
		lines := append([]string{m.theme.Paint(plot.Muted, "this run → "+plain(byName[chosen.name].Name))}, changes(m.theme, runs.Diff(msg.this, byName[chosen.name]), w)...)
		return lines[:min(len(lines), h)]
	}
	return d
}

// brieflyNamed is a run's name without its preset, which stands beside it: the end of
// the name tells it from the others and must not be cut.
func brieflyNamed(r runs.Run) string { return strings.TrimPrefix(r.Name, r.Preset+"-") }

// finals are the last values of a run, as far as there are any.
func finals(r runs.Run) (text string) {
	if r.ValLoss == r.ValLoss {
		text += " · val loss " + plot.Number(r.ValLoss)
	}
	if r.ValAccuracy == r.ValAccuracy {
		text += " · accuracy " + plot.Number(r.ValAccuracy)
	}
	return text
}

func (m *screen) pinOf(dir string) *pin {
	for _, p := range m.pins {
		if p.run.Dir == dir {
			return p
		}
	}
	return nil
}

// pinned is a run that was opened to be laid over the curves, or why it could not be.
type pinned struct {
	*pin
	err error
}

// togglePin takes a run off the curves, or opens it to be laid over them.
func (m *screen) togglePin(r, this runs.Run) tea.Cmd {
	if p := m.pinOf(r.Dir); p != nil {
		m.pins = slices.DeleteFunc(m.pins, func(q *pin) bool { return q == p })
		return guarded(func() tea.Msg { p.close(); return nil })
	}
	if len(m.pins) >= maxPins {
		m.say(plot.Warn, "Six runs are on the curves already: take one off first.")
		return nil
	}
	return guarded(func() tea.Msg {
		c, err := presets.Load(filepath.Join(r.Dir, record.PresetFile), nil)
		if err != nil {
			return pinned{err: err}
		}
		f, err := train.Follow(r.Dir, c)
		if err != nil {
			return pinned{err: err}
		}
		return pinned{pin: &pin{run: r, diff: runs.Diff(this, r), curves: f, close: f.Close}}
	})
}

// takePin lays a run over the curves, with the first letter that is free.
func (m *screen) takePin(msg pinned) tea.Cmd {
	m.touched++
	if msg.err != nil {
		m.say(plot.Warn, "That run cannot be laid over the curves: "+msg.err.Error())
		return nil
	}
	letter := m.freeLetter()
	if letter != "" && len(m.pins) < maxPins && m.pinOf(msg.run.Dir) == nil {
		msg.letter, msg.role = rune(letter[0]), freeRole(m.pins, letter)
		m.pins = append(m.pins, msg.pin)
		slices.SortFunc(m.pins, func(a, b *pin) int { return int(a.letter - b.letter) })
		m.say(plot.Good, letter+" is "+plain(msg.run.Name))
		m.relist()
		return nil
	}
	return guarded(func() tea.Msg { msg.close(); return nil })
}

// freeLetter is the first that no pin and no open run has; "" if
// there is none.
func (m *screen) freeLetter() string {
	for _, l := range pinLetters {
		taken := slices.ContainsFunc(m.pins, func(p *pin) bool { return p.letter == l }) ||
			slices.ContainsFunc(m.sessions, func(x *session) bool { return x.letter == string(l) })
		if !taken {
			return string(l)
		}
	}
	return ""
}

// freeRole is the colour of a letter, or the first that no pin has.
func freeRole(pins []*pin, letter string) plot.Role {
	own := strings.Index(pinLetters, letter)
	for i := range maxPins {
		role := plot.PinA + plot.Role((own+i)%maxPins)
		if !slices.ContainsFunc(pins, func(p *pin) bool { return p.role == role }) {
			return role
		}
	}
	return plot.PinA
}

// relist shows in the menu, if it is still open, which runs are on the curves.
func (m *screen) relist() {
	d, ok := m.dialog.(*menu)
	if !ok || d.title != "lay runs over the curves" {
		return
	}
	for i, it := range d.items {
		for _, p := range m.pins {
			if it.name == brieflyNamed(p.run) {
				d.items[i].keys = m.theme.Paint(p.role, string(p.letter)) + " on"
			}
		}
	}
}
