// Package kernels names the operations that training needs. Package device opens
// the backends that carry them out.
//
// A Backend owns its numbers: they live in opaque Buffers, and *tensor.Dense is
// the tensor type at the border, where data and weights come in and results go
// out. Operations are destination first. A shape that does not fit is the
// caller's bug and panics with one of the constants below; what the device or
// the world did is reported by Sync, once a step. Operations may be queued until
// then.
//
// Masks are buffers of M ≥ 0: 0 hides, 1 keeps, other values scale. They act by
// selection, select(M ≠ 0, M·w, 0), never by multiplication alone, so that a
// NaN in a hidden cell is not an operand. A mask or fill argument may be as long
// as what it acts on (or longer: its start counts), or as one row of it, or 1, and
// is then repeated; a nil mask hides nothing.
package kernels

import "gorgonia.org/tensor"

// Buffer is a vector of numbers in the memory of the Backend that made it.
type Buffer interface {
	// Len is the number of elements.
	Len() int
}

// Memory is the device's.
type Memory interface {
	// Alloc returns a zeroed buffer of n elements.
	Alloc(n int) Buffer
	// Free gives a buffer back; it must not be used afterwards. Free(nil) does nothing.
	Free(b Buffer)
	// Zero sets every element to 0.
	Zero(dst Buffer)
}

// Transfer moves numbers between host and device.
type Transfer interface {
	// Write copies all of src, float32 or float64 and contiguous, to the start of dst.
	Write(dst Buffer, src *tensor.Dense)
	// Read fills all of dst, float32 or float64 and contiguous, from the start of
	// src, when everything queued before is done.
	Read(dst *tensor.Dense, src Buffer)
}

// Sampled holds the products of Matrix with a mask for each row of the batch:
// mask [rows, out, in], or longer, whose start counts.
type Sampled interface {
	// LinearEach computes y[r] = (M[r]⊙w)·x[r] + bias.
	LinearEach(y, x, w, mask, bias Buffer, rows, in, out int)
	// LinearInputEach computes dx[r] = (M[r]⊙w)ᵀ·dy[r].
	LinearInputEach(dx, dy, w, mask Buffer, rows, in, out int)
	// LinearWeightEach adds Σ_r M[r]⊙(dy[r]·x[r]ᵀ) to dw, the rows in their order. A
	// cell that is hidden in every row stays as it is.
	LinearWeightEach(dw, dy, x, mask Buffer, rows, in, out int)
}

// Elementwise holds the operations on the first n elements.
type Elementwise interface {
	// ReLU computes y = max(x, 0); NaN stays NaN.
	ReLU(y, x Buffer, n int)
	// ReLUGrad computes dx = dy where y > 0, else 0 (0 at y = 0, as PyTorch).
	ReLUGrad(dx, dy, y Buffer, n int)
	// Select computes dst = select(M ≠ 0, M·x, fill) for x [rows, cols]; mask and
	// fill have rows·cols, cols or 1 elements. dst may be x.
	Select(dst, mask, x, fill Buffer, rows, cols int)
	// Blend computes dst = base + select(M ≠ 0, M·(x − base), 0), which is exactly
	// base where M = 0 and exactly x where M = 1: there the other is not an operand.
	// One row of a mask is any length that divides n. dst may be x or base.
	Blend(dst, mask, x, base Buffer, n int)
}

// Arithmetic holds sums, squares and what takes the moments of a normal
// distribution, on the first n elements. A result may lie in an operand.
type Arithmetic interface {
	// Add computes dst = dst + x.
	Add(dst, x Buffer, n int)
	// Square computes dst = x².
	Square(dst, x Buffer, n int)
	// RectifiedMean computes y = E[max(u, 0)] for u ~ N(mean, variance), which is
	// μ·Φ(μ/σ) + σ·φ(μ/σ), and max(μ, 0) where the variance is 0; NaN stays NaN.
	RectifiedMean(y, mean, variance Buffer, n int)
}

// Loss holds losses. Each writes one value a row, the mean of which is the loss of
// the batch, and, if dx is not nil, the gradient of that mean by x.
type Loss interface {
	// CrossEntropy computes, for logits x [rows, classes] and class indices label
	// [rows], loss[r] = −log softmax(x[r])[label[r]] and, if dx is not nil, the
	// gradient of the mean loss, dx = (softmax(x) − onehot(label)) / rows.
	CrossEntropy(loss, dx, x, label Buffer, rows, classes int)
	// SquaredError computes loss[r], the mean over cols of (x − target)², and, if
	// dx is not nil, the gradient of the mean loss, dx = 2(x − target)/(rows·cols).
	SquaredError(loss, dx, x, target Buffer, rows, cols int)
	// MaskedError is the squared error over hidden cells alone, divided by the number N
	// of those in the batch: loss[r] = rows/N · Σ (x − target)² over the c with
	// M[r,c] = 0, whose mean over rows is Σ (x − target)²/N, and dx = 2(x − target)/N
	// there. All is 0 elsewhere, and if nothing is hidden; visible cells are not operands.
	MaskedError(loss, dx, x, target, mask Buffer, rows, cols int)
}

// Score holds what is read from outputs and gradients.
type Score interface {
	// ArgMax computes dst[r], the index of the largest of x[r] (the first of equals;
	// the first NaN, if there is one, as PyTorch).
	ArgMax(dst, x Buffer, rows, cols int)
	// OneHot computes dst [rows, cols], 1 at index[r] and 0 elsewhere.
	OneHot(dst, index Buffer, rows, cols int)
	// Saliency computes dst[c], the mean over rows of |x·dx|, for x and dx [rows, cols].
	Saliency(dst, x, dx Buffer, rows, cols int)
}

// Statistic holds what makes one number of many.
type Statistic interface {
	// Mean writes the mean of the first n elements of x to dst[at].
	Mean(dst Buffer, at int, x Buffer, n int)
	// Norm writes √Σx² over the first n elements of x to dst[at]. It is finite if
	// and only if they all are, as far as the element type can hold the norm.
	Norm(dst Buffer, at int, x Buffer, n int)
}

// Update holds the optimizers' steps on n weights. Where the mask is 0 neither
// weight nor state moves. One row of n weights is any length that divides n.
type Update interface {
	// SGD is torch.optim.SGD without dampening: g += decay·w; v = momentum·v + g;
	// w −= rate·v. v is nil if momentum is 0.
	SGD(w, g, v, mask Buffer, n int, rate, momentum, decay float64)
	// AdamW is torch.optim.AdamW at its step t ≥ 1: w −= rate·decay·w;
	// m = β1·m + (1−β1)g; v = β2·v + (1−β2)g²;
	// w −= rate · m/(1−β1ᵗ) / (√(v/(1−β2ᵗ)) + ε).
	AdamW(w, g, m, v, mask Buffer, n int, rate, beta1, beta2, epsilon, decay float64, t int)
}

// Backend is a device that can train. Its results depend on shapes and
// instruction set only, never on the number of threads.
type Backend interface {
	Memory
	Transfer
	Matrix
	Sampled
	Elementwise
	Arithmetic
	Loss
	Score
	Statistic
	Update
	// Device names what runs the operations, for example "cpu", and Features its
	// instruction set: together they fix the bits of a result.
	Device() string
	Features() string
	// Sync waits for everything queued and returns the first failure since the
	// last Sync.
	Sync() error
	// Close frees everything; the backend must not be used afterwards.
	Close() error
}

// What a Backend panics with when a caller's shapes do not fit.
const (
	ShortBuffer = "kernels: buffer shorter than its shape"
	BadMask     = "kernels: mask or fill is not as long as the whole, one row or 1"
	BadDense    = "kernels: dense tensor is not a contiguous float32 or float64 one that fits the buffer"
	BadLabel    = "kernels: class index out of range"
	Foreign     = "kernels: buffer of another backend"
)
