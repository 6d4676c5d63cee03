package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// A tilerAVX512 loads and stores what exists of a tile's columns under mask registers.
type tilerAVX512 struct{ *tiler }

func (t tilerAVX512) write() {
	t.begin()
	exist := t.exist()
	t.start(exist)
	t.ahead()
	t.loop()
	if t.listed {
		t.findNegative()
	}
	t.finish(finisherAVX512{t, exist})
	t.store(exist)
}

// findNegative marks a tile in which a sum is −0.
func (t tilerAVX512) findNegative() {
	negative, all, is, lanes := t.ZMM(), t.K(), t.K(), t.GP32()
	t.VPTERNLOGD(operand.U8(0xff), negative, negative, negative)
	t.VPSLLD(operand.U8(31), negative, negative)
	t.KXORW(all, all, all)
	t.each(nil, nil, func(r, h int, _ operand.Mem) {
		t.VPCMPEQD(t.sum[r][h], negative, is)
		t.KORW(is, all, all)
	})
	t.KMOVW(all, lanes)
	t.ORL(lanes, at(t.args, tileNegative))
}

// exist returns the lanes of the columns that exist.
func (t tilerAVX512) exist() (exist [2]reg.OpmaskVirtual) {
	columns := t.field(t.args, tileColumns)
	for h := range exist {
		exist[h] = t.K()
		t.KMOVW(columns.As32(), exist[h])
		if h == 0 {
			t.SHRQ(operand.U8(16), columns)
		}
	}
	return exist
}

// start sets the sums to what they go on from, or to 0.
func (t tilerAVX512) start(exist [2]reg.OpmaskVirtual) {
	from, step := t.field(t.args, tileFrom), t.field(t.args, tileRowFrom)
	t.TESTQ(from, from)
	t.JZ(operand.LabelRef("zero"))
	t.each(from, step, func(r, h int, place operand.Mem) { t.VMOVUPS_Z(place, exist[h], t.sum[r][h]) })
	t.JMP(operand.LabelRef("start"))
	t.Label("zero")
	t.zero()
	t.Label("start")
}

// store writes the sums that exist and are not hidden.
func (t tilerAVX512) store(exist [2]reg.OpmaskVirtual) {
	c, step, visible := t.field(t.args, tileC), t.field(t.args, tileRowC), t.field(t.args, tileBits)
	t.TESTQ(visible, visible)
	t.JNZ(operand.LabelRef("masked"))
	t.each(c, step, func(r, h int, place operand.Mem) { t.VMOVUPS(t.sum[r][h], exist[h], place) })
	t.end()

	t.Label("masked")
	rowBits := t.field(t.args, tileRowBits)
	t.each(c, step, func(r, h int, place operand.Mem) {
		k := t.K()
		t.KMOVW(at(visible, 2*h), k)
		t.VMOVUPS(t.sum[r][h], k, place)
		if h == 1 {
			t.ADDQ(rowBits, visible)
		}
	})
	t.end()
}

// A finisherAVX512 knows which columns exist.
type finisherAVX512 struct {
	tilerAVX512
	exist [2]reg.OpmaskVirtual
}

// numbers loads what exists of half a row of numbers.
func (t finisherAVX512) numbers(row reg.Register, half int) reg.VecVirtual {
	v := t.ZMM()
	t.VMOVUPS_Z(at(row, 64*half), t.exist[half], v)
	return v
}

// compare returns the lanes in which x and 0 satisfy a predicate.
func (t finisherAVX512) compare(predicate operand.U8, x reg.VecVirtual) reg.OpmaskVirtual {
	k := t.K()
	t.VCMPPS_BCST(predicate, t.window.Offset(32), x, k) // the window's first zero
	return k
}

func (t finisherAVX512) show(sum reg.VecVirtual, half int, row reg.Register) {
	k := t.K()
	t.KMOVW(at(row, 2*half), k)
	t.VMOVAPS_Z(sum, k, sum)
}

func (t finisherAVX512) scale(sum reg.VecVirtual, half int, row reg.Register) {
	m := t.numbers(row, half)
	t.VMULPS_Z(m, sum, t.compare(notEqual, m), sum)
}

func (t finisherAVX512) gate(sum reg.VecVirtual, half int, row reg.Register) {
	t.VMOVAPS_Z(sum, t.compare(greater, t.numbers(row, half)), sum)
}

func (t finisherAVX512) rectify(sum reg.VecVirtual) {
	t.VMOVAPS_Z(sum, t.compare(notLessOrEqual, sum), sum)
}
