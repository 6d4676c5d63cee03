package plot

import (
	"strconv"
	"strings"
)

// Heatmap shows an H×W matrix, two rows a line of text by half blocks: a
// matrix of weights, or an image of which a mask hides a part.
type Heatmap struct {
	H, W   int
	Values []float32 // row by row; rows that are not whole are left out
	Mask   []float32 // nil, or as Values: 0 hides the cell, whatever its value
	Lo, Hi float64   // values of the first and last colour; Lo ≥ Hi: those found
	Scale  Scale
	Fill   bool // shrink each axis by itself, as for matrices whose shape means nothing
}

// check makes the shape agree with the values.
func (m Heatmap) check() Heatmap {
	if m.W <= 0 || m.H <= 0 {
		m.W, m.H = 0, 0
	} else {
		m.H = min(m.H, len(m.Values)/m.W)
	}
	m.Values = m.Values[:m.H*m.W]
	m.Scale = min(m.Scale, numScales-1)
	return m
}

// Render gives h lines of w cells, the map in the upper left.
func (m Heatmap) Render(t *Theme, w, h int) []string {
	w, h = max(w, 0), max(h, 0)
	m = m.check()
	g := m.raster(w, 2*h)
	b := newBlock(h, 20*g.w+w)
	p := painter{t: t, ramp: &t.ramps[m.Scale], b: &b.Builder}
	for y := 0; y < 2*h; y += 2 {
		n := 0
		for ; y < g.h && n < g.w; n++ {
			top, _ := g.pixel(n, y)
			bottom, ok := g.pixel(n, y+1)
			p.cell(top, bottom, ok)
		}
		p.end()
		b.WriteString(Spaces(w - n))
		b.end()
	}
	return b.lines()
}

// painter writes one line of cells; colours already in force are not repeated.
type painter struct {
	t      *Theme
	ramp   *ramp
	b      *strings.Builder
	fg, bg string
}

// cell writes two pixels, the lower only if it exists.
func (p *painter) cell(top, bottom uint8, both bool) {
	switch {
	case p.t.Profile == None || p.t.Plain:
		if !both {
			bottom = top
		}
		p.b.WriteRune(p.t.shade(top, bottom))
	case !both:
		p.write(p.ramp.fg[top], "", "▀")
	case p.t.Profile == ANSI16:
		p.cell16(top, bottom)
	default:
		p.pair(top, bottom)
	}
}

// pair writes two pixels in colours of their own.
func (p *painter) pair(top, bottom uint8) {
	switch {
	case p.t.ASCII:
		p.write("30", p.ramp.bg[top], string(p.t.shade(top, bottom)))
	case top == hiddenIdx && bottom == hiddenIdx:
		p.write(p.ramp.fg[hiddenIdx], p.ramp.bg[0], "▒")
	case p.ramp.bg[top] == p.ramp.bg[bottom]:
		p.write("", p.ramp.bg[top], " ")
	default:
		p.write(p.ramp.fg[top], p.ramp.bg[bottom], "▀")
	}
}

// write sets what differs of the colours and writes the glyph. An empty fg is
// of no matter, an empty bg is the terminal's own.
func (p *painter) write(fg, bg, glyph string) {
	newBg := bg != p.bg
	if newBg && bg == "" {
		p.b.WriteString(reset)
		p.fg, p.bg, newBg = "", "", false
	}
	newFg := fg != "" && fg != p.fg
	if newFg || newBg {
		p.b.WriteString("\x1b[")
		if newFg {
			p.b.WriteString(fg)
			p.fg = fg
		}
		if newFg && newBg {
			p.b.WriteByte(';')
		}
		if newBg {
			p.b.WriteString(bg)
			p.bg = bg
		}
		p.b.WriteByte('m')
	}
	p.b.WriteString(glyph)
}

func (p *painter) end() {
	if p.fg != "" || p.bg != "" {
		p.b.WriteString(reset)
		p.fg, p.bg = "", ""
	}
}

// cell16 has four or five colours a ramp. Where both pixels are close it mixes
// two of them by a shade, which gives thirteen or more steps; else it draws each
// pixel in the nearest colour.
func (p *painter) cell16(top, bottom uint8) {
	special := top >= levels || bottom >= levels
	if special || int(top)-int(bottom) > levels/8 || int(bottom)-int(top) > levels/8 || p.t.ASCII {
		p.pair(top, bottom)
		return
	}
	n := len(anchors[p.scale()].low16)
	step := (int(top) + int(bottom)) * (4*(n-1) + 1) / (2 * levels)
	i, mix := step/4, step%4
	a := p.ramp.bg[i*levels/n+levels/(2*n)]
	if mix == 0 {
		p.write("", a, " ")
		return
	}
	p.write(p.ramp.fg[(i+1)*levels/n+levels/(2*n)], a, [...]string{"", "░", "▒", "▓"}[mix])
}

func (p *painter) scale() Scale {
	for s := range p.t.ramps {
		if p.ramp == &p.t.ramps[s] {
			return Scale(s)
		}
	}
	return Gray
}

// shade is the glyph of two pixels without colour. What is light on the screen
// is the ink on a dark background and the paper on a light one.
func (t *Theme) shade(top, bottom uint8) rune {
	switch {
	case top == nanIdx || bottom == nanIdx:
		return t.glyphs.nan
	case top == hiddenIdx && bottom == hiddenIdx:
		return t.glyphs.hidden
	case top == hiddenIdx:
		return t.glyphs.hiddenTop
	case bottom == hiddenIdx:
		return t.glyphs.hiddenBottom
	}
	n := len(t.glyphs.shades)
	i := (int(top) + int(bottom)) * n / (2 * levels)
	if !t.Dark {
		i = n - 1 - i
	}
	return t.glyphs.shades[i]
}

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
	p := painter{t: t, ramp: &t.ramps[m.Scale], b: &strings.Builder{}}
	notes, width := m.notes(&p)
	lo, hi := m.span()
	low, high := Number(lo), Number(hi)
	gap := min(width, 2)
	strip := min(w-len(low)-len(high)-2-gap-width, 16)
	if strip < 3 {
		return Fit(notes, w)
	}
	p.b.Reset()
	p.b.WriteString(t.Paint(Muted, low) + " ")
	for i := range strip {
		l := uint8(i * (levels - 1) / (strip - 1))
		p.cell(l, l, true)
	}
	p.end()
	p.b.WriteString(" " + t.Paint(Muted, high) + Spaces(gap) + notes)
	return Fit(p.b.String(), w)
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
