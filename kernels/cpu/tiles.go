package cpu

import "math/bits"

// A tileMap tells in which tiles of a matrix under a mask something is kept: a row of
// words for each panel of rows, in which each panel of columns has some bits.
type tileMap struct {
	bits  []uint64
	words int
	wide  int // bits of a panel of columns: one for each 16 of them
}

// row reports whether a panel of rows has any such tile.
func (m *tileMap) row(panel int) bool {
	for _, x := range m.bits[panel*m.words:][:m.words] {
		if x != 0 {
			return true
		}
	}
	return false
}

// any reports whether a panel of columns has any such tile in the panels of rows from
// first to last − 1.
func (m *tileMap) any(first, last, panel int) bool {
	at := panel * m.wide
	some := uint64(1<<m.wide-1) << (at % 64)
	for p := first; p < last; p++ {
		if m.bits[p*m.words+at/64]&some != 0 {
			return true
		}
	}
	return false
}

// findTiles finds the tiles that the plan of c's mask keeps, and returns how many
// multiply-adds they are.
func (g *gemm) findTiles() (cost int) {
	p, m := g.tiles, &g.kept
	m.words, m.wide = p.words, g.set.cols/width
	m.bits = grown(m.bits, g.panels*m.words)
	clear(m.bits)
	for panel := range g.panels {
		first, n := g.rows(panel)
		some := m.bits[panel*m.words:][:m.words]
		for i := first; i < first+n; i++ {
			for w, x := range p.coarse[i*p.words:][:p.words] {
				some[w] |= x
			}
		}
		for _, x := range some {
			cost += n * width * g.k * bits.OnesCount64(x)
		}
	}
	return cost
}
