package cpu

import (
	"math"

	"example.com/maskbench/kernels"
)

// Add computes dst = dst + x.
func (b *Backend[T]) Add(dst, x kernels.Buffer, n int) {
	o := &b.kept.add
	o.to, o.x, o.wide = b.result(dst, n), b.first(x, n), b.wide(n)
	b.pool.span(o, n, 1)
}

type add[T Float] struct {
	to, x []T
	wide  bool
}

func (o *add[T]) part(lo, hi int) {
	if o.wide {
		lo += wideAdd(single(o.to[lo:hi]), single(o.x[lo:hi]))
	}
	to, x := o.to[lo:hi], o.x[lo:hi]
	for i, v := range x {
		to[i] += v
	}
}

// Square computes dst = x².
func (b *Backend[T]) Square(dst, x kernels.Buffer, n int) {
	o := &b.kept.square
	o.to, o.x, o.wide = b.result(dst, n), b.first(x, n), b.wide(n)
	b.pool.span(o, n, 1)
}

type square[T Float] struct {
	to, x []T
	wide  bool
}

func (o *square[T]) part(lo, hi int) {
	if o.wide {
		lo += wideSquare(single(o.to[lo:hi]), single(o.x[lo:hi]))
	}
	to, x := o.to[lo:hi], o.x[lo:hi]
	for i, v := range x {
		to[i] = v * v
	}
}

// RectifiedMean computes y = μ·Φ(μ/σ) + σ·φ(μ/σ).
func (b *Backend[T]) RectifiedMean(y, mean, variance kernels.Buffer, n int) {
	o := &b.kept.rectified
	o.to, o.mean, o.variance = b.result(y, n), b.first(mean, n), b.first(variance, n)
	const cost = 64 // of an error function and an exponential
	b.pool.span(o, n, cost)
}

type rectified[T Float] struct{ to, mean, variance []T }

func (o *rectified[T]) part(lo, hi int) {
	for i := lo; i < hi; i++ {
		o.to[i] = T(rectifiedMean(float64(o.mean[i]), float64(o.variance[i])))
	}
}

// rectifiedMean is E[max(u, 0)] for u ~ N(mean, variance). The two terms nearly
// cancel far below 0, where rounding could otherwise take the sum below it.
func rectifiedMean(mean, variance float64) float64 {
	if variance == 0 {
		return max(mean, 0)
	}
	deviation := math.Sqrt(variance)
	z := mean / deviation
	below := math.Erfc(-z/math.Sqrt2) / 2
	density := math.Exp(-z*z/2) / math.Sqrt(2*math.Pi)
	return max(float64(mean*below)+float64(deviation*density), 0)
}
