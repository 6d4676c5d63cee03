package mask

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// weighed adds what a trainer knows of a site to a draw for s, with the numbers
// that value gives in turn: weights, the gradient if s asks for it, and after the
// first draw the mask before this one.
func weighed(s Strategy, d Draw, value func(i int) float32) Draw {
	w, ok := s.(Weighing)
	if !ok {
		return d
	}
	next := 0
	fill := func() []float32 {
		v := make([]float32, d.Shape.Len())
		for i := range v {
			v[i] = value(next)
			next++
		}
		return v
	}
	d.Weight = fill()
	if d.Tick > 0 {
		first := d
		first.Tick = 0
		if w.Evidence(0) != NoEvidence {
			first.Slope = fill()
		}
		d.Last = draw(s, first)
	}
	if w.Evidence(d.Tick) != NoEvidence {
		d.Slope = fill()
	}
	return d
}

// levels gives random numbers of n absolute values, zero among them, with as many
// ties as that makes.
func levels(n int) func(int) float32 {
	random := rand.New(rand.NewPCG(uint64(n), 3))
	return func(int) float32 { return float32(random.IntN(n)) * float32(1-2*random.IntN(2)) }
}

// TestWeighingProperties takes every strategy that weighs through three draws, the
// last with another ratio.
func TestWeighingProperties(t *testing.T) {
	for name, s := range variants() {
		if _, ok := s.(Weighing); !ok {
			continue
		}
		for _, shape := range shapes {
			for at, ratio := range ratios {
				for _, ties := range []int{1, 5, 1 << 20} {
					d := Draw{Shape: shape, Ratio: ratio, Rand: stream(2), Step: 0, Steps: 1000}
					check(t, name, s, weighed(s, d, levels(ties)))
					d.Tick, d.Step = 1, 300
					check(t, name, s, weighed(s, d, levels(ties)))
					if _, once := s.(Once); once {
						continue
					}
					last := weighed(s, d, levels(ties)).Last
					d.Tick, d.Step, d.Ratio = 2, 600, ratios[(at+5)%len(ratios)]
					d = weighed(s, d, levels(ties))
					d.Last = last
					check(t, name, s, d)
					d.Again = true
					check(t, name, s, d)
				}
			}
		}
	}
}

// TestJointBudget wants all sites together to hide the sum of what their ratios
// hide of each, also when they are unequal, or 0.
func TestJointBudget(t *testing.T) {
	for name, s := range variants() {
		joint, ok := s.(Joint)
		if !ok {
			continue
		}
		for _, ties := range []int{1, 2, 5, 1 << 20} {
			for at, ratio := range ratios {
				ds := []Draw{}
				for i, r := range []float64{ratio, 0, ratio, 0.3} {
					d := Draw{Shape: Shape{3 + i, 7}, Ratio: r, Rand: stream(uint64(i)), Output: i == 3, Tick: uint64(at % 2)}
					ds = append(ds, weighed(s, d, levels(ties)))
				}
				checkJoint(t, fmt.Sprint(name, " at ", ratio, " of ", ties), s, joint, ds)
			}
		}
	}
}

func checkJoint(t *testing.T, name string, s Strategy, joint Joint, ds []Draw) {
	t.Helper()
	ms, again := garbage(ds), garbage(ds)
	joint.DrawAll(ms, ds)
	joint.DrawAll(again, ds)
	budget, hidden := 0, 0
	for i, m := range ms {
		k := K(len(m), ds[i].Ratio)
		budget, hidden = budget+k, hidden+Hidden(m)
		if least, most := s.Bounds(ds[i].Shape, ds[i].Ratio); Hidden(m) < least || Hidden(m) > most {
			t.Errorf("%s: site %d hides %d, bounds %d … %d", name, i, Hidden(m), least, most)
		}
		if !slices.Equal(m, again[i]) || Hidden(m)+int(Mean(m)*float64(len(m))+0.5) != len(m) {
			t.Errorf("%s: site %d is %v, then %v", name, i, m, again[i])
		}
	}
	if _, rounds := s.(Rewinding); hidden > budget || !rounds && hidden < budget {
		t.Errorf("%s: %d hidden, want %d", name, hidden, budget)
	}
}

// FuzzJoint holds budgets and bounds for sites whose shapes, ratios and weights are
// those of bytes.
func FuzzJoint(f *testing.F) {
	f.Add(uint8(0), uint8(1), uint8(7), 0.5, []byte{1, 2, 3, 200})
	f.Add(uint8(3), uint8(2), uint8(5), 1.0, []byte{0})
	f.Add(uint8(9), uint8(6), uint8(13), 1e-9, []byte{0, 0, 5, 5, 5, 128})
	var names []string
	all := variants()
	for name, s := range all {
		if _, ok := s.(Joint); ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	f.Fuzz(func(t *testing.T, which, height, width uint8, ratio float64, weights []byte) {
		if !(ratio > 0 && ratio <= 1) || len(weights) == 0 {
			return
		}
		name := names[int(which)%len(names)]
		var ds []Draw
		for i, r := range []float64{ratio, ratio * ratio, 0, 1 - ratio} {
			shape := Shape{1 + int(height)%20, 1 + (int(width)+i*int(height))%20}
			d := Draw{Shape: shape, Ratio: r, Output: i == 3, Tick: uint64(which & 1), Rand: stream(uint64(i))}
			ds = append(ds, weighed(all[name], d, func(n int) float32 { return float32(int8(weights[(n+i)%len(weights)])) }))
		}
		checkJoint(t, name, all[name], all[name].(Joint), ds)
	})
}

// garbage is room for the masks of some draws.
func garbage(ds []Draw) (ms [][]float32) {
	for _, d := range ds {
		ms = append(ms, slices.Repeat([]float32{float32(math.NaN())}, d.Shape.Len()))
	}
	return ms
}

// TestJointRanks compares masks of one budget with a sort of all cells.
func TestJointRanks(t *testing.T) {
	type place struct {
		worth      float32
		site, cell int
	}
	for _, c := range []struct {
		s     Strategy
		worth func(d Draw, i int) float32
	}{
		{&Magnitude{Scope: "global"}, func(d Draw, i int) float32 { return d.Weight[i] }},
		{&SNIP{Scope: "global"}, func(d Draw, i int) float32 { return d.Weight[i] * d.Slope[i] }},
	} {
		for _, ties := range []int{1, 3, 1 << 20} {
			var ds []Draw
			var places []place
			budget := 0
			for site := range 3 {
				d := weighed(c.s, Draw{Shape: Shape{5, 3 + site}, Ratio: 0.2 + 0.3*float64(site), Rand: stream(1)}, levels(ties))
				budget += K(d.Shape.Len(), d.Ratio)
				for i := range d.Shape.Len() {
					places = append(places, place{float32(math.Abs(float64(c.worth(d, i)))), site, i})
				}
				ds = append(ds, d)
			}
			slices.SortStableFunc(places, func(a, b place) int { return cmp.Compare(a.worth, b.worth) })
			ms := garbage(ds)
			c.s.(Joint).DrawAll(ms, ds)
			for n, p := range places {
				if (ms[p.site][p.cell] == 0) != (n < budget) {
					t.Errorf("%T of %d levels: site %d cell %d, number %d of %d to hide, is %v", c.s, ties, p.site, p.cell, n, budget, ms[p.site][p.cell])
				}
			}
		}
	}
}
