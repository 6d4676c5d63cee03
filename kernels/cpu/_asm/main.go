// Command _asm writes the assembly of package cpu and the Go declarations of its
// functions into the folder above, and SUMS; or into the folder that its argument
// names, without SUMS.
package main

import (
	"crypto/sha256"
	"fmt"
	"go/token"
	"go/types"
	"math"
	"os"
	"path/filepath"
	"strings"

	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/gotypes"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/pass"
	"github.com/mmcloughlin/avo/printer"
	"github.com/mmcloughlin/avo/reg"
)

// A file is an assembly file's name, without _amd64.s, and what writes its functions.
type file struct {
	name  string
	write func(g generator)
}

var files = []file{
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

func main() {
	folder := ".."
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	for _, f := range files {
		fail(f.emit(folder))
	}
	if len(os.Args) == 1 {
		fail(sums("SUMS"))
	}
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// sums writes the checksums of this program and of what it has written, with which a
// test finds out that one of them has changed without the other.
func sums(name string) error {
	var text strings.Builder
	for _, pattern := range []string{"*.go", "go.mod", "go.sum", "../*_amd64.s"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			return err
		}
		for _, f := range found {
			data, err := os.ReadFile(f)
			if err != nil {
				return err
			}
			fmt.Fprintf(&text, "%x  %s\n", sha256.Sum256(data), filepath.ToSlash(f))
		}
	}
	return os.WriteFile(name, []byte(text.String()), 0o644)
}

// emit writes the assembly and the declarations of f.
func (f file) emit(folder string) error {
	g := newGenerator(f.name)
	g.ConstraintExpr("!purego")
	f.write(g)
	ast, err := g.Result()
	if err != nil {
		return err
	}
	if err := pass.Compile.Execute(ast); err != nil {
		return err
	}
	cfg := printer.Config{Name: "_asm", Pkg: "cpu"}
	for suffix, p := range map[string]printer.Printer{"_amd64.s": printer.NewGoAsm(cfg), "_amd64.go": printer.NewStubs(cfg)} {
		text, err := p.Print(ast)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, f.name+suffix), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// A generator writes functions of one file.
type generator struct {
	*build.Context
	lanes  operand.Mem // bit i of a byte in lane i of eight
	window operand.Mem // eight lanes of ones and eight of zeros
}

// newGenerator returns a generator whose constants bear the file's name.
func newGenerator(file string) generator {
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

// function begins a function.
func (g generator) function(name, signature string, doc ...string) {
	g.Function(name)
	g.Attributes(attr.NOSPLIT)
	g.Pragma("noescape")
	g.Doc(doc...)
	g.SignatureExpr(signature)
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

// at is the memory at a register and an offset.
func at(base reg.Register, offset int) operand.Mem { return operand.Mem{Base: base, Disp: offset} }

// indexed is the memory at the sum of two registers.
func indexed(base, index reg.Register) operand.Mem {
	return operand.Mem{Base: base, Index: index, Scale: 1}
}
