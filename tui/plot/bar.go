package plot

import (
	"math"
	"strings"

	"github.com/NimbleMarkets/ntcharts/canvas/runes"
)

// Bar draws share f of w cells, to an eighth of a cell. What lies outside
// [0, 1] is cut; NaN draws an empty bar.
func (t *Theme) Bar(r Role, f float64, w int) string {
	if w <= 0 {
		return ""
	}
	eighths := int(math.Round(share(f) * 8 * float64(w)))
	full, rest := eighths/8, eighths%8
	if t.ASCII {
		return t.Paint(r, strings.Repeat("#", full)) + t.Paint(Border.faint(), strings.Repeat(".", w-full))
	}
	body := strings.Repeat(string(runes.FullBlock), full)
	if rest > 0 {
		body += string(runes.LeftBlockElementFromFloat64(float64(rest) / 8))
		full++
	}
	return t.Paint(r, body) + t.Paint(Border.faint(), strings.Repeat("░", w-full))
}

// Slider draws a knob at share f of a track of w cells; NaN draws the track
// alone.
func (t *Theme) Slider(r Role, f float64, w int) string {
	if w <= 0 {
		return ""
	}
	if math.IsNaN(f) {
		return t.Paint(Border, strings.Repeat(t.glyphs.track, w))
	}
	at := int(math.Round(share(f) * float64(w-1)))
	return t.Paint(r, strings.Repeat(t.glyphs.track, at)+t.glyphs.knob) +
		t.Paint(Border, strings.Repeat(t.glyphs.track, w-1-at))
}

// share cuts f to [0, 1]; NaN is 0.
func share(f float64) float64 {
	if !(f > 0) {
		return 0
	}
	return min(f, 1)
}

// Sparkline draws values in one line of w cells, each a block whose height is
// its place between the least and the greatest finite value. More values than
// cells are averaged in equal parts; a flat series runs in the middle; what is
// not finite is a mark.
func (t *Theme) Sparkline(r Role, values []float64, w int) string {
	if w <= 0 {
		return ""
	}
	n := min(w, len(values))
	cells := make([]float64, n)
	for i := range cells {
		cells[i] = mean(values[i*len(values)/n : (i+1)*len(values)/n])
	}
	lo, hi := extent(cells)
	var b strings.Builder
	b.Grow(3 * n)
	for _, v := range cells {
		switch {
		case !finite(v):
			b.WriteRune(t.glyphs.nan)
		case hi == lo:
			b.WriteRune(t.lower(0.5))
		default:
			b.WriteRune(t.lower((v/2 - lo/2) / (hi/2 - lo/2)))
		}
	}
	return t.Paint(r, b.String()) + Spaces(w-n)
}

// mean is the average of the values; one that is not finite spoils it. It is
// taken in steps that cannot overflow.
func mean(values []float64) float64 {
	m := 0.0
	for i, v := range values {
		k := 1 / float64(i+1)
		m += v*k - m*k
	}
	return m
}

func finite(v float64) bool { return v-v == 0 }

// extent is the least and greatest finite value, 0 and 0 if there is none.
func extent(values []float64) (lo, hi float64) {
	lo, hi = math.Inf(1), math.Inf(-1)
	for _, v := range values {
		if finite(v) {
			lo, hi = min(lo, v), max(hi, v)
		}
	}
	if lo > hi {
		return 0, 0
	}
	return lo, hi
}
