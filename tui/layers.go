package tui

import (
	"fmt"
	"math"
	"slices"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// layersPanel lists the layers that have parameters.
type layersPanel struct{ *state }

// Title implements panel.
func (p layersPanel) Title() (string, string) {
	frozen := 0
	layers := trainable(p.still)
	for _, l := range layers {
		if l.Frozen {
			frozen++
		}
	}
	if frozen == 0 {
		return "layers", ""
	}
	return "layers", p.theme.Paint(plot.Frozen, fmt.Sprintf("❄ %d of %d frozen", frozen, len(layers)))
}

// trainable are the layers of a snapshot that have parameters.
func trainable(s *train.Snapshot) []train.LayerState {
	var out []train.LayerState
	for _, l := range s.Layers {
		if l.Params > 0 {
			out = append(out, l)
		}
	}
	return out
}

// Shows implements panel.
func (p layersPanel) Shows() any { return p.still }

// Render implements panel.
func (p layersPanel) Render(w, h int) []string {
	layers := trainable(p.still)
	top, name := 0.0, 5
	for _, l := range layers {
		if !math.IsInf(l.GradNorm, 0) && l.GradNorm > top {
			top = l.GradNorm
		}
		name = max(name, plot.Width(l.Name))
	}
	name = min(name, max(5, w/3))
	c := p.columns(w, name)
	out := []string{plot.Fit(p.head(c), w)}
	first := scroll(p.layer, len(layers), h-1)
	for i := first; i < len(layers) && len(out) < h; i++ {
		out = append(out, p.row(layers[i], i == p.layer, w, c, top))
	}
	return out
}

// scroll is the first of n rows to show in h so that the chosen one is among
// them.
func scroll(chosen, n, h int) int {
	if h <= 0 || n <= h {
		return 0
	}
	return min(max(chosen-h/2, 0), n-h)
}

// keptOf names the columns of what masks keep of a layer.
var keptOf = map[mask.Target]string{mask.Parameter: "kept", mask.Delta: "delta", mask.Gradient: "grad", mask.Activation: "units"}

// columns are those of the list: the shares that targets keep go before the number
// of parameters.
type columns struct {
	name   int // width
	size   int // width
	params bool
	narrow bool        // there is no room for the sizes
	ratio  mask.Target // whose asked ratios show; "" for none
	kept   []mask.Target
}

// The widths of a kept share and of a ratio.
const keptWidth, ratioWidth = 6, 6

// columns chooses what there is room for: the targets that are on, and if none is,
// parameter.
func (p layersPanel) columns(w, name int) columns {
	c := columns{name: name}
	for _, l := range p.still.Layers {
		c.size = max(c.size, 9, plot.Width(sizeOf(l))+1)
	}
	for _, t := range mask.Targets {
		if keptOf[t] != "" && p.still.Masks[t].On {
			c.kept = append(c.kept, t)
		}
	}
	if c.kept == nil {
		c.kept = []mask.Target{mask.Parameter}
	}
	for len(c.kept) > 1 && plot.Width(p.head(c)) > w {
		c.kept = c.kept[:len(c.kept)-1]
	}
	c.ratio = p.ratioTarget()
	c.narrow = plot.Width(p.head(c)) > w
	c.params = true
	c.params = !c.narrow && plot.Width(p.head(c))-len("gradient")+len("0.310 ") < w
	return c
}

// head names the columns.
func (p layersPanel) head(c columns) string {
	s := "  " + plot.Fit("name", c.name)
	if !c.narrow {
		s += right("out×in", c.size)
	}
	if c.params {
		s += right("params", 8)
	}
	if c.ratio != "" {
		s += right("ratio", ratioWidth)
	}
	for _, t := range c.kept {
		s += right(keptOf[t], keptWidth)
	}
	return p.theme.Paint(plot.Muted, s+"  gradient")
}

func (p layersPanel) row(l train.LayerState, chosen bool, w int, c columns, top float64) string {
	s := p.cursor(chosen, "layers") + p.theme.Clip(l.Name, c.name)
	if !c.narrow {
		s += right(sizeOf(l), c.size)
	}
	if c.params {
		s += right(brief(float64(l.Params)), 8)
	}
	if c.ratio != "" {
		s += p.ratio(l)
	}
	for _, t := range c.kept {
		s += p.kept(l, t)
	}
	s += "  "
	return plot.Fit(s+p.learning(l, w-plot.Width(s), top), w)
}

func sizeOf(l train.LayerState) string { return fmt.Sprintf("%d×%d", l.Out, l.In) }

// kept is the share of a layer that a target's mask keeps; of its output, if it has
// no mask of its own, that of the layers up to the next with parameters.
func (p layersPanel) kept(l train.LayerState, t mask.Target) string {
	share, masked := l.Kept[t]
	if t == mask.Parameter {
		share, masked = l.Density, l.Masked
	}
	if i := slices.IndexFunc(p.still.Layers, func(x train.LayerState) bool { return x.Name == l.Name }); t == mask.Activation && i >= 0 {
		for _, next := range p.still.Layers[i+1:] {
			if masked || next.Params > 0 {
				break
			}
			share, masked = next.Kept[t]
		}
	}
	switch {
	case masked:
		return right(fmt.Sprintf("%.2f", share), keptWidth)
	case t == mask.Parameter:
		return p.theme.Paint(plot.Muted, right("1.00", keptWidth))
	}
	return p.theme.Paint(plot.Muted, right("-", keptWidth))
}

// brief writes a count in three digits: 950, 1.3k, 201k.
func brief(v float64) string {
	if v >= 1e12 {
		return plot.Number(v)
	}
	for _, unit := range []string{"", "k", "M"} {
		if v < 999.5 {
			if unit == "" || v >= 99.5 {
				return fmt.Sprintf("%.0f%s", v, unit)
			}
			return fmt.Sprintf("%.3g%s", v, unit)
		}
		v /= 1000
	}
	return fmt.Sprintf("%.3gG", v)
}

// learning shows the gradient that reaches the layer, or that it is frozen.
func (p layersPanel) learning(l train.LayerState, w int, top float64) string {
	at := slot{"freeze", l.Name}
	frozen := p.edits.toggled(at, l.Frozen)
	switch {
	case p.edits[at].staged:
		return p.theme.Paint(plot.Pending, map[bool]string{true: "staged: ❄", false: "staged: thaw"}[frozen])
	case p.edits.pending(at) && frozen:
		return p.theme.Paint(plot.Pending, "❄ freezing…")
	case p.edits.pending(at):
		return p.theme.Paint(plot.Pending, "thawing…")
	case frozen:
		return p.theme.Paint(plot.Frozen, frozenText(l, w))
	}
	if l.GradNorm == train.UnknownNorm {
		return p.theme.Paint(plot.Muted, "unknown")
	}
	number := plot.Number(l.GradNorm)
	if w < 10 {
		return number
	}
	n := max(6, plot.Width(number)+1)
	return plot.Fit(number, n) + gauge(p.theme, plot.Train, l.GradNorm/top, min(w-n-1, 10))
}

// frozenText says that a layer is frozen, and until when if it thaws by itself.
func frozenText(l train.LayerState, w int) string {
	long := fmt.Sprintf("❄ frozen until epoch %d", l.Thaws)
	switch {
	case l.Thaws <= 0 || !l.Frozen:
		return "❄ frozen"
	case plot.Width(long) <= w:
		return long
	}
	return fmt.Sprintf("❄ until %d", l.Thaws)
}

// cursor marks the chosen row; it is bold where the keys are.
func (s *state) cursor(chosen bool, panel string) string {
	switch {
	case !chosen:
		return "  "
	case s.focus == panel:
		return s.theme.Paint(plot.Accent, "▸ ")
	}
	return s.theme.Paint(plot.Muted, "▸ ")
}

func right(s string, w int) string { return plot.Spaces(w-plot.Width(s)) + s }

// Move implements steered.
func (p layersPanel) Move(rows int) { p.chooseLayer(rows) }

// Change implements steered: it changes the layer's own ratio.
func (p layersPanel) Change(by int) {
	if f := p.chosen(); f.step != nil {
		p.step(f, by)
	} else {
		p.say(plot.Warn, f.help)
	}
}

// Hint implements steered.
func (p layersPanel) Hint() []string {
	if p.ratioTarget() == "" {
		return []string{"move", "freeze"}
	}
	return []string{"move", "change", "type", "freeze"}
}

// chooseLayer moves the choice among the layers.
func (s *state) chooseLayer(by int) {
	s.layer = max(0, min(s.layer+by, len(trainable(s.snap))-1))
	s.touched++
	s.refresh()
}

// freeze turns the chosen layer's freezing on or off.
func (s *state) freeze() {
	layers := trainable(s.snap)
	if s.layer >= len(layers) {
		return
	}
	l := layers[s.layer]
	if s.edits.toggled(slot{"freeze", l.Name}, l.Frozen) {
		s.send(train.Thaw(l.Name), off)
	} else {
		s.send(train.Freeze(l.Name), on)
	}
}
