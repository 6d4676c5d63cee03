package tui

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/tui/plot"
)

// lensScope is the page of the enlarged picture.
const lensScope scope = "lens"

// lensKeys are the keys of the enlarged picture.
func lensKeys() []binding {
	return []binding{
		{lensScope, "esc z enter", "esc", "back", true, "back to all panels", (*screen).turnBack},
		{lensScope, "up k", "↑↓ k j", "cursor", true, "move the cursor by a row; {lens.cursor-3} and {lens.cursor-4} by a column", steerBy(-1, 0, 0)},
		{lensScope, "down j", "", "", false, "", steerBy(1, 0, 0)},
		{lensScope, "left h", "", "", false, "", steerBy(0, -1, 0)},
		{lensScope, "right l", "", "", false, "", steerBy(0, 1, 0)},
		{lensScope, "K shift+up pgup", "KJHL", "far", false, "move the cursor by ten", steerBy(-big, 0, 0)},
		{lensScope, "J shift+down pgdown", "", "", false, "", steerBy(big, 0, 0)},
		{lensScope, "H shift+left", "", "", false, "", steerBy(0, -big, 0)},
		{lensScope, "L shift+right", "", "", false, "", steerBy(0, big, 0)},
		{lensScope, "+ =", "+-", "zoom", true, "twice as large, or half; {lens.zoom-2} to the whole map", steerBy(0, 0, 1)},
		{lensScope, "-", "", "", false, "", steerBy(0, 0, -1)},
		{lensScope, "0", "0", "whole", false, "the whole map", steerBy(0, 0, -1000)},
		{lensScope, "v", "v", "palette", true, "other colours: viridis, cividis, diverging, grey, or as fits the view", (*screen).changePalette},
		{lensScope, "tab", "", "", false, "", ignore},
		{lensScope, "shift+tab", "", "", false, "", ignore},
	}
}

// lensPage places the enlarged picture.
func (m *screen) lensPage() layout {
	return layout{panels: []placed{{"run", rect{0, 0, m.w, 1}}, {"lens", rect{0, 1, m.w, m.h - 3}}}}
}

// lensPanel is the enlarged picture, with a cursor.
type lensPanel struct {
	picturePanel
	w, h  int // of the map, when it was drawn last
	known known
}

// legendLines is the room beneath the map: what is under the cursor, and the legend.
const legendLines = 2

// Shows implements panel.
func (p *lensPanel) Shows() any { return [3]any{p.still, p.picture, p.lens()} }

// Render implements panel.
func (p *lensPanel) Render(w, h int) []string {
	p.w, p.h = w, max(0, h-legendLines)
	v := p.shown()
	if v.lines != nil {
		return v.lines(p.state, w, h, p.lens().Row)
	}
	c := p.chart()
	if c.Heatmap == nil {
		return indent(wrap(c.why, w-2, h))
	}
	return append(c.Ruled(p.theme, p.w, p.h), " "+p.legend(p.underCursor(c), w-1), " "+p.legend(p.reading(c), w-1))
}

// known is a chart and what it was made for: it stays while the cursor moves.
type known struct {
	chart
	of   [6]any
	memo plot.Memo
}

// chart is the map with the reader's lens and colours.
func (p *lensPanel) chart() chart {
	l := p.lens()
	of := [6]any{p.still, p.picture, p.palette, l.Zoom, p.w, p.h}
	if p.known.of != of {
		p.known = known{chart: p.colored(p.shown().chart(p.state)), of: of}
		if m := p.known.Heatmap; m != nil {
			m.Lens = &l
			*m = m.Drawn(p.theme, p.w, p.h)
			m.Memo = &p.known.memo
		}
	}
	if p.known.Heatmap != nil {
		p.known.Lens = &l
	}
	return p.known.chart
}

// underCursor says where the cursor is and what is there.
func (p *lensPanel) underCursor(c chart) []string {
	spot := c.Under(p.theme, p.w, p.h)
	at := p.theme.Paint(plot.Accent, ordinals("row", spot.Row, spot.Rows)+" "+ordinals("column", spot.Col, spot.Cols))
	out := append([]string{at}, c.under(spot)...)
	if n := spot.Rows * spot.Cols; n > 1 {
		out = append(out, p.theme.Paint(plot.Muted, fmt.Sprintf("mean of %d×%d", spot.Rows, spot.Cols)))
	}
	return out
}

// ordinals is a row or column, or several.
func ordinals(what string, from, n int) string {
	if n == 1 {
		return fmt.Sprintf("%s %d", what, from)
	}
	return fmt.Sprintf("%ss %d–%d", what, from, from+n-1)
}

// reading is the legend: the range of the colours, and what else there is to say.
func (p *lensPanel) reading(c chart) []string {
	out := append([]string{c.said, p.key(c, wideKey)}, c.legend...)
	if l := p.lens(); l.Zoom > 0 {
		out = append(out, p.theme.Paint(plot.Muted, fmt.Sprintf("zoom %d", l.Zoom)))
	}
	if p.palette > 0 {
		out = append(out, p.theme.Paint(plot.Muted, palettes[p.palette].name))
	}
	return out
}

// Title implements panel.
func (p *lensPanel) Title() (string, string) {
	title, note := p.picturePanel.Title()
	return title, strings.TrimLeft(note, " ")
}

// Hint implements steered.
func (p *lensPanel) Hint() []string { return []string{"cursor", "zoom", "palette", "view"} }

// lens is the lens of the view that is shown.
func (s *state) lens() plot.Lens { return s.lenses[s.shown().name] }

// steer moves the cursor, or scrolls what has none.
func (p *lensPanel) steer(rows, cols, zoom int) {
	l := p.lens()
	if c := p.shown().chart; c == nil {
		l.Row = clamp(l.Row+rows, 0, max(0, len(p.still.Classes)-1))
	} else if c := p.chart(); c.Heatmap != nil {
		l = c.Steer(p.theme, p.w, p.h, rows, cols, zoom)
	}
	p.lenses[p.shown().name] = l
}

func steerBy(rows, cols, zoom int) action {
	return func(m *screen, _ string) tea.Cmd {
		m.frames["lens"].panel.(*lensPanel).steer(rows, cols, zoom)
		return nil
	}
}

func (m *screen) changePalette(string) tea.Cmd { m.nextPalette(); return nil }
