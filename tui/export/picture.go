package export

import (
	"fmt"
	"math"
	"strconv"

	"example.com/maskbench/tui/plot"
)

// Picture is a page of maps and bars, one below the other, and its numbers.
type Picture struct {
	Title string
	Notes []string // below the title
	Maps  []Map
	Bars  []Bar
	Table func() Table // becomes the CSV; it may be long, so it is made when it is written
}

// Empty tells whether there is nothing to see.
func (p Picture) Empty() bool { return len(p.Maps)+len(p.Bars) == 0 }

// Map is a matrix in colours, with its range beneath it.
type Map struct {
	Name string
	Part plot.Spot // what of it is shown
	plot.Heatmap
}

// Bar is a share of 1 under a name. One that is marked stands out.
type Bar struct {
	Name, Text string
	Share      float64
	Marked     bool
}

// The measures of a page.
const (
	noteRow  = tickSize + 5
	barRow   = 18.0
	keyWidth = 120.0
	highMap  = 420.0 // at most
	lowMap   = 24.0  // at least, where the shape of a matrix means nothing
)

// WritePicture writes a page as Write does a figure.
func WritePicture(dir, name string, p Picture) ([]string, error) {
	paper := &page{Picture: p}
	paper.height = paper.draw(nowhere{}) + edge
	picture, err := pixels(paper.height, paper.paint)
	if err != nil {
		return nil, fmt.Errorf("cannot draw %s: %w", name, err)
	}
	return disk.write(dir, name, []file{{".csv", []byte(p.Table().CSV())}, {".svg", svg(p.Title, paper.height, paper.paint)}, {".png", picture}})
}

// page is a picture on paper, whose height is that of what was drawn on trial.
type page struct {
	Picture
	height float64
}

func (g *page) paint(p pen) {
	p.area([]point{{0, 0}, {wide, 0}, {wide, g.height}, {0, g.height}}, white)
	g.draw(p)
}

// draw draws all from the top to the bottom, and tells where it ends.
func (g *page) draw(p pen) (y float64) {
	y = edge
	write := func(text string, l lettering) {
		p.text(point{edge, y + l.size*0.8}, shorten(clean(text), wide-2*edge, l.size, l.bold), l)
	}
	write(g.Title, lettering{ink: black, size: titleSize, bold: true})
	y += titleSize + 8
	for _, n := range g.Notes {
		write(n, lettering{ink: gray, size: tickSize})
		y += noteRow
	}
	for _, m := range g.Maps {
		y += 8
		if m.Name != "" {
			write(m.Name, lettering{ink: black, size: nameSize})
			y += rowSize
		}
		y = m.drawKey(p, m.draw(p, y)+8)
	}
	return g.drawBars(p, y)
}

// size is that of a map on paper: cells are squares, unless their shape means nothing.
func (m Map) size(room float64) (w, h float64) {
	rows, cols := float64(max(m.Part.Rows, 1)), float64(max(m.Part.Cols, 1))
	each := min(room/cols, highMap/rows, 40)
	if w, h = each*cols, each*rows; m.Fill {
		w, h = room, min(max(room/cols*rows, lowMap), highMap)
	}
	return w, h
}

// draw draws the map below y, with the numbers of rows and columns at round ones, and
// tells where it ends.
func (m Map) draw(p pen, y float64) float64 {
	left := edge + width(strconv.Itoa(m.Part.Row+m.Part.Rows), tickSize, false) + 8
	w, h := m.size(wide - edge - left)
	p.image(point{left, y}, w, h, m.Image(m.Part))
	frame := []point{{left, y}, {left + w, y}, {left + w, y + h}, {left, y + h}, {left, y}}
	p.line(frame, stroke{ink: gray, width: 0.8})
	for _, t := range numbered(m.Part.Row, m.Part.Rows, h) {
		at := y + t.At*h
		p.line([]point{{left - 4, at}, {left, at}}, stroke{ink: gray, width: 1})
		p.text(point{left - 6, at + tickSize*0.36}, t.Label, lettering{ink: black, size: tickSize, anchor: end})
	}
	for _, t := range numbered(m.Part.Col, m.Part.Cols, w) {
		at := left + t.At*w
		p.line([]point{{at, y + h}, {at, y + h + 4}}, stroke{ink: gray, width: 1})
		p.text(point{at, y + h + 6 + tickSize}, t.Label, lettering{ink: black, size: tickSize, anchor: middle})
	}
	return y + h + 6 + tickSize
}

// numbered gives the middles of some of n cells from the first on, as many as have room.
func numbered(first, n int, room float64) (out []plot.Tick) {
	lo := float64(first) - 0.5
	last := math.Inf(-1)
	for _, t := range plot.NewRuler(lo, lo+float64(n), false, 0).Ticks(max(2, min(8, int(room/40)))) {
		cell := lo + t.At*float64(n)
		whole := math.Round(cell)
		if math.Abs(cell-whole) < 1e-6*float64(n) && whole >= float64(first) && whole < float64(first+n) && (t.At-last)*room > 12 {
			out = append(out, plot.Tick{At: t.At, Label: strconv.Itoa(int(whole))})
			last = t.At
		}
	}
	return out
}

// drawKey draws what the colours of a map mean.
func (m Map) drawKey(p pen, y float64) float64 {
	low, high, hidden, bad := m.Notable()
	base, x := y+nameSize*0.85, edge
	say := func(text string) {
		p.text(point{x, base}, text, lettering{ink: gray, size: tickSize})
		x += roomFor(text, tickSize) + 6
	}
	swatch := func(w float64, of plot.Heatmap) {
		p.image(point{x, y}, w, nameSize, of.Image(of.Whole()))
		x += w + 6
	}
	strip := plot.Heatmap{H: 1, W: 64, Values: make([]float32, 64), Lo: 0, Hi: 63, Scale: m.Scale}
	for i := range strip.Values {
		strip.Values[i] = float32(i)
	}
	say(low)
	swatch(keyWidth, strip)
	say(high)
	one := plot.Heatmap{H: 1, W: 1, Values: []float32{0}, Lo: 0, Hi: 1, Scale: m.Scale}
	if hidden > 0 {
		x += 12
		one.Mask = []float32{0}
		swatch(nameSize, one)
		say(fmt.Sprintf("hidden: %d of %d", hidden, len(m.Values)))
	}
	if bad > 0 {
		x += 12
		one.Mask, one.Values = nil, []float32{float32(math.NaN())}
		swatch(nameSize, one)
		say(fmt.Sprintf("not finite: %d", bad))
	}
	return y + nameSize + 4
}

// drawBars draws the bars below each other, and tells where they end.
func (g *page) drawBars(p pen, y float64) float64 {
	name, text := 0.0, 0.0
	for _, b := range g.Bars {
		name = max(name, min(roomFor(clean(b.Name), nameSize), wide/3))
		text = max(text, roomFor(clean(b.Text), tickSize))
	}
	left := edge + name + 8
	room := wide - edge - text - 8 - left
	for _, b := range g.Bars {
		base := y + barRow/2 + nameSize*0.36
		p.text(point{edge, base}, shorten(clean(b.Name), name, nameSize, false), lettering{ink: black, size: nameSize})
		box := func(w float64) []point {
			return []point{{left, y + 3}, {left + w, y + 3}, {left + w, y + barRow - 3}, {left, y + barRow - 3}}
		}
		p.area(box(room), grid)
		i := look(0).ink
		if b.Marked {
			i = look(1).ink
		}
		if b.Share > 0 {
			p.area(box(room*within(b.Share)), i)
		}
		p.text(point{left + room + 8, base}, clean(b.Text), lettering{ink: gray, size: tickSize})
		y += barRow
	}
	return y
}
