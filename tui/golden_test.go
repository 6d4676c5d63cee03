package tui

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"example.com/maskbench/tui/plot"
)

var update = flag.Bool("update", false, "rewrite the golden screens")

var looks = []struct {
	name string
	plot.Terminal
}{
	{"true", trueDark},
	{"256", plot.Terminal{Profile: plot.ANSI256, Dark: true}},
	{"16", plot.Terminal{Profile: plot.ANSI16, Dark: true}},
	{"none", plot.Terminal{Profile: plot.None, Dark: true}},
	{"light", plot.Terminal{Profile: plot.TrueColor}},
	{"ascii", plot.Terminal{Profile: plot.ANSI16, Dark: true, ASCII: true}},
}

// sizes have each a layout of their own: tiny, compact, full, wide. On the last one the
// picture is twice as large, which only some scenes have to show.
var sizes = [][2]int{{60, 20}, {80, 24}, {120, 36}, {200, 50}, {160, 64}}

// kept reports whether there is a golden. What the last two looks change, the sizes do
// not.
func kept(scene string, look int, size [2]int) bool {
	const profiles = 4
	if size[1] == 64 && !slices.Contains([]string{"main", "learned"}, scene) {
		return false
	}
	return look < profiles || size[0] == 80
}

const goldenDir = "testdata/screens"

// TestGolden compares every scene with two files: SCENE.txt is what it says, and SCENE.ink
// in which colours, line by line.
func TestGolden(t *testing.T) {
	for _, x := range scenes {
		t.Run(x.name, func(t *testing.T) {
			t.Parallel()
			var text, ink album
			for _, s := range sizes {
				for i, l := range looks {
					if !kept(x.name, i, s) {
						continue
					}
					r := newRig(l.Terminal, s[0], s[1])
					r.tick(20)
					x.set(r)
					page := fmt.Sprintf("%d×%d", s[0], s[1])
					text.add(page, l.name, trimmed(ansi.Strip(r.view())))
					ink.add(page, l.name, dyes(t, r.theme).describe(r.view()))
				}
			}
			text.compare(t, x.name+".txt")
			ink.compare(t, x.name+".ink")
		})
	}
}

// TestInks compares the colours that the goldens have names for.
func TestInks(t *testing.T) {
	var all album
	for _, l := range looks {
		var lines []string
		theme := plot.NewTheme(l.Terminal)
		for i, name := range roleNames {
			lines = append(lines, fmt.Sprintf("%-8s%q", name, strings.TrimSuffix(theme.Paint(plot.Role(i), "x"), "x\x1b[0m")))
		}
		all.add("roles", l.name, lines)
	}
	all.compare(t, "roles.ink")
}

// TestGoldenFiles: each golden belongs to a scene, and they are of a size that can be
// looked through.
func TestGoldenFiles(t *testing.T) {
	files, err := os.ReadDir(goldenDir)
	if err != nil {
		t.Fatal(err)
	}
	total := int64(0)
	for _, f := range files {
		name := strings.TrimSuffix(f.Name(), filepath.Ext(f.Name()))
		if name != "roles" && !slices.ContainsFunc(scenes, func(x scene) bool { return x.name == name }) {
			t.Errorf("%s is of no scene", f.Name())
		}
		info, err := f.Info()
		if err != nil {
			t.Fatal(err)
		}
		total += info.Size()
	}
	if total > 6<<20 {
		t.Errorf("the goldens have %d bytes", total)
	}
}

// album is a file of screens: of each page how it is on the first look, and in which
// lines it is not so on others.
type album struct {
	strings.Builder
	page  string
	first []string
	told  map[string]string // differences, and the look that had them first
}

// add tells what a look has on a page. Of the first look of a page it tells all.
func (a *album) add(page, look string, lines []string) {
	if page != a.page {
		a.page, a.first, a.told = page, lines, map[string]string{"": look}
		fmt.Fprintf(a, "== %s %s\n%s\n", page, look, strings.Join(lines, "\n"))
		return
	}
	var differs strings.Builder
	for i, l := range lines {
		if l != a.first[i] {
			fmt.Fprintf(&differs, "%2d %s\n", i+1, l)
		}
	}
	if same, ok := a.told[differs.String()]; ok {
		fmt.Fprintf(a, "== %s %s is as %s\n", page, look, same)
		return
	}
	a.told[differs.String()] = look
	fmt.Fprintf(a, "== %s %s differs in\n%s", page, look, differs.String())
}

// compare holds the album against its file.
func (a *album) compare(t *testing.T, name string) {
	t.Helper()
	path := filepath.Join(goldenDir, name)
	if *update {
		if err := os.WriteFile(path, []byte(a.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	page, want, got := "", strings.Split(string(file), "\n"), strings.Split(a.String(), "\n")
	for i, l := range got {
		if i >= len(want) || l != want[i] {
			want = append(want, "nothing more")
			t.Fatalf("%s differs: look at it after go test ./tui -update. First in %q:\n%s\nwas\n%s", path, page, l, want[min(i, len(want)-1)])
		}
		if strings.HasPrefix(l, "== ") {
			page = l
		}
	}
	if len(want) > len(got) {
		t.Fatalf("%s has more than there is", path)
	}
}

func trimmed(s string) []string {
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " ")
	}
	return lines
}
