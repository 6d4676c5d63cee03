package tui

import (
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// journalPanel lists what was asked of the run and what became of it, the newest
// first.
type journalPanel struct {
	*state
	from int // entries above the first shown
}

// Title implements panel.
func (p *journalPanel) Title() (string, string) {
	if n := len(p.journal); n > 0 {
		return "journal", p.theme.Paint(plot.Muted, grouped(int64(n)))
	}
	return "journal", ""
}

// Shows implements panel.
func (p *journalPanel) Shows() any { return [2]int{len(p.journal), p.from} }

// Render implements panel.
func (p *journalPanel) Render(w, h int) []string {
	if len(p.journal) == 0 {
		return wrap("What you change is noted here with its step, and can be replayed.", w, h)
	}
	p.from = max(0, min(p.from, len(p.journal)-h))
	digits := len(grouped(p.journal[len(p.journal)-1].Step))
	var out []string
	for i := len(p.journal) - 1 - p.from; i >= 0 && len(out) < h; i-- {
		out = append(out, p.row(p.journal[i], digits, w))
	}
	return out
}

func (p *journalPanel) row(r train.Result, digits, w int) string {
	t := p.theme
	step := t.Paint(plot.Muted, right(grouped(r.Step), digits))
	if r.Outcome == train.Rejected {
		asked := r.Value
		if asked != "" {
			asked = " " + short(asked)
		}
		return t.Clip(step+" "+t.Paint(plot.Warn, "✗ "+describe(r.Command)+asked)+" "+r.Why, w)
	}
	return t.Clip(step+" "+t.Paint(plot.Good, "✓")+" "+describe(r.Command)+change(r), w)
}

// Move implements steered.
func (p *journalPanel) Move(rows int) { p.from = max(0, p.from+rows); p.touched++ }

// Change implements steered.
func (p *journalPanel) Change(by int) { p.Move(by) }

// Hint implements steered.
func (p *journalPanel) Hint() []string { return []string{"move"} }
