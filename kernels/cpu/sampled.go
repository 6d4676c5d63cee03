package cpu

import "example.com/maskbench/kernels"

// each returns the masks of rows batch rows, of n cells each.
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
	to, from, weight := b.result(y, rows*out), b.first(x, rows*in), b.first(w, out*in)
	offset, m := b.optional(bias, out), b.each(mask, rows, out*in)
	dot := maskedDot[T]
	if finite(weight) {
		dot = finiteDot[T]
	}
	b.threads.each(rows, rows*in*out, func(r int) {
		row := from[r*in : (r+1)*in]
		for o := range out {
			cells := weight[o*in : (o+1)*in]
			sum := dot(row, cells, m[(r*out+o)*in:][:in])
			if offset != nil {
				sum += offset[o]
			}
			to[r*out+o] = sum
		}
	})
}

// LinearInputEach computes dx[r] = (M[r]⊙w)ᵀ·dy[r].
func (b *Backend[T]) LinearInputEach(dx, dy, w, mask kernels.Buffer, rows, in, out int) {
	to, from, weight := b.result(dx, rows*in), b.first(dy, rows*out), b.first(w, out*in)
	m := b.each(mask, rows, out*in)
	add := addMasked[T]
	if finite(weight) {
		add = addFinite[T]
	}
	b.threads.each(rows, rows*in*out, func(r int) {
		row := to[r*in : (r+1)*in]
		clear(row)
		for o, v := range from[r*out : (r+1)*out] {
			add(row, v, weight[o*in:(o+1)*in], m[(r*out+o)*in:][:in])
		}
	})
}

// LinearWeightEach adds Σ_r M[r]⊙(dy[r]·x[r]ᵀ) to dw.
func (b *Backend[T]) LinearWeightEach(dw, dy, x, mask kernels.Buffer, rows, in, out int) {
	to, left, right := b.result(dw, out*in), b.first(dy, rows*out), b.first(x, rows*in)
	m := b.each(mask, rows, out*in)
	add := addVisible[T]
	if finite(left) && finite(right) {
		add = addFinite[T]
	}
	const width = 512 // long runs of each row's mask: the rows lie far apart
	across := (in + width - 1) / width
	b.threads.each(out*across, rows*in*out, func(task int) {
		var sums [width]T
		o, lo := task/across, task%across*width
		hi := min(in, lo+width)
		for r := range rows {
			add(sums[:hi-lo], left[r*out+o], right[r*in+lo:r*in+hi], m[(r*out+o)*in+lo:])
		}
		for i, sum := range sums[:hi-lo] {
			if sum != 0 { // also where all rows hide the cell, which then stays as it is
				to[o*in+lo+i] += sum
			}
		}
	})
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
