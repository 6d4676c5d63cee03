package main

import (
	"fmt"

	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Offsets of the fields of cpu.tile.
const (
	tileDepth = 8 * iota
	tileA
	tileB
	tileC
	tileRowC
	tileFrom
	tileRowFrom
	tileEdge
	tileColumns
	tileBits
	tileRowBits
)

// unroll is the number of terms of the sums in one round of the loop.
const unroll = 4

// A tiler writes one micro-kernel: what differs between instruction sets.
type tiler struct {
	generator
	rows, strideA int // rows of the tile; floats from one k to the next in packed a
	vector        int // bytes of a register
	sum           [][2]reg.VecVirtual
}

func (g generator) tiler(set string, rows, strideA, vector int, alloc func() reg.VecVirtual) tiler {
	g.onStruct(fmt.Sprintf("tile%sx%d", set, rows), "t", "tile",
		fmt.Sprintf("tile%sx%d is a micro-kernel of %d × %d.", set, rows, rows, vector/2))
	t := tiler{generator: g, rows: rows, strideA: strideA, vector: vector}
	for range rows {
		t.sum = append(t.sum, [2]reg.VecVirtual{alloc(), alloc()})
	}
	return t
}

// each runs f for every register of sums, with its place in the matrix whose first
// row is at p; after each row p moves on by step bytes.
func (t tiler) each(p, step reg.Register, f func(row, half int, place operand.Mem)) {
	for r := range t.rows {
		for h := range 2 {
			f(r, h, at(p, t.vector*h))
		}
		if p != nil && r < t.rows-1 {
			t.ADDQ(step, p)
		}
	}
}

// loop adds the products of all k: term adds those of the k that lies u after the
// packed operands' current place.
func (t tiler) loop(args reg.Register, term func(a, b reg.Register, u int)) {
	k, a, b := t.field(args, tileDepth), t.field(args, tileA), t.field(args, tileB)
	rounds := t.GP64()
	t.MOVQ(k, rounds)
	t.SHRQ(operand.U8(2), rounds)
	t.ANDQ(operand.U8(unroll-1), k)
	advance := func(terms int) {
		t.ADDQ(operand.U32(uint32(terms*4*t.strideA)), a)
		t.ADDQ(operand.U32(uint32(terms*2*t.vector)), b)
	}
	t.TESTQ(rounds, rounds)
	t.JZ(operand.LabelRef("rest"))
	t.Label("round")
	for u := range unroll {
		term(a, b, u)
	}
	advance(unroll)
	t.DECQ(rounds)
	t.JNZ(operand.LabelRef("round"))
	t.Label("rest")
	t.TESTQ(k, k)
	t.JZ(operand.LabelRef("summed"))
	t.Label("single")
	term(a, b, 0)
	advance(1)
	t.DECQ(k)
	t.JNZ(operand.LabelRef("single"))
	t.Label("summed")
}

// tileAVX2 writes a micro-kernel of up to 6 × 16.
func (g generator) tileAVX2(rows int) {
	t := g.tiler("AVX2", rows, 6, 32, g.YMM)
	args := g.Load(g.Param("t"), g.GP64())
	edge := t.field(args, tileEdge)
	t.startAVX2(args, edge)
	t.ahead(args)
	t.loop(args, func(a, b reg.Register, u int) {
		right := [2]reg.VecVirtual{t.YMM(), t.YMM()}
		for h, v := range right {
			t.VMOVUPS(at(b, 64*u+32*h), v)
		}
		for r, sum := range t.sum {
			left := t.YMM()
			t.VBROADCASTSS(at(a, 4*(t.strideA*u+r)), left)
			for h, v := range right {
				t.VFMADD231PS(v, left, sum[h])
			}
		}
	})
	t.storeAVX2(args, edge)
}

// ahead fetches the tile below in c, which comes next.
func (t tiler) ahead(args reg.Register) {
	c, step := t.field(args, tileC), t.field(args, tileRowC)
	skip := t.GP64()
	t.IMUL3Q(operand.U32(uint32(t.rows)), step, skip)
	t.ADDQ(skip, c)
	for r := range t.rows {
		for line := 0; line < 2*t.vector; line += 64 {
			t.PREFETCHT0(at(c, line))
		}
		if r < t.rows-1 {
			t.ADDQ(step, c)
		}
	}
}

// startAVX2 sets the sums to what they go on from, or to 0.
func (t tiler) startAVX2(args, edge reg.Register) {
	from, step := t.field(args, tileFrom), t.field(args, tileRowFrom)
	t.TESTQ(from, from)
	t.JZ(operand.LabelRef("zero"))
	t.TESTQ(edge, edge)
	t.JNZ(operand.LabelRef("from_edge"))
	t.each(from, step, func(r, h int, place operand.Mem) { t.VMOVUPS(place, t.sum[r][h]) })
	t.JMP(operand.LabelRef("start"))

	t.Label("from_edge")
	mask := t.edgeAVX2(edge)
	t.each(from, step, func(r, h int, place operand.Mem) { t.VMASKMOVPS(place, mask[h], t.sum[r][h]) })
	t.JMP(operand.LabelRef("start"))

	t.Label("zero")
	t.each(nil, nil, func(r, h int, _ operand.Mem) { t.VXORPS(t.sum[r][h], t.sum[r][h], t.sum[r][h]) })
	t.Label("start")
}

func (t tiler) edgeAVX2(edge reg.Register) [2]reg.VecVirtual {
	mask := [2]reg.VecVirtual{t.YMM(), t.YMM()}
	for h, v := range mask {
		t.VMOVUPS(at(edge, 32*h), v)
	}
	return mask
}

// expand returns eight lanes of ones where the bits of a byte are 1.
func (g generator) expand(place operand.Mem) reg.VecVirtual {
	m := g.YMM()
	g.VPBROADCASTB(place, m)
	g.VPAND(g.lanes, m, m)
	g.VPCMPEQD(g.lanes, m, m)
	return m
}

// storeAVX2 writes the sums that exist and are not hidden.
func (t tiler) storeAVX2(args, edge reg.Register) {
	c, step := t.field(args, tileC), t.field(args, tileRowC)
	visible := t.field(args, tileBits)
	t.TESTQ(visible, visible)
	t.JNZ(operand.LabelRef("masked"))
	t.TESTQ(edge, edge)
	t.JNZ(operand.LabelRef("edge"))
	t.each(c, step, func(r, h int, place operand.Mem) { t.VMOVUPS(t.sum[r][h], place) })
	t.VZEROUPPER()
	t.RET()

	t.Label("edge")
	mask := t.edgeAVX2(edge)
	t.each(c, step, func(r, h int, place operand.Mem) { t.VMASKMOVPS(t.sum[r][h], mask[h], place) })
	t.VZEROUPPER()
	t.RET()

	t.Label("masked")
	rowBits := t.field(args, tileRowBits)
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
	t.VZEROUPPER()
	t.RET()

	// A store under a mask is slow on some machines, but touches nothing else.
	t.Label("masked_edge")
	t.each(c, step, func(r, h int, place operand.Mem) { t.VMASKMOVPS(t.sum[r][h], expand(r, h), place) })
	t.VZEROUPPER()
	t.RET()
}

// tileAVX512 writes a micro-kernel of up to 14 × 32.
func (g generator) tileAVX512(rows int) {
	t := g.tiler("AVX512", rows, 16, 64, g.ZMM)
	args := g.Load(g.Param("t"), g.GP64())
	columns := t.field(args, tileColumns)
	exist := [2]reg.OpmaskVirtual{t.K(), t.K()}
	for h, k := range exist {
		t.KMOVW(columns.As32(), k)
		if h == 0 {
			t.SHRQ(operand.U8(16), columns)
		}
	}
	from, stepFrom := t.field(args, tileFrom), t.field(args, tileRowFrom)
	t.TESTQ(from, from)
	t.JZ(operand.LabelRef("zero"))
	t.each(from, stepFrom, func(r, h int, place operand.Mem) { t.VMOVUPS_Z(place, exist[h], t.sum[r][h]) })
	t.JMP(operand.LabelRef("start"))
	t.Label("zero")
	t.each(nil, nil, func(r, h int, _ operand.Mem) { t.VPXORD(t.sum[r][h], t.sum[r][h], t.sum[r][h]) })
	t.Label("start")
	t.ahead(args)
	t.loop(args, func(a, b reg.Register, u int) {
		right := [2]reg.VecVirtual{t.ZMM(), t.ZMM()}
		for h, v := range right {
			t.VMOVUPS(at(b, 128*u+64*h), v)
		}
		for r, sum := range t.sum {
			left := t.ZMM()
			t.VBROADCASTSS(at(a, 4*(t.strideA*u+r)), left)
			for h, v := range right {
				t.VFMADD231PS(v, left, sum[h])
			}
		}
	})
	c, stepC, visible := t.field(args, tileC), t.field(args, tileRowC), t.field(args, tileBits)
	t.TESTQ(visible, visible)
	t.JNZ(operand.LabelRef("masked"))
	t.each(c, stepC, func(r, h int, place operand.Mem) { t.VMOVUPS(t.sum[r][h], exist[h], place) })
	t.VZEROUPPER()
	t.RET()

	t.Label("masked")
	rowBits := t.field(args, tileRowBits)
	t.each(c, stepC, func(r, h int, place operand.Mem) {
		k := t.K()
		t.KMOVW(at(visible, 2*h), k)
		t.VMOVUPS(t.sum[r][h], k, place)
		if h == 1 {
			t.ADDQ(rowBits, visible)
		}
	})
	t.VZEROUPPER()
	t.RET()
}
