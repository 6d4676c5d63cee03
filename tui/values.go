package tui

import (
	"fmt"
	"math"
	"strings"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// valuesPanel tells what stands under the crosshair: the values of all curves there, the
// marks in full, and in what the runs laid over the curves differ from this one.
type valuesPanel struct{ *state }

// Title implements panel.
func (p valuesPanel) Title() (string, string) {
	_, from, end := p.cell()
	where := "step " + grouped(from)
	if end-from > 1 {
		where = "steps " + grouped(from) + "–" + grouped(end-1)
	}
	note := ""
	if n := p.snap.StepsPerEpoch; n > 0 {
		note = p.theme.Paint(plot.Muted, "epoch ") + fmt.Sprintf("%.2f", float64(from)/float64(n))
	}
	return where, note
}

// Shows implements panel.
func (p valuesPanel) Shows() any { return [2]any{p.snap.Step, p.pinsShow()} }

// Render implements panel: two columns where it is wide, else one below the other.
func (p valuesPanel) Render(w, h int) []string {
	const wide = 70
	if w < wide {
		values := p.values(w, max(1, h))
		return fill(append(append(values, ""), p.events(w, max(0, h-len(values)-1))...), w, h)
	}
	left := w / 2
	values, events := fill(p.values(left-1, h), left, h), fill(p.events(w-left, h), w-left, h)
	for i := range values {
		values[i] += events[i]
	}
	return values
}

// values is the table: the metric that is shown, the runs laid over it, the others.
func (p valuesPanel) values(w, h int) []string {
	_, from, end := p.cell()
	out := []string{}
	for _, src := range metrics[p.chart.metric].curves(p.state) {
		s := plot.Series{Role: src.role, Dashed: src.dashed}
		out = append(out, p.row(p.theme.Sample(s)+" "+src.name, p.read(p.curves, src, from, end), w))
	}
	for _, pin := range p.pins {
		if all := metrics[p.chart.metric].curves(p.state); len(all) > 0 {
			s := plot.Series{Role: pin.role, Dashed: pin.dashed(), Dotted: pin.dotted(), Letter: pin.letter}
			out = append(out, p.row(p.theme.Sample(s)+" "+plain(pin.run.Name), p.read(pin.curves, all[0], from, end), w))
		}
	}
	for i, m := range metrics {
		if len(out) >= h || i == p.chart.metric {
			continue
		}
		for _, src := range m.curves(p.state) {
			if _, _, ok := p.curves.Last(src.of); ok && !p.charted(src.of) && len(out) < h {
				name := p.theme.Paint(plot.Muted, strings.TrimSpace("   "+m.name+" "+inner(src.name, m.name)))
				out = append(out, p.row("   "+name, p.read(p.curves, src, from, end), w))
			}
		}
	}
	return out
}

// charted tells whether a series is among the curves of the metric that is shown.
func (p valuesPanel) charted(of string) bool {
	for _, src := range metrics[p.chart.metric].curves(p.state) {
		if src.of == of {
			return true
		}
	}
	return of == train.ValLoss && p.chart.metric == 0
}

// inner is the name of a curve where that of its metric does not say it.
func inner(curve, metric string) string {
	if strings.Contains(metric, curve) || metric == "accuracy" || metric == "learning rate" || metric == "gradient norm" {
		return ""
	}
	return curve
}

// row is a name and what was read; where there is no room for both, without the range,
// and then with the name cut.
func (p valuesPanel) row(name string, r reading, w int) string {
	text := r.value + r.spread
	if plot.Width(name)+plot.Width(text)+3 > w {
		text = r.value
	}
	return " " + p.theme.Clip(name, max(6, w-plot.Width(text)-3)) + " " + text
}

// reading is a value of a curve, and the range of those that it sums up.
type reading struct{ value, spread string }

// read is the value of a curve in the steps from … before end: that of the running
// mean and the range of what it averages, or of the last step before that has one.
func (p valuesPanel) read(c curves, src source, from, end int64) reading {
	raw := c.Between(src.of, []int64{from, end})[0]
	b := raw
	if suffix := p.suffix(src); suffix != "" {
		b = c.Between(src.of+suffix, []int64{from, end})[0]
	}
	switch {
	case raw.Bad > 0 && raw.N == 0:
		return reading{value: p.theme.Paint(plot.Bad, "not finite")}
	case b.N == 0:
		before := c.Between(src.of, []int64{0, end})[0]
		if step, _, ok := c.Last(src.of); before.N == 0 || !ok || end > step+1 && !p.lasting(src.of) {
			return reading{value: p.theme.Paint(plot.Muted, "–")}
		}
		return reading{value: p.theme.Paint(plot.Muted, "last ") + fixed(before.Last)}
	case raw.Min < raw.Max:
		return reading{fixed(b.Mean), p.theme.Paint(plot.Muted, " of "+plot.Number(raw.Min)+"…"+plot.Number(raw.Max))}
	}
	return reading{value: fixed(b.Mean)}
}

// lasting tells whether the last value of a series holds on: it has one an epoch.
func (p valuesPanel) lasting(of string) bool {
	switch of {
	case train.ValLoss, train.ValAccuracy, train.Gap, train.Throughput, train.TrainLoss:
		return true
	}
	return false
}

// fixed writes a value with five digits.
func fixed(v float64) string {
	if a := math.Abs(v); v == 0 || a >= 1e-3 && a < 99999 {
		return strings.TrimSpace(fmt.Sprintf("%.*f", clamp(4-int(math.Floor(math.Log10(max(a, 1e-3)))), 0, 6), v))
	}
	return fmt.Sprintf("%.4e", v)
}

// events are the marks under the crosshair, else the last before it, then the pins.
func (p valuesPanel) events(w, h int) []string {
	_, from, end := p.cell()
	var here []string
	before := ""
	at := math.Inf(-1)
	for _, m := range p.allMarks() {
		text := p.theme.Paint(m.Role, "┊") + " " + grouped(int64(m.X)) + " " + plain(m.Text)
		switch {
		case m.X >= float64(from) && m.X < float64(end):
			here = append(here, p.theme.Clip(" "+text, w))
		case m.X < float64(from) && m.X >= at:
			before, at = p.theme.Clip(" "+text, w), m.X
		}
	}
	out := []string{" " + p.theme.Paint(plot.Muted, "at the crosshair")}
	if len(here) == 0 {
		out[0] = " " + p.theme.Paint(plot.Muted, "last change before")
		if here = []string{before}; before == "" {
			here = []string{" " + p.theme.Paint(plot.Muted, "none")}
		}
	}
	out = append(out, here...)
	return append(out, p.differences(w, h-len(out))...)
}

// differences tells in what each run laid over the curves differs from this one.
func (p valuesPanel) differences(w, h int) []string {
	if len(p.pins) == 0 {
		return []string{" " + p.theme.Paint(plot.Muted, p.keyed("{overlay} lays earlier runs over the curves"))}
	}
	var out []string
	for _, pin := range p.pins {
		out = append(out, pin.differs(p.theme, w)...)
	}
	if len(out) > h && h > 0 {
		out = append(out[:h-1], " "+p.theme.Paint(plot.Muted, fmt.Sprintf(p.keyed("and %d lines more: {overlay} shows them"), len(out)-h+1)))
	}
	return out
}
