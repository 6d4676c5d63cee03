package tui

import (
	"encoding/binary"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

var (
	caseCount = flag.Int("cases", 1000, "how many cases TestOrdeal makes: frames after a key, of some values, at some size")
	firstSeed = flag.Uint64("first", 1, "the first seed of TestOrdeal; each makes up to 100 cases")
)

// TestOrdeal makes as many cases as -cases says, the same for the same -first.
func TestOrdeal(t *testing.T) {
	const each = 100
	seeds := uint64(*caseCount+each-1) / each
	workers := uint64(runtime.GOMAXPROCS(0))
	for w := range workers {
		t.Run(fmt.Sprint(w), func(t *testing.T) {
			t.Parallel()
			made := 0
			for seed := *firstSeed + w; seed < *firstSeed+seeds; seed += workers {
				o := newOrdeal(rand.New(rand.NewPCG(seed, 0)))
				for range min(each, *caseCount-int(seed-*firstSeed)*each) {
					if err := o.suffer(); err != nil {
						t.Fatalf("go test ./tui -run TestOrdeal -first %d -cases %d: %v", seed, each, err)
					}
				}
				made += o.made
			}
			t.Logf("%d cases, of seeds %d to %d", made, *firstSeed, *firstSeed+seeds-1)
		})
	}
}

// FuzzScreen makes cases of what the fuzzer draws, four bytes for each draw.
func FuzzScreen(f *testing.F) {
	for seed := range uint64(12) {
		random := rand.New(rand.NewPCG(seed, 1))
		var tape []byte
		for range 60 {
			tape = binary.BigEndian.AppendUint32(tape, random.Uint32())
		}
		f.Add(tape)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		drawn := &tape{data, rand.NewPCG(0, 0)}
		for o := newOrdeal(rand.New(drawn)); len(drawn.data) > 0; {
			if err := o.suffer(); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// tape is what a fuzzer drew, as a source of numbers: each of four bytes, which are those
// that count, in front of four others. Behind its end they go on by themselves.
type tape struct {
	data []byte
	*rand.PCG
}

// Uint64 implements rand.Source.
func (t *tape) Uint64() uint64 {
	next := t.PCG.Uint64()
	if len(t.data) < 4 {
		t.data = nil
		return next
	}
	next = next>>32 | uint64(binary.BigEndian.Uint32(t.data))<<32
	t.data = t.data[4:]
	return next
}

// ordeal is a screen that must bear any values, any size and any keys.
type ordeal struct {
	*rig
	random *rand.Rand
	keys   []string
	lines  []string // of the last frame, which were found good
	made   int      // cases
}

func newOrdeal(random *rand.Rand) *ordeal {
	look := plot.Terminal{Profile: plot.Profile(random.IntN(4)), Dark: random.IntN(2) == 0, ASCII: random.IntN(2) == 0}
	o := &ordeal{rig: newRig(look, 120, 36), random: random, keys: []string{"é", "alt+x", "f1", "日", "\x1b"}}
	for _, b := range o.rig.screen.keys {
		for _, k := range b.names() {
			if k != anyKey {
				o.keys = append(o.keys, k)
			}
		}
	}
	o.resizeAnyhow()
	return o
}

// suffer makes a case: perhaps another size and other values, a key, and the frame after
// it, which must have the size of the screen and hold nothing but text and colours.
func (o *ordeal) suffer() error {
	o.made++
	switch o.random.IntN(8) {
	case 0, 1:
		o.resizeAnyhow()
	case 2, 3:
		odd := rand.New(rand.NewPCG(o.random.Uint64(), 2))
		o.current().odd = oddSeries(odd)
		o.current().publish(func(s *train.Snapshot) { wild(odd, s) })
	case 4:
		o.current().take()
	case 5:
		o.Update(tea.MouseMsg{X: o.random.IntN(500), Y: o.random.IntN(200), Button: tea.MouseButton(o.random.IntN(6)), Action: tea.MouseActionPress})
	}
	for range 1 + o.random.IntN(3) {
		cmd := o.press(o.keys[o.random.IntN(len(o.keys))])
		if o.hint.text != "Exporting…" { // to the disk: package export has tests of its own
			o.settle(cmd)
		}
	}
	o.tick(1 + o.random.IntN(3))
	return o.check()
}

// current is the run on the screen.
func (o *ordeal) current() *fakeRun { return o.session.run.(*fakeRun) }

// resizeAnyhow takes any size that a terminal can have, often one at which the layouts
// change.
func (o *ordeal) resizeAnyhow() {
	switch o.random.IntN(5) {
	case 0:
		o.resize(o.random.IntN(501), o.random.IntN(201))
	case 2:
		o.resize(leastWidth-2+o.random.IntN(44), leastHeight-2+o.random.IntN(16))
	case 1:
		o.resize(fullWidth-2+o.random.IntN(4), fullHeight-2+o.random.IntN(4))
	default:
		o.resize(compactWidth-2+o.random.IntN(60), compactHeight-2+o.random.IntN(30))
	}
}

// check looks at the lines that are new.
func (o *ordeal) check() error {
	view := o.view()
	if o.failed != nil {
		return fmt.Errorf("case %d, %d×%d: %v\n%s", o.made, o.w, o.h, o.failed.Value, o.failed.Stack)
	}
	if o.w <= 0 || o.h <= 0 {
		return nil
	}
	lines := strings.Split(view, "\n")
	if len(lines) != o.h {
		return fmt.Errorf("case %d, %d×%d: %d lines", o.made, o.w, o.h, len(lines))
	}
	for i, l := range lines {
		if i < len(o.lines) && l == o.lines[i] && plot.Width(l) == o.w {
			continue
		}
		if n := plot.Width(l); n != o.w || !clean(l) {
			return fmt.Errorf("case %d, %d×%d: line %d has %d cells: %q", o.made, o.w, o.h, i, n, l)
		}
	}
	o.lines = lines
	return nil
}

// clean reports whether a line has no control characters but those of colours.
func clean(l string) bool {
	for i := 0; i < len(l); i++ {
		switch {
		case l[i] == '\x1b':
			end := strings.IndexByte(l[i:], 'm')
			if end < 2 || l[i+1] != '[' || strings.Trim(l[i+2:i+end], "0123456789;") != "" {
				return false
			}
			i += end
		case l[i] < ' ' || l[i] == 0x7f || l[i] == 0xc2 && i+1 < len(l) && l[i+1] < 0xa0:
			return false
		}
	}
	return true
}

// oddValues are those that are hard to draw.
var oddValues = []float64{math.NaN(), math.Inf(1), math.Inf(-1), 1e300, -1e300, math.MaxFloat64, 0, math.Copysign(0, -1), 5e-324, -1, 0.5, 1}

func oddValue(random *rand.Rand) float64 { return oddValues[random.IntN(len(oddValues))] }

// oddSeries are values of all curves: few odd ones, many, or no others.
func oddSeries(random *rand.Rand) func(string, int64) (float64, bool) {
	salt, share := random.IntN(1<<20), []float64{0, 0.01, 0.5, 1}[random.IntN(4)]
	few := oddValues[:1+random.IntN(len(oddValues))]
	return func(name string, step int64) (float64, bool) {
		at := hash(int(step)*31 + len(name) + salt)
		return few[int(at*1e6)%len(few)], at < share
	}
}

// wild is a snapshot that no run should make.
func wild(rnd *rand.Rand, s *train.Snapshot) {
	pick := func() float64 { return oddValue(rnd) }
	states := []train.State{train.Running, train.Paused, train.Finished, train.Stopped, train.Diverged, train.Failed, ""}
	s.State, s.Reason = states[rnd.IntN(len(states))], "why\x1b[2J\n\t…"
	s.Step, s.Steps = int64(rnd.IntN(2000)), int64(rnd.IntN(3)*1000)
	s.StepsPerEpoch = int64(1 + rnd.IntN(100))
	s.Rate, s.Pace, s.SamplesPerSec = pick(), pick(), pick()
	s.Stage, s.Stages, s.StageName, s.Began = rnd.IntN(4), rnd.IntN(3), strings.Repeat("s\x1b", rnd.IntN(30)), int64(rnd.IntN(2000)-500)
	s.Warmup, s.Clip = pick(), pick()
	s.RateSchedule, _ = train.RateSchedules.Choose([]string{"step", "plateau", "none"}[rnd.IntN(3)])
	s.Activations = []train.ActivationState{
		{Layer: "relu1", Mask: make([]float32, rnd.IntN(300))}, {Layer: "\x1b[2J", Mask: []float32{2}}, {Mask: []float32{float32(pick()), 1}},
	}[:rnd.IntN(4)]
	for _, t := range mask.Targets {
		m := s.Masks[t]
		m.Schedule, _ = mask.Schedules.Choose([]string{"cubic", "closed-loop", "none"}[rnd.IntN(3)])
		m.Asked = pick()
		m.Ratio, m.Achieved, m.On = pick(), pick(), rnd.IntN(2) == 0
		m.Warning = []string{"", "cells 1–4\nare never hidden \x1b]0;title\a"}[rnd.IntN(2)]
		s.Masks[t] = m
	}
	s.Layers = s.Layers[:rnd.IntN(len(s.Layers)+1)]
	for i := range s.Layers {
		s.Layers[i].GradNorm, s.Layers[i].Density = pick(), pick()
		s.Layers[i].Thaws, s.Layers[i].Kept = rnd.IntN(3), map[mask.Target]float64{mask.Activation: pick()}
		s.Layers[i].Name = []string{"", "層1", "a\x1b[31mb", strings.Repeat("long", 20)}[rnd.IntN(4)]
	}
	wildPictures(rnd, s)
}

// wildPictures makes up what the maps show.
func wildPictures(rnd *rand.Rand, s *train.Snapshot) {
	odd := func(n int) []float32 {
		x := make([]float32, n)
		for i := range x {
			x[i] = float32(oddValue(rnd))
		}
		return x
	}
	s.Sample = []train.SampleState{
		{}, {Height: 1, Width: 3, X: []float32{float32(math.NaN()), 1, 2}, Mask: []float32{0, 0, 0}, Label: "“\x00”"},
		{Height: 2, Width: 2, X: []float32{1}}, {Height: 28, Width: 28, X: boot(), Mask: window(1, 2, 3), Label: "\xff"},
		{Height: 28, Width: 28, X: odd(784), Mask: odd(784)},
	}[rnd.IntN(5)]
	if rnd.IntN(2) == 0 {
		s.Score, s.Occlusion = odd(3), odd(784)
	}
	s.Classes = slices.Clone(s.Classes)
	for i := range s.Classes {
		s.Classes[i].Accuracy = oddValue(rnd)
	}
	if out, in := 1+rnd.IntN(40), 1+rnd.IntN(90); rnd.IntN(2) == 0 {
		s.Weight.Out, s.Weight.In, s.Weight.Mask, s.Weight.Values = out, in, odd(out*in), odd(out*in)
	}
}
