//go:build cuda

package cuda

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"unsafe"

	"example.com/maskbench/kernels"
	"gorgonia.org/cu"
)

const badLabel = kernels.BadLabel

// Backend runs the operations of kernels.Backend on a GPU. They are queued; a bad class
// index, which other backends find at once, is found by Sync. It must be used by one
// goroutine at a time.
type Backend struct {
	name, features string
	device         Device
	precision      Precision
	surveys        uint64 // taken of operands so far
	surveyedFor    int    // see there
	thread         *thread
	parameters     [kernelCount]int
	closed         bool

	queue     []launch
	spare     chan []launch // the queues that the thread is done with
	gathering gathering     // what is to be queued before anything else
	staging   staging
	settled   bool // nothing has been queued since all was done

	pool    pool
	buffers map[*vector]struct{} // all that are live
	scratch *vector              // partial sums and counters
	unit    [2]*vector           // the masks and fills of one 0 and one 1

	// Only the thread uses what follows, and others while it waits for them.

	loaded
	stream cu.Stream
	fault  *uint32 // of the host: where kernels say that a class index is bad
	failed error
}

// Open returns the backend of a GPU, by its number in the driver's order.
func Open(ordinal int, p Precision) (kernels.Backend, error) {
	d, dev, err := find(ordinal, p)
	if err != nil {
		return nil, err
	}
	b := &Backend{
		name: p.device(ordinal), device: d, precision: p, surveyedFor: surveyedFor, parameters: parameters(),
		features: fmt.Sprintf("sm_%d%d+ptx-%x", d.Major, d.Minor, sha256.Sum256([]byte(p.text())))[:len("sm_00+ptx-00000000")],
		spare:    make(chan []launch, 3), buffers: map[*vector]struct{}{}, pool: pool{},
		gathering: gathering{lists: map[kernel]*list{}},
	}
	for range cap(b.spare) - 1 {
		b.spare <- make([]launch, 0, queueLength)
	}
	b.queue = make([]launch, 0, queueLength)
	if b.thread, err = newThread(dev); err != nil {
		return nil, fmt.Errorf("%s: %w", d.Name, named(err))
	}
	b.thread.do(func() { err = b.prepare() })
	if err == nil {
		b.scratch = b.Alloc(scratchLength).(*vector)
		for i, v := range []float32{0, 1} {
			b.unit[i] = b.Alloc(1).(*vector)
			stage(b, b.unit[i], []float32{v})
		}
		err = b.Sync()
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", d.Name, errors.Join(err, b.Close()))
	}
	return b, nil
}

// prepare loads the kernels and makes the stream, on the thread.
func (b *Backend) prepare() (err error) {
	if b.loaded, err = load(b.precision); err != nil {
		return err
	}
	if b.stream, err = cu.MakeStream(cu.NonBlocking); err != nil {
		return named(err)
	}
	if b.fault = (*uint32)(b.pin(4)); b.fault == nil {
		return b.failed
	}
	*b.fault = 0
	return nil
}

// device names a device with the precision.
func (p Precision) device(ordinal int) string {
	if p == Float32 {
		return fmt.Sprintf("cuda:%d", ordinal)
	}
	return fmt.Sprintf("cuda:%d/%s", ordinal, p)
}

// Device returns the name that chooses the device, such as "cuda:0" or "cuda:0/bf16".
func (b *Backend) Device() string { return b.name }

// Features returns the compute capability and the beginning of the PTX's sum.
func (b *Backend) Features() string { return b.features }

// Close gives all memory back. Where the device failed, that may fail too, and is not
// told again.
func (b *Backend) Close() error {
	if b.closed {
		return nil
	}
	b.flush()
	b.closed = true
	var err error
	b.thread.do(func() {
		failed := b.failed != nil
		b.check(b.stream.Synchronize(), "Close")
		for v := range b.buffers {
			b.release(v.at)
			b.release(v.veil.at)
			b.release(v.packed.at)
		}
		for _, free := range b.pool {
			for _, at := range free {
				b.release(at)
			}
		}
		b.unpin(b.staging.at())
		b.unpin(unsafe.Pointer(b.fault))
		b.check(b.stream.Destroy(), "Close")
		for _, m := range b.modules {
			b.check(m.Unload(), "Close")
		}
		if !failed {
			err = b.failed
		}
	})
	b.thread.end()
	b.buffers, b.pool = nil, nil
	return err
}

var _ kernels.Backend = (*Backend)(nil)
