package plot

import (
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

var update = flag.Bool("update", false, "rewrite testdata/*.golden")

var (
	nan = math.NaN()
	inf = math.Inf(1)
)

// terminals are those the widgets must look right on.
var terminals = map[string]Terminal{
	"true":       {Profile: TrueColor, Dark: true},
	"true-light": {Profile: TrueColor},
	"256":        {Profile: ANSI256, Dark: true},
	"16":         {Profile: ANSI16, Dark: true},
	"none":       {Profile: None, Dark: true},
	"plain":      {Plain: true, Dark: true},
	"ascii":      {Plain: true, Dark: true, ASCII: true},
}

// widgets draws one of each at any size from the same values.
func widgets(t *Theme, xs, values []float64, w, h int) map[string][]string {
	cells := make([]float32, len(values))
	mask := make([]float32, len(values))
	for i, v := range values {
		cells[i] = float32(v)
		mask[i] = float32(i % 3)
	}
	side := int(math.Sqrt(float64(len(values))))
	late := slices.Insert(slices.Clone(values), 0, values[:min(1, len(values))]...)[:len(values)]
	line := Line{
		Series: []Series{
			{Name: "train", Role: Train, X: xs, Y: late, Min: values, Max: values},
			{Name: "val", Role: Val, Dashed: true, X: xs, Y: values},
		},
		Marks: []Mark{{X: 7, Text: "ratio .25→.30"}, {X: 8, Text: "freeze"}},
		XName: "step",
	}
	log := line
	log.Log, log.FullY = true, true
	full := log
	full.LogX, full.Cross, full.Cursor, full.From, full.To, full.Left = true, true, 5, -3, float64(len(values)), 8
	full.Series = []Series{{Name: "run", Role: PinB, Dotted: true, Letter: 'B', X: xs, Y: values}, line.Series[0]}
	zoomed := full
	zoomed.LogX, zoomed.FullY = false, false
	if len(xs) > 1 {
		zoomed.From, zoomed.To, zoomed.Cursor = xs[0], xs[1], xs[len(xs)-1]
	}
	image := Heatmap{H: side, W: side, Values: cells, Mask: mask}
	weights := Heatmap{H: 2, W: len(values) / 2, Values: cells, Scale: Viridis, Fill: true}
	signed := Heatmap{H: side, W: side, Values: cells, Scale: Diverging}
	bits := Heatmap{H: side, W: side, Values: mask, Hi: 1, Scale: Cividis, Fill: true, Dots: true}
	near := signed
	near.Lens = &Lens{Zoom: len(values) % 5, Row: len(values) / 7, Col: -3}
	f := 0.0
	if len(values) > 0 {
		f = values[0]
	}
	return map[string][]string{
		"line":    line.Render(t, w, h),
		"log":     log.Render(t, w, h),
		"full":    full.Render(t, w, h),
		"zoomed":  zoomed.Render(t, w, h),
		"image":   image.Render(t, w, h),
		"weights": weights.Render(t, w, h),
		"signed":  signed.Render(t, w, h),
		"bits":    bits.Ruled(t, w, h),
		"near":    near.Ruled(t, w, h),
		"legend":  {image.Legend(t, w)},
		"slider":  {t.Slider(Accent, f, w)},
		"box":     Box{Title: "loss", Note: line.Legend(t), Body: line.Render(t, w-2, h-2), Focus: w%2 == 0}.Render(t, w, h),
	}
}

// wave is a series with a spike and some values that are not finite.
func wave(n int) (xs, ys []float64) {
	for i := range n {
		xs = append(xs, float64(i))
		ys = append(ys, 0.3+2*math.Exp(-float64(i)/6)+0.2*math.Sin(float64(i)))
	}
	if n > 20 {
		ys[12], ys[15] = nan, inf
	}
	return xs, ys
}

func TestGolden(t *testing.T) {
	xs, ys := wave(36)
	for name, term := range terminals {
		theme := NewTheme(term)
		var b strings.Builder
		drawn := widgets(theme, xs, ys, 48, 9)
		for _, w := range []string{"line", "log", "image", "weights", "signed", "bits", "near", "legend", "slider", "box"} {
			fmt.Fprintf(&b, "== %s\n%s\n", w, strings.Join(drawn[w], "\n"))
		}
		b.WriteString("== roles\n")
		for r := range numRoles {
			fmt.Fprintf(&b, "%d %s %s\n", r, theme.Paint(r, "bold voice"), theme.Paint(r.faint(), "faint voice"))
		}
		golden(t, name+".golden", b.String())
		if term.Plain && strings.Contains(b.String(), "\x1b") {
			t.Errorf("%s: escape sequences on a plain terminal", name)
		}
		if twin := ansi.Strip(b.String()); !term.Plain {
			golden(t, name+".txt.golden", twin)
		}
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs (go test -update, then look at it)\n%s", path, firstDiff(got, string(want)))
	}
}

func firstDiff(got, want string) string {
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return fmt.Sprintf("line %d\n got %q\nwant %q", i+1, a[i], b[i])
		}
	}
	return fmt.Sprintf("%d lines, want %d", len(a), len(b))
}

// checkSize fails unless every block is h lines of w cells with all colours
// reset at each line's end. The width is measured by ansi, not by ours.
func checkSize(t *testing.T, drawn map[string][]string, w, h int) {
	t.Helper()
	for name, lines := range drawn {
		want := max(h, 0)
		switch name {
		case "legend", "slider":
			want = 1
		}
		if len(lines) != want {
			t.Fatalf("%s %d×%d: %d lines", name, w, h, len(lines))
		}
		for y, s := range lines {
			if n := ansi.StringWidth(s); n != max(w, 0) {
				t.Fatalf("%s %d×%d: line %d has %d cells: %q", name, w, h, y, n, s)
			}
			if i := strings.LastIndex(s, "\x1b["); i >= 0 && !strings.HasPrefix(s[i:], reset) {
				t.Fatalf("%s %d×%d: line %d ends in colour: %q", name, w, h, y, s)
			}
			if strings.ContainsRune(s, 0) || strings.ContainsRune(s, '�') {
				t.Fatalf("%s %d×%d: line %d has a broken glyph: %q", name, w, h, y, s)
			}
		}
	}
}

func TestSizes(t *testing.T) {
	values := map[string][]float64{
		"none": nil, "one": {1}, "flat": {2, 2, 2, 2, 2}, "nan": {nan, nan, nan, nan}, "inf": {inf, -inf, inf, 1},
		"huge": {1e300, -1e300, math.MaxFloat64, -math.MaxFloat64, 1}, "tiny": {5e-324, 0, -5e-324, 1e-300},
		"close": {1, math.Nextafter(1, 2), 1, 1}, "negative": {-3, -2, -1, 0},
	}
	_, values["wave"] = wave(36)
	sizes := []int{-5, 0, 1, 2, 3, 4, 7, 12, 13, 20, 41, 200}
	for _, term := range terminals {
		theme := NewTheme(term)
		for name, ys := range values {
			xs := make([]float64, len(ys))
			for i := range xs {
				xs[i] = float64(i)
			}
			for _, w := range sizes {
				for _, h := range []int{-1, 0, 1, 2, 3, 4, 5, 9, 60} {
					if h == 60 && name != "wave" && name != "huge" {
						continue
					}
					checkSize(t, widgets(theme, xs, ys, w, h), w, h)
				}
			}
		}
	}
}
