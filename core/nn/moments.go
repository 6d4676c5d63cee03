package nn

import "example.com/maskbench/kernels"

// spread computes the variance of a linear layer's output under a random mask.
type spread struct {
	b          kernels.Backend
	in, out    int
	x, w, both scratch // x², W² and their product
}

func newSpread(b kernels.Backend, rows, in, out int) spread {
	return spread{
		b: b, in: in, out: out,
		x: scratch{b: b, n: rows * in}, w: scratch{b: b, n: out * in}, both: scratch{b: b, n: rows * out},
	}
}

// variance returns x²·(V·W²)ᵀ for the variance V of the mask's cells, which are
// independent of each other (Wan et al. 2013).
func (s *spread) variance(x, w, v kernels.Buffer, rows int) kernels.Buffer {
	s.b.Square(s.x.get(), x, rows*s.in)
	s.b.Square(s.w.get(), w, s.out*s.in)
	s.b.Linear(s.both.get(), kernels.Affine{Rows: rows, In: s.in, Out: s.out, X: s.x.get(), W: s.w.get(), WMask: v})
	return s.both.get()
}
