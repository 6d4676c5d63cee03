package tui

import (
	"math"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// trendPanel is a small chart of one series, or of those that targets have.
type trendPanel struct {
	*state
	name   string
	series string
	role   plot.Role
	log    bool
	signed bool // the sign of the last value matters
}

func accuracyPanel(s *state) trendPanel {
	return trendPanel{state: s, name: "accuracy", series: train.ValAccuracy, role: plot.Val}
}

func gapPanel(s *state) trendPanel {
	return trendPanel{state: s, name: "gap", series: train.Gap, role: plot.Third, signed: true}
}

func gradientPanel(s *state) trendPanel {
	return trendPanel{state: s, name: "gradient norm", series: train.GradNorm, role: plot.Train, log: true}
}

func ratePanel(s *state) trendPanel {
	return trendPanel{state: s, name: "rate", series: train.Rate, role: plot.Accent}
}

// Title implements panel.
func (p trendPanel) Title() (string, string) { return p.name, p.value() }

// value is the last one, in the colour of the curve.
func (p trendPanel) value() string {
	_, v, ok := p.curves.Last(p.series)
	if !ok {
		return ""
	}
	text := plot.Number(v)
	if p.signed && v >= 0 {
		text = "+" + text
	}
	return p.theme.Paint(p.role, text)
}

// Shows implements panel.
func (p trendPanel) Shows() any {
	at, v, _ := p.curves.Last(p.series)
	return [3]any{at, math.Float64bits(v), p.until()}
}

// Render implements panel.
func (p trendPanel) Render(w, h int) []string {
	if _, _, ok := p.curves.Last(p.series); !ok {
		return fill([]string{p.theme.Paint(plot.Muted, p.absent())}, w, h)
	}
	until := p.until()
	s := curve(p.curves.Columns(p.series, 0, until, 2*max(w, 0)), nil, until)
	s.Role = p.role
	l := plot.Line{Series: []plot.Series{s}, Marks: unnamed(p.stageMarks()), To: float64(until), Log: p.log}
	return l.Render(p.theme, w, h)
}

// absent says why there is no value.
func (p trendPanel) absent() string {
	if p.snap.Epoch == 0 && !p.snap.State.Over() {
		return " after an epoch"
	}
	return " none in this run"
}

// curvesPanel stacks the small charts where there is no room for one box each.
type curvesPanel struct{ *state }

// trend is a small chart, as the panel of its own and as a part of the curves.
type trend interface {
	panel
	value() string // the last one, in the colour of the curve
}

// parts are the charts that there is room for: what moves by itself goes before the
// norm of the gradient.
func (p curvesPanel) parts(h int) []trend {
	const least = 3
	out := []trend{accuracyPanel(p.state), gapPanel(p.state)}
	if p.ratioMoves() {
		out = append(out, ratioPanel(p))
	}
	if p.rateMoves() {
		out = append(out, ratePanel(p.state))
	}
	out = append(out, gradientPanel(p.state))
	return out[:clamp(h/least, 1, len(out))]
}

// rateMoves reports whether something moves the learning rate.
func (s *state) rateMoves() bool {
	return s.snap.Warmup > 0 || s.snap.RateSchedule.Kind != "" && s.snap.RateSchedule.Kind != mask.Constant
}

// Title implements panel.
func (p curvesPanel) Title() (string, string) { return "curves", "" }

// Shows implements panel.
func (p curvesPanel) Shows() any {
	var out [5]any
	for i, t := range p.parts(15) {
		out[i] = t.Shows()
	}
	return out
}

// Render implements panel.
func (p curvesPanel) Render(w, h int) []string {
	parts := p.parts(h)
	var out []string
	for i, t := range parts {
		rows := h*(i+1)/len(parts) - h*i/len(parts)
		name, _ := t.Title()
		head := " " + p.theme.Paint(plot.Muted, name) + " " + t.value()
		out = append(out, plot.Fit(head, w))
		out = append(out, t.Render(w, rows-1)...)
	}
	return out
}

// Move implements steered: there is nothing to choose, the tab is to look at.
func (p curvesPanel) Move(int) {}

// Change implements steered.
func (p curvesPanel) Change(int) {}

// Hint implements steered.
func (p curvesPanel) Hint() []string { return nil }
