package tui

import (
	"example.com/maskbench/tui/plot"
)

// dialog is a box over the screen. It takes all keys.
type dialog interface {
	scope() scope // of its keys
	render(m *screen) []string
}

// helpDialog lists the keys.
type helpDialog struct{}

func (helpDialog) scope() scope              { return helpScope }
func (helpDialog) render(m *screen) []string { return m.help() }

// question is a text and the keys that answer it.
type question struct {
	keys  scope
	title string
	role  plot.Role
	text  string
}

func (d question) scope() scope { return d.keys }

// render implements dialog, as large as it needs to be.
func (d question) render(m *screen) []string {
	w := clamp(64, 4, m.w)
	body := []string{""}
	for _, l := range wrap(d.text, w-6, max(1, m.h-6)) {
		body = append(body, "  "+l)
	}
	body = append(body, "")
	for _, b := range m.keys {
		if b.scope == d.keys && b.name != "" {
			body = append(body, "  "+m.theme.Paint(plot.Accent, plot.Fit(b.first(m.theme.ASCII), 5))+b.help)
		}
	}
	body = append(body, "")
	box := plot.Box{Title: d.title, Body: body, Focus: true}
	return box.Render(m.theme, w, min(len(body)+2, m.h))
}

// help draws the keys of the page, its own first, in two columns.
func (m *screen) help() []string {
	var lines []string
	keys, text := 0, 0
	bindings := m.meaning(m.page.scope)
	for _, b := range bindings {
		if b.help != "" {
			keys, text = max(keys, plot.Width(b.text(m.theme.ASCII))), max(text, plot.Width(b.help))
		}
	}
	for _, b := range bindings {
		if b.help != "" {
			lines = append(lines, m.theme.Paint(plot.Accent, plot.Fit(b.text(m.theme.ASCII), keys))+" "+plot.Fit(b.help, text))
		}
	}
	column := keys + 1 + text
	rows := (len(lines) + 1) / 2
	if 2*column+7 > m.w {
		rows = len(lines)
	}
	body := make([]string, rows)
	for i, l := range lines {
		if i >= rows {
			l = "   " + l
		}
		body[i%rows] += " " + l
		if i < rows {
			body[i] = plot.Fit(body[i], column+1)
		}
	}
	w := column + 4
	if rows < len(lines) {
		w = 2*column + 8
	}
	if m.w-w < 8 {
		w = m.w // no use in showing what is left of the screen
	}
	box := plot.Box{Title: "keys", Note: "esc closes", Body: body, Focus: true}
	return box.Render(m.theme, w, min(rows+2, m.h))
}
