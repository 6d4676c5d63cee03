package tui

import (
	"math"
	"math/rand/v2"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/runs"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// pinTwo lays two runs over the curves.
func (r *rig) pinTwo() {
	for i, name := range []string{"fashion-mini-20260701-120000-a1b2", "fashion-none-20260630-080000-c3d4"} {
		f := newFake()
		f.step(int64(100 * i))
		diff := []runs.Change{{Key: "mask.input.ratio", A: "0.25", B: "0.5"}}
		if i == 1 {
			diff = []runs.Change{{Key: "mask.input.ratio", A: "0.25"}, {Key: "mask.input.strategy", A: "sliding", B: "none"}}
		}
		run := runs.Run{Dir: name, Name: name, Preset: "fashion-mini", State: runs.Finished, Step: 441, ValLoss: 0.4, ValAccuracy: math.NaN()}
		r.Update(pinned{pin: &pin{run: run, diff: diff, curves: f, close: func() {}}})
	}
}

func pointsAt(step int64) func(*rig, tea.Cmd) bool {
	return func(r *rig, _ tea.Cmd) bool { return r.pointer() == step }
}

// moved reports whether the crosshair was moved by so many columns from the newest
// step.
func moved(columns int) func(*rig, tea.Cmd) bool {
	return func(r *rig, _ tea.Cmd) bool {
		i, _, _ := r.cell()
		r.chart.pointed = false
		j, _, _ := r.cell()
		return i == j+columns
	}
}

func viewed(ok func(chartView) bool) func(*rig, tea.Cmd) bool {
	return func(r *rig, _ tea.Cmd) bool { return ok(r.chart) && r.page.scope == chartScope }
}

func showsMetric(name string) func(*rig, tea.Cmd) bool {
	return func(r *rig, _ tea.Cmd) bool { return metrics[r.chart.metric].name == name && r.shows("▸ "+name) }
}

func windowOf(steps int64) func(*rig, tea.Cmd) bool {
	return func(r *rig, _ tea.Cmd) bool {
		from, to := r.window()
		return to-from >= steps-2 && to-from <= steps+2 && from >= 0
	}
}

var chartCases = []keyCase{
	{chartScope, "left", "g", moved(-1)},
	{chartScope, "h", "g", moved(-1)},
	{chartScope, "right", "g", moved(1)},
	{chartScope, "l", "g", moved(1)},
	{chartScope, "H", "g", moved(-10)},
	{chartScope, "shift+left", "g", moved(-10)},
	{chartScope, "L", "g H H", moved(-10)},
	{chartScope, "shift+right", "g H H", moved(-10)},
	{chartScope, "n", "g N N", pointsAt(378)},
	{chartScope, "N", "g N", pointsAt(252)},
	{chartScope, "up", "g", showsMetric("samples/s")},
	{chartScope, "k", "g j", showsMetric("loss")},
	{chartScope, "shift+tab", "g", showsMetric("samples/s")},
	{chartScope, "down", "g", showsMetric("validation loss")},
	{chartScope, "j", "g j", showsMetric("accuracy")},
	{chartScope, "tab", "g", showsMetric("validation loss")},
	{chartScope, "+", "g", func(r *rig, _ tea.Cmd) bool { return r.chart.zoomed() && windowOf(r.until()/2)(r, nil) }},
	{chartScope, "=", "g +", func(r *rig, _ tea.Cmd) bool { return windowOf((r.until()/2+1)/2)(r, nil) }},
	{chartScope, "-", "g + +", func(r *rig, _ tea.Cmd) bool { return r.chart.zoomed() && windowOf((r.until()/2+1)/2*2)(r, nil) }},
	{chartScope, "[", "g + +", func(r *rig, _ tea.Cmd) bool { f, _ := r.window(); return f < r.snap.Step-r.until()/4 }},
	{chartScope, "pgup", "g + +", func(r *rig, _ tea.Cmd) bool { f, _ := r.window(); return f < r.snap.Step-r.until()/4 }},
	{chartScope, "]", "g + + 0 H H H H + +", func(r *rig, _ tea.Cmd) bool { f, _ := r.window(); return f > 0 && r.chart.zoomed() }},
	{chartScope, "pgdown", "g + + 0 H H H H + +", func(r *rig, _ tea.Cmd) bool { f, _ := r.window(); return f > 0 && r.chart.zoomed() }},
	{chartScope, "0", "g H + +", viewed(func(v chartView) bool { return !v.zoomed() && !v.pointed })},
	{chartScope, "f", "g", func(r *rig, _ tea.Cmd) bool {
		r.run.step(5000)
		r.tick(1)
		_, to := r.window()
		return to == r.snap.Step && r.shows("follows")
	}},
	{chartScope, "y", "g j j", viewed(func(v chartView) bool { return v.flipped[2] })},
	{chartScope, "t", "g t", func(r *rig, _ tea.Cmd) bool { return r.shows(" epoch ─") || r.shows("── epoch ") }},
	{chartScope, "a", "g", func(r *rig, _ tea.Cmd) bool { return r.chart.full && r.shows("full range") }},
	{chartScope, "w", "g", func(r *rig, _ tea.Cmd) bool { return r.shows("smoothed 0.99") }},
	{chartScope, "esc", "g", func(r *rig, _ tea.Cmd) bool { return r.page.scope == mainScope && r.focus == "mask" }},
	{chartScope, "g", "g", func(r *rig, _ tea.Cmd) bool { return r.page.scope == mainScope && r.focus == "mask" }},
	{chartScope, "z", "g", viewed(func(chartView) bool { return true })},
}

// TestCrosshairWalk moves the crosshair over all columns, and sees that each press moves
// it, and that switching metrics does not.
func TestCrosshairWalk(t *testing.T) {
	for _, before := range [][]string{nil, {"t"}, {"H", "+", "+", "+", "+", "+", "+"}, {"t", "H", "+", "+", "+"}} {
		r := newRig(trueDark, 120, 36)
		r.press("g")
		r.press(before...)
		for range 400 {
			was := r.pointer()
			r.press("left")
			if now := r.pointer(); now >= was && was > 1 {
				t.Fatalf("after %v the crosshair stays at step %d", before, was)
			}
			if from, to := r.window(); r.pointer() < from-1 || r.pointer() > to {
				t.Fatalf("after %v step %d is out of %d…%d", before, r.pointer(), from, to)
			}
		}
		at := r.pointer()
		r.press("down", "down")
		if r.pointer() != at {
			t.Errorf("another metric moved the crosshair from %d to %d", at, r.pointer())
		}
	}
}

// TestValuesUnderCrosshair compares the table with the run's own values.
func TestValuesUnderCrosshair(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("g", "w", "w") // raw
	r.pointTo(200)
	for r.chart.to-r.chart.from != leastWindow {
		r.press("+")
	}
	r.pointTo(200)
	r.tick(3)
	want := fixed(r.run.value(train.Loss, 200))
	if !r.shows(" step 200 ") || !r.shows(want) || !r.shows("last "+fixed(r.run.value(train.ValLoss, 189))) {
		t.Errorf("at step 200 the loss is %s\n%s", want, r.text())
	}
	r.pointTo(252)
	r.tick(1)
	if !r.shows("252 ratio 0.3→0.25") {
		t.Errorf("the mark is not told\n%s", r.text())
	}
}

// TestPins lays runs over the curves and takes them off.
func TestPins(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.pinTwo()
	r.press("g")
	r.tick(3)
	for _, want := range []string{"B╺", "C··", "mask.input.ratio 0.25 → 0.5", "mask.input.strategy sliding → none"} {
		if !r.shows(want) {
			t.Errorf("%q is not shown\n%s", want, r.text())
		}
	}
	closed := false
	r.pins[0].close = func() { closed = true }
	cmd := r.togglePin(r.pins[0].run, runs.Run{})
	cmd()
	if len(r.pins) != 1 || r.pins[0].letter != 'C' || !closed {
		t.Errorf("pins left: %v, closed %v", r.pins, closed)
	}
	r.pinTwo() // the second is there already
	if len(r.pins) != 2 || r.pins[0].letter != 'B' {
		t.Errorf("%d pins", len(r.pins))
	}
	r.Update(pinnable{all: []runs.Run{r.pins[0].run, {Name: "other", Dir: "other", State: runs.Crashed}}, open: true})
	if !r.shows("B on") || !r.shows("crashed") {
		t.Errorf("the menu does not tell what is on\n%s", r.text())
	}
	r.press("enter")
	if len(r.pins) != 1 || r.dialog == nil || r.shows("B on") {
		t.Errorf("enter does not take the first off\n%s", r.text())
	}
}

// TestLettersDiffer: no run on the curves has the letter or the colour of another, whether
// it was laid over them or opened.
func TestLettersDiffer(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.pinTwo()
	r.do("B", "B", "B", ")")
	r.pinTwo() // those are there already
	letters, roles := map[string]bool{r.letter: true}, map[plot.Role]bool{}
	for _, p := range r.pins {
		if letters[string(p.letter)] || roles[p.role] {
			t.Errorf("%c, of colour %d, is there twice: %v", p.letter, p.role, r.pins)
		}
		letters[string(p.letter)], roles[p.role] = true, true
	}
	if len(r.pins) != 5 || r.pins[0].letter != 'B' || r.pins[1].letter != 'C' {
		t.Errorf("%d runs on the curves: %v", len(r.pins), letters)
	}
}

// TestChartKeysAtRandom presses keys in any order at any size.
func TestChartKeysAtRandom(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	keys := []string{"left", "right", "H", "L", "n", "N", "up", "down", "+", "-", "[", "]", "0", "f", "y", "t", "a", "w", "g", "o"}
	r := newRig(plot.Terminal{Profile: plot.None}, 120, 36)
	r.pinTwo()
	for i := range 1500 {
		r.press(keys[random.IntN(len(keys))])
		switch i % 50 {
		case 7:
			r.resize(random.IntN(260), random.IntN(70))
		case 20:
			r.run.step(random.Int64N(400))
			r.tick(3)
		case 49:
			r.resize(120, 36)
		}
		if i%10 == 0 {
			r.view()
		}
		if r.failed != nil {
			t.Fatalf("after %d keys: %v", i, r.failed)
		}
		if from, to := r.window(); from < 0 || to <= from {
			t.Fatalf("window %d…%d", from, to)
		}
	}
}
