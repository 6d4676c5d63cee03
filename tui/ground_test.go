package tui

import (
	"strings"
	"testing"

	"example.com/maskbench/tui/plot"
)

// sifted feeds pieces to a fresh input; the answer is "" if there was none.
func sifted(pieces ...string) (keys, answer string) {
	f := &input{}
	f.tell = func(dark bool) { answer = map[bool]string{true: "dark", false: "light"}[dark] }
	for _, s := range pieces {
		p := make([]byte, 256)
		n := copy(p, s)
		if f.tell != nil {
			n = f.sift(p, n)
		}
		keys += string(p[:n])
	}
	return keys, answer
}

// TestSift checks that the terminal's answer is understood and is never taken for
// keys, in whatever pieces it comes.
func TestSift(t *testing.T) {
	for _, c := range []struct{ in, keys, answer string }{
		{"pq", "pq", ""},
		{"p\x1b]11;rgb:ffff/ffff/ffff\x1b\\q", "pq", "light"},
		{"\x1b]11;rgb:0000/0000/0000\aq", "q", "dark"},
		{"\x1b[A\x1b]11;rgb:28/2c/34\x1b\\\x1b[B", "\x1b[A\x1b[B", "dark"},
		{"\x1b]11;rgb:f/f/f\a\x1b]11;kept\a", "\x1b]11;kept\a", "light"},
		{"\x1b]11;nonsense\ap", "p", ""},
		{"\x1b", "\x1b", ""},
	} {
		if keys, answer := sifted(c.in); keys != c.keys || answer != c.answer {
			t.Errorf("%q: keys %q, %q; want %q, %q", c.in, keys, answer, c.keys, c.answer)
		}
		for i := range c.in {
			if strings.HasSuffix(c.in[:i], "\x1b") && i < len(c.in) && c.in[i] == ']' {
				continue // an escape that ends a read is the key
			}
			if keys, answer := sifted(c.in[:i], c.in[i:]); keys != c.keys || answer != c.answer {
				t.Errorf("%q cut at %d: keys %q, %q; want %q, %q", c.in, i, keys, answer, c.keys, c.answer)
			}
		}
	}
	if keys, _ := sifted("\x1b]11;", strings.Repeat("f", 200), "q"); keys != "q" {
		t.Errorf("a reply without end became the keys %q", keys)
	}
}

func FuzzSift(f *testing.F) {
	f.Add("p\x1b]11;rgb:ffff/ffff/ffff\x1b\\q", 5)
	f.Add("\x1b]1", 2)
	f.Fuzz(func(t *testing.T, s string, cut int) {
		if len(s) > 200 {
			return
		}
		cut = max(0, min(cut, len(s)))
		if keys, _ := sifted(s[:cut], s[cut:]); len(keys) > len(s) || !strings.Contains(s, "\x1b]") && keys != s {
			t.Errorf("%q cut at %d became the keys %q", s, cut, keys)
		}
	})
}

// TestGround checks that the colours follow the background.
func TestGround(t *testing.T) {
	r := newRig(trueDark, 80, 24)
	r.Update(ground{dark: false})
	want := newRig(plot.Terminal{Profile: plot.TrueColor}, 80, 24)
	if r.view() != want.view() {
		t.Error("on a light background the screen is not that of a light theme")
	}
}
