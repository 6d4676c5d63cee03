package cpu

import (
	"sync/atomic"
	"unsafe"
)

// A gemm computes products of float32 matrices with the micro-kernels of a set. It
// packs the rows of a in panels as high as a tile, and those of b in panels as wide as
// a tile; a partition says when. It keeps its memory.
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
	after   after  // what is then done to c
	listed  *lists // the k that each panel of b needs; nil if all
	tiles   *plan  // of the mask over c: what tiles of c are computed; nil if all

	partition
	packed           []float32 // a, if all tasks share it
	right            []float32 // b, if all tasks share it
	begin            []int     // where the panels of b begin there, with lists
	kept             tileMap   // of tiles
	lost             atomic.Bool
	packing, product func(worker, task int)
}

// A hand is what one worker needs.
type hand struct {
	tile        tile
	panel       panel
	left, right []float32
	negative    []int     // panels of a whose tiles of a list have a −0
	whole       []float32 // a panel of b with all k
}

// slack is the number of floats that packing may write after a panel: those of one k
// of the widest.
const slack = 32

// speed is how many times faster a micro-kernel is than a loop.
const speed = 16

func newGemm(s *set) *gemm {
	g := &gemm{set: s, sparse: newSparse()}
	g.packing, g.product = g.pack, g.multiply
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

// run computes c = from + a·bᵀ, for a [m, k] and b [n, k], none of which is 0, and
// reports whether it has done to it what comes after.
func (g *gemm) run(t threads, m, n, k int) (finished bool) {
	g.m, g.n, g.k = m, n, k
	defer g.release() // also after a panic that someone survives
	finished = true
	switch {
	case g.sparse.plan != nil && g.runThin(t):
		finished = false
	case g.listed != nil && g.compute(t):
	default:
		g.listed = nil
		g.compute(t)
	}
	return finished
}

// release lets go of the operands.
func (g *gemm) release() {
	g.a, g.b, g.c, g.from, g.hide = operand{}, operand{}, nil, nil, veil{}
	g.after, g.listed, g.tiles, g.sparse.plan = after{}, nil, nil, nil
}

// compute is run, and reports whether leaving out the k that are in no list has changed
// nothing.
func (g *gemm) compute(t threads) bool {
	cost := g.plan()
	g.reserve()
	packers, workers := t.workers(g.packs(), g.m*g.k), t.workers(g.chunks*g.groups, cost/speed)
	g.hire(max(packers, workers))
	g.lost.Store(false)
	g.work.run(packers, g.packs(), g.packing)
	if !g.lost.Load() {
		g.work.run(workers, g.chunks*g.groups, g.product)
	}
	return !g.lost.Load()
}

// reserve makes room for what tasks share.
func (g *gemm) reserve() {
	s := g.set
	if !g.own {
		g.packed = roomy(g.packed, g.panels*(s.stride*g.k+slack*g.blocks))
	}
	if !g.shared {
		return
	}
	size := g.across * (s.cols*g.k + slack*g.blocks)
	if g.listed != nil {
		size = 0
		g.begin = g.begin[:0]
		for _, n := range g.listed.n {
			g.begin = append(g.begin, size)
			size += n*s.cols + slack
		}
	}
	g.right = roomy(g.right, size)
}

// hire makes hands for so many workers.
func (g *gemm) hire(workers int) {
	for len(g.hand) < workers {
		g.hand = append(g.hand, hand{})
	}
	for i := range g.hand[:workers] {
		h := &g.hand[i]
		if !g.shared {
			h.right = roomy(h.right, g.set.cols*g.depth)
		}
		if g.own {
			h.left = roomy(h.left, g.chunk*(g.set.stride*g.depth+slack))
		}
	}
}

// roomy returns room for n floats, and for what packing may write after them.
func roomy(x []float32, n int) []float32 {
	if len(x) >= n+slack {
		return x
	}
	return aligned(make([]float32, n+2*slack))
}

// aligned returns x from a multiple of 64 bytes on.
func aligned(x []float32) []float32 {
	return x[-uintptr(unsafe.Pointer(&x[0]))%64/4:]
}

// packs returns the number of tasks of packing: those of panels of a and those of a
// panel of b.
func (g *gemm) packs() (n int) {
	if !g.own {
		n = g.leftPacks()
	}
	if g.shared {
		n += g.across
	}
	return n
}

func (g *gemm) leftPacks() int { return (g.panels + g.share - 1) / g.share }

// pack packs what one task has of a or b.
func (g *gemm) pack(worker, task int) {
	h := &g.hand[worker]
	if !g.own {
		if task < g.leftPacks() {
			for block := range g.blocks {
				k, depth := g.block(block)
				first := task * g.share
				g.packLeft(&h.panel, g.left(block), first, min(g.panels, first+g.share), k, depth)
			}
			return
		}
		task -= g.leftPacks()
	}
	if g.tiles != nil && !g.kept.any(0, g.panels, task) {
		return
	}
	for block := range g.blocks {
		g.packRight(&h.panel, g.right[g.rightAt(block, task):], block, task)
	}
}

// multiply computes the part of c that one task has.
func (g *gemm) multiply(worker, task int) {
	h := &g.hand[worker]
	first := task / g.groups * g.chunk
	last := min(g.panels, first+g.chunk)
	low := task % g.groups * g.group
	for block := range g.blocks {
		left := lefts{h.left, g.set.stride*g.depth + slack, first}
		if k, depth := g.block(block); g.own {
			g.packLeft(&h.panel, left, first, last, k, depth)
		} else {
			left = g.left(block)
		}
		for panel := low; panel < min(g.across, low+g.group); panel++ {
			if g.tiles != nil && !g.kept.any(first, last, panel) {
				continue
			}
			right := h.right
			if g.shared {
				right = g.right[g.rightAt(block, panel):]
			} else {
				g.packRight(&h.panel, right, block, panel)
			}
			g.strip(h, left, right, block, panel, first, last)
		}
	}
}
