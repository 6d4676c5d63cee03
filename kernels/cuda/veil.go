//go:build cuda

package cuda

import (
	"example.com/maskbench/kernels"
	"gorgonia.org/cu"
)

// A veil is the memory of a mask's packed bits and tilings, and what they were drawn of.
type veil struct {
	at    cu.DevicePtr
	bytes int
	drawn drawing
}

// A drawing is what was made of a version of a vector, as a matrix.
type drawing struct{ rows, cols, version int }

// header is the size of struct veil in source/veil.h, and grain and depth are the tiles of
// a matrix that are left out of a product if a mask hides them.
const (
	header = 64
	grain  = 64
	depth  = 32
)

// veiled returns the veil of a mask over [rows, cols], 0 for no mask.
func (b *Backend) veiled(mask kernels.Buffer, rows, cols int) uint64 {
	if mask == nil {
		return 0
	}
	at, length := b.repeated(mask, rows*cols, cols)
	v, drawn := &b.own(mask).veil, drawing{rows, cols, b.own(mask).version}
	if v.drawn == drawn || rows*cols == 0 {
		return address(v.at)
	}
	row, column, own := cols, 1, rows // rows of its own
	if length == 1 {
		row, column, own = 0, 0, 1
	} else if length == cols {
		row, own = 0, 1
	}
	words := blocks(cols, 32)
	across := header + 4*blocks(own, grain)*blocks(words, 32)
	down := across + 4*blocks(cols, grain)*blocks(blocks(rows, depth), 32)
	if bytes := down + 4*own*words; v.bytes < bytes {
		b.give(v.at, v.bytes)
		v.at, v.bytes = b.take(bytes), bytes
	}
	if v.at == 0 {
		return 0 // nothing runs any more
	}
	b.clear(address(v.at), down) // soft, and the tilings
	to := address(v.at)
	b.run(packVeil, blocks(own*words, 256), to, to+uint64(down), to+header, to+uint64(across), at, whole(row), whole(column), whole(rows), whole(cols))
	v.drawn = drawn
	return to
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
