package tui

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// compose draws the whole screen, h lines of w cells; nil if nothing has changed
// since the last time.
func (m *screen) compose() []string {
	if m.w <= 0 || m.h <= 0 {
		return nil
	}
	var lines []string
	if l := m.places(); l.small {
		lines = fill(m.tooSmall(), m.w, m.h)
	} else if lines = m.full(l); lines == nil {
		return nil
	}
	if m.dialog != nil {
		lines = m.overlay(lines)
	}
	if m.theme.ASCII {
		for i, l := range lines {
			lines[i] = fold(l)
		}
	}
	return lines
}

// tooSmall says what is missing; the run goes on.
func (m *screen) tooSmall() []string {
	mark, role := m.mark()
	text := fmt.Sprintf("The workbench needs %d×%d, this terminal has %d×%d.", compactWidth, compactHeight, m.w, m.h)
	lines := append(wrap(text, m.w, m.h), m.theme.Paint(role, mark)+fmt.Sprintf(" step %s", grouped(m.snap.Step)))
	return append(make([]string, max(0, (m.h-len(lines))/2)), lines...)
}

// full puts the panels in their places, then the hint and the keys. It returns
// nil if nothing has changed since the last time.
func (m *screen) full(l layout) []string {
	now := seen{l.panels[len(l.panels)-1].name, m.w, m.h, m.touched, m.snap.State}
	changed := now != m.seen
	m.seen = now
	parts := make([][]string, len(l.panels))
	for i, p := range l.panels {
		tabs := ""
		if len(l.tabs) > 0 && p.name == m.tab {
			tabs = m.tabs(l.tabs)
		}
		lines, fresh := m.frames[p.name].draw(&m.state, p.w, p.h, m.focus == p.name, tabs)
		parts[i], changed = lines, changed || fresh
	}
	if !changed {
		return nil
	}
	rows := make([]strings.Builder, m.h-2)
	for i, p := range l.panels { // in reading order: each line grows from the left
		for j, line := range parts[i] {
			rows[p.y+j].WriteString(line)
		}
	}
	out := make([]string, 0, m.h)
	for i := range rows {
		out = append(out, rows[i].String())
	}
	hint := m.theme.Clip(m.theme.Paint(m.hint.role, shorten(plain(m.hint.text), m.w-2)), m.w-2)
	return append(out, " "+hint+" ", m.footer())
}

// seen is what the frame depends on beside the panels.
type seen struct {
	tab     string
	w, h    int
	touched int
	state   train.State
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
			name = "[" + name + "]"
		}
		out[i] = m.theme.Paint(role, name)
	}
	return strings.Join(out, " ")
}

// footer names the keys that matter where the focus is, then the others, as far
// as there is room.
func (m *screen) footer() string {
	chosen := map[string]bool{}
	room := m.w - 1
	for _, b := range m.footKeys() {
		if n := plot.Width(b.first(m.theme.ASCII)) + 1 + plot.Width(b.name) + 2; n <= room {
			chosen[b.name] = true
			room -= n
		}
	}
	var out strings.Builder
	out.WriteByte(' ')
	for _, b := range m.live() {
		if chosen[b.name] {
			out.WriteString(m.theme.Paint(plot.Accent, b.first(m.theme.ASCII)) + " " + m.theme.Paint(plot.Muted, b.name) + "  ")
		}
	}
	return plot.Fit(out.String(), m.w)
}

// footKeys are the bindings of the footer, the most important first: those of
// the panel, the ways to help and out, the rest.
func (m *screen) footKeys() []binding {
	var ranks [3][]binding
	hints := m.hints()
	for _, b := range m.live() {
		switch {
		case b.name == "" || over(m.snap.State) && (b.name == "pause" || b.name == "step") || m.watched && steers[b.name]:
		case hints[b.name]:
			ranks[0] = append(ranks[0], b)
		case b.name == "help" || b.name == "quit":
			ranks[1] = append(ranks[1], b)
		case b.foot:
			ranks[2] = append(ranks[2], b)
		}
	}
	return slices.Concat(ranks[:]...)
}

// live are the bindings that have a meaning now: those of the scope and, on a page,
// those of the main one that it leaves as they are.
func (m *screen) live() []binding {
	var out []binding
	at := m.scope()
	for _, b := range m.keys {
		if b.scope == at {
			out = append(out, b)
		}
	}
	if at == mainScope || at != m.page.scope {
		return out
	}
	for _, b := range m.keys {
		if b.scope == mainScope && !slices.ContainsFunc(b.names(), func(k string) bool { return m.on.has(at, k) }) {
			out = append(out, b)
		}
	}
	return out
}

// hints are the names of the bindings that matter to the panel with the focus.
func (m *screen) hints() map[string]bool {
	out := map[string]bool{"extend": m.snap.State == train.Finished}
	if p, ok := m.frames[m.focus].panel.(steered); ok {
		for _, name := range p.Hint() {
			out[name] = true
		}
	}
	return out
}

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
