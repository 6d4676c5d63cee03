//go:build cuda

package cuda

import (
	"math"

	"example.com/maskbench/kernels"
)

// elements is the number of blocks of one thread an element.
func elements(n int) int { return blocks(n, 256) }

// ReLU computes y = max(x, 0).
func (b *Backend) ReLU(y, x kernels.Buffer, n int) {
	b.run(relu, elements(n), b.result(y, n), b.first(x, n), whole(n))
}

// ReLUGrad computes dx = dy where y > 0, else 0.
func (b *Backend) ReLUGrad(dx, dy, y kernels.Buffer, n int) {
	b.run(reluGrad, elements(n), b.result(dx, n), b.first(dy, n), b.first(y, n), whole(n))
}

// Select computes dst = select(M ≠ 0, M·x, fill).
func (b *Backend) Select(dst, mask, x, fill kernels.Buffer, rows, cols int) {
	n := rows * cols
	to, from := b.result(dst, n), b.first(x, n)
	m, length := b.repeated(mask, n, cols)
	f, fillLength := b.repeated(fill, n, cols)
	b.run(choose, elements(n), to, m, whole(length), from, f, whole(fillLength), whole(n))
}

// Blend computes dst = base + select(M ≠ 0, M·(x − base), 0).
func (b *Backend) Blend(dst, mask, x, base kernels.Buffer, n int) {
	to, from, on := b.result(dst, n), b.first(x, n), b.first(base, n)
	m, length := b.flat(mask, n)
	b.run(blend, elements(n), to, m, whole(length), from, on, whole(n))
}

// Add computes dst = dst + x.
func (b *Backend) Add(dst, x kernels.Buffer, n int) {
	b.run(add, elements(n), b.result(dst, n), b.first(x, n), whole(n))
}

// Square computes dst = x².
func (b *Backend) Square(dst, x kernels.Buffer, n int) {
	b.run(square, elements(n), b.result(dst, n), b.first(x, n), whole(n))
}

// RectifiedMean computes y = μ·Φ(μ/σ) + σ·φ(μ/σ).
func (b *Backend) RectifiedMean(y, mean, variance kernels.Buffer, n int) {
	b.run(rectifiedMean, elements(n), b.result(y, n), b.first(mean, n), b.first(variance, n), whole(n))
}

// OneHot computes dst, 1 at index[r] and 0 elsewhere.
func (b *Backend) OneHot(dst, index kernels.Buffer, rows, cols int) {
	n := rows * cols
	b.run(oneHot, elements(n), b.result(dst, n), b.first(index, rows), whole(n), whole(cols), b.faultAt())
}

// SGD is torch.optim.SGD without dampening.
func (b *Backend) SGD(w, g, v, mask kernels.Buffer, n int, rate, momentum, decay float64) {
	b.move(sgd, w, g, v, nil, mask, n, single(rate), single(momentum), single(decay))
}

// AdamW is torch.optim.AdamW at step t. Where the moment moves most of the way to the
// gradient it is reckoned from there, which is exact at the end.
func (b *Backend) AdamW(w, g, m, v, mask kernels.Buffer, n int, rate, beta1, beta2, epsilon, decay float64, t int) {
	share := float64(float32(1 - beta1))
	fromG := share >= 0.5
	if fromG {
		share = -float64(float32(1) - float32(share))
	}
	b.result(m, n)
	b.result(v, n)
	b.move(adamW, w, g, m, v, mask, n,
		single(1-rate*decay), single(beta2), single(1-beta2), single(rate/(1-math.Pow(beta1, float64(t)))),
		single(math.Sqrt(1-math.Pow(beta2, float64(t)))), single(epsilon), single(share), truth(fromG))
}

// move gathers an optimizer's step on n weights with up to two vectors of state: a row is
// a struct moved in source/elementwise.h.
func (b *Backend) move(k kernel, w, g, first, second, mask kernels.Buffer, n int, common ...uint64) {
	to, from := b.result(w, n), b.first(g, n)
	one, two := b.optionalResult(first, n), b.optionalResult(second, n)
	over, length := b.flat(mask, n)
	b.gather(k, elements(n), []touch{{to, true}, {from, false}, {one, true}, {two, true}, {over, false}},
		[...]uint64{to, from, one, two, over, whole(length), whole(n)}, common...)
}
