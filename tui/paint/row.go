package paint

import (
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// cell is one place of the screen: what stands there and the escape sequences since
// the last reset that say how it looks.
type cell struct{ text, style string }

// row is a line of the screen.
type row struct {
	line  string // as it was given
	cells []cell
	// plain: each cell is one letter of a width that all terminals agree on. A row with
	// others is only ever written as a whole.
	plain bool
}

// blank is a cell on which nothing was written.
var blank = cell{text: " "}

// parse reads a line into w cells, in the memory of r.
func (r *row) parse(line string, w int) {
	r.line, r.cells, r.plain = line, r.cells[:0], true
	style := ""
	for i := 0; i < len(line) && len(r.cells) < w; {
		n := sureLetter(line[i:])
		if n == 0 {
			n, style = r.odd(line[i:], style)
		} else {
			r.cells = append(r.cells, cell{line[i : i+n], style})
		}
		i += n
	}
	for len(r.cells) < w {
		r.cells = append(r.cells, blank)
	}
}

// odd reads what is no letter of a sure width: an escape sequence, of which only
// those of style count, or a letter that may be wide or made of several.
func (r *row) odd(s, style string) (n int, now string) {
	if n := styling(s); n > 0 {
		switch text := s[:n]; {
		case text == "\x1b[0m" || text == "\x1b[m":
			return n, ""
		case style == "":
			return n, text
		default:
			return n, style + text
		}
	}
	text, width, n, _ := ansi.DecodeSequence(s, ansi.NormalState, nil)
	if width > 0 {
		r.plain = false
		r.cells = append(r.cells, cell{text, style})
		for range width - 1 {
			r.cells = append(r.cells, cell{"", style})
		}
	}
	return max(n, 1), style
}

// styling is the length of the sequence of style at the start of s, 0 if there is
// none.
func styling(s string) int {
	if len(s) < 3 || s[0] != '\x1b' || s[1] != '[' {
		return 0
	}
	i := 2
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == ';' || s[i] == ':') {
		i++
	}
	if i == len(s) || s[i] != 'm' {
		return 0
	}
	return i + 1
}

// sureLetter is the length of the letter at the start of s if it is one cell wide
// on all terminals: ASCII, and the lines, blocks, braille and arrows that charts are
// made of. It is 0 for others.
func sureLetter(s string) int {
	if c := s[0]; c < utf8.RuneSelf {
		if c < ' ' || c == 0x7f || len(s) > 1 && s[1] >= utf8.RuneSelf && !sure(s[1:]) {
			return 0
		}
		return 1
	}
	if !sure(s) {
		return 0
	}
	const n = 3 // bytes of a rune from U+0800 to U+FFFF
	if len(s) > n && s[n] >= utf8.RuneSelf && !sure(s[n:]) {
		return 0
	}
	return n
}

// sure reports whether s starts with U+2190 … U+259F but the hourglass and the like,
// or with a pattern of braille, U+2800 … U+28FF.
func sure(s string) bool {
	if len(s) < 3 || s[0] != 0xe2 {
		return false
	}
	r, n := utf8.DecodeRuneInString(s)
	return n == 3 && (r >= 0x2190 && r <= 0x22ff || r >= 0x2500 && r <= 0x259f || r >= 0x2800 && r <= 0x28ff)
}
