package plot

// Role is what a piece of the screen means; the theme decides how it looks.
// A role is never the only cue: a glyph, a word or a place says it too.
type Role uint8

// The roles. Text is the terminal's own colour.
const (
	Text    Role = iota
	Muted        // labels, units, axes
	Border       // of a panel at rest
	Focus        // border and title of the panel that has the keys
	Title        // of a panel
	Accent       // keys, links, what can be changed
	Good         // applied, improved, running
	Warn         // rejected, clipped, slow
	Bad          // failed, not finite
	Train        // the training set's series
	Val          // the validation set's series
	Third        // a further series
	Marker       // an event on a curve
	Frozen       // a layer that does not learn
	Pending      // asked for, not yet in force
	Hidden       // a cell under the mask
	PinA         // the first of the runs laid over a chart
	PinB
	PinC
	PinD
	PinE
	PinF
	numRoles
)

// faint is the role in the weaker voice that bands and tracks have.
func (r Role) faint() Role { return r + numRoles }

// look is a role in every profile. The colours of the 16 are indices, -1 is the
// terminal's own.
type look struct {
	dark, light     rgb
	dark16, light16 int
	attr            string // with colour
	attrNone        string // without; faint (2) stays legible where bright black is the background
	ground          bool   // the colour is a background
}

// looks holds the colours: hues of Okabe and Ito's set, which the colour-blind
// tell apart, lightened for dark grounds and darkened for light ones.
var looks = [numRoles]look{
	Text:    {dark16: -1, light16: -1},
	Muted:   {dark: 0x8B949E, light: 0x5F6872, dark16: -1, light16: -1, attrNone: "2"},
	Border:  {dark: 0x5B6570, light: 0x9AA4AE, dark16: -1, light16: -1, attrNone: "2"},
	Focus:   {dark: 0x58C4DC, light: 0x00708C, dark16: 14, light16: 4, attrNone: "1"},
	Title:   {dark16: -1, light16: -1, attr: "1", attrNone: "1"}, // legible on whatever ground there is
	Accent:  {dark: 0x58C4DC, light: 0x00708C, dark16: 14, light16: 4, attrNone: "1"},
	Good:    {dark: 0x3FCF9B, light: 0x00734F, dark16: 10, light16: 2},
	Warn:    {dark: 0xF2C14E, light: 0x8A5A00, dark16: 11, light16: 5, attrNone: "1"},
	Bad:     {dark: 0xFF7B72, light: 0xC4242B, dark16: 9, light16: 1, attr: "1", attrNone: "1;7"},
	Train:   {dark: 0x6CB6FF, light: 0x0A5FB4, dark16: 12, light16: 4},
	Val:     {dark: 0xFFA657, light: 0xB04A00, dark16: 11, light16: 1, attrNone: "1"},
	Third:   {dark: 0x3FCF9B, light: 0x00734F, dark16: 10, light16: 2},
	Marker:  {dark: 0xE29AD2, light: 0x9A2F86, dark16: 13, light16: 5},
	Frozen:  {dark: 0x9CC9E8, light: 0x35648C, dark16: 14, light16: 4},
	Pending: {dark: 0xF2C14E, light: 0x8A5A00, dark16: 11, light16: 5, attrNone: "4"},
	Hidden:  {dark: 0xD98E48, light: 0xA85A12, dark16: 1, light16: 1}, // in 16 colours that of the cells in a picture
	PinA:    {dark: 0xE29AD2, light: 0x9A2F86, dark16: 13, light16: 5},
	PinB:    {dark: 0x3FCF9B, light: 0x00734F, dark16: 10, light16: 2},
	PinC:    {dark: 0xF2C14E, light: 0x8A5A00, dark16: 11, light16: 3},
	PinD:    {dark: 0x58C4DC, light: 0x00708C, dark16: 14, light16: 6},
	PinE:    {dark: 0xFF7B72, light: 0xC4242B, dark16: 9, light16: 1},
	PinF:    {dark: 0xB9A3FF, light: 0x5B3FB0, dark16: 5, light16: 4},
}

const reset = "\x1b[0m"

// Style is an escape sequence ready to be written.
type Style struct{ prefix string }

// Paint returns s between the style's sequence and a reset.
func (s Style) Paint(text string) string {
	if s.prefix == "" || text == "" {
		return text
	}
	return s.prefix + text + reset
}

// Theme is a Terminal with every escape sequence and glyph prebuilt: widgets
// only copy strings. It is safe for use by several goroutines.
type Theme struct {
	Terminal
	styles [2 * numRoles]Style // the faint ones behind the others
	ramps  [numScales]ramp
	glyphs *glyphs
}

// NewTheme builds the styles of a terminal.
func NewTheme(term Terminal) *Theme {
	t := &Theme{Terminal: term, glyphs: &unicodeGlyphs}
	if term.ASCII {
		t.glyphs = &asciiGlyphs
	}
	for r, l := range looks {
		t.styles[r] = newStyle(l.params(term))
		t.styles[Role(r).faint()] = newStyle(l.faint(term))
	}
	for s := range t.ramps {
		t.ramps[s] = newRamp(Scale(s), term)
	}
	return t
}

// Style gives the look of a role.
func (t *Theme) Style(r Role) Style {
	if int(r) >= len(t.styles) {
		r = Text
	}
	return t.styles[r]
}

// Paint is Style(r).Paint(s).
func (t *Theme) Paint(r Role, s string) string { return t.Style(r).Paint(s) }

func newStyle(params string) Style {
	if params == "" {
		return Style{}
	}
	return Style{"\x1b[" + params + "m"}
}

func (l look) color(dark bool) (rgb, int) {
	if dark {
		return l.dark, l.dark16
	}
	return l.light, l.light16
}

// params gives the SGR parameters of a look.
func (l look) params(t Terminal) string {
	c, i := l.color(t.Dark)
	switch {
	case t.Plain:
		return ""
	case t.Profile == None || t.Profile == ANSI16 && i < 0:
		return l.attrNone
	case c == 0:
		return l.attr
	case t.Profile == ANSI16:
		return join(l.attr, code16(i, l.ground))
	}
	return join(l.attr, c.sgr(t.Profile, l.ground))
}

// faint moves a look halfway to the background, by the terminal where it has
// no colour in between.
func (l look) faint(t Terminal) string {
	c, i := l.color(t.Dark)
	switch {
	case t.Plain:
		return ""
	case t.Profile == ANSI16 && i >= 0:
		return join("2", code16(i, l.ground))
	case t.Profile <= ANSI16 || c == 0:
		return "2"
	}
	return c.blend(t.paper(), 0.5).sgr(t.Profile, l.ground)
}

// paper is the background that colours are judged on.
func (t Terminal) paper() rgb {
	if t.Dark {
		return 0x101418
	}
	return 0xFFFFFF
}

func join(a, b string) string {
	if a == "" {
		return b
	}
	return a + ";" + b
}
