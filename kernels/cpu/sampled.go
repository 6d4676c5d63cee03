package cpu

import "example.com/maskbench/kernels"

// each returns the masks of so many rows of the batch, of n cells each.
func (b *Backend[T]) each(mask kernels.Buffer, rows, n int) []T {
	m := b.own(mask).data
	if len(m) < rows*n {
		panic(kernels.BadMask)
	}
	return m[:rows*n]
}

// LinearEach computes y[r] = (M[r]⊙w)·x[r] + bias. It and the other two sum in the
// order of product: with one mask of zeros and ones for all rows, the bits are those
// of the loops of Linear, LinearInput and LinearWeight.
func (b *Backend[T]) LinearEach(y, x, w, mask, bias kernels.Buffer, rows, in, out int) {
	o := &b.kept.sampled
	o.to, o.x, o.w = b.result(y, rows*out), b.first(x, rows*in), b.first(w, out*in)
	o.offset, o.mask = b.optional(bias, out), b.each(mask, rows, out*in)
	o.finite = finite(o.w)
	o.in, o.out = in, out
	b.pool.run((*linearEach[T])(o), rows, 1, rows*in*out)
}

// sampled has the operands of a product with a mask for each row.
type sampled[T Float] struct {
	to, x, w, mask, offset []T
	in, out, rows          int
	finite                 bool // selection may be left to multiplication
}

type linearEach[T Float] sampled[T]

func (o *linearEach[T]) part(lo, hi int) {
	for r := lo; r < hi; r++ {
		row := o.x[r*o.in : (r+1)*o.in]
		for c := range o.out {
			sum := o.dot(row, o.w[c*o.in:(c+1)*o.in], o.mask[(r*o.out+c)*o.in:][:o.in])
			if o.offset != nil {
				sum += o.offset[c]
			}
			o.to[r*o.out+c] = sum
		}
	}
}

func (o *linearEach[T]) dot(x, w, mask []T) T {
	if o.finite {
		return finiteDot(x, w, mask)
	}
	return maskedDot(x, w, mask)
}

// LinearInputEach computes dx[r] = (M[r]⊙w)ᵀ·dy[r].
func (b *Backend[T]) LinearInputEach(dx, dy, w, mask kernels.Buffer, rows, in, out int) {
	o := &b.kept.sampled
	o.to, o.x, o.w = b.result(dx, rows*in), b.first(dy, rows*out), b.first(w, out*in)
	o.mask = b.each(mask, rows, out*in)
	o.finite = finite(o.w)
	o.in, o.out = in, out
	b.pool.run((*linearInputEach[T])(o), rows, 1, rows*in*out)
}

type linearInputEach[T Float] sampled[T]

func (o *linearInputEach[T]) part(lo, hi int) {
	for r := lo; r < hi; r++ {
		row := o.to[r*o.in : (r+1)*o.in]
		clear(row)
		for c, v := range o.x[r*o.out : (r+1)*o.out] {
			weights, mask := o.w[c*o.in:(c+1)*o.in], o.mask[(r*o.out+c)*o.in:][:o.in]
			if o.finite {
				addFinite(row, v, weights, mask)
			} else {
				addMasked(row, v, weights, mask)
			}
		}
	}
}

// LinearWeightEach adds Σ_r M[r]⊙(dy[r]·x[r]ᵀ) to dw.
func (b *Backend[T]) LinearWeightEach(dw, dy, x, mask kernels.Buffer, rows, in, out int) {
	o := &b.kept.sampled
	o.to, o.w, o.x = b.result(dw, out*in), b.first(dy, rows*out), b.first(x, rows*in)
	o.mask = b.each(mask, rows, out*in)
	o.finite = finite(o.w) && finite(o.x)
	o.rows, o.in, o.out = rows, in, out
	across := (in + eachWidth - 1) / eachWidth
	b.pool.run((*linearWeightEach[T])(o), out*across, 1, rows*in*out)
}

// linearWeightEach has the gradient dy in w. Its tasks are long runs of each row's mask:
// the rows lie far apart.
type linearWeightEach[T Float] sampled[T]

const eachWidth = 512

func (o *linearWeightEach[T]) part(lo, hi int) {
	across := (o.in + eachWidth - 1) / eachWidth
	for task := lo; task < hi; task++ {
		first := task % across * eachWidth
		o.columns(task/across, first, min(o.in, first+eachWidth))
	}
}

// columns adds to the weights [lo, hi) of one output.
func (o *linearWeightEach[T]) columns(c, lo, hi int) {
	var memory [eachWidth]T
	sums := memory[:hi-lo]
	for r := range o.rows {
		v, x, mask := o.w[r*o.out+c], o.x[r*o.in+lo:r*o.in+hi], o.mask[(r*o.out+c)*o.in+lo:]
		if o.finite {
			addFinite(sums, v, x, mask)
		} else {
			addVisible(sums, v, x, mask)
		}
	}
	for i, sum := range sums {
		if sum != 0 { // also where all rows hide the cell, which then stays as it is
			o.to[c*o.in+lo+i] += sum
		}
	}
}

// finite reports whether x has neither NaN nor infinities. Selection may then be left
// to multiplication: 0·x is 0 or −0, and a sum that begins with 0 is the same with
// either, to the bit. A branch for each cell of a random mask is mispredicted half of
// the time.
func finite[T Float](x []T) bool {
	for _, v := range x {
		if v-v != 0 {
			return false
		}
	}
	return true
}

// maskedDot is Σ x·select(M ≠ 0, M·w, 0).
func maskedDot[T Float](x, w, mask []T) (sum T) {
	w, mask = w[:len(x)], mask[:len(x)]
	for i, v := range x {
		var weight T
		if mask[i] != 0 {
			weight = mask[i] * w[i]
		}
		sum += T(v * weight)
	}
	return sum
}

// finiteDot is maskedDot for finite w.
func finiteDot[T Float](x, w, mask []T) (sum T) {
	w, mask = w[:len(x)], mask[:len(x)]
	for i, v := range x {
		sum += T(v * T(mask[i]*w[i]))
	}
	return sum
}

// addMasked adds v·select(M ≠ 0, M·w, 0) to sum.
func addMasked[T Float](sum []T, v T, w, mask []T) {
	w, mask = w[:len(sum)], mask[:len(sum)]
	for i, m := range mask {
		var weight T
		if m != 0 {
			weight = m * w[i]
		}
		sum[i] += T(v * weight)
	}
}

// addVisible adds select(M ≠ 0, M·v·x, 0) to sum: v is not an operand either.
func addVisible[T Float](sum []T, v T, x, mask []T) {
	x, mask = x[:len(sum)], mask[:len(sum)]
	for i, m := range mask {
		if m != 0 {
			sum[i] += T(v * T(m*x[i]))
		}
	}
}

// addFinite is addMasked for finite w, and addVisible for finite v and x.
func addFinite[T Float](sum []T, v T, x, mask []T) {
	x, mask = x[:len(sum)], mask[:len(sum)]
	for i, m := range mask {
		sum[i] += T(v * T(m*x[i]))
	}
}
