package tui

import (
	"fmt"
	"math"
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/phrase"
	"example.com/maskbench/core/runs"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// compareKeys are the keys of the comparison.
func compareKeys() []binding {
	return []binding{
		{compareScope, "r", "r", "choose", true, "choose another run to compare with", (*screen).openRuns},
		{compareScope, "esc C q", "esc", "back", true, "back to the run", (*screen).turnBack},
	}
}

// openCompare compares the run that is shown with the other open one, or that which it
// branched from; where there is neither, one is to be chosen.
func (m *screen) openCompare(string) tea.Cmd {
	switch {
	case m.shelf == nil || m.dir == "":
		m.say(plot.Muted, "There is no folder of runs here.")
		return nil
	case len(m.beside) > 0:
		return m.compareWith(m.nextOpen().dir)
	}
	if r, ok := m.find(m.dir); ok && r.Parent != "" {
		for _, x := range m.all {
			if x.Name == r.Parent || x.Dir == r.Parent {
				return m.compareWith(x.Dir)
			}
		}
	}
	cmd := m.openRuns("")
	m.introduce(plot.Accent, "Choose the run to compare this one with, and press {runs.compare-with}.")
	return cmd
}

// nextOpen is the open run after that shown.
func (m *screen) nextOpen() *session {
	for i, s := range m.sessions {
		if s == m.session {
			return m.sessions[(i+1)%len(m.sessions)]
		}
	}
	return m.session
}

// compareChosen compares the run that is shown with the chosen one.
func (m *screen) compareChosen(string) tea.Cmd {
	r, ok := m.chosenRun()
	switch {
	case !ok:
		return nil
	case sameDir(r.Dir, m.dir):
		m.say(plot.Warn, "This is the run on the screen: choose another to compare it with.")
		return nil
	}
	return m.compareWith(r.Dir)
}

// compareWith opens the comparison of the run that is shown with another. Open runs
// keep the order of their letters; else the older one is A.
func (m *screen) compareWith(other string) tea.Cmd {
	pair := [2]string{other, m.dir}
	x := m.openOf(other)
	if a, ok := m.find(other); x == nil && ok {
		if b, ok := m.find(m.dir); ok && b.Began.Before(a.Began) {
			pair = [2]string{m.dir, other}
		}
	}
	if x != nil && x.letter > m.letter {
		pair = [2]string{m.dir, other}
	}
	if pair != m.pair {
		m.pair, m.comparison, m.compareErr = pair, nil, nil
	}
	m.turnTo(compareScope)
	m.introduce(plot.Muted, "Read from the files of both runs, again every two seconds. {run-2} and {run} show the other open run.")
	m.readAt, m.reading = time.Time{}, false
	return m.readFolder(m.now)
}

// comparePair compares two runs of a list.
func comparePair(s shelf, all []runs.Run, pair [2]string) (*runs.Comparison, error) {
	of := [2]runs.Run{{Dir: pair[0]}, {Dir: pair[1]}}
	for _, r := range all {
		for i := range of {
			if sameDir(r.Dir, pair[i]) {
				of[i] = r
			}
		}
	}
	c, err := s.Compare(of[0], of[1])
	if err != nil {
		return nil, err
	}
	return &c, nil
}

// comparePage places the values beside what differs, or above it.
func (m *screen) comparePage() layout {
	switch h := m.h - 3; {
	case m.narrow():
		tabs := []string{"results", "differs"}
		return layout{tabs: tabs, panels: []placed{{"run", rect{0, 0, m.w, 1}}, {oneOf(tabs, m.tab), rect{0, 1, m.w, h}}}}
	case m.w >= fullWidth && m.h >= fullHeight:
		loss, left := h*2/5, max(m.w/2, 68)
		return layout{panels: []placed{
			{"run", rect{0, 0, m.w, 1}},
			{"loss", rect{0, 1, m.w, loss}},
			{"results", rect{0, 1 + loss, left, h - loss}},
			{"differs", rect{left, 1 + loss, m.w - left, h - loss}},
		}}
	default:
		values := clamp(h*3/5, 12, 20)
		return layout{panels: []placed{
			{"run", rect{0, 0, m.w, 1}},
			{"results", rect{0, 1, m.w, values}},
			{"differs", rect{0, 1 + values, m.w, h - values}},
		}}
	}
}

// comparePanel is a part of the comparison, which scrolls.
type comparePanel struct {
	*state
	name string
	part func(s *state, c *runs.Comparison, w int) []string
	from int
	more int // lines below
}

// Title implements panel.
func (p *comparePanel) Title() (string, string) {
	if p.more > 0 {
		return p.name, p.theme.Paint(plot.Muted, fmt.Sprintf("↓ %d more", p.more))
	}
	return p.name, ""
}

// Shows implements panel.
func (p *comparePanel) Shows() any { return p.comparison }

// Render implements panel.
func (p *comparePanel) Render(w, h int) []string {
	var lines []string
	switch {
	case p.compareErr != nil:
		lines = wrap("✗ "+p.compareErr.Error(), w-2, h)
	case p.comparison == nil:
		lines = []string{"Reading both runs…"}
	default:
		lines = p.part(p.state, p.comparison, w-2)
	}
	p.from = clamp(p.from, 0, max(0, len(lines)-h))
	p.more = max(0, len(lines)-h-p.from)
	return indent(lines[p.from:min(len(lines), p.from+max(h, 0))])
}

// Move implements steered.
func (p *comparePanel) Move(rows int) { p.from = max(0, p.from+rows); p.touched++ }

// Change implements steered.
func (p *comparePanel) Change(by int) { p.Move(by) }

// Hint implements steered.
func (p *comparePanel) Hint() []string { return nil }

// side names a compared run: A or B, its name, how it stands.
func (s *state) side(letter string, r runs.Run, w int) string {
	mark, role := runMark(r.State)
	text := s.theme.Paint(plot.Title, letter) + " " + s.theme.Paint(role, mark) + " " + s.theme.Paint(plot.Muted, "step "+grouped(r.Step)) + " "
	return s.theme.Clip(text+shortened(s.theme, plain(r.Name), max(0, w-plot.Width(text))), w)
}

// metricTitles are the metrics as people read them.
var metricTitles = map[string]string{train.TrainLoss: "train loss", train.ValLoss: "val loss", train.ValAccuracy: "accuracy", train.Gap: "gap"}

// metricWidth is the column of the metrics in the table of values. Where the table with it
// is wider than the panel, each metric has a line to itself.
const metricWidth, valuesWidth = 11, 47

// valueLines are the values of both runs, and what Δ can mean.
func (s *state) valueLines(c *runs.Comparison, w int) []string {
	t, metric := s.theme, metricWidth
	if w < valuesWidth {
		metric = 0
	}
	out := []string{s.side("A", c.A, w), s.side("B", c.B, w)}
	if len(c.Values) == 0 {
		out = append(out, "", t.Paint(plot.Muted, "No value yet: the first comes with the end of an epoch."))
	} else {
		head := plot.Spaces(metric+7) + right("A", 8) + right("B", 9) + right("Δ = B − A", 12)
		if metric > 0 {
			head += "  at step"
		}
		out = append(out, t.Paint(plot.Muted, t.Clip(head, w)))
	}
	before := ""
	for _, v := range c.Values {
		title := ""
		if v.Metric != before {
			title, before = metricTitles[v.Metric], v.Metric
		}
		if metric == 0 && title != "" {
			out = append(out, title)
		}
		line := plot.Fit(title, metric) + t.Paint(plot.Muted, plot.Fit(v.Which, 7)) + right(orDash(v.A), 8) + right(orDash(v.B), 9) + s.deltaOf(v)
		if step := stepsOf(v); plot.Width(line+step)+2 <= w {
			line += "  " + t.Paint(plot.Muted, step)
		}
		out = append(out, t.Clip(line, w))
	}
	pairing := t.Paint(plot.Good, "✓ paired")
	if !c.Same.Paired() {
		pairing = t.Paint(plot.Warn, "! not paired")
	}
	for i, n := range c.Notes {
		lines := excerpt(n, w-2, 6)
		if i == 0 {
			out = append(out, pairing)
		}
		for j, l := range lines {
			bullet := "  "
			if j == 0 {
				bullet = "· "
			}
			out = append(out, t.Paint(plot.Muted, bullet+plain(l)))
		}
	}
	return out
}

// stepsOf tells at which step a value was, of both runs if they differ.
func stepsOf(v runs.Value) string {
	if v.StepA == v.StepB {
		return stepOf(v.StepA)
	}
	return stepOf(v.StepA) + ", " + stepOf(v.StepB)
}

// stepOf is a step, or a dash where there is no value.
func stepOf(n int64) string {
	if n == 0 {
		return "–"
	}
	return grouped(n)
}

// deltaOf is Δ, with a word of whether it is for the better.
func (s *state) deltaOf(v runs.Value) string {
	d := v.Delta()
	if math.IsNaN(d) {
		return right("–", 12)
	}
	text := right(strings.Replace(fmt.Sprintf("%+.4g", d), "-", "−", 1), 12)
	if v.Metric == train.ValAccuracy {
		d = -d
	}
	switch {
	case d < 0 && v.Metric != train.Gap:
		return s.theme.Paint(plot.Good, text)
	case d > 0 && v.Metric != train.Gap:
		return s.theme.Paint(plot.Warn, text)
	}
	return text
}

// differLines are the keys and the commands in which both runs differ.
func (s *state) differLines(c *runs.Comparison, w int) []string {
	t := s.theme
	var out []string
	if len(c.Keys) == 0 {
		out = []string{"No key differs."}
	} else {
		out = s.changeLines(c.Keys, "A", "B", w, len(c.Keys)+2)
	}
	for i, only := range [][]train.Result{c.OnlyA, c.OnlyB} {
		if len(only) > 0 {
			out = append(out, "", t.Paint(plot.Muted, "done to "+string(rune('A'+i))+" alone"))
		}
		for _, r := range only {
			out = append(out, t.Clip(t.Paint(plot.Muted, right(grouped(r.Step), 7))+" "+plain(phrase.Describe(r.Command)+change(r)), w))
		}
	}
	if len(c.OnlyA)+len(c.OnlyB) == 0 {
		out = append(out, "", t.Paint(plot.Muted, "No command differs."))
	}
	return out
}
