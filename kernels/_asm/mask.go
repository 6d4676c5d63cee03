package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// packBits writes a function that turns a mask of zeros and ones into bits.
func (g generator) packBits() {
	g.function("packBits", "func(dst *byte, src *float32, n int) bool",
		"packBits sets bit i%8 of dst[i/8] to whether src[i] ≠ 0, for i < n and 0 up to a whole byte,", "and reports whether all of them are 0 or 1.")
	dst, src := g.argument("dst", g.GP64()), g.argument("src", g.GP64())
	n := g.argument("n", g.GP64())
	zero, one, all := g.YMM(), g.YMM(), g.YMM()
	g.VXORPS(zero, zero, zero)
	g.VPCMPEQD(all, all, all)
	g.VPSRLD(operand.U8(25), all, one)
	g.VPSLLD(operand.U8(23), one, one)
	eight := func(load func(v reg.VecVirtual)) {
		x, visible, is := g.YMM(), g.YMM(), g.YMM()
		load(x)
		g.VCMPPS(notEqual, zero, x, visible)
		g.VCMPPS(operand.U8(0), one, x, is)
		g.VCMPPS(operand.U8(0), zero, x, x)
		g.VORPS(x, is, is)
		g.VANDPS(is, all, all)
		b := g.GP32()
		g.VMOVMSKPS(visible, b)
		g.MOVB(b.As8(), at(dst, 0))
	}
	rounds := g.GP64()
	g.MOVQ(n, rounds)
	g.SHRQ(operand.U8(3), rounds)
	g.JZ(operand.LabelRef("tail"))
	g.Label("round")
	eight(func(v reg.VecVirtual) { g.VMOVUPS(at(src, 0), v) })
	g.ADDQ(operand.U8(32), src)
	g.INCQ(dst)
	g.DECQ(rounds)
	g.JNZ(operand.LabelRef("round"))
	g.Label("tail")
	g.ANDQ(operand.U8(7), n)
	g.JZ(operand.LabelRef("done"))
	exist := g.first(n)
	eight(func(v reg.VecVirtual) { g.VMASKMOVPS(at(src, 0), exist, v) })
	g.Label("done")
	lanes, ok := g.GP32(), g.GP8()
	g.VMOVMSKPS(all, lanes)
	g.CMPL(lanes, operand.U32(0xff))
	g.SETEQ(ok)
	g.Store(ok, g.ReturnIndex(0))
	g.VZEROUPPER()
	g.RET()
}

// addSoft writes a function that adds what a mask lets through.
func (g generator) addSoft() {
	g.function("addSoft", "func(dst, x, mask *float32, n int)",
		"addSoft adds mask[i]·x[i] to dst[i] where mask[i] ≠ 0, for i < n.")
	dst, x := g.argument("dst", g.GP64()), g.argument("x", g.GP64())
	mask, n := g.argument("mask", g.GP64()), g.argument("n", g.GP64())
	zero := g.YMM()
	g.VXORPS(zero, zero, zero)
	eight := func(load func(place operand.Mem, v reg.VecVirtual), store func(v reg.VecVirtual)) {
		m, term, old, visible := g.YMM(), g.YMM(), g.YMM(), g.YMM()
		load(at(mask, 0), m)
		load(at(x, 0), term)
		load(at(dst, 0), old)
		g.VCMPPS(notEqual, zero, m, visible)
		g.VMULPS(m, term, term)
		g.VADDPS(old, term, term)
		g.VBLENDVPS(visible, term, old, old)
		store(old)
	}
	rounds := g.GP64()
	g.MOVQ(n, rounds)
	g.SHRQ(operand.U8(3), rounds)
	g.JZ(operand.LabelRef("tail"))
	g.Label("round")
	eight(func(place operand.Mem, v reg.VecVirtual) { g.VMOVUPS(place, v) },
		func(v reg.VecVirtual) { g.VMOVUPS(v, at(dst, 0)) })
	for _, p := range []reg.Register{dst, x, mask} {
		g.ADDQ(operand.U8(32), p)
	}
	g.DECQ(rounds)
	g.JNZ(operand.LabelRef("round"))
	g.Label("tail")
	g.ANDQ(operand.U8(7), n)
	g.JZ(operand.LabelRef("done"))
	exist := g.first(n)
	eight(func(place operand.Mem, v reg.VecVirtual) { g.VMASKMOVPS(place, exist, v) },
		func(v reg.VecVirtual) { g.VMASKMOVPS(v, exist, at(dst, 0)) })
	g.Label("done")
	g.VZEROUPPER()
	g.RET()
}
