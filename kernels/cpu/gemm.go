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
	hide    veil   // what of c is left alone
	listed  *lists // the k of each panel of b; nil if all
	tiles   *plan  // what tiles of c are computed; nil if all
	kept    tileMap

	packed           []float32
	panels, blocks   int // of the rows of a; of k
	depth            int // of a block
	band, bandPanels int // rows of a that are cut into panels evenly, and how many these are
	share            int // panels of a that are packed in one task
	chunk, group     int // panels of a and columns of b that a task has
	chunks, groups   int
	packing, product func(worker, task int)
	skip
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
	g.skip.packing, g.skip.product = g.packListed, g.multiplyListed
	return g
}

// leaveOut chooses by the plan of a mask what the next product of so many rows of the
// batch leaves out.
func (g *gemm) leaveOut(of pass, p *plan, rows int) {
	switch p.method(of, rows) {
	case listed:
		if of == backWeight {
			g.tiles = p
		} else {
			g.listed = p.list(of, g.set.cols)
		}
	case thin:
		g.sparse.of, g.sparse.plan = of, p
	}
}

// run computes c = from + a·bᵀ, for a [m, k] and b [n, k], none of which is 0.
func (g *gemm) run(t threads, m, n, k int) {
	g.m, g.n, g.k = m, n, k
	switch {
	case g.sparse.plan != nil && g.runThin(t):
	case g.listed != nil && g.runListed(t):
	default:
		g.runFull(t)
	}
	g.sparse.plan = nil
	g.a, g.b, g.c, g.from, g.hide, g.listed, g.tiles = operand{}, operand{}, nil, nil, veil{}, nil, nil
}

// speed is how many times faster a micro-kernel is than a loop.
const speed = 16

// runFull is run with all k.
func (g *gemm) runFull(t threads) {
	g.listed = nil
	cost := g.plan()
	parts, tasks := (g.panels+g.share-1)/g.share, g.chunks*g.groups
	packers, workers := t.workers(parts, g.m*g.k), t.workers(tasks, cost/speed)
	g.hire(max(packers, workers), g.set.depth)
	g.all(packers, parts, g.packing)
	g.all(workers, tasks, g.product)
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

// hire makes hands for so many workers, with room for panels of so many k.
func (g *gemm) hire(workers, depth int) {
	for len(g.hand) < workers {
		g.hand = append(g.hand, hand{})
	}
	for i := range workers {
		g.hand[i].right = roomy(g.hand[i].right, g.set.cols*depth)
	}
}

// plan cuts the product by its shape, and returns its cost in multiply-adds.
func (g *gemm) plan() int {
	s := g.set
	g.cutRows()
	g.blocks = (g.k + s.depth - 1) / s.depth
	g.depth = ((g.k+g.blocks-1)/g.blocks + 31) &^ 31 // masks of bits are cut between bytes
	g.blocks = (g.k + g.depth - 1) / g.depth
	g.cutPanels(max(1, cache/(4*s.stride*g.depth)))
	across := (g.n + s.cols - 1) / s.cols
	cuts := max(1, (portions+g.chunks-1)/g.chunks)
	if g.tiles != nil {
		cuts = across
	}
	g.group = (across + cuts - 1) / cuts * s.cols
	g.groups = (g.n + g.group - 1) / g.group
	g.packed = roomy(g.packed, g.panels*(s.stride*g.k+slack*g.blocks))
	if g.tiles != nil {
		return g.findTiles()
	}
	return g.m * g.n * g.k
}

// cutRows cuts the rows of a into panels.
func (g *gemm) cutRows() {
	g.band = g.m
	if g.tiles != nil {
		g.band = min(g.m, width)
	}
	g.bandPanels = (g.band + g.set.rows - 1) / g.set.rows
	g.panels = g.m/g.band*g.bandPanels + (g.m%g.band+g.set.rows-1)/g.set.rows
	g.share = share
	if g.a.turned {
		g.share = turnedShare
	}
}

// cutPanels cuts the panels of a into chunks of at most so many.
func (g *gemm) cutPanels(most int) {
	g.chunks = (g.panels + most - 1) / most
	g.chunk = (g.panels + g.chunks - 1) / g.chunks
}

// roomy returns room for n floats, and for what packing may write after them.
func roomy(x []float32, n int) []float32 {
	if len(x) >= n+slack {
		return x
	}
	return aligned(make([]float32, n+2*slack))
}

// A lefts is the packed a of a block of k: its panels are step floats apart.
type lefts struct {
	data []float32
	step int
}

// block returns the packed a of a block, which begins at k.
func (g *gemm) block(block, k, depth int) lefts {
	return lefts{g.packed[g.panels*(g.set.stride*k+slack*block):], g.set.stride*depth + slack}
}

// rows returns where a panel's rows begin and how many they are: those of a band have
// as many, or one more.
func (g *gemm) rows(panel int) (first, n int) {
	band, i := panel/g.bandPanels, panel%g.bandPanels
	rows := min(g.band, g.m-band*g.band)
	panels := (rows + g.set.rows - 1) / g.set.rows
	least, more := rows/panels, rows%panels
	first, n = band*g.band+i*least+min(i, more), least
	if i < more {
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
		left := g.block(block, begin, min(g.depth, g.k-begin))
		for p := task * g.share; p < min(g.panels, (task+1)*g.share); p++ {
			if g.tiles != nil && !g.kept.row(p) {
				continue
			}
			first, n := g.rows(p)
			to := left.data[p*left.step+(k-begin)*stride:]
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
			if g.tiles != nil && !g.kept.any(first, last, j/width, g.set.cols/width) {
				continue
			}
			g.b.pack(&h.panel, h.right, j, min(g.set.cols, g.n-j), g.set.cols, k, depth)
			h.tile.depth, h.tile.b = depth, &h.right[0]
			g.strip(&h.tile, g.set.tiles, g.block(block, k, depth), block == 0, j, first, last)
		}
	}
}

// strip adds the terms of one block of k to the tiles below each other at column j,
// or begins with them.
func (g *gemm) strip(t *tile, kernels []func(*tile), left lefts, begin bool, j, first, last int) {
	columns := min(g.set.cols, g.n-j)
	t.rowC = 4 * g.n
	t.edge, t.columns = edge(columns), 1<<columns-1
	t.rowBits = g.hide.bytes()
	for p := first; p < last; p++ {
		if g.tiles != nil && !g.kept.any(p, p+1, j/width, g.set.cols/width) {
			continue
		}
		i, n := g.rows(p)
		t.a, t.c = &left.data[p*left.step], &g.c[i*g.n+j]
		t.from, t.rowFrom = t.c, t.rowC
		if begin {
			t.from, t.rowFrom = nil, g.rowFrom
			if g.from != nil {
				t.from = &g.from[i*g.rowFrom/4+j]
			}
		}
		t.bits = (*byte)(g.hide.at(i, j))
		kernels[n-1](t)
	}
}

// aligned returns x from a multiple of 64 bytes on.
func aligned(x []float32) []float32 {
	return x[-uintptr(unsafe.Pointer(&x[0]))%64/4:]
}
