package tui

import (
	tea "github.com/charmbracelet/bubbletea"
)

// openPalette lists everything that a key does here, to be found by its words.
func (m *screen) openPalette(string) tea.Cmd {
	d := &menu{title: "commands"}
	do := map[string]binding{}
	for _, b := range m.live() {
		if b.name == "" || b.keys == ":" {
			continue
		}
		it := item{name: b.name, keys: b.first(m.theme.ASCII), about: b.help}
		do[it.name] = b
		d.items = append(d.items, it)
	}
	d.choose = func(m *screen, chosen item, _ string) tea.Cmd {
		b := do[chosen.name]
		return b.do(m, b.names()[0])
	}
	m.dialog = d
	return nil
}
