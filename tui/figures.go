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
