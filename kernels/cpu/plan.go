package cpu

import (
	"math"
	"math/bits"
	"unsafe"
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
	turned  []uint64 // coarse turned
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
	best, least := full, math.Inf(1)
	for m, estimate := range estimates {
		if time := estimate(&p.counts, of, rows); time < least {
			best, least = method(m), time
		}
	}
	return best
}

// count goes through the mask, sixteen rows at a time.
func (p *plan) count() {
	if p.counted {
		return
	}
	step := p.step()
	bands := (p.rows + width - 1) / width
	p.words = (step + width - 1) / width
	p.counted, p.terms = true, [passes]int{}
	p.seen, p.coarse = grown(p.seen, bands*step), grown(p.coarse, p.rows*p.words)
	clear(p.coarse)
	for band := range bands {
		p.countBand(band*width, min(width, p.rows-band*width), p.seen[band*step:][:step])
	}
	p.kept = p.countKept()
	groups := (p.cols + width - 1) / width
	p.terms[backInput] = countBits(&p.coarse[0], len(p.coarse)) * p.cols / groups
	p.terms[backWeight] = p.terms[backWeight] * p.cols / groups
}

// step is the number of words of a row of the mask.
func (p *plan) step() int { return (p.cols + tileBits - 1) / tileBits }

// countBand counts so many rows from row r on, and finds what any of them keeps.
func (p *plan) countBand(r, rows int, seen []uint64) {
	const four = 4 // words, whose groups are two bytes of coarse
	for w := 0; w < len(seen); w += four {
		coarse := (*byte)(unsafe.Add(unsafe.Pointer(&p.coarse[r*p.words]), w/2))
		coarsen(coarse, 8*p.words, &seen[w], &p.veil.bits[r*p.veil.step+8*w], p.veil.step, rows, min(four, len(seen)-w))
	}
	p.terms[forward] += rows * countBits(&seen[0], len(seen))
	for w := range p.words {
		var tiles uint64
		for i := r; i < r+rows; i++ {
			tiles |= p.coarse[i*p.words+w]
		}
		p.terms[backWeight] += rows * bits.OnesCount64(tiles)
	}
}

// countKept counts the weights that are kept.
func (p *plan) countKept() int {
	words := (*uint64)(unsafe.Pointer(&p.veil.bits[0]))
	if p.veil.step == 0 {
		return p.rows * countBits(words, p.step())
	}
	return countBits(words, p.rows*p.step())
}

// grown returns n elements, those of x if they are enough.
func grown[E any](x []E, n int) []E {
	if cap(x) < n {
		return make([]E, n)
	}
	return x[:n]
}
