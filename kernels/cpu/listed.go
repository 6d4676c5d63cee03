package cpu

import (
	"sync/atomic"
	"unsafe"
)

// A skip is what a gemm needs beside for products by lists.
type skip struct {
	begin            []int     // where each panel of b begins in right
	right            []float32 // all panels of b packed, if more than one chunk of a needs them
	infinite         atomic.Bool
	packing, product func(worker, task int)
}

// room is the number of bytes of packed a that stay in the second-level cache beside
// a panel of b, fewest the number of its panels for which a panel of b is fetched.
const (
	room   = 448 << 10
	fewest = 4
)

// runListed is run with the k of the lists alone, and packs all k of a, so that those
// of a list can be read from it. It reports whether a is finite throughout; if it is
// not there is no product: what a hidden weight meets counts.
func (g *gemm) runListed(t threads) bool {
	cost := g.planListed()
	parts, panels := (g.panels+g.share-1)/g.share, (g.n+g.set.cols-1)/g.set.cols
	jobs := parts
	if g.chunks > 1 {
		jobs += panels
	}
	packers, workers := t.workers(jobs, g.m*g.k), t.workers(panels*g.chunks, cost/speed)
	g.hire(max(packers, workers), g.k)
	g.infinite.Store(false)
	g.all(packers, jobs, g.skip.packing)
	if g.infinite.Load() {
		return false
	}
	g.all(workers, panels*g.chunks, g.skip.product)
	return true
}

// planListed cuts the product by its shape, and returns its cost in multiply-adds.
func (g *gemm) planListed() int {
	stride := g.set.stride
	g.cutRows()
	g.blocks, g.depth = 1, (g.k+31)&^31
	g.cutPanels(max(fewest, room/(4*stride*g.k)))
	g.packed = roomy(g.packed, g.panels*(stride*g.k+slack))
	total := 0
	g.begin = g.begin[:0]
	for _, n := range g.listed.n {
		g.begin = append(g.begin, total)
		total += n*g.set.cols + slack
	}
	if g.chunks > 1 {
		g.right = roomy(g.right, total)
	}
	return g.m * total
}

// packListed packs the panels of a that one task has and looks at what it has packed,
// or packs a panel of b.
func (g *gemm) packListed(worker, task int) {
	if panel := task - (g.panels+g.share-1)/g.share; panel >= 0 {
		g.packRight(&g.hand[worker].panel, g.right[g.begin[panel]:], panel)
		return
	}
	left, size := g.block(0, 0, g.k), g.set.stride*g.k
	first, last := task*g.share, min(g.panels, (task+1)*g.share)
	for p := first; p < last; p++ {
		if _, n := g.rows(p); n <= g.set.stride-8 {
			clear(left.data[p*left.step:][:size]) // packing leaves some out
		}
	}
	g.packLeft(worker, task)
	for p := first; p < last; p++ {
		if !allFinite(&left.data[p*left.step], size) {
			g.infinite.Store(true)
		}
	}
}

// packRight packs the k of a panel's list.
func (g *gemm) packRight(p *panel, dst []float32, i int) {
	list := g.listed.of(i)
	if len(list) == 0 {
		return
	}
	cols := g.set.cols
	g.b.packListed(p, dst, i*cols, min(cols, g.n-i*cols), cols, g.k, list, g.listed.kept(i))
}

// multiplyListed computes the part of c that one task has.
func (g *gemm) multiplyListed(worker, task int) {
	h := &g.hand[worker]
	panels := len(g.listed.n)
	chunk, panel := task/panels, task%panels
	right := h.right
	if g.chunks > 1 {
		right = g.right[g.begin[panel]:]
	} else {
		g.packRight(&h.panel, right, panel)
	}
	first := chunk * g.chunk
	last := min(g.panels, first+g.chunk)
	list := g.listed.of(panel)
	pieces := max(1, (len(list)+g.set.depth-1)/g.set.depth)
	for i := range pieces {
		lo, hi := len(list)*i/pieces, len(list)*(i+1)/pieces
		h.tile.depth, h.tile.b = hi-lo, &right[lo*g.set.cols]
		h.tile.list = unsafe.SliceData(list[lo:hi])
		g.strip(&h.tile, g.set.lists, g.block(0, 0, g.k), i == 0, panel*g.set.cols, first, last)
	}
}

// packListed is pack for the k of a list: for those that have a bit, if x is not
// turned.
func (x *operand) packListed(p *panel, dst []float32, i, rows, stride, depth int, list []int32, bits *uint64) {
	p.step = 4 * stride
	if x.turned {
		p.depth, p.list = len(list), unsafe.Pointer(&list[0])
		p.row, p.maskRow = 4*x.step, x.veil.bytes()
		for g := 0; g < rows; g += 16 {
			p.dst, p.edge = &dst[g], edge(rows-g)
			p.src, p.mask = &x.data[i+g], x.veil.at(0, i+g)
			packColumnsListedBits(p)
		}
		return
	}
	p.depth, p.list = depth, unsafe.Pointer(bits)
	p.src, p.mask = &x.data[0], x.veil.at(0, 0)
	for g := 0; g < rows; g += 8 {
		p.dst = &dst[g]
		for r := range p.rows {
			row := i + min(g+r, rows-1)
			p.rows[r], p.maskRows[r] = 4*row*x.step, row*x.veil.bytes()
		}
		packRowsListedBits(p)
	}
}
