package main

import "github.com/mmcloughlin/avo/operand"

// countBits writes a function that counts ones.
func (g generator) countBits() {
	g.function("countBits", "func(words *uint64, n int) int", "countBits returns how many bits of n words are 1.")
	words, n := g.argument("words", g.GP64()), g.argument("n", g.GP64())
	sum := g.GP64()
	g.XORQ(sum, sum)
	rounds := g.GP64()
	g.MOVQ(n, rounds)
	g.SHRQ(operand.U8(2), rounds)
	g.JZ(operand.LabelRef("rest"))
	g.Label("round")
	for i := range 4 {
		ones := g.GP64()
		g.POPCNTQ(at(words, 8*i), ones)
		g.ADDQ(ones, sum)
	}
	g.ADDQ(operand.U8(32), words)
	g.DECQ(rounds)
	g.JNZ(operand.LabelRef("round"))
	g.Label("rest")
	g.ANDQ(operand.U8(3), n)
	g.JZ(operand.LabelRef("done"))
	g.Label("single")
	ones := g.GP64()
	g.POPCNTQ(at(words, 0), ones)
	g.ADDQ(ones, sum)
	g.ADDQ(operand.U8(8), words)
	g.DECQ(n)
	g.JNZ(operand.LabelRef("single"))
	g.Label("done")
	g.Store(sum, g.ReturnIndex(0))
	g.RET()
}

// coarsen writes a function that makes one bit of sixteen.
func (g generator) coarsen() {
	g.function("coarsen", "func(coarse *byte, coarseStep int, seen *uint64, row *byte, step, rows, words int)",
		"coarsen looks at up to 4 words of so many rows. Bit i of the two bytes of coarse for a row is",
		"whether any of its bits 16i … 16i+15 is 1, and a bit of seen whether it is 1 in any row.")
	coarse, coarseStep := g.argument("coarse", g.GP64()), g.argument("coarseStep", g.GP64())
	seen, row := g.argument("seen", g.GP64()), g.argument("row", g.GP64())
	step, rows := g.argument("step", g.GP64()), g.argument("rows", g.GP64())
	lanes := g.argument("words", g.GP64())
	g.ADDQ(lanes, lanes)
	exist := g.first(lanes)
	zero, all := g.YMM(), g.YMM()
	g.VPXOR(zero, zero, zero)
	g.VPXOR(all, all, all)
	g.Label("row")
	x, high, some := g.YMM(), g.XMM(), g.GP32()
	g.VPMASKMOVD(at(row, 0), exist, x)
	g.VPOR(x, all, all)
	g.VPCMPEQW(zero, x, x)
	g.VEXTRACTI128(operand.U8(1), x, high)
	g.VPACKSSWB(high, x.AsX(), high)
	g.VPMOVMSKB(high, some)
	g.NOTL(some)
	g.MOVW(some.As16(), at(coarse, 0))
	g.ADDQ(step, row)
	g.ADDQ(coarseStep, coarse)
	g.DECQ(rows)
	g.JNZ(operand.LabelRef("row"))
	g.VPMASKMOVD(all, exist, at(seen, 0))
	g.VZEROUPPER()
	g.RET()
}

// listBits writes a function that lists the places of ones.
func (g generator) listBits() {
	g.function("listBits", "func(dst *int32, bits *byte, n int, ones *[256][8]uint8) int",
		"listBits writes the places of the ones among n bytes of bits to dst, in their order, and returns how many",
		"they are. ones has those of each byte. Up to 8 numbers after the last are written too.")
	dst, bits := g.argument("dst", g.GP64()), g.argument("bits", g.GP64())
	n, places := g.argument("n", g.GP64()), g.argument("ones", g.GP64())
	start := g.GP64()
	g.MOVQ(dst, start)
	base, eight := g.YMM(), g.YMM()
	g.VPXOR(base, base, base)
	g.VPCMPEQD(eight, eight, eight)
	g.VPSRLD(operand.U8(31), eight, eight)
	g.VPSLLD(operand.U8(3), eight, eight)
	g.Label("byte")
	x, of := g.GP64(), g.YMM()
	g.MOVBQZX(at(bits, 0), x)
	g.VPMOVZXBD(operand.Mem{Base: places, Index: x, Scale: 8}, of)
	g.POPCNTQ(x, x)
	g.VPADDD(base, of, of)
	g.VMOVDQU(of, at(dst, 0))
	g.LEAQ(operand.Mem{Base: dst, Index: x, Scale: 4}, dst)
	g.VPADDD(eight, base, base)
	g.INCQ(bits)
	g.DECQ(n)
	g.JNZ(operand.LabelRef("byte"))
	g.SUBQ(start, dst)
	g.SHRQ(operand.U8(2), dst)
	g.Store(dst, g.ReturnIndex(0))
	g.VZEROUPPER()
	g.RET()
}
