package tui

import (
	"slices"

	"example.com/maskbench/core/phrase"
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
		about := append(wrap(plain(p.config.About), w-2, h), "")
		noted := append(wrap("What you change is noted here with its step, and can be replayed.", w-2, h), "")
		steps := p.firstSteps(w - 2)
		if len(about)+len(noted)+len(steps) > h { // the way to begin comes first
			noted = nil
		}
		return indent(slices.Concat(about, noted, steps))
	}
	p.from = max(0, min(p.from, len(p.journal)-1))
	digits := len(grouped(p.journal[len(p.journal)-1].Step))
	var out []string
	for i := len(p.journal) - 1 - p.from; i >= 0 && len(out) < h; i-- {
		out = append(out, p.entry(p.journal[i], digits, w-1)...)
	}
	return indent(out[:min(len(out), max(h, 0))])
}

// firstSteps tells a newcomer what this screen is for.
func (p *journalPanel) firstSteps(w int) []string {
	var out []string
	for _, l := range [...][2]string{
		{"{move-2}{move-2} {change-2}", "more of the mask: its ratio"},
		{"{panel} {freeze}", "to the layers; freeze one"},
		{"{branch}", "branch: a second run, one thing changed"},
		{"{runs}", "all runs; there {runs.compare-with} compares two"},
	} {
		key := p.theme.Paint(plot.Accent, plot.Fit(p.keyed(l[0]), 10))
		for _, text := range wrap(p.keyed(l[1]), w-10, 2) {
			out = append(out, key+p.theme.Paint(plot.Muted, text))
			key = plot.Spaces(10)
		}
	}
	return out
}

// entry is one command: its step, what became of it, and why.
func (p *journalPanel) entry(r train.Result, digits, w int) []string {
	mark, role, text := "✓", plot.Good, phrase.Describe(r.Command)+change(r)
	if r.Outcome == train.Rejected {
		mark, role, text = "✗", plot.Warn, phrase.Describe(r.Command)+": "+r.Why
	}
	lines := excerpt(text, w-digits-3, 3)
	for i, l := range lines {
		if i > 0 {
			lines[i] = plot.Spaces(digits+3) + l
			continue
		}
		lines[i] = p.theme.Paint(plot.Muted, right(grouped(r.Step), digits)) + " " + p.theme.Paint(role, mark) + " " + l
	}
	return lines
}

// Move implements steered.
func (p *journalPanel) Move(rows int) { p.from = max(0, p.from+rows); p.touched++ }

// Change implements steered.
func (p *journalPanel) Change(by int) { p.Move(by) }

// Hint implements steered.
func (p *journalPanel) Hint() []string { return []string{"move"} }
