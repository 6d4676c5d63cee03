package cpu

import "example.com/maskbench/kernels"

// Linear computes y = f((Mx⊙x)·(M⊙w)ᵀ + bias).
func (b *Backend[T]) Linear(y kernels.Buffer, l kernels.Affine) {
	to, offset := b.result(y, l.Rows*l.Out), b.optional(l.Bias, l.Out)
	x, w := b.first(l.X, l.Rows*l.In), b.first(l.W, l.Out*l.In)
	finished := false
	if g := b.large(l.Rows, l.In, l.Out); g != nil {
		g.c, g.from, g.rowFrom = single(to), single(offset), 0
		g.a = operand{data: single(x), step: l.In, veil: b.veil(l.XMask, l.Rows, l.In)}
		g.b = operand{data: single(w), step: l.In, veil: b.veil(l.WMask, l.Out, l.In)}
		g.leaveOut(forward, g.b.veil.plan, l.Rows)
		g.after.rectify = l.Rectify
		finished = g.run(b.threads, l.Rows, l.Out, l.In)
	} else {
		x, w = b.masked(maskedInput, x, l.XMask, l.In), b.masked(maskedWeight, w, l.WMask, l.In)
		b.product(to, x, w, l.Rows, l.Out, l.In)
		addRow(to, offset)
	}
	if l.Rectify && !finished {
		b.ReLU(y, y, len(to))
	}
}

// LinearInput computes dx = Mx⊙(dy·(M⊙w)), and 0 where a rectifier wrote 0.
func (b *Backend[T]) LinearInput(dx, dy kernels.Buffer, l kernels.Affine) {
	to, from, w := b.result(dx, l.Rows*l.In), b.first(dy, l.Rows*l.Out), b.first(l.W, l.Out*l.In)
	finished := false
	if g := b.large(l.Rows, l.In, l.Out); g != nil {
		g.c, g.from = single(to), nil
		next := after{veil: b.veil(l.XMask, l.Rows, l.In)} // before that of the weights, which may be the same buffer
		if l.Rectified {
			next.gate = single(b.first(l.X, len(to)))
		}
		g.a = operand{data: single(from), step: l.Out}
		g.b = operand{data: single(w), step: l.In, turned: true, veil: b.veil(l.WMask, l.Out, l.In)}
		g.after = next
		g.leaveOut(backInput, g.b.veil.plan, l.Rows)
		finished = g.run(b.threads, l.Rows, l.In, l.Out)
	} else {
		b.backInput(to, from, b.masked(maskedWeight, w, l.WMask, l.In), l)
	}
	if finished {
		return
	}
	if l.XMask != nil {
		b.choose(to, b.repeated(l.XMask, len(to), l.In), to, b.kept.zero[:])
	}
	if l.Rectified {
		b.ReLUGrad(dx, dx, l.X, len(to))
	}
}

// LinearWeight adds M⊙(dyᵀ·(Mx⊙x)) to dw and leaves it alone where M is 0.
func (b *Backend[T]) LinearWeight(dw, dy kernels.Buffer, l kernels.Affine) {
	to, from, x := b.result(dw, l.Out*l.In), b.first(dy, l.Rows*l.Out), b.first(l.X, l.Rows*l.In)
	if g := b.large(l.Rows, l.In, l.Out); g != nil {
		b.linearWeight(g, to, single(from), single(x), l)
		return
	}
	if l.Assign {
		clear(to)
	}
	sum := b.temporary(productSum, len(to))
	b.backWeight(sum, from, b.masked(maskedInput, x, l.XMask, l.In), l)
	b.accumulate(to, sum, b.repeated(l.WMask, len(to), l.In))
}

// linearWeight is LinearWeight with micro-kernels. Sums go on from dw, except where a
// mask of numbers will scale them. They begin with 0 if all are assigned, those that are
// hidden too; where a method leaves some out, dw has to be cleared before.
func (b *Backend[T]) linearWeight(g *gemm, dw []T, dy, x []float32, l kernels.Affine) {
	g.b = operand{data: x, step: l.In, turned: true, veil: b.veil(l.XMask, l.Rows, l.In)}
	over := b.veil(l.WMask, l.Out, l.In)
	g.c, g.from, g.rowFrom, g.hide = single(dw), single(dw), 4*l.In, over
	whole := over.kind != withSoft && over.plan.method(backWeight, l.Rows) == full
	if l.Assign && !whole {
		b.clear(dw)
	}
	switch {
	case over.kind == withSoft:
		g.c, g.from, g.hide = single(b.temporary(productSum, len(dw))), nil, veil{}
	case l.Assign && whole:
		g.from, g.hide, g.after.veil = nil, veil{}, over
	}
	g.a = operand{data: dy, step: l.Out, turned: true}
	g.leaveOut(backWeight, over.plan, l.Rows)
	g.run(b.threads, l.Out, l.In, l.Rows)
	if over.kind == withSoft {
		b.accumulate(dw, b.temporary(productSum, len(dw)), b.repeated(l.WMask, len(dw), l.In))
	}
}

// addRow adds a row to each row of dst, nothing if it is nil.
func addRow[T Float](dst, row []T) {
	if row == nil {
		return
	}
	for ; len(dst) > 0; dst = dst[len(row):] {
		for j, v := range row {
			dst[j] += v
		}
	}
}
