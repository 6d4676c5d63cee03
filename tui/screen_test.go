package tui

import (
	"math"
	"math/rand"
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
	for _, w := range []int{0, 1, 2, 5, 79, 80, 81, 100, 119, 120, 121, 160, 200, 333, 500} {
		for _, h := range []int{0, 1, 2, 3, 23, 24, 25, 35, 36, 37, 50, 64, 100, 200} {
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
	r.resize(60, 20)
	if !r.shows("needs 80×24") {
		t.Errorf("%s", r.text())
	}
	r.resize(120, 36)
	checkSize(t, r.view(), 120, 36)
}

// TestLayout checks that the panels cover the screen but its last two lines,
// once.
func TestLayout(t *testing.T) {
	for w := compactWidth; w <= 500; w += 7 {
		for h := compactHeight; h <= 200; h += 3 {
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

// wild is a snapshot that no run should make.
func wild(rnd *rand.Rand, s *train.Snapshot) {
	odd := []float64{math.NaN(), math.Inf(1), math.Inf(-1), 1e300, -1e300, 0, 5e-324, -1, 0.5}
	pick := func() float64 { return odd[rnd.Intn(len(odd))] }
	states := []train.State{train.Running, train.Paused, train.Finished, train.Stopped, train.Diverged, train.Failed, ""}
	s.State, s.Reason = states[rnd.Intn(len(states))], "why\x1b[2J\n\t…"
	s.Step, s.Steps = int64(rnd.Intn(2000)), int64(rnd.Intn(3)*1000)
	s.StepsPerEpoch = int64(1 + rnd.Intn(100))
	s.Rate, s.Pace, s.SamplesPerSec = pick(), pick(), pick()
	s.Stage, s.Stages, s.StageName, s.Began = rnd.Intn(4), rnd.Intn(3), strings.Repeat("s\x1b", rnd.Intn(30)), int64(rnd.Intn(2000)-500)
	s.Warmup, s.Clip = pick(), pick()
	s.RateSchedule, _ = train.RateSchedules.Choose([]string{"step", "plateau", "none"}[rnd.Intn(3)])
	s.Activations = []train.ActivationState{
		{Layer: "relu1", Mask: make([]float32, rnd.Intn(300))}, {Layer: "\x1b[2J", Mask: []float32{2}}, {Mask: []float32{float32(pick()), 1}},
	}[:rnd.Intn(4)]
	for t, m := range s.Masks {
		m.Schedule, _ = mask.Schedules.Choose([]string{"cubic", "closed-loop", "none"}[rnd.Intn(3)])
		m.Asked = pick()
		m.Ratio, m.Achieved, m.On = pick(), pick(), rnd.Intn(2) == 0
		m.Warning = []string{"", "cells 1–4\nare never hidden \x1b]0;title\a"}[rnd.Intn(2)]
		s.Masks[t] = m
	}
	s.Layers = s.Layers[:rnd.Intn(len(s.Layers)+1)]
	for i := range s.Layers {
		s.Layers[i].GradNorm, s.Layers[i].Density = pick(), pick()
		s.Layers[i].Thaws, s.Layers[i].Kept = rnd.Intn(3), map[mask.Target]float64{mask.Activation: pick()}
		s.Layers[i].Name = []string{"", "層1", "a\x1b[31mb", strings.Repeat("long", 20)}[rnd.Intn(4)]
	}
	s.Sample = []train.SampleState{
		{}, {Height: 1, Width: 3, X: []float32{float32(math.NaN()), 1, 2}, Mask: []float32{0, 0, 0}, Label: "“\x00”"},
		{Height: 2, Width: 2, X: []float32{1}}, {Height: 28, Width: 28, X: boot(), Mask: window(1, 2, 3), Label: "\xff"},
	}[rnd.Intn(4)]
	if rnd.Intn(2) == 0 {
		s.Score = []float32{float32(math.Inf(1)), 0, 1}
	}
}

// FuzzScreen presses random keys on random sizes over random snapshots: nothing
// panics, and every frame has the size of the screen.
func FuzzScreen(f *testing.F) {
	for seed := range int64(12) {
		f.Add(seed)
	}
	var keys []string
	for _, b := range keyTable() {
		keys = append(keys, b.names()...)
	}
	keys = append(keys, "é", "alt+x", "f1", "日")
	f.Fuzz(func(t *testing.T, seed int64) {
		rnd := rand.New(rand.NewSource(seed))
		look := plot.Terminal{Profile: plot.Profile(rnd.Intn(4)), Dark: rnd.Intn(2) == 0, ASCII: rnd.Intn(2) == 0}
		r := newRig(look, rnd.Intn(501), rnd.Intn(201))
		for range 60 {
			switch rnd.Intn(6) {
			case 0:
				r.resize(60+rnd.Intn(200), 20+rnd.Intn(60))
			case 1:
				r.run.publish(func(s *train.Snapshot) { wild(rnd, s) })
			case 2:
				r.run.take()
			case 3:
				r.Update(tea.MouseMsg{X: rnd.Intn(300), Y: rnd.Intn(90), Button: tea.MouseButton(rnd.Intn(6)), Action: tea.MouseActionPress})
			}
			if cmd := r.press(keys[rnd.Intn(len(keys))]); cmd != nil && r.opening {
				r.Update(cmd())
			}
			r.tick(1 + rnd.Intn(3))
			checkSize(t, r.view(), r.w, r.h)
			if r.failed != nil {
				t.Fatalf("%v\n%s", r.failed.Value, r.failed.Stack)
			}
		}
	})
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
