package cpu

import "unsafe"

// packLeft packs panels of a for depth terms from k on. If a is turned these are some
// of them for all panels at a time: what lies beside each other in a cache line belongs
// to several. What meets weights that are left out must be finite.
func (g *gemm) packLeft(h *panel, to lefts, first, last, k, depth int) {
	stride, some := g.set.stride, depth
	if g.a.turned {
		some = 32
	}
	for i := 0; i < depth; i += some {
		for p := first; p < last; p++ {
			if g.tiles != nil && !g.kept.row(p) {
				continue
			}
			row, n := g.rows(p)
			dst := to.at(p)[i*stride:]
			if g.listed != nil && n <= stride-8 {
				clear(dst[:min(some, depth-i)*stride]) // packing would leave some
			}
			g.a.pack(h, dst, row, n, stride, k+i, min(some, depth-i))
		}
	}
	if g.listed == nil {
		return
	}
	for p := first; p < last; p++ {
		if !allFinite(&to.at(p)[0], depth*stride) {
			g.lost.Store(true)
		}
	}
}

// packRight packs a panel of b for a block of k, or for its list.
func (g *gemm) packRight(h *panel, dst []float32, block, i int) {
	cols := g.set.cols
	rows := min(cols, g.n-i*cols)
	if g.listed == nil {
		k, depth := g.block(block)
		g.b.pack(h, dst, i*cols, rows, cols, k, depth)
	} else if list := g.listed.of(i); len(list) > 0 {
		g.b.packListed(h, dst, i*cols, rows, cols, g.k, list, g.listed.kept(i))
	}
}

// strip adds the terms of a block of k to the tiles of a panel of b below each other.
// A list is cut so that what is packed of b stays in the first-level cache.
func (g *gemm) strip(h *hand, left lefts, right []float32, block, panel, first, last int) {
	t := &h.tile
	if g.listed == nil {
		_, t.depth = g.block(block)
		t.b = &right[0]
		g.tilesBelow(h, g.set.tiles, left, block == 0, block == g.blocks-1, panel, first, last)
		return
	}
	list := g.listed.of(panel)
	pieces := max(1, (len(list)+g.set.depth-1)/g.set.depth)
	for i := range pieces {
		lo, hi := len(list)*i/pieces, len(list)*(i+1)/pieces
		t.depth, t.b, t.list = hi-lo, &right[lo*g.set.cols], unsafe.SliceData(list[lo:hi])
		h.negative = h.negative[:0] // a −0 that more terms follow is as good as a +0
		g.tilesBelow(h, g.set.lists, left, i == 0, i == pieces-1, panel, first, last)
	}
	if len(h.negative) > 0 {
		g.repeat(h, left, right, panel)
	}
}

// repeat computes the tiles of a panel of b that have a −0 again, with all terms: one
// of +0 makes it +0. What its list leaves out of b is 0.
func (g *gemm) repeat(h *hand, left lefts, right []float32, panel int) {
	cols := g.set.cols
	h.whole = roomy(h.whole, cols*g.k)
	clear(h.whole[:cols*g.k])
	for i, k := range g.listed.of(panel) {
		copy(h.whole[int(k)*cols:][:cols], right[i*cols:])
	}
	h.tile.depth, h.tile.b = g.k, &h.whole[0]
	for _, p := range h.negative {
		g.tilesBelow(h, g.set.tiles, left, true, true, panel, p, p+1)
	}
}

// tilesBelow begins with tiles below each other, goes on with them, or ends with them.
func (g *gemm) tilesBelow(h *hand, kernels []func(*tile), left lefts, begin, end bool, panel, first, last int) {
	t, j := &h.tile, panel*g.set.cols
	columns := min(g.set.cols, g.n-j)
	t.rowC = 4 * g.n
	t.edge, t.columns = edge(columns), 1<<columns-1
	t.rowBits = g.hide.bytes()
	t.finish = finish{}
	if end = end && g.after.some(); end {
		g.after.begin(t, columns, g.n)
	}
	for p := first; p < last; p++ {
		if g.tiles != nil && !g.kept.any(p, p+1, panel) {
			continue
		}
		i, n := g.rows(p)
		t.a, t.c = &left.at(p)[0], &g.c[i*g.n+j]
		t.from, t.rowFrom = t.c, t.rowC
		if begin {
			t.from, t.rowFrom = nil, g.rowFrom
			if g.from != nil {
				t.from = &g.from[i*g.rowFrom/4+j]
			}
		}
		t.bits = (*byte)(g.hide.at(i, j))
		if end {
			g.after.at(t, i, j, g.n)
		}
		if kernels[n-1](t); t.negative != 0 {
			h.negative, t.negative = append(h.negative, p), 0
		}
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
