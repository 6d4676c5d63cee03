package cpu

import "unsafe"

// A gemm computes products of float32 matrices with the micro-kernels of a set. It
// packs the rows of a once for all, in panels as high as a tile, and those of b in
// panels as wide as a tile, each for itself just before it is used, so that it is
// still in the first-level cache. It keeps its memory.
type gemm struct {
	set    *set
	work   job
	hand   []hand // of each worker
	sparse *sparse

	a, b    operand
	m, n, k int
	c       []float32
	from    []float32 // what the sums go on from: nil, c, or a row
	rowFrom int
	hide    veil // what of c is left alone

	packed           []float32
	panels, blocks   int // of the rows of a; of k
	depth            int // of a block
	least, more      int // rows of a panel, and panels that have one more
	share            int // panels of a that are packed in one task
	chunk, group     int // panels of a and columns of b that a task has
	chunks, groups   int
	packing, product func(worker, task int)
}

// A hand is what one worker needs.
type hand struct {
	tile  tile
	panel panel
	right []float32
}

// slack is the number of floats that packing may write after a panel.
const slack = 16

// cache is the number of bytes of packed a that stay in the second-level cache while
// all panels of b go by, and portions the number of tasks that several workers want.
const (
	cache    = 384 << 10
	portions = 16
)

// A task packs so many panels of a: more if their rows are neighbours, so that it
// reads long runs of them.
const (
	share       = 8
	turnedShare = 32
)

func newGemm(s *set) *gemm {
	g := &gemm{set: s, sparse: newSparse()}
	g.packing, g.product = g.packLeft, g.multiply
	return g
}

// run computes c = from + a·bᵀ, for a [m, k] and b [n, k], none of which is 0.
func (g *gemm) run(t threads, m, n, k int) {
	if g.thinly(t, m, n, k) {
		g.release()
		return
	}
	g.m, g.n, g.k = m, n, k
	g.plan()
	const speed = 16 // a micro-kernel's, beside a loop's
	cost := m * n * k / speed
	g.share = share
	if g.a.turned {
		g.share = turnedShare
	}
	parts, tasks := (g.panels+g.share-1)/g.share, g.chunks*g.groups
	packers, workers := t.workers(parts, m*k), t.workers(tasks, cost)
	g.hire(max(packers, workers))
	g.all(packers, parts, g.packing)
	g.all(workers, tasks, g.product)
	g.release()
}

// release lets go of the operands.
func (g *gemm) release() {
	g.a, g.b, g.c, g.from, g.hide = operand{}, operand{}, nil, nil, veil{}
}

// all runs every task.
func (g *gemm) all(workers, tasks int, f func(worker, task int)) {
	if workers > 1 {
		g.work.run(workers, tasks, f)
		return
	}
	for task := range tasks {
		f(0, task)
	}
}

// hire makes hands for so many workers.
func (g *gemm) hire(workers int) {
	for len(g.hand) < workers {
		right := make([]float32, g.set.cols*g.set.depth+2*slack)
		g.hand = append(g.hand, hand{right: aligned(right)})
	}
}

// plan cuts the product by its shape.
func (g *gemm) plan() {
	s := g.set
	g.panels = (g.m + s.rows - 1) / s.rows
	g.least, g.more = g.m/g.panels, g.m%g.panels
	g.blocks = (g.k + s.depth - 1) / s.depth
	g.depth = ((g.k+g.blocks-1)/g.blocks + 31) &^ 31 // masks of bits are cut between bytes
	g.blocks = (g.k + g.depth - 1) / g.depth
	g.chunk = max(1, cache/(4*s.stride*g.depth))
	g.chunks = (g.panels + g.chunk - 1) / g.chunk
	g.chunk = (g.panels + g.chunks - 1) / g.chunks
	across := (g.n + s.cols - 1) / s.cols
	cuts := max(1, (portions+g.chunks-1)/g.chunks)
	g.group = (across + cuts - 1) / cuts * s.cols
	g.groups = (g.n + g.group - 1) / g.group
	if size := g.panels * (s.stride*g.k + slack*g.blocks); len(g.packed) < size {
		g.packed = aligned(make([]float32, size+slack))
	}
}

// left returns the panel of a block of k, which begins at k.
func (g *gemm) left(block, k, depth, panel int) []float32 {
	return g.packed[g.panels*(g.set.stride*k+slack*block)+panel*(g.set.stride*depth+slack):]
}

// rows returns where a panel's rows begin and how many they are: all have as many,
// or one more.
func (g *gemm) rows(panel int) (first, n int) {
	first, n = panel*g.least+min(panel, g.more), g.least
	if panel < g.more {
		n++
	}
	return first, n
}

// packLeft packs the panels of a that one task has, some k of all of them at a time:
// what lies beside each other in a cache line belongs to several.
func (g *gemm) packLeft(worker, task int) {
	const some = 32
	stride := g.set.stride
	for k := 0; k < g.k; k += some {
		block := k / g.depth
		begin := block * g.depth
		depth := min(g.depth, g.k-begin)
		for p := task * g.share; p < min(g.panels, (task+1)*g.share); p++ {
			first, n := g.rows(p)
			to := g.left(block, begin, depth, p)[(k-begin)*stride:]
			g.a.pack(&g.hand[worker].panel, to, first, n, stride, k, min(some, g.k-k))
		}
	}
}

// multiply computes the part of c that one task has.
func (g *gemm) multiply(worker, task int) {
	h := &g.hand[worker]
	first := task / g.groups * g.chunk
	last := min(g.panels, first+g.chunk)
	left := task % g.groups * g.group
	right := min(g.n, left+g.group)
	for block := range g.blocks {
		k := block * g.depth
		depth := min(g.depth, g.k-k)
		for j := left; j < right; j += g.set.cols {
			g.b.pack(&h.panel, h.right, j, min(g.set.cols, g.n-j), g.set.cols, k, depth)
			g.strip(&h.tile, h.right, block, k, depth, j, first, last)
		}
	}
}

// strip adds the terms of one block of k to the tiles below each other at column j.
func (g *gemm) strip(t *tile, right []float32, block, k, depth, j, first, last int) {
	columns := min(g.set.cols, g.n-j)
	t.depth, t.b, t.rowC = depth, &right[0], 4*g.n
	t.edge, t.columns = edge(columns), 1<<columns-1
	t.rowBits = g.hide.bytes()
	for p := first; p < last; p++ {
		i, n := g.rows(p)
		t.a = &g.left(block, k, depth, p)[0]
		t.c = &g.c[i*g.n+j]
		t.from, t.rowFrom = t.c, t.rowC
		if block == 0 {
			t.from, t.rowFrom = nil, g.rowFrom
			if g.from != nil {
				t.from = &g.from[i*g.rowFrom/4+j]
			}
		}
		t.bits = (*byte)(g.hide.at(i, j))
		g.set.tiles[n-1](t)
	}
}

// aligned returns x from a multiple of 64 bytes on.
func aligned(x []float32) []float32 {
	return x[-uintptr(unsafe.Pointer(&x[0]))%64/4:]
}
