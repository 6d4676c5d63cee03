package plot

import (
	"math"
	"slices"
	"strconv"
)

// axis maps values to [0, 1].
type axis struct {
	lo, hi float64 // of the values, or of their logarithms
	log    bool
}

// at is the place of v; NaN where it has none.
func (a axis) at(v float64) float64 { return (a.scaled(v) - a.lo) / (a.hi - a.lo) }

// value is what stands at a place, the reverse of at.
func (a axis) value(at float64) float64 {
	v := a.lo + at*(a.hi-a.lo)
	if a.log {
		return math.Pow(10, v)
	}
	return v
}

func (a axis) scaled(v float64) float64 {
	if !a.log {
		return v
	}
	if v <= 0 {
		return math.NaN()
	}
	return math.Log10(v)
}

// limit keeps differences of two values from overflowing.
const limit = math.MaxFloat64 / 4

// flat is the relative span below which labels would not tell values apart.
const flat = 1e-5

// newAxis spans lo to hi (logarithms if log), widened where they are (almost)
// one.
func newAxis(lo, hi float64, log bool) axis {
	if !finite(lo) || !finite(hi) || lo > hi {
		lo, hi = 0, 1
	}
	lo, hi = max(lo, -limit), min(hi, limit)
	size := max(math.Abs(lo), math.Abs(hi))
	if log {
		size = max(size, 1) // a logarithm near 0 is not near nothing
	}
	if hi-lo <= size*flat {
		pad := size * 0.05
		if pad < 1e-300 {
			pad = 0.5
		}
		lo, hi = lo-pad, hi+pad
	}
	return axis{lo, hi, log}
}

// robust gives the range of finite values without outliers: where the middle
// 96 % take less than a third of the whole, they are shown with some room.
func robust(values []float64) (lo, hi float64) {
	slices.Sort(values)
	n := len(values)
	lo, hi = values[0], values[n-1]
	p, q := values[n/50], values[n-1-n/50]
	room := (q/2 - p/2) / 4
	if (q/2-p/2)*3 < hi/2-lo/2 && q > p {
		return max(lo, p-room), min(hi, q+room)
	}
	return lo, hi
}

// tick is a labelled place on an axis.
type tick struct {
	at    float64
	label string
}

// ticks gives about n places at round values, ascending.
func (a axis) ticks(n int) []tick {
	if !a.log {
		return a.round(a.lo, a.hi, n)
	}
	if t := a.decades(n); len(t) >= 2 {
		return t
	}
	return a.round(math.Pow(10, a.lo), math.Pow(10, a.hi), n)
}

// round gives about n multiples of a round step between the values lo and hi:
// rather a few more than one alone, which is no scale.
func (a axis) round(lo, hi float64, n int) []tick {
	var out []tick
	for k := n; k <= 2*n+4 && len(out) < 2; k++ {
		out = a.multiples(lo, hi, k)
	}
	return out
}

// multiples gives at most n+1 multiples of a round step between lo and hi.
func (a axis) multiples(lo, hi float64, n int) []tick {
	step := niceStep(hi-lo, n)
	if step == 0 {
		return nil
	}
	var out []tick
	first, last := math.Ceil(lo/step-1e-9), math.Floor(hi/step+1e-9)
	for k := first; k <= last && len(out) <= n; k++ {
		if f := a.at(k * step); finite(f) {
			out = append(out, tick{f, tickLabel(k*step, step, max(math.Abs(lo), math.Abs(hi)))})
		}
	}
	return out
}

// decades gives powers of ten, with 2 and 5 between where there is room.
func (a axis) decades(n int) []tick {
	var out []tick
	first, last := math.Ceil(a.lo-1e-9), math.Floor(a.hi+1e-9)
	if n <= 0 || last-first > 700 {
		return nil
	}
	every := max(math.Ceil((last-first+1)/float64(n)), 1)
	if every == 1 {
		first-- // for the 2 and the 5 below the first power
	}
	digits := []float64{1, 2, 5}
	if (a.hi-a.lo)*3 > float64(n) {
		digits = digits[:1]
	}
	for e := first; e <= last; e += every {
		for _, d := range digits {
			v := d * math.Pow(10, e)
			if f := a.at(v); f >= -1e-9 && f <= 1+1e-9 {
				out = append(out, tick{f, Number(v)})
			}
		}
	}
	return out
}

// niceStep is the least of 1, 2, 5 times a power of ten that divides span into
// at most n parts; 0 if there is none.
func niceStep(span float64, n int) float64 {
	if n < 1 || !finite(span) || span < 1e-290 {
		return 0
	}
	raw := span / float64(n)
	unit := math.Pow(10, math.Floor(math.Log10(raw)))
	for _, m := range []float64{1, 2, 5, 10} {
		if m*unit >= raw*(1-1e-9) {
			return m * unit
		}
	}
	return 10 * unit
}

// tickLabel writes v to the digits that tell it from its neighbours.
func tickLabel(v, step, size float64) string {
	if math.Abs(v) < step*1e-6 {
		v = 0
	}
	decimals := max(0, int(-math.Floor(math.Log10(step)+1e-9)))
	if size < 1e5 && decimals <= 6 {
		return strconv.FormatFloat(v, 'f', decimals, 64)
	}
	if v == 0 {
		return "0"
	}
	digits := int(math.Floor(math.Log10(math.Abs(v)+step/2)) - math.Floor(math.Log10(step)+1e-9))
	return exponent(v, min(max(digits, 0), 6))
}
