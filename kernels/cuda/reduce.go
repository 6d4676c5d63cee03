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

func (b *Backend) sum(dst kernels.Buffer, at int, x kernels.Buffer, n int, squares bool) {
	to, from, parts := b.place(dst, at), b.first(x, n), blocks(n, summed)
	partial := address(b.scratch.at)
	b.run(partialSum, parts, partial, from, whole(n), truth(squares))
	b.run(finishSum, 1, to, partial, whole(parts), whole(n), truth(squares))
}

// SumRows adds the column sums of x to dst.
func (b *Backend) SumRows(dst, x kernels.Buffer, rows, cols int) {
	b.run(sumRows, blocks(cols, columnsAside), b.result(dst, cols), b.first(x, rows*cols), whole(rows), whole(cols))
}

// Saliency computes dst[c], the mean over rows of |x·dx|.
func (b *Backend) Saliency(dst, x, dx kernels.Buffer, rows, cols int) {
	b.run(saliency, blocks(cols, columnsAside), b.result(dst, cols), b.first(x, rows*cols), b.first(dx, rows*cols), whole(rows), whole(cols))
}
