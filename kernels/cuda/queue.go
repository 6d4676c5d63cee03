//go:build cuda

package cuda

import (
	"fmt"
	"math"
	"unsafe"

	"gorgonia.org/cu"
)

// A launch is a kernel on a grid of blocks, with its arguments, or another thing that the
// stream does in its order. It holds no Go memory.
type launch struct {
	kernel    kernel
	x, y      int
	count     int
	arguments [16]uint64
	host      unsafe.Pointer // of a copy
}

// What a stream does besides kernels. Their arguments are an address of the device, and
// bytes.
const (
	setZero kernel = kernelCount + iota
	copyIn
	copyOut
)

// queueLength is the number of launches that are handed to the thread together.
const queueLength = 16

// run queues a kernel on a grid of x blocks. A grid without blocks does nothing.
func (b *Backend) run(k kernel, x int, arguments ...uint64) { b.runGrid(k, x, 1, arguments...) }

// runGrid is run on a grid of x by y blocks.
func (b *Backend) runGrid(k kernel, x, y int, arguments ...uint64) {
	if len(arguments) != b.parameters[k] {
		panic(fmt.Sprintf("cuda: %d arguments for the %d parameters of %s", len(arguments), b.parameters[k], table[k].entry))
	}
	if x == 0 || y == 0 {
		return
	}
	l := launch{kernel: k, x: x, y: y, count: len(arguments)}
	copy(l.arguments[:], arguments)
	b.enqueue(l)
}

// enqueue queues a launch.
func (b *Backend) enqueue(l launch) {
	b.launchGathered()
	b.settled = false
	if b.queue = append(b.queue, l); len(b.queue) == queueLength {
		b.flush()
	}
}

// flush hands the queue to the thread.
func (b *Backend) flush() {
	b.launchGathered()
	if len(b.queue) == 0 {
		return
	}
	queue := b.queue
	b.thread.start(func() {
		for i := range queue {
			b.launch(&queue[i])
		}
		b.spare <- queue[:0]
	})
	b.queue = <-b.spare
}

// launch starts what was queued, on the thread.
func (b *Backend) launch(l *launch) {
	if b.failed != nil {
		return
	}
	at, bytes := cu.DevicePtr(l.arguments[0]), int64(l.arguments[1])
	switch l.kernel {
	case setZero:
		b.check(cu.MemsetD8Async(at, 0, bytes, b.stream), "Zero")
		return
	case copyIn:
		b.check(cu.MemcpyHtoDAsync(at, l.host, bytes, b.stream), "Write")
		return
	case copyOut:
		b.check(cu.MemcpyDtoHAsync(l.host, at, bytes, b.stream), "Read")
		return
	}
	var pointers [len(l.arguments)]unsafe.Pointer
	for i := range pointers {
		pointers[i] = unsafe.Pointer(&l.arguments[i])
	}
	err := b.functions[l.kernel].Launch(l.x, l.y, 1, table[l.kernel].threads, 1, 1, 0, b.stream, pointers[:l.count])
	b.check(err, table[l.kernel].operation)
}

// check keeps the first failure, on the thread.
func (b *Backend) check(err error, operation string) {
	if err != nil && b.failed == nil {
		b.failed = fmt.Errorf("%s: %s: %w", b.name, operation, named(err))
	}
}

// do runs f on the thread when all that is queued has been started, unless something has
// failed, and waits.
func (b *Backend) do(f func()) {
	b.flush()
	b.thread.do(func() {
		if b.failed == nil {
			f()
		}
	})
}

// settle waits until everything queued is done. It is the one place that does.
func (b *Backend) settle() {
	b.do(func() { b.check(b.stream.Synchronize(), "Sync") })
	b.settled, b.staging.used = true, 0
}

// Sync waits for everything queued and returns the first failure; a backend that has
// failed stays so, as a lost device does. After a Read there is nothing to wait for.
func (b *Backend) Sync() error {
	if !b.settled {
		b.settle()
	}
	if b.failed == nil && *b.fault != 0 {
		*b.fault = 0
		panic(badLabel)
	}
	return b.failed
}

// Arguments as the driver takes them.

func whole(n int) uint64            { return uint64(n) }
func single(x float64) uint64       { return uint64(math.Float32bits(float32(x))) }
func truth(b bool) uint64           { return map[bool]uint64{true: 1}[b] }
func address(p cu.DevicePtr) uint64 { return uint64(p) }
func (b *Backend) faultAt() uint64  { return uint64(uintptr(unsafe.Pointer(b.fault))) }

// blocks is the number of blocks of so many elements.
func blocks(n, each int) int { return (n + each - 1) / each }
