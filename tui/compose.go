package tui

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/maskbench/tui/plot"
)

// compose draws the whole screen: h lines of w cells.
func (m *screen) compose() string {
	if m.w <= 0 || m.h <= 0 {
		return ""
	}
	l := arrange(m.w, m.h, m.tab)
	lines := m.tooSmall
	if !l.small {
		lines = func() []string { return m.full(l) }
	}
	out := fill(lines(), m.w, m.h)
	if m.dialog != nil {
		out = m.overlay(out)
	}
	s := strings.Join(out, "\n")
	if m.theme.ASCII {
		return fold(s)
	}
	return s
}

// tooSmall says what is missing; the run goes on.
func (m *screen) tooSmall() []string {
	mark, role := stateMark(m.snap.State)
	text := fmt.Sprintf("The workbench needs %d×%d, this terminal has %d×%d.", compactWidth, compactHeight, m.w, m.h)
	lines := append(wrap(text, m.w, m.h), m.theme.Paint(role, mark)+fmt.Sprintf(" step %s", grouped(m.snap.Step)))
	return append(make([]string, max(0, (m.h-len(lines))/2)), lines...)
}

// full puts the panels in their places, then the hint and the keys.
func (m *screen) full(l layout) []string {
	rows := make([]strings.Builder, max(m.h-2, 0))
	for _, p := range l.panels { // in reading order: each line grows from the left
		tabs := ""
		if len(l.tabs) > 0 && p.name == m.tab {
			tabs = m.tabs(l.tabs)
		}
		for i, line := range m.frames[p.name].draw(&m.state, p.w, p.h, m.focus == p.name, tabs) {
			if y := p.y + i; y < len(rows) {
				rows[y].WriteString(line)
			}
		}
	}
	out := make([]string, 0, m.h)
	for i := range rows {
		out = append(out, rows[i].String())
	}
	return append(out, " "+m.theme.Clip(m.theme.Paint(m.hint.role, m.hint.text), max(0, m.w-2)), m.footer())
}

// tabs names the panels that share a place, the one shown first among equals.
func (m *screen) tabs(names []string) string {
	out := make([]string, len(names))
	for i, name := range names {
		role := plot.Muted
		if name == m.tab {
			role = plot.Title
			if name == m.focus {
				role = plot.Focus
			}
			name = "▸" + name
		}
		out[i] = m.theme.Paint(role, name)
	}
	return strings.Join(out, " ")
}

// footer names the keys that matter where the focus is, then the others, as far
// as there is room.
func (m *screen) footer() string {
	var out strings.Builder
	room := m.w - 1
	out.WriteByte(' ')
	room--
	for _, b := range m.footKeys() {
		keys := b.pair(m.keys)
		n := plot.Width(keys) + 1 + plot.Width(b.name) + 2
		if n > room {
			continue
		}
		room -= n
		out.WriteString(m.theme.Paint(plot.Accent, keys) + " " + m.theme.Paint(plot.Muted, b.name) + "  ")
	}
	return plot.Fit(out.String(), m.w)
}

// footKeys are the bindings of the footer, the most important first.
func (m *screen) footKeys() []binding {
	var here, always []binding
	hints := m.hints()
	for _, b := range m.keys {
		switch {
		case b.scope != m.scope() || b.name == "":
		case hints[b.name]:
			here = append(here, b)
		case b.foot:
			always = append(always, b)
		}
	}
	return append(here, always...)
}

// hints are the names of the bindings that matter to the panel with the focus.
func (m *screen) hints() map[string]bool {
	out := map[string]bool{"extend": over(m.snap.State)}
	if p, ok := m.frames[m.focus].panel.(steered); ok {
		for _, name := range p.Hint() {
			out[name] = true
		}
	}
	return out
}

// pair writes the keys of a binding together with those of the next one, if that
// is its other direction: ←→ for less and more.
func (b binding) pair(table []binding) string {
	first := func(x binding) string { return strings.Fields(x.label())[0] }
	for i, x := range table {
		if x.scope == b.scope && x.keys == b.keys && i+1 < len(table) {
			if next := table[i+1]; next.scope == b.scope && next.name == "" && opposite[first(b)] == first(next) {
				return first(b) + first(next)
			}
		}
	}
	return first(b)
}

var opposite = map[string]string{"↑": "↓", "←": "→", "H": "L", "+": "-", "n": "N", "]": "["}

// overlay lays the dialog over the middle of the screen.
func (m *screen) overlay(lines []string) []string {
	box := m.dialog.render(m)
	if len(box) == 0 {
		return lines
	}
	w := plot.Width(box[0])
	x, y := max(0, (m.w-w)/2), max(0, (m.h-len(box))/2)
	for i, b := range box {
		if y+i < len(lines) {
			old := lines[y+i]
			lines[y+i] = plot.Fit(plot.Fit(old, x)+b+ansi.TruncateLeft(old, x+w, ""), m.w)
		}
	}
	return lines
}
