package train

import (
	"example.com/maskbench/core/data"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/philox"
)

// blind hides cells of the rows that are evaluated, as the input mask does in
// training: a network that is scored on what is hidden alone has learned nothing
// else. Each row has a mask of its own, the same in every evaluation at one ratio, so
// that the numbers compare.
type blind struct {
	site    *site
	setting mask.Setting
}

// newBlind is nil for an experiment whose evaluation hides nothing: any that does not
// restore hidden inputs, and one whose masks are in a file, which has none for rows
// that are held out. The buffer of masks is that of old, if there is one.
func newBlind(b kernels.Backend, c *Config, s mask.Setting, set *data.Set, old *blind) *blind {
	r, ok := c.Loss.Value.(*nn.Reconstruction)
	if !ok || r.On != nn.OnHidden || !s.Active() || s.Stored() != "" || s.Ratio == 0 {
		return nil
	}
	if old != nil {
		return &blind{old.site, s}
	}
	at := &site{target: mask.Input, name: "input", shape: mask.Shape{Height: set.Height, Width: set.Width}}
	at.key = philox.Subkey(c.Seed, philox.Mask, blindCode, 0)
	at.use = b.Alloc(evalRows * at.shape.Len())
	return &blind{at, s}
}

// blindCode stands among the targets' codes in the key of the randomness.
const blindCode = 5

// hide returns how the network sees the rows that are loaded.
func (h *blind) hide(in *inputs, rows []int) view {
	s := h.site
	s.size(len(rows))
	for i, row := range rows {
		h.setting.Strategy.Value.Draw(s.values[i*s.shape.Len():(i+1)*s.shape.Len()], mask.Draw{
			Shape: s.shape, Ratio: h.setting.Ratio, Tick: uint64(row), Rand: philox.New(s.key, uint32(row), 0),
		})
	}
	in.b.Write(s.use, s.as.of(s.values))
	return in.mask(s, h.setting.Fill, 0)
}
