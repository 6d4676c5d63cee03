package cpu

import (
	"math"
	"unsafe"

	"example.com/maskbench/kernels"
)

// SGD is torch.optim.SGD without dampening, in its order of operations.
func (b *Backend[T]) SGD(w, g, v, mask kernels.Buffer, n int, rate, momentum, decay float64) {
	o := &b.kept.sgd
	o.w, o.g, o.v, o.wide = b.result(w, n), b.first(g, n), b.optionalResult(v, n), b.wide(n)
	o.rate, o.momentum, o.decay = T(rate), T(momentum), T(decay)
	o.mask.cover(b.flat(mask, n))
	b.pool.span(o, n, 2)
}

type sgd[T Float] struct {
	w, g, v               []T
	mask                  cover[T]
	rate, momentum, decay T
	wide                  bool
}

func (o *sgd[T]) part(lo, hi int) {
	for lo < hi {
		end := o.mask.end(lo, hi)
		mask, step := o.mask.at(lo)
		var v []T
		if o.v != nil {
			v = o.v[lo:end]
		}
		o.run(o.w[lo:end], o.g[lo:end], v, mask, step)
		lo = end
	}
}

func (o *sgd[T]) run(w, g, v, mask []T, step int) {
	done := 0
	if o.wide {
		done = wideSGD(single(w), single(g), single(v), single(mask), step, float32(o.rate), float32(o.momentum), float32(o.decay))
	}
	for i := done; i < len(w); i++ {
		if mask[i*step] == 0 {
			continue
		}
		d := g[i]
		if o.decay != 0 {
			d += T(o.decay * w[i])
		}
		if v != nil {
			d += T(o.momentum * v[i])
			v[i] = d
		}
		w[i] -= T(o.rate * d)
	}
}

// AdamW is torch.optim.AdamW at step t, in its order of operations.
func (b *Backend[T]) AdamW(w, g, m, v, mask kernels.Buffer, n int, rate, beta1, beta2, epsilon, decay float64, t int) {
	o := &b.kept.adamW
	o.w, o.g, o.m, o.v = b.result(w, n), b.first(g, n), b.result(m, n), b.result(v, n)
	o.wide = b.wide(n)
	o.mask.cover(b.flat(mask, n))
	o.step = T(rate / (1 - math.Pow(beta1, float64(t))))
	o.correction = T(math.Sqrt(1 - math.Pow(beta2, float64(t))))
	o.shrink, o.keep, o.add, o.small = T(1-rate*decay), T(beta2), T(1-beta2), T(epsilon)
	o.lerp = newLerp(T(1 - beta1))
	b.pool.span(o, n, 6)
}

type adamW[T Float] struct {
	w, g, m, v []T
	mask       cover[T]
	wide       bool
	adamWNumbers[T]
}

// adamWNumbers are what a step of AdamW has for all weights; the generator knows its
// layout for float32.
type adamWNumbers[T Float] struct {
	shrink, keep, add, step, correction, small T
	lerp                                       lerp[T]
}

// A lerp is torch.lerp, (1−s)·x + s·y, exact at both ends: x + share·(y−x), or from y on
// with a share of −(1−s).
type lerp[T Float] struct {
	share T
	fromY T // 1 or 0
}

func newLerp[T Float](s T) lerp[T] {
	if s < 0.5 {
		return lerp[T]{s, 0}
	}
	return lerp[T]{-(1 - s), 1}
}

func (l lerp[T]) between(x, y T) T {
	term := T(l.share * (y - x))
	if l.fromY != 0 {
		x = y
	}
	return x + term
}

func (o *adamW[T]) part(lo, hi int) {
	for lo < hi {
		end := o.mask.end(lo, hi)
		mask, step := o.mask.at(lo)
		o.run(o.w[lo:end], o.g[lo:end], o.m[lo:end], o.v[lo:end], mask, step)
		lo = end
	}
}

func (o *adamW[T]) run(w, g, m, v, mask []T, step int) {
	done := 0
	if o.wide {
		done = wideAdamW(single(w), single(g), single(m), single(v), single(mask), step, (*float32)(unsafe.Pointer(&o.adamWNumbers)))
	}
	for i := done; i < len(w); i++ {
		if mask[i*step] == 0 {
			continue
		}
		d := g[i]
		first := o.lerp.between(m[i], d)
		second := T(o.keep*v[i]) + T(T(o.add*d)*d)
		root := T(math.Sqrt(float64(second)))
		m[i], v[i] = first, second
		w[i] = T(w[i]*o.shrink) - T(o.step*first)/(root/o.correction+o.small)
	}
}
