package tui

import (
	"fmt"
	"strings"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/export"
)

func (p lossPanel) figures() []export.Figure {
	return []export.Figure{p.figure("loss", !p.linear,
		p.banded("training, smoothed, with the range of the steps", train.Loss+train.Smooth, train.Loss),
		p.points("validation", train.ValLoss))}
}

func (p trendPanel) figures() []export.Figure {
	return []export.Figure{p.figure(p.name, p.log, p.points(p.name, p.series))}
}

func (p ratioPanel) figures() []export.Figure {
	var series []export.Series
	for _, t := range p.masked() {
		series = append(series, p.points(string(t), train.RatioOf(t)))
	}
	return []export.Figure{p.figure("ratio", false, series...)}
}

func (p curvesPanel) figures() []export.Figure {
	var out []export.Figure
	for _, t := range p.parts(15) {
		out = append(out, t.(charted).figures()...)
	}
	return out
}

func (p layersPanel) table() export.Table {
	t := export.Table{Columns: []string{"layer", "kind", "out", "in", "parameters", "frozen", "kept", "gradient"}}
	for _, l := range trainable(p.snap) {
		t.Rows = append(t.Rows, []string{l.Name, l.Kind, fmt.Sprint(l.Out), fmt.Sprint(l.In), fmt.Sprint(l.Params),
			fmt.Sprint(l.Frozen), formatFloat(l.Density), formatFloat(l.GradNorm)})
	}
	return t
}

func (p *journalPanel) table() export.Table {
	t := export.Table{Columns: []string{"step", "command", "on", "value", "outcome", "old", "new", "why"}}
	for _, r := range p.journal {
		t.Rows = append(t.Rows, []string{fmt.Sprint(r.Step), r.Kind, r.On, r.Value, string(r.Outcome), r.Old, r.New, r.Why})
	}
	return t
}

// table has all settings, folded or not.
func (p *maskPanel) table() export.Table {
	t := export.Table{Columns: []string{"section", "setting", "value"}}
	for _, s := range p.sections() {
		for _, f := range append(s.fields[:len(s.fields):len(s.fields)], s.rest...) {
			t.Rows = append(t.Rows, []string{s.title, strings.TrimSpace(f.label), f.inForce})
		}
	}
	return t
}

func (p *maskPanel) copied() string { return p.chosen().inForce }

// figures has what the chart page shows now: the window, the smoothing, and the runs laid
// over it.
func (p chartPanel) figures() []export.Figure {
	l := p.line(p.chart.metric, max(200, p.chart.cells)+chartLeft)
	f := export.Figure{Title: metrics[p.chart.metric].name, XName: "step", YName: metrics[p.chart.metric].name, LogX: l.LogX, LogY: l.Log}
	for i, s := range l.Series {
		name := s.Name
		if pins := i - (len(l.Series) - len(p.pins)); pins >= 0 {
			name = p.pins[pins].run.Name
		}
		f.Series = append(f.Series, export.Series{Name: name, X: s.X, Y: s.Y, Min: s.Min, Max: s.Max})
	}
	for _, m := range p.allMarks() {
		f.Marks = append(f.Marks, export.Mark{X: m.X, Text: m.Text})
	}
	return []export.Figure{f}
}
