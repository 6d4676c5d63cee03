package mask

import (
	"math"

	"example.com/maskbench/kernels/philox"
)

// The scopes in which strategies that weigh compare cells.
const (
	layerScope  = "layer"  // each layer hides its own share
	globalScope = "global" // all layers share one budget
)

// saliency ranks cells by |weight · slope|; a factor that is nil counts as 1.
type saliency struct{ weight, slope []float32 }

// rank fills words with the order of the cells: that of the bits of a number from 0 up.
func (s saliency) rank(words []uint32) {
	const number = 1<<31 - 1 // without the sign
	switch {
	case s.slope == nil:
		for i, w := range s.weight {
			words[i] = math.Float32bits(w) & number
		}
	case s.weight == nil:
		for i, g := range s.slope {
			words[i] = math.Float32bits(g) & number
		}
	default:
		slope := s.slope[:len(s.weight)]
		for i, w := range s.weight {
			words[i] = math.Float32bits(w*slope[i]) & number
		}
	}
}

// hideLeast hides the K(n, ratio) cells that matter least, ties by index.
func hideLeast(m []float32, d Draw, s saliency) {
	words := borrow(len(m))
	defer giveBack(words)
	s.rank(*words)
	hideLowest(m, *words, K(len(m), d.Ratio))
}

// hideOnce hides what matters least while there is a gradient to tell it, and later
// what was hidden before.
func hideOnce(m []float32, d Draw, s saliency) {
	if d.Slope != nil {
		hideLeast(m, d, s)
		return
	}
	keepAll(m)
	for i, v := range d.Last {
		if v == 0 {
			m[i] = 0
		}
	}
}

// hideLeastOfAll hides the k lowest cells of the sites that join, together; ties by
// site, then by index. The others are left as they are.
func hideLeastOfAll(ms [][]float32, ds []Draw, k int, joins func(Draw) bool, rank func(words []uint32, d Draw)) {
	cells := 0
	for i, m := range ms {
		if joins(ds[i]) {
			keepAll(m)
			cells += len(m)
		}
	}
	if k == 0 {
		return
	}
	words := borrow(cells)
	defer giveBack(words)
	rest := *words
	for i, m := range ms {
		if joins(ds[i]) {
			rank(rest[:len(m)], ds[i])
			rest = rest[len(m):]
		}
	}
	bound, ties := philox.Lowest(*words, k)
	rest = *words
	for i, m := range ms {
		if joins(ds[i]) {
			philox.HideBelow(m, rest[:len(m)], bound)
			ties = hideTies(m, rest[:len(m)], bound, ties)
			rest = rest[len(m):]
		}
	}
}

// hideLeastJointly hides what matters least of all sites together, as many cells as
// their ratios hide of each, Σ K(nᵢ, rᵢ). Those with a ratio of 0 hide nothing.
func hideLeastJointly(ms [][]float32, ds []Draw, of func(Draw) saliency) {
	budget := 0
	for i, d := range ds {
		budget += K(d.Shape.Len(), d.Ratio)
		if d.Ratio == 0 {
			keepAll(ms[i])
		}
	}
	joins := func(d Draw) bool { return d.Ratio > 0 }
	hideLeastOfAll(ms, ds, budget, joins, func(words []uint32, d Draw) { of(d).rank(words) })
}

// drawEach draws all sites one by one.
func drawEach(s Strategy, ms [][]float32, ds []Draw) {
	for i, m := range ms {
		s.Draw(m, ds[i])
	}
}

// drawOnce draws all sites together while there are gradients of them, else each.
func drawOnce(s Strategy, ms [][]float32, ds []Draw, of func(Draw) saliency) {
	for _, d := range ds {
		if d.Slope == nil {
			drawEach(s, ms, ds)
			return
		}
	}
	hideLeastJointly(ms, ds, of)
}

// scopeBounds are the bounds of one site: exact, or anything where what other sites
// hide decides.
func scopeBounds(scope string, s Shape, ratio float64) (least, most int) {
	if scope == globalScope && ratio > 0 {
		return 0, s.Len()
	}
	return exact(s, ratio)
}

// pooled reports whether a strategy compares cells of all layers, so that shares of
// single layers do not hold.
func pooled(s Strategy) bool {
	_, joint := s.(Joint)
	least, most := s.Bounds(Shape{1, 2}, 0.5)
	return joint && least == 0 && most == 2
}

// exact are the bounds of a strategy that hides K(n, ratio) cells.
func exact(s Shape, ratio float64) (least, most int) {
	k := K(s.Len(), ratio)
	return k, k
}
