package cpu

import (
	"math"

	"example.com/maskbench/kernels"
)

// SGD is torch.optim.SGD without dampening, in its order of operations.
func (b *Backend[T]) SGD(w, g, v, mask kernels.Buffer, n int, rate, momentum, decay float64) {
	weight, grad, velocity := b.result(w, n), b.first(g, n), b.optionalResult(v, n)
	step, keep, shrink := T(rate), T(momentum), T(decay)
	b.visible(mask, n, 2, func(i int) {
		d := grad[i]
		if shrink != 0 {
			d += T(shrink * weight[i])
		}
		if velocity != nil {
			d += T(keep * velocity[i])
			velocity[i] = d
		}
		weight[i] -= T(step * d)
	})
}

// AdamW is torch.optim.AdamW at step t, in its order of operations.
func (b *Backend[T]) AdamW(w, g, m, v, mask kernels.Buffer, n int, rate, beta1, beta2, epsilon, decay float64, t int) {
	weight, grad, first, second := b.result(w, n), b.first(g, n), b.result(m, n), b.result(v, n)
	step := T(rate / (1 - math.Pow(beta1, float64(t))))
	correction := T(math.Sqrt(1 - math.Pow(beta2, float64(t))))
	shrink, keep, add, small := T(1-rate*decay), T(beta2), T(1-beta2), T(epsilon)
	b.visible(mask, n, 16, func(i int) {
		d := grad[i]
		weight[i] *= shrink
		first[i] = lerp(first[i], d, T(1-beta1))
		second[i] = T(keep*second[i]) + T(T(add*d)*d)
		root := T(math.Sqrt(float64(second[i])))
		weight[i] -= T(step*first[i]) / (root/correction + small)
	})
}

// lerp is torch.lerp, (1−s)·x + s·y, exact at both ends.
func lerp[T Float](x, y, s T) T {
	if s < 0.5 {
		return x + T(s*(y-x))
	}
	return y - T((y-x)*(1-s))
}

// visible calls f for those of n elements, of the given cost each, whose mask is
// not 0.
func (b *Backend[T]) visible(mask kernels.Buffer, n, cost int, f func(i int)) {
	m := b.flat(mask, n)
	b.threads.span(n, cost, func(lo, hi int) {
		j := wrap(lo, m)
		for i := lo; i < hi; i++ {
			if m[j] != 0 {
				f(i)
			}
			j = next(j, m)
		}
	})
}
