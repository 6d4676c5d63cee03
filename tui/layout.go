package tui

import "slices"

// The least sizes of the three layouts.
const (
	fullWidth, fullHeight       = 120, 36
	compactWidth, compactHeight = 80, 24
	leastWidth, leastHeight     = 40, 12
)

// rect is a place on the screen, in cells.
type rect struct{ x, y, w, h int }

// placed is a panel and where it goes.
type placed struct {
	name string
	rect
}

// layout is where everything goes at one size. The last two lines are for the
// hint and the keys.
type layout struct {
	panels []placed
	tabs   []string // panels that share the place of the last one
	small  bool     // there is no room for a screen
}

// arrange places the panels on a screen of w×h cells; tab is the one shown where
// several share a place.
func arrange(w, h int, tab string) layout {
	switch {
	case w >= fullWidth && h >= fullHeight:
		return full(w, h)
	case w >= compactWidth && h >= compactHeight:
		return compact(w, h, oneOf(tabbed, tab))
	}
	return tiny(w, h, oneOf(tinyTabs, tab))
}

// oneOf is the tab that is shown: the wished one, if it is among them.
func oneOf(tabs []string, tab string) string {
	if slices.Contains(tabs, tab) {
		return tab
	}
	return tabs[0]
}

// full shows everything at once. The curves stream on lines of their own, beside
// the settings, which change little; the heatmap is below, with what keeps its
// pace.
func full(w, h int) layout {
	bottom := 17 // an image of 28×28 cells, two to a line, with its legend
	if h >= 64 && w >= 160 {
		bottom = 31 // twice as large
	}
	top := h - 3 - bottom
	trend := clamp(top/4, 5, 9)
	loss := top - trend
	side := clamp(w*36/100, 43, 60)
	left := w - side
	picture, journal := clamp(w*30/100, 36, 60), clamp(w*32/100, 38, 70)
	y := 1 + top
	panels := []placed{{"run", rect{0, 0, w, 1}}, {"loss", rect{0, 1, left, loss}}}
	shown := trends[:clamp(left/leastTrend, 3, len(trends))]
	for i, name := range shown {
		x, next := left*i/len(shown), left*(i+1)/len(shown)
		panels = append(panels, placed{name, rect{x, 1 + loss, next - x, trend}})
	}
	return layout{panels: append(panels,
		placed{"mask", rect{left, 1, side, top}},
		placed{"picture", rect{0, y, picture, bottom}},
		placed{"layers", rect{picture, y, w - picture - journal, bottom}},
		placed{"journal", rect{w - journal, y, journal, bottom}},
	)}
}

// trends are the small charts, the most important first; the last have their place
// on wide screens.
var trends = []string{"accuracy", "gap", "gradient", "ratio", "rate"}

// leastTrend is the width of a small chart.
const leastTrend = 25

// tabbed are the panels that share a place in the compact layout.
var tabbed = []string{"picture", "layers", "journal", "curves"}

// compact keeps the loss and the settings in sight and stacks the rest.
func compact(w, h int, tab string) layout {
	bottom := 13 + (h-compactHeight)/2
	loss := h - 3 - bottom
	side := clamp(w/2, 42, 60)
	return layout{tabs: tabbed, panels: []placed{
		{"run", rect{0, 0, w, 1}},
		{"loss", rect{0, 1, w, loss}},
		{"mask", rect{0, 1 + loss, side, bottom}},
		{tab, rect{side, 1 + loss, w - side, bottom}},
	}}
}

// tinyTabs are the panels that share the place in the tiny layout.
var tinyTabs = append([]string{"mask"}, tabbed...)

// tiny shows one panel at a time, and the loss above it where there is room.
func tiny(w, h int, tab string) layout {
	panels := []placed{{"run", rect{0, 0, w, 1}}}
	loss := 0
	if h >= 18 {
		loss = clamp(h/3, 6, 9)
		panels = append(panels, placed{"loss", rect{0, 1, w, loss}})
	}
	return layout{tabs: tinyTabs, panels: append(panels, placed{tab, rect{0, 1 + loss, w, h - 3 - loss}})}
}

func clamp(v, least, most int) int { return max(least, min(v, most)) }
