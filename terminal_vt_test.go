package main

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// vt is as much of a terminal as the screen needs: what it would show of the bytes
// written so far. All runes are one cell wide.
type vt struct {
	w, h    int
	x, y    int
	cells   [][]rune
	alt     bool // the alternate screen
	hidden  bool // the cursor
	pasting bool // bracketed
	unread  []byte
}

func newVT(w, h int) *vt {
	v := &vt{}
	v.resize(w, h)
	return v
}

func (v *vt) resize(w, h int) {
	old := v.cells
	v.w, v.h, v.cells = w, h, make([][]rune, h)
	for y := range v.cells {
		v.cells[y] = []rune(strings.Repeat(" ", w))
		if y < len(old) {
			copy(v.cells[y], old[y])
		}
	}
	v.x, v.y = min(v.x, w-1), min(v.y, h-1)
}

func (v *vt) text() string {
	var b strings.Builder
	for _, row := range v.cells {
		b.WriteString(strings.TrimRight(string(row), " ") + "\n")
	}
	return b.String()
}

// write shows more bytes; a sequence may come in parts.
func (v *vt) write(p []byte) {
	v.unread = append(v.unread, p...)
	for len(v.unread) > 0 {
		n := v.next(v.unread)
		if n == 0 {
			return
		}
		v.unread = v.unread[n:]
	}
}

// next takes one rune or sequence and returns its length, 0 if it is not whole.
func (v *vt) next(p []byte) int {
	switch {
	case p[0] != '\x1b':
		if !utf8.FullRune(p) {
			return 0
		}
		r, n := utf8.DecodeRune(p)
		v.put(r)
		return n
	case len(p) < 2:
		return 0
	case p[1] == ']':
		return endOf(p, "\a", "\x1b\\")
	case p[1] != '[':
		return 2
	}
	for i, c := range p[2:] {
		if c >= '@' && c <= '~' {
			v.control(string(p[2:2+i]), c)
			return i + 3
		}
	}
	return 0
}

// endOf is where the first of the ends ends.
func endOf(p []byte, ends ...string) int {
	for i := range p {
		for _, e := range ends {
			if strings.HasPrefix(string(p[i:]), e) {
				return i + len(e)
			}
		}
	}
	return 0
}

func (v *vt) put(r rune) {
	switch r {
	case '\r':
		v.x = 0
	case '\n':
		if v.y++; v.y == v.h {
			v.y--
			v.cells = append(v.cells[1:], []rune(strings.Repeat(" ", v.w)))
		}
	case '\b':
		v.x = max(0, v.x-1)
	case '\a':
	default:
		if v.x < v.w { // the screen never wraps a line
			v.cells[v.y][v.x] = r
		}
		v.x++
	}
}

// control does what ESC [ args c asks for.
func (v *vt) control(args string, c byte) {
	n, m, _ := strings.Cut(args, ";")
	by := max(1, number(n))
	switch c {
	case 'A':
		v.y = max(0, v.y-by)
	case 'B':
		v.y = min(v.h-1, v.y+by)
	case 'C':
		v.x = min(v.w-1, v.x+by)
	case 'D':
		v.x = max(0, v.x-by)
	case 'H':
		v.y, v.x = min(v.h, by)-1, min(v.w, max(1, number(m)))-1
	case 'J':
		v.erase(0, v.w*v.h, number(n))
	case 'K':
		v.erase(v.y*v.w, (v.y+1)*v.w, number(n))
	case 'h', 'l':
		v.mode(args, c == 'h')
	}
}

// erase blanks the cells between two, as far as they come after the cursor (0) or
// before it (1), or all (2).
func (v *vt) erase(from, to, what int) {
	at := v.y*v.w + min(v.x, v.w-1)
	switch what {
	case 0:
		from = at
	case 1:
		to = at + 1
	}
	for i := from; i < to; i++ {
		v.cells[i/v.w][i%v.w] = ' '
	}
}

func (v *vt) mode(name string, on bool) {
	switch name {
	case "?25":
		v.hidden = !on
	case "?2004":
		v.pasting = on
	case "?1049":
		v.alt = on
		v.erase(0, v.w*v.h, 2)
	}
}

func number(s string) int { n, _ := strconv.Atoi(s); return n }

func TestVT(t *testing.T) {
	v := newVT(8, 3)
	for _, part := range []string{"abcdefgh\r\nij\x1b[", "1A\x1b]2;title\aX\x1b[K\r\nkl\xe2", "\x94\x82\x1b[2;1H\x1b[31mY\x1b[0m\n\nz\x1b[?25l"} {
		v.write([]byte(part))
	}
	if want := "Yl│\n\n z\n"; v.text() != want || !v.hidden {
		t.Errorf("shown\n%s, want\n%s", v.text(), want)
	}
}
