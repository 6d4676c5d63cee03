package cpu

import "math/bits"

// A tileMap tells of which tiles of a matrix under a mask something is kept: bit g of
// a row of words is for the 16 columns from 16g on.
type tileMap struct {
	bits  []uint64
	words int
}

// row reports whether any tile of a panel of rows is.
func (m *tileMap) row(panel int) bool {
	for _, x := range m.bits[panel*m.words:][:m.words] {
		if x != 0 {
			return true
		}
	}
	return false
}

// any reports whether any of the n groups of columns from g on is, in the panels from
// first to last − 1.
func (m *tileMap) any(first, last, g, n int) bool {
	some := uint64(1<<n-1) << (g % 64)
	for p := first; p < last; p++ {
		if m.bits[p*m.words+g/64]&some != 0 {
			return true
		}
	}
	return false
}

// findTiles finds the tiles that the plan of c's mask keeps, and returns how many
// multiply-adds they are.
func (g *gemm) findTiles() (cost int) {
	p, m := g.tiles, &g.kept
	m.words = p.words
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
