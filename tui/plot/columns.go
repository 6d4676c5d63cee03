package plot

import "math"

// column is what falls on one column of dots.
type column struct {
	n            int // finite values
	lo, mean, hi float64
	bad          bool // a value that is not finite
	gap          bool // such a value lies between this column's first and the one before
}

type columns []column

func bucketAll(series []Series, x axis, n int) []columns {
	out := make([]columns, len(series))
	for i := range series {
		out[i] = bucket(series[i], x, n)
	}
	return out
}

// bucket sorts a series into n columns. Points outside the x axis are left out.
func bucket(s Series, x axis, n int) columns {
	cols := make(columns, max(n, 0))
	broken := false
	for i := range min(len(s.X), len(s.Y)) {
		f := x.at(s.X[i])
		if !(f >= 0 && f <= 1) || n <= 0 {
			continue
		}
		c := &cols[int(f*float64(n-1)+0.5)]
		if !finite(s.Y[i]) {
			c.bad, broken = true, true
			continue
		}
		if c.n == 0 {
			c.gap = broken
		}
		broken = false
		c.add(s.Y[i], edge(s.Min, i, s.Y[i]), edge(s.Max, i, s.Y[i]))
	}
	return cols
}

// edge is the i-th value of an envelope, or the value itself.
func edge(values []float64, i int, v float64) float64 {
	if i < len(values) && finite(values[i]) {
		return values[i]
	}
	return v
}

// add counts one value in; the mean is taken so that it cannot overflow.
func (c *column) add(v, lo, hi float64) {
	if c.n == 0 {
		c.lo, c.hi = math.Inf(1), math.Inf(-1)
	}
	c.n++
	k := 1 / float64(c.n)
	c.mean += v*k - c.mean*k
	c.lo, c.hi = min(c.lo, lo), max(c.hi, hi)
}
