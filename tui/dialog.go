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
