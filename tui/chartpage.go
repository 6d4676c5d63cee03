package tui

import (
	"fmt"
	"math"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/tui/plot"
)

const chartScope scope = "chart"

// chartKeys are the keys of the chart page.
func chartKeys() []binding {
	return []binding{
		{chartScope, "left h", "←→ h l", "crosshair", true, "move the crosshair by a column", onChart((*state).moveCross, -1)},
		{chartScope, "right l", "", "", false, "", onChart((*state).moveCross, 1)},
		{chartScope, "H shift+left", "HL", "by ten", false, "move the crosshair by ten columns", onChart((*state).moveCross, -big)},
		{chartScope, "L shift+right", "", "", false, "", onChart((*state).moveCross, big)},
		{chartScope, "n", "nN", "mark", true, "move the crosshair to the next mark, or the one before", onChart((*state).toMark, 1)},
		{chartScope, "N", "", "", false, "", onChart((*state).toMark, -1)},
		{chartScope, "up k shift+tab", "↑↓ k j", "metric", true, "show the metric before, or the next", onChart((*state).turnMetric, -1)},
		{chartScope, "down j tab", "", "", false, "", onChart((*state).turnMetric, 1)},
		{chartScope, "+ =", "+-", "zoom", true, "zoom in or out about the crosshair", onChart((*state).zoomBy, 1)},
		{chartScope, "-", "", "", false, "", onChart((*state).zoomBy, -1)},
		{chartScope, "[ pgup", "[]", "pan", false, "move the window by half its width", onChart((*state).panBy, -1)},
		{chartScope, "] pgdown", "", "", false, "", onChart((*state).panBy, 1)},
		{chartScope, "0", "0", "all", true, "show all steps, crosshair at the newest", onChart((*state).showAll, 0)},
		{chartScope, "f", "f", "follow", true, "keep the newest step in sight, or stay", onChart((*state).followNewest, 0)},
		{chartScope, "y", "y", "log y", false, "logarithmic or linear y", onChart((*state).flipY, 0)},
		{chartScope, "t", "t", "x axis", false, "x in steps, in steps on a logarithmic axis, or in epochs", onChart((*state).turnX, 0)},
		{chartScope, "a", "a", "range", false, "y over all values, or without outliers", onChart((*state).flipRange, 0)},
		{chartScope, "w", "w", "smooth", true, "running mean of about 10 values, of about 100, or none", onChart((*state).turnSmoothing, 0)},
		{chartScope, "esc g", "esc", "back", true, "back to all panels", (*screen).turnBack},
		{chartScope, "z", "", "", false, "", ignore},
	}
}

// onChart hands a key to the chart.
func onChart(do func(*state, int), by int) action {
	return func(m *screen, _ string) tea.Cmd { do(&m.state, by); return nil }
}

func (m *screen) openChart(string) tea.Cmd { m.turnTo(chartScope); return m.readPins() }

func (s *state) moveCross(by int) { s.move(by) }
func (s *state) panBy(by int)     { s.pan(int64(by)) }
func (s *state) flipRange(int)    { s.chart.full = !s.chart.full }

// turnX goes from steps to steps on a logarithmic axis, to epochs, and back.
func (s *state) turnX(int) {
	v := &s.chart
	v.logX, v.epochs = !v.logX && !v.epochs, v.logX
}

func (s *state) turnMetric(by int) {
	s.chart.metric = (s.chart.metric + by + len(metrics)) % len(metrics)
}

func (s *state) turnSmoothing(int) { s.chart.smooth = (s.chart.smooth + 1) % len(smoothing) }

func (s *state) flipY(int) {
	if s.chart.metric == 0 {
		s.linear = !s.linear
		return
	}
	s.chart.flipped[s.chart.metric] = !s.chart.flipped[s.chart.metric]
}

func (s *state) zoomBy(by int) { s.zoom(math.Pow(2, -float64(by))) }

func (s *state) showAll(int) {
	s.chart.from, s.chart.to, s.chart.follow, s.chart.pointed = 0, 0, false, false
}

// followNewest keeps the newest steps in sight; of a window over all, the last quarter.
func (s *state) followNewest(int) {
	v := &s.chart
	if v.follow {
		v.from, v.to = s.window()
		v.follow = false
		return
	}
	from, to := s.window()
	width := to - from
	if !v.zoomed() {
		width = max(s.end()/4, leastWindow)
	}
	v.from, v.to = s.snap.Step-width, s.snap.Step
	v.follow, v.pointed = true, false
}

// toMark moves the crosshair to the next mark, or the one before.
func (s *state) toMark(by int) {
	best, found := 0.0, false
	i, _, _ := s.cell()
	edges := s.edges(max(1, s.chart.cells))
	at := float64(s.pointer())
	for _, m := range s.allMarks() {
		ahead := m.X > at && m.X >= float64(edges[i+1])
		if by < 0 {
			ahead = m.X < at && m.X < float64(edges[i])
		}
		if ahead && (!found || (by > 0) == (m.X < best)) {
			best, found = m.X, true
		}
	}
	if found {
		s.pointTo(int64(best))
		return
	}
	s.say(plot.Muted, "There is no further mark this way.")
}

// allMarks are the events on the curves: stages, commands, and where a value was not
// finite.
func (s *state) allMarks() []plot.Mark {
	from, to := s.window()
	marks := append(s.stageMarks(), s.marks(to-from)...)
	for _, src := range metrics[s.chart.metric].curves(s) {
		if step, ok := firstBad(s.curves, src.of, s.end()); ok {
			return append(marks, plot.Mark{X: float64(step), Text: "not finite at step " + grouped(step), Role: plot.Bad})
		}
	}
	return marks
}

// firstBad finds the first step at which a value was not finite.
func firstBad(c curves, name string, end int64) (step int64, ok bool) {
	from, to := int64(0), end+1
	for to-from > 0 {
		edges := evenly(from, to, 64)
		bad := -1
		for i, b := range c.Between(name, edges) {
			if b.Bad > 0 {
				bad = i
				break
			}
		}
		if bad < 0 {
			return 0, false
		}
		from, to = edges[bad], edges[bad+1]
		if to-from == 1 {
			return from, true
		}
	}
	return 0, false
}

// charted places the chart, the small ones beside it, and the values.
func (m *screen) charted() layout {
	body := m.h - 3
	panels := []placed{{"run", rect{0, 0, m.w, 1}}}
	if m.narrow() && body < 17 {
		m.chart.cells = max(1, m.w-2-chartLeft)
		return layout{panels: append(panels, placed{"chart", rect{0, 1, m.w, body}})}
	}
	if m.w < fullWidth || m.h < 30 {
		values := clamp(body/3, 8, 14)
		m.chart.cells = max(1, m.w-2-chartLeft)
		return layout{panels: append(panels, placed{"chart", rect{0, 1, m.w, body - values}}, placed{"values", rect{0, 1 + body - values, m.w, values}})}
	}
	side := clamp(m.w*36/100, 44, 64)
	left, small := m.w-side, clamp(body/4, 7, 11)
	m.chart.cells = max(1, left-2-chartLeft)
	panels = append(panels, placed{"chart", rect{0, 1, left, body - small}}, placed{"values", rect{left, 1, side, body - small}})
	n := clamp(m.w/40, 2, 4)
	for i := range n {
		x, next := m.w*i/n, m.w*(i+1)/n
		panels = append(panels, placed{fmt.Sprintf("beside %d", i+1), rect{x, 1 + body - small, next - x, small}})
	}
	return layout{panels: panels}
}

// chartPanel is the chart of the metric that was chosen.
type chartPanel struct{ *state }

// Title implements panel.
func (p chartPanel) Title() (string, string) {
	v, parts := p.chart, []string{metrics[p.chart.metric].name}
	if p.log(v.metric) {
		parts = append(parts, "log y")
	}
	if v.logX {
		parts = append(parts, "log x")
	}
	if v.full {
		parts = append(parts, "full range")
	}
	sources := metrics[v.metric].curves(p.state)
	if len(sources) > 0 && sources[0].smooth {
		parts = append(parts, smoothing[v.smooth].name)
	}
	if v.follow {
		parts = append(parts, "follows")
	}
	l := plot.Line{}
	for _, src := range sources {
		l.Series = append(l.Series, p.latest(src.name, src.role, src.dashed, src.of+p.suffix(src)))
	}
	for _, pin := range p.pins {
		l.Series = append(l.Series, plot.Series{Role: pin.role, Dashed: pin.dashed(), Dotted: pin.dotted(), Letter: pin.letter})
	}
	title := strings.Join(parts, " · ")
	return title, l.LegendWithin(p.theme, p.chart.cells+chartLeft-plot.Width(title)-12)
}

// suffix is that of the running mean that is shown of a source.
func (s *state) suffix(src source) string {
	if !src.smooth {
		return ""
	}
	return smoothing[s.chart.smooth].suffix
}

// Shows implements panel.
func (p chartPanel) Shows() any {
	return [5]any{p.snap.Step, p.end(), p.pinsShow(), p.lastOf(p.chart.metric), len(p.borders)}
}

// lastOf changes when there is something new of a metric.
func (s *state) lastOf(metric int) any {
	var out [8]int64
	for i, src := range metrics[metric].curves(s) {
		step, _, _ := s.curves.Last(src.of)
		out[i%len(out)] = step
	}
	return out
}

// Render implements panel.
func (p chartPanel) Render(w, h int) []string {
	l := p.line(p.chart.metric, w)
	l.Marks = p.allMarks()
	l.XName = "step"
	if perEpoch := p.snap.StepsPerEpoch; p.chart.epochs && perEpoch > 0 {
		l = inEpochs(l, float64(perEpoch))
	}
	return l.Render(p.theme, w, h)
}

// inEpochs counts the x of a chart in epochs.
func inEpochs(l plot.Line, steps float64) plot.Line {
	l.XName = "epoch"
	l.From, l.To, l.Cursor = l.From/steps, l.To/steps, l.Cursor/steps
	for i := range l.Series {
		for j := range l.Series[i].X {
			l.Series[i].X[j] /= steps
		}
	}
	for i := range l.Marks {
		l.Marks[i].X /= steps
	}
	return l
}

// Move implements steered.
func (p chartPanel) Move(rows int) { p.turnMetric(rows) }

// Change implements steered.
func (p chartPanel) Change(by int) { p.move(by) }

// Hint implements steered.
func (p chartPanel) Hint() []string { return nil }

// besidePanel is a small chart of a metric after the one that was chosen, at the same
// steps and with the same crosshair.
type besidePanel struct {
	*state
	after int
}

// metric is the one it shows: those without any value are passed over.
func (p besidePanel) metric() int {
	i := p.chart.metric
	for range p.after {
		for range metrics {
			i = (i + 1) % len(metrics)
			if p.lastOf(i) != [8]int64{} {
				break
			}
		}
	}
	return i
}

// Title implements panel.
func (p besidePanel) Title() (string, string) {
	i := p.metric()
	sources := metrics[i].curves(p.state)
	if len(sources) == 0 {
		return metrics[i].name, ""
	}
	_, v, ok := p.curves.Last(sources[0].of + p.suffix(sources[0]))
	if !ok {
		return metrics[i].name, ""
	}
	return metrics[i].name, p.theme.Paint(sources[0].role, plot.Number(v))
}

// Shows implements panel.
func (p besidePanel) Shows() any {
	i := p.metric()
	return [4]any{i, p.lastOf(i), p.end(), p.pinsShow()}
}

// Render implements panel.
func (p besidePanel) Render(w, h int) []string {
	l := p.line(p.metric(), w)
	l.Marks = unnamed(p.stageMarks())
	return l.Render(p.theme, w, h)
}
