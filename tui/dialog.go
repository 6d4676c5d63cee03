package tui

import (
	"example.com/maskbench/tui/plot"
)

// dialog is a box over the screen. It takes all keys.
type dialog interface {
	scope() scope // of its keys
	render(m *screen) []string
}

// question is a text and the keys that answer it.
type question struct {
	keys  scope
	title string
	role  plot.Role
	text  string
}

func (d question) scope() scope { return d.keys }

// render implements dialog, as large as it needs to be. Where there is little room the
// answers have it.
func (d question) render(m *screen) []string {
	w := clamp(64, 4, m.w)
	var answers []string
	for _, b := range m.keys {
		if b.scope != d.keys || b.name == "" {
			continue
		}
		key := m.theme.Paint(plot.Accent, plot.Fit(b.first(m.theme.ASCII), 5))
		for _, l := range excerpt(b.help, w-11, 2) {
			answers, key = append(answers, "  "+key+l), plot.Spaces(5)
		}
	}
	var body []string
	for _, l := range excerpt(d.text, w-6, max(1, m.h-3-len(answers))) {
		body = append(body, "  "+l)
	}
	body = append(append(body, ""), answers...)
	if len(body)+4 <= m.h {
		body = append(append([]string{""}, body...), "")
	}
	box := plot.Box{Title: d.title, Body: body, Focus: true}
	return box.Render(m.theme, w, min(len(body)+2, m.h))
}
