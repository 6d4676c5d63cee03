// Command _asm writes the assembly of packages cpu and philox and the Go declarations
// of its functions into the folder of each beside this one, and SUMS; or into those of
// the folder that its argument names, without SUMS.
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

// packages has the files of each, and what begins one.
var packages = []struct {
	name  string
	begin func(file string) generator
	files []file
}{
	{"cpu", withConstants, cpu},
	{"philox", func(string) generator { return generator{Context: build.NewContext()} }, philox},
}

func main() {
	folder := ".."
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	var written []string
	for _, p := range packages {
		for _, f := range p.files {
			g := p.begin(f.name)
			f.write(g)
			names, err := g.emit(p.name, filepath.Join(folder, p.name, f.name))
			fail(err)
			written = append(written, names...)
		}
	}
	if len(os.Args) == 1 {
		fail(sums("SUMS", written))
	}
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// emit writes the assembly and the declarations of a file, and returns their names.
func (g generator) emit(pkg, name string) (names []string, err error) {
	g.ConstraintExpr("!purego")
	ast, err := g.Result()
	if err != nil {
		return nil, err
	}
	if err := pass.Compile.Execute(ast); err != nil {
		return nil, err
	}
	cfg := printer.Config{Name: "_asm", Pkg: pkg}
	for i, p := range []printer.Printer{printer.NewGoAsm(cfg), printer.NewStubs(cfg)} {
		text, err := p.Print(ast)
		if err != nil {
			return nil, err
		}
		names = append(names, name+[]string{"_amd64.s", "_amd64.go"}[i])
		if err := os.WriteFile(names[i], text, 0o644); err != nil {
			return nil, err
		}
	}
	return names, nil
}

// sums writes the checksums of this program and of what it has written, with which a
// test finds out that one of them has changed without the other.
func sums(name string, written []string) error {
	sources, err := filepath.Glob("*.go")
	if err != nil {
		return err
	}
	var text strings.Builder
	for _, f := range append(append(sources, "go.mod", "go.sum"), written...) {
		data, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		fmt.Fprintf(&text, "%x  %s\n", sha256.Sum256(data), filepath.ToSlash(f))
	}
	return os.WriteFile(name, []byte(text.String()), 0o644)
}

// A generator writes functions of one file.
type generator struct {
	*build.Context
	lanes  operand.Mem // bit i of a byte in lane i of eight; in package cpu
	window operand.Mem // eight lanes of ones and eight of zeros; in package cpu
}

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

// place returns where a parameter lies: to load a number as avo does, without VEX, while
// halves of registers are in use costs a hundred nanoseconds.
func (g generator) place(name string) operand.Mem {
	p, err := g.Param(name).Resolve()
	fail(err)
	return p.Addr
}

// at is the memory at a register and an offset.
func at(base reg.Register, offset int) operand.Mem { return operand.Mem{Base: base, Disp: offset} }
