package plot

import (
	"encoding/binary"
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// floats reads any bit patterns as values.
func floats(data []byte) []float64 {
	out := make([]float64, 0, len(data)/8)
	for ; len(data) >= 8 && len(out) < 400; data = data[8:] {
		out = append(out, math.Float64frombits(binary.LittleEndian.Uint64(data)))
	}
	return out
}

func bytesOf(values ...float64) []byte {
	var b []byte
	for _, v := range values {
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(v))
	}
	return b
}

// FuzzWidgets: any values at any size give exactly the size asked.
func FuzzWidgets(f *testing.F) {
	f.Add(bytesOf(0, 1, 2, 3), bytesOf(1, nan, inf, 1e300), 40, 8, uint8(0))
	f.Add(bytesOf(nan, -inf, 1e300), bytesOf(-1e308, 1e308, 5e-324), 1, 1, uint8(3))
	f.Add(bytesOf(3, 2, 1), bytesOf(0, math.Copysign(0, -1), -1), 200, 60, uint8(6))
	f.Fuzz(func(t *testing.T, xs, ys []byte, w, h int, kind uint8) {
		w, h = w%260, h%80
		term := Terminal{Profile: Profile(kind % 4), Dark: kind&4 != 0, ASCII: kind&8 != 0, Plain: kind&16 != 0}
		checkSize(t, widgets(NewTheme(term), floats(xs), floats(ys), w, h), w, h)
	})
}

// FuzzFit: any text gives w cells and nothing but text and colours.
func FuzzFit(f *testing.F) {
	for _, s := range []string{"plain", "\x1b[31mred\x1b[0m", "日本語", "e\u0301", "👩‍👩‍👧", "a\tb\nc", "\x1b[2J\x1b]0;x\a", "\xff\x9b2J", "❄\ufe0f"} {
		f.Add(s, 4)
	}
	f.Fuzz(func(t *testing.T, s string, w int) {
		w %= 300
		got := Fit(s, w)
		if n := ansi.StringWidth(got); n != max(w, 0) {
			t.Fatalf("Fit(%q, %d) = %q has %d cells", s, w, got, n)
		}
		if !utf8.ValidString(got) {
			t.Fatalf("Fit(%q, %d) = %q is not UTF-8", s, w, got)
		}
		for i, r := range got {
			if r == '\x1b' && sgrLen(got[i:]) == 0 || r < ' ' && r != '\x1b' || r >= 0x7f && r < 0xa0 {
				t.Fatalf("Fit(%q, %d) = %q lets a control character pass", s, w, got)
			}
		}
		if n, ok := quickWidth(s); ok && n != ansi.StringWidth(s) {
			t.Fatalf("quickWidth(%q) = %d, want %d", s, n, ansi.StringWidth(s))
		}
		for _, line := range (Box{Title: s, Note: s, Body: []string{s}}).Render(NewTheme(Terminal{}), w, 3) {
			if n := ansi.StringWidth(line); n != max(w, 0) {
				t.Fatalf("Box of %q, width %d: %d cells", s, w, n)
			}
		}
	})
}

// FuzzNumber: whatever the value, a short label without surprises.
func FuzzNumber(f *testing.F) {
	for _, v := range []float64{0, 1, -0.5, 1e-5, 99999.5, 1e300, nan, inf, 5e-324} {
		f.Add(v)
	}
	f.Fuzz(func(t *testing.T, v float64) {
		for _, s := range []string{Number(v), Count(v)} {
			if s == "" || len(s) > 10 || strings.HasSuffix(s, "e") {
				t.Errorf("%g is written %q", v, s)
			}
		}
	})
}
