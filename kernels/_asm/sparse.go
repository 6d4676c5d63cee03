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
	sweepRow
	sweepCol
	sweepStep
)

// sparse writes the functions for products by the kept weights alone.
func (g generator) sparse() {
	for vectors := 1; vectors <= 8; vectors++ {
		g.spotSums(vectors)
		g.spotDots(vectors)
	}
	g.spotOffsets()
	g.spotGather()
	for teams := 1; teams <= 4; teams++ {
		g.spotScatter(teams)
	}
	g.negativeZero()
}

// A sweeper writes a function that goes through runs of spots.
type sweeper struct {
	generator
	args, runs, n, spots, panel, side reg.Register
	place, count, offset, other       reg.GPVirtual
}

func (g generator) sweeper(name, doc string) sweeper {
	g.onStruct(name, "s", "sweep", name+doc)
	args := g.Load(g.Param("s"), g.GP64())
	s := sweeper{generator: g, args: args}
	s.runs, s.n, s.spots = g.field(args, sweepRuns), g.field(args, sweepN), g.field(args, sweepSpots)
	s.panel, s.side = g.field(args, sweepPanel), g.field(args, sweepSide)
	s.other = g.field(args, sweepOther)
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

// registers returns so many.
func (g generator) registers(n int) []reg.VecVirtual {
	v := make([]reg.VecVirtual, n)
	for i := range v {
		v[i] = g.YMM()
	}
	return v
}

// of is vector i of the place that lies offset bytes after base.
func of(base, offset reg.Register, i int) operand.Mem {
	return operand.Mem{Base: base, Index: offset, Scale: 1, Disp: 32 * i}
}

// spotSums writes a function that adds the products of the spots to their rows' sums.
func (g generator) spotSums(vectors int) {
	s := g.sweeper(fmt.Sprint("spotSums", vectors), fmt.Sprintf(" adds the products of spots to sums, for %d rows of the batch.", 8*vectors))
	sum := s.registers(vectors)
	s.each(func() {
		s.TESTQ(s.other, s.other)
		s.JNZ(operand.LabelRef("begin"))
		for i, v := range sum {
			s.VMOVUPS(of(s.side, s.place, i), v)
		}
		s.JMP(operand.LabelRef("add"))

		s.Label("begin")
		s.MOVQ(s.place, s.offset)
		s.SHRQ(operand.U8(6), s.offset) // 64 rows in a panel
		s.VBROADCASTSS(indexed(s.other, s.offset), sum[0])
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
	s := g.sweeper(fmt.Sprint("spotDots", vectors), fmt.Sprintf(" adds dot products of %d rows of the batch at spots to sums.", 8*vectors))
	left := s.registers(vectors)
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
		s.VADDPS(at(s.other, 0), sum, sum)
		s.VMOVUPS(sum, at(s.other, 0))
		s.ADDQ(operand.U8(16), s.other)
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
		s.VADDSS(at(s.other, 0), sum, sum)
		s.VMOVSS(sum, at(s.other, 0))
		s.ADDQ(operand.U8(4), s.other)
		s.DECQ(s.count)
		s.JNZ(operand.LabelRef("one"))
	})
}

// spotOffsets writes a function that finds the spots of a mask's rows, eight at a time.
func (g generator) spotOffsets() {
	const batch = 8
	s := g.sweeper("spotOffsets", " sets the offsets of spots to those of ones in rows of bits; seven after the last are anything.")
	row, columns := s.field(s.args, sweepRow), s.field(s.args, sweepCol)
	left, begin, word, end := s.GP64(), s.GP32(), s.GP64(), s.GP64()
	s.each(func() {
		s.own(row)
		s.MOVQ(columns, left)
		s.XORL(begin, begin)
		s.Label("word")
		s.MOVQ(at(s.place, 0), word)
		s.CMPQ(left, operand.U8(64))
		s.JAE(operand.LabelRef("whole"))
		s.MOVQ(operand.U32(64), reg.RCX)
		s.SUBQ(left, reg.RCX)
		s.SHLQ(reg.CL, word)
		s.SHRQ(reg.CL, word)
		s.Label("whole")
		s.POPCNTQ(word, end)
		s.LEAQ(operand.Mem{Base: s.spots, Index: end, Scale: 8}, end)
		s.CMPQ(s.spots, end)
		s.JE(operand.LabelRef("found"))
		s.Label("batch")
		for i := range batch {
			rest := s.GP64()
			s.TZCNTQ(word, s.offset)
			s.SHLL(operand.U8(8), s.offset.As32())
			s.ADDL(begin, s.offset.As32())
			s.MOVL(s.offset.As32(), at(s.spots, 8*i))
			s.LEAQ(at(word, -1), rest)
			s.ANDQ(rest, word)
		}
		s.ADDQ(operand.U8(8*batch), s.spots)
		s.CMPQ(s.spots, end)
		s.JB(operand.LabelRef("batch"))
		s.Label("found")
		s.MOVQ(end, s.spots)
		s.ADDQ(operand.U8(8), s.place)
		s.ADDL(operand.U32(64<<8), begin)
		s.SUBQ(operand.U8(64), left)
		s.JA(operand.LabelRef("word"))
	})
}

// spotGather writes a function that reads the weights of spots.
func (g generator) spotGather() {
	s := g.sweeper("spotGather", " reads the weights of spots from a matrix.")
	row, col, weight := s.field(s.args, sweepRow), s.field(s.args, sweepCol), s.GP32()
	s.each(func() {
		s.own(row)
		s.Label("spot")
		s.MOVL(at(s.spots, 0), s.offset.As32())
		s.SHRQ(operand.U8(8), s.offset) // bytes of a panel row
		s.IMULQ(col, s.offset)
		s.MOVL(indexed(s.place, s.offset), weight)
		s.MOVL(weight, at(s.spots, 4))
		s.ADDQ(operand.U8(8), s.spots)
		s.DECQ(s.count)
		s.JNZ(operand.LabelRef("spot"))
	})
}

// own makes place that of a run's row in the matrix of panel, unless the run is empty.
func (s sweeper) own(row reg.Register) {
	s.TESTQ(s.count, s.count)
	s.JZ(operand.LabelRef("next"))
	s.SHRQ(operand.U8(8), s.place)
	s.IMULQ(row, s.place)
	s.ADDQ(s.panel, s.place)
}

// spotScatter writes a function that adds the sums of so many teams to a matrix.
func (g generator) spotScatter(teams int) {
	s := g.sweeper(fmt.Sprint("spotScatter", teams), fmt.Sprintf(" adds the sums of %d teams at spots to a matrix.", teams))
	row, step := s.field(s.args, sweepRow), s.field(s.args, sweepStep)
	places := []operand.Mem{at(s.other, 0), indexed(s.other, step), {Base: s.other, Index: step, Scale: 2}}
	if teams > 3 {
		far := s.GP64()
		s.LEAQ(operand.Mem{Base: step, Index: step, Scale: 2}, far)
		places = append(places, indexed(s.other, far))
	}
	s.each(func() {
		s.own(row)
		s.Label("spot")
		s.MOVL(at(s.spots, 0), s.offset.As32())
		s.SHRQ(operand.U8(6), s.offset) // a number for each panel row
		sum := s.XMM()
		s.VMOVSS(places[0], sum)
		for _, place := range places[1:teams] {
			s.VADDSS(place, sum, sum)
		}
		s.VADDSS(indexed(s.place, s.offset), sum, sum)
		s.VMOVSS(sum, indexed(s.place, s.offset))
		s.ADDQ(operand.U8(8), s.spots)
		s.ADDQ(operand.U8(4), s.other)
		s.DECQ(s.count)
		s.JNZ(operand.LabelRef("spot"))
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
