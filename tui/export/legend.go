package export

import (
	"cmp"
	"slices"
)

// entry is a curve in the legend: its place, and the number of the series, or what
// the crosses mean.
type entry struct {
	at     point
	series int
	name   string
}

const (
	sampleWidth = 26.0
	entryGap    = 20.0
)

// arrangeLegend puts the names of the curves into rows, and tells how many.
func (s *sheet) arrangeLegend() (rows int) {
	room := wide - 2*edge
	x, broken := 0.0, false
	add := func(series int, name string) {
		name = shorten(clean(name), room/2, nameSize, false)
		need := sampleWidth + 6 + roomFor(name, nameSize)
		if x > 0 && x+need > room {
			x, rows = 0, rows+1
		}
		s.legend = append(s.legend, entry{point{edge + x, s.legendTop + float64(rows)*rowSize}, series, name})
		x += need + entryGap
	}
	for i, series := range s.Series {
		at, _ := series.lost(s.x, s.y)
		broken = broken || len(at) > 0
		if series.Name != "" {
			add(i, series.Name)
		}
	}
	if broken {
		add(-1, "not finite (NaN, inf)")
	}
	if len(s.legend) == 0 {
		return 0
	}
	return rows + 1
}

// drawLegend draws each curve's sample, with its band if it has one, and its name.
func (s *sheet) drawLegend(p pen) {
	for _, e := range s.legend {
		y := e.at.y + rowSize/2
		from, to := point{e.at.x, y}, point{e.at.x + sampleWidth, y}
		if e.series < 0 {
			cross(p, point{(from.x + to.x) / 2, y})
		} else {
			l := look(e.series)
			if series := s.Series[e.series]; len(series.Min) > 0 && len(series.Max) > 0 {
				p.area([]point{{from.x, y - 5}, {to.x, y - 5}, {to.x, y + 5}, {from.x, y + 5}}, l.faint())
			}
			p.line([]point{from, to}, l)
		}
		p.text(point{to.x + 6, y + nameSize*0.36}, e.name, lettering{ink: black, size: nameSize})
	}
}

// label is the text of a mark above the axes.
type label struct {
	mark  float64 // x of its line
	x     float64
	row   int
	text  string
	ended bool // the text ends at x, for there is no room behind it
}

// arrangeMarks gives each mark, from the right to the left, the lowest row in which
// its text and the lines behind it do not touch, and tells how many rows there are.
func (s *sheet) arrangeMarks() (rows int) {
	var taken [markRows]float64 // from this x
	for row := range taken {
		taken[row] = wide
	}
	marks := slices.Clone(s.Marks)
	slices.SortStableFunc(marks, func(a, b Mark) int { return cmp.Compare(b.X, a.X) })
	for _, m := range marks {
		f := s.x.At(m.X)
		if !(f >= 0 && f <= 1) {
			continue
		}
		l := label{mark: s.left + f*s.w, row: -1, text: shorten(clean(m.Text), s.w/2, tickSize, false)}
		room := roomFor(l.text, tickSize) + 8
		from := l.mark
		l.x, l.ended = l.mark+3, l.mark+room > wide-edge
		if l.ended {
			l.x, from = l.mark-3, l.mark-room
		}
		for row := 0; row < markRows && l.row < 0 && l.text != ""; row++ {
			if from+room <= taken[row] {
				l.row, rows = row, max(rows, row+1)
				taken[row] = from
			}
		}
		for row := range l.row {
			taken[row] = min(taken[row], l.mark)
		}
		if l.row < 0 && l.text != "" {
			s.unlabelled++
		}
		s.labels = append(s.labels, l)
	}
	return rows
}

// drawMarks draws a line at each mark, up to its text; then the texts, on white where
// a line crosses them.
func (s *sheet) drawMarks(p pen) {
	for _, l := range s.labels {
		top := s.top
		if l.row >= 0 {
			top = s.base(l) - tickSize*0.75
		}
		p.line([]point{{l.mark, top}, {l.mark, s.top + s.h}}, stroke{ink: faded, width: 0.8, dash: []float64{3, 2}})
	}
	for _, l := range s.labels {
		if l.row < 0 {
			continue
		}
		from, w, a := l.x, width(l.text, tickSize, false), start
		if l.ended {
			from, a = l.x-w, end
		}
		top, low := s.base(l)-tickSize*0.75, s.base(l)+tickSize*0.2
		p.area([]point{{from, top}, {from + w, top}, {from + w, low}, {from, low}}, white)
		p.text(point{l.x, s.base(l)}, l.text, lettering{ink: gray, size: tickSize, anchor: a})
	}
}

// base is the base line of a label.
func (s *sheet) base(l label) float64 { return s.top - 4 - float64(l.row)*markRow }
