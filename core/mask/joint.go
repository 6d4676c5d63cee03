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

// known reports whether there is anything to rank by.
func (s saliency) known() bool { return s.weight != nil || s.slope != nil }

// hideLeast hides the K(n, ratio) cells that matter least, ties by index, those
// of a draw about which nothing is known yet as by Random.
func hideLeast(m []float32, d Draw, s saliency) {
	if !s.known() {
		hideRandom(m, d)
		return
	}
	hideLowest(m, K(len(m), d.Ratio), s.rank)
}

// hideLeastOfAll hides the cells that matter least of all sites together, as many
// as the ratios of the sites hide of each, Σ K(nᵢ, rᵢ); ties by site, then by
// index. Sites with a ratio of 0 take no part.
func hideLeastOfAll(ms [][]float32, ds []Draw, of func(Draw) saliency) {
	held := scratch.Get().(*[]uint64)
	defer scratch.Put(held)
	keys, budget := (*held)[:0], 0
	for i, m := range ms {
		if ds[i].Ratio == 0 {
			continue
		}
		budget += K(len(m), ds[i].Ratio)
		s := of(ds[i])
		keys = slices.Grow(keys, len(m))
		for cell := range m {
			keys = append(keys, uint64(s.rank(cell))<<32|uint64(len(keys)))
		}
	}
	*held = keys
	last, at := uint64(0), uint64(0)
	if budget > 0 {
		last = nth(keys, budget)
	}
	for i, m := range ms {
		keepAll(m)
		if ds[i].Ratio == 0 || budget == 0 {
			continue
		}
		s := of(ds[i])
		for cell := range m {
			if uint64(s.rank(cell))<<32|at <= last {
				m[cell] = 0
			}
			at++
		}
	}
}

// drawJointly draws all sites: together if that is the scope and something is
// known of each, else one by one.
func drawJointly(ms [][]float32, ds []Draw, scope string, s Strategy, of func(Draw) saliency) {
	together := scope == globalScope
	for _, d := range ds {
		together = together && of(d).known()
	}
	if together {
		hideLeastOfAll(ms, ds, of)
		return
	}
	for i, m := range ms {
		s.Draw(m, ds[i])
	}
}

// scopeBounds are the bounds of one site: exact, or anything where what other sites
// hide decides.
func scopeBounds(scope string, s Shape, ratio float64) (least, most int) {
	if scope == globalScope && ratio > 0 {
		return 0, s.Len()
	}
	return exact(s, ratio)
}

// exact are the bounds of a strategy that hides K(n, ratio) cells.
func exact(s Shape, ratio float64) (least, most int) {
	k := K(s.Len(), ratio)
	return k, k
}
