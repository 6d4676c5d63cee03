package cpu

import (
	"encoding/binary"
	mathbits "math/bits"
	"unsafe"
)

// A csr lists the places of a matrix that a mask of bits leaves visible, as spots in
// the order in which products go through them: by blocks of columns, whose part of a
// panel stays in the first-level cache, in them by parts of the rows, and in those by
// runs. It keeps its memory for the next mask.
type csr struct {
	rows, cols    int   // of the matrix
	depth, blocks int   // columns of a block
	edges         []int // the rows at which parts begin, and the end
	runs          []run
	spots         []spot
	cuts          []cut // where a part of a block begins, and the end

	counts []uint32 // of the spots of a row in a block
	order  []int    // where the next run of so many spots belongs
	sweep  sweep
}

// A spot is one visible weight: where the panel row that it is multiplied by begins, in
// bytes after the block's first, and its value, which a product sets.
type spot struct {
	offset uint32
	weight float32
}

// A run is the spots of one row in one block: where the row's panel row begins, in
// bytes, and how many spots there are.
type run struct{ place, n uint32 }

type cut struct{ run, spot int }

// A sweep holds the arguments of a function that goes through spots; the generator
// knows its layout.
type sweep struct {
	runs  *run
	n     int
	spots *spot
	panel *float32 // what offsets are in
	side  *float32 // what places are in
	other *float32 // what sums begin with, or nil; for dot products, the sums

	row, col int // bytes from row to row and column to column of the matrix in panel
	step     int // bytes from a team's sums to the next
}

// A panel has so many rows of the batch beside each other.
const (
	panelRows  = 64
	panelBytes = 4 * panelRows
)

const (
	// shallow is the number of columns in a block whose panel the first-level cache
	// holds beside what else goes by.
	shallow = 112
	// shortest is the least mean length of runs for which such blocks pay.
	shortest = 3
	// partRows is the least number of rows in a part.
	partRows = 128
)

// build lists what is visible under a mask of bits over a matrix [rows, cols].
func (l *csr) build(mask *veil, rows, cols int) {
	l.rows, l.cols = rows, cols
	n := l.count(mask, shallow)
	if n < shortest*rows*l.blocks {
		n = l.count(mask, cols)
	}
	l.part(n)
	l.spots = ample(l.spots, n+spotsAtOnce)
	l.sort()
	l.fill(mask)
}

// ample is grown with room for some more: the next mask may keep a few more weights.
func ample[E any](x []E, n int) []E {
	if cap(x) < n {
		return make([]E, n, n+n/8)
	}
	return x[:n]
}

// count counts the spots of each row in each block of up to depth columns.
func (l *csr) count(mask *veil, depth int) (n int) {
	l.blocks = (l.cols + depth - 1) / depth
	l.depth = ((l.cols+l.blocks-1)/l.blocks + 15) &^ 15
	l.blocks = (l.cols + l.depth - 1) / l.depth
	l.counts = grown(l.counts, l.rows*l.blocks)
	for r := range l.rows {
		for b := range l.blocks {
			c := 0
			bits := mask.bits[r*mask.step+b*l.depth/8:]
			for left := min(l.depth, l.cols-b*l.depth); left > 0; left -= 64 {
				c += mathbits.OnesCount64(firstBits(bits, left))
				bits = bits[8:]
			}
			l.counts[r*l.blocks+b] = uint32(c)
			n += c
		}
	}
	return n
}

// firstBits returns the first up to 64 of the n > 0 bits that begin with a byte.
func firstBits(b []byte, n int) uint64 {
	hidden := (64 - min(n, 64)) & 63
	return binary.LittleEndian.Uint64(b) << hidden >> hidden
}

// part cuts the rows into parts of about as many of the n spots.
func (l *csr) part(n int) {
	const whole = 16 // rows, so that parts of a result share no cache line
	parts := max(1, l.rows/partRows)
	l.edges = append(l.edges[:0], 0)
	seen := 0
	for r := range l.rows {
		if done := len(l.edges); r%whole == 0 && r > l.edges[done-1] && done < parts && seen*parts >= n*done {
			l.edges = append(l.edges, r)
		}
		for _, c := range l.counts[r*l.blocks:][:l.blocks] {
			seen += int(c)
		}
	}
	l.edges = append(l.edges, l.rows)
}

// parts returns the number of parts of the rows.
func (l *csr) parts() int { return len(l.edges) - 1 }

// sort lines up the runs of each part of each block by their lengths, which the
// processor then foresees. The first block has a run for each row, even an empty one.
func (l *csr) sort() {
	l.runs, l.cuts = grown(l.runs, l.rows*l.blocks)[:0], l.cuts[:0]
	l.order = grown(l.order, l.depth+2)
	at := cut{}
	for b := range l.blocks {
		for p := range l.parts() {
			l.cuts = append(l.cuts, at)
			at.spot += l.sortPart(b, l.edges[p], l.edges[p+1])
			at.run = len(l.runs)
		}
	}
	l.cuts = append(l.cuts, at)
}

// sortPart appends the runs of the rows [lo, hi) in one block and returns the number
// of their spots.
func (l *csr) sortPart(block, lo, hi int) (spots int) {
	clear(l.order)
	counts := l.counts[block:]
	for r := lo; r < hi; r++ {
		c := counts[r*l.blocks]
		l.order[c+1]++
		spots += int(c)
	}
	skip := 0
	if block > 0 {
		skip = l.order[1]
	}
	l.order[0] = -skip
	for i := range l.depth {
		l.order[i+1] += l.order[i]
	}
	begin := len(l.runs)
	runs := l.runs[begin : begin+hi-lo-skip]
	for r := lo; r < hi; r++ {
		c := counts[r*l.blocks]
		if c > 0 || block == 0 {
			runs[l.order[c]] = run{uint32(r * panelBytes), c}
			l.order[c]++
		}
	}
	l.runs = l.runs[:begin+len(runs)]
	return spots
}

// spotsAtOnce is the number of spots that are found at once: some after the last of a run
// are written as if it went on, before what follows is.
const spotsAtOnce = 8

// fill finds the spots.
func (l *csr) fill(mask *veil) {
	s := &l.sweep
	s.row = mask.step
	for i := range l.blocks {
		begin := i * l.depth
		s.col = min(l.depth, l.cols-begin)
		s.panel = (*float32)(unsafe.Pointer(&mask.bits[begin/8]))
		s.through(l, i, 0, l.parts(), spotOffsets)
	}
	*s = sweep{}
}
