package export

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"math"
	"os"
	"slices"
	"testing"

	"example.com/maskbench/tui/plot"
)

// page4 has a map of which a cell is hidden and one is not finite, and bars.
func page4() Picture {
	m := plot.Heatmap{H: 2, W: 2, Values: []float32{0, 1, float32(math.NaN()), 0.5}, Mask: []float32{1, 1, 1, 0}, Lo: 0, Hi: 1}
	return Picture{
		Title: "weights · a <run>", Notes: []string{"step 7"}, Maps: []Map{{Name: "dense1", Part: m.Whole(), Heatmap: m}},
		Bars:  []Bar{{Name: "cat", Text: "50.0 %", Share: 0.5}, {Name: "dog", Text: "no rows", Share: math.NaN(), Marked: true}},
		Table: func() Table { return Table{Columns: []string{"row"}, Rows: [][]string{{"0"}}} },
	}
}

// TestWritePicture reads the text of the SVG and the colours of the PNG.
func TestWritePicture(t *testing.T) {
	paths, err := WritePicture(t.TempDir(), "weights", page4())
	if err != nil || len(paths) != 3 {
		t.Fatal(paths, err)
	}
	svg, err := os.ReadFile(paths[1])
	if err != nil {
		t.Fatal(err)
	}
	texts, _ := elements(t, svg)
	for _, want := range []string{"weights · a <run>", "step 7", "dense1", "hidden: 1 of 4", "not finite: 1", "cat", "50.0 %", "no rows", "0", "1"} {
		if !slices.Contains(texts, want) {
			t.Errorf("no text %q among %q", want, texts)
		}
	}
	data, err := os.ReadFile(paths[2])
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	m := page4().Maps[0]
	cells, found := m.Image(m.Part), map[color.Color]int{}
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			found[color.RGBAModel.Convert(img.At(x, y))]++
		}
	}
	for i := range 4 {
		if c := cells.At(i%2, i/2); found[c] < 100*100 { // cells of 40 points, 3 pixels each
			t.Errorf("cell %d, %v, has %d pixels", i, c, found[c])
		}
	}
}

// TestManyCells sees that cells smaller than pixels are averaged, not left out.
func TestManyCells(t *testing.T) {
	m := plot.Heatmap{H: 1, W: 100_000, Values: make([]float32, 100_000), Lo: 0, Hi: 1, Fill: true}
	for i := range m.Values {
		m.Values[i] = float32(i % 2)
	}
	p := pngPen{image.NewRGBA(image.Rect(0, 0, 300, 60))}
	p.image(point{0, 0}, 100, 20, m.Image(m.Whole()))
	if r, _, _, _ := p.At(150, 30).RGBA(); r>>8 < 100 || r>>8 > 155 {
		t.Errorf("the mean of black and white is %d", r>>8)
	}
}

// TestNumbered sees that only whole cells have numbers.
func TestNumbered(t *testing.T) {
	for _, c := range []struct{ first, n int }{{0, 1}, {0, 2}, {3, 4}, {0, 28}, {512, 784}, {0, 100_000}} {
		last := -1.0
		all := numbered(c.first, c.n, 400)
		for _, tick := range all {
			if !(tick.At > max(last, 0) && tick.At < 1) {
				t.Errorf("%v: a number at %v after %v", c, tick.At, last)
			}
			last = tick.At
		}
		if len(all) == 0 {
			t.Errorf("%v has no numbers", c)
		}
	}
}
