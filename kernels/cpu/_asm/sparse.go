package main

import (
	"fmt"

	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Offsets of the fields of cpu.sweep.
const (
	sweepRuns = 8 * iota
	sweepN
	sweepSpots
	sweepPanel
	sweepSide
	sweepOther
)

// sparse writes the functions for products by the kept weights alone.
func (g generator) sparse() {
	for vectors := 1; vectors <= 8; vectors++ {
		g.spotSums(vectors)
		g.spotDots(vectors)
	}
	g.negativeZero()
}

// A sweeper writes a function that goes through runs of spots, for panels of so many
// vectors.
type sweeper struct {
	generator
	vectors                      int
	runs, n, spots, panel, side  reg.Register
	place, count, offset, second reg.GPVirtual
}

func (g generator) sweeper(name string, vectors int, doc string) sweeper {
	name = fmt.Sprintf("%s%d", name, vectors)
	g.onStruct(name, "s", "sweep", fmt.Sprintf("%s %s for panels of %d rows.", name, doc, 8*vectors))
	args := g.Load(g.Param("s"), g.GP64())
	s := sweeper{generator: g, vectors: vectors}
	s.runs, s.n, s.spots = g.field(args, sweepRuns), g.field(args, sweepN), g.field(args, sweepSpots)
	s.panel, s.side = g.field(args, sweepPanel), g.field(args, sweepSide)
	s.second = g.field(args, sweepOther)
	s.place, s.count, s.offset = g.GP64(), g.GP64(), g.GP64()
	return s
}

// each goes through the runs; body begins with place and count set and ends at the
// label "next".
func (s sweeper) each(body func()) {
	s.Label("run")
	s.MOVL(at(s.runs, 0), s.place.As32())
	s.MOVL(at(s.runs, 4), s.count.As32())
	body()
	s.Label("next")
	s.ADDQ(operand.U8(8), s.runs)
	s.DECQ(s.n)
	s.JNZ(operand.LabelRef("run"))
	s.VZEROUPPER()
	s.RET()
}

// registers returns one for each vector.
func (s sweeper) registers() []reg.VecVirtual {
	v := make([]reg.VecVirtual, s.vectors)
	for i := range v {
		v[i] = s.YMM()
	}
	return v
}

// of is vector i of the place that lies offset bytes after base.
func of(base, offset reg.Register, i int) operand.Mem {
	return operand.Mem{Base: base, Index: offset, Scale: 1, Disp: 32 * i}
}

// spotSums writes a function that adds the products of the spots to their rows' sums.
func (g generator) spotSums(vectors int) {
	s := g.sweeper("spotSums", vectors, "adds the products of spots to sums")
	sum := s.registers()
	s.each(func() {
		s.TESTQ(s.second, s.second)
		s.JNZ(operand.LabelRef("begin"))
		for i, v := range sum {
			s.VMOVUPS(of(s.side, s.place, i), v)
		}
		s.JMP(operand.LabelRef("add"))

		s.Label("begin")
		s.MOVQ(s.place, s.offset)
		s.SHRQ(operand.U8(6), s.offset) // 64 rows in a panel
		s.VBROADCASTSS(indexed(s.second, s.offset), sum[0])
		for _, v := range sum[1:] {
			s.VMOVAPS(sum[0], v)
		}
		s.TESTQ(s.count, s.count)
		s.JZ(operand.LabelRef("store"))

		s.Label("add")
		weight := s.YMM()
		s.MOVL(at(s.spots, 0), s.offset.As32())
		s.VBROADCASTSS(at(s.spots, 4), weight)
		s.ADDQ(operand.U8(8), s.spots)
		for i, v := range sum {
			s.VFMADD231PS(of(s.panel, s.offset, i), weight, v)
		}
		s.DECQ(s.count)
		s.JNZ(operand.LabelRef("add"))

		s.Label("store")
		for i, v := range sum {
			s.VMOVUPS(v, of(s.side, s.place, i))
		}
	})
}

// spotDots writes a function that adds the dot products of two panels' rows to sums,
// one for each spot: each lane has a chain over the vectors, then neighbouring lanes
// are added, and the halves last.
func (g generator) spotDots(vectors int) {
	s := g.sweeper("spotDots", vectors, "adds dot products at spots to sums")
	left := s.registers()
	dots := func(n int) []reg.VecVirtual {
		sum := make([]reg.VecVirtual, n)
		place := make([]reg.GPVirtual, n)
		for j := range sum {
			sum[j], place[j] = s.YMM(), s.GP64()
			s.MOVL(at(s.spots, 8*j), place[j].As32())
		}
		for i, v := range left {
			for j := range sum {
				if i == 0 {
					s.VMULPS(of(s.panel, place[j], 0), v, sum[j])
				} else {
					s.VFMADD231PS(of(s.panel, place[j], i), v, sum[j])
				}
			}
		}
		s.ADDQ(operand.U8(uint8(8*n)), s.spots)
		return sum
	}
	halves := func(v reg.VecVirtual) reg.VecVirtual {
		high := s.XMM()
		s.VEXTRACTF128(operand.U8(1), v, high)
		s.VADDPS(high, v.AsX(), high)
		return high
	}
	s.each(func() {
		for i, v := range left {
			s.VMOVUPS(of(s.side, s.place, i), v)
		}
		s.SUBQ(operand.U8(4), s.count)
		s.JB(operand.LabelRef("few"))
		s.Label("four")
		a := dots(4)
		s.VHADDPS(a[1], a[0], a[0])
		s.VHADDPS(a[3], a[2], a[2])
		s.VHADDPS(a[2], a[0], a[0])
		sum := halves(a[0])
		s.VADDPS(at(s.second, 0), sum, sum)
		s.VMOVUPS(sum, at(s.second, 0))
		s.ADDQ(operand.U8(16), s.second)
		s.SUBQ(operand.U8(4), s.count)
		s.JAE(operand.LabelRef("four"))

		s.Label("few")
		s.ADDQ(operand.U8(4), s.count)
		s.JZ(operand.LabelRef("next"))
		s.Label("one")
		one := dots(1)[0]
		s.VHADDPS(one, one, one)
		s.VHADDPS(one, one, one)
		sum = halves(one)
		s.VADDSS(at(s.second, 0), sum, sum)
		s.VMOVSS(sum, at(s.second, 0))
		s.ADDQ(operand.U8(4), s.second)
		s.DECQ(s.count)
		s.JNZ(operand.LabelRef("one"))
	})
}

// negativeZero writes a function that looks for −0.
func (g generator) negativeZero() {
	g.function("negativeZero", "func(x *float32, n int) bool",
		"negativeZero reports whether a −0 is among n numbers, n > 0 being a multiple of 32.")
	x, n := g.Load(g.Param("x"), g.GP64()), g.Load(g.Param("n"), g.GP64())
	zero, found := g.YMM(), g.YMM()
	g.VPCMPEQD(zero, zero, zero)
	g.VPSLLD(operand.U8(31), zero, zero)
	g.VXORPS(found, found, found)
	g.Label("round")
	for i := range 4 {
		v := g.YMM()
		g.VPCMPEQD(at(x, 32*i), zero, v)
		g.VPOR(v, found, found)
	}
	g.ADDQ(operand.U8(128), x)
	g.SUBQ(operand.U8(32), n)
	g.JNZ(operand.LabelRef("round"))
	lanes, is := g.GP32(), g.GP8()
	g.VMOVMSKPS(found, lanes)
	g.TESTL(lanes, lanes)
	g.SETNE(is)
	g.Store(is, g.ReturnIndex(0))
	g.VZEROUPPER()
	g.RET()
}
