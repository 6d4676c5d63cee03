package export

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/tui/plot"
)

// sample is a figure of everything: a band, a gap, marks, names that XML and CSV
// must quote.
func sample() Figure {
	a := Series{Name: `train <EMA> & "range", of all`}
	for i := range 200 {
		y := 2*math.Exp(-float64(i)/40) + 1.0/3
		a.X, a.Y = append(a.X, float64(i)*10), append(a.Y, y)
		a.Min, a.Max = append(a.Min, y*0.9), append(a.Max, y*1.1)
	}
	a.Y[100], a.Y[101] = math.NaN(), math.Inf(1)
	b := Series{Name: "validation", X: []float64{0, 500, 1000, 1500}, Y: []float64{2.4, 0.9, 0.5, 0.45}}
	return Figure{
		Title: "loss of a\x07 run", XName: "step", YName: "cross-entropy", LogY: true, Series: []Series{a, b},
		Marks: []Mark{{300, "ratio 0.25→0.30"}, {340, "freeze <dense1>"}, {1990, "thaw dense1"}},
	}
}

// elements parses an SVG, and gives its texts and the strokes of its paths.
func elements(t *testing.T, svg []byte) (texts []string, strokes map[string]int) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(svg))
	strokes = map[string]int{}
	inText := false
	for {
		token, err := d.Token()
		if err == io.EOF {
			return texts, strokes
		}
		if err != nil {
			t.Fatalf("%v in %s", err, svg)
		}
		switch token := token.(type) {
		case xml.StartElement:
			inText = token.Name.Local == "text" || token.Name.Local == "title"
			for _, a := range token.Attr {
				if strings.Contains(a.Value, "NaN") || strings.Contains(a.Value, "Inf") {
					t.Fatalf("%s is %.80s", a.Name.Local, a.Value)
				}
				if a.Name.Local == "stroke" {
					strokes[a.Value]++
				}
			}
		case xml.CharData:
			if inText {
				texts = append(texts, string(token))
			}
			inText = false
		}
	}
}

func TestSVG(t *testing.T) {
	texts, strokes := elements(t, newSheet(sample()).svg())
	for _, want := range []string{"loss of a  run", "step", "cross-entropy", `train <EMA> & "range", of all`, "validation",
		"ratio 0.25→0.30", "freeze <dense1>", "thaw dense1", "not finite (NaN, inf)", "0.5", "1", "2", "0", "500", "1500"} {
		if !slices.Contains(texts, want) {
			t.Errorf("no text %q among %q", want, texts)
		}
	}
	if got := strokes["#0072B2"]; got != 3 { // two pieces and the sample in the legend
		t.Errorf("the first curve has %d lines, want 3: it is broken once", got)
	}
	if strokes["#B3261E"] < 4 { // two lines a cross, in the legend too
		t.Error("the gap has no cross")
	}
}

// TestThin holds the thinned curve to the extremes of all of it.
func TestThin(t *testing.T) {
	s := Series{}
	for i := range 100_000 {
		s.X, s.Y = append(s.X, float64(i)), append(s.Y, math.Sin(float64(i)))
	}
	s.Y[77_777] = 5
	f := Figure{Series: []Series{s}, FullY: true}
	x, y := f.rulers()
	pieces := s.curve(x, y)
	if len(pieces) != 1 || len(pieces[0]) > 4*(grain+1) {
		t.Fatalf("%d pieces, the first of %d points", len(pieces), len(pieces[0]))
	}
	top := slices.MaxFunc(pieces[0], func(a, b point) int { return int(math.Copysign(1, a.y-b.y)) })
	if want := (point{x.At(77_777), y.At(5)}); top != want {
		t.Errorf("the highest point is %v, want %v", top, want)
	}
	if !slices.IsSortedFunc(pieces[0], func(a, b point) int { return int(math.Copysign(1, a.x-b.x)) }) {
		t.Error("the thinned curve goes back")
	}
}

func decode(t *testing.T, f Figure) image.Image {
	t.Helper()
	data, err := newSheet(f).png()
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return img
}

func has(img image.Image, want color.RGBA) bool {
	b := img.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			if r, g, b, _ := img.At(x, y).RGBA(); uint8(r>>8) == want.R && uint8(g>>8) == want.G && uint8(b>>8) == want.B {
				return true
			}
		}
	}
	return false
}

func TestPNG(t *testing.T) {
	img := decode(t, sample())
	if b := img.Bounds(); b.Dx() != 1920 || b.Dy() < 1000 {
		t.Fatalf("the picture is %v", b)
	}
	if r, g, b, a := img.At(0, 0).RGBA(); r&g&b&a != 0xFFFF {
		t.Error("the paper is not white")
	}
	for name, c := range map[string]color.RGBA{
		"first curve": {0x00, 0x72, 0xB2, 255}, "second curve": {0xD5, 0x5E, 0x00, 255}, "cross": {0xB3, 0x26, 0x1E, 255},
		"band": {0xD6, 0xE8, 0xF2, 255}, "text": {0x1F, 0x23, 0x28, 255}, "axis": {0x59, 0x63, 0x6E, 255},
	} {
		if !has(img, c) {
			t.Errorf("no pixel of the %s", name)
		}
	}
	// The curve is drawn where SVG has it: at its place, and not in its gap.
	s := newSheet(sample())
	at := s.place(point{s.x.At(500), s.y.At(s.Series[0].Y[50])})
	if got := color.RGBAModel.Convert(img.At(int(at.x*dots), int(at.y*dots))); got != (color.RGBA{0x00, 0x72, 0xB2, 255}) {
		t.Errorf("the curve at step 500 is %v", got)
	}
	at = s.place(point{s.x.At(1005), 0.5})
	if got := color.RGBAModel.Convert(img.At(int(at.x*dots), int(at.y*dots))); got != (color.RGBA{255, 255, 255, 255}) {
		t.Errorf("its gap is %v", got)
	}
}

// TestLooks sees that curves differ in more than colour, and in at least one of both
// for as many as anyone can read.
func TestLooks(t *testing.T) {
	seen := map[string]bool{}
	for i := range len(hues) * len(dashes) {
		l := look(i)
		seen[fmt.Sprint(l.rgb, l.dash)] = true
	}
	if len(seen) != len(hues)*len(dashes) {
		t.Errorf("%d looks, want %d", len(seen), len(hues)*len(dashes))
	}
	if fmt.Sprint(look(0).dash) == fmt.Sprint(look(1).dash) {
		t.Error("neighbours have the same dashes")
	}
}

// TestMarksApart sees that no label lies on another or on the line of another mark.
func TestMarksApart(t *testing.T) {
	f := sample()
	f.Marks = nil
	for i := range 9 {
		f.Marks = append(f.Marks, Mark{float64(100 + 40*i), fmt.Sprintf("strategy number %d", i)})
	}
	s := newSheet(f)
	if s.unlabelled != 1 || len(s.labels) != 9 || !strings.Contains(s.note, "label: 1") {
		t.Errorf("%d of %d labels left out; note %q", s.unlabelled, len(s.labels), s.note)
	}
	for _, a := range s.labels {
		for _, b := range s.labels {
			right := a.x + width(a.text, tickSize, false)
			if a != b && a.row >= 0 && b.row >= a.row && a.x <= b.mark && b.mark <= right {
				t.Errorf("%q in row %d is crossed by %q in row %d", a.text, a.row, b.text, b.row)
			}
		}
	}
}

func TestClip(t *testing.T) {
	got := clip([]point{{-1, 0.5}, {0.5, 0.5}, {0.5, 3}, {0.75, 3}, {0.75, 0}})
	want := [][]point{{{0, 0.5}, {0.5, 0.5}, {0.5, 1}}, {{0.75, 1}, {0.75, 0}}}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestDashed(t *testing.T) {
	got := dashed([]point{{0, 0}, {0, 4}, {6, 4}}, []float64{3, 2})
	want := [][]point{{{0, 0}, {0, 3}}, {{1, 4}, {4, 4}}}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestTicksOfRuler(t *testing.T) {
	r := plot.NewRuler(0.2, 3, true, 0)
	var labels []string
	for _, tick := range r.Ticks(6) {
		labels = append(labels, tick.Label)
	}
	if got := strings.Join(labels, " "); got != "0.2 0.5 1 2" {
		t.Errorf("labels %q", got)
	}
	if n := len(r.Minor()); n != 11 { // 0.2 … 0.9, 1, 2, 3
		t.Errorf("%d minor places", n)
	}
}

// odd are figures that have broken other programs.
func odd() map[string]Figure {
	nan, inf := math.NaN(), math.Inf(1)
	line := func(y ...float64) []Series {
		s := Series{Name: "a", Y: y, Min: y, Max: y}
		for i := range y {
			s.X = append(s.X, float64(i))
		}
		return []Series{s}
	}
	long := strings.Repeat("long name ", 100)
	return map[string]Figure{
		"nothing":         {},
		"no points":       {Series: []Series{{Name: "a"}}},
		"one point":       {Series: line(0.5)},
		"only NaN":        {Series: line(nan, nan, inf, -inf)},
		"constant":        {Series: line(1, 1, 1)},
		"huge":            {Series: line(-1e308, 1e308, 1e300, 5e-324)},
		"a spike":         {Series: line(1, 2, 1e300, 1, 2, 1, 2, 1, 2, 1, 2), FullY: false},
		"log of nothing":  {LogX: true, LogY: true, Series: line(0, -1, -2)},
		"log of all":      {LogX: true, LogY: true, Series: line(5e-324, 1, 1e308)},
		"short":           {Series: []Series{{X: []float64{1, 2, 3}, Y: []float64{1}, Min: []float64{nan}}}},
		"x not finite":    {Series: []Series{{X: []float64{nan, inf, 1}, Y: []float64{1, 2, 3}}}},
		"a view":          {Series: line(1, 2, 3, 4, 5), From: 1.5, To: 2.5},
		"a view of none":  {Series: line(1, 2, 3), From: 1e9, To: 2e9},
		"log view from 0": {LogX: true, Series: line(1, 2, 3), From: 0, To: 2},
		"names":           {Title: long, XName: long, YName: long, Series: []Series{{Name: long}, {Name: "\x1b[31m\xff<&>"}}, Marks: []Mark{{0, long}, {nan, "x"}, {1e300, "y"}}},
	}
}

var number = regexp.MustCompile(`-?\d{5,}`)

func TestOdd(t *testing.T) {
	for name, f := range odd() {
		s := newSheet(f)
		svg := s.svg()
		elements(t, svg)
		if n := number.Find(svg); n != nil && !strings.Contains(name, "names") {
			for _, d := range regexp.MustCompile(` d="[^"]*"`).FindAll(svg, -1) {
				if number.Match(d) {
					t.Errorf("%s: a line goes to %s", name, number.Find(d))
				}
			}
		}
		if s.left > wide/2 || s.w < wide/3 {
			t.Errorf("%s: the axes begin at %v and are %v wide", name, s.left, s.w)
		}
	}
	decode(t, odd()["a spike"])
	decode(t, odd()["names"])
}
