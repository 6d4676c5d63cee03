package tui

import (
	"cmp"

	"example.com/maskbench/core/runs"
	"example.com/maskbench/tui/plot"
)

// chosenPanel tells of the chosen run what the list has no room for.
type chosenPanel struct{ *state }

// Title implements panel.
func (p chosenPanel) Title() (string, string) {
	r, ok := p.chosenRun()
	if !ok {
		return "the chosen run", ""
	}
	note := plain(r.Device)
	if seed := r.Keys["seed"]; seed != "" {
		note = "seed " + plain(seed) + " · " + note
	}
	return plain(r.Name), p.theme.Paint(plot.Muted, note)
}

// Shows implements panel: it changes with the list.
func (p chosenPanel) Shows() any { return p.readAt }

// Render implements panel.
func (p chosenPanel) Render(w, h int) []string {
	r, ok := p.chosenRun()
	if !ok {
		return nil
	}
	t := p.theme
	mark, role := runMark(r.State)
	line := t.Paint(role, mark) + " at step " + of(r.Step, r.Steps)
	if r.Parent != "" {
		line += t.Paint(plot.Muted, " · branched from "+plain(r.Parent)+" at step "+grouped(r.ParentStep))
	}
	out := []string{t.Clip(line, w-2)}
	if p.replay != nil && p.replay.of == r.Dir {
		out = append(out, t.Clip(t.Paint(p.replay.told.role, plain(p.replay.told.text)), w-2))
	}
	if r.Problem != "" {
		out = append(out, t.Clip(t.Paint(plot.Bad, "✗ "+plain(r.Problem)), w-2))
	}
	offer := excerpt(p.offer(r), w-2, 2)
	out = append(out, p.difference(r, w-2, h-len(out)-len(offer))...)
	for _, l := range offer {
		out = append(out, t.Paint(plot.Muted, l))
	}
	return indent(out)
}

// difference lists the keys in which a run differs from that on the screen.
func (p chosenPanel) difference(r runs.Run, w, h int) []string {
	here, ok := p.find(p.dir)
	switch {
	case !ok || here.Dir == r.Dir:
		return nil
	}
	changes := runs.Diff(here, r)
	if len(changes) == 0 {
		return []string{p.theme.Paint(plot.Muted, "no key differs from the run on the screen")}
	}
	return p.changeLines(changes, "here", "there", w, h)
}

// changeLines is a table of keys that differ, in at most h lines.
func (s *state) changeLines(changes []runs.Change, a, b string, w, h int) []string {
	key, side := len("differs"), 0
	for _, c := range changes {
		key = max(key, plot.Width(c.Key))
	}
	key = min(key, w/2)
	side = max(8, (w-key-4)/2)
	t := s.theme
	out := []string{t.Paint(plot.Muted, plot.Fit("differs", key)+"  "+plot.Fit(a, side)+"  "+b)}
	for i, c := range changes {
		if len(out) >= h-1 && i < len(changes)-1 {
			return append(out[:max(0, min(len(out), h-1))], t.Paint(plot.Muted, "… "+grouped(int64(len(changes)-i))+" more"))
		}
		out = append(out, t.Clip(plain(c.Key), key)+"  "+t.Clip(plain(cmp.Or(c.A, "–")), side)+"  "+t.Clip(plain(cmp.Or(c.B, "–")), side))
	}
	return out[:max(0, min(len(out), h))]
}

// offer says what keys do with a run.
func (p chosenPanel) offer(r runs.Run) string {
	does := "{runs.open} looks at it"
	switch {
	case p.openOf(r.Dir) != nil:
		does = "{runs.open} shows it: it is open as " + p.openOf(r.Dir).letter
	case r.State == runs.Unreadable:
		return p.keyed("{runs.delete} deletes it: it cannot be opened")
	case r.Resumable:
		does = "{runs.open} resumes it or looks at it"
	case r.State == runs.Training:
		does = "{runs.open} watches it: another process trains it"
	}
	return p.keyed(does + " · {runs.compare-with} compares it with the run on the screen · {runs.replay} replays it")
}
