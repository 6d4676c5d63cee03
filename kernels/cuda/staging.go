//go:build cuda

package cuda

// #include "lazy.h"
import "C"

import "unsafe"

// A staging area is memory of the host that does not move, between which and its own the
// device copies by itself while the program goes on. It is filled from its start and
// empty again when all that was queued is done.
type staging struct {
	cells []float32
	used  int
}

// Elements of the staging area: at first, and when steps have wanted more.
const (
	leastStaged = 1 << 18
	mostStaged  = 1 << 24
)

// reserve returns a free part of the staging area for n elements or, if there is no room
// for as many, some of them.
func (b *Backend) reserve(n int) []float32 {
	b.launchGathered() // which takes a part too
	s := &b.staging
	if free := len(s.cells) - s.used; n > free && (free == 0 || len(s.cells) < mostStaged) {
		b.settle()
		b.grow(n)
	}
	if len(s.cells) == 0 {
		return make([]float32, n) // nothing runs any more
	}
	part := s.cells[s.used:min(s.used+n, len(s.cells))]
	s.used += len(part)
	return part
}

// grow makes the staging area, of which nothing is used, larger, for n elements if it
// can be.
func (b *Backend) grow(n int) {
	s := &b.staging
	size := max(len(s.cells), leastStaged)
	for size < n && size < mostStaged {
		size *= 2
	}
	if size == len(s.cells) {
		size = min(2*size, mostStaged)
	}
	if size == len(s.cells) {
		return
	}
	b.do(func() {
		if at := b.pin(4 * size); at != nil {
			b.unpin(s.at())
			s.cells = unsafe.Slice((*float32)(at), size)
		}
	})
}

// at is the beginning of the staging area, nil if there is none.
func (s *staging) at() unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(s.cells)) }

// pin returns memory of the host that kernels can reach by the same address, on the
// thread, or nil with a failure to tell.
func (b *Backend) pin(bytes int) (at unsafe.Pointer) {
	if r := code(C.cuMemHostAlloc(&at, C.size_t(bytes), 0)); r != 0 {
		b.check(r, "taking memory of the host")
		return nil
	}
	return at
}

// unpin is the other end of pin.
func (b *Backend) unpin(at unsafe.Pointer) {
	if at != nil {
		if r := code(C.cuMemFreeHost(at)); r != 0 {
			b.check(r, "Close")
		}
	}
}

// stage copies numbers to the start of a vector, some time before what is queued next.
func stage[T float32 | float64](b *Backend, to *vector, x []T) {
	for at := address(to.at); len(x) > 0; {
		part := b.reserve(len(x))
		convert(part, x)
		b.enqueue(launch{kernel: copyIn, host: unsafe.Pointer(&part[0]), arguments: [16]uint64{at, whole(4 * len(part))}})
		x, at = x[len(part):], at+whole(4*len(part))
	}
}

// fetch copies numbers from the start of a vector when all that is queued is done. If
// anything has failed, they stay as they are.
func fetch[T float32 | float64](b *Backend, x []T, from *vector) {
	for at := address(from.at); len(x) > 0; {
		part := b.reserve(len(x))
		b.enqueue(launch{kernel: copyOut, host: unsafe.Pointer(&part[0]), arguments: [16]uint64{at, whole(4 * len(part))}})
		b.settle()
		if b.failed != nil {
			return
		}
		convert(x, part)
		x, at = x[len(part):], at+whole(4*len(part))
	}
}

// convert copies numbers of one type to as many of another, or as many as there is room for.
func convert[To, From float32 | float64](to []To, from []From) {
	if same, ok := any(from).([]To); ok {
		copy(to, same)
		return
	}
	for i := range min(len(to), len(from)) {
		to[i] = To(from[i])
	}
}
