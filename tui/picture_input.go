package tui

import (
	"fmt"
	"strconv"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

func inputTitle(s *state) string {
	if s.still.Sample.X == nil {
		return "input mask"
	}
	return "input mask · " + plain(s.still.Sample.Label)
}

// inputPicture is the chosen sample, and what of it is hidden.
func inputPicture(s *state) chart {
	x := s.still.Sample
	if x.X == nil {
		return chart{why: s.unless("No sample: the next step that this process makes brings one.", "sample")}
	}
	c := chart{Heatmap: &plot.Heatmap{H: x.Height, W: x.Width, Values: throughMask(x), Mask: x.Mask}, said: "nothing is hidden"}
	c.under = func(spot plot.Spot) []string {
		out := []string{"pixel " + plot.Number(spot.Mean(x.X, x.Width))}
		if x.Mask != nil {
			out = append(out, s.kept(x.Mask, x.Width, spot))
		}
		return out
	}
	if x.Mask != nil {
		c.said = s.theme.Paint(plot.Hidden, s.theme.HiddenMark()+" hidden") + " " + percentOf(mask.Hidden(x.Mask), len(x.Mask))
		c.legend = s.scaled(greatest(x.Mask))
	}
	c.legend = append(c.legend, s.sampleNumber())
	return c
}

// kept says what the mask is where the cursor is.
func (s *state) kept(values []float32, width int, spot plot.Spot) string {
	m := spot.Mean(values, width)
	text := "M " + strconv.FormatFloat(m, 'g', 3, 64)
	switch {
	case m == 0:
		text += s.theme.Paint(plot.Hidden, " hidden")
	case m == 1 || spot.Rows*spot.Cols == 1:
		text += s.theme.Paint(plot.Good, " kept")
	}
	return text
}

// percentOf is a share with one digit.
func percentOf(part, all int) string {
	return fmt.Sprintf("%.1f %%", 100*float64(part)/float64(max(1, all)))
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

// occlusionPicture is how often each cell has been hidden since the screen asks.
func occlusionPicture(s *state) chart {
	x, share := s.still.Sample, s.still.Occlusion
	if share == nil || x.Width == 0 {
		return chart{why: s.unless("No step has been counted yet: the count of hidden cells begins when a screen looks.", "count of hidden cells")}
	}
	c := chart{
		Heatmap: &plot.Heatmap{H: x.Height, W: x.Width, Values: share, Lo: 0, Hi: greatest(share), Scale: plot.Viridis},
		said:    "share hidden", keyed: true,
		legend: []string{s.theme.Paint(plot.Muted, "since step "+grouped(s.still.OcclusionSince)), s.sampleNumber()},
	}
	steps := s.still.Step - s.still.OcclusionSince
	c.under = func(spot plot.Spot) []string {
		return []string{fmt.Sprintf("hidden in %.1f %% of %s steps", 100*spot.Mean(share, x.Width), grouped(steps))}
	}
	return c
}

// scorePicture is by what the strategy adaptive chooses.
func scorePicture(s *state) chart {
	x, values := s.still.Sample, s.still.Score
	if values == nil || x.Width == 0 {
		return chart{why: "No saliency yet: the input strategy adaptive keeps a running one."}
	}
	score, word := "|x·∂z/∂x|", "highest"
	if a, ok := s.still.Masks[mask.Input].Strategy.Value.(*mask.Adaptive); ok {
		if a.Measured() == mask.Reconstruction {
			score = "squared error where hidden"
		}
		if a.Mode == "low" {
			word = "lowest"
		}
	}
	return chart{
		Heatmap: &plot.Heatmap{H: x.Height, W: x.Width, Values: values, Scale: plot.Viridis},
		said:    score, keyed: true, legend: []string{s.theme.Paint(plot.Muted, "hides the "+word)},
		under: func(spot plot.Spot) []string {
			out := []string{score + " " + plot.Number(spot.Mean(values, x.Width))}
			if x.Mask != nil {
				out = append(out, s.kept(x.Mask, x.Width, spot))
			}
			return out
		},
	}
}
