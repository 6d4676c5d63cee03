package plot

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func TestDetect(t *testing.T) {
	for _, c := range []struct {
		flag, env string
		tty       bool
		want      Terminal
	}{
		{"", "TERM=xterm-256color", true, Terminal{Profile: ANSI256}},
		{"auto", "TERM=xterm", true, Terminal{Profile: ANSI16}},
		{"", "TERM=xterm-256color COLORTERM=truecolor", true, Terminal{Profile: TrueColor}},
		{"", "TERM=screen-256color COLORTERM=truecolor", true, Terminal{Profile: ANSI256}},
		{"", "TERM=screen-256color COLORTERM=truecolor TERM_PROGRAM=tmux", true, Terminal{Profile: TrueColor}},
		{"", "TERM=xterm-kitty", true, Terminal{Profile: TrueColor}},
		{"", "TERM=vt100", true, Terminal{}},
		{"", "TERM=dumb COLORTERM=truecolor", true, Terminal{Plain: true}},
		{"", "", true, Terminal{Plain: true}},
		{"", "TERM=xterm-256color", false, Terminal{Plain: true}},
		{"", "TERM=xterm-256color NO_COLOR=1", true, Terminal{}},
		{"", "TERM=xterm-256color NO_COLOR=1 CLICOLOR_FORCE=1", true, Terminal{}},
		{"true", "TERM=xterm NO_COLOR=1", true, Terminal{Profile: TrueColor}},
		{"never", "TERM=xterm-256color", true, Terminal{}},
		{"16", "TERM=dumb", false, Terminal{Profile: ANSI16}},
		{"256", "", true, Terminal{Profile: ANSI256}},
		{"", "TERM=xterm-256color CLICOLOR=0", true, Terminal{}},
		{"", "TERM=xterm-256color CLICOLOR_FORCE=1", false, Terminal{Profile: ANSI256}},
		{"", "TERM=xterm-256color CLICOLOR_FORCE=0", false, Terminal{Plain: true}},
		{"", "TERM=linux LANG=C", true, Terminal{Profile: ANSI16, ASCII: true}},
		{"", "TERM=linux LANG=C LC_ALL=de_DE.UTF-8", true, Terminal{Profile: ANSI16}},
	} {
		getenv := func(key string) string {
			for _, kv := range strings.Fields(c.env) {
				if k, v, _ := strings.Cut(kv, "="); k == key {
					return v
				}
			}
			return ""
		}
		c.want.Dark = true
		if got, err := Detect(c.flag, getenv, c.tty); err != nil || got != c.want {
			t.Errorf("Detect(%q, %s, %t) = %+v, %v; want %+v", c.flag, c.env, c.tty, got, err, c.want)
		}
	}
	if _, err := Detect("pink", func(string) string { return "" }, true); err == nil || !strings.Contains(err.Error(), `"pink"`) {
		t.Errorf("an unknown --color gives %v", err)
	}
}

// luminance and contrast follow WCAG 2.1.
func luminance(c rgb) float64 {
	r, g, b := c.parts()
	lin := func(v int) float64 {
		f := float64(v) / 255
		if f <= 0.04045 {
			return f / 12.92
		}
		return math.Pow((f+0.055)/1.055, 2.4)
	}
	return 0.2126*lin(r) + 0.7152*lin(g) + 0.0722*lin(b)
}

func contrast(a, b rgb) float64 {
	x, y := luminance(a)+0.05, luminance(b)+0.05
	return max(x, y) / min(x, y)
}

func TestContrast(t *testing.T) {
	for r, l := range looks {
		least := 4.5
		switch Role(r) {
		case Text, Title: // the terminal's own
			continue
		case Border:
			least = 2
		}
		for _, paper := range []rgb{0x000000, 0x1E1E1E} {
			if c := contrast(l.dark, paper); c < least {
				t.Errorf("role %d on dark %06x: contrast %.2f, want %.1f", r, paper, c, least)
			}
		}
		if c := contrast(l.light, 0xFFFFFF); c < least {
			t.Errorf("role %d on white: contrast %.2f, want %.1f", r, c, least)
		}
	}
}

func TestXterm256(t *testing.T) {
	for c, want := range map[rgb]int{0x000000: 16, 0xFFFFFF: 231, 0xFF0000: 196, 0x5F87AF: 67, 0x808080: 244, 0x0A0A0A: 232, 0xEEEEEE: 255} {
		if got := c.xterm256(); got != want {
			t.Errorf("%06x is %d, want %d", c, got, want)
		}
	}
}

func TestNumber(t *testing.T) {
	for v, want := range map[float64]string{
		0: "0", 0.412: "0.412", -0.412: "-0.412", 2.3: "2.30", 0.9996: "1.00", 23: "23.0", 441.4: "441", 12345: "12345",
		1.2e-5: "1.2e-5", 1e5: "1.0e5", 1e300: "1.0e300", inf: "Inf", -inf: "-Inf",
	} {
		if got := Number(v); got != want {
			t.Errorf("Number(%g) = %q, want %q", v, got, want)
		}
	}
	for v, want := range map[float64]string{0: "0", 950: "950", 1500: "1.5k", 20000: "20k", 3.2e6: "3.2M", 61e9: "61G"} {
		if got := Count(v); got != want {
			t.Errorf("Count(%g) = %q, want %q", v, got, want)
		}
	}
}

func TestTicks(t *testing.T) {
	for _, c := range []struct {
		a    axis
		n    int
		want string
	}{
		{axis{lo: 0, hi: 1}, 5, "0.0 0.2 0.4 0.6 0.8 1.0"},
		{axis{lo: 0.28, hi: 2.34}, 5, "0.5 1.0 1.5 2.0"},
		{axis{lo: 1.00001, hi: 1.00002}, 2, "1.000010 1.000015 1.000020"},
		{axis{lo: -3, hi: 4, log: true}, 8, "0.001 0.010 0.100 1.00 10.0 100 1000 10000"},
		{axis{lo: -1, hi: 0, log: true}, 5, "0.100 0.200 0.500 1.00"},
		{axis{lo: math.Log10(2.1), hi: math.Log10(2.9), log: true}, 4, "2.2 2.4 2.6 2.8"},
		{axis{lo: -2.1, hi: 0.2, log: true}, 3, "0.010 0.100 1.00"},
		{axis{lo: 0.4, hi: 3.5}, 2, "1 2 3"},
		{axis{lo: 0, hi: math.Inf(1)}, 5, ""},
	} {
		var got []string
		for _, k := range c.a.ticks(c.n) {
			got = append(got, k.label)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%+v: ticks %s, want %s", c.a, s, c.want)
		}
	}
}

// One early spike must not flatten the curve, nor a decaying loss lose its start.
func TestRobust(t *testing.T) {
	var spike, decay []float64
	for i := range 100 {
		spike = append(spike, 0.3+0.01*float64(i%7))
		decay = append(decay, 2.3-0.02*float64(i))
	}
	spike[3] = 300
	if _, hi := robust(slices.Clone(spike)); hi > 1 {
		t.Errorf("a spike stretches the range to %g", hi)
	}
	if _, hi := robust(slices.Clone(decay)); hi != 2.3 {
		t.Errorf("the start of a decay is cut at %g", hi)
	}
	if _, hi := (Line{FullY: true, Series: []Series{{X: decay, Y: spike}}}).yRange(); hi < 300 {
		t.Errorf("FullY shows only up to %g", hi)
	}
}

func (l Line) yRange() (lo, hi float64) {
	a := l.yAxis(bucketAll(l.Series, l.xAxis(), 200))
	return a.lo, a.hi
}

// A value that is not finite is a gap with a mark under it.
func TestGap(t *testing.T) {
	theme := NewTheme(Terminal{Plain: true})
	l := Line{Series: []Series{{X: []float64{0, 1, 2, 3, 4}, Y: []float64{1, 1, nan, 1, 1}}}}
	got := l.Render(theme, 19, 3) // too narrow for an axis
	if n := strings.Count(strings.Join(got, ""), "×"); n != 1 || []rune(got[2])[9] != '×' {
		t.Errorf("want one × in the middle of the last line:\n%s", strings.Join(got, "\n"))
	}
	if mid := []rune(got[1]); mid[4] == ' ' || mid[7] != ' ' || mid[12] != ' ' || mid[15] == ' ' {
		t.Errorf("want the curve broken between 1 and 3:\n%s", strings.Join(got, "\n"))
	}
}

// Two runs that differ only under the mask look the same, and the picture does
// not read what is hidden.
func TestHeatmapMask(t *testing.T) {
	m := Heatmap{H: 2, W: 3, Values: []float32{0, 1, 2, 3, 4, float32(nan)}, Mask: []float32{1, 1, 1, 1, 1, 0}}
	other := m
	other.Values = []float32{0, 1, 2, 3, 4, 1e30}
	for name, term := range terminals {
		theme := NewTheme(term)
		for _, w := range []int{2, 3, 9} {
			if a, b := m.Render(theme, w, 3), other.Render(theme, w, 3); !slices.Equal(a, b) {
				t.Errorf("%s: a hidden value shows\n%q\n%q", name, a, b)
			}
		}
		if l := ansi.Strip(m.Legend(theme, 60)); !strings.Contains(l, "hidden 16.7 %") || strings.Contains(l, "finite") {
			t.Errorf("%s: legend %q", name, l)
		}
	}
}

func TestHeatmapArea(t *testing.T) {
	m := Heatmap{H: 3, W: 3, Values: []float32{0, 0, 63, 0, 0, 63, 0, 0, 63}, Lo: 0, Hi: 63}
	if got := m.raster(2, 9); got.w != 2 || got.at[0] != 0 || got.at[1] != 42 {
		t.Errorf("3 columns on 2: %+v, want 0 and (½·0+63)/1½ = 42", got)
	}
	m.Values[8] = float32(nan)
	if g := m.raster(1, 1); g.at[0] != nanIdx {
		t.Errorf("a NaN was averaged away: %d", g.at[0])
	}
	if g := (Heatmap{H: 2, W: 2, Values: []float32{1, 2, 3, 4}}).raster(7, 9); g.w != 6 || g.h != 6 {
		t.Errorf("2×2 on 7×9 pixels is %d×%d, want 6×6", g.w, g.h)
	}
}

func TestSlider(t *testing.T) {
	theme := NewTheme(Terminal{Plain: true})
	for f, want := range map[float64]string{0: "●━━━", 0.5: "━━●━", 1: "━━━●", 9: "━━━●", -1: "●━━━", nan: "━━━━"} {
		if got := theme.Slider(Accent, f, 4); got != want {
			t.Errorf("Slider(%g) = %q, want %q", f, got, want)
		}
	}
}

// TestMarkOverCurve checks that a mark shows where a band covers all of its line.
func TestMarkOverCurve(t *testing.T) {
	s := Series{Role: Train}
	for x := range 80 {
		s.X, s.Y = append(s.X, float64(x)), append(s.Y, 0.5)
		s.Min, s.Max = append(s.Min, 0), append(s.Max, 1)
	}
	l := Line{Series: []Series{s}, Marks: []Mark{{X: 40, Text: "edit", Role: Marker}}, To: 79}
	top := l.Render(NewTheme(Terminal{Profile: None, Plain: true}), 40, 8)[0]
	if !strings.Contains(top, "┊") {
		t.Errorf("the top line %q shows no mark", top)
	}
}
