package cpu

import (
	"encoding/binary"
	"math/bits"
)

// A pass is one of the three products of a layer.
type pass int

const (
	forward    pass = iota // y = x·wᵀ
	backInput              // dx = dy·w
	backWeight             // dw = dyᵀ·x
	passes
)

// A method is how a product under a mask of bits is computed.
type method int

const (
	full   method = iota // all terms, a hidden weight being 0
	listed               // the terms, or for dw the tiles, of which the mask keeps some
	thin                 // what the kept weights have a part in, alone
)

// estimates are what a product takes by each method, for so many rows of the batch,
// in the time of a multiply-add of the micro-kernels. They know counts alone, so that
// the method is the same on every machine.
var estimates = [...]func(c *counts, of pass, rows int) float64{full: fullTime, listed: listedTime, thin: thinTime}

// A product of fewer multiply-adds a row than fullTime's by this factor is worth
// leaving terms out.
const listedFactor = 1.05

func fullTime(c *counts, _ pass, rows int) float64 {
	return float64(rows) * float64(c.rows*c.cols)
}

func listedTime(c *counts, of pass, rows int) float64 {
	return listedFactor * float64(rows) * float64(c.terms[of])
}

// counts are what the cost of a product depends on.
type counts struct {
	rows, cols int         // of the mask: out and in
	kept       int         // weights
	terms      [passes]int // multiply-adds that are left for each row of the batch
}

// width is the number of rows or columns of the mask that share a list of terms in
// the counts, and the height of the tiles of dw: that of the narrowest micro-kernel.
const width = 16

// A plan is what products under a mask of bits know of it. It is made when the first
// of them asks, and holds until the mask is written to.
type plan struct {
	counts
	veil    veil
	counted bool
	seen    []uint64 // of each 16 rows: what any of them keeps
	coarse  []uint64 // of each row: bit g is whether any of columns 16g … 16g+15 is kept
	words   int      // of a row of coarse
	lists   [backWeight]lists
	places  places // of the kept weights
}

// start makes it the plan of another mask.
func (p *plan) start(v veil, rows, cols int) {
	p.veil, p.rows, p.cols, p.counted = v, rows, cols, false
	p.lists[forward].width, p.lists[backInput].width = 0, 0
	p.places.forget()
}

// method returns the method that takes least time by the estimates. A plan of nothing,
// for a mask of other numbers than 0 and 1, has one.
func (p *plan) method(of pass, rows int) method {
	if p == nil {
		return full
	}
	p.count()
	best, least := full, fullTime(&p.counts, of, rows)
	for m, estimate := range estimates {
		if time := estimate(&p.counts, of, rows); time < least {
			best, least = method(m), time
		}
	}
	return best
}

// count goes through the mask, a word at a time.
func (p *plan) count() {
	if p.counted {
		return
	}
	p.counted, p.kept, p.terms = true, 0, [passes]int{}
	step := p.step()
	p.words = (step + width - 1) / width
	p.seen = grown(p.seen, (p.rows+width-1)/width*step)
	clear(p.seen)
	p.coarse = grown(p.coarse, p.rows*p.words)
	for w := range p.words {
		for r := 0; r < p.rows; r += width {
			seen := p.seen[r/width*step+w*width:]
			p.countBand(r, min(width, p.rows-r), w, seen[:min(width, step-w*width)])
		}
	}
	for _, of := range []pass{backInput, backWeight} {
		p.terms[of] = p.terms[of] * p.cols / ((p.cols + width - 1) / width)
	}
}

// step is the number of words of a row of the mask.
func (p *plan) step() int { return (p.cols + tileBits - 1) / tileBits }

// countBand counts up to 16 words of so many rows from row r on, and finds what any
// of the rows keeps.
func (p *plan) countBand(r, rows, w int, seen []uint64) {
	for i := r; i < r+rows; i++ {
		some := p.countRow(seen, p.veil.bits[i*p.veil.step+8*w*width:])
		p.coarse[i*p.words+w] = some
		p.terms[backInput] += bits.OnesCount64(some)
	}
	for i, x := range seen {
		p.terms[forward] += rows * bits.OnesCount64(x)
		p.terms[backWeight] += rows * bits.OnesCount64(groups(x, i))
	}
}

// countRow adds a row of up to 16 words to seen and returns which groups of 16 columns
// have one that is kept.
func (p *plan) countRow(seen []uint64, row []byte) (some uint64) {
	kept := 0
	for i := range seen {
		x := binary.LittleEndian.Uint64(row[8*i:])
		seen[i] |= x
		kept += bits.OnesCount64(x)
		some |= groups(x, i)
	}
	p.kept += kept
	return some
}

// groups returns bit 4i+g for each of the four groups of 16 bits of x that is not 0.
func groups(x uint64, i int) uint64 {
	const low, one = 0x7fff_7fff_7fff_7fff, 0x0001_0001_0001_0001
	x = (((x & low) + low) | x) >> 15 & one
	return (x | x>>15 | x>>30 | x>>45) & 15 << (4 * i)
}

// grown returns n elements, those of x if they are enough.
func grown[E any](x []E, n int) []E {
	if cap(x) < n {
		return make([]E, n)
	}
	return x[:n]
}
