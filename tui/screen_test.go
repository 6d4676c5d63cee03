package tui

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// checkSize wants h lines of w cells.
func checkSize(t *testing.T, view string, w, h int) {
	t.Helper()
	if w <= 0 || h <= 0 {
		if view != "" {
			t.Errorf("%d×%d: %q on no screen", w, h, view)
		}
		return
	}
	lines := strings.Split(view, "\n")
	if len(lines) != h {
		t.Fatalf("%d×%d: %d lines", w, h, len(lines))
	}
	for i, l := range lines {
		if n := ansi.StringWidth(l); n != w {
			t.Fatalf("%d×%d: line %d has %d cells: %q", w, h, i, n, ansi.Strip(l))
		}
	}
}

func TestSizes(t *testing.T) {
	r := newRig(plot.Terminal{Profile: plot.ANSI16, Dark: true}, 0, 0)
	r.run.publish(func(s *train.Snapshot) {
		for t, m := range s.Masks {
			m.On = true
			s.Masks[t] = m
		}
	})
	r.tick(1)
	r.pick("layers")
	for _, w := range []int{0, 1, 2, 5, 39, 40, 79, 80, 81, 100, 119, 120, 121, 160, 200, 333, 500} {
		for _, h := range []int{0, 1, 2, 3, 11, 12, 18, 23, 24, 25, 35, 36, 37, 50, 64, 100, 200} {
			r.resize(w, h)
			checkSize(t, r.view(), w, h)
			r.press("?")
			checkSize(t, r.view(), w, h)
			r.press("esc")
		}
	}
}

// TestBackFromSmall checks that a screen that was too small is drawn anew.
func TestBackFromSmall(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.view()
	r.resize(39, 20)
	if !r.shows("needs 40×12") {
		t.Errorf("%s", r.text())
	}
	r.resize(120, 36)
	checkSize(t, r.view(), 120, 36)
}

// TestLayout checks that the panels cover the screen but its last two lines,
// once.
func TestLayout(t *testing.T) {
	for w := leastWidth; w <= 500; w += 7 {
		for h := leastHeight; h <= 200; h += 3 {
			area := 0
			l := arrange(w, h, "layers")
			for i, p := range l.panels {
				area += p.w * p.h
				if p.x < 0 || p.y < 0 || p.x+p.w > w || p.y+p.h > h-2 || p.w < 20 && p.name != "run" || p.h < 1 {
					t.Fatalf("%d×%d: %s at %v", w, h, p.name, p.rect)
				}
				for _, q := range l.panels[:i] {
					if p.x < q.x+q.w && q.x < p.x+p.w && p.y < q.y+q.h && q.y < p.y+p.h {
						t.Fatalf("%d×%d: %s and %s overlap", w, h, p.name, q.name)
					}
				}
			}
			if area != w*(h-2) {
				t.Fatalf("%d×%d: %d of %d cells covered", w, h, area, w*(h-2))
			}
		}
	}
}

// TestCalm checks that lines of the heatmap are only written anew with it, and
// nothing is when nothing happens.
func TestCalm(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.tick(15)
	lines := func() []string { return strings.Split(r.view(), "\n") }
	before, changes := lines()[17:34], 0
	for range 40 {
		r.run.step(3)
		r.tick(1)
		if now := lines()[17:34]; strings.Join(now, "") != strings.Join(before, "") {
			before = now
			changes++
		}
	}
	if changes < 3 || changes > 4 {
		t.Errorf("the lines of the heatmap changed %d times in 4 s", changes)
	}
	r.run.publish(func(s *train.Snapshot) { s.State = train.Paused })
	r.tick(15)
	view := r.view()
	for range 50 {
		r.tick(1)
		if r.view() != view {
			t.Fatal("the screen of a paused run changed")
		}
	}
}

// TestPanic checks that a panic in a panel ends the screen with an error that
// has the stack.
func TestPanic(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.run.publish(func(s *train.Snapshot) { s.Masks = map[mask.Target]train.MaskState{} })
	r.frames["loss"].panel = broken{}
	r.tick(1)
	r.view()
	if r.failed == nil || !strings.Contains(string(r.failed.Stack), "broken") {
		t.Fatalf("panic was not kept: %v", r.failed)
	}
	if cmd := r.press("x"); !quits(Quit)(r, cmd) {
		t.Error("the screen goes on after a panic")
	}
}

type broken struct{}

func (broken) Title() (string, string)  { return "", "" }
func (broken) Shows() any               { return new(int) }
func (broken) Render(int, int) []string { panic("broken") }

// BenchmarkFrame is what a frame costs while a run trains: each panel is due as often as
// on the screen.
func BenchmarkFrame(b *testing.B) {
	for _, l := range looks[:4] {
		b.Run(l.name, func(b *testing.B) {
			r := newRig(l.Terminal, 120, 36)
			b.ReportAllocs()
			for b.Loop() {
				r.run.step(1)
				r.tick(1)
				r.view()
			}
		})
	}
}

// BenchmarkIdle is what a frame costs when nothing has changed.
func BenchmarkIdle(b *testing.B) {
	r := newRig(trueDark, 120, 36)
	r.run.publish(func(s *train.Snapshot) { s.State = train.Paused })
	r.tick(20)
	b.ReportAllocs()
	for b.Loop() {
		r.tick(1)
		r.view()
	}
}

// TestEscapeAndLetter: what a slow line brings together is two keys, not one with alt.
func TestEscapeAndLetter(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("?")
	if r.dialog == nil {
		t.Fatal("? opens no help")
	}
	help := r.dialog.(*menu).title
	r.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(":"), Alt: true})
	if d, ok := r.dialog.(*menu); !ok || d.title == help {
		t.Errorf("esc and : give %v", r.dialog)
	}
	r.press("esc")
	r.press("?")
	r.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("["), Alt: true})
	if r.dialog == nil {
		t.Error("half of an arrow key's sequence closes the help")
	}
}
