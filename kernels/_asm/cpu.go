package main

import (
	"go/token"
	"go/types"
	"math"

	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/gotypes"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// cpu has the files of package cpu.
var cpu = []file{
	{"tile_avx2", func(g generator) { g.tiles(avx2) }},
	{"sparse", generator.sparse},
	{"tile_avx512", func(g generator) { g.tiles(avx512) }},
	{"pack", func(g generator) {
		for _, m := range []masking{dense, bits, soft} {
			g.packRows(m)
			g.packColumns(m)
		}
	}},
	{"list", func(g generator) {
		g.packRowsListed(bits)
		g.packColumnsListed(bits)
	}},
	{"scan", func(g generator) {
		g.allFinite()
		g.countBits()
		g.coarsen()
		g.listBits()
	}},
	{"mask", func(g generator) {
		g.packBits()
		g.addSoft()
	}},
	{"vector", func(g generator) {
		g.elementwise()
		g.wideSelect()
		g.wideBlend()
		g.wideSGD()
		g.wideAdamW()
	}},
	{"sum", func(g generator) {
		g.wideSums()
		g.wideColumns()
		g.wideErrors()
	}},
	{"exp", func(g generator) { g.wideExp() }},
	{"peak", func(g generator) {
		g.peaks("AVX2", 32, g.YMM)
		g.peaks("AVX512", 64, g.ZMM)
	}},
}

// withConstants returns a generator whose constants bear the file's name.
func withConstants(file string) generator {
	g := generator{Context: build.NewContext()}
	g.lanes = g.StaticGlobal("lanes_" + file)
	g.DataAttributes(attr.RODATA | attr.NOPTR)
	for i := range 8 {
		g.AddDatum(4*i, operand.U32(1<<i))
	}
	g.window = g.StaticGlobal("window_" + file)
	g.DataAttributes(attr.RODATA | attr.NOPTR)
	for i := range 16 {
		g.AddDatum(4*i, operand.U32(uint32((15-i)/8)*math.MaxUint32))
	}
	return g
}

// onStruct begins a function of one pointer to a struct of the package.
func (g generator) onStruct(name, param, of, doc string) {
	g.function(name, "func()", doc)
	pkg := types.NewPackage("cpu", "cpu")
	named := types.NewNamed(types.NewTypeName(token.NoPos, pkg, of, nil), types.NewStruct(nil, nil), nil)
	params := types.NewTuple(types.NewVar(token.NoPos, pkg, param, types.NewPointer(named)))
	g.Signature(gotypes.NewSignature(pkg, types.NewSignatureType(nil, nil, nil, params, nil, false)))
}

// field loads the 8 bytes at offset of the arguments.
func (g generator) field(args reg.Register, offset int) reg.GPVirtual {
	r := g.GP64()
	g.MOVQ(operand.Mem{Base: args, Disp: offset}, r)
	return r
}

// indexed is the memory at the sum of two registers.
func indexed(base, index reg.Register) operand.Mem {
	return operand.Mem{Base: base, Index: index, Scale: 1}
}
