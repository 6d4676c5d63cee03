package plot

import "math"

// Scale is how a heatmap turns numbers into colours.
type Scale uint8

// The scales. Viridis and Cividis (for the colour-blind) are even to the eye
// in both directions; Diverging has its middle at the middle of the range.
const (
	Gray Scale = iota
	Viridis
	Cividis
	Diverging
	numScales
)

// Entries of a ramp: the levels from low to high, then hidden, not finite, and
// under the cursor.
const (
	levels    = 64
	hiddenIdx = levels
	nanIdx    = levels + 1
	cursorIdx = levels + 2
	entries   = levels + 3
)

// ramp is a scale prebuilt for one terminal: SGR parameters for each entry as
// foreground and background. Equal colours have equal strings.
type ramp struct {
	fg, bg [entries]string
}

// anchors are the colours that a scale runs through, at equal distances
// (viridis by Smith and van der Walt, cividis by Nuñez and others,
// diverging after ColorBrewer's PuOr), then those of hidden cells and of the cursor.
var anchors = [numScales]struct {
	colors   []rgb
	hidden   rgb
	low16    []int // in 16 colours, from low to high
	cursor   rgb
	cursor16 int
}{
	Gray:    {[]rgb{0x0B0B0B, 0xF4F4F4}, 0x9A4A1C, []int{0, 8, 7, 15}, 0x00E5FF, 14},
	Viridis: {[]rgb{0x440154, 0x472D7B, 0x3B528B, 0x2C728E, 0x21918C, 0x28AE80, 0x5EC962, 0xADDC30, 0xFDE725}, 0x3A3F47, []int{5, 4, 6, 2, 3}, 0xFFFFFF, 15},
	Cividis: {[]rgb{0x00224E, 0x123570, 0x3B496C, 0x575D6D, 0x707173, 0x8A8678, 0xA59C74, 0xC3B369, 0xE1CC55, 0xFEE838}, 0x6E2A4A, []int{4, 8, 7, 3, 11}, 0xFFFFFF, 15},
	Diverging: {[]rgb{0xE08214, 0xFDB863, 0xF1E0C6, 0xF4F4F6, 0xCFCBE3, 0x9E8FC8, 0x5E4FA2}, 0x3A3F47,
		[]int{3, 11, 15, 13, 5}, 0x000000, 0},
}

// colorNaN marks what is not finite: the one red in all scales.
const colorNaN rgb = 0xE5273A

func newRamp(s Scale, t Terminal) ramp {
	var r ramp
	if t.Profile == None || t.Plain {
		return r
	}
	a := anchors[s]
	for i := range entries {
		profile := t.Profile
		if s == Gray && i < levels {
			// An image changes all its cells at once. The palette of 256 has 24 greys,
			// which the eye does not miss at this size, in half of the bytes.
			profile = min(profile, ANSI256)
		}
		c := s.color(uint8(i))
		n := a.low16[min(i*len(a.low16)/levels, len(a.low16)-1)]
		switch i {
		case hiddenIdx:
			n = 1
		case nanIdx:
			n = 9
		case cursorIdx:
			n = a.cursor16
		}
		if t.Profile == ANSI16 {
			r.fg[i], r.bg[i] = code16(n, false), code16(n, true)
		} else {
			r.fg[i], r.bg[i] = c.sgr(profile, false), c.sgr(profile, true)
		}
	}
	return r
}

// color is that of an entry.
func (s Scale) color(entry uint8) rgb {
	switch a := anchors[s]; entry {
	case hiddenIdx:
		return a.hidden
	case nanIdx:
		return colorNaN
	case cursorIdx:
		return a.cursor
	default:
		return along(a.colors, float64(entry)/(levels-1))
	}
}

// along gives the colour at share f of the anchors.
func along(colors []rgb, f float64) rgb {
	at := share(f) * float64(len(colors)-1)
	i := min(int(at), len(colors)-2)
	return colors[i].blend(colors[i+1], at-float64(i))
}

// level quantises v between lo and hi.
func level(v, lo, hi float64) uint8 {
	if !finite(v) {
		return nanIdx
	}
	if hi <= lo {
		return levels / 2
	}
	f := share((v/2 - lo/2) / (hi/2 - lo/2))
	return uint8(math.Round(f * (levels - 1)))
}
