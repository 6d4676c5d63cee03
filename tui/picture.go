package tui

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// picturePanel is the heatmap: what is hidden now.
type picturePanel struct{ *state }

// view is one way to look at what is hidden.
type view struct {
	title func(*state) string
	lines func(s *state, w, h int) []string
}

// pictures are the views, in the order of the key that goes through them.
var pictures = []view{
	{inputTitle, mapped(inputPicture)},
	{weightTitle, mapped(weightPicture)},
	{func(*state) string { return "output masks" }, outputPicture},
	{func(*state) string { return "saliency" }, mapped(scorePicture)},
}

// pictureOf is the view that shows what a target hides.
var pictureOf = map[mask.Target]int{mask.Input: 0, mask.Parameter: 1, mask.Delta: 1, mask.Gradient: 1, mask.Activation: 2}

// firstPicture is the one that shows what a run masks.
func firstPicture(s *train.Snapshot) int {
	for _, t := range mask.Targets {
		if s.Masks[t].On {
			return pictureOf[t]
		}
	}
	return 0
}

// Title implements panel.
func (p picturePanel) Title() (string, string) {
	return pictures[p.picture].title(p.state), p.theme.Paint(plot.Muted, fmt.Sprintf("%d/%d", p.picture+1, len(pictures)))
}

// Shows implements panel.
func (p picturePanel) Shows() any { return [2]any{p.still, p.picture} }

// Render implements panel.
func (p picturePanel) Render(w, h int) []string { return pictures[p.picture].lines(p.state, w, h) }

// mapped is a view of one map, which draw gives with what reads it, the most important
// first; without a map that says why.
func mapped(draw func(*state) (m *plot.Heatmap, legend []string)) func(*state, int, int) []string {
	return func(s *state, w, h int) []string {
		m, legend := draw(s)
		if m == nil {
			return indent(wrap(strings.Join(legend, " "), w-2, h))
		}
		mw, mh := mapSize(*m, w, h-1)
		lines := m.Render(s.theme, mw, mh)
		for i, l := range lines {
			lines[i] = plot.Spaces((w-mw)/2) + l
		}
		return append(lines, " "+s.legend(legend, w-1))
	}
}

// legend joins as many parts as find room.
func (s *state) legend(parts []string, w int) string {
	between := s.theme.Paint(plot.Muted, " · ")
	line := parts[0]
	for _, p := range parts[1:] {
		if plot.Width(line)+3+plot.Width(p) <= w {
			line += between + p
		}
	}
	return line
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

func inputTitle(s *state) string {
	if s.still.Sample.X == nil {
		return "input mask"
	}
	return "input mask · " + plain(s.still.Sample.Label)
}

func inputPicture(s *state) (*plot.Heatmap, []string) {
	x := s.still.Sample
	if x.X == nil {
		return nil, []string{s.noSample()}
	}
	m := &plot.Heatmap{H: x.Height, W: x.Width, Values: throughMask(x), Mask: x.Mask}
	if x.Mask == nil {
		return m, []string{"nothing is hidden", s.sampleNumber()}
	}
	share := fmt.Sprintf(" %.1f %%", 100*float64(mask.Hidden(x.Mask))/float64(max(1, len(x.Mask))))
	return m, append([]string{s.theme.Paint(plot.Hidden, s.theme.HiddenMark()+" hidden") + share}, append(s.scaled(greatest(x.Mask)), s.sampleNumber())...)
}

func (s *state) sampleNumber() string {
	return s.theme.Paint(plot.Muted, fmt.Sprintf("sample %d", s.still.Look.Sample))
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

// weightMask names the masks of weights.
var weightMask = map[mask.Target]string{mask.Parameter: "weight mask", mask.Delta: "delta mask", mask.Gradient: "gradient mask"}

func weightTitle(s *state) string {
	name, ok := weightMask[s.still.Weight.Target]
	if !ok {
		name = weightMask[mask.Parameter]
	}
	return strings.TrimSuffix(name+" · "+plain(s.still.Look.Layer), " · ")
}

func weightPicture(s *state) (*plot.Heatmap, []string) {
	w := s.still.Weight
	if w.Mask == nil {
		return nil, s.noWeights()
	}
	most := greatest(w.Mask)
	m := &plot.Heatmap{H: w.Out, W: w.In, Values: w.Mask, Lo: 0, Hi: most, Scale: plot.Viridis, Fill: true}
	kept := fmt.Sprintf("%.1f %%", 100*(1-float64(mask.Hidden(w.Mask))/float64(max(1, len(w.Mask)))))
	kept += s.theme.Paint(plot.Muted, " kept, bright")
	size := s.theme.Paint(plot.Muted, fmt.Sprintf("%d×%d", w.Out, w.In))
	return m, append([]string{kept}, append(s.scaled(most), size)...)
}

// greatest is the largest value of a mask, at which a map of it is brightest; 1 if
// nothing is kept.
func greatest(m []float32) float64 {
	var most float32
	for _, v := range m {
		if v > most && v <= math.MaxFloat32 {
			most = v
		}
	}
	if most == 0 {
		return 1
	}
	return float64(most)
}

// scaled says what a mask multiplies by where it is brightest, if not by 1.
func (s *state) scaled(most float64) []string {
	if most == 1 {
		return nil
	}
	return []string{s.theme.Paint(plot.Muted, "M ≤ "+strconv.FormatFloat(most, 'g', 3, 64))}
}

func scorePicture(s *state) (*plot.Heatmap, []string) {
	x := s.still.Sample
	if s.still.Score == nil || x.Width == 0 {
		return nil, []string{"No saliency yet: the input strategy adaptive keeps a running one."}
	}
	m := &plot.Heatmap{H: x.Height, W: x.Width, Values: s.still.Score, Scale: plot.Viridis}
	score, word := "|x·∂z/∂x|", "highest"
	if a, ok := s.still.Masks[mask.Input].Strategy.Value.(*mask.Adaptive); ok {
		if a.Measured() == mask.Reconstruction {
			score = "squared error where hidden"
		}
		if a.Mode == "low" {
			word = "lowest"
		}
	}
	return m, []string{s.theme.Paint(plot.Muted, score), s.theme.Paint(plot.Muted, "hides the "+word)}
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
