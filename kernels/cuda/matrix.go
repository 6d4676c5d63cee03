//go:build cuda

package cuda

import "example.com/maskbench/kernels"

// products are the kernels of one precision, of which a block computes a tile of so many
// rows and columns.
type products struct {
	linear, input, weight kernel
	tile                  int
}

// The kernels of each precision. Wide tiles read less, and are for results that have one
// for each multiprocessor; both compute the same bits.
var (
	narrow = map[Precision]products{
		Float32: {linear, linearInput, linearWeight, 64},
		TF32:    {linearTF32, linearInputTF32, linearWeightTF32, 64},
		BF16:    {linearBF16, linearInputBF16, linearWeightBF16, 64},
	}
	wide = map[Precision]products{
		Float32: narrow[Float32],
		TF32:    {linearTF32Wide, linearInputTF32Wide, linearWeightTF32Wide, 128},
		BF16:    {linearBF16Wide, linearInputBF16Wide, linearWeightBF16Wide, 128},
	}
)

// tiles returns the kernels for a result [rows, cols], and its grid of tiles.
func (b *Backend) tiles(rows, cols int) (p products, x, y int) {
	p = wide[b.precision]
	if blocks(rows, p.tile)*blocks(cols, p.tile) < b.device.Multiprocessors {
		p = narrow[b.precision]
	}
	return p, blocks(cols, p.tile), blocks(rows, p.tile)
}

// surveyed reports whether tiles hidden by a mask are worth leaving out of a product in
// float32, which takes a pass over the other operand.
func (b *Backend) surveyed(mask kernels.Buffer, l kernels.Affine) bool {
	return mask != nil && l.Rows*l.In*l.Out >= b.surveyedFor
}

// Linear computes y = f((Mx⊙x)·(M⊙w)ᵀ + bias).
func (b *Backend) Linear(y kernels.Buffer, l kernels.Affine) {
	to, bias := b.result(y, l.Rows*l.Out), b.optional(l.Bias, l.Out)
	x := b.operand(l.X, l.XMask, l.Rows, l.In, b.surveyed(l.WMask, l))
	w := b.operand(l.W, l.WMask, l.Out, l.In, b.surveyed(l.XMask, l))
	p, across, down := b.tiles(l.Rows, l.Out)
	b.runGrid(p.linear, across, down, to, x.data, x.veil, x.survey, w.data, w.veil, w.survey,
		bias, whole(l.Rows), whole(l.In), whole(l.Out), truth(l.Rectify))
}

// LinearInput computes dx = Mx⊙(dy·(M⊙w)), and 0 where a rectifier wrote 0.
func (b *Backend) LinearInput(dx, dy kernels.Buffer, l kernels.Affine) {
	to, gate := b.result(dx, l.Rows*l.In), uint64(0)
	if l.Rectified {
		gate = b.first(l.X, l.Rows*l.In)
	}
	from := b.operand(dy, nil, l.Rows, l.Out, b.surveyed(l.WMask, l))
	w := b.operand(l.W, l.WMask, l.Out, l.In, false)
	p, across, down := b.tiles(l.Rows, l.In)
	b.runGrid(p.input, across, down, to, from.data, from.survey, w.data, w.veil, w.survey,
		b.veiled(l.XMask, l.Rows, l.In), gate, whole(l.Rows), whole(l.In), whole(l.Out))
}

// LinearWeight adds M⊙(dyᵀ·(Mx⊙x)) to dw and leaves it alone where M is 0.
func (b *Backend) LinearWeight(dw, dy kernels.Buffer, l kernels.Affine) {
	to := b.result(dw, l.Out*l.In)
	from := b.operand(dy, nil, l.Rows, l.Out, b.surveyed(l.XMask, l))
	x := b.operand(l.X, l.XMask, l.Rows, l.In, false)
	p, across, down := b.tiles(l.Out, l.In)
	b.runGrid(p.weight, across, down, to, from.data, from.survey, x.data, x.veil, x.survey,
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
