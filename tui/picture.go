package tui

import (
	"fmt"
	"slices"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/export"
	"example.com/maskbench/tui/plot"
)

// picturePanel is the heatmap: what is hidden now.
type picturePanel struct{ *state }

// view is one way to look at what is hidden: a map, or lines.
type view struct {
	name  string
	title func(*state) string
	chart func(*state) chart
	lines func(s *state, w, h, from int) []string // instead of chart; from is where a reader has scrolled to

	columns func(*state) []quantity     // the numbers of a map; the first are what it shows
	portray func(*state) export.Picture // lines as they are exported
}

// chart is a map and what reads it.
type chart struct {
	*plot.Heatmap
	why    string                        // there is no map
	said   string                        // of the whole
	keyed  bool                          // the range of the colours is of use
	legend []string                      // what else there is to say, the most important first
	under  func(spot plot.Spot) []string // what the cells under the cursor hold
}

// pictures are the views, in the order of the key that goes through them.
var pictures = []view{
	{"input", inputTitle, inputPicture, nil, inputColumns, nil},
	{"occlusion", titled("average occlusion"), occlusionPicture, nil, occlusionColumns, nil},
	{"saliency", titled("saliency"), scorePicture, nil, scoreColumns, nil},
	{"weight mask", weightMaskTitle, weightMaskPicture, nil, weightMaskColumns, nil},
	{"weights", weightTitle, weightPicture, nil, weightColumns, nil},
	{"outputs", titled("output masks"), nil, outputPicture, nil, portrayOutputs},
	{"classes", titled("accuracy by class"), nil, classPicture, nil, portrayClasses},
}

// pictureOf is the view that shows what a target hides.
var pictureOf = map[mask.Target]string{
	mask.Input: "input", mask.Parameter: "weight mask", mask.Delta: "weight mask", mask.Gradient: "weight mask", mask.Activation: "outputs",
}

// viewOf is the number of a view.
func viewOf(name string) int {
	return slices.IndexFunc(pictures, func(v view) bool { return v.name == name })
}

// firstPicture is the one that shows what a run masks.
func firstPicture(s *train.Snapshot) int {
	for _, t := range mask.Targets {
		if s.Masks[t].On {
			return viewOf(pictureOf[t])
		}
	}
	return 0
}

func titled(title string) func(*state) string { return func(*state) string { return title } }

// shown is the view that was chosen.
func (s *state) shown() view { return pictures[s.picture] }

// Title implements panel.
func (p picturePanel) Title() (string, string) {
	return p.shown().title(p.state), p.theme.Paint(plot.Muted, fmt.Sprintf("%d/%d", p.picture+1, len(pictures)))
}

// Shows implements panel.
func (p picturePanel) Shows() any { return [2]any{p.still, p.picture} }

// Render implements panel.
func (p picturePanel) Render(w, h int) []string {
	v := p.shown()
	if v.lines != nil {
		return v.lines(p.state, w, h, 0)
	}
	c := p.colored(v.chart(p.state))
	if c.Heatmap == nil {
		return indent(wrap(c.why, w-2, h))
	}
	h = max(0, h-1)
	*c.Heatmap = c.Drawn(p.theme, w, h)
	lines := c.Centered(p.theme, w, h)
	parts := append([]string{c.said, p.key(c, narrowKey), p.tiled(c, w, h)}, c.legend...)
	return append(lines, " "+p.legend(parts, w-1))
}

// tiled says of how many cells a pixel is the mean, if of several.
func (s *state) tiled(c chart, w, h int) string {
	if rows, cols := c.Tile(s.theme, w, h); rows > 1 || cols > 1 {
		return s.theme.Paint(plot.Muted, fmt.Sprintf("by %d×%d", rows, cols))
	}
	return ""
}

// legend joins as many parts as find room.
func (s *state) legend(parts []string, w int) string {
	between := s.theme.Paint(plot.Muted, " · ")
	line := ""
	for _, p := range parts {
		switch {
		case p == "":
		case line == "":
			line = p
		case plot.Width(line)+3+plot.Width(p) <= w:
			line += between + p
		}
	}
	return line
}

// Move implements steered.
func (p picturePanel) Move(rows int) { p.chooseLayer(rows) }

// Change implements steered.
func (p picturePanel) Change(by int) { p.chooseSample(by) }

// Hint implements steered.
func (p picturePanel) Hint() []string { return []string{"view", "enlarge", "sample", "layer"} }

// chooseSample moves to another row of the batch.
func (s *state) chooseSample(by int) {
	n := max(1, s.config.Batch)
	s.sample = ((s.sample+by)%n + n) % n
	s.touched++
	s.refresh()
}

// narrowKey and wideKey are the widths of the range of the colours.
const narrowKey, wideKey = 7, 30

// key is the range of the values with its colours.
func (s *state) key(c chart, w int) string {
	if !c.keyed {
		return ""
	}
	for ; w < wideKey; w++ { // numbers may be long
		if key := c.Key(s.theme, w); key != "" {
			return key
		}
	}
	return c.Key(s.theme, wideKey)
}

// palettes are the colours of maps to choose among; the first are those of each view.
var palettes = []struct {
	name string
	plot.Scale
}{{"as fits", 0}, {"viridis", plot.Viridis}, {"cividis", plot.Cividis}, {"diverging", plot.Diverging}, {"grey", plot.Gray}}

// colored gives a map the colours that were chosen.
func (s *state) colored(c chart) chart {
	if c.Heatmap != nil && s.palette > 0 {
		c.Scale = palettes[s.palette].Scale
	}
	return c
}

// nextPalette chooses other colours for maps.
func (s *state) nextPalette() {
	s.palette = (s.palette + 1) % len(palettes)
	s.say(plot.Muted, "colours of maps: "+palettes[s.palette].name)
	s.refresh()
}
