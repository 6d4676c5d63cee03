package cpu

import "example.com/maskbench/kernels"

// ReLU computes y = max(x, 0); NaN stays NaN.
func (b *Backend[T]) ReLU(y, x kernels.Buffer, n int) {
	o := &b.kept.relu
	o.to, o.x, o.wide = b.result(y, n), b.first(x, n), b.wide(n)
	b.pool.span(o, n, 1)
}

type relu[T Float] struct {
	to, x []T
	wide  bool // in assembly
}

func (o *relu[T]) part(lo, hi int) {
	if o.wide {
		lo += wideReLU(single(o.to[lo:hi]), single(o.x[lo:hi]))
	}
	to, x := o.to[lo:hi], o.x[lo:hi]
	for i, v := range x {
		if v <= 0 {
			v = 0
		}
		to[i] = v
	}
}

// ReLUGrad computes dx = dy where y > 0, else 0.
func (b *Backend[T]) ReLUGrad(dx, dy, y kernels.Buffer, n int) {
	o := &b.kept.reluGrad
	o.to, o.x, o.y, o.wide = b.result(dx, n), b.first(dy, n), b.first(y, n), b.wide(n)
	b.pool.span(o, n, 1)
}

type reluGrad[T Float] struct {
	to, x, y []T
	wide     bool
}

func (o *reluGrad[T]) part(lo, hi int) {
	if o.wide {
		lo += wideReLUGrad(single(o.to[lo:hi]), single(o.x[lo:hi]), single(o.y[lo:hi]))
	}
	to, x, y := o.to[lo:hi], o.x[lo:hi], o.y[lo:hi]
	for i, v := range x {
		if !(y[i] > 0) {
			v = 0
		}
		to[i] = v
	}
}

// Select computes dst = select(M ≠ 0, M·x, fill).
func (b *Backend[T]) Select(dst, mask, x, fill kernels.Buffer, rows, cols int) {
	n := rows * cols
	to, from := b.result(dst, n), b.first(x, n)
	b.choose(to, b.repeated(mask, n, cols), from, b.repeated(fill, n, cols))
}

// choose computes to = select(M ≠ 0, M·x, fill), mask and fill being repeated.
func (b *Backend[T]) choose(to, mask, x, fill []T) {
	o := &b.kept.choice
	o.to, o.x, o.wide = to, x, b.wide(len(to))
	o.mask.cover(mask)
	o.fill.cover(fill)
	b.pool.span(o, len(to), 1)
}

type choice[T Float] struct {
	to, x      []T
	mask, fill cover[T]
	wide       bool
}

func (o *choice[T]) part(lo, hi int) {
	if lo < hi && (o.mask.short() || o.fill.short()) {
		o.each(lo, hi)
		return
	}
	for lo < hi {
		end := min(o.mask.end(lo, hi), o.fill.end(lo, hi))
		mask, step := o.mask.at(lo)
		fill, fillStep := o.fill.at(lo)
		to, x := o.to[lo:end], o.x[lo:end]
		done := 0
		if o.wide {
			done = wideSelect(single(to), single(x), single(mask), single(fill), step, fillStep)
		}
		for i := done; i < len(to); i++ {
			if m := mask[i*step]; m != 0 {
				to[i] = m * x[i]
			} else {
				to[i] = fill[i*fillStep]
			}
		}
		lo = end
	}
}

// each is part for rows so short that each element takes less time than each row.
func (o *choice[T]) each(lo, hi int) {
	mask, fill := o.mask.data, o.fill.data
	j, k := lo%len(mask), lo%len(fill)
	for i := lo; i < hi; i++ {
		if m := mask[j]; m != 0 {
			o.to[i] = m * o.x[i]
		} else {
			o.to[i] = fill[k]
		}
		if j++; j == len(mask) {
			j = 0
		}
		if k++; k == len(fill) {
			k = 0
		}
	}
}

// Blend computes dst = base + select(M ≠ 0, M·(x − base), 0).
func (b *Backend[T]) Blend(dst, mask, x, base kernels.Buffer, n int) {
	o := &b.kept.blend
	o.to, o.x, o.base, o.wide = b.result(dst, n), b.first(x, n), b.first(base, n), b.wide(n)
	o.mask.cover(b.flat(mask, n))
	b.pool.span(o, n, 1)
}

type blend[T Float] struct {
	to, x, base []T
	mask        cover[T]
	wide        bool
}

func (o *blend[T]) part(lo, hi int) {
	for lo < hi {
		end := o.mask.end(lo, hi)
		mask, step := o.mask.at(lo)
		to, x, base := o.to[lo:end], o.x[lo:end], o.base[lo:end]
		done := 0
		if o.wide {
			done = wideBlend(single(to), single(x), single(base), single(mask), step)
		}
		for i := done; i < len(to); i++ {
			switch m := mask[i*step]; m {
			case 0:
				to[i] = base[i]
			case 1:
				to[i] = x[i]
			default:
				to[i] = base[i] + T(m*(x[i]-base[i]))
			}
		}
		lo = end
	}
}
