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

// weightMask names the masks of weights.
var weightMask = map[mask.Target]string{mask.Parameter: "weight mask", mask.Delta: "delta mask", mask.Gradient: "gradient mask"}

func weightMaskTitle(s *state) string {
	name, ok := weightMask[s.still.Weight.Target]
	if !ok {
		name = weightMask[mask.Parameter]
	}
	return s.ofLayer(name)
}

func weightTitle(s *state) string { return s.ofLayer("weights") }

// ofLayer adds the layer that is looked at.
func (s *state) ofLayer(name string) string {
	return strings.TrimSuffix(name+" · "+plain(s.still.Look.Layer), " · ")
}

// weightMaskPicture is the mask of the layer's weights.
func weightMaskPicture(s *state) chart {
	w := s.still.Weight
	if w.Mask == nil {
		return chart{why: s.noWeights()}
	}
	most := greatest(w.Mask)
	return chart{
		Heatmap: &plot.Heatmap{H: w.Out, W: w.In, Values: w.Mask, Lo: 0, Hi: most, Scale: plot.Viridis, Fill: true, Dots: true},
		said:    percentOf(len(w.Mask)-mask.Hidden(w.Mask), len(w.Mask)) + s.theme.Paint(plot.Muted, " kept"), keyed: true,
		legend: []string{s.size(w)},
		under: func(spot plot.Spot) []string {
			return append([]string{s.kept(w.Mask, w.In, spot)}, valued(w, spot)...)
		},
	}
}

// weightPicture is the layer's weights, learned or as they began, hidden or not.
func weightPicture(s *state) chart {
	w := s.still.Weight
	if w.Values == nil {
		return chart{why: s.noLearned()}
	}
	c := chart{
		Heatmap: &plot.Heatmap{H: w.Out, W: w.In, Values: w.Values, Scale: plot.Diverging, Fill: true},
		said:    "weight", keyed: true, legend: []string{s.size(w)},
	}
	c.under = func(spot plot.Spot) []string {
		out := valued(w, spot)
		if w.Mask != nil {
			out = append(out, s.kept(w.Mask, w.In, spot))
		}
		return out
	}
	return c
}

// valued is the weight under the cursor, or the mean of some.
func valued(w train.WeightState, spot plot.Spot) []string {
	if w.Values == nil {
		return nil
	}
	return []string{"weight " + plot.Number(spot.Mean(w.Values, w.In))}
}

func (s *state) size(w train.WeightState) string {
	return s.theme.Paint(plot.Muted, fmt.Sprintf("%d×%d", w.Out, w.In))
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
