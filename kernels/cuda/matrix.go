//go:build cuda

package cuda

import "example.com/maskbench/kernels"

// tile is the height and width of what a block computes of a product.
const tile = 64

// Linear computes y = f((Mx⊙x)·(M⊙w)ᵀ + bias).
func (b *Backend) Linear(y kernels.Buffer, l kernels.Affine) {
	to, bias := b.result(y, l.Rows*l.Out), b.optional(l.Bias, l.Out)
	x, w := b.first(l.X, l.Rows*l.In), b.first(l.W, l.Out*l.In)
	b.runGrid(linear, blocks(l.Out, tile), blocks(l.Rows, tile), to, x, b.veiled(l.XMask, l.Rows, l.In),
		w, b.veiled(l.WMask, l.Out, l.In), bias, whole(l.Rows), whole(l.In), whole(l.Out), truth(l.Rectify))
}

// LinearInput computes dx = Mx⊙(dy·(M⊙w)), and 0 where a rectifier wrote 0.
func (b *Backend) LinearInput(dx, dy kernels.Buffer, l kernels.Affine) {
	to, from, w := b.result(dx, l.Rows*l.In), b.first(dy, l.Rows*l.Out), b.first(l.W, l.Out*l.In)
	gate := uint64(0)
	if l.Rectified {
		gate = b.first(l.X, l.Rows*l.In)
	}
	b.runGrid(linearInput, blocks(l.In, tile), blocks(l.Rows, tile), to, from, w, b.veiled(l.WMask, l.Out, l.In),
		b.veiled(l.XMask, l.Rows, l.In), gate, whole(l.Rows), whole(l.In), whole(l.Out))
}

// LinearWeight adds M⊙(dyᵀ·(Mx⊙x)) to dw and leaves it alone where M is 0.
func (b *Backend) LinearWeight(dw, dy kernels.Buffer, l kernels.Affine) {
	to, from, x := b.result(dw, l.Out*l.In), b.first(dy, l.Rows*l.Out), b.first(l.X, l.Rows*l.In)
	b.runGrid(linearWeight, blocks(l.In, tile), blocks(l.Out, tile), to, from, x, b.veiled(l.XMask, l.Rows, l.In),
		b.veiled(l.WMask, l.Out, l.In), whole(l.Rows), whole(l.In), whole(l.Out), truth(l.Assign))
}

// each returns the masks of so many rows of the batch, of n cells each.
func (b *Backend) each(mask kernels.Buffer, rows, n int) uint64 {
	v := b.own(mask)
	if v.n < rows*n {
		panic(kernels.BadMask)
	}
	return address(v.at)
}

// LinearEach computes y[r] = (M[r]⊙w)·x[r] + bias.
func (b *Backend) LinearEach(y, x, w, mask, bias kernels.Buffer, rows, in, out int) {
	b.runGrid(linearEach, out, rows, b.result(y, rows*out), b.first(x, rows*in), b.first(w, out*in),
		b.each(mask, rows, out*in), b.optional(bias, out), whole(in), whole(out))
}

// LinearInputEach computes dx[r] = (M[r]⊙w)ᵀ·dy[r].
func (b *Backend) LinearInputEach(dx, dy, w, mask kernels.Buffer, rows, in, out int) {
	b.runGrid(linearInputEach, elements(in), rows, b.result(dx, rows*in), b.first(dy, rows*out), b.first(w, out*in),
		b.each(mask, rows, out*in), whole(in), whole(out))
}

// LinearWeightEach adds Σ_r M[r]⊙(dy[r]·x[r]ᵀ) to dw.
func (b *Backend) LinearWeightEach(dw, dy, x, mask kernels.Buffer, rows, in, out int) {
	b.runGrid(linearWeightEach, elements(in), out, b.result(dw, out*in), b.first(dy, rows*out), b.first(x, rows*in),
		b.each(mask, rows, out*in), whole(rows), whole(in), whole(out))
}
