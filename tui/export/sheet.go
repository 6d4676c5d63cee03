package export

import (
	"fmt"
	"strings"

	"example.com/maskbench/tui/plot"
)

// The measures of a figure. It grows with the rows above its axes.
const (
	wide      = 640.0 // of the whole
	tall      = 300.0 // between the axes
	edge      = 14.0
	titleSize = 14.0
	nameSize  = 11.5
	tickSize  = 10.0
	rowSize   = 17.0 // of the legend
	markRow   = 12.5
	markRows  = 8 // at most
)

// sheet is a figure laid out.
type sheet struct {
	Figure
	x, y                plot.Ruler
	left, top           float64 // of the axes
	w, h                float64 // between the axes
	height              float64 // of the whole
	xTicks, yTicks      []plot.Tick
	legend              []entry
	legendTop, marksTop float64
	labels              []label
	unlabelled          int
	note                string
}

// newSheet finds the place of everything.
func newSheet(f Figure) *sheet {
	s := &sheet{Figure: f, h: tall}
	s.x, s.y = f.rulers()
	s.yTicks = s.y.Ticks(6)
	s.left = edge + 4
	if clean(f.YName) != "" {
		s.left += nameSize + 8
	}
	widest := 0.0
	for _, t := range s.yTicks {
		widest = max(widest, width(t.Label, tickSize, false))
	}
	s.left += widest + 6
	s.w = wide - edge - 10 - s.left
	s.xTicks = s.x.Ticks(7)
	s.top = edge
	if f.Title != "" {
		s.top += titleSize + 8
	}
	s.legendTop = s.top
	rows := s.arrangeLegend()
	s.top += float64(rows) * rowSize
	s.marksTop = s.top + 4
	s.top = s.marksTop + float64(s.arrangeMarks())*markRow + 4
	s.height = s.top + s.h + tickSize + 12 + nameSize + 8 + edge
	if s.note = s.remark(); s.note != "" {
		s.height += tickSize + 4
	}
	return s
}

// remark says what the picture leaves out.
func (s *sheet) remark() string {
	var parts []string
	outside := 0
	for _, series := range s.Series {
		_, n := series.lost(s.x, s.y)
		outside += n
	}
	if outside > 0 {
		parts = append(parts, fmt.Sprintf("values beyond the axes: %d", outside))
	}
	if s.unlabelled > 0 {
		parts = append(parts, fmt.Sprintf("marks without room for their label: %d", s.unlabelled))
	}
	if len(parts) == 0 {
		return ""
	}
	return strings.Join(append(parts, "the CSV has all"), " · ")
}

// place is a place on the axes as one on the paper.
func (s *sheet) place(p point) point {
	return point{s.left + p.x*s.w, s.top + (1-p.y)*s.h}
}

func (s *sheet) places(line []point) []point {
	out := make([]point, len(line))
	for i, p := range line {
		out[i] = s.place(p)
	}
	return out
}

// draw draws the figure, from the back to the front.
func (s *sheet) draw(p pen) {
	p.area([]point{{0, 0}, {wide, 0}, {wide, s.height}, {0, s.height}}, white)
	s.drawGrid(p)
	for i, series := range s.Series {
		for _, piece := range series.band(s.x, s.y) {
			p.area(s.places(piece), look(i).faint())
		}
	}
	s.drawMarks(p)
	for i := len(s.Series) - 1; i >= 0; i-- { // the first lies on top
		s.drawCurve(p, i)
	}
	s.drawAxes(p)
	s.drawLegend(p)
	s.drawText(p)
}

// few is the number of points up to which a curve shows each.
const few = 40

// drawCurve draws the i-th curve, its points where they are few, and a cross below
// each value that is not finite.
func (s *sheet) drawCurve(p pen, i int) {
	series, l := s.Series[i], look(i)
	for _, piece := range series.curve(s.x, s.y) {
		for _, part := range clip(piece) {
			p.line(s.places(part), l)
		}
		for _, at := range piece {
			if (len(piece) == 1 || series.len() <= few) && at == (point{within(at.x), within(at.y)}) {
				p.area(disc(s.place(at), 2), l.ink)
			}
		}
	}
	lost, _ := series.lost(s.x, s.y)
	last := -1.0
	for _, x := range lost {
		if at := s.place(point{x, 0}); at.x-last >= 5 {
			cross(p, point{at.x, at.y - 6})
			last = at.x
		}
	}
}

// cross is the sign of a value that is not finite.
func cross(p pen, at point) {
	const r = 2.5
	for _, d := range [...]float64{r, -r} {
		p.line([]point{{at.x - r, at.y - d}, {at.x + r, at.y + d}}, stroke{ink: bad, width: 1.3})
	}
}

// drawGrid draws a line at each tick of y.
func (s *sheet) drawGrid(p pen) {
	for _, t := range s.yTicks {
		if t.At >= 0 && t.At <= 1 {
			p.line(s.places([]point{{0, t.At}, {1, t.At}}), stroke{ink: grid, width: 0.8})
		}
	}
}

// drawAxes draws both axes with their ticks; a label that would touch the one before
// is left out.
func (s *sheet) drawAxes(p pen) {
	axis := stroke{ink: gray, width: 1}
	p.line(s.places([]point{{0, 1}, {0, 0}, {1, 0}}), axis)
	for _, t := range s.yTicks {
		at := s.place(point{0, t.At})
		p.line([]point{{at.x - 4, at.y}, at}, axis)
		p.text(point{at.x - 7, at.y + tickSize*0.36}, t.Label, lettering{ink: black, size: tickSize, anchor: end})
	}
	for _, f := range s.x.Minor() {
		at := s.place(point{f, 0})
		p.line([]point{at, {at.x, at.y + 2.5}}, axis)
	}
	for _, f := range s.y.Minor() {
		at := s.place(point{0, f})
		p.line([]point{{at.x - 2.5, at.y}, at}, axis)
	}
	last := -wide
	for _, t := range s.xTicks {
		at := s.place(point{t.At, 0})
		p.line([]point{at, {at.x, at.y + 4}}, axis)
		half := width(t.Label, tickSize, false)/2 + 4
		if at.x-half > last {
			p.text(point{at.x, at.y + 6 + tickSize}, t.Label, lettering{ink: black, size: tickSize, anchor: middle})
			last = at.x + half
		}
	}
}

// drawText writes the title, the names of the axes and what is left out.
func (s *sheet) drawText(p pen) {
	fit := func(text string, room float64, l lettering) string { return shorten(clean(text), room, l.size, l.bold) }
	title := lettering{ink: black, size: titleSize, bold: true}
	p.text(point{edge, edge + titleSize*0.8}, fit(s.Title, wide-2*edge, title), title)
	name := lettering{ink: black, size: nameSize, anchor: middle}
	bottom := s.top + s.h + tickSize + 12 + nameSize
	p.text(point{s.left + s.w/2, bottom}, fit(s.XName, s.w, name), name)
	p.text(point{edge, bottom + tickSize + 8}, s.note, lettering{ink: gray, size: tickSize})
	name.turned = true
	p.text(point{edge + nameSize*0.8, s.top + s.h/2}, fit(s.YName, s.h, name), name)
}
