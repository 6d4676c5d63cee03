package tui

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"example.com/maskbench/core/runs"
	"example.com/maskbench/tui/plot"
)

// column is one of the list. Those of the greatest rank go first where there is
// little room.
type column struct {
	name string
	w    int
	rank int
	of   func(*runsPanel, runs.Run) string
}

func (c column) fit(text string) string { return plot.Fit(text, c.w) }

// leastName is the width that the names of runs want, as fashion-mini-20260102T030405Z-0a1b;
// shortName is the least that tells one from another.
const leastName, shortName = 34, 16

// runColumns are those that w cells have room for.
func runColumns(w int) []column {
	all := []column{
		{"state", 12, 0, (*runsPanel).stateOf},
		{"name", 0, 0, func(_ *runsPanel, r runs.Run) string { return plain(r.Name) }},
		{"age", 5, 1, (*runsPanel).ageOf},
		{"epoch", 8, 2, func(_ *runsPanel, r runs.Run) string { return of(int64(r.Epoch), int64(r.Epochs)) }},
		{"step", 15, 5, func(_ *runsPanel, r runs.Run) string { return of(r.Step, r.Steps) }},
		{"val loss", 8, 0, func(_ *runsPanel, r runs.Run) string { return orDash(r.ValLoss) }},
		{"accuracy", 8, 0, func(_ *runsPanel, r runs.Run) string { return orDash(r.ValAccuracy) }},
		{"best loss", 9, 4, func(_ *runsPanel, r runs.Run) string { return orDash(r.BestValLoss) }},
		{"masks", 28, 3, func(_ *runsPanel, r runs.Run) string { return plain(maskOf(r)) }},
	}
	name := func() int {
		n := w - 4
		for _, c := range all {
			n -= c.w + 1
		}
		return n
	}
	for rank := 5; rank > 0 && name() < leastName; rank-- {
		all = slices.DeleteFunc(all, func(c column) bool { return c.rank == rank })
	}
	if name() < shortName {
		all[0].name, all[0].w = "", 1 // the mark alone
	}
	all[1].w = min(max(name(), 0), 44)
	return all
}

// row is a run of the list.
func (p *runsPanel) row(r runs.Run, columns []column) string {
	t := p.theme
	chosen := r.Dir == p.at
	out := p.cursor(chosen, "runs")
	letter := " "
	if x := p.openOf(r.Dir); x != nil {
		letter = cmpLetter(x.letter)
	}
	out += t.Paint(plot.Accent, letter) + " "
	for _, c := range columns {
		text := c.of(p, r)
		if c.name == "name" {
			role := plot.Text
			if chosen {
				role = plot.Title
			}
			text = t.Paint(role, shortened(t, text, c.w))
		}
		out += c.fit(text) + " "
	}
	return out
}

// shortened gives w cells of the name of a run: its end, by which it is told from others of
// its preset, and of the rest what has room.
func shortened(t *plot.Theme, name string, w int) string {
	const end = 5
	n := plot.Width(name)
	if n <= w || w < 2*end {
		return t.Clip(name, w)
	}
	tail := ansi.TruncateLeft(name, n-end, "")
	return t.Clip(strings.TrimSuffix(name, tail), w-plot.Width(tail)) + tail
}

func cmpLetter(letter string) string {
	if letter == "" {
		return " "
	}
	return letter
}

// runMark is the state of a run of the list as a glyph, a word and a colour.
func runMark(s runs.State) (string, plot.Role) {
	switch s {
	case runs.Training:
		return "● training", plot.Good
	case runs.Finished:
		return "✓ finished", plot.Good
	case runs.Stopped:
		return "■ stopped", plot.Warn
	case runs.Diverged:
		return "✗ diverged", plot.Bad
	case runs.Crashed:
		return "✗ crashed", plot.Bad
	}
	return "? " + string(s), plot.Bad
}

func (p *runsPanel) stateOf(r runs.Run) string {
	mark, role := runMark(r.State)
	return p.theme.Paint(role, mark)
}

// ageOf is how long ago a run began: 5 s, 12 m, 3 h, 4 d.
func (p *runsPanel) ageOf(r runs.Run) string {
	d := p.now.Sub(r.Began)
	switch {
	case d < 0:
		return "now"
	case d < time.Minute:
		return fmt.Sprintf("%d s", int(d.Seconds()))
	case d < time.Hour:
		return fmt.Sprintf("%d m", int(d.Minutes()))
	case d < 48*time.Hour:
		return fmt.Sprintf("%d h", int(d.Hours()))
	}
	return fmt.Sprintf("%d d", int(d.Hours()/24))
}

// orDash is a number, or a dash where there is none.
func orDash(v float64) string {
	if math.IsNaN(v) {
		return "–"
	}
	return plot.Number(v)
}

// maskOf tells what a run masks, as "input sliding 0.25".
func maskOf(r runs.Run) string {
	var parts []string
	for _, k := range sortedKeys(r.Keys) {
		table, ok := strings.CutSuffix(k, ".strategy")
		target, inMask := strings.CutPrefix(table, "mask.")
		if i := strings.Index(table, ".mask."); i >= 0 {
			target, inMask = table[i+len(".mask."):], true
		}
		if !ok || !inMask || r.Keys[k] == "none" {
			continue
		}
		parts = append(parts, strings.Join(strings.Fields(target+" "+r.Keys[k]+" "+short(r.Keys[table+".ratio"])), " "))
	}
	if len(parts) == 0 {
		return "no masks"
	}
	return strings.Join(parts, " + ")
}
