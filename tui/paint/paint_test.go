package paint

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
)

// glass is a terminal that keeps the styles of its cells.
type glass struct {
	w, h, x, y int
	style      string
	cells      [][]cell
}

func newGlass(w, h int) *glass {
	g := &glass{w: w, h: h, cells: make([][]cell, h)}
	for y := range g.cells {
		g.cells[y] = make([]cell, w)
	}
	g.erase(0, 0)
	return g
}

func (g *glass) erase(x, y int) {
	for ; y < g.h; x, y = 0, y+1 {
		for ; x < g.w; x++ {
			g.cells[y][x] = blank
		}
	}
}

func (g *glass) Write(p []byte) (int, error) {
	for s := string(p); s != ""; {
		text, width, n, _ := ansi.DecodeSequence(s, ansi.NormalState, nil)
		s = s[n:]
		switch {
		case width > 0:
			g.letter(text, width)
		case strings.HasPrefix(text, "\x1b["):
			g.control(text[2:len(text)-1], text[len(text)-1])
		case !strings.HasPrefix(text, "\x1b]"):
			panic(fmt.Sprintf("%q is not for terminals", text))
		}
	}
	return len(p), nil
}

func (g *glass) letter(text string, width int) {
	if g.x+width > g.w {
		panic("a line is too long")
	}
	if c := g.cells[g.y][g.x]; c.text == "" && g.x > 0 {
		g.cells[g.y][g.x-1] = cell{" ", c.style} // the left half of a wide letter goes too
	}
	if x := g.x + width; x < g.w && g.cells[g.y][x].text == "" {
		g.cells[g.y][x] = cell{" ", g.cells[g.y][x].style} // or its right half
	}
	g.cells[g.y][g.x] = cell{text, g.style}
	for i := range width - 1 {
		g.cells[g.y][g.x+1+i] = cell{"", g.style}
	}
	g.x += width
}

func (g *glass) control(args string, c byte) {
	first, second, _ := strings.Cut(args, ";")
	n, _ := strconv.Atoi(first)
	m, _ := strconv.Atoi(second)
	switch c {
	case 'H':
		g.y, g.x = max(n, 1)-1, max(m, 1)-1
	case 'C':
		g.x += max(n, 1)
	case 'K':
		g.eraseLine()
	case 'J':
		g.erase(0, 0)
	case 'm':
		if g.style += "\x1b[" + args + "m"; args == "" || args == "0" {
			g.style = ""
		}
	default:
		panic(fmt.Sprintf("unknown control %q %c", args, c))
	}
}

func (g *glass) eraseLine() {
	if g.style != "" {
		panic("erased in a colour")
	}
	for x := g.x; x < g.w; x++ {
		g.cells[g.y][x] = blank
	}
}

// same compares the glass with lines.
func (g *glass) same(t *testing.T, lines []string) {
	t.Helper()
	for y, line := range lines {
		var want row
		want.parse(line, g.w)
		for x, c := range want.cells {
			if g.cells[y][x] != c {
				t.Fatalf("line %d, column %d shows %q, not %q of %q", y, x, g.cells[y][x], c, line)
			}
		}
	}
}

// pieces are what the lines of the tests are made of.
var pieces = []string{"a", "bc ", "   ", "        ", "─╮│", "⠁⡇", "█▀", "\x1b[31m", "\x1b[1m\x1b[38;2;1;2;3m", "\x1b[0m", "\x1b[m", "→", "é", "e\u0301", "界", "⚠\ufe0f", "\x1b]2;x\a", "\t", "\x7f", "x\u0301", "─\u0301", "≈", "⏳"}

func someLine(r *rand.Rand, w int) string {
	var b strings.Builder
	for range r.IntN(12) {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return ansi.Truncate(b.String(), w, "") + "\x1b[0m"
}

// TestPaint paints a thousand frames, each a change of the one before.
func TestPaint(t *testing.T) {
	for seed := range uint64(30) {
		walk(t, seed, 40)
	}
}

// FuzzPaint paints frames that follow from a seed.
func FuzzPaint(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(func(t *testing.T, seed uint64) { walk(t, seed, 12) })
}

func walk(t *testing.T, seed uint64, frames int) {
	r := rand.New(rand.NewPCG(seed, 1))
	g := newGlass(1+r.IntN(30), 1+r.IntN(6))
	p := &Painter{}
	lines := make([]string, g.h)
	for range frames {
		lines = append([]string(nil), lines...)
		for range r.IntN(4) {
			lines[r.IntN(g.h)] = someLine(r, g.w)
		}
		p.pen.out = p.pen.out[:0]
		p.paint(frame{g.w, lines}, r.IntN(10) == 0)
		g.Write(p.pen.out)
		g.same(t, lines)
		if g.style != "" {
			t.Fatalf("the frame ends in style %q", g.style)
		}
	}
}

// TestBytes counts what changes cost.
func TestBytes(t *testing.T) {
	before := "│ step 1,234 │" + strings.Repeat(" ", 80) + "\x1b[38;2;9;9;9m" + strings.Repeat("▀", 60) + "\x1b[0m"
	for _, c := range []struct {
		now  string
		most int
	}{
		{before, 0},
		{strings.Replace(before, "1,234", "1,235", 1), 8},
		{strings.Replace(before, "1,234", "9,235", 1), 12},
		{strings.Replace(before, "▀", "▄", 1), 2 * len("\x1b[38;2;9;9;9m")},
		{"", 8},
	} {
		p := &Painter{}
		p.paint(frame{200, []string{"", before}}, false)
		p.pen.out = p.pen.out[:0]
		p.paint(frame{200, []string{"", c.now}}, false)
		if n := len(p.pen.out); n > c.most || n == 0 && c.most > 0 {
			t.Errorf("%q took %d bytes, %q", c.now, n, p.pen.out)
		}
	}
}

// stuck is a terminal that reads nothing until it is freed.
type stuck struct {
	mu   sync.Mutex
	free chan struct{}
	got  bytes.Buffer
}

func (s *stuck) Write(p []byte) (int, error) {
	<-s.free
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.got.Write(p)
}

// TestStuck shows that nobody waits for a terminal that does not read, that it gets
// the last frame when it does, and the asides that belong to it.
func TestStuck(t *testing.T) {
	s := &stuck{free: make(chan struct{})}
	p := New(s, "first")
	done := make(chan struct{})
	go func() {
		defer close(done)
		for i := range 10000 {
			p.Show([]string{strconv.Itoa(i)}, 10)
			p.Aside(fmt.Sprintf("\x1b]2;%d\a", i))
		}
		p.Redraw()
	}()
	select {
	case <-done:
	case <-time.After(time.Minute):
		t.Fatal("the painter waits for its terminal")
	}
	close(s.free)
	<-p.Close()
	got := s.got.String()
	if !strings.HasPrefix(got, "first") || !strings.HasSuffix(got, "\x1b[H\x1b[2J9999") || !strings.Contains(got, "\x1b]2;9999\a") {
		t.Errorf("the terminal got %q", got[max(0, len(got)-200):])
	}
	if len(got) > 100*mostAsides {
		t.Errorf("%d bytes waited", len(got))
	}
}

func BenchmarkPaint(b *testing.B) {
	var frames [2]frame
	for i := range frames {
		r := rand.New(rand.NewPCG(7, uint64(i)))
		for range 36 {
			line := ""
			for range 120 {
				line += fmt.Sprintf("\x1b[38;2;%d;0;0m▀\x1b[0m", r.IntN(3))
			}
			frames[i].lines = append(frames[i].lines, line)
		}
		frames[i].w = 120
	}
	p := &Painter{}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		p.pen.out = p.pen.out[:0]
		p.paint(frames[i%2], false)
	}
	b.ReportMetric(float64(len(p.pen.out)), "bytes/frame")
}
