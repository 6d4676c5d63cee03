package cpu

import (
	"math"

	"example.com/maskbench/kernels"
)

// SumRows adds the column sums of x to dst.
func (b *Backend[T]) SumRows(dst, x kernels.Buffer, rows, cols int) {
	o := &b.kept.columns
	o.to, o.x, o.y = b.result(dst, cols), b.first(x, rows*cols), nil
	b.columns(rows, cols)
}

// Saliency computes dst[c], the mean over rows of |x·dx|.
func (b *Backend[T]) Saliency(dst, x, dx kernels.Buffer, rows, cols int) {
	o := &b.kept.columns
	o.to, o.x, o.y = b.result(dst, cols), b.first(x, rows*cols), b.first(dx, rows*cols)
	b.columns(rows, cols)
}

func (b *Backend[T]) columns(rows, cols int) {
	const piece = 64
	o := &b.kept.columns
	o.rows, o.cols, o.wide = rows, cols, b.wide(rows*cols) && cols > 2
	b.pool.run(o, cols, piece, rows*cols)
}

// columns adds x [rows, cols] by columns to a row, or makes it the means of |x·y|. Each
// column is summed in the order of rows.
type columns[T Float] struct {
	to, x, y   []T
	rows, cols int
	wide       bool
}

func (o *columns[T]) part(lo, hi int) {
	var s lanes
	for c := lo; c < hi; c += len(s) {
		n := min(len(s), hi-c)
		clear(s[:])
		switch {
		case o.rows == 0:
		case o.y == nil && o.wide:
			wideColumns(&s[0], &single(o.x)[c], o.cols, o.rows, &edges[16-n])
		case o.wide:
			wideProductColumns(&s[0], &single(o.x)[c], &single(o.y)[c], o.cols, o.rows, &edges[16-n])
		default:
			o.add(s[:n], c)
		}
		o.finish(s[:n], c)
	}
}

// add sums the columns from c on.
func (o *columns[T]) add(sums []float64, c int) {
	if len(sums) == 1 && o.y == nil {
		for at := c; at < o.rows*o.cols; at += o.cols {
			sums[0] += float64(o.x[at])
		}
		return
	}
	for at := c; at < o.rows*o.cols; at += o.cols {
		x := o.x[at : at+len(sums)]
		if o.y == nil {
			for i, v := range x {
				sums[i] += float64(v)
			}
			continue
		}
		y := o.y[at : at+len(sums)]
		for i, v := range x {
			sums[i] += math.Abs(float64(v) * float64(y[i]))
		}
	}
}

// finish writes the results for the columns from c on.
func (o *columns[T]) finish(sums []float64, c int) {
	for i, v := range sums {
		if o.y == nil {
			o.to[c+i] = T(float64(o.to[c+i]) + v)
		} else {
			o.to[c+i] = T(v / float64(o.rows))
		}
	}
}
