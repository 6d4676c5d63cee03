package tui

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// maskPanel holds the settings: what is masked, how, and how fast is learned.
type maskPanel struct {
	*state
	at     slot // of the chosen field
	row    int  // where it stands, counted over the rows of all sections
	helped bool // its help is in sight
	rows   int  // of them all, if they do not all show; else 0
}

// Title implements panel.
func (p *maskPanel) Title() (string, string) {
	waiting, staged := p.edits.waiting()
	switch {
	case waiting > 0:
		return "mask", p.theme.Paint(plot.Pending, strconv.Itoa(waiting)+" pending")
	case p.collects:
		return "mask", p.theme.Paint(plot.Pending, strconv.Itoa(staged)+" staged")
	case p.rows > 0:
		return "mask", p.theme.Paint(plot.Muted, fmt.Sprintf("%d/%d", p.row+1, p.rows))
	}
	return "mask", ""
}

// moving is what changes in the panel by itself. Everything else changes by commands,
// whose results show at once.
type moving struct {
	masks              [5]maskMoves
	rate, warmup, clip float64
	stage              int
}

// maskMoves is what changes by itself of a target's mask: schedules, controllers and
// chance move it.
type maskMoves struct {
	on                           bool
	ratio, asked, achieved, mean float64
	clock, warning               string
}

// Shows implements panel.
func (p *maskPanel) Shows() any {
	s := p.snap
	out := moving{rate: s.Rate, warmup: s.Warmup, clip: s.Clip, stage: s.Stage}
	for i, t := range mask.Targets {
		m := s.Masks[t]
		out.masks[i] = maskMoves{m.On, m.Ratio, m.Asked, m.Achieved, m.Mean, m.Clock, m.Warning}
	}
	return out
}

// helpHeight is the room that help must find, with the space above it.
const helpHeight = 3

// Render implements panel. Where there is room, the chosen field is explained and
// sections stand apart; where there is little, its row stays in sight. What shows
// does not depend on which field it is, lest rows jump when the choice moves.
func (p *maskPanel) Render(w, h int) []string {
	sections, f := p.choose(0)
	lines, _ := p.lines(sections, w, false)
	room, apart := h-len(lines), len(sections)-1
	airy := apart+helpHeight <= room || room < helpHeight && apart <= room
	lines, chosen := p.lines(sections, w, airy)
	help := excerpt(f.about(), w-3, h-len(lines)-1)
	p.rows, p.helped = 0, len(help) > 0
	if p.helped {
		for len(lines) < h-len(help) {
			lines = append(lines, "")
		}
		for _, l := range help {
			lines = append(lines, p.theme.Paint(plot.Muted, "  "+l))
		}
		return lines
	}
	if len(lines) > h {
		p.rows = len(p.fields(sections))
	}
	first := scroll(chosen, len(lines), h)
	return lines[first:min(len(lines), first+max(h, 0))]
}

// excerpt is the beginning of a text in as many of h lines as it takes; in fewer than
// two, only if that is all of it.
func excerpt(text string, w, h int) []string {
	lines := wrap(text, w, math.MaxInt)
	switch {
	case len(lines) <= h:
		return lines
	case h < 2:
		return nil
	}
	last := lines[h-1]
	if plot.Width(last) >= w {
		last = plot.Fit(last, w-1)
	}
	return append(lines[:h-1:h-1], strings.TrimRight(last, " ,;:")+"…")
}

// fields are the rows of all sections.
func (p *maskPanel) fields(sections []section) (all []field) {
	for _, s := range sections {
		all = append(all, s.rows(p.unfolded[s.title])...)
	}
	return all
}

// choose moves the choice by rows, and tells where it is. It stays on its field
// while that is there, wherever it moves to.
func (p *maskPanel) choose(by int) ([]section, field) {
	sections := p.sections()
	all := p.fields(sections)
	if i := slices.IndexFunc(all, func(f field) bool { return f.at == p.at }); i >= 0 {
		p.row = i
	} else {
		p.row = stand(all, p.row, p.at)
	}
	p.row = clamp(p.row+by, 0, len(all)-1)
	p.at = all[p.row].at
	return sections, all[p.row]
}

// stand is the row to go to when the chosen field is gone: one of the same target at or
// above where it was, else the first, lest the next arrow changes something unlike it.
func stand(all []field, row int, gone slot) int {
	target := func(at slot) string { on, _, _ := strings.Cut(at.on, "."); return on }
	row = clamp(row, 0, len(all)-1)
	for row > 0 && target(all[row].at) != target(gone) {
		row--
	}
	return row
}

// lines writes all sections, and tells on which line the chosen row stands.
func (p *maskPanel) lines(sections []section, w int, airy bool) (lines []string, chosen int) {
	for i, s := range sections {
		if airy && i > 0 {
			lines = append(lines, "")
		}
		if s.title != "" {
			lines = append(lines, p.theme.Paint(plot.Title, "  "+s.title))
		}
		for _, f := range s.rows(p.unfolded[s.title]) {
			if f.at == p.at {
				chosen = len(lines)
			}
			lines = append(lines, p.line(f, f.at == p.at, w))
			lines = append(lines, p.remark(f, w)...)
		}
	}
	return lines, chosen
}

// labelWidth is the room for names, remarks stand below values.
const labelWidth = 10

func (p *maskPanel) line(f field, chosen bool, w int) string {
	role := plot.Muted
	if chosen {
		role = plot.Title
	}
	label, room := f.label, labelWidth
	if f.inner {
		label, room = "  "+label, labelWidth+2
	}
	if plot.Width(label) >= room {
		room = min(plot.Width(label)+1, w/2)
	}
	return plot.Fit(p.cursor(chosen, "mask")+p.theme.Paint(role, plot.Fit(label, room-1)+" ")+p.value(f, chosen, w-room-2), w)
}

// value writes what is in force, and what was asked for while that waits.
func (p *maskPanel) value(f field, chosen bool, w int) string {
	if p.editor != nil && p.editor.field.at == f.at {
		return p.editor.view(p.theme, w)
	}
	t := p.theme
	x, edited := p.edits[f.at]
	text := spelled(f.inForce)
	switch {
	case f.folds != "":
		return t.Paint(plot.Muted, shorten(f.inForce, w))
	case x.staged:
		text = t.Paint(plot.Pending, "staged ") + text + t.Paint(plot.Pending, " → "+spelled(x.value))
	case edited && x.rejected == "" && !x.applied:
		text += t.Paint(plot.Pending, " → "+spelled(x.value)+" …")
	case edited && x.applied:
		text = spelled(x.value)
	case f.step == nil:
		text = t.Paint(plot.Muted, text)
	case chosen && !f.share:
		text = t.Paint(plot.Accent, "‹ ") + t.Clip(text, min(plot.Width(text), w-4)) + t.Paint(plot.Accent, " ›")
	}
	if !f.share {
		return text
	}
	v, _ := strconv.ParseFloat(p.edits.next(f.at, f.inForce), 64)
	room := clamp(w-16, 5, 24)
	if x.staged {
		room = clamp(w-1-plot.Width(text), 5, room)
	}
	return t.Slider(plot.Accent, v, room) + " " + text
}

// remark is what is to be said about a field below it.
func (p *maskPanel) remark(f field, w int) []string {
	text, role := f.note, plot.Muted
	if f.warn {
		text, role = "! "+text, plot.Warn
	}
	x := p.edits[f.at]
	switch {
	case p.editor != nil && p.editor.field.at == f.at && p.editor.wrong != "":
		text, role = "✗ "+f.withRange(p.editor.wrong), plot.Bad
	case p.editor != nil && p.editor.field.at == f.at && f.limits != "":
		text, role = f.limits+p.keyed(" · {type.set} sets it, {type.leave-it} leaves it"), plot.Muted
	case x.rejected != "":
		text, role = "✗ "+f.withRange(x.rejected), plot.Bad
	}
	indent := labelWidth + 2
	if plot.Width(text) > w-indent {
		indent = 4
	}
	var out []string
	for _, l := range excerpt(text, w-indent, 4) {
		out = append(out, plot.Spaces(indent)+p.theme.Paint(role, l))
	}
	return out
}

// chosen is the field that the keys change.
func (p *maskPanel) chosen() field {
	_, f := p.choose(0)
	return f
}

// Move implements steered. What the panel has no room to explain, the hint does.
func (p *maskPanel) Move(rows int) {
	_, f := p.choose(rows)
	p.touched++
	if text := f.about(); !p.helped && strings.HasPrefix(strings.ToLower(text), f.label) {
		p.say(plot.Muted, text)
	} else if !p.helped {
		p.say(plot.Muted, f.label+": "+text)
	}
}

// Change implements steered.
func (p *maskPanel) Change(by int) {
	f := p.chosen()
	switch {
	case f.folds != "":
		p.fold(f, by > 0)
	case f.step == nil:
		p.say(plot.Warn, f.label+" stays "+spelled(f.inForce)+": "+f.about())
	default:
		p.step(f, by)
	}
}

// fold opens or shuts the rest of a section.
func (p *maskPanel) fold(f field, open bool) {
	p.unfolded[f.folds] = open
	p.Move(0)
}

// enter is what the key that types does, where nothing is typed: it goes on to the
// next choice, or opens and shuts a fold. It reports whether it was that.
func (p *maskPanel) enter(key string) bool {
	f := p.chosen()
	switch {
	case f.folds != "" && key == "enter":
		p.fold(f, !p.unfolded[f.folds])
	case f.parse == nil && key == "enter":
		p.Change(1)
	}
	return f.parse == nil || f.step == nil || f.words && key != "enter"
}

// step asks for the value that lies by presses after the one asked for last; for a word
// also if that was rejected, or no arrow would come past it.
func (s *state) step(f field, by int) {
	old := s.edits.next(f.at, f.inForce)
	from := old
	if x := s.edits[f.at]; x.rejected != "" && slices.Contains(f.among, x.value) {
		from = x.value
	}
	if v := f.step(from, by); v != old {
		s.set(f, v)
	}
}

func (s *state) set(f field, v string) {
	if v == f.inForce && s.unstage(f.at) {
		return
	}
	s.send(train.Command{Kind: f.at.kind, On: f.at.on, Value: v}, v)
}

// Hint implements steered.
func (p *maskPanel) Hint() []string {
	switch f := p.chosen(); {
	case f.parse == nil || f.step == nil:
		return []string{"move", "change"}
	case f.words:
		return []string{"move", "change", "type"}
	}
	return []string{"move", "change", "more", "type"}
}
