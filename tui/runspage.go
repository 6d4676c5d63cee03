package tui

import (
	"slices"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/runs"
	"example.com/maskbench/tui/plot"
)

// folderView is the folder of runs as it was last read, and what its user sees of it.
type folderView struct {
	all     []runs.Run // the newest first
	hits    []runs.Run // that the query finds, in order
	listErr error
	wasRead bool
	readAt  time.Time
	reading bool

	query   string
	matches runs.Query
	wrong   string // what of the query is not understood
	typing  bool
	by      int // of sortings
	turned  bool
	at      string // folder of the chosen run

	pair       [2]string // folders of the compared runs
	comparison *runs.Comparison
	compareErr error

	replay *replaying // the last one, nil if there was none
}

// sortings are what the list can be sorted by, and whether the largest comes first.
var sortings = []struct {
	name, word string
	down       bool
}{
	{"began", "newest", true},
	{"val_loss", "val loss", false},
	{"val_accuracy", "accuracy", true},
	{"best_val_loss", "best loss", false},
	{"name", "name", false},
	{"state", "state", false},
	{"step", "step", true},
}

// readEvery is the time between two looks at the folder of runs.
const readEvery = 2 * time.Second

// shelved is an answer from the folder of runs.
type shelved interface{ arrive(*screen) }

// shelfList is the list of runs, and the comparison of two if one is wanted.
type shelfList struct {
	all        []runs.Run
	err        error
	pair       [2]string
	comparison *runs.Comparison
	compareErr error
}

// readFolder reads the folder of runs now and then while it is looked at.
func (m *screen) readFolder(now time.Time) tea.Cmd {
	m.watchReplay()
	wanted := m.page.scope == runsScope || m.page.scope == compareScope
	if !wanted || m.shelf == nil || m.reading || m.wasRead && now.Sub(m.readAt) < readEvery*m.slowness() {
		return nil
	}
	m.reading, m.readAt = true, now
	shelf, pair, compares := m.shelf, m.pair, m.page.scope == compareScope
	return guarded(func() tea.Msg {
		all, err := shelf.List()
		l := shelfList{all: all, err: err, pair: pair}
		if compares {
			l.comparison, l.compareErr = comparePair(shelf, all, pair)
		}
		return l
	})
}

// arrive implements shelved.
func (l shelfList) arrive(m *screen) {
	m.all, m.listErr, m.wasRead, m.reading = l.all, l.err, true, false
	if l.pair == m.pair && (l.comparison != nil || l.compareErr != nil) {
		m.comparison, m.compareErr = l.comparison, l.compareErr
	}
	m.pick()
}

// pick applies filter and order, and keeps the choice.
func (s *state) pick() {
	s.hits = s.hits[:0:0]
	for _, r := range s.all {
		if s.matches.Match(r) {
			s.hits = append(s.hits, r)
		}
	}
	by := sortings[s.by]
	runs.Sort(s.hits, by.name, by.down != s.turned)
	if s.chosenRow() < 0 && len(s.hits) > 0 {
		s.at = s.hits[0].Dir
	}
	s.touched++
}

func (s *state) chosenRow() int {
	return slices.IndexFunc(s.hits, func(r runs.Run) bool { return r.Dir == s.at })
}

// chosenRun is the run that the keys act on.
func (s *state) chosenRun() (runs.Run, bool) {
	if i := s.chosenRow(); i >= 0 {
		return s.hits[i], true
	}
	return runs.Run{}, false
}

// find is a run of the list by its folder.
func (s *state) find(dir string) (runs.Run, bool) {
	i := slices.IndexFunc(s.all, func(r runs.Run) bool { return sameDir(r.Dir, dir) })
	if i < 0 {
		return runs.Run{}, false
	}
	return s.all[i], true
}

// openOf is the open run of a folder, or nil.
func (s *state) openOf(dir string) *session {
	for _, x := range append([]*session{s.session}, s.beside...) {
		if x.dir != "" && sameDir(x.dir, dir) {
			return x
		}
	}
	return nil
}

// runsPage places the list of runs over what is told of the chosen one.
func (m *screen) runsPage() layout {
	if m.narrow() {
		return layout{panels: []placed{{"run", rect{0, 0, m.w, 1}}, {"runs", rect{0, 1, m.w, m.h - 3}}}}
	}
	below := clamp(m.h/3, 8, 16)
	return layout{panels: []placed{
		{"run", rect{0, 0, m.w, 1}},
		{"runs", rect{0, 1, m.w, m.h - 3 - below}},
		{"chosen", rect{0, m.h - 2 - below, m.w, below}},
	}}
}

// openRuns turns to the list of runs.
func (m *screen) openRuns(string) tea.Cmd {
	if m.shelf == nil {
		m.say(plot.Muted, "There is no folder of runs here.")
		return nil
	}
	if m.at == "" {
		m.at = m.dir
	}
	m.turnTo(runsScope)
	m.introduce(plot.Muted, "Choose a run: {runs.open} opens it beside this one, {runs.compare-with} compares them.")
	m.readAt = time.Time{}
	return m.readFolder(m.now)
}

// runsPanel lists the runs.
type runsPanel struct{ *state }

// Title implements panel.
func (p *runsPanel) Title() (string, string) {
	by := sortings[p.by]
	arrow := "↑"
	if by.down != p.turned {
		arrow = "↓"
	}
	count := grouped(int64(len(p.hits)))
	if len(p.hits) != len(p.all) {
		count += " of " + grouped(int64(len(p.all)))
	}
	return "runs", p.theme.Paint(plot.Muted, count+" · by "+by.word+" "+arrow)
}

// Shows implements panel: ages change.
func (p *runsPanel) Shows() any { return p.now.Unix() / 5 }

// Move implements steered.
func (p *runsPanel) Move(rows int) {
	if len(p.hits) > 0 {
		p.at = p.hits[clamp(p.chosenRow()+rows, 0, len(p.hits)-1)].Dir
	}
	p.touched++
}

// Change implements steered: it goes through the orders.
func (p *runsPanel) Change(by int) {
	n := len(sortings)
	p.by, p.turned = ((p.by+sign(by))%n+n)%n, false
	p.pick()
}

// Hint implements steered.
func (p *runsPanel) Hint() []string { return nil }

// Render implements panel: the filter, the heads, the rows about the chosen one.
func (p *runsPanel) Render(w, h int) []string {
	out := p.filterLines(w)
	columns := runColumns(w)
	if len(p.hits) == 0 {
		return append(append(out, ""), indent(wrap(p.empty(), w-2, max(0, h-len(out)-1)))...)
	}
	head := "    "
	for _, c := range columns {
		head += c.fit(c.name) + " "
	}
	out = append(out, p.theme.Paint(plot.Muted, head))
	rows := max(1, h-len(out))
	from := scroll(max(0, p.chosenRow()), len(p.hits), rows)
	for _, r := range p.hits[from:min(len(p.hits), from+rows)] {
		out = append(out, p.row(r, columns))
	}
	return out
}

// empty says why there is nothing to see, and what can be done.
func (p *runsPanel) empty() string {
	switch {
	case p.listErr != nil:
		return "✗ the runs cannot be listed: " + p.listErr.Error()
	case !p.wasRead:
		return "Reading the runs…"
	case len(p.all) == 0:
		return p.keyed("There is no other run in this folder. {presets} opens another preset, {branch} on the main page goes on from here with one thing changed.")
	}
	return p.keyed("No run fits the filter: {runs.filter} changes it, {filter.drop} in it takes it away.")
}

// filterLines is the line in which the filter stands, and what is wrong with it.
func (p *runsPanel) filterLines(w int) []string {
	t := p.theme
	switch {
	case p.typing:
		lines := []string{" " + t.Paint(plot.Accent, "/ ") + plain(p.query) + t.Paint(plot.Accent, "▏")}
		if p.wrong != "" {
			return append(lines, "   "+t.Clip(t.Paint(plot.Bad, "✗ "+plain(p.wrong)), w-3))
		}
		return append(lines, "   "+t.Clip(t.Paint(plot.Muted, "as: sliding · ratio>0.5 · val_loss<0.4 · preset:fashion* · -state:crashed · OR ( )"), w-3))
	case p.query != "":
		return []string{" " + t.Paint(plot.Accent, "/ ") + plain(p.query) + t.Paint(plot.Muted, p.keyed("   ({runs.filter} changes it)"))}
	}
	return nil
}
