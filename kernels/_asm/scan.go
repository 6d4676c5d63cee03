package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// allFinite writes a function that looks for NaN and infinities.
func (g generator) allFinite() {
	const lanes, vectors = 8, 4
	g.function("allFinite", "func(x *float32, n int) bool", "allFinite reports whether x[i] is neither NaN nor infinite for i < n.")
	x, n := g.argument("x", g.GP64()), g.argument("n", g.GP64())
	limit, found := g.YMM(), g.YMM() // the exponent of what is not finite; lanes that have it
	g.VPCMPEQD(limit, limit, limit)
	g.VPSRLD(operand.U8(24), limit, limit)
	g.VPSLLD(operand.U8(23), limit, limit)
	g.VPXOR(found, found, found)
	look := func(v reg.VecVirtual) {
		g.VPAND(limit, v, v)
		g.VPCMPEQD(limit, v, v)
		g.VPOR(v, found, found)
	}
	rounds := g.GP64()
	g.MOVQ(n, rounds)
	g.SHRQ(operand.U8(5), rounds)
	g.JZ(operand.LabelRef("eights"))
	g.Label("round")
	for i := range vectors {
		v := g.YMM()
		g.VMOVDQU(at(x, 4*lanes*i), v)
		look(v)
	}
	g.ADDQ(operand.U32(4*lanes*vectors), x)
	g.DECQ(rounds)
	g.JNZ(operand.LabelRef("round"))
	g.Label("eights")
	g.ANDQ(operand.U8(lanes*vectors-1), n)
	g.Label("eight")
	g.CMPQ(n, operand.U8(lanes))
	g.JL(operand.LabelRef("tail"))
	v := g.YMM()
	g.VMOVDQU(at(x, 0), v)
	look(v)
	g.ADDQ(operand.U8(4*lanes), x)
	g.SUBQ(operand.U8(lanes), n)
	g.JMP(operand.LabelRef("eight"))
	g.Label("tail")
	rest := g.YMM()
	g.VMASKMOVPS(at(x, 0), g.first(n), rest)
	look(rest)
	ok := g.GP8()
	g.VPTEST(found, found)
	g.SETEQ(ok)
	g.Store(ok, g.ReturnIndex(0))
	g.VZEROUPPER()
	g.RET()
}
