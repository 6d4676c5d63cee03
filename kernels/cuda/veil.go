//go:build cuda

package cuda

import (
	"example.com/maskbench/kernels"
	"gorgonia.org/cu"
)

// A veil is the memory of a mask's packed bits, and the matrix over which they were
// drawn. They hold until the mask is written to.
type veil struct {
	at    cu.DevicePtr
	bytes int
	drawn shape
}

type shape struct{ rows, cols int }

// header is the size of struct veil in source/matrix.h, rounded up.
const header = 64

// veiled returns the veil of a mask over [rows, cols], 0 for no mask.
func (b *Backend) veiled(mask kernels.Buffer, rows, cols int) uint64 {
	if mask == nil {
		return 0
	}
	at, length := b.repeated(mask, rows*cols, cols)
	v := &b.own(mask).veil
	if v.drawn == (shape{rows, cols}) || rows*cols == 0 {
		return address(v.at)
	}
	row, column := cols, 1
	if length == 1 {
		row, column = 0, 0
	} else if length == cols {
		row = 0
	}
	words := blocks(cols, 32)
	if row > 0 {
		words *= rows
	}
	if bytes := header + 4*words; v.bytes < bytes {
		b.give(v.at, v.bytes)
		v.at, v.bytes = b.take(bytes), bytes
	}
	if v.at == 0 {
		return 0 // nothing runs any more
	}
	// soft, the last of its struct, begins with 0
	b.clear(address(v.at), header)
	b.run(packVeil, blocks(words, 256), address(v.at), address(v.at)+header, at, whole(row), whole(column), whole(rows), whole(cols))
	v.drawn = shape{rows, cols}
	return address(v.at)
}

// repeated returns the mask or fill in buf for n elements in rows of cols, and how many
// of it are repeated: as many as the whole (or more: its start), as one row, or one. A
// nil mask is the one element 1.
func (b *Backend) repeated(buf kernels.Buffer, n, cols int) (at uint64, length int) {
	if buf == nil {
		return address(b.unit[1].at), 1
	}
	v := b.own(buf)
	switch {
	case v.n == 1 || v.n == cols:
		return address(v.at), v.n
	case v.n >= n:
		return address(v.at), max(n, 1)
	}
	panic(kernels.BadMask)
}

// flat is repeated for n elements whose rows are not known: the length of one row is any
// that divides n.
func (b *Backend) flat(buf kernels.Buffer, n int) (at uint64, length int) {
	if buf != nil {
		if cols := b.own(buf).n; cols > 0 && n%cols == 0 {
			return b.repeated(buf, n, cols)
		}
	}
	return b.repeated(buf, n, n)
}
