package cpu

import (
	"math"

	"example.com/maskbench/kernels"
)

// Mean writes the mean of the first n elements of x to dst[at].
func (b *Backend[T]) Mean(dst kernels.Buffer, at int, x kernels.Buffer, n int) {
	to, from := b.at(dst, at), b.first(x, n)
	*to = T(b.sum(from, func(v float64) float64 { return v }) / float64(n))
}

// Norm writes √Σx² over the first n elements of x to dst[at].
func (b *Backend[T]) Norm(dst kernels.Buffer, at int, x kernels.Buffer, n int) {
	to, from := b.at(dst, at), b.first(x, n)
	norm := math.Sqrt(b.sum(from, func(v float64) float64 { return v * v }))
	if norm < 0x1p-500 || norm > 0x1p500 {
		norm = b.scaledNorm(from) // the squares of float64 may leave its range
	}
	*to = T(norm)
}

// scaledNorm is Norm by way of the largest magnitude, whose square is then 1.
func (b *Backend[T]) scaledNorm(x []T) float64 {
	largest := 0.0
	for _, v := range x {
		largest = max(largest, math.Abs(float64(v)))
	}
	if largest == 0 || math.IsInf(largest, 0) || math.IsNaN(largest) {
		return largest
	}
	return largest * math.Sqrt(b.sum(x, func(v float64) float64 { return v / largest * (v / largest) }))
}

// sum returns Σ f(x), added within pieces of a fixed size and then piece by piece.
func (b *Backend[T]) sum(x []T, f func(float64) float64) float64 {
	const piece = 4 << 10
	pieces := (len(x) + piece - 1) / piece
	if cap(b.partial) < pieces {
		b.partial = make([]float64, pieces)
	}
	partial := b.partial[:pieces]
	b.threads.each(pieces, len(x), func(task int) {
		sum := 0.0
		for _, v := range x[task*piece : min(len(x), (task+1)*piece)] {
			sum += f(float64(v))
		}
		partial[task] = sum
	})
	total := 0.0
	for _, v := range partial {
		total += v
	}
	return total
}
