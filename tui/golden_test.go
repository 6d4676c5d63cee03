package tui

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

var update = flag.Bool("update", false, "rewrite the golden screens")

// views are the states of the screen that are kept as pictures.
var views = []struct {
	name string
	set  func(*rig)
}{
	{"main", func(r *rig) { r.press("down", "down", "right", "right"); r.tick(2) }},
	{"help", func(r *rig) { r.press("?") }},
	{"quit", func(r *rig) { r.press("q") }},
	{"weights", func(r *rig) {
		r.press("up", "right", "right")
		r.run.take()
		r.show("weight mask")
		r.press("]", "tab")
		r.tick(12)
	}},
	{"unfolded", func(r *rig) { r.pick("edge"); r.press("right", "down"); r.tick(2) }},
	{"stages", func(r *rig) { r.run.fineTune(); r.tick(12); r.show("outputs"); r.tick(2) }},
	{"zoom", func(r *rig) { r.press("z"); r.tick(2) }},
	{"chart", func(r *rig) { r.press("g", "N", "right"); r.tick(3) }},
	{"chart-zoom", func(r *rig) {
		r.pinTwo()
		r.press("g", "H", "+", "+", "t", "down", "down", "down", "down")
		r.tick(3)
	}},
	{"chart-nan", func(r *rig) { r.run.diverge(); r.tick(2); r.press("esc", "g", "w", "N"); r.tick(3) }},
	{"commands", func(r *rig) { r.press(":", "r", "a", "t", "e") }},
	{"typed", func(r *rig) { r.press(":", "strategy ") }},
	{"staged", func(r *rig) { r.press("S", "down", "down", "L", "]", "f", "+"); r.tick(2) }},
	{"typing", func(r *rig) { r.press("down", "down", "1", "."); r.tick(2) }},
	{"occlusion", func(r *rig) { r.show("occlusion"); r.press("tab", "tab"); r.tick(12) }},
	{"saliency", func(r *rig) {
		r.run.publish(func(s *train.Snapshot) { s.Score = fakeOcclusion })
		r.show("saliency")
		r.press("tab")
		r.tick(12)
	}},
	{"classes", func(r *rig) { r.show("classes"); r.press("tab"); r.tick(12) }},
	{"lens-input", func(r *rig) { r.enlargePicture("input", "J", "L", "L") }},
	{"lens-mask", func(r *rig) { r.press("]"); r.enlargePicture("weight mask", "J", "L", "L") }},
	{"lens-near", func(r *rig) { r.press("]"); r.enlargePicture("weight mask", "+", "+", "+", "J", "L", "v", "v") }},
	{"lens-weights", func(r *rig) { r.enlargePicture("weights", "j", "l") }},
	{"lens-classes", func(r *rig) { r.enlargePicture("classes") }},
	{"runs", func(r *rig) { r.do("r", "down") }},
	{"filter", func(r *rig) { r.do("r", "/", "ratio>0.4 colour:red") }},
	{"branch", func(r *rig) { r.do("down", "down", "b") }},
	{"branched", func(r *rig) { r.do("down", "down", "b", "enter", "0.5", "enter"); r.tick(2) }},
	{"compare", func(r *rig) { r.do("r", "down", "c") }},
	{"presets", func(r *rig) { r.do("P") }},
	{"diverged", func(r *rig) { r.run.diverge(); r.tick(2) }},
}

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

var sizes = [][2]int{{80, 24}, {120, 36}, {200, 50}}

// TestGolden compares screens with those under testdata: as they are sent, and
// as text, for those who read the difference.
func TestGolden(t *testing.T) {
	for _, l := range looks {
		for _, v := range views {
			for _, s := range sizes {
				if l.name != "true" && (v.name != "main" && s[0] != 80 || s[0] == 200 && l.name != "none") {
					continue // colours are the theme's: one size shows them
				}
				r := newRig(l.Terminal, s[0], s[1])
				r.tick(20)
				v.set(r)
				golden(t, fmt.Sprintf("%s-%dx%d-%s", v.name, s[0], s[1], l.name), r.view())
			}
		}
	}
	r := newRig(trueDark, 60, 20)
	golden(t, "small-60x20-true", r.view())
}

func golden(t *testing.T, name, screen string) {
	t.Helper()
	compare(t, filepath.Join("testdata", name+".golden"), screen)
	compare(t, filepath.Join("testdata", name+".txt"), trimLines(ansi.Strip(screen)))
}

func compare(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs: look at it, then go test ./tui -update\n%s", path, ansi.Strip(got))
	}
}

func trimLines(s string) string {
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " ")
	}
	return strings.Join(lines, "\n") + "\n"
}
