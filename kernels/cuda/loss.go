//go:build cuda

package cuda

import "example.com/maskbench/kernels"

// CrossEntropy computes loss[r] = −log softmax(x[r])[label[r]] and, if dx is not nil,
// (softmax(x) − onehot(label)) / rows.
func (b *Backend) CrossEntropy(loss, dx, x, label kernels.Buffer, rows, classes int) {
	n := rows * classes
	b.run(crossEntropy, rows, b.result(loss, rows), b.optionalResult(dx, n), b.first(x, n), b.first(label, rows),
		whole(rows), whole(classes), b.faultAt())
}

// SquaredError computes loss[r], the mean over cols of (x − target)², and, if dx is not
// nil, 2(x − target)/(rows·cols).
func (b *Backend) SquaredError(loss, dx, x, target kernels.Buffer, rows, cols int) {
	n := rows * cols
	b.run(deviations, rows, b.result(loss, rows), b.optionalResult(dx, n), b.first(x, n), b.first(target, n),
		0, 0, 0, whole(rows), whole(cols))
}

// MaskedError is the squared error over hidden cells alone, which are counted first.
func (b *Backend) MaskedError(loss, dx, x, target, mask kernels.Buffer, rows, cols int) {
	n := rows * cols
	at, length := b.repeated(mask, n, cols)
	to, grad, from, wanted := b.result(loss, rows), b.optionalResult(dx, n), b.first(x, n), b.first(target, n)
	b.clear(address(b.scratch.at), 4)
	b.run(countHidden, elements(n), address(b.scratch.at), at, whole(length), whole(n))
	b.run(deviations, rows, to, grad, from, wanted, at, whole(length), address(b.scratch.at), whole(rows), whole(cols))
}

// ArgMax computes dst[r], the index of the largest of x[r].
func (b *Backend) ArgMax(dst, x kernels.Buffer, rows, cols int) {
	b.run(argMax, rows, b.result(dst, rows), b.first(x, rows*cols), whole(cols))
}
