package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Offsets of the fields of cpu.panel.
const (
	panelDst      = 0
	panelStep     = 8
	panelSrc      = 16
	panelDepth    = 24
	panelRow      = 32
	panelEdge     = 40
	panelMask     = 48
	panelMaskRow  = 56
	panelRows     = 64
	panelMaskRows = 128
	panelList     = 192
)

// Predicates of comparisons that NaN passes.
const (
	notEqual       = operand.U8(0x04)
	notLessOrEqual = operand.U8(0x16)
)

// A masking is how a panel is masked.
type masking int

const (
	dense masking = iota
	bits
	soft
)

func (m masking) String() string { return [...]string{"Dense", "Bits", "Soft"}[m] }

// A packer writes one function that packs a panel.
type packer struct {
	generator
	masking
	args, dst, step, src, depth, mask reg.Register
}

func (g generator) packer(name string, m masking, doc string) packer {
	name += m.String()
	g.onStruct(name, "p", "panel", name+doc)
	p := packer{generator: g, masking: m}
	p.args = g.argument("p", g.GP64())
	p.dst, p.step, p.src = g.field(p.args, panelDst), g.field(p.args, panelStep), g.field(p.args, panelSrc)
	p.depth = g.field(p.args, panelDepth)
	if m != dense {
		p.mask = g.field(p.args, panelMask)
	}
	return p
}

// apply puts eight elements that are loaded under their mask: a byte of bits, or
// numbers, of which load loads eight. What is hidden is 0 whatever it was.
func (p packer) apply(x reg.VecVirtual, place operand.Mem, load func(place operand.Mem, v reg.VecVirtual)) {
	switch p.masking {
	case bits:
		p.VANDPS(p.expand(place), x, x)
	case soft:
		m, zero := p.YMM(), p.YMM()
		load(place, m)
		p.VMULPS(m, x, x)
		p.VXORPS(zero, zero, zero)
		p.VCMPPS(notEqual, zero, m, m)
		p.VANDPS(m, x, x)
	}
}

// packRows packs eight rows whose k are neighbours, so that the rows become
// neighbours.
func (g generator) packRows(m masking) {
	p := g.packer("packRows", m, " writes 8 rows of src, each k of which are neighbours, to dst.")
	rounds := p.GP64()
	p.MOVQ(p.depth, rounds)
	p.SHRQ(operand.U8(3), rounds)
	p.JZ(operand.LabelRef("tail"))
	p.Label("round")
	whole := func(place operand.Mem, v reg.VecVirtual) { p.VMOVUPS(place, v) }
	for _, v := range p.turn(p.rows(whole)) {
		p.VMOVUPS(v, at(p.dst, 0))
		p.ADDQ(p.step, p.dst)
	}
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
	part := func(place operand.Mem, v reg.VecVirtual) { p.VMASKMOVPS(place, exist, v) }
	for _, v := range p.turn(p.rows(part)) {
		p.VMOVUPS(v, at(p.dst, 0))
		p.ADDQ(p.step, p.dst)
		p.DECQ(p.depth)
		p.JZ(operand.LabelRef("done"))
	}
	p.Label("done")
	p.VZEROUPPER()
	p.RET()
}

// first returns ones in the first n < 8 lanes.
func (g generator) first(n reg.Register) reg.VecVirtual {
	table, back, v := g.GP64(), g.GP64(), g.YMM()
	g.LEAQ(g.window.Offset(32), table)
	g.MOVQ(n, back)
	g.NEGQ(back)
	g.VMOVUPS(operand.Mem{Base: table, Index: back, Scale: 4}, v)
	return v
}

// rows loads eight elements of each of the eight rows.
func (p packer) rows(load func(place operand.Mem, v reg.VecVirtual)) (x [8]reg.VecVirtual) {
	for r := range x {
		x[r] = p.YMM()
		load(indexed(p.src, p.field(p.args, panelRows+8*r)), x[r])
		if p.masking != dense {
			p.apply(x[r], indexed(p.mask, p.field(p.args, panelMaskRows+8*r)), load)
		}
	}
	return x
}

// turn transposes eight rows of eight.
func (p packer) turn(x [8]reg.VecVirtual) (y [8]reg.VecVirtual) {
	var pair, four [8]reg.VecVirtual
	for i := range pair {
		pair[i] = p.YMM()
		if i%2 == 0 {
			p.VUNPCKLPS(x[i+1], x[i], pair[i])
		} else {
			p.VUNPCKHPS(x[i], x[i-1], pair[i])
		}
	}
	for i := range four { // column i%4 of rows 0-3 or 4-7
		low := i/4*4 + i%4/2
		four[i] = p.YMM()
		order := operand.U8(0x44) // the first two of both
		if i%2 == 1 {
			order = 0xee // the last two
		}
		p.VSHUFPS(order, pair[low+2], pair[low], four[i])
	}
	for i := range y {
		y[i] = p.YMM()
		order := operand.U8(0x20) // the lower halves
		if i >= 4 {
			order = 0x31
		}
		p.VPERM2F128(order, four[i%4+4], four[i%4], y[i])
	}
	return y
}

// packColumns packs up to sixteen columns that are neighbours.
func (g generator) packColumns(m masking) {
	p := g.packer("packColumns", m, " writes up to 16 columns of src, which are neighbours, to dst.")
	row, edge := p.field(p.args, panelRow), p.field(p.args, panelEdge)
	var maskRow reg.Register
	if m != dense {
		maskRow = p.field(p.args, panelMaskRow)
	}
	ahead := p.GP64()
	p.MOVQ(row, ahead)
	p.SHLQ(operand.U8(5), ahead)
	p.TESTQ(edge, edge)
	p.JNZ(operand.LabelRef("edge"))
	loop := func(name string, halves int, load func(half int) func(place operand.Mem, v reg.VecVirtual)) {
		p.Label(name)
		// The rows may lie too far apart for the machine to foresee the next ones.
		p.PREFETCHT0(indexed(p.src, ahead))
		for h := range halves {
			x := p.YMM()
			load(h)(at(p.src, 32*h), x)
			switch m {
			case bits:
				p.apply(x, at(p.mask, h), nil)
			case soft:
				p.apply(x, at(p.mask, 32*h), load(h))
			}
			p.VMOVUPS(x, at(p.dst, 32*h))
		}
		p.ADDQ(row, p.src)
		p.ADDQ(p.step, p.dst)
		if m != dense {
			p.ADDQ(maskRow, p.mask)
		}
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
