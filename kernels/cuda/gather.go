//go:build cuda

package cuda

import (
	"slices"
	"unsafe"
)

// A gathering is operations of one kernel that follow each other, do not depend on each
// other and are to be one launch: small models would drown in a launch for each parameter.
// Each is a row of a list in the device's memory, of which the last word is the first of
// its blocks. A list that is the same in every step is sent once.
type gathering struct {
	kernel  kernel
	common  []uint64 // arguments of all
	rows    []uint64
	blocks  int
	touched []touch
	lists   map[kernel]*list
}

// touch is an address that an operation reads or writes.
type touch struct {
	at     uint64
	writes bool
}

// list has the rows of a kernel's last launch, on both sides.
type list struct {
	device *vector
	host   []uint64
}

const (
	rowWords     = 8
	mostGathered = 64
)

// gather queues an operation on so many blocks, as a part of the launch that those before
// it are waiting for, if it can be. The row lacks its last word.
func (b *Backend) gather(k kernel, blocks int, touched []touch, row [rowWords - 1]uint64, common ...uint64) {
	g := &b.gathering
	if g.kernel != k || !slices.Equal(g.common, common) || len(g.rows) == mostGathered*rowWords || g.depends(touched) {
		b.launchGathered()
	}
	b.settled = false
	g.kernel, g.common = k, append(g.common[:0], common...)
	g.rows = append(append(g.rows, row[:]...), whole(g.blocks))
	g.blocks += blocks
	g.touched = append(g.touched, touched...)
}

// depends reports whether an operation must come after one of those gathered.
func (g *gathering) depends(touched []touch) bool {
	return slices.ContainsFunc(touched, func(t touch) bool {
		return slices.ContainsFunc(g.touched, func(other touch) bool {
			return t.at == other.at && t.at != 0 && (t.writes || other.writes)
		})
	})
}

// launchGathered queues what was gathered.
func (b *Backend) launchGathered() {
	g := &b.gathering
	if len(g.rows) == 0 {
		return
	}
	rows, blocks := g.rows, g.blocks
	g.rows, g.blocks, g.touched = g.rows[:0], 0, g.touched[:0]
	l := g.lists[g.kernel]
	if l == nil {
		l = &list{device: b.Alloc(2 * rowWords * mostGathered).(*vector)}
		g.lists[g.kernel] = l
	}
	if !slices.Equal(l.host, rows) {
		l.host = append(l.host[:0], rows...)
		stage(b, l.device, unsafe.Slice((*float32)(unsafe.Pointer(&l.host[0])), 2*len(l.host)))
	}
	b.run(g.kernel, blocks, append([]uint64{address(l.device.at), whole(len(rows) / rowWords)}, g.common...)...)
	if g.kernel == partialSum {
		b.run(finishSum, len(rows)/rowWords, append([]uint64{address(l.device.at)}, g.common...)...)
	}
}
