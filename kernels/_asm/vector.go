package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Predicates of comparisons, all false of NaN: those that are not do not trap.
const (
	equal   = operand.U8(0)
	below   = operand.U8(0x11)
	atMost  = operand.U8(0x12)
	greater = operand.U8(0x1e)
)

// A walk writes a function of slices: a loop over eight elements at a time, or over
// more, which returns the number of elements that it has done.
type walk struct {
	generator
	end, i reg.GPVirtual // bytes of the elements that are done, and of those before this round
}

// walk begins a function whose slices are as long as the named one.
func (g generator) walk(name, params, length string, eight uint8, doc ...string) walk {
	g.function(name, "func("+params+") int", doc...)
	v := walk{g, g.GP64(), g.GP64()}
	g.Load(g.Param(length).Len(), v.end)
	g.ANDQ(operand.I8(-int8(eight)), v.end)
	g.SHLQ(operand.U8(2), v.end)
	return v
}

// slice returns where a slice begins.
func (v walk) slice(name string) reg.Register { return v.Load(v.Param(name).Base(), v.GP64()) }

// number returns eight times a float32 parameter.
func (v walk) number(name string) reg.VecVirtual {
	all := v.YMM()
	v.VBROADCASTSS(v.place(name), all)
	return all
}

// step returns the bytes from one round to the next in a repeated slice, whose step is 0
// or 1.
func (v walk) step(name string, eight uint64) reg.Register {
	s := v.argument(name, v.GP64())
	v.IMUL3Q(operand.I8(int8(4*eight)), s, s)
	return s
}

// here is the memory of this round's elements of a slice.
func (v walk) here(slice reg.Register) operand.Mem { return indexed(slice, v.i) }

// load returns this round's eight elements of a slice.
func (v walk) load(slice reg.Register) reg.VecVirtual {
	x := v.YMM()
	v.VMOVUPS(v.here(slice), x)
	return x
}

// loop writes the rounds: all lets go of the slices' step.
func (v walk) loop(name string, bytes uint8, body func()) {
	v.XORQ(v.i, v.i)
	v.TESTQ(v.end, v.end)
	v.JZ(operand.LabelRef("done"))
	v.Label(name)
	body()
	v.ADDQ(operand.U8(bytes), v.i)
	v.CMPQ(v.i, v.end)
	v.JNE(operand.LabelRef(name))
}

// done ends the function.
func (v walk) done() {
	v.Label("done")
	v.SHRQ(operand.U8(2), v.end)
	v.Store(v.end, v.ReturnIndex(0))
	v.VZEROUPPER()
	v.RET()
}

// zeros returns eight of them.
func (g generator) zeros() reg.VecVirtual {
	x := g.YMM()
	g.VXORPS(x, x, x)
	return x
}

func (g generator) elementwise() {
	for _, f := range []struct {
		name, params, doc string
		body              func(v walk, zero reg.VecVirtual, to, x reg.Register)
	}{
		{"wideReLU", "to, x []float32", "to = x where x > 0, else 0, and NaN of NaN,", func(v walk, zero reg.VecVirtual, to, x reg.Register) {
			a, negative := v.load(x), v.YMM()
			v.VCMPPS(atMost, zero, a, negative)
			v.VANDNPS(a, negative, a)
			v.VMOVUPS(a, v.here(to))
		}},
		{"wideReLUGrad", "to, x, y []float32", "to = x where y > 0, else 0,", func(v walk, zero reg.VecVirtual, to, x reg.Register) {
			a := v.load(v.slice("y"))
			v.VCMPPS(greater, zero, a, a)
			v.VANDPS(v.here(x), a, a)
			v.VMOVUPS(a, v.here(to))
		}},
		{"wideAdd", "to, x []float32", "to += x", func(v walk, _ reg.VecVirtual, to, x reg.Register) {
			a := v.load(to)
			v.VADDPS(v.here(x), a, a)
			v.VMOVUPS(a, v.here(to))
		}},
		{"wideSquare", "to, x []float32", "to = x²", func(v walk, _ reg.VecVirtual, to, x reg.Register) {
			a := v.load(x)
			v.VMULPS(a, a, a)
			v.VMOVUPS(a, v.here(to))
		}},
	} {
		v := g.walk(f.name, f.params, "to", 8, f.name+" computes "+f.doc+" for whole eights, and returns how many elements those are.")
		to, x, zero := v.slice("to"), v.slice("x"), v.zeros()
		v.loop("round", 32, func() { f.body(v, zero, to, x) })
		v.done()
	}
}

func (g generator) wideSelect() {
	v := g.walk("wideSelect", "to, x, mask, fill []float32, step, fillStep int", "to", 8,
		"wideSelect computes to = mask·x where mask ≠ 0, else fill, for whole eights, and returns how", "many elements those are. A step is 1, or 0 for eight elements that stand for all.")
	to, x, mask, fill := v.slice("to"), v.slice("x"), v.slice("mask"), v.slice("fill")
	step, fillStep, zero := v.step("step", 8), v.step("fillStep", 8), v.zeros()
	v.loop("round", 32, func() {
		m, hidden := v.YMM(), v.YMM()
		v.VMOVUPS(at(mask, 0), m)
		v.VCMPPS(equal, zero, m, hidden)
		v.VMULPS(v.here(x), m, m)
		v.VBLENDVPS(hidden, at(fill, 0), m, m)
		v.VMOVUPS(m, v.here(to))
		v.ADDQ(step, mask)
		v.ADDQ(fillStep, fill)
	})
	v.done()
}

func (g generator) wideBlend() {
	v := g.walk("wideBlend", "to, x, base, mask []float32, step int", "to", 8,
		"wideBlend computes to = base where mask = 0, x where it is 1, else base + mask·(x − base), for", "whole eights, and returns how many elements those are; step as for wideSelect.")
	to, x, base, mask := v.slice("to"), v.slice("x"), v.slice("base"), v.slice("mask")
	step, zero, one := v.step("step", 8), v.zeros(), v.YMM()
	v.VPCMPEQD(one, one, one)
	v.VPSRLD(operand.U8(25), one, one)
	v.VPSLLD(operand.U8(23), one, one)
	v.loop("round", 32, func() {
		m, a, b, r, is := v.YMM(), v.load(x), v.load(base), v.YMM(), v.YMM()
		v.VMOVUPS(at(mask, 0), m)
		v.VSUBPS(b, a, r)
		v.VMULPS(r, m, r)
		v.VADDPS(r, b, r)
		v.VCMPPS(equal, one, m, is)
		v.VBLENDVPS(is, a, r, r)
		v.VCMPPS(equal, zero, m, is)
		v.VBLENDVPS(is, b, r, r)
		v.VMOVUPS(r, v.here(to))
		v.ADDQ(step, mask)
	})
	v.done()
}

// updates writes the loops of an optimizer without and with a mask. The body stores the new
// value of what is visible.
func (v walk) updates(body func(store func(x reg.VecVirtual, slice reg.Register))) {
	mask, step := v.slice("mask"), v.step("step", 8)
	v.TESTQ(step, step)
	v.JNZ(operand.LabelRef("masked"))
	all := v.GP32()
	v.MOVL(at(mask, 0), all)
	v.ADDL(all, all) // −0 is 0 too
	v.JZ(operand.LabelRef("done"))
	v.loop("round", 32, func() {
		body(func(x reg.VecVirtual, slice reg.Register) { v.VMOVUPS(x, v.here(slice)) })
	})
	v.JMP(operand.LabelRef("done"))
	v.Label("masked")
	v.loop("maskedRound", 32, func() {
		hidden, zero := v.YMM(), v.zeros()
		v.VCMPPS(equal, at(mask, 0), zero, hidden)
		body(func(x reg.VecVirtual, slice reg.Register) {
			v.VBLENDVPS(hidden, v.here(slice), x, x)
			v.VMOVUPS(x, v.here(slice))
		})
		v.ADDQ(step, mask)
	})
	v.done()
}

func (g generator) wideSGD() {
	v := g.walk("wideSGD", "w, g, v, mask []float32, step int, rate, momentum, decay float32", "w", 8,
		"wideSGD is the step of sgd for whole eights, and returns how many elements those are; step as", "for wideSelect.")
	w, grad, velocity := v.slice("w"), v.slice("g"), v.slice("v")
	rate, momentum, decay := v.number("rate"), v.number("momentum"), v.number("decay")
	decays := v.GP32()
	v.MOVL(v.place("decay"), decays)
	v.ADDL(decays, decays) // 0 if ±0
	loop := 0
	v.updates(func(store func(reg.VecVirtual, reg.Register)) {
		loop++
		plain, still := []string{"", "plain", "maskedPlain"}[loop], []string{"", "still", "maskedStill"}[loop]
		d, weight, term := v.load(grad), v.load(w), v.YMM()
		v.TESTL(decays, decays)
		v.JZ(operand.LabelRef(plain))
		v.VMULPS(weight, decay, term)
		v.VADDPS(term, d, d)
		v.Label(plain)
		v.TESTQ(velocity, velocity)
		v.JZ(operand.LabelRef(still))
		v.VMULPS(v.here(velocity), momentum, term)
		v.VADDPS(term, d, d)
		v.VMOVAPS(d, term)
		store(term, velocity)
		v.Label(still)
		v.VMULPS(d, rate, d)
		v.VSUBPS(d, weight, weight)
		store(weight, w)
	})
}

func (g generator) wideAdamW() {
	v := g.walk("wideAdamW", "w, g, m, v, mask []float32, step int, numbers *float32", "w", 8,
		"wideAdamW is the step of adamW for whole eights, and returns how many elements those are; step", "as for wideSelect, and numbers as in adamWNumbers.")
	w, grad, first, second := v.slice("w"), v.slice("g"), v.slice("m"), v.slice("v")
	numbers := v.argument("numbers", v.GP64())
	number := func(i int) reg.VecVirtual {
		x := v.YMM()
		v.VBROADCASTSS(at(numbers, 4*i), x)
		return x
	}
	shrink, keep, add, step, correction, small, share, fromY := number(0), number(1), number(2), number(3), number(4), number(5), number(6), number(7)
	v.VCMPPS(notEqual, v.zeros(), fromY, fromY)
	v.updates(func(store func(reg.VecVirtual, reg.Register)) {
		d, mean, term := v.load(grad), v.load(first), v.YMM()
		v.VSUBPS(mean, d, term)
		v.VMULPS(term, share, term)
		v.VBLENDVPS(fromY, d, mean, mean)
		v.VADDPS(term, mean, mean)
		v.VMULPS(d, add, term)
		v.VMULPS(d, term, term)
		root := v.YMM()
		v.VMULPS(v.here(second), keep, root)
		v.VADDPS(term, root, root)
		v.VSQRTPS(root, term)
		v.VDIVPS(correction, term, term)
		v.VADDPS(small, term, term)
		store(root, second)
		v.VMULPS(mean, step, d)
		v.VDIVPS(term, d, d)
		store(mean, first)
		v.VMULPS(v.here(w), shrink, root)
		v.VSUBPS(d, root, root)
		store(root, w)
	})
}
