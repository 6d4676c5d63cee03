package tui

import (
	"fmt"
	"slices"
	"strings"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// ratioTarget is the target whose ratios of single layers the layers panel shows and
// changes: the first that masks weights and has a ratio; "" if there is none.
func (p layersPanel) ratioTarget() mask.Target {
	for _, t := range []mask.Target{mask.Parameter, mask.Delta, mask.Gradient} {
		if m := p.snap.Masks[t]; m.On && m.Active() && hasRatio(m.Setting) {
			return t
		}
	}
	return ""
}

// chosen implements typist: the ratio of the chosen layer alone.
func (p layersPanel) chosen() field {
	layers := trainable(p.snap)
	t := p.ratioTarget()
	if t == "" || p.layer >= len(layers) {
		return field{label: "ratio", help: "A layer has a ratio of its own while a mask of weights is on: choose target parameter, delta or gradient."}
	}
	m, name := p.snap.Masks[t], layers[p.layer].Name
	f := field{label: string(t) + " ratio of " + name, at: slot{"ratio", string(t) + "." + name}, inForce: "0",
		step: byHundredths, parse: number, share: true, limits: shareLimits, help: "share of the cells of " + name + " that is hidden"}
	if asked, ok := askedOf(m, name); ok {
		f.inForce = formatFloat(asked)
	}
	return f
}

// askedOf is the ratio that a layer is asked to hide, its own or the target's; ok is
// false if the mask leaves it alone.
func askedOf(m train.MaskState, layer string) (ratio float64, ok bool) {
	_, own := m.Ratios[layer]
	return m.RatioFor(layer), own || slices.Contains(m.Layers, layer)
}

// enter implements typist.
func (p layersPanel) enter(string) bool {
	f := p.chosen()
	if f.parse == nil {
		p.say(plot.Warn, f.help)
	}
	return f.parse == nil
}

// ratio is what a layer is asked to hide: in bold where it is the layer's own, and with
// a mark, as colours are not always there; or what is typed or waits.
func (p layersPanel) ratio(l train.LayerState) string {
	t := p.ratioTarget()
	if t == "" {
		return plot.Spaces(ratioWidth)
	}
	at := slot{"ratio", string(t) + "." + l.Name}
	if p.editor != nil && p.editor.field.at == at {
		return plot.Fit(p.editor.view(p.theme, ratioWidth+1), ratioWidth)
	}
	m := p.snap.Masks[t]
	asked, masked := askedOf(m, l.Name)
	_, own := m.Ratios[l.Name]
	text := "-"
	if masked {
		text = fmt.Sprintf("%.2f", asked)
	}
	switch x := p.edits[at]; {
	case x.rejected != "":
		return p.theme.Paint(plot.Bad, right("✗"+text, ratioWidth))
	case p.edits.pending(at):
		return p.theme.Paint(plot.Pending, right("→"+cut(spelled(x.value), 5), ratioWidth))
	case own:
		return p.theme.Paint(plot.Title, right("•"+text, ratioWidth))
	}
	return p.theme.Paint(plot.Muted, right(text, ratioWidth))
}

// cut is the beginning of a text, w cells at most.
func cut(text string, w int) string { return strings.TrimRight(plot.Fit(text, w), " ") }
