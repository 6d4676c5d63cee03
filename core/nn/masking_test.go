package nn_test

import (
	"math"
	"math/rand/v2"

	"example.com/maskbench/core/nn"
)

// masking is what hides parts of a network.
type masking struct {
	name  string
	draw  draw                        // of an element of the masks of weights; nil for none
	long  func(rows, out, in int) int // length of those masks; nil: out·in
	each  bool                        // they are one for each row
	delta draw                        // of the masks of what training added; nil for none
	dense bool                        // the dense gradient is asked for
	cells draw                        // of the masks of activations; nil for none
	reach func(rows, cells int) int   // length of those; nil: rows·cells

	poison bool // NaN is stored under the masks of weights
}

type draw func(r *rand.Rand) float64

var maskings = []masking{
	{name: "unmasked"},
	{name: "binary", draw: binary},
	{name: "soft", draw: soft},
	{name: "row", draw: soft, long: func(_, _, in int) int { return in }},
	{name: "density", draw: constant(0.375), long: single},
	{name: "nan", draw: soft, poison: true},
	{name: "hidden", draw: constant(0), poison: true},
	{name: "each", draw: soft, long: sampled, each: true, poison: true},
	{name: "delta", delta: soft, poison: true},
	{name: "delta and mask", delta: soft, draw: soft, poison: true},
	{name: "delta and each", delta: soft, draw: binary, long: sampled, each: true},
	{name: "dense", dense: true, draw: soft, poison: true},
	{name: "dense and each", dense: true, draw: soft, long: sampled, each: true},
	{name: "dense and delta", dense: true, draw: soft, delta: soft},
	{name: "activation", cells: soft},
	{name: "activation of all rows", cells: soft, reach: func(_, cells int) int { return cells }},
	{name: "activation as one", cells: constant(0.5), reach: func(_, _ int) int { return 1 }},
	{name: "everything", draw: soft, long: sampled, each: true, delta: soft, dense: true, cells: soft},
}

func sampled(rows, out, in int) int { return rows * out * in }

func single(_, _, _ int) int { return 1 }

func constant(v float64) draw { return func(*rand.Rand) float64 { return v } }

func binary(r *rand.Rand) float64 { return float64(r.IntN(2)) }

// soft is 0 for a third of the cells, 1 for another, else between ½ and 2.
func soft(r *rand.Rand) float64 {
	return [...]float64{0, 1, float64(float32(0.5 + 1.5*r.Float64()))}[r.IntN(3)]
}

// plain reports whether weights are masked, and nothing else is done.
func (m masking) plain() bool {
	return m.draw != nil && !m.each && m.delta == nil && !m.dense && m.cells == nil
}

// mask draws what hides p.
func (f *fixture) mask(p *nn.Param) {
	m := f.masking
	if m.draw != nil {
		n := p.Len()
		if m.long != nil {
			n = m.long(f.rows, p.Rows, p.Cols)
		}
		p.Mask, p.Each = f.buffer(f.times(n, m.draw)), m.each
	}
	if m.delta != nil {
		p.Delta, p.Base = f.buffer(f.times(p.Len(), m.delta)), f.buffer(f.apart(p.Len()))
	}
	if m.dense {
		p.Dense = f.buffer(f.times(p.Len(), constant(math.NaN())))
	}
	if m.poison {
		f.hide(p, math.NaN())
	}
}

// hide stores v in every weight that is hidden, and in every base that is not read.
func (f *fixture) hide(p *nn.Param, v float64) {
	w := f.get(p.Value, p.Len())
	read := f.most(p)
	if p.Delta != nil {
		base, delta := f.get(p.Base, p.Len()), f.get(p.Delta, p.Len())
		for i, d := range delta {
			if read[i] == 0 || d == 1 {
				base[i] = v
			}
			read[i] *= d
		}
		f.put(p.Base, base)
	}
	for i := range w {
		if read[i] == 0 {
			w[i] = v
		}
	}
	f.put(p.Value, w)
}

// most returns, for each weight of p, the largest M of it.
func (f *fixture) most(p *nn.Param) []float64 {
	most := make([]float64, p.Len())
	if p.Mask == nil {
		for i := range most {
			most[i] = 1
		}
		return most
	}
	m := f.get(p.Mask, p.Mask.Len())
	for i := range max(len(m), len(most)) {
		most[i%len(most)] = max(most[i%len(most)], m[i%len(m)])
	}
	return most
}

// activate draws the masks of activations.
func (f *fixture) activate() {
	if f.masking.cells == nil {
		return
	}
	for _, s := range f.net.Stages {
		n := f.rows * s.Cells()
		if f.masking.reach != nil {
			n = f.masking.reach(f.rows, s.Cells())
		}
		s.Mask = f.buffer(f.times(n, f.masking.cells))
	}
}

func (f *fixture) times(n int, d draw) []float64 {
	v := make([]float64, n)
	for i := range v {
		v[i] = d(f.r)
	}
	return v
}
