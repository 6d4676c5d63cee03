package cpu

import (
	"math"

	"example.com/maskbench/kernels"
)

// Mean writes the mean of the first n elements of x to dst[at].
func (b *Backend[T]) Mean(dst kernels.Buffer, at int, x kernels.Buffer, n int) {
	to, from := b.at(dst, at), b.first(x, n)
	*to = T(b.sum(from, false, 1) / float64(n))
}

// Norm writes √Σx² over the first n elements of x to dst[at].
func (b *Backend[T]) Norm(dst kernels.Buffer, at int, x kernels.Buffer, n int) {
	to, from := b.at(dst, at), b.first(x, n)
	norm := math.Sqrt(b.sum(from, true, 1))
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
	return largest * math.Sqrt(b.sum(x, true, largest))
}

// sum returns Σ x, or Σ (x/scale)².
func (b *Backend[T]) sum(x []T, squares bool, scale float64) float64 {
	o := &b.kept.sum
	pieces := (len(x) + sumPiece - 1) / sumPiece
	o.x, o.partial, o.squares, o.scale, o.wide = x, grown(o.partial, pieces), squares, scale, b.wide(len(x))
	b.pool.run(o, pieces, 1, len(x)/2)
	total := 0.0
	for _, v := range o.partial {
		total += v
	}
	return total
}

// A sum of numbers adds those of each piece in lanes, then the lanes, and then the
// pieces in their order.
type sum[T Float] struct {
	x       []T
	partial []float64 // of each piece
	squares bool
	scale   float64
	wide    bool
}

const sumPiece = 4 << 10 // a multiple of the lanes

func (o *sum[T]) part(lo, hi int) {
	for p := lo; p < hi; p++ {
		o.partial[p] = o.piece(o.x[p*sumPiece : min(len(o.x), (p+1)*sumPiece)])
	}
}

func (o *sum[T]) piece(x []T) float64 {
	if len(x) < len(lanes{}) {
		total := 0.0
		for _, v := range x {
			total += o.term(v)
		}
		return total
	}
	var s lanes
	done := 0
	switch {
	case o.wide && o.squares:
		done = wideSumSquares(&s[0], single(x))
	case o.wide:
		done = wideSum(&s[0], single(x))
	}
	for i := done; i < len(x); i++ {
		s[i%len(s)] += o.term(x[i])
	}
	return s.total()
}

func (o *sum[T]) term(x T) float64 {
	v := float64(x)
	if o.squares {
		if o.scale != 1 {
			v /= o.scale
		}
		v = float64(v * v)
	}
	return v
}

// Lanes are the sums of every sixteenth of a row of numbers; fewer than sixteen are
// summed in their order.
type lanes [16]float64

// total adds the halves until one number is left.
func (s *lanes) total() float64 {
	for half := len(s) / 2; half > 0; half /= 2 {
		for i := range half {
			s[i] += s[i+half]
		}
	}
	return s[0]
}
