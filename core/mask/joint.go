package mask

import (
	"math"
	"slices"
)

// The scopes in which strategies that weigh compare cells.
const (
	layerScope  = "layer"  // each layer hides its own share
	globalScope = "global" // all layers share one budget
)

// saliency ranks cells by |weight · slope|; a factor that is nil counts as 1.
type saliency struct{ weight, slope []float32 }

// rank is the order of a cell: that of the bits of a number from 0 up.
func (s saliency) rank(cell int) uint32 {
	v := float32(1)
	switch {
	case s.slope == nil:
		v = s.weight[cell]
	case s.weight == nil:
		v = s.slope[cell]
	default:
		v = s.weight[cell] * s.slope[cell]
	}
	return math.Float32bits(v) &^ (1 << 31)
}

// hideLeast hides the K(n, ratio) cells that matter least, ties by index.
func hideLeast(m []float32, d Draw, s saliency) { hideLowest(m, K(len(m), d.Ratio), s.rank) }

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

// ranking is the order of the cells of a site: the lowest are hidden.
type ranking = func(cell int) uint32

// hideLeastOfAll hides the k lowest cells of all sites together; ties by site, then
// by index. Sites with a ratio of 0 take no part. The ranking of each is made twice.
func hideLeastOfAll(ms [][]float32, ds []Draw, k int, of func(Draw) ranking) {
	held := scratch.Get().(*[]uint64)
	defer scratch.Put(held)
	keys := (*held)[:0]
	for i, m := range ms {
		keepAll(m)
		if ds[i].Ratio == 0 || k == 0 {
			continue
		}
		keys = slices.Grow(keys, len(m))
		rank := of(ds[i])
		for cell := range m {
			keys = append(keys, uint64(rank(cell))<<32|uint64(len(keys)))
		}
	}
	*held = keys
	if k == 0 {
		return
	}
	last, at := nth(keys, k), uint64(0)
	for i, m := range ms {
		if ds[i].Ratio == 0 {
			continue
		}
		rank := of(ds[i])
		for cell := range m {
			if uint64(rank(cell))<<32|at <= last {
				m[cell] = 0
			}
			at++
		}
	}
}

// hideLeastJointly hides what matters least of all sites together, as many cells as
// their ratios hide of each, Σ K(nᵢ, rᵢ).
func hideLeastJointly(ms [][]float32, ds []Draw, of func(Draw) saliency) {
	budget := 0
	for _, d := range ds {
		budget += K(d.Shape.Len(), d.Ratio)
	}
	hideLeastOfAll(ms, ds, budget, func(d Draw) ranking { return of(d).rank })
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
