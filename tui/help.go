package tui

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"
)

// openHelp lists the keys, those that have a meaning on the page first, then those of
// the other pages, to be searched by typing. The marked one is told in full; enter does
// what it does if it has a meaning here.
func (m *screen) openHelp(string) tea.Cmd {
	d := &menu{title: m.keyed("keys · type to search · {menu.close} closes")}
	do := map[item]binding{}
	listed := map[item]bool{}
	list := func(b binding) {
		it := item{name: b.text(m.theme.ASCII), keys: b.scope.title(), about: b.help}
		if b.help != "" && !listed[it] {
			listed[it] = true
			d.items = append(d.items, it)
		}
	}
	for _, b := range m.meaning(m.page.scope) {
		list(b)
		do[item{name: b.text(m.theme.ASCII), keys: b.scope.title(), about: b.help}] = b
	}
	rest := slices.DeleteFunc(slices.Clone(m.keys), func(b binding) bool { return b.scope == mainScope })
	for _, b := range rest {
		list(b)
	}
	d.choose = func(m *screen, chosen item, _ string) tea.Cmd {
		if b, ok := do[chosen]; ok {
			return b.do(m, b.key())
		}
		return nil
	}
	d.preview = func(_ *screen, chosen item, w, h int) []string { return wrap(chosen.about, w-2, h) }
	m.dialog = d
	return nil
}

// title names the page or dialog that a scope is of.
func (s scope) title() string {
	if s == mainScope {
		return "main"
	}
	return string(s)
}
