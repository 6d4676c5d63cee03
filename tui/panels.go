package tui

import (
	"time"

	"example.com/maskbench/tui/plot"
)

// panel is a part of the screen.
type panel interface {
	// Title returns what stands in the border, left and right.
	Title() (title, note string)
	// Shows returns a comparable value: while it stays equal, so does the picture.
	Shows() any
	// Render draws h lines of w cells.
	Render(w, h int) []string
}

// steered is a panel that takes keys.
type steered interface {
	panel
	Move(rows int)  // up and down
	Change(by int)  // left and right; by ±10 for a big change
	Hint() []string // names of the key bindings that matter here
}

// panels lists the panels in the order of the focus. What shares lines with the
// heatmap shows state.still, and so keeps its pace.
var panels = []struct {
	name  string
	every time.Duration // at most so often, unless its user did something
	bare  bool          // without a box
	new   func(*state) panel
}{
	{"run", 0, true, func(s *state) panel { return runPanel{s} }},
	{"loss", 250 * time.Millisecond, false, func(s *state) panel { return lossPanel{s} }},
	{"accuracy", 500 * time.Millisecond, false, func(s *state) panel { return accuracyPanel(s) }},
	{"gap", 500 * time.Millisecond, false, func(s *state) panel { return gapPanel(s) }},
	{"gradient", 500 * time.Millisecond, false, func(s *state) panel { return gradientPanel(s) }},
	{"ratio", 500 * time.Millisecond, false, func(s *state) panel { return ratioPanel{s} }},
	{"rate", 500 * time.Millisecond, false, func(s *state) panel { return ratePanel(s) }},
	{"mask", 250 * time.Millisecond, false, func(s *state) panel { return &maskPanel{state: s} }},
	{"layers", 0, false, func(s *state) panel { return layersPanel{s} }},
	{"picture", 0, false, func(s *state) panel { return picturePanel{s} }},
	{"lens", 0, false, func(s *state) panel { return &lensPanel{picturePanel: picturePanel{s}} }},
	{"journal", 0, false, func(s *state) panel { return &journalPanel{state: s} }},
	{"runs", 0, false, func(s *state) panel { return &runsPanel{state: s} }},
	{"chosen", 0, false, func(s *state) panel { return chosenPanel{s} }},
	{"results", 0, false, func(s *state) panel {
		return &comparePanel{state: s, part: (*state).valueLines, name: "what came of it"}
	}},
	{"differs", 0, false, func(s *state) panel { return &comparePanel{state: s, part: (*state).differLines, name: "what differs"} }},
	{"chart", 250 * time.Millisecond, false, func(s *state) panel { return chartPanel{s} }},
	{"values", 250 * time.Millisecond, false, func(s *state) panel { return valuesPanel{s} }},
	{"beside 1", 500 * time.Millisecond, false, func(s *state) panel { return besidePanel{s, 1} }},
	{"beside 2", 500 * time.Millisecond, false, func(s *state) panel { return besidePanel{s, 2} }},
	{"beside 3", 500 * time.Millisecond, false, func(s *state) panel { return besidePanel{s, 3} }},
	{"beside 4", 500 * time.Millisecond, false, func(s *state) panel { return besidePanel{s, 4} }},
	{"curves", 500 * time.Millisecond, false, func(s *state) panel { return curvesPanel{s} }},
}

// drawn is a panel's last picture and what it was drawn for.
type drawn struct {
	w, h    int
	focus   bool
	tabs    string
	touched int
	shows   any
	at      time.Time
	lines   []string
}

// frame is a panel in its box, or bare.
type frame struct {
	panel
	every time.Duration
	bare  bool
	last  drawn
}

// draw returns the panel's picture, which it makes only if something changed,
// and whether it did.
func (f *frame) draw(s *state, w, h int, focus bool, tabs string) ([]string, bool) {
	d := drawn{w: w, h: h, focus: focus, tabs: tabs, touched: s.touched, at: f.last.at}
	old := f.last
	old.shows, old.lines = nil, nil
	if f.last.lines != nil && d.same(old) && (s.now.Sub(f.last.at) < f.every || f.Shows() == f.last.shows) {
		return f.last.lines, false
	}
	d.shows, d.at = f.Shows(), s.now
	d.lines = f.paint(s.theme, w, h, focus, tabs)
	f.last = d
	return d.lines, true
}

func (d drawn) same(o drawn) bool {
	return d.w == o.w && d.h == o.h && d.focus == o.focus && d.tabs == o.tabs && d.touched == o.touched
}

func (f *frame) paint(t *plot.Theme, w, h int, focus bool, tabs string) []string {
	if f.bare {
		return fill(f.Render(w, h), w, h)
	}
	body := f.Render(max(0, w-2), max(0, h-2)) // first: what it scrolls, the title tells
	title, note := f.Title()
	if tabs != "" {
		title = tabs
	}
	if focus {
		title = "▸ " + title
	}
	box := plot.Box{Title: title, Note: note, Focus: focus, Body: body}
	return box.Render(t, w, h)
}

// fill makes exactly h lines of w cells.
func fill(lines []string, w, h int) []string {
	out := make([]string, max(h, 0))
	for i := range out {
		if i < len(lines) {
			out[i] = plot.Fit(lines[i], w)
		} else {
			out[i] = plot.Spaces(w)
		}
	}
	return out
}
