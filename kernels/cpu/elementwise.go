package cpu

import "example.com/maskbench/kernels"

// ReLU computes y = max(x, 0); NaN stays NaN.
func (b *Backend[T]) ReLU(y, x kernels.Buffer, n int) {
	to, from := b.result(y, n), b.first(x, n)
	b.threads.span(n, 1, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			if v := from[i]; v <= 0 {
				to[i] = 0
			} else {
				to[i] = v
			}
		}
	})
}

// ReLUGrad computes dx = dy where y > 0, else 0.
func (b *Backend[T]) ReLUGrad(dx, dy, y kernels.Buffer, n int) {
	to, from, out := b.result(dx, n), b.first(dy, n), b.first(y, n)
	b.threads.span(n, 1, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			if out[i] > 0 {
				to[i] = from[i]
			} else {
				to[i] = 0
			}
		}
	})
}

// Select computes dst = select(M ≠ 0, M·x, fill).
func (b *Backend[T]) Select(dst, mask, x, fill kernels.Buffer, rows, cols int) {
	n := rows * cols
	to, from := b.result(dst, n), b.first(x, n)
	m, f := b.repeated(mask, n, cols), b.repeated(fill, n, cols)
	b.threads.span(n, 1, func(lo, hi int) { choose(to, m, from, f, lo, hi) })
}

// Blend computes dst = base + select(M ≠ 0, M·(x − base), 0).
func (b *Backend[T]) Blend(dst, mask, x, base kernels.Buffer, n int) {
	to, from, origin := b.result(dst, n), b.first(x, n), b.first(base, n)
	m := b.flat(mask, n)
	b.threads.span(n, 1, func(lo, hi int) {
		j := wrap(lo, m)
		for i := lo; i < hi; i++ {
			switch v := m[j]; v {
			case 0:
				to[i] = origin[i]
			case 1:
				to[i] = from[i]
			default:
				to[i] = origin[i] + T(v*(from[i]-origin[i]))
			}
			j = next(j, m)
		}
	})
}
