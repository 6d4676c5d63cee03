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
	o.label, o.rows, o.classes, o.wide = b.indices(label, rows, classes), rows, classes, b.wide()
	o.exps, o.below = numbers(o.exps, n), numbers(o.below, rows)
	const exponential = 4 // the cost of one
	b.pool.run(o, rows, rowsPiece(classes), n*exponential)
}

type entropy[T Float] struct {
	loss, dx, x, label []T
	exps               []float64 // exp(x − peak of the row)
	below              []float64 // the label's x − peak
	rows, classes      int
	wide               bool
}

func (o *entropy[T]) part(lo, hi int) {
	for r := lo; r < hi; r++ {
		row, to := o.x[r*o.classes:(r+1)*o.classes], o.exps[r*o.classes:(r+1)*o.classes]
		peak := float64(row[arg(row)])
		for c, v := range row {
			to[c] = float64(v) - peak
		}
		o.below[r] = to[int(o.label[r])]
	}
	o.exponentials(o.exps[lo*o.classes : hi*o.classes])
	for r := lo; r < hi; r++ {
		o.finish(r)
	}
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

// finish computes a row's loss and gradient.
func (o *entropy[T]) finish(r int) {
	exps := o.exps[r*o.classes : (r+1)*o.classes]
	sum := 0.0
	for _, e := range exps {
		sum += e
	}
	if o.dx != nil {
		dx, scale := o.dx[r*o.classes:(r+1)*o.classes], sum*float64(o.rows)
		exps[int(o.label[r])] -= sum
		for c, e := range exps {
			dx[c] = T(e / scale)
		}
	}
	o.loss[r] = T(math.Log(sum) - o.below[r])
}

// exp returns eˣ for x ≤ 0, and 0 where that is less than 2⁻¹⁰²¹: k = x/ln 2 is rounded to
// a whole number by adding one so large that no bits remain for a fraction, and
// the power of the remainder is the sum of its series. It is within 1 ulp of math.Exp.
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
	o.wide = b.wide()
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
	for r := lo; r < hi; r++ {
		var dx []T
		if o.dx != nil {
			dx = o.dx[r*o.cols : (r+1)*o.cols]
		}
		sum := 0.0
		if o.cols > 0 {
			sum = o.row(dx, r*o.cols)
		}
		o.loss[r] = T(sum * float64(o.rows) / o.among)
	}
}

// row returns the sum of the squares of the row that begins at an element.
func (o *deviations[T]) row(dx []T, at int) float64 {
	var s lanes
	x, target := o.x[at:at+o.cols], o.target[at:at+o.cols]
	mask, step := o.mask.at(at)
	done := 0
	if o.wide {
		done = wideErrors(&s[0], single(dx), single(x), single(target), single(mask), step, o.among)
	}
	for i := done; i < len(x); i++ {
		d := 0.0
		if mask[i*step] == 0 {
			d = float64(x[i]) - float64(target[i])
			s[i%len(s)] += float64(d * d)
		}
		if dx != nil {
			dx[i] = T(2 * d / o.among)
		}
	}
	return s.total()
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
