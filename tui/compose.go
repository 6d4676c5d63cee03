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
	text := fmt.Sprintf("The workbench needs %d×%d, this terminal has %d×%d.", leastWidth, leastHeight, m.w, m.h)
	lines := append(wrap(text, m.w, m.h), m.theme.Paint(role, mark)+fmt.Sprintf(" step %s", grouped(m.snap.Step)))
	return append(make([]string, max(0, (m.h-len(lines))/2)), lines...)
}

// full puts the panels in their places, then the hint and the keys. It returns
// nil if nothing has changed since the last time.
func (m *screen) full(l layout) []string {
	last := l.panels[len(l.panels)-1].name
	now := seen{m.page.scope, m.scope(), last, m.w, m.h, m.touched, m.snap.State}
	all := now != m.seen
	m.seen = now
	if all {
		m.rows = make([]string, m.h)
	}
	stale := make([]bool, m.h)
	changed := all
	for _, p := range l.panels {
		tabs := ""
		if len(l.tabs) > 0 && p.name == last {
			tabs = m.tabs(l.tabs, last)
		}
		if _, fresh := m.frames[p.name].draw(&m.state, p.w, p.h, m.focus == p.name, tabs); fresh || all {
			changed = true
			for y := p.y; y < p.y+p.h; y++ {
				stale[y] = true
			}
		}
	}
	if !changed {
		return nil
	}
	for y := range stale {
		if stale[y] {
			m.rows[y] = m.row(l, y)
		}
	}
	if all {
		m.rows[m.h-2], m.rows[m.h-1] = " "+m.hintLine()+" ", m.footer()
	}
	return slices.Clone(m.rows) // a frame that is shown does not change
}

// hintLine is what was said last. A page says nothing of itself under a dialog, whose keys
// mean something else.
func (m *screen) hintLine() string {
	w, text := m.w-2, m.hint.text
	if m.dialog != nil && m.hint == m.intro {
		text = ""
	}
	return m.theme.Clip(m.theme.Paint(m.hint.role, shorten(plain(text), w)), w)
}

// row joins what the panels have on a line, which they are listed in the order of.
func (m *screen) row(l layout, y int) string {
	var parts [maxBeside]string
	n := 0
	for _, p := range l.panels {
		if y >= p.y && y < p.y+p.h {
			parts[n] = m.frames[p.name].last.lines[y-p.y]
			n++
		}
	}
	return strings.Join(parts[:n], "")
}

// maxBeside is the most panels that stand beside each other.
const maxBeside = 8

// seen is what the frame depends on beside the panels.
type seen struct {
	page    scope
	keys    scope
	tab     string
	w, h    int
	touched int
	state   train.State
}

// tabs names the panels that share a place, the one shown first among equals.
func (m *screen) tabs(names []string, shown string) string {
	out := make([]string, len(names))
	for i, name := range names {
		role := plot.Muted
		if name == shown {
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
// the panel, the ways to help, on and out, the rest. Where there is little room the ways
// come first.
func (m *screen) footKeys() []binding {
	var ranks [3][]binding
	hints := m.hints()
	for _, b := range m.live() {
		switch {
		case b.name == "" || m.snap.State.Over() && (b.name == "pause" || b.name == "step") || m.watched && steers[b.name] || m.shelf == nil && inFolder[b.name]:
		case hints[b.name]:
			ranks[0] = append(ranks[0], b)
		case b.name == "help" || b.name == "quit" || b.name == "back" || b.name == "panel" && m.narrow():
			ranks[1] = append(ranks[1], b)
		case b.foot:
			ranks[2] = append(ranks[2], b)
		}
	}
	if m.narrow() {
		ranks[0], ranks[1] = ranks[1], ranks[0]
	}
	return slices.Concat(ranks[:]...)
}

// live are the bindings that have a meaning now.
func (m *screen) live() []binding { return m.meaning(m.scope()) }

// meaning are the bindings that have one in a scope: its own and, on a page, those of
// the main one that it leaves as they are.
func (m *screen) meaning(at scope) []binding {
	if out, ok := m.meanings[at]; ok {
		return out
	}
	out := m.findMeaning(at)
	m.meanings[at] = out
	return out
}

func (m *screen) findMeaning(at scope) (out []binding) {
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
	several := len(m.beside) > 0
	out := map[string]bool{"extend": m.snap.State == train.Finished, "compare": several, "run": several}
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
