package cpu

import (
	"math"

	"example.com/maskbench/kernels"
)

// CrossEntropy computes loss[r] = −log softmax(x[r])[label[r]] and, if dx is not
// nil, (softmax(x) − onehot(label)) / rows.
func (b *Backend[T]) CrossEntropy(loss, dx, x, label kernels.Buffer, rows, classes int) {
	losses, grad := b.result(loss, rows), b.optionalResult(dx, rows*classes)
	logits := b.first(x, rows*classes)
	labels := b.indices(label, rows, classes)
	const exponential = 16 // the cost of one
	b.threads.each(rows, rows*classes*exponential, func(r int) {
		row, correct := logits[r*classes:(r+1)*classes], int(labels[r])
		peak := float64(row[arg(row)])
		sum := 0.0
		for _, v := range row {
			sum += math.Exp(float64(v) - peak)
		}
		difference := float64(row[correct]) - peak
		if grad != nil {
			crossEntropyGrad(grad[r*classes:(r+1)*classes], row, correct, peak, sum*float64(rows), rows)
		}
		losses[r] = T(math.Log(sum) - difference)
	})
}

// crossEntropyGrad computes dx = exp(x − peak)/scale, less 1/rows at the label.
// Where dx is x, each element is read before it is written.
func crossEntropyGrad[T Float](dx, x []T, label int, peak, scale float64, rows int) {
	for c, v := range x {
		p := math.Exp(float64(v)-peak) / scale
		if c == label {
			p -= 1 / float64(rows)
		}
		dx[c] = T(p)
	}
}

// indices returns the first n elements of a buffer, all integers of [0, limit).
func (b *Backend[T]) indices(buf kernels.Buffer, n, limit int) []T {
	index := b.first(buf, n)
	for _, v := range index {
		if !(v >= 0 && v < T(limit) && v == T(int(v))) {
			panic(kernels.BadLabel)
		}
	}
	return index
}

// SquaredError computes loss[r], the mean over cols of (x − target)², and, if dx
// is not nil, 2(x − target)/(rows·cols).
func (b *Backend[T]) SquaredError(loss, dx, x, target kernels.Buffer, rows, cols int) {
	n := rows * cols
	losses, grad := b.result(loss, rows), b.optionalResult(dx, n)
	from, aim := b.first(x, n), b.first(target, n)
	b.threads.each(rows, n, func(r int) {
		sum := 0.0
		for i := r * cols; i < (r+1)*cols; i++ {
			d := float64(from[i]) - float64(aim[i])
			sum += float64(d * d)
			if grad != nil {
				grad[i] = T(2 * d / float64(n))
			}
		}
		losses[r] = T(sum / float64(cols))
	})
}

// MaskedError is the squared error over hidden cells alone.
func (b *Backend[T]) MaskedError(loss, dx, x, target, mask kernels.Buffer, rows, cols int) {
	n := rows * cols
	losses, grad := b.result(loss, rows), b.optionalResult(dx, n)
	from, aim, m := b.first(x, n), b.first(target, n), b.repeated(mask, n, cols)
	hidden := zeros(m, n)
	b.threads.each(rows, n, func(r int) {
		sum, j := 0.0, wrap(r*cols, m)
		for i := r * cols; i < (r+1)*cols; i++ {
			d := 0.0
			if m[j] == 0 {
				d = float64(from[i]) - float64(aim[i])
				sum += float64(d * d)
			}
			if grad != nil {
				grad[i] = T(2 * d / max(hidden, 1))
			}
			j = next(j, m)
		}
		losses[r] = T(sum * float64(rows) / max(hidden, 1))
	})
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
