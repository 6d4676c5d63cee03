package cpu

import (
	"unsafe"

	"example.com/maskbench/kernels"
)

// Kinds of veils.
const (
	dense = iota // no mask
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

// A shape is how a buffer looked when it last was the mask of a matrix: the bits of
// its rows, unless other numbers than 0 and 1 are in it.
type shape struct {
	valid      bool
	rows, cols int
	veil       veil
	bits       []byte
	plan       plan // of the products under the bits
}

// A veil's bits are padded to whole words, and so to whole tiles, and so many bytes
// after them may be read.
const (
	tileBits  = 64
	readAhead = 8
)

// small is the number of multiply-adds below which a product by the loops is faster.
const small = 128

// large returns what computes a product of this size, or nil if that is the loops.
func (b *Backend[T]) large(rows, in, out int) *gemm {
	if b.gemm == nil || rows*in*out < small {
		return nil
	}
	return b.gemm
}

// single returns float32 numbers as such.
func single[T Float](x []T) []float32 {
	return unsafe.Slice((*float32)(unsafe.Pointer(unsafe.SliceData(x))), len(x))
}

// veil returns a mask over a matrix [rows, cols].
func (b *Backend[T]) veil(mask kernels.Buffer, rows, cols int) veil {
	if mask == nil {
		return veil{}
	}
	m := single(b.repeated(mask, rows*cols, cols))
	switch seen := &b.own(mask).seen; {
	case seen.valid && seen.rows == rows && seen.cols == cols:
		return seen.veil
	case len(m) == 1 && cols > 1:
		return seen.constant(m[0], rows, cols)
	default:
		return seen.look(m, rows, cols)
	}
}

// constant is the veil of one number for all.
func (s *shape) constant(m float32, rows, cols int) veil {
	v := veil{kind: withSoft, soft: make([]float32, cols)}
	for i := range v.soft {
		v.soft[i] = m
	}
	if m == 1 {
		v = veil{}
	}
	s.valid, s.rows, s.cols, s.veil = true, rows, cols, v
	return v
}

// look finds the veil of numbers: one row or all.
func (s *shape) look(m []float32, rows, cols int) veil {
	own, step := len(m)/cols, (cols+tileBits-1)/tileBits*tileBits/8
	if len(s.bits) < own*step+readAhead {
		s.bits = make([]byte, own*step+readAhead)
	}
	v := veil{kind: withBits, bits: s.bits, step: step}
	for r := range own {
		if !packBits(&v.bits[r*step], &m[r*cols], cols) {
			v = veil{kind: withSoft, soft: m, step: cols}
			break
		}
		clear(v.bits[r*step+(cols+7)/8 : (r+1)*step])
	}
	if own == 1 {
		v.step = 0
	}
	if v.kind == withBits {
		s.plan.start(v, rows, cols)
		v.plan = &s.plan
	}
	s.valid, s.rows, s.cols, s.veil = true, rows, cols, v
	return v
}
