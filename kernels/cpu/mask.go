package cpu

import (
	"math"

	"example.com/maskbench/kernels"
)

// repeated returns the mask or fill in buf for n elements in rows of cols as a
// slice to be repeated: as long as the whole (or longer: its start), as one row,
// or as one element. A nil mask is the one element 1.
func (b *Backend[T]) repeated(buf kernels.Buffer, n, cols int) []T {
	if buf == nil {
		return b.kept.one[:]
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

// A cover is a mask or fill that is repeated over elements.
type cover[T Float] struct {
	data  []T
	lanes [16]T // of the number, if it is one
}

// cover makes c one of repeated elements.
func (c *cover[T]) cover(repeated []T) {
	if len(repeated) != 1 {
		c.data = repeated
		return
	}
	c.data = c.lanes[:]
	v := repeated[0]
	if v == c.lanes[0] && math.Signbit(float64(v)) == math.Signbit(float64(c.lanes[0])) {
		return // as the last time
	}
	for i := range c.lanes {
		c.lanes[i] = v
	}
}

// constant reports whether it is one number.
func (c *cover[T]) constant() bool { return len(c.data) > 0 && &c.data[0] == &c.lanes[0] }

// short reports whether it is a row that has too few numbers for vectors.
func (c *cover[T]) short() bool { return len(c.data) < len(c.lanes) }

// end returns how far the elements from lo on have neighbours in c, at most hi.
func (c *cover[T]) end(lo, hi int) int {
	if c.constant() {
		return hi
	}
	return min(hi, lo+len(c.data)-lo%len(c.data))
}

// at returns what covers the elements from i on, and the step from one to the next.
func (c *cover[T]) at(i int) (data []T, step int) {
	if c.constant() {
		return c.data, 0
	}
	return c.data[i%len(c.data):], 1
}

// masked returns M⊙w: w itself if mask is nil, else in scratch memory.
func (b *Backend[T]) masked(use int, w []T, mask kernels.Buffer, cols int) []T {
	if mask == nil {
		return w
	}
	dst := b.temporary(use, len(w))
	b.choose(dst, b.repeated(mask, len(w), cols), w, b.kept.zero[:])
	return dst
}
