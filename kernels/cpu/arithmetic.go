package cpu

import (
	"math"

	"example.com/maskbench/kernels"
)

// Add computes dst = dst + x.
func (b *Backend[T]) Add(dst, x kernels.Buffer, n int) {
	to, from := b.result(dst, n), b.first(x, n)
	b.threads.span(n, 1, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			to[i] += from[i]
		}
	})
}

// Square computes dst = x².
func (b *Backend[T]) Square(dst, x kernels.Buffer, n int) {
	to, from := b.result(dst, n), b.first(x, n)
	b.threads.span(n, 1, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			to[i] = from[i] * from[i]
		}
	})
}

// RectifiedMean computes y = μ·Φ(μ/σ) + σ·φ(μ/σ).
func (b *Backend[T]) RectifiedMean(y, mean, variance kernels.Buffer, n int) {
	to, center, spread := b.result(y, n), b.first(mean, n), b.first(variance, n)
	const cost = 64 // of an error function and an exponential
	b.threads.span(n, cost, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			to[i] = T(rectifiedMean(float64(center[i]), float64(spread[i])))
		}
	})
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
