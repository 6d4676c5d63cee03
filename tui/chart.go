package tui

import (
	"math"
	"sort"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// metric is what a chart shows: one curve or several on a scale.
type metric struct {
	name   string
	log    bool // on a logarithmic scale unless its user wants another
	curves func(*state) []source
}

// source is a curve of a metric. The first one is also that of runs laid over it.
type source struct {
	name, of string
	role     plot.Role
	dashed   bool
	smooth   bool // there are running means of it
}

// one makes a metric's curves of one series.
func one(name, of string, role plot.Role, smooth bool) func(*state) []source {
	return func(*state) []source { return []source{{name: name, of: of, role: role, smooth: smooth}} }
}

const numMetrics = 8

// metrics lists what the chart page can show.
var metrics = [numMetrics]metric{
	{"loss", true, func(*state) []source {
		return []source{{"train", train.Loss, plot.Train, false, true}, {"validation", train.ValLoss, plot.Val, true, false}}
	}},
	{"validation loss", true, one("validation", train.ValLoss, plot.Val, false)},
	{"accuracy", false, one("validation", train.ValAccuracy, plot.Val, false)},
	{"gap", false, one("gap", train.Gap, plot.Third, false)},
	{"gradient norm", true, one("gradient", train.GradNorm, plot.Train, true)},
	{"hidden share", false, (*state).ratioSources},
	{"learning rate", false, one("rate", train.Rate, plot.Accent, false)},
	{"samples/s", false, one("samples/s", train.Throughput, plot.Third, false)},
}

// ratioSources are the hidden shares of the targets that are on.
func (s *state) ratioSources() (out []source) {
	for i, t := range s.masked() {
		out = append(out, source{string(t), train.RatioOf(t), ratioRoles[i%len(ratioRoles)], i%2 == 1, false})
	}
	return out
}

// smoothing are the running means that there are, what the chart calls them, and the
// raw values.
var smoothing = [...]struct{ suffix, name string }{
	{train.Smooth, "smoothed 0.9"}, {train.Smoother, "smoothed 0.99"}, {"", "not smoothed"},
}

// chartView is what of the curves the chart page shows. The zero value shows all of
// the first metric, and the crosshair at the newest step.
type chartView struct {
	metric   int
	smooth   int // in smoothing
	flipped  [numMetrics]bool
	logX     bool
	full     bool // y spans all values
	epochs   bool // x counts epochs
	from, to int64
	follow   bool // the window keeps the newest step in sight
	at       int64
	pointed  bool // the crosshair is where its user put it, not at the newest step
	cells    int  // columns of cells of the plot
}

func (v chartView) zoomed() bool { return v.to > v.from }

// log tells whether y is logarithmic; that of the loss is chosen for the main page too.
func (s *state) log(metric int) bool {
	if metric == 0 {
		return !s.linear
	}
	return metrics[metric].log != s.chart.flipped[metric]
}

// end is the right end of all curves.
func (s *state) end() int64 {
	end := s.until()
	for _, p := range s.pins {
		if step, _, ok := p.curves.Last(train.Loss); ok {
			end = max(end, step)
		}
	}
	return end
}

// window is the steps in sight, both ends included.
func (s *state) window() (from, to int64) {
	v := s.chart
	if !v.zoomed() {
		if v.logX {
			return 1, max(s.end(), 2)
		}
		return 0, s.end()
	}
	if by := s.snap.Step - v.to; v.follow {
		return max(0, v.from+by), max(v.to-v.from, v.to+by)
	}
	return v.from, v.to
}

// evenly cuts the steps from … to before end in n columns.
func evenly(from, end int64, n int) []int64 {
	edges := make([]int64, n+1)
	for i := range edges {
		edges[i] = from + int64(math.Ceil(float64(i)*float64(end-from)/float64(max(n, 1))))
	}
	return edges
}

// geometrically cuts them in columns of equal width on a logarithmic axis.
func geometrically(from, end int64, n int) []int64 {
	from = max(from, 1)
	edges := make([]int64, n+1)
	ratio := math.Log(float64(max(end, from+1)) / float64(from))
	for i := range edges {
		edges[i] = int64(math.Ceil(float64(from)*math.Exp(ratio*float64(i)/float64(max(n, 1))) - 1e-6))
	}
	edges[0] = from
	return edges
}

// edges cuts the steps in sight in n columns.
func (s *state) edges(n int) []int64 {
	from, to := s.window()
	if s.chart.logX {
		return geometrically(from, to+1, n)
	}
	return evenly(from, to+1, n)
}

// drawn makes the series of a source of the curves of some run, between edges.
func (s *state) drawn(c curves, src source, edges []int64) plot.Series {
	n := len(edges) - 1
	raw := c.Between(src.of, edges)
	buckets := raw
	if suffix := smoothing[s.chart.smooth].suffix; src.smooth && suffix != "" {
		buckets = c.Between(src.of+suffix, edges)
	} else {
		raw = nil
	}
	from, to := float64(edges[0]), float64(edges[n])
	out := curveAt(buckets, raw, func(i int) (x, steps float64) {
		at := (float64(i) + 0.5) / float64(n)
		if s.chart.logX && from > 0 {
			return from * math.Pow(to/from, at), float64(edges[i+1] - edges[i])
		}
		return from + (to-from)*at, (to - from) / float64(n)
	})
	out.Name, out.Role, out.Dashed = src.name, src.role, src.dashed
	return out
}

// line is the chart of a metric in w cells.
func (s *state) line(metric, w int) plot.Line {
	from, to := s.window()
	edges := s.edges(2 * max(1, w-chartLeft))
	l := plot.Line{Log: s.log(metric), LogX: s.chart.logX, FullY: s.chart.full, From: float64(from), To: float64(to + 1), Left: chartLeft}
	for _, src := range metrics[metric].curves(s) {
		l.Series = append(l.Series, s.drawn(s.curves, src, edges))
	}
	l.Series = append(l.Series, s.pinned(metrics[metric], edges)...)
	l.Cross, l.Cursor = true, s.middle()
	return l
}

// chartLeft is the room for the labels of y: all charts of the page have the same, so
// that one column is one step in all of them.
const chartLeft = 8

// pointer is the step under the crosshair.
func (s *state) pointer() int64 {
	if s.chart.pointed {
		return s.chart.at
	}
	return s.snap.Step
}

// cell is the column of cells that the crosshair is in, and the steps of the column,
// from … before end.
func (s *state) cell() (i int, from, end int64) {
	edges := s.edges(max(1, s.chart.cells))
	i = sort.Search(len(edges)-2, func(i int) bool { return edges[i+1] > s.pointer() })
	return i, edges[i], max(edges[i+1], edges[i]+1)
}

// middle is where the crosshair stands.
func (s *state) middle() float64 {
	i, _, _ := s.cell()
	from, to := s.window()
	l := plot.Line{From: float64(from), To: float64(to + 1), LogX: s.chart.logX}
	return l.At(i, max(1, s.chart.cells))
}

// pointTo moves the crosshair to a step, and the window after it.
func (s *state) pointTo(step int64) {
	v := &s.chart
	s.touched++
	v.at, v.pointed = clamp64(step, 0, s.end()), true
	if from, to := s.window(); v.zoomed() && (v.at < from || v.at > to) {
		s.frameOn(v.at-(to-from)/2, to-from)
	}
}

// move moves the crosshair by columns, and by a step at least.
func (s *state) move(columns int) {
	edges := s.edges(max(1, s.chart.cells))
	i, from, end := s.cell()
	to := clamp(i+columns, 0, len(edges)-2)
	step := edges[to]
	switch {
	case i+columns > to && s.chart.zoomed():
		step = end - 1 + int64(i+columns-to)
	case i+columns < to && s.chart.zoomed():
		step = from - int64(to-i-columns)
	case columns > 0 && step <= s.pointer():
		step = s.pointer() + 1
	case columns < 0 && step >= s.pointer():
		step = s.pointer() - 1
	}
	s.pointTo(step)
}

// leastWindow is how far one can zoom in, in steps.
const leastWindow = 8

// zoom makes the window narrower or wider, about the crosshair.
func (s *state) zoom(factor float64) {
	from, to := s.window()
	width := int64(math.Round(float64(to-from) * factor))
	at := s.pointer()
	share := 0.5
	if at >= from && at <= to && to > from {
		share = float64(at-from) / float64(to-from)
	}
	width = max(width, leastWindow)
	s.frameOn(at-int64(share*float64(width)), width)
}

// frameOn shows so many steps from a step on; all, if there are no more.
func (s *state) frameOn(from, width int64) {
	v := &s.chart
	if width >= s.end() {
		v.from, v.to, v.follow = 0, 0, false
		return
	}
	v.from = clamp64(from, 0, s.end()-width)
	v.to = v.from + width
}

// pan moves the window by half its width.
func (s *state) pan(by int64) {
	if from, to := s.window(); s.chart.zoomed() {
		s.chart.follow = false
		s.frameOn(from+by*(to-from)/2, to-from)
	}
}

func clamp64(v, least, most int64) int64 { return max(least, min(v, most)) }
