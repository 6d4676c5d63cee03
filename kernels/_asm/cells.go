package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// tallyCells writes a function that counts two kinds of cells.
func (g generator) tallyCells() {
	g.function("tallyCells", "func(m *float32, eights int) (zeros, ones int)",
		"tallyCells is how many of the first eights·8 cells of m are 0, and how many are 1.")
	m, n := g.argument("m", g.GP64()), g.argument("eights", g.GP64())
	zero, one := g.YMM(), g.constant(0x3f800000)
	g.VPXOR(zero, zero, zero)
	numbers, sums := [2]reg.VecVirtual{zero, one}, [2]reg.VecVirtual{g.YMM(), g.YMM()} // of −1 each
	for _, sum := range sums {
		g.VPXOR(sum, sum, sum)
	}
	g.Label("next")
	for i, sum := range sums {
		is := g.YMM()
		g.VCMPPS(operand.U8(0), at(m, 0), numbers[i], is) // equal; so are both zeros
		g.VPADDD(is, sum, sum)
	}
	g.ADDQ(operand.I8(32), m)
	g.DECQ(n)
	g.JNZ(operand.LabelRef("next"))
	for i, sum := range sums {
		total := g.sum(sum)
		g.NEGQ(total)
		g.Store(total, g.ReturnIndex(i))
	}
	g.VZEROUPPER()
	g.RET()
}

// scaleCells writes a function that multiplies cells.
func (g generator) scaleCells() {
	g.function("scaleCells", "func(m *float32, eights int, by float32)",
		"scaleCells multiplies the first eights·8 cells of m by a number.")
	m, n := g.argument("m", g.GP64()), g.argument("eights", g.GP64())
	by := g.YMM()
	g.VBROADCASTSS(g.place("by"), by)
	g.Label("next")
	v := g.YMM()
	g.VMULPS(at(m, 0), by, v)
	g.VMOVUPS(v, at(m, 0))
	g.ADDQ(operand.I8(32), m)
	g.DECQ(n)
	g.JNZ(operand.LabelRef("next"))
	g.VZEROUPPER()
	g.RET()
}

// sum is the sum of eight lanes.
func (g generator) sum(lanes reg.VecVirtual) reg.GPVirtual {
	sum, rest := g.GP32(), g.XMM()
	g.VEXTRACTI128(operand.U8(1), lanes, rest)
	g.VPADDD(rest, lanes.AsX(), rest)
	g.VPHADDD(rest, rest, rest)
	g.VPHADDD(rest, rest, rest)
	g.VMOVD(rest, sum)
	g.MOVLQSX(sum, sum.As64())
	return sum.As64().(reg.GPVirtual)
}
