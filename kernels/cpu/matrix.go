package cpu

import "example.com/maskbench/kernels"

// Linear computes y = x·(M⊙w)ᵀ + bias.
func (b *Backend[T]) Linear(y, x, w, mask, bias kernels.Buffer, rows, in, out int) {
	to, from := b.result(y, rows*out), b.first(x, rows*in)
	offset := b.optional(bias, out)
	if g := b.large(rows, in, out, small); g != nil {
		g.c, g.from, g.rowFrom = single(to), single(offset), 0
		g.a = operand{data: single(from), step: in}
		g.b = operand{data: single(b.first(w, out*in)), step: in, veil: b.veil(mask, out, in)}
		g.run(b.threads, rows, out, in)
		return
	}
	weight := b.masked(b.first(w, out*in), mask, in)
	b.product(to, from, weight, rows, out, in)
	if offset == nil {
		return
	}
	for ; len(to) > 0; to = to[out:] {
		for j, v := range offset {
			to[j] += v
		}
	}
}

// LinearInput computes dx = dy·(M⊙w).
func (b *Backend[T]) LinearInput(dx, dy, w, mask kernels.Buffer, rows, in, out int) {
	to, from := b.result(dx, rows*in), b.first(dy, rows*out)
	if g := b.large(rows, in, out, 1); g != nil {
		g.c, g.from = single(to), nil
		g.a = operand{data: single(from), step: out}
		g.b = operand{data: single(b.first(w, out*in)), step: in, turned: true, veil: b.veil(mask, out, in)}
		g.run(b.threads, rows, in, out)
		return
	}
	weight := b.masked(b.first(w, out*in), mask, in)
	b.product(to, from, b.transposed(rightOperand, weight, out, in), rows, in, out)
}

// LinearWeight adds M⊙(dyᵀ·x) to dw and leaves it alone where M is 0.
func (b *Backend[T]) LinearWeight(dw, dy, x, mask kernels.Buffer, rows, in, out int) {
	to := b.result(dw, out*in)
	if g := b.large(rows, in, out, 1); g != nil {
		b.linearWeight(g, to, single(b.first(dy, rows*out)), single(b.first(x, rows*in)), mask, rows, in, out)
		return
	}
	m := b.repeated(mask, out*in, in)
	left := b.transposed(leftOperand, b.first(dy, rows*out), rows, out)
	right := b.transposed(rightOperand, b.first(x, rows*in), rows, in)
	sum := b.temporary(productSum, out*in)
	b.product(sum, left, right, out, in, rows)
	b.accumulate(to, sum, m)
}

// linearWeight is LinearWeight with micro-kernels. Sums go on from dw, except where a
// mask of numbers will scale them.
func (b *Backend[T]) linearWeight(g *gemm, dw []T, dy, x []float32, mask kernels.Buffer, rows, in, out int) {
	over := b.veil(mask, out, in)
	g.c, g.from, g.rowFrom, g.hide = single(dw), single(dw), 4*in, over
	if over.kind == withSoft {
		g.c, g.from, g.hide = single(b.temporary(productSum, out*in)), nil, veil{}
	}
	g.a = operand{data: dy, step: out, turned: true}
	g.b = operand{data: x, step: in, turned: true}
	g.run(b.threads, out, in, rows)
	if over.kind == withSoft {
		b.accumulate(dw, b.temporary(productSum, out*in), b.repeated(mask, out*in, in))
	}
}
