package plot

import "math"

// Series is one curve. X ascends; Min and Max are the envelope of what Y stands
// for (a bucket of steps, or the values before smoothing) and may be nil.
// Slices shorter than X end the curve early. A Y that is not finite is a gap
// with a mark.
type Series struct {
	Name     string
	Role     Role
	Dashed   bool
	Dotted   bool
	Letter   rune // at the curve's right end, where a colour does not tell it; 0: none
	X, Y     []float64
	Min, Max []float64
}

// Mark is an event at X: a vertical line and a short text beside its top.
type Mark struct {
	X    float64
	Text string
	Role Role // Text: Marker
}

// Line is a chart of curves over one x axis.
type Line struct {
	Series   []Series
	Marks    []Mark
	From, To float64 // the x to show; From ≥ To: all
	Log      bool    // logarithmic y; values ≤ 0 are gaps
	LogX     bool    // logarithmic x; what is ≤ 0 is out of sight
	Cross    bool    // with a crosshair
	Cursor   float64 // its x
	FullY    bool    // y spans all values, outliers too
	XName    string  // of the x axis: step, epoch
	Left     int     // the least room for the labels of y, so that curves of several charts align
}

// Render gives h lines of w cells. Axes give way where there is no room.
func (l Line) Render(t *Theme, w, h int) []string {
	c := newCanvas(w, h)
	if c.w == 0 || c.h == 0 {
		return c.lines(t)
	}
	p := newPlotArea(l, t, c)
	p.axes()
	p.marks()
	p.curves()
	p.letters()
	p.labels()
	p.cross()
	return c.lines(t)
}

// plotArea is a chart while it is drawn: its canvas, the rectangle of the
// curves in it, and both axes.
type plotArea struct {
	Line
	t          *Theme
	c          *canvas
	left, w, h int
	x, y       axis
	cols       []columns // one a series
	yTicks     []tick
	ink        []bool // cells where a curve or a label runs
	event      []bool // columns of cells where a mark's line runs
}

func newPlotArea(l Line, t *Theme, c *canvas) *plotArea {
	p := &plotArea{Line: l, t: t, c: c, w: c.w, h: c.h}
	if c.h >= 4 && c.w >= 12 {
		p.h--
	}
	p.x = l.xAxis()
	// The width of the labels depends on the range of y, and that on the width
	// by way of the columns; the range is taken at the full width.
	p.y = l.yAxis(bucketAll(l.Series, p.x, 2*p.w))
	if c.h >= 2 && c.w >= 20 {
		p.left = l.Left
		p.yTicks = p.y.ticks(max(2*p.h/3, 2))
		for _, k := range p.yTicks {
			p.left = max(p.left, len(k.label)+2)
		}
		if p.left > c.w/2 {
			p.left, p.yTicks = 0, nil
		}
	}
	p.w -= p.left
	p.cols = bucketAll(l.Series, p.x, 2*p.w)
	p.ink, p.event = make([]bool, p.w*p.h), make([]bool, p.w)
	return p
}

// xAxis spans From to To, or all x.
func (l Line) xAxis() axis {
	if l.From < l.To && finite(l.From) && finite(l.To) {
		return l.newX(l.From, l.To)
	}
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, s := range l.Series {
		a, b := extent(s.X)
		if len(s.X) > 0 {
			lo, hi = min(lo, a), max(hi, b)
		}
	}
	return l.newX(lo, hi)
}

// newX spans lo to hi; the logarithmic one begins at 1 if it would at or below 0.
func (l Line) newX(lo, hi float64) axis {
	if !l.LogX {
		return newAxis(lo, hi, false)
	}
	if lo <= 0 {
		lo = min(1, hi)
	}
	return newAxis(math.Log10(lo), math.Log10(hi), true)
}

// yAxis spans what the columns hold.
func (l Line) yAxis(all []columns) axis {
	scale := axis{log: l.Log}
	var values []float64
	for _, cols := range all {
		for _, b := range cols {
			for _, v := range [...]float64{b.lo, b.mean, b.hi} {
				if s := scale.scaled(v); b.n > 0 && finite(s) {
					values = append(values, s)
				}
			}
		}
	}
	if len(values) == 0 {
		return newAxis(0, 1, l.Log)
	}
	if l.FullY {
		lo, hi := extent(values)
		return newAxis(lo, hi, l.Log)
	}
	lo, hi := robust(values)
	return newAxis(lo, hi, l.Log)
}
