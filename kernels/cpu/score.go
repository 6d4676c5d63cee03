package cpu

import (
	"math"

	"example.com/maskbench/kernels"
)

// ArgMax computes dst[r], the index of the largest of x[r].
func (b *Backend[T]) ArgMax(dst, x kernels.Buffer, rows, cols int) {
	to, from := b.result(dst, rows), b.first(x, rows*cols)
	b.threads.each(rows, rows*cols, func(r int) { to[r] = T(arg(from[r*cols : (r+1)*cols])) })
}

// arg returns the index of the first NaN or else of the largest.
func arg[T Float](x []T) int {
	best := 0
	for i, v := range x {
		if v > x[best] || v != v && x[best] == x[best] {
			best = i
		}
	}
	return best
}

// OneHot computes dst, 1 at index[r] and 0 elsewhere.
func (b *Backend[T]) OneHot(dst, index kernels.Buffer, rows, cols int) {
	to, hot := b.result(dst, rows*cols), b.indices(index, rows, cols)
	clear(to)
	for r, c := range hot {
		to[r*cols+int(c)] = 1
	}
}

// Saliency computes dst[c], the mean over rows of |x·dx|.
func (b *Backend[T]) Saliency(dst, x, dx kernels.Buffer, rows, cols int) {
	to, from, grad := b.result(dst, cols), b.first(x, rows*cols), b.first(dx, rows*cols)
	b.columns(rows, cols,
		func(sum *float64, i int) { *sum += math.Abs(float64(from[i]) * float64(grad[i])) },
		func(c int, sum float64) { to[c] = T(sum / float64(rows)) })
}
