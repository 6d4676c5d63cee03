package tui

import (
	"fmt"
	"math"
	"strings"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// ratioPanel is a small chart of the hidden shares of all targets that are on.
type ratioPanel struct{ *state }

// ratioRoles are the curves' colours, in the order of the targets that are on.
var ratioRoles = []plot.Role{plot.Train, plot.Val, plot.Third, plot.Marker, plot.Accent}

// masked are the targets that are on.
func (s *state) masked() (on []mask.Target) {
	for _, t := range mask.Targets {
		if s.snap.Masks[t].On {
			on = append(on, t)
		}
	}
	return on
}

// ratioMoves reports whether a schedule or a controller moves a ratio.
func (s *state) ratioMoves() bool {
	for _, t := range s.masked() {
		if m := s.snap.Masks[t]; scheduled(m) || m.Setting.Controller() != nil {
			return true
		}
	}
	return false
}

// Title implements panel.
func (p ratioPanel) Title() (string, string) { return "ratio", p.value() }

// value has the last ratio of every target, with its name where they are several.
func (p ratioPanel) value() string {
	var parts []string
	on := p.masked()
	for i, t := range on {
		_, v, ok := p.curves.Last(train.RatioOf(t))
		if !ok {
			continue
		}
		text := fmt.Sprintf("%.3f", v)
		if len(on) > 1 {
			text = string(t)[:2] + " " + text
		}
		parts = append(parts, p.theme.Paint(ratioRoles[i%len(ratioRoles)], text))
	}
	return strings.Join(parts, " ")
}

// Shows implements panel.
func (p ratioPanel) Shows() any {
	var out [8]any
	for i, t := range p.masked() {
		at, v, _ := p.curves.Last(train.RatioOf(t))
		out[i] = [2]any{at, math.Float64bits(v)}
	}
	out[7] = p.until()
	return out
}

// Render implements panel.
func (p ratioPanel) Render(w, h int) []string {
	until := p.until()
	l := plot.Line{To: float64(until), Marks: unnamed(p.stageMarks())}
	for i, t := range p.masked() {
		s := curve(p.curves.Columns(train.RatioOf(t), 0, until, 2*max(w, 0)), nil, until)
		s.Role, s.Dashed = ratioRoles[i%len(ratioRoles)], i%2 == 1
		l.Series = append(l.Series, s)
	}
	if len(l.Series) == 0 {
		return fill([]string{p.theme.Paint(plot.Muted, " nothing is masked")}, w, h)
	}
	return l.Render(p.theme, w, h)
}
