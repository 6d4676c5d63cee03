package plot

import (
	"math"
	"slices"
	"testing"
)

// BenchmarkFrame composes the plotted parts of a 120×36 screen: a loss chart
// of two curves, three small charts, a masked image and the boxes.
func BenchmarkFrame(b *testing.B) {
	xs, ys := wave(1000)
	cells, mask := make([]float32, 784), make([]float32, 784)
	for i := range cells {
		cells[i], mask[i] = float32(math.Sin(float64(i))), float32(i%4)
	}
	for name, term := range terminals {
		t := NewTheme(term)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				frame(t, xs, ys, cells, mask)
			}
		})
	}
}

func frame(t *Theme, xs, ys []float64, cells, mask []float32) []string {
	l := Line{XName: "step", Marks: []Mark{{X: 500, Text: "ratio .25→.30"}}, Series: []Series{
		{Name: "train", Role: Train, X: xs, Y: ys, Min: ys, Max: ys},
		{Name: "val", Role: Val, Dashed: true, X: xs[:20], Y: ys[:20]}}}
	small := Line{Series: []Series{{Role: Val, X: xs, Y: ys}}}
	image := Heatmap{H: 28, W: 28, Values: cells, Mask: mask}
	box := func(body []string, w int) []string { return Box{Title: "title", Body: body}.Render(t, w, len(body)+2) }
	knobs := blankLines(44, 9)
	out := append(box(l.Render(t, 72, 9), 74), box(knobs, 46)...)
	out = append(out, slices.Concat(box(small.Render(t, 38, 2), 40), box(small.Render(t, 38, 2), 40), box(small.Render(t, 38, 2), 40))...)
	picture := append(image.Render(t, 38, 14), image.Legend(t, 38))
	return append(out, slices.Concat(box(picture, 40), box(blankLines(38, 15), 40), box(blankLines(38, 15), 40))...)
}

func BenchmarkLine(b *testing.B) {
	xs, ys := wave(1000)
	t := NewTheme(terminals["true"])
	l := Line{Series: []Series{{Role: Train, X: xs, Y: ys}}}
	b.ReportAllocs()
	for b.Loop() {
		l.Render(t, 72, 9)
	}
}

// BenchmarkHeatmap is a 64×32 map without equal neighbours, the worst case.
func BenchmarkHeatmap(b *testing.B) {
	m := Heatmap{H: 64, W: 64, Values: make([]float32, 64*64), Scale: Viridis}
	for i := range m.Values {
		m.Values[i] = float32(math.Sin(float64(i)))
	}
	for name, term := range terminals {
		t := NewTheme(term)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				m.Render(t, 64, 32)
			}
		})
	}
}

// BenchmarkTiles is a layer of 784×512 weights on 160 columns, at a look with a cursor.
func BenchmarkTiles(b *testing.B) {
	m := blocks(512, 784, 8)
	m.Lens = &Lens{Row: 100, Col: 100}
	for name, term := range terminals {
		t := NewTheme(term)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				m.Ruled(t, 160, 44)
			}
		})
	}
}

func BenchmarkNewTheme(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		NewTheme(terminals["true"])
	}
}
