// Command _asm writes the assembly of package philox and the Go declarations of its
// functions into the folder above, and SUMS; or into the folder that its argument
// names, without SUMS.
package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/build"
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
	{"words", generator.eightBlocks},
	{"lowest", func(g generator) {
		g.countBelow()
		g.hideBelow()
		g.keepUniform()
	}},
	{"normal", generator.normalEights},
	{"cells", func(g generator) {
		g.tallyCells()
		g.scaleCells()
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
	g := generator{build.NewContext()}
	g.ConstraintExpr("!purego")
	f.write(g)
	ast, err := g.Result()
	if err != nil {
		return err
	}
	if err := pass.Compile.Execute(ast); err != nil {
		return err
	}
	cfg := printer.Config{Name: "_asm", Pkg: "philox"}
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
type generator struct{ *build.Context }

// function begins a function.
func (g generator) function(name, signature string, doc ...string) {
	g.Function(name)
	g.Attributes(attr.NOSPLIT)
	g.Pragma("noescape")
	g.Doc(doc...)
	g.SignatureExpr(signature)
}

// argument loads a parameter into a register.
func (g generator) argument(name string, r reg.GPVirtual) reg.GPVirtual {
	g.Load(g.Param(name), r)
	return r
}

// place is where a parameter lies.
func (g generator) place(name string) operand.Mem {
	b, err := g.Param(name).Resolve()
	fail(err)
	return b.Addr
}

// at is the memory at a register and an offset.
func at(base reg.Register, offset int) operand.Mem { return operand.Mem{Base: base, Disp: offset} }
