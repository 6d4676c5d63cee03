package cpu

import "example.com/maskbench/kernels"

// Linear computes y = x·(M⊙w)ᵀ + bias.
func (b *Backend[T]) Linear(y, x, w, mask, bias kernels.Buffer, rows, in, out int) {
	to, from := b.result(y, rows*out), b.first(x, rows*in)
	offset := b.optional(bias, out)
	if g := b.large(rows, in, out, small); g != nil {
		g.c, g.from, g.rowFrom = single(to), single(offset), 0
		g.a = operand{data: single(from), step: in}
		g.b = operand{data: single(b.first(w, out*in)), step: in, veil: b.veil(mask, out, in)}
		g.run(b.threads, rows, out, in)
		return
	}
	weight := b.masked(b.first(w, out*in), mask, in)
	product(b.threads, to, from, weight, rows, out, in)
	if offset == nil {
		return
	}
	for ; len(to) > 0; to = to[out:] {
		for j, v := range offset {
			to[j] += v
		}
	}
}

// LinearInput computes dx = dy·(M⊙w).
func (b *Backend[T]) LinearInput(dx, dy, w, mask kernels.Buffer, rows, in, out int) {
	to, from := b.result(dx, rows*in), b.first(dy, rows*out)
	if g := b.large(rows, in, out, 1); g != nil {
		g.c, g.from = single(to), nil
		g.a = operand{data: single(from), step: out}
		g.b = operand{data: single(b.first(w, out*in)), step: in, turned: true, veil: b.veil(mask, out, in)}
		g.run(b.threads, rows, in, out)
		return
	}
	weight := b.masked(b.first(w, out*in), mask, in)
	product(b.threads, to, from, b.transposed(rightOperand, weight, out, in), rows, in, out)
}

// LinearWeight adds M⊙(dyᵀ·x) to dw and leaves it alone where M is 0.
func (b *Backend[T]) LinearWeight(dw, dy, x, mask kernels.Buffer, rows, in, out int) {
	to := b.result(dw, out*in)
	if g := b.large(rows, in, out, 1); g != nil {
		b.linearWeight(g, single(to), single(b.first(dy, rows*out)), single(b.first(x, rows*in)), mask, rows, in, out)
		return
	}
	m := b.repeated(mask, out*in, in)
	left := b.transposed(leftOperand, b.first(dy, rows*out), rows, out)
	right := b.transposed(rightOperand, b.first(x, rows*in), rows, in)
	sum := b.temporary(productSum, out*in)
	product(b.threads, sum, left, right, out, in, rows)
	b.threads.span(len(to), 1, func(lo, hi int) { accumulate(to, sum, m, lo, hi) })
}

// linearWeight is LinearWeight with micro-kernels. Sums go on from dw, except where a
// mask of numbers will scale them.
func (b *Backend[T]) linearWeight(g *gemm, dw, dy, x []float32, mask kernels.Buffer, rows, in, out int) {
	over := b.veil(mask, out, in)
	g.c, g.from, g.rowFrom, g.hide = dw, dw, 4*in, over
	if over.kind == withSoft {
		g.c, g.from, g.hide = single(b.temporary(productSum, out*in)), nil, veil{}
	}
	g.a = operand{data: dy, step: out, turned: true}
	g.b = operand{data: x, step: in, turned: true}
	sum := g.c
	g.run(b.threads, out, in, rows)
	if over.kind == withSoft {
		b.addScaled(dw, sum, over, out, in)
	}
}

// addScaled adds what a mask of numbers makes of x to dst, both [rows, cols].
func (b *Backend[T]) addScaled(dst, x []float32, mask veil, rows, cols int) {
	b.threads.each(rows, rows*cols, func(r int) {
		addSoft(&dst[r*cols], &x[r*cols], (*float32)(mask.at(r, 0)), cols)
	})
}

// SumRows adds the column sums of x to dst.
func (b *Backend[T]) SumRows(dst, x kernels.Buffer, rows, cols int) {
	to, from := b.result(dst, cols), b.first(x, rows*cols)
	b.columns(rows, cols, func(sum *float64, i int) { *sum += float64(from[i]) },
		func(c int, sum float64) { to[c] = T(float64(to[c]) + sum) })
}

// accumulate adds M·x to dst where M ≠ 0, for the elements [lo, hi).
func accumulate[T Float](dst, x, mask []T, lo, hi int) {
	m := wrap(lo, mask)
	for i := lo; i < hi; i++ {
		if mask[m] != 0 {
			dst[i] += T(mask[m] * x[i])
		}
		m = next(m, mask)
	}
}

// transposed returns x [rows, cols] as [cols, rows] in scratch memory.
func (b *Backend[T]) transposed(use int, x []T, rows, cols int) []T {
	dst := b.temporary(use, len(x))
	transpose(b.threads, dst, x, rows, cols)
	return dst
}

// columns reduces a matrix by columns: add takes element i of it into its
// column's sum, rows in order, and done takes the sum of column c.
func (b *Backend[T]) columns(rows, cols int, add func(sum *float64, i int), done func(c int, sum float64)) {
	const width = 64
	b.threads.each((cols+width-1)/width, rows*cols, func(task int) {
		var sums [width]float64
		lo := task * width
		hi := min(cols, lo+width)
		for r := range rows {
			for c := lo; c < hi; c++ {
				add(&sums[c-lo], r*cols+c)
			}
		}
		for c := lo; c < hi; c++ {
			done(c, sums[c-lo])
		}
	})
}
