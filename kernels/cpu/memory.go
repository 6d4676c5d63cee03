package cpu

import (
	"unsafe"

	"example.com/maskbench/kernels"
	"gorgonia.org/tensor"
)

// vector is the Buffer of this package. A freed one has no owner.
type vector[T Float] struct {
	data  []T
	owner *Backend[T]
	seen  shape // as a mask; whatever writes to data makes it unseen
}

// Len is the number of elements.
func (v *vector[T]) Len() int { return len(v.data) }

// Alloc returns a zeroed buffer of n elements.
func (b *Backend[T]) Alloc(n int) kernels.Buffer { return &vector[T]{data: make([]T, n), owner: b} }

// Free lets the collector have the buffer's memory.
func (b *Backend[T]) Free(buf kernels.Buffer) {
	if buf != nil {
		*b.own(buf) = vector[T]{}
		b.kept.forget()
	}
}

// Write copies all of src to the start of dst.
func (b *Backend[T]) Write(dst kernels.Buffer, src *tensor.Dense) {
	to := b.result(dst, b.own(dst).Len())
	n := kernels.Contiguous(src, len(to))
	single := src.Dtype() == tensor.Float32
	switch {
	case n >= inline:
		b.writeShared(to[:n], src, single)
	case single:
		convert(to[:n], src.Float32s())
	default:
		convert(to[:n], src.Float64s())
	}
}

// writeShared is Write for so many numbers that it is worth other goroutines.
func (b *Backend[T]) writeShared(to []T, src *tensor.Dense, single bool) {
	o := &b.kept.writing
	if *o = (writing[T]{to: to}); single {
		o.singles = src.Float32s()
	} else {
		o.doubles = src.Float64s()
	}
	b.pool.span(o, len(to), 1)
	*o = writing[T]{} // the numbers written are not the backend's to keep
}

type writing[T Float] struct {
	to      []T
	singles []float32 // what is written, or
	doubles []float64
}

func (o *writing[T]) part(lo, hi int) {
	if o.singles != nil {
		convert(o.to[lo:hi], o.singles[lo:hi])
	} else {
		convert(o.to[lo:hi], o.doubles[lo:hi])
	}
}

// Read fills all of dst from the start of src.
func (b *Backend[T]) Read(dst *tensor.Dense, src kernels.Buffer) {
	from := b.own(src).data
	n := kernels.Contiguous(dst, len(from))
	if dst.Dtype() == tensor.Float32 {
		convert(dst.Float32s()[:n], from)
	} else {
		convert(dst.Float64s()[:n], from)
	}
}

// Zero sets every element to 0.
func (b *Backend[T]) Zero(dst kernels.Buffer) { b.clear(b.result(dst, b.own(dst).Len())) }

func (b *Backend[T]) clear(x []T) {
	if len(x) < inline {
		clear(x)
		return
	}
	o := &b.kept.clearing
	o.to = x
	b.pool.span(o, len(x), 1)
}

type clearing[T Float] struct{ to []T }

func (o *clearing[T]) part(lo, hi int) { clear(o.to[lo:hi]) }

// own returns the vector behind a buffer, which must be a live one of b's.
func (b *Backend[T]) own(buf kernels.Buffer) *vector[T] {
	v, ok := buf.(*vector[T])
	if !ok || v == nil || v.owner != b || b.closed {
		panic(kernels.Foreign)
	}
	return v
}

// first returns the first n elements of a buffer.
func (b *Backend[T]) first(buf kernels.Buffer, n int) []T { return b.own(buf).first(n) }

// result is first for a buffer that is written to.
func (b *Backend[T]) result(buf kernels.Buffer, n int) []T {
	v := b.own(buf)
	data := v.first(n)
	v.seen.valid = false
	return data
}

func (v *vector[T]) first(n int) []T {
	if n < 0 || len(v.data) < n {
		panic(kernels.ShortBuffer)
	}
	return v.data[:n:n]
}

// optional is first, but nil for a nil buffer.
func (b *Backend[T]) optional(buf kernels.Buffer, n int) []T {
	if buf == nil {
		return nil
	}
	return b.first(buf, n)
}

// optionalResult is result, but nil for a nil buffer.
func (b *Backend[T]) optionalResult(buf kernels.Buffer, n int) []T {
	if buf == nil {
		return nil
	}
	return b.result(buf, n)
}

// at returns element i of a buffer that is written to.
func (b *Backend[T]) at(buf kernels.Buffer, i int) *T {
	if i < 0 {
		panic(kernels.ShortBuffer)
	}
	return &b.result(buf, i+1)[i]
}

// Scratch memory by use: operations that run together need different ones.
const (
	maskedWeight = iota
	maskedInput
	leftOperand
	rightOperand
	productSum
	scratches
)

// temporary returns n elements of the given scratch memory, whatever they hold.
func (b *Backend[T]) temporary(use, n int) []T {
	if cap(b.scratch[use]) < n {
		b.scratch[use] = make([]T, n)
	}
	return b.scratch[use][:n]
}

// convert fills dst from the start of src.
func convert[D, S Float](dst []D, src []S) {
	src = src[:len(dst)]
	if unsafe.Sizeof(D(0)) == unsafe.Sizeof(S(0)) {
		copy(dst, unsafe.Slice((*D)(unsafe.Pointer(unsafe.SliceData(src))), len(src)))
		return
	}
	for i, v := range src {
		dst[i] = D(v)
	}
}
