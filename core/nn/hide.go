package nn

import (
	"example.com/maskbench/kernels"
	"gorgonia.org/tensor"
)

// scratch is a buffer that is allocated when it is first needed.
type scratch struct {
	b   kernels.Backend
	n   int
	buf kernels.Buffer
}

func (s *scratch) get() kernels.Buffer {
	if s.buf == nil {
		s.buf = s.b.Alloc(s.n)
	}
	return s.buf
}

// hider applies masks by selection, M ⊙ x.
type hider struct {
	to, zero scratch
}

// newHider makes a hider for at most n elements.
func newHider(b kernels.Backend, n int) hider {
	return hider{to: scratch{b: b, n: n}, zero: scratch{b: b, n: 1}}
}

// hide returns M ⊙ x for x [rows, cols]: x itself without a mask.
func (h *hider) hide(mask, x kernels.Buffer, rows, cols int) kernels.Buffer {
	if mask == nil {
		return x
	}
	h.to.b.Select(h.to.get(), mask, x, h.zero.get(), rows, cols)
	return h.to.get()
}

// spreader repeats a mask of one cell a row over the columns.
type spreader struct {
	to, ones scratch
}

// newSpreader makes a spreader for at most rows rows of cols columns.
func newSpreader(b kernels.Backend, rows, cols int) spreader {
	return spreader{to: scratch{b: b, n: rows * cols}, ones: scratch{b: b, n: cols}}
}

// over returns the mask [rows, 1] as [rows, cols], as its product with ones: a mask
// that is nil, or one value for all rows, as it is.
func (s *spreader) over(mask kernels.Buffer, rows, cols int) kernels.Buffer {
	if mask == nil || mask.Len() == 1 {
		return mask
	}
	if s.ones.buf == nil {
		v := make([]float32, cols)
		for i := range v {
			v[i] = 1
		}
		s.to.b.Write(s.ones.get(), tensor.New(tensor.WithShape(cols), tensor.WithBacking(v)))
	}
	s.to.b.Linear(s.to.get(), kernels.Affine{Rows: rows, In: 1, Out: cols, X: mask, W: s.ones.get()})
	return s.to.get()
}
