package tui

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/tui/plot"
)

// page is a whole screen of panels. Its keys are those of its scope and, where
// that has no meaning for one, those of the main page.
type page struct {
	scope   scope
	focus   string // panel that has the keys when the page is opened first; "": the one that has them
	arrange func(*screen) layout
}

// pages lists the screens; the first is the one to come back to.
var pages = []page{
	{mainScope, "mask", func(m *screen) layout { return arrange(m.w, m.h, m.tab) }},
	{zoomScope, "", (*screen).zoomed},
	{chartScope, "chart", (*screen).charted},
	{lensScope, "lens", (*screen).lensPage},
	{runsScope, "runs", (*screen).runsPage},
	{compareScope, "results", (*screen).comparePage},
}

// places is where the panels of the page go now.
func (m *screen) places() layout {
	if m.w < leastWidth || m.h < leastHeight {
		return layout{small: true}
	}
	return m.page.arrange(m)
}

// narrow reports whether a page has room for one panel only.
func (m *screen) narrow() bool { return m.w < compactWidth || m.h < compactHeight }

// turnTo opens a page, or goes back to it with the focus that it had.
func (m *screen) turnTo(s scope) {
	if m.hint == m.intro {
		m.hint = m.said
	}
	m.left[m.page.scope] = m.focus
	m.page = pages[slices.IndexFunc(pages, func(p page) bool { return p.scope == s })]
	if focus, ok := m.left[s]; ok && m.page.focus != "" {
		m.focus = focus
	} else if m.page.focus != "" {
		m.focus = m.page.focus
	}
	m.resize(m.w, m.h)
}

// introduce says what is to be known of the page, until it is left or there is news.
func (m *screen) introduce(role plot.Role, text string) {
	if m.hint != m.intro {
		m.said = m.hint
	}
	m.say(role, text)
	m.intro = m.hint
}

// turnBack goes back to the main page.
func (m *screen) turnBack(string) tea.Cmd { m.turnTo(mainScope); return nil }

// enlarged are the pages of panels that have more to show where there is room.
var enlarged = map[string]scope{"picture": lensScope}

// enlarge gives the panel with the focus the whole screen.
func (m *screen) enlarge(string) tea.Cmd {
	if own, ok := enlarged[m.focus]; ok {
		m.turnTo(own)
	} else {
		m.turnTo(zoomScope)
	}
	return nil
}

// zoomed places the panel that was enlarged.
func (m *screen) zoomed() layout {
	return layout{panels: []placed{{"run", rect{0, 0, m.w, 1}}, {m.left[mainScope], rect{0, 1, m.w, m.h - 3}}}}
}

// zoomKeys are the keys of the enlarged panel.
func zoomKeys() []binding {
	return []binding{
		{zoomScope, "esc z", "esc", "back", true, "back to all panels", (*screen).turnBack},
		{zoomScope, "tab", "", "", false, "", ignore},
		{zoomScope, "shift+tab", "", "", false, "", ignore},
	}
}

// ignore takes a key away from the main page.
func ignore(*screen, string) tea.Cmd { return nil }
