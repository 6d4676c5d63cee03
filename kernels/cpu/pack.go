package cpu

import "unsafe"

// How an operand is masked.
const (
	dense = iota
	withBits
	withSoft
)

// A veil is a mask over a row-major matrix: of bits, whose rows begin at bytes, or of
// numbers. One row may stand for all; its step is then 0.
type veil struct {
	kind int
	bits []byte
	soft []float32
	step int // from one row to the next
	plan *plan
}

// at returns where the mask of an element lies; for bits the column is a multiple
// of 8.
func (v *veil) at(row, col int) unsafe.Pointer {
	switch v.kind {
	case withBits:
		return unsafe.Pointer(&v.bits[row*v.step+col/8])
	case withSoft:
		return unsafe.Pointer(&v.soft[row*v.step+col])
	}
	return nil
}

// bytes returns the bytes from one row of the mask to the next.
func (v *veil) bytes() int {
	if v.kind == withSoft {
		return 4 * v.step
	}
	return v.step
}

// An operand is one side of a product: rows of k. They are the rows of a row-major
// matrix or, if turned, its columns.
type operand struct {
	data   []float32
	step   int // from one row of the matrix to the next
	turned bool
	veil   veil
}

// pack writes depth terms from k on of up to width rows from i on to dst, as panels
// do: those of one k are neighbours, those of the next lie stride floats on. Up to 16
// floats after the last ones are written too, and rows that do not exist are
// anything.
func (x *operand) pack(p *panel, dst []float32, i, rows, stride, k, depth int) {
	p.depth, p.step = depth, 4*stride
	if x.turned {
		p.row, p.maskRow = 4*x.step, x.veil.bytes()
		for g := 0; g < rows; g += 16 {
			p.dst, p.edge = &dst[g], edge(rows-g)
			p.src, p.mask = &x.data[k*x.step+i+g], x.veil.at(k, i+g)
			packColumns[x.veil.kind](p)
		}
		return
	}
	p.src, p.mask = &x.data[k], x.veil.at(0, k)
	for g := 0; g < rows; g += 8 {
		p.dst = &dst[g]
		for r := range p.rows {
			row := i + min(g+r, rows-1)
			p.rows[r], p.maskRows[r] = 4*row*x.step, row*x.veil.bytes()
		}
		packRows[x.veil.kind](p)
	}
}
