package main

import (
	"fmt"
	"math"

	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// countBelow writes a function that counts the words below a bound.
func (g generator) countBelow() {
	const unroll = 4
	g.function("countBelow", "func(words *uint32, n int, bound uint32) int",
		"countBelow is the number of the first n words that are below bound.")
	words, n, bound := g.argument("words", g.GP64()), g.argument("n", g.GP64()), g.argument("bound", g.GP32())
	limit := g.everywhere(bound)
	var sums [unroll]reg.VecVirtual // of −1 for each word that is not below
	for i := range sums {
		sums[i] = g.YMM()
		g.VPXOR(sums[i], sums[i], sums[i])
	}
	count := g.GP64()
	g.MOVQ(n, count)
	g.ANDQ(operand.I8(-8), count)
	for _, times := range []int{unroll, 1} {
		g.inEights(n, times, func() {
			for i := range times {
				g.VPADDD(g.reaches(at(words, 32*i), limit), sums[i], sums[i])
			}
			g.ADDQ(operand.I32(32*times), words)
		})
	}
	for i := 1; i < unroll; i++ {
		g.VPADDD(sums[i], sums[0], sums[0])
	}
	g.ADDQ(g.sum(sums[0]), count)
	g.VZEROUPPER()
	g.oneByOne(n, func() {
		g.CMPL(at(words, 0), bound)
		g.ADCQ(operand.I8(0), count)
		g.ADDQ(operand.I8(4), words)
	})
	g.Store(count, g.ReturnIndex(0))
	g.RET()
}

// hideBelow writes a function that makes a mask of words.
func (g generator) hideBelow() {
	g.function("hideBelow", "func(m *float32, words *uint32, n int, bound uint32)",
		"hideBelow sets m[i] to 0 where words[i] is below bound, and to 1 elsewhere, for i < n.")
	m, words := g.argument("m", g.GP64()), g.argument("words", g.GP64())
	n, bound := g.argument("n", g.GP64()), g.argument("bound", g.GP32())
	limit := g.everywhere(bound)
	number, one := g.GP32(), operand.U32(0x3f800000)
	ones := g.constant(uint32(one))
	for _, times := range []int{4, 1} {
		g.inEights(n, times, func() {
			for i := range times {
				v := g.reaches(at(words, 32*i), limit)
				g.VPAND(ones, v, v)
				g.VMOVDQU(v, at(m, 32*i))
			}
			g.ADDQ(operand.I32(32*times), words)
			g.ADDQ(operand.I32(32*times), m)
		})
	}
	g.VZEROUPPER()
	g.oneByOne(n, func() {
		g.CMPL(at(words, 0), bound)
		g.SBBL(number, number) // −1 below
		g.NOTL(number)
		g.ANDL(one, number)
		g.MOVL(number, at(m, 0))
		g.ADDQ(operand.I8(4), words)
		g.ADDQ(operand.I8(4), m)
	})
	g.RET()
}

// keepUniform writes a function that makes a soft mask of words.
func (g generator) keepUniform() {
	g.function("keepUniform", "func(m *float32, words *uint32, eights int, bound uint32)",
		"keepUniform sets m[i] to words[i]/2³², but below 1, and to 0 where words[i] is below bound, for i < eights·8.")
	m, words := g.argument("m", g.GP64()), g.argument("words", g.GP64())
	n, bound := g.argument("eights", g.GP64()), g.argument("bound", g.GP32())
	limit, low := g.everywhere(bound), g.constant(0xffff)
	upper, lower, most := g.constant(math.Float32bits(0x1p-16)), g.constant(math.Float32bits(0x1p-32)), g.constant(math.Float32bits(1-0x1p-24))
	g.Label("next")
	high, rest := g.YMM(), g.YMM()
	g.VMOVDQU(at(words, 0), rest)
	g.VPSRLD(operand.U8(16), rest, high)
	g.VPAND(rest, low, rest)
	g.VCVTDQ2PS(high, high) // both halves are exact, so that only their sum is rounded
	g.VCVTDQ2PS(rest, rest)
	g.VMULPS(upper, high, high)
	g.VMULPS(lower, rest, rest)
	g.VADDPS(rest, high, high)
	g.VMINPS(most, high, high)
	g.VPAND(g.reaches(at(words, 0), limit), high, high)
	g.VMOVDQU(high, at(m, 0))
	g.ADDQ(operand.I8(32), words)
	g.ADDQ(operand.I8(32), m)
	g.DECQ(n)
	g.JNZ(operand.LabelRef("next"))
	g.VZEROUPPER()
	g.RET()
}

// everywhere is a register's word in all lanes.
func (g generator) everywhere(word reg.GPVirtual) reg.VecVirtual {
	v := g.YMM()
	g.VMOVD(word, v.AsX())
	g.VPBROADCASTD(v.AsX(), v)
	return v
}

// reaches has ones in the lanes of words that are not below the limit.
func (g generator) reaches(words operand.Mem, limit reg.VecVirtual) reg.VecVirtual {
	v := g.YMM()
	g.VPMAXUD(words, limit, v)
	g.VPCMPEQD(words, v, v)
	return v
}

// inEights repeats what does times·8 of n while there are so many left, and takes them
// off n.
func (g generator) inEights(n reg.Register, times int, do func()) {
	begin, end := g.labels("eights", times)
	g.SUBQ(operand.I32(8*times), n)
	g.JLT(operand.LabelRef(end))
	g.Label(begin)
	do()
	g.SUBQ(operand.I32(8*times), n)
	g.JGE(operand.LabelRef(begin))
	g.Label(end)
	g.ADDQ(operand.I32(8*times), n)
}

// oneByOne repeats what does one of n < 8 that are left.
func (g generator) oneByOne(n reg.Register, do func()) {
	begin, end := g.labels("ones", 1)
	g.TESTQ(n, n)
	g.JZ(operand.LabelRef(end))
	g.Label(begin)
	do()
	g.DECQ(n)
	g.JNZ(operand.LabelRef(begin))
	g.Label(end)
}

// labels are those of the beginning and the end of a loop.
func (g generator) labels(loop string, times int) (begin, end string) {
	name := fmt.Sprint(loop, times)
	return name, name + "End"
}
