package tui

import (
	"errors"
	"math/rand"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/runs"
	"example.com/maskbench/core/train"
)

// settle carries out a command and what follows from it.
func (r *rig) settle(cmd tea.Cmd) *rig {
	for cmd != nil {
		msg := cmd()
		if _, quits := msg.(tea.QuitMsg); quits || msg == nil {
			return r
		}
		_, cmd = r.Update(msg)
	}
	return r
}

// do presses keys one after another, and carries out what each begins.
func (r *rig) do(keys ...string) *rig {
	for _, k := range keys {
		r.settle(r.press(k))
	}
	return r
}

func (r *rig) opens() *fakeOpener { return r.opener.(*fakeOpener) }

// then carries out what a key began, and looks.
func then(ok func(*rig) bool) func(*rig, tea.Cmd) bool {
	return func(r *rig, cmd tea.Cmd) bool { return ok(r.settle(cmd)) }
}

func onPage(s scope) func(*rig, tea.Cmd) bool {
	return then(func(r *rig) bool { return r.page.scope == s && r.dialog == nil })
}

func asks(s scope) func(*rig, tea.Cmd) bool {
	return then(func(r *rig) bool { return r.screen.scope() == s })
}

// down7 are presses to the last runs of the list.
const listed3, listed4 = "r down down down", "r down down down down"

var runsCases = []keyCase{
	{mainScope, "r", "", then(func(r *rig) bool {
		return r.page.scope == runsScope && r.shows("▸ A ● training") && r.shows("✗ crashed") && r.shows("7 · by newest ↓")
	})},
	{mainScope, "b", "down down", then(func(r *rig) bool { return r.dialog.(*menu).items[0].name == "input mask ratio" })},
	{mainScope, "B", "", then(func(r *rig) bool {
		o := r.opens()
		return o.did == "branch" && o.step == 0 && o.first.Kind == "target" && o.first.Value == "none" && r.letter == "B" && r.shows("Branched off A")
	})},
	{mainScope, "C", "", then(func(r *rig) bool { return r.page.scope == runsScope && r.shows("press c") })},
	{mainScope, ")", "B", then(func(r *rig) bool { return r.letter == "A" })},
	{mainScope, "(", "B", then(func(r *rig) bool { return r.letter == "A" })},
	{mainScope, "W", "B", asks(closeScope)},
	{mainScope, "P", "", then(func(r *rig) bool {
		d, ok := r.dialog.(*menu)
		return ok && len(d.items) == 3 && r.shows("open a preset")
	})},

	{runsScope, "enter", listed3, asks(resumeScope)},
	{runsScope, "c", "r down", then(func(r *rig) bool { return r.page.scope == compareScope && r.shows("✓ paired") })},
	{runsScope, "/", "r", asks(filterScope)},
	{runsScope, "s", "r", then(func(r *rig) bool { return r.shows("by val loss ↑") })},
	{runsScope, "S", "r", then(func(r *rig) bool { return r.shows("by newest ↑") })},
	{runsScope, "v", listed3, then(func(r *rig) bool { return strings.HasPrefix(r.opens().did, "watch runs/digits") && r.watched })},
	{runsScope, "y", "r down", then(func(r *rig) bool { return r.shows("equal, byte for byte") })},
	{runsScope, "d", "r down", asks(deleteScope)},
	{runsScope, "delete", "r down", asks(deleteScope)},
	{runsScope, "esc", "r", onPage(mainScope)},
	{runsScope, "r", "r", onPage(mainScope)},
	{runsScope, "q", "r", onPage(mainScope)},
	{runsScope, "tab", "r", onPage(runsScope)},
	{runsScope, "shift+tab", "r", onPage(runsScope)},

	{filterScope, "enter", "r / d i g", then(func(r *rig) bool { return r.dialog == nil && r.shows("1 of 7") })},
	{filterScope, "esc", "r / d i g", then(func(r *rig) bool { return r.dialog == nil && len(r.hits) == 7 })},
	{filterScope, "backspace", "r / d", then(func(r *rig) bool { return r.query == "" })},
	{filterScope, "é", "r /", then(func(r *rig) bool { return r.query == "é" && r.shows("No run fits") })},
	{resumeScope, "y", listed3 + " enter", then(func(r *rig) bool { return strings.HasPrefix(r.opens().did, "resume runs/digits") && !r.watched })},
	{resumeScope, "v", listed3 + " enter", then(func(r *rig) bool { return strings.HasPrefix(r.opens().did, "watch runs/digits") })},
	{resumeScope, "n", listed3 + " enter", onPage(runsScope)},
	{deleteScope, "y", "r down d", then(func(r *rig) bool { return len(r.shelf.(*fakeShelf).removed) == 1 && r.shows("✓ deleted") })},
	{deleteScope, "n", "r down d", then(func(r *rig) bool { return len(r.shelf.(*fakeShelf).removed) == 0 })},
	{closeScope, "y", "B W", then(func(r *rig) bool { return len(r.sessions) == 1 && r.letter == "A" && len(r.closing) == 0 })},
	{closeScope, "n", "B W", then(func(r *rig) bool { return len(r.sessions) == 2 && r.letter == "B" })},

	{compareScope, "r", "B C", onPage(runsScope)},
	{compareScope, "esc", "B C", onPage(mainScope)},
	{compareScope, "C", "B C", onPage(mainScope)},
	{compareScope, "q", "B C", onPage(mainScope)},

	{promptScope, "enter", "down down b enter 0 . 5", then(func(r *rig) bool {
		o := r.opens()
		return o.first == train.Command{Kind: "ratio", On: "input", Value: "0.5"} && o.step == train.Newest && r.letter == "B"
	})},
	{promptScope, "esc", "down down b enter", then(func(r *rig) bool { return r.dialog == nil && r.opens().did == "" })},
	{promptScope, "ctrl+c", "down down b enter", then(func(r *rig) bool { return r.dialog == nil && r.opens().did == "" })},
	{promptScope, "backspace", "down down b enter 0 .", then(func(r *rig) bool { return r.dialog.(*prompt).text == "0" })},
	{promptScope, "x", "down down b enter 0", then(func(r *rig) bool { return r.do("enter").dialog.(*prompt).wrong != "" })},
	{presetScope, "b", "{", then(func(r *rig) bool { return len(r.sessions) == 2 && r.config.Name == "digits" && r.letter == "B" })},
}

// TestFilter types queries and sees what they find, and what is wrong with them.
func TestFilter(t *testing.T) {
	for query, want := range map[string]string{
		"ratio>0.4":                "2 of 7",
		"strategy:none":            "1 of 7",
		"-state:crashed fashion":   "6 of 7",
		"colour:red":               "unknown name",
		"(ratio>0.4":               "has no )",
		"preset:toy* OR stopped":   "1 of 7",
		"val_loss<0.42 ratio=0.25": "1 of 7",
	} {
		r := newRig(trueDark, 120, 36)
		r.do("r", "/", query)
		if !r.shows(want) {
			t.Errorf("%s does not show %q:\n%s", query, want, r.text())
		}
	}
}

// TestSaysWhyNot sees that what cannot be done with a run says why.
func TestSaysWhyNot(t *testing.T) {
	for keys, want := range map[string]string{
		"r d":                                   "is open on this screen",
		"r down down d":                         "another process trains it",
		"r down down down down down down enter": "preset.toml is missing",
		"r c":                                   "This is the run on the screen",
		")":                                     "the only open run",
		"W":                                     "the only open run",
	} {
		r := newRig(trueDark, 120, 36)
		r.do(strings.Fields(keys)...)
		if !r.shows(want) || r.dialog != nil {
			t.Errorf("%s does not say %q:\n%s", keys, want, r.text())
		}
	}
	r := newRig(trueDark, 120, 36)
	r.opens().fails = true
	r.do("B")
	if !r.shows("the disk is full") || len(r.sessions) != 1 || r.opening {
		t.Errorf("a branch that fails:\n%s", r.text())
	}
	r.shelf.(*fakeShelf).replays = &train.ReplayError{Line: 5, Want: "a", Got: "b"}
	r.do("r", "down", "y")
	if !r.shows("differs at metrics.jsonl:5") {
		t.Errorf("a replay that differs:\n%s", r.text())
	}
}

// TestOpenFinished looks at a run that is over, and at one that another process trains.
func TestOpenFinished(t *testing.T) {
	for keys, want := range map[string]string{"r down enter": "You look at", "r down down enter": "You watch"} {
		r := newRig(trueDark, 120, 36)
		r.do(strings.Fields(keys)...)
		if !r.watched || !r.shows(want) || r.page.scope != mainScope || !r.shows("A [B]") {
			t.Errorf("%s:\n%s", keys, r.text())
		}
		r.do("W")
		if r.watched || len(r.sessions) != 1 || r.shows("[A]") {
			t.Errorf("W after %s:\n%s", keys, r.text())
		}
		r.do("r", "up", "up", "up", "enter")
		if r.page.scope != mainScope || r.letter != "A" {
			t.Error("enter on the run of the screen does not show it")
		}
	}
}

// TestFolderPolled reads the folder each two seconds while it is looked at, and never
// twice at a time.
func TestFolderPolled(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	first := r.press("r")
	if r.tick(30); !r.reading || len(r.all) > 0 {
		t.Fatal("the list is not being read")
	}
	if cmd := r.readFolder(r.now); cmd != nil {
		t.Error("the list is read twice at a time")
	}
	r.settle(first)
	shelf := r.shelf.(*fakeShelf)
	shelf.all = shelf.all[1:]
	for range 25 {
		r.now = r.now.Add(100 * time.Millisecond)
		r.settle(r.look(r.now))
	}
	if len(r.all) != 6 {
		t.Errorf("%d runs are listed of 6", len(r.all))
	}
	r.do("esc")
	if r.tick(50); r.reading {
		t.Error("the list is read although nobody looks")
	}
}

// TestQuitSeveral asks once for all runs, and waits for all.
func TestQuitSeveral(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	first := r.run
	r.do("B")
	second := r.opens().made
	second.take()
	r.do("q")
	if !r.shows("2 runs are not over: A fashion-mini at step 441, B") || !r.shows("for all of them") {
		t.Fatalf("%s", r.text())
	}
	r.press("y")
	first.take()
	if cmd := r.look(r.now); quits(Quit)(r, cmd) {
		t.Error("the screen quits while a run is not over")
	}
	second.take()
	if cmd := r.look(r.now); !quits(Quit)(r, cmd) {
		t.Error("the screen does not quit when all runs are over")
	}
	if n := len(r.held.Load().sessions); n != 2 {
		t.Errorf("%d runs are handed on", n)
	}
}

// TestEndBeside tells that a run which is not shown has ended.
func TestEndBeside(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	first := r.run
	r.do("B")
	r.tick(2)
	first.publish(func(s *train.Snapshot) { s.State = train.Finished })
	r.tick(1)
	if !r.shows("A fashion-mini: ✓ finished at step 441") {
		t.Errorf("%s", r.text())
	}
	r.do("q")
	if !r.shows("not over") {
		t.Error("q does not ask for the run that trains")
	}
}

// TestEditsStay keeps what was asked of a run that is not shown.
func TestEditsStay(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	first := r.run
	r.do("down", "down", "right", "B", ")")
	if !r.edits.pending(slot{"ratio", "input"}) {
		t.Error("a change that waits is forgotten")
	}
	first.take()
	r.tick(1)
	if !r.shows("✓ input ratio 0.25 → 0.26") {
		t.Errorf("%s", r.text())
	}
}

// TestPlaceSizes draws all pages of runs on every screen, with random keys.
func TestPlaceSizes(t *testing.T) {
	keys := []string{"r", "b", "B", "C", "P", "(", ")", "W", "enter", "esc", "down", "up", "/", "s", "S", "v", "y", "d", "c", "a", ">", "backspace", "tab", "z", "?", "n"}
	random := rand.New(rand.NewSource(5))
	r := newRig(trueDark, 100, 30)
	for range 1500 {
		w, h := random.Intn(230), random.Intn(60)
		if random.Intn(3) > 0 {
			w, h = max(w, compactWidth), max(h, compactHeight)
		}
		r.resize(w, h)
		r.do(keys[random.Intn(len(keys))])
		if random.Intn(9) == 0 {
			r.opens().made, r.shelf.(*fakeShelf).replays = nil, errors.New("x")
		}
		checkSize(t, r.view(), w, h)
		if r.failed != nil {
			t.Fatalf("%v\n%s", r.failed, r.failed.Stack)
		}
	}
	if r.all == nil {
		t.Error("the list was never read")
	}
	if _, ok := r.find(r.all[0].Dir); !ok || r.all[0].State == runs.Unreadable {
		t.Error("the list is not that of the folder")
	}
}
