package plot

import (
	"math"
	"strings"
)

// Ruler is an axis for those who draw elsewhere than in cells.
type Ruler struct{ axis }

// Tick is a labelled place on a Ruler.
type Tick struct {
	At    float64 // from 0 to 1
	Label string
}

// NewRuler spans lo to hi, widened by the share pad at both ends.
func NewRuler(lo, hi float64, log bool, pad float64) Ruler {
	if log {
		lo, hi = math.Log10(lo), math.Log10(hi)
	}
	a := newAxis(lo, hi, log)
	room := (a.hi - a.lo) * pad
	return Ruler{axis{a.lo - room, a.hi + room, log}}
}

// At is the place of v: from 0 to 1 what the ruler spans, NaN what has no place.
func (r Ruler) At(v float64) float64 { return r.at(v) }

// Ticks gives about n places at round values, ascending.
func (r Ruler) Ticks(n int) []Tick {
	var out []Tick
	for _, t := range r.ticks(n) {
		if r.log && strings.Contains(t.label, ".") && !strings.Contains(t.label, "e") {
			t.label = strings.TrimSuffix(strings.TrimRight(t.label, "0"), ".")
		}
		out = append(out, Tick{t.at, t.label})
	}
	return out
}

// Minor gives the places of 1 to 9 times the powers of ten on a logarithmic ruler
// that is short enough to show them.
func (r Ruler) Minor() []float64 {
	var out []float64
	if !r.log || r.hi-r.lo > 8 {
		return nil
	}
	for e := math.Floor(r.lo); e <= r.hi; e++ {
		for d := 1.0; d < 10; d++ {
			if f := r.at(d * math.Pow(10, e)); f >= 0 && f <= 1 {
				out = append(out, f)
			}
		}
	}
	return out
}

// Robust is the range of finite values, without the outliers that would flatten the
// rest. It sorts them.
func Robust(values []float64) (lo, hi float64) { return robust(values) }
