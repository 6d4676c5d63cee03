package tui

import (
	"fmt"
	"math"
	"strings"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// runPanel is the line on top: which run, what it is doing, how far it is.
type runPanel struct{ *state }

// Title implements panel; the line has no border.
func (p runPanel) Title() (string, string) { return "run", "" }

// Shows implements panel.
func (p runPanel) Shows() any { return [2]any{p.snap, p.now.Unix()} }

// stateMark is a state as a glyph, a word and a colour.
func stateMark(s train.State) (string, plot.Role) {
	switch s {
	case train.Running:
		return "● training", plot.Good
	case train.Paused:
		return "‖ paused", plot.Warn
	case train.Finished:
		return "✓ finished", plot.Good
	case train.Stopped:
		return "■ stopped", plot.Warn
	case train.Diverged:
		return "✗ diverged", plot.Bad
	}
	return "✗ failed", plot.Bad
}

// Render implements panel. What does not fit is left out, the least important
// first; the bar takes what remains, and goes before the numbers that it shows.
func (p runPanel) Render(w, h int) []string {
	const least, fair, most = 8, 24, 60
	parts, rank := p.parts(w)
	total := func() int {
		n := 2
		for _, s := range parts {
			if s != "" {
				n += plot.Width(s) + 2
			}
		}
		return n
	}
	for n, i := range rank {
		bar := 2 + least
		switch {
		case n >= beforeBar:
			bar = 0
		case n < spareParts:
			bar = 2 + fair
		}
		if total()+bar <= w {
			break
		}
		parts[i] = ""
	}
	if f := p.share(); f >= 0 {
		if room := min(w-total()-2, most); room >= least {
			parts[barPart] = gauge(p.theme, plot.Accent, f, room)
		}
	}
	return []string{" " + p.spread(parts, w-2) + " "}
}

// The parts of the line, in order.
const (
	namePart = iota
	presetPart
	statePart
	stagePart
	epochPart
	barPart
	sharePart
	etaPart
	stepPart
	pacePart
	devicePart
	speedPart
	gpuPart
	loadPart
	numParts
)

// beforeBar is the number of parts that are left out before the bar is; spareParts
// of them also where the bar would be short.
const (
	beforeBar  = 6
	spareParts = 2
)

// parts writes all of the line but the bar, and ranks what can be left out.
func (p runPanel) parts(w int) (parts [numParts]string, rank []int) {
	t, s := p.theme, p.snap
	mark, role := p.mark()
	parts[namePart] = t.Paint(plot.Accent, "maskbench")
	parts[presetPart] = strings.TrimSpace(p.letters(p.session) + " " + t.Paint(plot.Title, p.config.Name))
	parts[statePart] = t.Paint(role, mark)
	if idle, stalled := p.stall.now(p.now); stalled {
		parts[statePart] = t.Paint(plot.Warn, "▲ "+stalledText(idle))
	}
	if s.Stage > 0 {
		parts[stagePart] = plot.Fit(t.Paint(plot.Muted, "stage ")+of(int64(s.Stage), int64(s.Stages))+" "+plain(s.StageName),
			min(30, 7+plot.Width(of(int64(s.Stage), int64(s.Stages))+plain(s.StageName))))
	}
	parts[epochPart] = t.Paint(plot.Muted, "epoch ") + of(int64(s.Epoch), int64(s.Epochs))
	parts[stepPart] = t.Paint(plot.Muted, "step ") + grouped(s.Step)
	if f := p.share(); f >= 0 {
		parts[sharePart] = percent(f)
	}
	if d, ok := p.pace.left(s.Steps - s.Step); ok && s.Steps > 0 && s.State == train.Running {
		parts[etaPart] = t.Paint(plot.Muted, "ETA ") + clock(d)
	}
	if s.Pace > 0 {
		parts[pacePart] = t.Paint(plot.Warn, "pace "+plot.Number(s.Pace)+"/s")
	}
	parts[devicePart] = t.Paint(plot.Muted, p.device)
	if s.SamplesPerSec > 0 && s.State == train.Running {
		parts[speedPart] = brief(s.SamplesPerSec) + t.Paint(plot.Muted, " samples/s")
	}
	parts[gpuPart], parts[loadPart] = p.busy()
	return parts, []int{loadPart, gpuPart, devicePart, stepPart, namePart, speedPart, sharePart, etaPart, pacePart, epochPart, stagePart}
}

func of(n, all int64) string {
	if all <= 0 {
		return grouped(n)
	}
	return grouped(n) + "/" + grouped(all)
}

// share is how far the run is, −1 if it has no end.
func (p runPanel) share() float64 {
	if p.snap.Steps <= 0 {
		return -1
	}
	return float64(p.snap.Step) / float64(p.snap.Steps)
}

// spread puts what is there side by side, from the step on against the right edge.
func (p runPanel) spread(parts [numParts]string, w int) string {
	join := func(parts []string) string {
		var out []string
		for _, s := range parts {
			if s != "" {
				out = append(out, s)
			}
		}
		return strings.Join(out, "  ")
	}
	left, right := join(parts[:stepPart]), join(parts[stepPart:])
	return plot.Fit(left, max(0, w-plot.Width(right))) + right
}

// ending tells how a run that is over came to its end, and what can be done.
func ending(s *train.Snapshot, watched bool) (role plot.Role, text string) {
	_, role = stateMark(s.State)
	switch s.State {
	case train.Finished:
		if watched {
			return role, fmt.Sprintf("finished after %s steps%s · {quit} leaves", grouped(s.Step), results(s))
		}
		return role, fmt.Sprintf("finished after %s steps%s · {extend} trains on for more epochs · {quit} quits", grouped(s.Step), results(s))
	case train.Stopped:
		return role, fmt.Sprintf("stopped at step %s, resumable · {quit} quits", grouped(s.Step))
	case train.Diverged, train.Failed:
		return role, s.Reason
	}
	return role, ""
}

// results are what the curves do not show of a run that is finished: its look at the
// test part, and what its weights are worth as they are exported.
func results(s *train.Snapshot) (text string) {
	score := func(name string, loss, accuracy float64) {
		if math.IsNaN(accuracy) {
			text += fmt.Sprintf(" · %s loss %s", name, plot.Number(loss))
			return
		}
		text += fmt.Sprintf(" · %s accuracy %s", name, plot.Number(accuracy))
	}
	if s.Merged != nil {
		score("as exported", s.Merged.ValLoss, s.Merged.ValAccuracy)
	}
	if s.Test != nil {
		score("test", s.Test.Loss, s.Test.Accuracy)
	}
	return text
}
