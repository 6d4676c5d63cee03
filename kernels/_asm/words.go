package main

import (
	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

const (
	multiplier0 = 0xD2511F53
	multiplier1 = 0xCD9E8D57
	rounds      = 10
)

// A quad is four blocks: each of its words in the lower halves of four lanes of 64 bits,
// where a multiplication reads it and whatever the upper halves hold does no harm.
type quad [4]reg.VecVirtual

// eightBlocks writes a function that computes eight blocks at a time. Of two quads one
// has the blocks 0, 2, 1 and 3 and the other those 4 further, so that the words of a
// block meet in the end without one crossing the middle of a register.
func (g generator) eightBlocks() {
	const lane = 32 // bytes of a register
	g.function("eightBlocks", "func(dst *uint32, keys *uint32, counter *uint32, times int)",
		"eightBlocks writes times·8 blocks of four words, the first at the four words of counter and the",
		"others at the next ones, for the keys of the ten rounds, two words each.")
	order := g.StaticGlobal("order")
	g.DataAttributes(attr.RODATA | attr.NOPTR)
	for i, block := range []uint64{0, 2, 1, 3} {
		g.AddDatum(8*i, operand.U64(block))
	}
	keys := g.AllocLocal(2 * rounds * lane)
	dst, times := g.argument("dst", g.GP64()), g.argument("times", g.GP64())
	from, counter := g.argument("keys", g.GP64()), g.argument("counter", g.GP64())
	for i := range 2 * rounds {
		k := g.YMM()
		g.VPBROADCASTD(at(from, 4*i), k)
		g.VMOVDQU(k, keys.Offset(lane*i))
	}
	m0, m1 := g.constant(multiplier0), g.constant(multiplier1)
	first, four := g.YMM(), g.constant(4)
	g.VPBROADCASTD(at(counter, 0), first)
	g.VPADDD(order, first, first)

	g.Label("next")
	var quads [2]quad
	for q := range quads {
		for w := range quads[q] {
			quads[q][w] = g.YMM()
			if w > 0 {
				g.VPBROADCASTD(at(counter, 4*w), quads[q][w])
			}
		}
		g.VMOVDQA(first, quads[q][0])
		g.VPADDD(four, first, first)
	}
	for r := range rounds {
		for q, c := range quads {
			quads[q] = g.round(c, m0, m1, keys.Offset(lane*2*r), keys.Offset(lane*(2*r+1)))
		}
	}
	for q, c := range quads {
		g.store(c, at(dst, 2*lane*q))
	}
	g.ADDQ(operand.I32(4*lane), dst)
	g.DECQ(times)
	g.JNZ(operand.LabelRef("next"))
	g.VZEROUPPER()
	g.RET()
}

// constant is a word in all lanes.
func (g generator) constant(word uint32) reg.VecVirtual {
	r := g.GP32()
	g.MOVL(operand.U32(word), r)
	return g.everywhere(r)
}

// round is one of the ten.
func (g generator) round(c quad, m0, m1 reg.VecVirtual, key0, key1 operand.Mem) quad {
	g.VPXOR(key0, c[1], c[1])
	g.VPXOR(key1, c[3], c[3])
	g.VPMULUDQ(m0, c[0], c[0])
	g.VPMULUDQ(m1, c[2], c[2])
	high0, high1 := g.YMM(), g.YMM()
	g.VPSRLQ(operand.U8(32), c[0], high0)
	g.VPSRLQ(operand.U8(32), c[2], high1)
	g.VPXOR(high1, c[1], c[1])
	g.VPXOR(high0, c[3], c[3])
	return quad{c[1], c[2], c[3], c[0]}
}

// store writes the sixteen words of a quad.
func (g generator) store(c quad, dst operand.Mem) {
	for w := 0; w < 4; w += 2 {
		g.VPSLLQ(operand.U8(32), c[w+1], c[w+1])
		g.VPBLENDD(operand.U8(0xaa), c[w+1], c[w], c[w])
	}
	low := g.YMM()
	g.VPUNPCKLQDQ(c[2], c[0], low)
	g.VPUNPCKHQDQ(c[2], c[0], c[0])
	g.VMOVDQU(low, dst)
	g.VMOVDQU(c[0], dst.Offset(32))
}
