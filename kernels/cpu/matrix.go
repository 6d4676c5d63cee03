package cpu

import "example.com/maskbench/kernels"

// Linear computes y = f((Mx⊙x)·(M⊙w)ᵀ + bias).
func (b *Backend[T]) Linear(y kernels.Buffer, l kernels.Affine) {
	to, offset := b.result(y, l.Rows*l.Out), b.optional(l.Bias, l.Out)
	x, w := b.first(l.X, l.Rows*l.In), b.first(l.W, l.Out*l.In)
	if g := b.large(l.Rows, l.In, l.Out, small); g != nil {
		g.c, g.from, g.rowFrom = single(to), single(offset), 0
		g.a = operand{data: single(x), step: l.In, veil: b.veil(l.XMask, l.Rows, l.In)}
		g.b = operand{data: single(w), step: l.In, veil: b.veil(l.WMask, l.Out, l.In)}
		g.leaveOut(forward, g.b.veil.plan, l.Rows)
		g.run(b.threads, l.Rows, l.Out, l.In)
	} else {
		x, w = b.masked(maskedInput, x, l.XMask, l.In), b.masked(maskedWeight, w, l.WMask, l.In)
		product(b.threads, to, x, w, l.Rows, l.Out, l.In)
		addRow(to, offset)
	}
	if l.Rectify {
		b.ReLU(y, y, len(to))
	}
}

// LinearInput computes dx = Mx⊙(dy·(M⊙w)), and 0 where a rectifier wrote 0.
func (b *Backend[T]) LinearInput(dx, dy kernels.Buffer, l kernels.Affine) {
	to, from, w := b.result(dx, l.Rows*l.In), b.first(dy, l.Rows*l.Out), b.first(l.W, l.Out*l.In)
	if g := b.large(l.Rows, l.In, l.Out, 1); g != nil {
		g.c, g.from = single(to), nil
		g.a = operand{data: single(from), step: l.Out}
		g.b = operand{data: single(w), step: l.In, turned: true, veil: b.veil(l.WMask, l.Out, l.In)}
		g.leaveOut(backInput, g.b.veil.plan, l.Rows)
		g.run(b.threads, l.Rows, l.In, l.Out)
	} else {
		w = b.masked(maskedWeight, w, l.WMask, l.In)
		product(b.threads, to, from, b.transposed(rightOperand, w, l.Out, l.In), l.Rows, l.In, l.Out)
	}
	if l.XMask != nil {
		m, zero := b.repeated(l.XMask, len(to), l.In), []T{0}
		b.threads.span(len(to), 1, func(lo, hi int) { choose(to, m, to, zero, lo, hi) })
	}
	if l.Rectified {
		b.ReLUGrad(dx, dx, l.X, len(to))
	}
}

// LinearWeight adds M⊙(dyᵀ·(Mx⊙x)) to dw and leaves it alone where M is 0.
func (b *Backend[T]) LinearWeight(dw, dy kernels.Buffer, l kernels.Affine) {
	to, from, x := b.result(dw, l.Out*l.In), b.first(dy, l.Rows*l.Out), b.first(l.X, l.Rows*l.In)
	if g := b.large(l.Rows, l.In, l.Out, 1); g != nil {
		b.linearWeight(g, single(to), single(from), single(x), l)
		return
	}
	m := b.repeated(l.WMask, len(to), l.In)
	left := b.transposed(leftOperand, from, l.Rows, l.Out)
	right := b.transposed(rightOperand, b.masked(maskedInput, x, l.XMask, l.In), l.Rows, l.In)
	sum := b.temporary(productSum, len(to))
	product(b.threads, sum, left, right, l.Out, l.In, l.Rows)
	b.threads.span(len(to), 1, func(lo, hi int) { accumulate(to, sum, m, lo, hi) })
}

// linearWeight is LinearWeight with micro-kernels. Sums go on from dw, except where a
// mask of numbers will scale them.
func (b *Backend[T]) linearWeight(g *gemm, dw, dy, x []float32, l kernels.Affine) {
	over := b.veil(l.WMask, l.Out, l.In)
	g.c, g.from, g.rowFrom, g.hide = dw, dw, 4*l.In, over
	if over.kind == withSoft {
		g.c, g.from, g.hide = single(b.temporary(productSum, len(dw))), nil, veil{}
	}
	g.a = operand{data: dy, step: l.Out, turned: true}
	g.b = operand{data: x, step: l.In, turned: true, veil: b.veil(l.XMask, l.Rows, l.In)}
	sum := g.c
	g.leaveOut(backWeight, over.plan, l.Rows)
	g.run(b.threads, l.Out, l.In, l.Rows)
	if over.kind == withSoft {
		b.addScaled(dw, sum, over, l.Out, l.In)
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

// addRow adds a row to each row of dst, nothing if it is nil.
func addRow[T Float](dst, row []T) {
	if row == nil {
		return
	}
	for ; len(dst) > 0; dst = dst[len(row):] {
		for j, v := range row {
			dst[j] += v
		}
	}
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
