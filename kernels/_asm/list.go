package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// packRowsListed packs eight rows whose k are neighbours as packRows does, those k
// alone whose bit is set. It always stores eight k, and goes on to the next place
// after those that are wanted.
func (g generator) packRowsListed(m masking) {
	p := g.packer("packRowsListed", m, " writes those k of 8 rows of src that have a bit in list to dst.")
	list, rounds := p.field(p.args, panelList), p.GP64()
	p.MOVQ(p.depth, rounds)
	p.SHRQ(operand.U8(3), rounds)
	p.JZ(operand.LabelRef("tail"))
	p.Label("round")
	p.eight("next", list, func(place operand.Mem, v reg.VecVirtual) { p.VMOVUPS(place, v) })
	p.Label("next")
	p.INCQ(list)
	p.ADDQ(operand.U8(32), p.src)
	switch m {
	case bits:
		p.INCQ(p.mask)
	case soft:
		p.ADDQ(operand.U8(32), p.mask)
	}
	p.DECQ(rounds)
	p.JNZ(operand.LabelRef("round"))
	p.Label("tail")
	p.ANDQ(operand.U8(7), p.depth)
	p.JZ(operand.LabelRef("done"))
	exist := p.first(p.depth)
	p.eight("done", list, func(place operand.Mem, v reg.VecVirtual) { p.VMASKMOVPS(place, exist, v) })
	p.Label("done")
	p.VZEROUPPER()
	p.RET()
}

// eight packs the next eight k, or goes elsewhere if none of them is wanted.
func (p packer) eight(elsewhere string, list reg.Register, load func(place operand.Mem, v reg.VecVirtual)) {
	wanted, step := p.GP32(), p.GP64()
	p.MOVBLZX(at(list, 0), wanted)
	p.TESTL(wanted, wanted)
	p.JZ(operand.LabelRef(elsewhere))
	for _, v := range p.turn(p.rows(load)) {
		p.VMOVUPS(v, at(p.dst, 0))
		p.SHRL(operand.U8(1), wanted)
		p.SBBQ(step, step)
		p.ANDQ(p.step, step)
		p.ADDQ(step, p.dst)
	}
}

// packColumnsListed packs up to sixteen columns that are neighbours, the k of a list.
func (g generator) packColumnsListed(m masking) {
	p := g.packer("packColumnsListed", m, " writes the k in list of up to 16 columns of src to dst.")
	list, row, maskRow := p.field(p.args, panelList), p.field(p.args, panelRow), p.field(p.args, panelMaskRow)
	edge := p.field(p.args, panelEdge)
	p.TESTQ(edge, edge)
	p.JNZ(operand.LabelRef("edge"))
	loop := func(name string, halves int, load func(half int) func(place operand.Mem, v reg.VecVirtual)) {
		p.Label(name)
		src, mask := p.GP64(), p.GP64()
		p.MOVL(at(list, 0), src.As32())
		p.MOVQ(src, mask)
		p.IMULQ(row, src)
		p.IMULQ(maskRow, mask)
		p.ADDQ(p.src, src)
		p.ADDQ(p.mask, mask)
		for h := range halves {
			x := p.YMM()
			load(h)(at(src, 32*h), x)
			switch m {
			case bits:
				p.apply(x, at(mask, h), nil)
			case soft:
				p.apply(x, at(mask, 32*h), load(h))
			}
			p.VMOVUPS(x, at(p.dst, 32*h))
		}
		p.ADDQ(operand.U8(4), list)
		p.ADDQ(p.step, p.dst)
		p.DECQ(p.depth)
		p.JNZ(operand.LabelRef(name))
		p.VZEROUPPER()
		p.RET()
	}
	loop("whole", 2, func(int) func(operand.Mem, reg.VecVirtual) {
		return func(place operand.Mem, v reg.VecVirtual) { p.VMOVUPS(place, v) }
	})
	p.Label("edge")
	exist := [2]reg.VecVirtual{p.YMM(), p.YMM()}
	for h, v := range exist {
		p.VMOVUPS(at(edge, 32*h), v)
	}
	part := func(h int) func(operand.Mem, reg.VecVirtual) {
		return func(place operand.Mem, v reg.VecVirtual) { p.VMASKMOVPS(place, exist[h], v) }
	}
	p.CMPL(at(edge, 32), operand.U8(0))
	p.JE(operand.LabelRef("half"))
	loop("part", 2, part)
	loop("half", 1, part)
}
