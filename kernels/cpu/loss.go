package cpu

import (
	"math"

	"example.com/maskbench/kernels"
)

// CrossEntropy computes loss[r] = −log softmax(x[r])[label[r]] and, if dx is not
// nil, (softmax(x) − onehot(label)) / rows.
func (b *Backend[T]) CrossEntropy(loss, dx, x, label kernels.Buffer, rows, classes int) {
	o := &b.kept.entropy
	n := rows * classes
	o.loss, o.dx, o.x = b.result(loss, rows), b.optionalResult(dx, n), b.first(x, n)
	o.label, o.rows, o.classes, o.wide = b.indices(label, rows, classes), rows, classes, b.wide(n)
	o.step = (classes + 3) &^ 3
	o.exps, o.below = grown(o.exps, rows*o.step), grown(o.below, rows)
	const exponential = 16 // the cost of one, and of what goes with it
	b.pool.run(o, rows, rowsPiece(classes), n*exponential)
}

type entropy[T Float] struct {
	loss, dx, x, label []T
	exps               []float64 // exp(x − peak of the row), in rows of whole fours
	below              []float64 // the label's x − peak
	rows, classes      int
	step               int // from one row of exps to the next
	wide               bool
}

func (o *entropy[T]) part(lo, hi int) {
	for r := lo; r < hi; r++ {
		row, to := o.x[r*o.classes:(r+1)*o.classes], o.exps[r*o.step:(r+1)*o.step]
		peak := float64(peak(row))
		for c, v := range row {
			to[c] = float64(v) - peak
		}
		o.below[r] = to[int(o.label[r])]
		for c := len(row); c < len(to); c++ {
			to[c] = math.Inf(-1) // whose power is 0
		}
	}
	o.exponentials(o.exps[lo*o.step : hi*o.step])
	for r := lo; r < hi; r++ {
		o.finish(r)
	}
}

// peak returns the largest number, or NaN if there is one.
func peak[T Float](x []T) T {
	best := x[0]
	for _, v := range x {
		if v > best || v != v {
			best = v
		}
	}
	return best
}

func (o *entropy[T]) exponentials(x []float64) {
	done := 0
	if o.wide {
		done = wideExp(x)
	}
	for i := done; i < len(x); i++ {
		x[i] = exp(x[i])
	}
}

// finish computes a row's loss and gradient. The sum is taken in four lanes.
func (o *entropy[T]) finish(r int) {
	exps := o.exps[r*o.step : (r+1)*o.step]
	var s [4]float64
	for x := exps; len(x) >= 4; x = x[4:] {
		s[0] += x[0]
		s[1] += x[1]
		s[2] += x[2]
		s[3] += x[3]
	}
	sum := (s[0] + s[2]) + (s[1] + s[3])
	if o.dx != nil {
		exps[int(o.label[r])] -= sum
		share := 1 / (sum * float64(o.rows))
		dx := o.dx[r*o.classes : (r+1)*o.classes]
		for c, e := range exps[:len(dx)] {
			dx[c] = T(e * share)
		}
	}
	o.loss[r] = T(math.Log(sum) - o.below[r])
}

// exp returns eˣ for x ≤ 0, and 0 where that is less than 2⁻¹⁰²¹: k = x/ln 2 is rounded to
// a whole number by adding one so large that no bits remain for a fraction, and
// the power of the remainder is the sum of its series. It is off by less than 1 ulp.
func exp(x float64) float64 {
	const (
		round = 0x1.8p52
		high  = 0x1.62e42fefa39efp-1 // ln 2, as far as float64 holds it
		low   = 0x1.abc9e3b39803fp-56
	)
	if x < expLeast {
		return 0
	}
	k := math.FMA(x, 1/math.Ln2, round)
	rest := math.FMA(-(k - round), high, x)
	rest = math.FMA(-(k - round), low, rest)
	power := expSeries[0]
	for _, c := range expSeries[1:] {
		power = math.FMA(power, rest, c)
	}
	return power * math.Float64frombits((math.Float64bits(k)+1023)<<52)
}

// expLeast is the least number whose power exp computes.
const expLeast = -707

// expSeries are 1/13!, 1/12!, … 1/0!, which the generator has too.
var expSeries = [...]float64{
	1. / 6227020800, 1. / 479001600, 1. / 39916800, 1. / 3628800, 1. / 362880, 1. / 40320, 1. / 5040,
	1. / 720, 1. / 120, 1. / 24, 1. / 6, 1. / 2, 1, 1,
}

// SquaredError computes loss[r], the mean over cols of (x − target)², and, if dx
// is not nil, 2(x − target)/(rows·cols).
func (b *Backend[T]) SquaredError(loss, dx, x, target kernels.Buffer, rows, cols int) {
	b.deviations(loss, dx, x, target, nil, rows, cols)
}

// MaskedError is the squared error over hidden cells alone.
func (b *Backend[T]) MaskedError(loss, dx, x, target, mask kernels.Buffer, rows, cols int) {
	b.deviations(loss, dx, x, target, b.repeated(mask, rows*cols, cols), rows, cols)
}

// deviations is either: the mask is nil for SquaredError.
func (b *Backend[T]) deviations(loss, dx, x, target kernels.Buffer, mask []T, rows, cols int) {
	o := &b.kept.deviations
	n := rows * cols
	o.loss, o.dx, o.x, o.target = b.result(loss, rows), b.optionalResult(dx, n), b.first(x, n), b.first(target, n)
	o.rows, o.cols, o.among = rows, cols, float64(n)
	o.mask.cover(b.kept.zero[:])
	if mask != nil {
		o.mask.cover(mask)
		o.among = max(zeros(mask, n), 1)
	}
	o.wide = b.wide(n)
	b.pool.run(o, rows, rowsPiece(cols), n)
}

// deviations are those of x from its target in the cells whose mask is 0, among so many.
type deviations[T Float] struct {
	loss, dx, x, target []T
	mask                cover[T]
	rows, cols          int
	among               float64
	wide                bool
}

func (o *deviations[T]) part(lo, hi int) {
	if o.cols == 0 {
		clear(o.loss[lo:hi])
		return
	}
	share := float64(o.rows) / o.among
	for r := lo; r < hi; r++ {
		o.loss[r] = T(o.row(r*o.cols) * share)
	}
}

// row returns the sum of the squares of the row that begins at an element.
func (o *deviations[T]) row(at int) float64 {
	mask, step := o.mask.at(at)
	if o.cols < len(lanes{}) {
		total := 0.0
		for i := range o.cols {
			total += o.element(at+i, mask[i*step])
		}
		return total
	}
	var s lanes
	done := 0
	if o.wide {
		var dx []T
		if o.dx != nil {
			dx = o.dx[at : at+o.cols]
		}
		done = wideErrors(&s[0], single(dx), single(o.x[at:at+o.cols]), single(o.target[at:]), single(mask), step, o.among)
	}
	for i := done; i < o.cols; i++ {
		s[i%len(s)] += o.element(at+i, mask[i*step])
	}
	return s.total()
}

// element returns the square of one deviation, and writes its gradient.
func (o *deviations[T]) element(i int, mask T) float64 {
	d := 0.0
	if mask == 0 {
		d = float64(o.x[i]) - float64(o.target[i])
	}
	if o.dx != nil {
		o.dx[i] = T(2 * d / o.among)
	}
	return float64(d * d)
}

// zeros counts the zeros among n elements of a repeated slice that divides them.
func zeros[T Float](repeated []T, n int) float64 {
	count := 0
	for _, v := range repeated {
		if v == 0 {
			count++
		}
	}
	return float64(count * (n / max(len(repeated), 1)))
}
