package tui

import (
	"strconv"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// maskPanel holds the settings: what is masked, how, and how fast is learned.
type maskPanel struct {
	*state
	row int // chosen, counted over the fields of all sections
}

// Title implements panel.
func (p *maskPanel) Title() (string, string) {
	waiting := 0
	for at := range p.edits {
		if p.edits.pending(at) {
			waiting++
		}
	}
	if waiting == 0 {
		return "mask", ""
	}
	return "mask", p.theme.Paint(plot.Pending, strconv.Itoa(waiting)+" pending")
}

// Shows implements panel.
func (p *maskPanel) Shows() any { return p.snap }

// Render implements panel. Where there is room, sections stand apart and the
// chosen field is explained; where there is little, its row stays in sight.
func (p *maskPanel) Render(w, h int) []string {
	sections := p.sections()
	p.row = max(0, min(p.row, count(sections)-1))
	lines, _ := p.lines(sections, w, false)
	airy := len(lines)+len(sections)-1 <= h
	lines, chosen := p.lines(sections, w, airy)
	if help := wrap(p.chosen().help, w-2, 2); len(lines)+1+len(help) <= h {
		for len(lines) < h-len(help) {
			lines = append(lines, "")
		}
		for _, l := range help {
			lines = append(lines, p.theme.Paint(plot.Muted, "  "+l))
		}
		return lines
	}
	first := scroll(chosen, len(lines), h)
	return lines[first:min(len(lines), first+max(h, 0))]
}

// lines writes all sections, and tells on which line the chosen row stands.
func (p *maskPanel) lines(sections []section, w int, airy bool) (lines []string, chosen int) {
	n := 0
	for i, s := range sections {
		if airy && i > 0 {
			lines = append(lines, "")
		}
		if s.title != "" {
			lines = append(lines, p.theme.Paint(plot.Title, "  "+s.title))
		}
		for _, f := range s.fields {
			if n == p.row {
				chosen = len(lines)
			}
			lines = append(lines, p.line(f, n == p.row, w))
			lines = append(lines, p.remark(f, w)...)
			n++
		}
	}
	return lines, chosen
}

func count(sections []section) int {
	n := 0
	for _, s := range sections {
		n += len(s.fields)
	}
	return n
}

// labelWidth is the room for names, remarks stand below values.
const labelWidth = 10

func (p *maskPanel) line(f field, chosen bool, w int) string {
	role := plot.Muted
	if chosen {
		role = plot.Title
	}
	label := p.theme.Paint(role, plot.Fit(f.label, labelWidth))
	return plot.Fit(p.cursor(chosen, "mask")+label+p.value(f, chosen, w-labelWidth-2), w)
}

// value writes what is in force, and what was asked for while that waits.
func (p *maskPanel) value(f field, chosen bool, w int) string {
	if p.editor != nil && p.editor.field.at == f.at {
		return p.editor.view(p.theme)
	}
	t := p.theme
	x, edited := p.edits[f.at]
	text := short(f.inForce)
	switch {
	case edited && x.rejected == "" && !x.applied:
		text += t.Paint(plot.Pending, " → "+short(x.value)+" …")
	case edited && x.applied:
		text = short(x.value)
	case chosen && !f.share:
		text = t.Paint(plot.Accent, "‹ ") + text + t.Paint(plot.Accent, " ›")
	}
	if !f.share {
		return text
	}
	v, _ := strconv.ParseFloat(p.edits.next(f.at, f.inForce), 64)
	return t.Slider(plot.Accent, v, max(5, min(w-16, 24))) + " " + text
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
		text, role = "✗ "+p.editor.wrong, plot.Bad
	case x.rejected != "":
		text, role = "✗ "+x.rejected, plot.Bad
	}
	indent := labelWidth + 2
	if plot.Width(text) > w-indent {
		indent = 4
	}
	var out []string
	for _, l := range wrap(text, w-indent, 4) {
		out = append(out, plot.Spaces(indent)+p.theme.Paint(role, l))
	}
	return out
}

// chosen is the field that the keys change.
func (p *maskPanel) chosen() field {
	n := p.row
	sections := p.sections()
	for _, s := range sections {
		if n < len(s.fields) {
			return s.fields[n]
		}
		n -= len(s.fields)
	}
	return sections[0].fields[0]
}

// Move implements steered.
func (p *maskPanel) Move(rows int) {
	p.row = max(0, min(p.row+rows, count(p.sections())-1))
	p.touched++
}

// Change implements steered.
func (p *maskPanel) Change(by int) { p.step(p.chosen(), by) }

// step asks for the value that lies by presses after the one asked for last.
func (s *state) step(f field, by int) {
	old := s.edits.next(f.at, f.inForce)
	if v := f.step(old, by); v != old {
		s.set(f, v)
	}
}

func (s *state) set(f field, v string) {
	s.send(train.Command{Kind: f.at.kind, On: f.at.on, Value: v}, v)
}

// Hint implements steered.
func (p *maskPanel) Hint() []string {
	if p.chosen().parse == nil {
		return []string{"move", "change"}
	}
	return []string{"move", "change", "more", "type"}
}
