package main

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"
)

// glass is what a terminal shows, as far as the screen uses one: letters of one cell, the
// moves of the cursor, erasing.
type glass struct {
	w, h, x, y int
	cells      []rune
	unread     []byte
}

func newGlass(w, h int) *glass {
	return &glass{w: w, h: h, cells: []rune(strings.Repeat(" ", w*h))}
}

// shows reports whether a text stands on one line.
func (g *glass) shows(text string) bool {
	for y := range g.h {
		if strings.Contains(string(g.cells[y*g.w:(y+1)*g.w]), text) {
			return true
		}
	}
	return false
}

func (g *glass) write(p []byte) {
	g.unread = append(g.unread, p...)
	for len(g.unread) > 0 {
		n := g.next(g.unread)
		if n == 0 {
			return // the rest of it is still to come
		}
		g.unread = g.unread[n:]
	}
}

// next takes a letter or a sequence, and returns its length; 0 if it is not whole.
func (g *glass) next(p []byte) int {
	switch {
	case p[0] != '\x1b':
		if !utf8.FullRune(p) {
			return 0
		}
		r, n := utf8.DecodeRune(p)
		g.put(r)
		return n
	case len(p) < 2:
		return 0
	case p[1] == ']':
		if end := bytes.IndexAny(p, "\a\\"); end > 0 {
			return end + 1
		}
		return 0
	case p[1] != '[':
		return 2
	}
	for i, c := range p[2:] {
		if c >= '@' && c <= '~' {
			g.control(string(p[2:2+i]), c)
			return i + 3
		}
	}
	return 0
}

func (g *glass) put(r rune) {
	switch {
	case r == '\r':
		g.x = 0
	case r == '\n':
		g.y = min(g.y+1, g.h-1)
	case r < ' ':
	default:
		if g.x < g.w {
			g.cells[g.y*g.w+g.x] = r
		}
		g.x++
	}
}

func (g *glass) control(args string, c byte) {
	first, second, _ := strings.Cut(args, ";")
	n, _ := strconv.Atoi(first)
	m, _ := strconv.Atoi(second)
	switch c {
	case 'H':
		g.y, g.x = min(max(n, 1), g.h)-1, min(max(m, 1), g.w)-1
	case 'C':
		g.x = min(g.x+max(n, 1), g.w-1)
	case 'K':
		g.erase(g.y*g.w+min(g.x, g.w), (g.y+1)*g.w)
	case 'J':
		g.erase(0, len(g.cells))
	}
}

func (g *glass) erase(from, to int) {
	for i := from; i < to; i++ {
		g.cells[i] = ' '
	}
}
