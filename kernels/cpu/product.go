package cpu

import "example.com/maskbench/kernels"

// A task of a product is a block of the result that is this large.
const (
	blockRows = 32
	blockCols = 64
)

// product computes c = a·bᵀ with loops.
func (b *Backend[T]) product(c, x, y []T, m, n, depth int) {
	if m*n*depth < small {
		for i := range m {
			fewTimes(c[i*n:(i+1)*n], x[i*depth:(i+1)*depth], y)
		}
		return
	}
	o := &b.kept.product
	*o = product[T]{c, x, y, m, n, depth}
	o.run(b.pool)
}

// A product computes c[i][j] = Σ_k a[i][k]·b[j][k] for c [m, n], a [m, depth] and
// b [n, depth], each sum in the order of k: the one product, to which the others
// transpose their operands.
type product[T Float] struct {
	c, a, b     []T
	m, n, depth int
}

func (o *product[T]) run(p *pool) {
	down := (o.m + blockRows - 1) / blockRows
	p.run(o, down*o.across(), 1, o.m*o.n*o.depth)
}

func (o *product[T]) across() int { return (o.n + blockCols - 1) / blockCols }

func (o *product[T]) part(lo, hi int) {
	for task := lo; task < hi; task++ {
		i, j := task/o.across()*blockRows, task%o.across()*blockCols
		o.block(i, min(o.m, i+blockRows), j, min(o.n, j+blockCols))
	}
}

// block computes the rows [i0, i1) and columns [j0, j1) of c. At its edges a tile
// repeats the last row or column, and what it computed for them is dropped.
func (o *product[T]) block(i0, i1, j0, j1 int) {
	row := func(x []T, i, end int) []T {
		i = min(i, end-1) * o.depth
		return x[i : i+o.depth]
	}
	for i := i0; i < i1; i += 2 {
		a0, a1 := row(o.a, i, i1), row(o.a, i+1, i1)
		for j := j0; j < j1; j += 2 {
			sums := dots(a0, a1, row(o.b, j, j1), row(o.b, j+1, j1))
			for p := range min(2, i1-i) {
				copy(o.c[(i+p)*o.n+j:(i+p)*o.n+j1], sums[p][:])
			}
		}
	}
}

// dots returns the dot products of two rows with two. Four sums at once hide the
// latency of an addition; with more, the compiler spills registers in the loop.
func dots[T Float](a0, a1, b0, b1 []T) [2][2]T {
	var s00, s01, s10, s11 T
	a1, b0, b1 = a1[:len(a0)], b0[:len(a0)], b1[:len(a0)]
	for k, x := range a0 {
		y, z := b0[k], b1[k]
		s00 += T(x * y)
		s01 += T(x * z)
		x = a1[k]
		s10 += T(x * y)
		s11 += T(x * z)
	}
	return [2][2]T{{s00, s01}, {s10, s11}}
}

// backInput computes dx = dy·w with loops.
func (b *Backend[T]) backInput(dx, dy, w []T, l kernels.Affine) {
	if l.Rows*l.In*l.Out >= small {
		b.product(dx, dy, b.transposed(rightOperand, w, l.Out, l.In), l.Rows, l.In, l.Out)
		return
	}
	clear(dx)
	for r := range l.Rows {
		addFew(dx[r*l.In:(r+1)*l.In], dy[r*l.Out:], 1, w)
	}
}

// backWeight computes dw = dyᵀ·x with loops.
func (b *Backend[T]) backWeight(dw, dy, x []T, l kernels.Affine) {
	if l.Rows*l.In*l.Out >= small {
		left := b.transposed(leftOperand, dy, l.Rows, l.Out)
		right := b.transposed(rightOperand, x, l.Rows, l.In)
		b.product(dw, left, right, l.Out, l.In, l.Rows)
		return
	}
	clear(dw)
	for o := 0; o < l.Out && len(dy) > 0; o++ {
		addFew(dw[o*l.In:(o+1)*l.In], dy[o:], l.Out, x)
	}
}

// fewTimes computes c = b·x for b [len(c), len(x)].
func fewTimes[T Float](c, x, b []T) {
	for j := range c {
		row, sum := b[j*len(x):(j+1)*len(x)], T(0)
		for k, v := range x {
			sum += T(v * row[k])
		}
		c[j] = sum
	}
}

// addFew adds Σ x[k·step]·b[k] over the rows b[k] to sum, which is as long as they are.
func addFew[T Float](sum, x []T, step int, b []T) {
	for k := 0; len(b) > 0; k, b = k+step, b[len(sum):] {
		v := x[k]
		for i, y := range b[:len(sum)] {
			sum[i] += T(v * y)
		}
	}
}

// transposed returns x [rows, cols] as [cols, rows] in scratch memory.
func (b *Backend[T]) transposed(use int, x []T, rows, cols int) []T {
	o := &b.kept.turn
	*o = turn[T]{b.temporary(use, len(x)), x, rows, cols}
	b.pool.run(o, cols, turnSide, rows*cols)
	return o.to
}

// A turn computes to [cols, rows] from x [rows, cols], in squares that stay in cache.
type turn[T Float] struct {
	to, x      []T
	rows, cols int
}

const turnSide = 32

func (o *turn[T]) part(lo, hi int) {
	for j0 := lo; j0 < hi; j0 += turnSide {
		for i0 := 0; i0 < o.rows; i0 += turnSide {
			for j := j0; j < min(hi, j0+turnSide); j++ {
				for i := i0; i < min(o.rows, i0+turnSide); i++ {
					o.to[j*o.rows+i] = o.x[i*o.cols+j]
				}
			}
		}
	}
}

// accumulate adds M·x to dst where M ≠ 0, the mask being repeated.
func (b *Backend[T]) accumulate(dst, x, mask []T) {
	if len(dst) < len(lanes{}) { // where to prepare takes longer
		for i, v := range x {
			if m := mask[i%len(mask)]; m != 0 {
				dst[i] += T(m * v)
			}
		}
		return
	}
	o := &b.kept.scaled
	o.to, o.x, o.wide = dst, x, b.wide(len(dst))
	o.mask.cover(mask)
	b.pool.span(o, len(dst), 1)
}

type scaled[T Float] struct {
	to, x []T
	mask  cover[T]
	wide  bool
}

func (o *scaled[T]) part(lo, hi int) {
	for lo < hi {
		end := o.mask.end(lo, hi)
		mask, step := o.mask.at(lo)
		to, x := o.to[lo:end], o.x[lo:end]
		if o.wide && step == 1 {
			addSoft(&single(to)[0], &single(x)[0], &single(mask)[0], len(to))
			lo = end
			continue
		}
		for i, v := range x {
			if m := mask[i*step]; m != 0 {
				to[i] += T(m * v)
			}
		}
		lo = end
	}
}
