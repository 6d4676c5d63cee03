package tui

import (
	"fmt"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// outputPicture shows the masks of layers' outputs for the chosen sample, one below
// the other: units as strips, a branch as one cell.
func outputPicture(s *state, w, h, _ int) []string {
	all := s.still.Activations
	if len(all) == 0 {
		return indent(wrap("No layer's output is masked. Set the target to activation.", w-2, h))
	}
	most, strips := 0.0, 0
	for _, a := range all {
		most = max(most, greatest(a.Mask))
		if len(a.Mask) > 1 {
			strips++
		}
	}
	tall := max(1, (h-1-len(all))/max(1, strips))
	var out []string
	for _, a := range all {
		part := s.outputMask(a, most, w-2, tall)
		if len(out)+len(part) > h-1 {
			out = append(out[:min(len(out), max(0, h-2))], s.theme.Paint(plot.Muted, "…"))
			break
		}
		out = append(out, part...)
	}
	legend := append([]string{s.theme.Paint(plot.Muted, "kept is bright")}, append(s.scaled(most), s.sampleNumber())...)
	return indent(append(out, s.legend(legend, w-1)))
}

// outputMask is the mask of one layer's output in w cells: its name, then its units
// in at most tall lines.
func (s *state) outputMask(a train.ActivationState, most float64, w, tall int) []string {
	name := plain(a.Layer)
	switch len(a.Mask) {
	case 0:
		return []string{name}
	case 1:
		m := plot.Heatmap{H: 1, W: 1, Values: a.Mask, Lo: 0, Hi: most, Scale: plot.Viridis}
		word := "hidden"
		if a.Mask[0] != 0 {
			word = "kept"
		}
		return []string{m.Render(s.theme, 2, 1)[0] + " " + name + s.theme.Paint(plot.Muted, " branch "+word)}
	}
	kept := len(a.Mask) - mask.Hidden(a.Mask)
	head := name + s.theme.Paint(plot.Muted, fmt.Sprintf(" %d of %d kept", kept, len(a.Mask)))
	m := strip(a.Mask, w, tall)
	m.Lo, m.Hi, m.Scale = 0, most, plot.Viridis
	return append([]string{head}, m.Render(s.theme, w, min(tall, (m.H*max(1, min(w/m.W, 2*tall/m.H))+1)/2))...)
}

// strip lays units out in rows of equal length, in w cells and at most tall lines if
// a cell can be a unit. If none can, a cell shows the mean of several in a row.
func strip(units []float32, w, tall int) plot.Heatmap {
	n := len(units)
	for width := min(w, n); width > 0 && n/width <= 2*tall; width-- {
		if n%width == 0 {
			return plot.Heatmap{H: n / width, W: width, Values: units}
		}
	}
	rows := max(1, 2*tall)
	for n%rows != 0 {
		rows--
	}
	return plot.Heatmap{H: rows, W: n / rows, Values: units, Fill: true}
}
