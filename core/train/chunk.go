package train

import (
	"math"
	"sync/atomic"
)

// chunk is chunkSize values and their steps. As long as the steps are evenly spaced,
// as those of most series are, two numbers hold them all.
type chunk struct {
	values        *[chunkSize]float64 // apart: with it the allocator would round up by a kilobyte
	first, stride int64
	near          atomic.Pointer[[chunkSize]uint32] // the steps after first, once they are not even
	far           atomic.Pointer[[chunkSize]int64]  // the steps, once that is too narrow
}

func newChunk() *chunk { return &chunk{values: new([chunkSize]float64)} }

// set fills slot i; those before it are filled.
func (c *chunk) set(i int, step int64, value float64) {
	c.values[i] = value
	near, far := c.near.Load(), c.far.Load()
	switch {
	case i == 0:
		c.first = step
	case i == 1:
		c.stride = step - c.first
	case far != nil:
		far[i] = step
	case near == nil && c.step(i) == step:
	case !narrow(step-c.first) || !narrow(c.step(i-1)-c.first):
		c.writeFar(i, step)
	case near != nil:
		near[i] = uint32(step - c.first)
	default:
		c.writeNear(i, step)
	}
}

func narrow(steps int64) bool { return steps >= 0 && steps <= math.MaxUint32 }

// writeNear writes out the steps as far as slot i.
func (c *chunk) writeNear(i int, step int64) {
	near := new([chunkSize]uint32)
	for j := range i {
		near[j] = uint32(c.step(j) - c.first)
	}
	near[i] = uint32(step - c.first)
	c.near.Store(near)
}

func (c *chunk) writeFar(i int, step int64) {
	far := new([chunkSize]int64)
	for j := range i {
		far[j] = c.step(j)
	}
	far[i] = step
	c.far.Store(far)
}

// step is that of slot i. A reader may ask for published slots alone: what tells
// their steps was stored before they were published.
func (c *chunk) step(i int) int64 {
	if far := c.far.Load(); far != nil {
		return far[i]
	}
	if near := c.near.Load(); near != nil {
		return c.first + int64(near[i])
	}
	if i == 0 {
		return c.first
	}
	return c.first + int64(i)*c.stride
}

// bucket is slot i as a bucket of one value.
func (c *chunk) bucket(i int) Bucket { return point{c.step(i), c.values[i]}.bucket() }

// sumUp makes one bucket of at least one and at most bucketSize slots: what merging
// theirs would give, in less time.
func (c *chunk) sumUp(from, to int) Bucket {
	b := emptyBucket()
	b.From, b.To = c.step(from), c.step(to-1)
	least, most, sum := math.Inf(1), math.Inf(-1), 0.0
	for _, v := range c.values[from:to] {
		if !finite(v) {
			b.Bad++
			continue
		}
		least, most = min(least, v), max(most, v)
		sum += v / bucketSize // of which no sum leaves the range of float64
		b.Last = v
	}
	if b.N = int64(to-from) - b.Bad; b.N > 0 {
		b.Min, b.Max, b.Mean = least, most, sum*bucketSize/float64(b.N)
	}
	return b
}
