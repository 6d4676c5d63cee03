package cpu

import (
	"encoding/binary"
	"math"
)

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
		own.turned = grown(own.turned, p.cols*step+readAhead)
		turned := veil{kind: withBits, bits: own.turned, step: step}
		turned.transpose(&p.veil, p.rows, p.cols)
		own.byColumns.build(&turned, p.cols, p.rows)
		own.have[1] = true
	}
	return &own.byColumns
}

// transpose makes v the transpose of bits over a matrix [rows, cols].
func (v *veil) transpose(mask *veil, rows, cols int) {
	for r := 0; r < rows; r += 64 {
		for c := 0; c < cols; c += 64 {
			var square [64]uint64
			for i := range min(64, rows-r) {
				square[i] = binary.LittleEndian.Uint64(mask.bits[(r+i)*mask.step+c/8:])
			}
			transpose64(&square)
			for i := range min(64, cols-c) {
				binary.LittleEndian.PutUint64(v.bits[(c+i)*v.step+r/8:], square[i])
			}
		}
	}
}

// transpose64 transposes 64 × 64 bits: it swaps squares of 32 × 32 bits, in all of
// them those of 16 × 16, and so on.
func transpose64(x *[64]uint64) {
	low := uint64(math.MaxUint32)
	for size := 32; size > 0; size, low = size/2, low^low<<(size/2) {
		for i := 0; i < 64; i = (i + size + 1) &^ size {
			swap := (x[i]>>size ^ x[i+size]) & low
			x[i], x[i+size] = x[i]^swap<<size, x[i+size]^swap
		}
	}
}

// What products by the kept weights took on one thread of a Zen 3 processor, for 8 to
// 256 rows and masks that hide half to 99 %, in the time of a dense product's
// multiply-add. The making of the lists counts as if a mask served four steps; one
// that hides more than half pays even if each step has its own.
const (
	thinSpot  = 1.25 // for each weight and row of the batch
	thinKept  = 80   // for each weight
	thinCell  = 2    // for each place of the mask
	thinPanel = 16   // for each number that goes into panels or comes out of them
)

// thinTime is what a product by the kept weights takes.
func thinTime(c *counts, _ pass, rows int) float64 {
	kept, cells, across := float64(c.kept), float64(c.rows*c.cols), float64(c.rows+c.cols)
	return kept*(thinSpot*float64(rows)+thinKept) + thinCell*cells + thinPanel*across*float64(rows)
}

// runThin is run by the kept weights alone, except for rows that have a −0, which a
// term that is left out may have turned: all terms are added up for these. It reports
// whether that is the product: it is not if a term that is left out is other than 0.
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
		g.repeatRows(t, g.sparse.sums(t, p.byColumns(), g.c, a, g.m, b.data, 1, b.step, g.from))
	} else {
		g.repeatRows(t, g.sparse.sums(t, p.byRows(), g.c, a, g.m, b.data, b.step, 1, g.from))
	}
	return true
}

// repeatRows computes rows of c with all terms.
func (g *gemm) repeatRows(t threads, rows []int) {
	if len(rows) == 0 {
		return
	}
	own, c := &g.sparse.again, g.c
	own.c = grown(own.c, len(rows)*g.n)
	g.m, g.a, g.c, g.after = len(rows), own.gather(&g.a, rows, g.k), own.c, after{}
	g.compute(t)
	for i, r := range rows {
		copy(c[r*g.n:][:g.n], own.c[i*g.n:])
	}
}

// A gathered has some rows of the operands of a product.
type gathered struct {
	a, c []float32
	bits []byte
}

// gather copies rows of k from an operand that is not turned.
func (o *gathered) gather(x *operand, rows []int, k int) operand {
	step := x.veil.step
	o.a, o.bits = grown(o.a, len(rows)*k), grown(o.bits, len(rows)*step+readAhead)
	for i, r := range rows {
		copy(o.a[i*k:][:k], x.data[r*x.step:])
		copy(o.bits[i*step:][:step], x.veil.bits[r*step:])
	}
	some := operand{data: o.a, step: k, veil: x.veil}
	if step > 0 { // or all rows have the same mask
		some.veil.bits = o.bits
	}
	return some
}
