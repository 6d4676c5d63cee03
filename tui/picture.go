package tui

import (
	"fmt"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// picturePanel is the heatmap: what is hidden now.
type picturePanel struct{ *state }

// view is one way to look at what is hidden.
type view struct {
	name  string
	title func(*train.Snapshot) string
	// draw returns the map, and one line that reads it; without a map the line says
	// why.
	draw func(*state) (m *plot.Heatmap, legend string)
}

// pictures are the views, in the order of the key that goes through them.
var pictures = []view{
	{"input mask", sampleTitle, inputPicture},
	{"weight mask", func(s *train.Snapshot) string { return s.Look.Layer }, weightPicture},
	{"saliency", func(*train.Snapshot) string { return "" }, scorePicture},
}

// Title implements panel.
func (p picturePanel) Title() (string, string) {
	v := pictures[p.picture]
	title := v.name
	if s := v.title(p.still); s != "" {
		title += " · " + s
	}
	return title, p.theme.Paint(plot.Muted, fmt.Sprintf("%d/%d", p.picture+1, len(pictures)))
}

// Shows implements panel.
func (p picturePanel) Shows() any { return [2]any{p.still, p.picture} }

// Render implements panel.
func (p picturePanel) Render(w, h int) []string {
	m, legend := pictures[p.picture].draw(p.state)
	if m == nil {
		return indent(wrap(legend, w-2, h))
	}
	mw, mh := mapSize(*m, w, h-1)
	lines := m.Render(p.theme, mw, mh)
	for i, l := range lines {
		lines[i] = plot.Spaces((w-mw)/2) + l
	}
	return append(lines, " "+legend)
}

// mapSize is how much of w×h cells a map takes: enlarged by a whole factor, or
// shrunk. A cell holds two of its rows.
func mapSize(m plot.Heatmap, w, h int) (int, int) {
	if m.W < 1 || m.H < 1 || w < 1 || h < 1 {
		return 0, 0
	}
	if k := min(w/m.W, 2*h/m.H); k >= 1 {
		return k * m.W, (k*m.H + 1) / 2
	}
	if m.Fill {
		return min(w, m.W), min(h, (m.H+1)/2)
	}
	return min(w, max(1, 2*h*m.W/m.H)), min(h, max(1, (w*m.H/m.W+1)/2))
}

// firstPicture is the one that shows what a run masks.
func firstPicture(s *train.Snapshot) int {
	if s.Masks[mask.Parameter].On && !s.Masks[mask.Input].On {
		return 1
	}
	return 0
}

func sampleTitle(s *train.Snapshot) string {
	if s.Sample.X == nil {
		return ""
	}
	return plain(s.Sample.Label)
}

func inputPicture(s *state) (*plot.Heatmap, string) {
	x := s.still.Sample
	if x.X == nil {
		return nil, "No sample yet: the first step brings one."
	}
	m := &plot.Heatmap{H: x.Height, W: x.Width, Values: throughMask(x), Mask: x.Mask}
	from := s.theme.Paint(plot.Muted, fmt.Sprintf(" · sample %d", s.still.Look.Sample))
	if x.Mask == nil {
		return m, "nothing is hidden" + from
	}
	hidden := 0
	for _, v := range x.Mask {
		if v == 0 {
			hidden++
		}
	}
	share := fmt.Sprintf(" %.1f %%", 100*float64(hidden)/float64(max(1, len(x.Mask))))
	return m, s.theme.Paint(plot.Hidden, "▒ hidden") + share + from
}

// throughMask is a sample as the network sees it: a soft mask scales what it keeps.
func throughMask(x train.SampleState) []float32 {
	if x.Mask == nil {
		return x.X
	}
	out := make([]float32, len(x.X))
	for i, m := range x.Mask {
		out[i] = m * x.X[i]
	}
	return out
}

func weightPicture(s *state) (*plot.Heatmap, string) {
	w := s.still.Weight
	if w.Mask == nil {
		return nil, fmt.Sprintf("%s is not masked. Set the target to parameter, or choose a masked layer with [ ].", s.layerName())
	}
	m := &plot.Heatmap{H: w.Out, W: w.In, Values: w.Mask, Lo: 0, Hi: 1, Scale: plot.Viridis, Fill: true}
	kept := 0.0
	for _, l := range s.still.Layers {
		if l.Name == w.Layer {
			kept = l.Density
		}
	}
	return m, fmt.Sprintf("%.1f %%", 100*kept) + s.theme.Paint(plot.Muted, fmt.Sprintf(" of %d×%d kept, shown bright", w.Out, w.In))
}

func scorePicture(s *state) (*plot.Heatmap, string) {
	x := s.still.Sample
	if s.still.Score == nil || x.Width == 0 {
		return nil, "No saliency yet: the input strategy adaptive keeps a running one."
	}
	m := &plot.Heatmap{H: x.Height, W: x.Width, Values: s.still.Score, Scale: plot.Viridis}
	word := "highest"
	if a, ok := s.still.Masks[mask.Input].Strategy.Value.(*mask.Adaptive); ok && a.Mode == "low" {
		word = "lowest"
	}
	return m, s.theme.Paint(plot.Muted, "|x·∂z/∂x| · hides the "+word)
}

// Move implements steered.
func (p picturePanel) Move(rows int) { p.chooseLayer(rows) }

// Change implements steered.
func (p picturePanel) Change(by int) { p.chooseSample(by) }

// Hint implements steered.
func (p picturePanel) Hint() []string { return []string{"view", "sample", "layer"} }

// chooseSample moves to another row of the batch.
func (s *state) chooseSample(by int) {
	n := max(1, s.config.Batch)
	s.sample = ((s.sample+by)%n + n) % n
	s.touched++
	s.refresh()
}
