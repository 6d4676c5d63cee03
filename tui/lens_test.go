package tui

import (
	"math"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// openLens are the keys to the enlarged input, on a screen where its map has a line a
// row of pixels.
const openLens = "tab tab z"

func at(row, col int) func(*rig, tea.Cmd) bool {
	return func(r *rig, _ tea.Cmd) bool {
		l := r.lens()
		return l.Row == row && l.Col == col && l.Zoom == 0
	}
}

func back(r *rig, _ tea.Cmd) bool { return r.page.scope == mainScope && r.focus == "picture" }

func steady(r *rig, _ tea.Cmd) bool { return r.page.scope == lensScope && r.focus == "lens" }

func zoom(n int) func(*rig, tea.Cmd) bool {
	return func(r *rig, _ tea.Cmd) bool { return r.lens().Zoom == n && r.run.sent == nil }
}

var lensCases = []keyCase{
	{lensScope, "esc", openLens, back},
	{lensScope, "z", openLens, back},
	{lensScope, "enter", "tab tab enter", back},
	{lensScope, "down", openLens, at(1, 0)},
	{lensScope, "j", openLens, at(1, 0)},
	{lensScope, "up", openLens + " j j", at(1, 0)},
	{lensScope, "k", openLens + " j j", at(1, 0)},
	{lensScope, "right", openLens, at(0, 1)},
	{lensScope, "l", openLens, at(0, 1)},
	{lensScope, "left", openLens + " l l", at(0, 1)},
	{lensScope, "h", openLens, at(0, 0)},
	{lensScope, "J", openLens, at(10, 0)},
	{lensScope, "shift+down", openLens, at(10, 0)},
	{lensScope, "pgdown", openLens + " J J", at(27, 0)},
	{lensScope, "K", openLens + " J j", at(1, 0)},
	{lensScope, "shift+up", openLens + " J j", at(1, 0)},
	{lensScope, "pgup", openLens + " J", at(0, 0)},
	{lensScope, "L", openLens, at(0, 10)},
	{lensScope, "shift+right", openLens, at(0, 10)},
	{lensScope, "H", openLens + " L l", at(0, 1)},
	{lensScope, "shift+left", openLens + " L l", at(0, 1)},
	{lensScope, "+", openLens, zoom(1)},
	{lensScope, "=", openLens + " +", zoom(2)},
	{lensScope, "-", openLens + " + +", zoom(1)},
	{lensScope, "0", openLens + " + + +", zoom(0)},
	{lensScope, "v", openLens, func(r *rig, _ tea.Cmd) bool { return r.shows("colours of maps: viridis") && r.palette == 1 }},
	{lensScope, "tab", openLens, steady},
	{lensScope, "shift+tab", openLens, steady},
}

// TestUnderTheCursor reads what the enlarged picture says of single cells and of tiles,
// in every view with a map.
func TestUnderTheCursor(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press(strings.Fields(openLens)...)
	r.tick(12)
	x := r.run.snap.Sample
	for _, c := range []struct{ view, want string }{
		{"input", "row 11 column 20 · pixel " + plot.Number(float64(x.X[11*28+20])) + " · M 0 hidden"},
		{"occlusion", "row 11 column 20 · hidden in 66.8 % of 400 steps"},
		{"weights", ""},
	} {
		r.show(c.view)
		r.lenses[c.view] = plot.Lens{Row: 11, Col: 20}
		if c.view == "weights" {
			r.press("+", "down")
			r.tick(12)
			s := r.run.snap.Weight
			l := r.lens()
			m := &plot.Heatmap{H: s.Out, W: s.In, Values: s.Values, Fill: true, Lens: &l}
			p := r.frames["lens"].panel.(*lensPanel)
			spot := m.Under(r.theme, p.w, p.h)
			sum := 0.0
			for row := spot.Row; row < spot.Row+spot.Rows; row++ {
				for col := spot.Col; col < spot.Col+spot.Cols; col++ {
					sum += float64(s.Values[row*s.In+col])
				}
			}
			c.want = "weight " + plot.Number(sum/float64(spot.Rows*spot.Cols)) + " · mean of "
			if spot.Rows*spot.Cols < 2 {
				t.Fatalf("no tile: %+v", spot)
			}
		}
		if !r.shows(c.want) {
			t.Errorf("%s: %q is not on the screen\n%s", c.view, c.want, r.text())
		}
	}
}

// TestLookAsksForWhatIsShown: weights are read from the device only where they are seen.
func TestLookAsksForWhatIsShown(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	for _, c := range []struct {
		view, keys string
		want       bool
	}{{"input", "", false}, {"weight mask", "", false}, {"weights", "", true}, {"weight mask", "tab tab z", true}, {"weight mask", "esc", false}} {
		r.show(c.view)
		r.press(strings.Fields(c.keys)...)
		r.tick(2)
		if l := r.run.look; l.Weights != c.want || !l.Occlusion {
			t.Errorf("%s after %q: %+v", c.view, c.keys, l)
		}
	}
}

// TestNothingStaleIsShown: what is kept while the cursor moves is made anew when anything
// else changes.
func TestNothingStaleIsShown(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.enlargePicture("weights")
	p := r.frames["lens"].panel.(*lensPanel)
	for _, key := range []string{"l", "+", "v", "]", "m", "m", "m", "m", "m", "+", "n", "J", "0"} {
		r.tick(12)
		r.view()
		r.press(key) // and no new snapshot
		shown := r.view()
		p.known = known{}
		r.touched++
		r.stale = true
		if r.view() != shown {
			t.Errorf("after %q the picture is stale:\n%s", key, ansi.Strip(shown))
		}
	}
}

// TestHelpOfThePage: the help tells of the keys of the page, and not what they mean on
// the main one.
func TestHelpOfThePage(t *testing.T) {
	r := newRig(trueDark, 120, 40)
	r.press(strings.Fields(openLens + " ?")...)
	for text, want := range map[string]bool{"twice as large": true, "move the cursor by a row": true, "make one step": true, "learning rate one rung": false, "choose a row": false} {
		if r.shows(text) != want {
			t.Errorf("the help shows %q: %t", text, !want)
		}
	}
}

// TestPalettes changes the colours of every map and nothing else.
func TestPalettes(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press(strings.Fields(openLens)...)
	r.show("occlusion")
	r.tick(12)
	seen := map[string]bool{}
	for i := range palettes {
		if i > 0 && !r.shows("sample 0 · "+palettes[i].name) {
			t.Errorf("the legend does not name %s", palettes[i].name)
		}
		seen[r.view()] = true
		r.press("v")
	}
	if len(seen) != len(palettes) || r.palette != 0 {
		t.Errorf("%d pictures of %d palettes", len(seen), len(palettes))
	}
}

// TestClasses: all of them where there is room, else the lowest, and the truth about it.
func TestClasses(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.tick(12)
	s := *r.still
	r.still = &s
	for _, c := range []struct {
		n, h int
		want []string // how lines begin
	}{
		{3, 9, []string{"c0", "c1", "c2", "lowest c2"}},
		{9, 5, []string{"c4", "c5", "c3", "c6", "1–4 of 9"}},
		{0, 5, []string{"No accuracy"}},
	} {
		s.Classes = nil
		for i := range c.n {
			s.Classes = append(s.Classes, train.ClassState{Name: "c" + string(rune('0'+i)), Rows: 10, Accuracy: math.Abs(float64(i)-4.4) / 10})
		}
		lines := classPicture(&r.state, 40, c.h, 0)
		for i, want := range c.want {
			if got := strings.TrimSpace(ansi.Strip(lines[i])); !strings.HasPrefix(got, want) {
				t.Errorf("%d classes in %d lines: line %d is %q, want %q", c.n, c.h, i, got, want)
			}
		}
		if c.n > 0 && len(lines) != len(c.want) {
			t.Errorf("%d classes: %d lines", c.n, len(lines))
		}
	}
	s.Classes = []train.ClassState{{Name: "none", Accuracy: math.NaN()}, {Name: "all", Rows: 3, Accuracy: 1}}
	if lines := classPicture(&r.state, 40, 9, 5); !strings.Contains(lines[0], "no rows") || !strings.Contains(lines[2], "lowest all 100.0 %") {
		t.Errorf("%q", lines)
	}
}

// TestPicturesAtEverySize draws every view, small and enlarged, at any size, with what a
// run has and with nothing.
func TestPicturesAtEverySize(t *testing.T) {
	for _, empty := range []bool{false, true} {
		r := newRig(trueDark, 120, 36)
		r.run.fineTune()
		r.press("]")
		r.tick(12)
		if empty {
			r.run.snap = &train.Snapshot{Masks: r.run.snap.Masks}
			r.tick(12)
			r.still = r.run.snap
		}
		for i := range pictures {
			r.picture = i
			for _, name := range []string{"picture", "lens"} {
				for w := range 60 {
					for _, h := range []int{0, 1, 2, 3, 7, 20} {
						r.frames[name].Render(w, h)
						if p, ok := r.frames[name].panel.(*lensPanel); ok && w%7 == 0 {
							p.steer(w-30, h, h-3)
						}
					}
				}
				lines := r.frames[name].Render(50, 14)
				if len(lines) == 0 || len(lines) > 14 || strings.TrimSpace(ansi.Strip(strings.Join(lines, ""))) == "" {
					t.Errorf("%s, %s: %q", pictures[i].name, name, lines)
				}
			}
		}
	}
}

// BenchmarkLens is a frame with a weight mask or weights of 256×784 enlarged, after a
// move of the cursor.
func BenchmarkLens(b *testing.B) {
	for _, view := range []string{"weight mask", "weights"} {
		for name, size := range map[string][2]int{"120x36": {120, 36}, "200x50": {200, 50}} {
			b.Run(view+"/"+name, func(b *testing.B) {
				r := newRig(trueDark, size[0], size[1])
				r.run.publish(func(s *train.Snapshot) { s.Layers[0].Masked, s.Layers[0].Density = true, 0.5 })
				r.enlargePicture(view)
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					r.press([]string{"right", "down", "left", "up"}[i%4])
					r.View()
				}
			})
		}
	}
}
