// Package export writes charts and tables to files: numbers as CSV, and the picture
// as SVG and PNG, fit for a paper.
package export

import (
	"math"
	"strings"
	"unicode"

	"example.com/maskbench/tui/plot"
)

// Figure is a chart.
type Figure struct {
	Title, XName, YName string
	LogX, LogY          bool    // logarithmic; values ≤ 0 are gaps
	From, To            float64 // the x to show; From ≥ To: all
	FullY               bool    // y spans all values, outliers too
	Series              []Series
	Marks               []Mark
}

// Series is one curve. X ascends; Min and Max are the envelope of what Y stands for
// and may be nil. Slices shorter than X end early. A Y that is not finite is a gap.
type Series struct {
	Name           string
	X, Y, Min, Max []float64
}

// Mark is an event at X.
type Mark struct {
	X    float64
	Text string
}

// rulers are the axes: x over what is asked for or all, y over what is seen of it.
func (f Figure) rulers() (x, y plot.Ruler) {
	lo, hi := f.From, f.To
	if !(lo < hi) || f.LogX && lo <= 0 {
		lo, hi = f.extent()
	}
	x = plot.NewRuler(lo, hi, f.LogX, 0)
	var values []float64
	for _, s := range f.Series {
		values = s.collect(values, x, f.LogY)
	}
	if len(values) == 0 {
		return x, plot.NewRuler(1, 10, f.LogY, 0)
	}
	lo, hi = plot.Robust(values)
	if f.FullY {
		lo, hi = values[0], values[len(values)-1]
	}
	if f.LogY {
		lo, hi = math.Pow(10, lo), math.Pow(10, hi)
	}
	return x, plot.NewRuler(lo, hi, f.LogY, 0.03)
}

// extent is the range of all x that have a place.
func (f Figure) extent() (lo, hi float64) {
	lo, hi = math.Inf(1), math.Inf(-1)
	for _, s := range f.Series {
		for _, v := range s.X {
			if finite(v) && (v > 0 || !f.LogX) {
				lo, hi = min(lo, v), max(hi, v)
			}
		}
	}
	return lo, hi
}

// collect appends the values, or their logarithms, that have a place on x.
func (s Series) collect(values []float64, x plot.Ruler, log bool) []float64 {
	for i := range s.len() {
		if at := x.At(s.X[i]); !(at >= 0 && at <= 1) {
			continue
		}
		for _, v := range [...]float64{s.Y[i], item(s.Min, i), item(s.Max, i)} {
			if log {
				v = math.Log10(v)
			}
			if finite(v) {
				values = append(values, v)
			}
		}
	}
	return values
}

// len is the number of points.
func (s Series) len() int { return min(len(s.X), len(s.Y)) }

// item is the i-th value, NaN if there is none.
func item(values []float64, i int) float64 {
	if i < len(values) {
		return values[i]
	}
	return math.NaN()
}

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// clean makes text from outside fit to be drawn and to be XML.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
}
