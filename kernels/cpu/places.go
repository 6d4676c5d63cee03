package cpu

// places has the lists of the weights that a mask keeps, each made when a product
// first asks for it, and their memory.
type places struct {
	byRows, byColumns csr
	have              [2]bool
	turned            []byte // the mask's transpose
}

func (p *places) forget() { p.have = [2]bool{} }

// byRows returns the list of the mask's rows, for y and dw.
func (p *plan) byRows() *csr {
	own := &p.places
	if !own.have[0] {
		own.byRows.build(&p.veil, p.rows, p.cols)
		own.have[0] = true
	}
	return &own.byRows
}

// byColumns returns the list of the mask's columns, for dx.
func (p *plan) byColumns() *csr {
	own := &p.places
	if !own.have[1] {
		step := (p.rows + tileBits - 1) / tileBits * tileBits / 8
		own.turned = grown(own.turned, (p.cols+7)/8*8*step)
		turned := veil{kind: withBits, bits: own.turned, step: step}
		turned.transpose(&p.veil, p.rows, p.cols)
		own.byColumns.build(&turned, p.cols, p.rows)
		own.have[1] = true
	}
	return &own.byColumns
}

// transpose makes v the transpose of bits over a matrix [rows, cols].
func (v *veil) transpose(mask *veil, rows, cols int) {
	for c := 0; c < cols; c += 8 {
		for r := 0; r < 8*v.step; r += 8 {
			var square uint64
			for i := range min(8, max(0, rows-r)) {
				square |= uint64(mask.bits[(r+i)*mask.step+c/8]) << (8 * i)
			}
			square = transpose8(square)
			for i := range 8 {
				v.bits[(c+i)*v.step+r/8] = byte(square >> (8 * i))
			}
		}
	}
}

// transpose8 transposes 8 × 8 bits: by single ones, by squares of 2 × 2 and of 4 × 4.
func transpose8(x uint64) uint64 {
	t := (x ^ x>>7) & 0x00aa00aa00aa00aa
	x ^= t ^ t<<7
	t = (x ^ x>>14) & 0x0000cccc0000cccc
	x ^= t ^ t<<14
	t = (x ^ x>>28) & 0x00000000f0f0f0f0
	return x ^ t ^ t<<28
}

// thinTime is what a product by the kept weights takes: for each of them some time for
// each row of the batch and some once, and for what goes in and comes out of panels.
func thinTime(c *counts, _ pass, rows int) float64 {
	return float64(c.kept)*(1.4*float64(rows)+40) + 4*float64(rows)*float64(c.rows+c.cols)
}

// runThin is run by the kept weights alone. It reports whether that is the product: it
// is not if a term that is left out is other than 0, or would have turned a −0.
func (g *gemm) runThin(t threads) bool {
	p, a, b := g.sparse.plan, g.a, g.b
	if g.sparse.of == backWeight {
		a.turned, b.turned = false, false
		g.sparse.gradient(t, p.byRows(), g.c, a, b, g.k)
		return true
	}
	if a.veil.kind == withSoft || !allFinite(&a.data[0], g.m*g.k) {
		return false
	}
	if g.sparse.of == backInput {
		return g.sparse.sums(t, p.byColumns(), g.c, a, g.m, b.data, 1, b.step, g.from)
	}
	return g.sparse.sums(t, p.byRows(), g.c, a, g.m, b.data, b.step, 1, g.from)
}
