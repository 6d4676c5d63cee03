package plot

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// Width counts the cells that s takes on the screen, escape sequences aside.
func Width(s string) int {
	if w, ok := quickWidth(s); ok {
		return w
	}
	return ansi.StringWidth(strings.ReplaceAll(strings.ToValidUTF8(s, "�"), "\t", " "))
}

// Fit gives exactly w cells of s: padded with spaces, or cut with an ellipsis's
// room left to the caller. It is the gate for text from outside: of control
// characters and escape sequences only colours and attributes pass.
func Fit(s string, w int) string {
	w = max(w, 0)
	n, ok := quickWidth(s)
	switch {
	case ok && n == w:
		return s
	case ok && n < w:
		return s + Spaces(w-n)
	case ok && n == len(s):
		return s[:w]
	}
	return fit(s, w)
}

// Clip is Fit with an ellipsis in the last cell of what had to be cut.
func (t *Theme) Clip(s string, w int) string {
	if w < 1 || Width(s) <= w {
		return Fit(s, w)
	}
	return Fit(s, w-1) + t.glyphs.ellipsis
}

const blanks = "                                                                                                                                "

// Spaces gives n spaces, none if n is negative.
func Spaces(n int) string {
	if n <= len(blanks) {
		return blanks[:max(n, 0)]
	}
	return strings.Repeat(" ", n)
}

// quickWidth measures what panels are made of, ASCII, box drawing, blocks,
// braille and colours, at a fraction of the cost of Unicode's tables. It
// declines (false) whatever may be wide, joined or a control character.
func quickWidth(s string) (int, bool) {
	n := 0
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c >= ' ' && c < 0x7f:
			n++
			i++
		case c == '\x1b':
			k := sgrLen(s[i:])
			if k == 0 {
				return 0, false
			}
			i += k
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			if !narrow(r) {
				return 0, false
			}
			n++
			i += size
		}
	}
	return n, true
}

// narrow holds for ranges in which every rune takes one cell by itself.
func narrow(r rune) bool {
	switch {
	case r >= 0xa1 && r <= 0x2ff:
		return r != 0xad
	case r >= 0x391 && r <= 0x3c9, r >= 0x2010 && r <= 0x2026, r >= 0x2190 && r <= 0x2193:
		return true
	}
	return r >= 0x2500 && r <= 0x25fc || r >= 0x2800 && r <= 0x28ff
}

// sgrLen is the length of the colour or attribute sequence that s starts with,
// 0 if there is none.
func sgrLen(s string) int {
	if len(s) < 3 || s[1] != '[' {
		return 0
	}
	for i := 2; i < len(s); i++ {
		switch c := s[i]; {
		case c == 'm':
			return i + 1
		case c != ';' && c != ':' && (c < '0' || c > '9'):
			return 0
		}
	}
	return 0
}

// fit is the careful way: grapheme by grapheme. Colours behind the cut are
// kept, as one of them is the reset.
func fit(s string, w int) string {
	s = visible(strings.ReplaceAll(strings.ToValidUTF8(s, "�"), "\t", " "))
	var b strings.Builder
	b.Grow(len(s) + 8)
	n, state := 0, byte(0)
	cut := false
	for len(s) > 0 {
		seq, width, size, next := ansi.DecodeSequence(s, state, nil)
		state, s = next, s[max(size, 1):]
		cut = cut || n+width > w
		if width == 0 || !cut {
			b.WriteString(seq)
			n += width
		}
	}
	b.WriteString(Spaces(w - n))
	return b.String()
}

// visible drops what shows nothing, but colours. Graphemes that it was between may join
// then, so it looks until there is no more of it.
func visible(s string) string {
	for {
		var b strings.Builder
		b.Grow(len(s))
		state := byte(0)
		for rest := s; len(rest) > 0; {
			seq, width, size, next := ansi.DecodeSequence(rest, state, nil)
			state, rest = next, rest[max(size, 1):]
			if width > 0 || sgrLen(seq) == len(seq) {
				b.WriteString(seq)
			}
		}
		if b.Len() == len(s) {
			return s
		}
		s = b.String()
	}
}

// blankLines is a block of h lines of w spaces.
func blankLines(w, h int) []string {
	out := make([]string, max(h, 0))
	for i := range out {
		out[i] = Spaces(w)
	}
	return out
}
