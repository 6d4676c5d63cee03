//go:build cuda

package cuda

import (
	"example.com/maskbench/kernels"
)

const (
	summed        = 4096                   // the elements of one partial sum, SUMMED in source/reduce.h
	scratchLength = 2 * (1 << 31 / summed) // room for the partial sums, in float64, of the most elements
	columnsAside  = 32                     // of a block
)

// Mean writes the mean of the first n elements of x to dst[at].
func (b *Backend) Mean(dst kernels.Buffer, at int, x kernels.Buffer, n int) {
	b.sum(dst, at, x, n, false)
}

// Norm writes √Σx² over the first n elements of x to dst[at]. The squares of float32
// stay in the range of float64.
func (b *Backend) Norm(dst kernels.Buffer, at int, x kernels.Buffer, n int) {
	b.sum(dst, at, x, n, true)
}

// sum gathers a sum, if it is not of what it writes to: a row is a struct summed in
// source/reduce.h.
func (b *Backend) sum(dst kernels.Buffer, at int, x kernels.Buffer, n int, squares bool) {
	place, from := b.place(dst, at), b.first(x, n)
	parts := blocks(n, summed)
	if dst == x || 2*(b.gathering.blocks+parts) > scratchLength {
		b.launchGathered()
	}
	if dst == x {
		defer b.launchGathered()
	}
	b.gather(partialSum, parts, []touch{{place, true}, {from, false}},
		[...]uint64{from, whole(n), whole(at), truth(squares), 0, 0, 0}, address(b.scratch.at), b.first(dst, at+1))
}

// SumRows adds the column sums of x to dst.
func (b *Backend) SumRows(dst, x kernels.Buffer, rows, cols int) {
	b.run(sumRows, blocks(cols, columnsAside), b.result(dst, cols), b.first(x, rows*cols), whole(rows), whole(cols))
}

// Saliency computes dst[c], the mean over rows of |x·dx|.
func (b *Backend) Saliency(dst, x, dx kernels.Buffer, rows, cols int) {
	b.run(saliency, blocks(cols, columnsAside), b.result(dst, cols), b.first(x, rows*cols), b.first(dx, rows*cols), whole(rows), whole(cols))
}
