package cpu

import "example.com/maskbench/kernels"

// repeated returns the mask or fill in buf for n elements in rows of cols as a
// slice to be repeated: as long as the whole (or longer: its start), as one row,
// or as one element. A nil mask is the one element 1.
func (b *Backend[T]) repeated(buf kernels.Buffer, n, cols int) []T {
	if buf == nil {
		return []T{1}
	}
	data := b.own(buf).data
	switch {
	case len(data) == 1 || len(data) == cols:
		return data
	case len(data) >= n:
		return data[:n]
	}
	panic(kernels.BadMask)
}

// flat is repeated for n elements whose rows are not known: the length of one
// row is any that divides n.
func (b *Backend[T]) flat(buf kernels.Buffer, n int) []T {
	if buf != nil {
		if cols := b.own(buf).Len(); cols > 0 && n%cols == 0 {
			return b.repeated(buf, n, cols)
		}
	}
	return b.repeated(buf, n, n)
}

// wrap returns the place of element i in a repeated slice.
func wrap[T Float](i int, repeated []T) int {
	if len(repeated) == 0 {
		return 0 // of no elements
	}
	return i % len(repeated)
}

// next returns the place after i in a repeated slice.
func next[T Float](i int, repeated []T) int {
	if i++; i < len(repeated) {
		return i
	}
	return 0
}

// masked returns M⊙w: w itself if mask is nil, else in scratch memory.
func (b *Backend[T]) masked(use int, w []T, mask kernels.Buffer, cols int) []T {
	if mask == nil {
		return w
	}
	m := b.repeated(mask, len(w), cols)
	dst := b.temporary(use, len(w))
	zero := []T{0}
	b.threads.span(len(w), 1, func(lo, hi int) { choose(dst, m, w, zero, lo, hi) })
	return dst
}

// choose computes dst = select(M ≠ 0, M·x, fill) for the elements [lo, hi), mask
// and fill being repeated.
func choose[T Float](dst, mask, x, fill []T, lo, hi int) {
	m, f := wrap(lo, mask), wrap(lo, fill)
	for i := lo; i < hi; i++ {
		if mask[m] != 0 {
			dst[i] = mask[m] * x[i]
		} else {
			dst[i] = fill[f]
		}
		m, f = next(m, mask), next(f, fill)
	}
}
