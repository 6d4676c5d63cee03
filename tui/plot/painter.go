package plot

import "strings"

// painter writes one line of cells; colours already in force are not repeated.
type painter struct {
	t      *Theme
	scale  Scale
	ramp   *ramp
	b      *strings.Builder
	fg, bg string
}

func (t *Theme) painter(s Scale, b *strings.Builder) painter {
	return painter{t: t, scale: s, ramp: &t.ramps[s], b: b}
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
	n := len(anchors[p.scale].low16)
	step := (int(top) + int(bottom)) * (4*(n-1) + 1) / (2 * levels)
	i, mix := step/4, step%4
	a := p.ramp.bg[i*levels/n+levels/(2*n)]
	if mix == 0 {
		p.write("", a, " ")
		return
	}
	p.write(p.ramp.fg[(i+1)*levels/n+levels/(2*n)], a, [...]string{"", "░", "▒", "▓"}[mix])
}

// shade is the glyph of two pixels without colour. What is light on the screen
// is the ink on a dark background and the paper on a light one.
func (t *Theme) shade(top, bottom uint8) rune {
	switch {
	case top == cursorIdx || bottom == cursorIdx:
		return t.glyphs.cursor
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
