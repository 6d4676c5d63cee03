package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// A tilerAVX2 loads and stores what exists of a tile's columns under masks of lanes.
type tilerAVX2 struct{ *tiler }

func (t tilerAVX2) write() {
	t.begin()
	edge := t.field(t.args, tileEdge)
	t.start(edge)
	t.ahead()
	t.loop()
	if t.listed {
		t.findNegative()
	}
	t.finish(t)
	t.store(edge)
}

// findNegative marks a tile in which a sum is −0.
func (t tilerAVX2) findNegative() {
	negative, found := t.YMM(), t.YMM()
	t.VPCMPEQD(negative, negative, negative)
	t.VPSLLD(operand.U8(31), negative, negative)
	t.VPXOR(found, found, found)
	t.each(nil, nil, func(r, h int, _ operand.Mem) {
		is := t.YMM()
		t.VPCMPEQD(t.sum[r][h], negative, is)
		t.VPOR(is, found, found)
	})
	lanes := t.GP32()
	t.VMOVMSKPS(found, lanes)
	t.ORL(lanes, at(t.args, tileNegative))
}

// start sets the sums to what they go on from, or to 0.
func (t tilerAVX2) start(edge reg.Register) {
	from, step := t.field(t.args, tileFrom), t.field(t.args, tileRowFrom)
	t.TESTQ(from, from)
	t.JZ(operand.LabelRef("zero"))
	t.TESTQ(edge, edge)
	t.JNZ(operand.LabelRef("from_edge"))
	t.each(from, step, func(r, h int, place operand.Mem) { t.VMOVUPS(place, t.sum[r][h]) })
	t.JMP(operand.LabelRef("start"))

	t.Label("from_edge")
	mask := t.exist(edge)
	t.each(from, step, func(r, h int, place operand.Mem) { t.VMASKMOVPS(place, mask[h], t.sum[r][h]) })
	t.JMP(operand.LabelRef("start"))

	t.Label("zero")
	t.zero()
	t.Label("start")
}

// exist returns the lanes of the columns that exist.
func (t tilerAVX2) exist(edge reg.Register) [2]reg.VecVirtual {
	mask := [2]reg.VecVirtual{t.YMM(), t.YMM()}
	for h, v := range mask {
		t.VMOVUPS(at(edge, 32*h), v)
	}
	return mask
}

// store writes the sums that exist and are not hidden.
func (t tilerAVX2) store(edge reg.Register) {
	c, step := t.field(t.args, tileC), t.field(t.args, tileRowC)
	visible := t.field(t.args, tileBits)
	t.TESTQ(visible, visible)
	t.JNZ(operand.LabelRef("masked"))
	t.TESTQ(edge, edge)
	t.JNZ(operand.LabelRef("edge"))
	t.each(c, step, func(r, h int, place operand.Mem) { t.VMOVUPS(t.sum[r][h], place) })
	t.end()

	t.Label("edge")
	mask := t.exist(edge)
	t.each(c, step, func(r, h int, place operand.Mem) { t.VMASKMOVPS(t.sum[r][h], mask[h], place) })
	t.end()

	t.Label("masked")
	rowBits := t.field(t.args, tileRowBits)
	t.TESTQ(edge, edge)
	t.JNZ(operand.LabelRef("masked_edge"))
	expand := func(r, h int) reg.VecVirtual {
		m := t.expand(at(visible, h))
		if h == 1 {
			t.ADDQ(rowBits, visible)
		}
		return m
	}
	t.each(c, step, func(r, h int, place operand.Mem) {
		mask, old := expand(r, h), t.YMM()
		t.VMOVUPS(place, old)
		t.VBLENDVPS(mask, t.sum[r][h], old, old)
		t.VMOVUPS(old, place)
	})
	t.end()

	// A store under a mask is slow on some machines, but touches nothing else.
	t.Label("masked_edge")
	t.each(c, step, func(r, h int, place operand.Mem) { t.VMASKMOVPS(t.sum[r][h], expand(r, h), place) })
	t.end()
}

// numbers loads what exists of half a row of numbers.
func (t tilerAVX2) numbers(row reg.Register, half int) reg.VecVirtual {
	v := t.YMM()
	t.VMOVUPS(at(t.field(t.args, tileLanes), 32*half), v)
	t.VMASKMOVPS(at(row, 32*half), v, v)
	return v
}

// compare returns the lanes in which x and 0 satisfy a predicate.
func (t tilerAVX2) compare(predicate operand.U8, x reg.VecVirtual) reg.VecVirtual {
	v := t.YMM()
	t.VXORPS(v, v, v)
	t.VCMPPS(predicate, v, x, v)
	return v
}

func (t tilerAVX2) show(sum reg.VecVirtual, half int, row reg.Register) {
	t.VANDPS(t.expand(at(row, half)), sum, sum)
}

func (t tilerAVX2) scale(sum reg.VecVirtual, half int, row reg.Register) {
	m := t.numbers(row, half)
	t.VMULPS(m, sum, sum)
	t.VANDPS(t.compare(notEqual, m), sum, sum)
}

func (t tilerAVX2) gate(sum reg.VecVirtual, half int, row reg.Register) {
	t.VANDPS(t.compare(greater, t.numbers(row, half)), sum, sum)
}

func (t tilerAVX2) rectify(sum reg.VecVirtual) {
	t.VANDPS(t.compare(notLessOrEqual, sum), sum, sum)
}
