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
	tileList
	tileNegative
	tileLanes
	tileShow
	tileRowShow
	tileSoft
	tileRowSoft
	tileGate
	tileRowGate
	tileRectify
)

// unroll is the number of terms of the sums in one round of the loop.
const unroll = 4

// A level is an instruction set with micro-kernels.
type level struct {
	name    string
	rows    int // of the largest tile
	strideA int // floats from one k to the next in packed a
	vector  int // bytes of a register: a tile is two wide
}

var (
	avx2   = level{"AVX2", 6, 6, 32}
	avx512 = level{"AVX512", 14, 16, 64}
)

// A tiler writes one micro-kernel.
type tiler struct {
	generator
	level
	height int  // rows of the tile
	listed bool // its k of a come from a list
	args   reg.Register
	sum    [][2]reg.VecVirtual
}

// tiles writes the micro-kernels of a level: of each height, for all k and for a list.
func (g generator) tiles(l level) {
	for _, listed := range []bool{false, true} {
		for height := 1; height <= l.rows; height++ {
			t := tiler{generator: g, level: l, height: height, listed: listed}
			if l.vector == 64 {
				tilerAVX512{&t}.write()
			} else {
				tilerAVX2{&t}.write()
			}
		}
	}
}

// begin begins the function.
func (t *tiler) begin() {
	name, terms := "tile", ""
	if t.listed {
		name, terms = "list", " for the k of a list"
	}
	name = fmt.Sprintf("%s%sx%d", name, t.name, t.height)
	t.onStruct(name, "t", "tile", fmt.Sprintf("%s is a micro-kernel of %d × %d%s.", name, t.height, t.vector/2, terms))
	t.args = t.Load(t.Param("t"), t.GP64())
	for range t.height {
		t.sum = append(t.sum, [2]reg.VecVirtual{t.register(), t.register()})
	}
}

func (t *tiler) register() reg.VecVirtual {
	if t.vector == 64 {
		return t.ZMM()
	}
	return t.YMM()
}

// each runs f for every register of sums, with its place in the matrix whose first
// row is at p; after each row p moves on by step bytes.
func (t *tiler) each(p, step reg.Register, f func(row, half int, place operand.Mem)) {
	for r := range t.height {
		for h := range 2 {
			f(r, h, at(p, t.vector*h))
		}
		if p != nil && r < t.height-1 {
			t.ADDQ(step, p)
		}
	}
}

// zero sets the sums to 0.
func (t *tiler) zero() {
	t.each(nil, nil, func(r, h int, _ operand.Mem) {
		if t.vector == 64 {
			t.VPXORD(t.sum[r][h], t.sum[r][h], t.sum[r][h])
		} else {
			t.VXORPS(t.sum[r][h], t.sum[r][h], t.sum[r][h])
		}
	})
}

// loop adds the products of all k.
func (t *tiler) loop() {
	k, a, b := t.field(t.args, tileDepth), t.field(t.args, tileA), t.field(t.args, tileB)
	var list reg.Register
	if t.listed {
		list = t.field(t.args, tileList)
	}
	rounds := t.GP64()
	t.MOVQ(k, rounds)
	t.SHRQ(operand.U8(2), rounds)
	t.ANDQ(operand.U8(unroll-1), k)
	advance := func(terms int) {
		if t.listed {
			t.ADDQ(operand.U8(uint8(4*terms)), list)
		} else {
			t.ADDQ(operand.U32(uint32(terms*4*t.strideA)), a)
		}
		t.ADDQ(operand.U32(uint32(terms*2*t.vector)), b)
	}
	t.TESTQ(rounds, rounds)
	t.JZ(operand.LabelRef("rest"))
	t.Label("round")
	for u := range unroll {
		t.term(a, b, list, u)
	}
	advance(unroll)
	t.DECQ(rounds)
	t.JNZ(operand.LabelRef("round"))
	t.Label("rest")
	t.TESTQ(k, k)
	t.JZ(operand.LabelRef("summed"))
	t.Label("single")
	t.term(a, b, list, 0)
	advance(1)
	t.DECQ(k)
	t.JNZ(operand.LabelRef("single"))
	t.Label("summed")
}

// term adds the products of the k that lies u after the current place of the packed
// operands, or of the list.
func (t *tiler) term(a, b, list reg.Register, u int) {
	place := operand.Mem{Base: a, Disp: 4 * t.strideA * u}
	if t.listed {
		index := t.GP64()
		t.MOVL(at(list, 4*u), index.As32())
		t.IMUL3Q(operand.U8(uint8(t.strideA/2)), index, index)
		place = operand.Mem{Base: a, Index: index, Scale: 8}
	}
	right := [2]reg.VecVirtual{t.register(), t.register()}
	for h, v := range right {
		t.VMOVUPS(at(b, t.vector*(2*u+h)), v)
	}
	for r, sum := range t.sum {
		left := t.register()
		t.VBROADCASTSS(place.Offset(4*r), left)
		for h, v := range right {
			t.VFMADD231PS(v, left, sum[h])
		}
	}
}

// ahead fetches the tile below in c, which comes next.
func (t *tiler) ahead() {
	c, step := t.field(t.args, tileC), t.field(t.args, tileRowC)
	skip := t.GP64()
	t.IMUL3Q(operand.U32(uint32(t.height)), step, skip)
	t.ADDQ(skip, c)
	for r := range t.height {
		for line := 0; line < 2*t.vector; line += 64 {
			t.PREFETCHT0(at(c, line))
		}
		if r < t.height-1 {
			t.ADDQ(step, c)
		}
	}
}

// finish does to the sums what is to be done before they are stored, each stage in
// registers: with bits and with soft masks, of which the hidden is 0, with a gate, and
// with 0.
func (t *tiler) finish(f finisher) {
	t.without(tileLanes, "finished")
	t.stage(tileShow, tileRowShow, "shown", f.show)
	t.stage(tileSoft, tileRowSoft, "scaled", f.scale)
	t.stage(tileGate, tileRowGate, "gated", f.gate)
	t.without(tileRectify, "finished")
	t.each(nil, nil, func(r, h int, _ operand.Mem) { f.rectify(t.sum[r][h]) })
	t.Label("finished")
}

// without jumps to a label if a field is 0, and returns it otherwise.
func (t *tiler) without(field int, label string) reg.Register {
	v := t.field(t.args, field)
	t.TESTQ(v, v)
	t.JZ(operand.LabelRef(label))
	return v
}

// stage does f to all sums, if the field of its matrix is not nil.
func (t *tiler) stage(field, row int, label string, f func(sum reg.VecVirtual, half int, first reg.Register)) {
	p := t.without(field, label)
	step := t.field(t.args, row)
	t.each(p, step, func(r, h int, _ operand.Mem) { f(t.sum[r][h], h, p) })
	t.Label(label)
}

// A finisher has what a level does to sums: with what the row of a matrix holds for
// one of its halves, and alone.
type finisher interface {
	show(sum reg.VecVirtual, half int, row reg.Register)
	scale(sum reg.VecVirtual, half int, row reg.Register)
	gate(sum reg.VecVirtual, half int, row reg.Register)
	rectify(sum reg.VecVirtual)
}

// end ends the function.
func (t *tiler) end() {
	t.VZEROUPPER()
	t.RET()
}

// expand returns eight lanes of ones where the bits of a byte are 1.
func (g generator) expand(place operand.Mem) reg.VecVirtual {
	m := g.YMM()
	g.VPBROADCASTB(place, m)
	g.VPAND(g.lanes, m, m)
	g.VPCMPEQD(g.lanes, m, m)
	return m
}
