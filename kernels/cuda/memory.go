//go:build cuda

package cuda

import (
	"fmt"
	"math/bits"

	"example.com/maskbench/kernels"
	"gorgonia.org/cu"
	"gorgonia.org/tensor"
)

// vector is the Buffer of this package. A freed one has no owner.
type vector struct {
	n       int
	at      cu.DevicePtr // 0 if it has no elements, or no memory was left for them
	owner   *Backend
	version int    // what writes to the vector counts it up
	veil    veil   // as a mask
	packed  packed // as an operand of products
}

// Len is the number of elements.
func (v *vector) Len() int { return v.n }

// A pool has memory that was given back, by the logarithm of its size. The stream has one
// order, so that memory may go to its next user while the last is still queued.
type pool map[int][]cu.DevicePtr

// sizeClass is the logarithm of the bytes that are asked for to have so many.
func sizeClass(bytes int) int { return bits.Len(uint(max(bytes, 256) - 1)) }

// take returns memory of so many bytes, whatever it holds, or 0 with a failure to tell.
func (b *Backend) take(bytes int) (at cu.DevicePtr) {
	if bytes == 0 {
		return 0
	}
	class := sizeClass(bytes)
	if free := b.pool[class]; len(free) > 0 {
		b.pool[class] = free[:len(free)-1]
		return free[len(free)-1]
	}
	b.do(func() {
		size := int64(1) << class
		var err error
		if at, err = cu.MemAlloc(size); err != nil {
			available, all, _ := cu.MemInfo()
			b.check(err, fmt.Sprintf("taking %.3g MB, with %.3g of %.3g MB free", float64(size)/1e6, float64(available)/1e6, float64(all)/1e6))
		}
	})
	return at
}

// give is the other end of take.
func (b *Backend) give(at cu.DevicePtr, bytes int) {
	if at != 0 {
		class := sizeClass(bytes)
		b.pool[class] = append(b.pool[class], at)
	}
}

// release gives memory back to the driver, on the thread.
func (b *Backend) release(at cu.DevicePtr) {
	if at != 0 {
		b.check(cu.MemFree(at), "Close")
	}
}

// Alloc returns a zeroed buffer of n elements. If the device has no memory left, Sync
// says so.
func (b *Backend) Alloc(n int) kernels.Buffer {
	v := &vector{n: n, owner: b, at: b.take(4 * n)}
	b.buffers[v] = struct{}{}
	b.Zero(v)
	return v
}

// Free keeps the buffer's memory for the next.
func (b *Backend) Free(buf kernels.Buffer) {
	if buf == nil {
		return
	}
	v := b.own(buf)
	b.give(v.at, 4*v.n)
	b.give(v.veil.at, v.veil.bytes)
	b.give(v.packed.at, v.packed.bytes)
	delete(b.buffers, v)
	*v = vector{}
}

// Zero sets every element to 0.
func (b *Backend) Zero(dst kernels.Buffer) {
	v := b.own(dst)
	b.clear(b.result(dst, v.n), 4*v.n)
}

// clear sets bytes to 0.
func (b *Backend) clear(at uint64, bytes int) {
	if at != 0 {
		b.enqueue(launch{kernel: setZero, arguments: [16]uint64{at, whole(bytes)}})
	}
}

// Write copies all of src to the start of dst. It does not wait, and src may change at
// once.
func (b *Backend) Write(dst kernels.Buffer, src *tensor.Dense) {
	v := b.own(dst)
	n := kernels.Contiguous(src, v.n)
	b.result(dst, n)
	if src.Dtype() == tensor.Float32 {
		stage(b, v, src.Float32s()[:n])
	} else {
		stage(b, v, src.Float64s()[:n])
	}
}

// Read fills all of dst from the start of src.
func (b *Backend) Read(dst *tensor.Dense, src kernels.Buffer) {
	v := b.own(src)
	n := kernels.Contiguous(dst, v.n)
	if dst.Dtype() == tensor.Float32 {
		fetch(b, dst.Float32s()[:n], v)
	} else {
		fetch(b, dst.Float64s()[:n], v)
	}
}

// own returns the vector behind a buffer, which must be a live one of b's.
func (b *Backend) own(buf kernels.Buffer) *vector {
	v, ok := buf.(*vector)
	if !ok || v == nil || v.owner != b || b.closed {
		panic(kernels.Foreign)
	}
	return v
}

// first returns the address of a buffer of at least n elements.
func (b *Backend) first(buf kernels.Buffer, n int) uint64 {
	v := b.own(buf)
	if n < 0 || v.n < n {
		panic(kernels.ShortBuffer)
	}
	return address(v.at)
}

// result is first for a buffer that is written to.
func (b *Backend) result(buf kernels.Buffer, n int) uint64 {
	at := b.first(buf, n)
	b.own(buf).version++
	return at
}

// optional is first, but 0 for a nil buffer.
func (b *Backend) optional(buf kernels.Buffer, n int) uint64 {
	if buf == nil {
		return 0
	}
	return b.first(buf, n)
}

// optionalResult is result, but 0 for a nil buffer.
func (b *Backend) optionalResult(buf kernels.Buffer, n int) uint64 {
	if buf == nil {
		return 0
	}
	return b.result(buf, n)
}

// place returns the address of element i of a buffer that is written to.
func (b *Backend) place(buf kernels.Buffer, i int) uint64 {
	if i < 0 {
		panic(kernels.ShortBuffer)
	}
	return b.result(buf, i+1) + uint64(4*i)
}
