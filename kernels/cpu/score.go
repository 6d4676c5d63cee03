package cpu

import "example.com/maskbench/kernels"

// ArgMax computes dst[r], the index of the largest of x[r].
func (b *Backend[T]) ArgMax(dst, x kernels.Buffer, rows, cols int) {
	o := &b.kept.largest
	o.to, o.x, o.cols = b.result(dst, rows), b.first(x, rows*cols), cols
	b.pool.run(o, rows, rowsPiece(cols), rows*cols)
}

type largest[T Float] struct {
	to, x []T
	cols  int
}

func (o *largest[T]) part(lo, hi int) {
	for r := lo; r < hi; r++ {
		o.to[r] = T(arg(o.x[r*o.cols : (r+1)*o.cols]))
	}
}

// rowsPiece is the number of rows of some columns that are worth a task.
func rowsPiece(cols int) int { return max(1, (1<<10)/max(cols, 1)) }

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

// indices returns the first n elements of a buffer, all integers of [0, limit).
func (b *Backend[T]) indices(buf kernels.Buffer, n, limit int) []T {
	index := b.first(buf, n)
	for _, v := range index {
		if !(v >= 0 && v < T(limit) && v == T(int(v))) {
			panic(kernels.BadLabel)
		}
	}
	return index
}
