//go:build cuda

package cuda

import (
	"example.com/maskbench/kernels"
	"gorgonia.org/cu"
)

// A packed is a survey of an operand of products and, for tensor cores, a rounded copy
// behind it that has its mask applied: source/tensor.h has the layout.
type packed struct {
	at    cu.DevicePtr
	bytes int
	of    packing
}

// A packing is what was made of a version of an operand under one of its mask.
type packing struct {
	drawing
	mask        *vector
	maskVersion int
}

// surveyedFor is how many multiply-adds a product in float32 must have for hidden tiles to
// be left out: 2²⁸ take about 10 µs at 50 TFLOP/s, and a survey a few.
const surveyedFor = 1 << 28

const (
	surveyBytes = 256 // struct survey in source/veil.h
	line        = 128 // LINE in source/tensor.h
)

// packs has what makes the packed of each precision, and the bytes of a number in it.
var packs = map[Precision]struct {
	kernel kernel
	bytes  int
}{
	Float32: {takeSurvey, 0},
	BF16:    {packBF16, 2},
	TF32:    {packTF32, 4},
}

// An operand is what kernels read of one: its numbers, or the packed copy of them; its
// veil; and its survey, without which nothing of the other operand is left out.
type operand struct{ data, veil, survey uint64 }

// operand returns the operand x [rows, cols]. In float32 a survey takes a pass of its own,
// and is taken only if it is asked for.
func (b *Backend) operand(x, mask kernels.Buffer, rows, cols int, surveyed bool) operand {
	o := operand{data: b.first(x, rows*cols), veil: b.veiled(mask, rows, cols)}
	if b.precision == Float32 && !surveyed {
		return o
	}
	v := b.own(x)
	of := packing{drawing: drawing{rows, cols, v.version}}
	if mask != nil {
		of.mask = b.own(mask)
		of.maskVersion = of.mask.version
	}
	pack, p := packs[b.precision], &v.packed
	if bytes := surveyBytes + roundUp(rows, line)*roundUp(cols, line)*pack.bytes; p.bytes < bytes {
		b.give(p.at, p.bytes)
		*p = packed{at: b.take(bytes), bytes: bytes}
	}
	o.survey = address(p.at)
	if p.of != of && p.at != 0 {
		threads := rows * cols
		if pack.bytes > 0 {
			threads = roundUp(rows, depth) * roundUp(cols, depth) * pack.bytes / 16
		}
		b.surveys++
		b.run(pack.kernel, blocks(threads, 256), o.survey, b.surveys, o.data, o.veil, whole(rows), whole(cols))
		p.of = of
	}
	if pack.bytes > 0 {
		o.data = o.survey + surveyBytes
	}
	return o
}

// roundUp is the next multiple.
func roundUp(n, of int) int { return blocks(n, of) * of }
