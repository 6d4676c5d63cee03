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

const (
	surveyBytes = 256     // for struct survey in source/veil.h
	line        = 128     // LINE in source/tensor.h
	surveyedFor = 1 << 24 // multiply-adds of a product in float32 of which masked tiles are left out
)

// An operand is what kernels read of one: its numbers, or a packed copy, its veil and its
// survey, without which nothing of the other operand is left out.
type operand struct{ data, veil, survey uint64 }

// operand returns the operand x [rows, cols]. In float32 the survey takes a pass of its
// own and is only taken if surveyed asks for it.
func (b *Backend) operand(x, mask kernels.Buffer, rows, cols int, surveyed bool) operand {
	o := operand{data: b.first(x, rows*cols), veil: b.veiled(mask, rows, cols)}
	pack, size := packBF16, 2
	switch b.precision {
	case Float32:
		if !surveyed {
			return o
		}
		pack, size = takeSurvey, 0
	case TF32:
		pack, size = packTF32, 4
	}
	v := b.own(x)
	of := packing{drawing: drawing{rows, cols, v.version}}
	if mask != nil {
		of.mask = b.own(mask)
		of.maskVersion = of.mask.version
	}
	p := &v.packed
	if bytes := surveyBytes + roundUp(rows, line)*roundUp(cols, line)*size; p.bytes < bytes {
		b.give(p.at, p.bytes)
		*p = packed{at: b.take(bytes), bytes: bytes}
	}
	o.survey = address(p.at)
	from := o.data
	arguments := []uint64{o.survey}
	threads := rows * cols
	if size > 0 {
		o.data = o.survey + surveyBytes
		arguments = []uint64{o.data, o.survey}
		threads = roundUp(rows, depth) * roundUp(cols, depth) * size / 16
	}
	if p.of != of && p.at != 0 {
		b.surveys++
		b.run(pack, blocks(threads, 256), append(arguments, b.surveys, from, o.veil, whole(rows), whole(cols))...)
		p.of = of
	}
	return o
}

// roundUp is the next multiple.
func roundUp(n, of int) int { return blocks(n, of) * of }
