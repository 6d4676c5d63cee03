package plot

import (
	"math"
	"strconv"
	"strings"
)

// HiddenMark is what stands for two hidden pixels, for a legend of one's own.
func (t *Theme) HiddenMark() string {
	if t.Profile == None || t.Plain {
		return string(t.glyphs.hidden)
	}
	return "▒"
}

// Legend is one line of w cells: the range with its colours, the hidden share
// and the count of values that are not finite. The range goes first where it is
// narrow.
func (m Heatmap) Legend(t *Theme, w int) string {
	m = m.check()
	p := t.painter(m.Scale, &strings.Builder{})
	notes, width := m.notes(&p)
	gap := min(width, 2)
	key := m.Key(t, min(w-gap-width, 30))
	if key == "" {
		return Fit(notes, w)
	}
	return Fit(key+Spaces(gap)+notes, w)
}

// Key is the range of the values with its colours between them, in at most w cells;
// nothing if there is no room.
func (m Heatmap) Key(t *Theme, w int) string {
	m = m.check()
	low, high := m.ends()
	n := min(w-Width(low)-Width(high)-2, 16)
	if n < 3 {
		return ""
	}
	strip := Heatmap{H: 4, W: 2 * n, Values: make([]float32, 8*n), Hi: 1, Scale: m.Scale, Dots: m.Dots, Fill: true}
	for i := range strip.Values {
		strip.Values[i] = float32(i%(2*n)/2) / float32(n-1)
	}
	return t.Paint(Muted, low) + " " + strip.Render(t, n, 1)[0] + " " + t.Paint(Muted, high)
}

// ends are the values of the first and the last colour.
func (m Heatmap) ends() (low, high string) {
	lo, hi := m.span()
	low, high = plainest(lo), plainest(hi)
	if m.Clipped {
		low, high = "≤ "+low, "≥ "+high
	}
	return low, high
}

// plainest is Number, or a whole number as it is.
func plainest(v float64) string {
	if a := math.Abs(v); a < 1000 && a == math.Trunc(a) {
		return strconv.Itoa(int(v))
	}
	return Number(v)
}

// notes is the part of the legend about cells without a value, and its width.
func (m Heatmap) notes(p *painter) (string, int) {
	hidden, bad := m.count()
	var notes []string
	width := 0
	note := func(entry uint8, r Role, text string) {
		p.b.Reset()
		p.cell(entry, entry, true)
		p.end()
		notes = append(notes, p.b.String()+" "+p.t.Paint(r, text))
		width += 2 + len(text)
	}
	if bad > 0 {
		note(nanIdx, Bad, strconv.Itoa(bad)+" not finite")
	}
	if m.Mask != nil {
		note(hiddenIdx, Muted, "hidden "+percent(hidden, len(m.Values)))
	}
	return strings.Join(notes, "  "), width + 2*max(len(notes)-1, 0)
}

// count gives the cells under the mask, and those beside it that are not finite.
func (m Heatmap) count() (hidden, bad int) {
	for i, v := range m.Values {
		if m.hidden(i) {
			hidden++
		} else if !finite(float64(v)) {
			bad++
		}
	}
	return hidden, bad
}

func percent(part, all int) string {
	if all == 0 {
		return "0 %"
	}
	return strconv.FormatFloat(100*float64(part)/float64(all), 'f', 1, 64) + " %"
}
