package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// module is the path that the house's own packages begin with.
const module = "example.com/maskbench"

// arrows says which of the house's packages each package may import: exactly those
// listed, or all below a folder with "/...". A package that is not listed is an
// error, so that a new one is placed here first.
var arrows = map[string][]string{
	"core/kind":          {},
	"core/mask":          {"core/kind", "kernels/philox"},
	"core/data":          {"core/kind", "kernels/philox"},
	"core/measure":       {},
	"core/nn":            {"core/kind", "kernels", "kernels/philox"},
	"core/optim":         {"core/kind", "core/nn", "kernels"},
	"core/record":        {},
	"core/bench":         {"core/kind", "core/mask", "core/nn", "core/optim", "kernels", "kernels/philox"},
	"core/train":         {"core/...", "kernels/..."},
	"core/phrase":        {"core/kind", "core/mask", "core/train"},
	"core/runs":          {"core/kind", "core/mask", "core/data", "core/nn", "core/optim", "core/record", "core/train"},
	"kernels":            {},
	"kernels/philox":     {},
	"kernels/cpu":        {"kernels", "kernels/philox"},
	"kernels/cuda":       {"kernels", "kernels/philox"},
	"kernels/device":     {"kernels", "kernels/cpu", "kernels/cuda"},
	"kernels/bench":      {"core/bench", "core/optim", "kernels", "kernels/device"},
	"kernels/kerneltest": {"kernels", "kernels/philox"},
	"presets":            {"core/kind", "core/mask", "core/data", "core/nn", "core/optim", "core/train"},
	"tui":                {"core/kind", "core/mask", "core/phrase", "core/record", "core/runs", "core/train", "presets", "tui/..."},
	"tui/plot":           {},
	"tui/background":     {},
	"tui/clip":           {},
	"tui/export":         {"tui/plot"},
	"tui/machine":        {},
	"tui/notice":         {"tui/clip"},
	"tui/paint":          {},
	"tui/bench":          {},
	".":                  {"core/bench", "core/kind", "core/mask", "core/phrase", "core/record", "core/runs", "core/train", "kernels/...", "presets", "tui/..."},
}

// modules says which packages may import what comes from outside, by the longest
// beginning of the import path.
var modules = map[string][]string{
	"github.com/charmbracelet/":  {"tui/..."},
	"github.com/NimbleMarkets/":  {"tui/..."},
	"github.com/muesli/":         {"tui/..."},
	"github.com/sahilm/fuzzy":    {"tui"},
	"gorgonia.org/tensor":        {"core/...", "kernels/..."},
	"gorgonia.org/cu":            {"kernels/cuda"},
	"go4.org/unsafe/":            {"core/...", "kernels/..."},
	"github.com/BurntSushi/toml": {"core/runs", "presets", "tui"},
	"golang.org/x/image/":        {"tui/export"},
	"golang.org/x/sys/":          {".", "core/record", "kernels/...", "tui/..."},
	"golang.org/x/term":          {".", "tui/..."},
	"github.com/creack/pty":      {".", "tui/..."},
}

// TestArrows holds the architecture: who may import whom. Tests may import more of
// the house, but nothing more from outside.
func TestArrows(t *testing.T) {
	found := map[string]bool{}
	for _, file := range sources(t) {
		pkg := path.Dir(file)
		found[pkg] = true
		test := strings.HasSuffix(file, "_test.go")
		for _, imported := range imports(t, file) {
			if why := forbidden(pkg, imported, test); why != "" {
				t.Errorf("%s imports %s: %s", file, imported, why)
			}
		}
	}
	if len(found) < 10 || !found["core/train"] || !found["."] {
		t.Errorf("the walk found only %v", found)
	}
}

// TestForbidden shows that the table forbids.
func TestForbidden(t *testing.T) {
	for _, c := range []struct {
		pkg, imported string
		test, ok      bool
	}{
		{"core/train", module + "/core/nn", false, true},
		{"core/train", module + "/tui", false, false},
		{"core/train", module + "/presets", false, false},
		{"core/train", module + "/presets", true, true},
		{"core/train", "github.com/charmbracelet/bubbletea", true, false},
		{"core/mask", module + "/kernels", false, false},
		{"core/kind", module + "/core/mask", false, false},
		{"tui", module + "/core/nn", false, false},
		{"tui", "gorgonia.org/tensor", false, false},
		{"tui/plot", module + "/core/train", false, false},
		{".", "github.com/charmbracelet/lipgloss", false, false},
		{"core/util", "strings", false, false},
		{"core/nn", "github.com/some/thing", false, false},
	} {
		if got := forbidden(c.pkg, c.imported, c.test); (got == "") != c.ok {
			t.Errorf("%s imports %s: %q", c.pkg, c.imported, got)
		}
	}
}

// forbidden says why a package may not import what it does; "" if it may.
func forbidden(pkg, imported string, test bool) string {
	allowed, known := arrows[pkg]
	if !known {
		return "the package has no place among the arrows of this test"
	}
	if own, ok := strings.CutPrefix(imported, module); ok {
		own = strings.TrimPrefix(own, "/")
		if test || among(own, allowed) {
			return ""
		}
		return "no arrow leads there"
	}
	if !strings.Contains(strings.Split(imported, "/")[0], ".") {
		return "" // the standard library
	}
	for prefix, users := range modules {
		if strings.HasPrefix(imported, prefix) {
			if among(pkg, users) {
				return ""
			}
			return "only " + strings.Join(users, ", ") + " may"
		}
	}
	return "the module is not among those of this test"
}

// among reports whether a package is in a list, in which "a/..." is a and all
// below it.
func among(pkg string, list []string) bool {
	return slices.ContainsFunc(list, func(p string) bool {
		base, all := strings.CutSuffix(p, "/...")
		return pkg == base || all && strings.HasPrefix(pkg, base+"/")
	})
}

// sources lists the Go files of the module, also those of other platforms.
func sources(t *testing.T) []string {
	var files []string
	err := filepath.WalkDir(".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := d.Name()
		if d.IsDir() && p != "." && (strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") || name == "testdata" || exists(filepath.Join(p, "go.mod"))) {
			return fs.SkipDir
		}
		if strings.HasSuffix(name, ".go") {
			files = append(files, filepath.ToSlash(p))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func imports(t *testing.T, file string) []string {
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		t.Error(err)
		return nil
	}
	var paths []string
	for _, spec := range f.Imports {
		p, _ := strconv.Unquote(spec.Path.Value) // the parser has checked it
		paths = append(paths, p)
	}
	return paths
}
