package tui

import (
	"os"
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/train"
)

// TestKeysDoNotConflict checks the table: one meaning a key and scope, no key
// that the terminal, tmux or screen take, no line that is no use.
func TestKeysDoNotConflict(t *testing.T) {
	seen := map[scope]map[string]string{}
	taken := []string{"ctrl+a", "ctrl+b", "ctrl+@", "ctrl+z", "ctrl+s", "ctrl+q", "ctrl+i", "ctrl+m", "ctrl+h", "ctrl+j", "ctrl+[", "ctrl+\\"}
	names := map[scope]map[string]bool{}
	for _, b := range keyTable() {
		if seen[b.scope] == nil {
			seen[b.scope], names[b.scope] = map[string]string{}, map[string]bool{}
		}
		for _, k := range b.names() {
			if other, ok := seen[b.scope][k]; ok {
				t.Errorf("%q means both %q and %q in scope %q", k, other, b.help, b.scope)
			}
			seen[b.scope][k] = b.help
			for _, x := range taken {
				if k == x || strings.HasPrefix(k, "alt+") {
					t.Errorf("%q is not ours to bind", k)
				}
			}
		}
		if b.do == nil || (b.help == "") != (b.label == "") || b.name != "" && b.help == "" {
			t.Errorf("binding %q is incomplete", b.keys)
		}
		if b.name != "" && names[b.scope][b.name] {
			t.Errorf("two bindings are named %q in scope %q", b.name, b.scope)
		}
		names[b.scope][b.name] = true
	}
	for s := range seen {
		if _, ok := seen[s]["ctrl+c"]; !ok && !slices.ContainsFunc(pages, func(p page) bool { return p.scope == s }) {
			t.Errorf("ctrl+c does nothing in scope %q", s)
		}
	}
}

// TestHintsExist checks that panels refer to bindings that there are.
func TestHintsExist(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	for name, f := range r.frames {
		p, ok := f.panel.(steered)
		if !ok {
			continue
		}
		for _, h := range p.Hint() {
			found := false
			for _, b := range r.keys {
				found = found || b.name == h
			}
			if !found {
				t.Errorf("panel %s hints at %q, which no key is named", name, h)
			}
		}
	}
}

func sent(kind, on, value string) func(*rig, tea.Cmd) bool {
	return func(r *rig, _ tea.Cmd) bool {
		if len(r.run.sent) == 0 {
			return false
		}
		c := r.run.sent[len(r.run.sent)-1]
		return c.Kind == kind && c.On == on && c.Value == value
	}
}

func quits(how How) func(*rig, tea.Cmd) bool {
	return func(r *rig, cmd tea.Cmd) bool {
		if cmd == nil {
			return false
		}
		_, ok := cmd().(tea.QuitMsg)
		return ok && r.how == how
	}
}

func chosen(label string) func(*rig, tea.Cmd) bool {
	return func(r *rig, _ tea.Cmd) bool { return r.frames["mask"].panel.(*maskPanel).chosen().label == label }
}

// keyCase says what a key does in a scope, after other keys have been pressed.
type keyCase struct {
	scope  scope
	key    string
	before string
	does   func(*rig, tea.Cmd) bool
}

// what lists what every key does.
var what = slices.Concat(mainCases, knobCases, runsCases, dialogCases, menuCases, zoomCases, lensCases, chartCases)

var mainCases = []keyCase{
	{mainScope, "tab", "", func(r *rig, _ tea.Cmd) bool { return r.focus == "layers" }},
	{mainScope, "shift+tab", "", func(r *rig, _ tea.Cmd) bool { return r.focus == "journal" }},
	{mainScope, "down", "", chosen("strategy")},
	{mainScope, "j", "down", chosen("ratio")},
	{mainScope, "up", "down down", chosen("strategy")},
	{mainScope, "k", "down", chosen("target")},
	{mainScope, "left", "down down", sent("ratio", "input", "0.24")},
	{mainScope, "h", "", sent("target", "", "none")},
	{mainScope, "right", "down", sent("strategy", "input", "adaptive")},
	{mainScope, "l", "down down", sent("ratio", "input", "0.26")},
	{mainScope, "H", "down down", sent("ratio", "input", "0.15")},
	{mainScope, "shift+left", "down down down down down", sent("rate", "", "0.005")},
	{mainScope, "L", "down down", sent("ratio", "input", "0.35")},
	{mainScope, "shift+right", "down down down down down", sent("rate", "", "0.5")},
	{mainScope, "enter", "down down", func(r *rig, _ tea.Cmd) bool { return r.editor != nil && r.editor.text == "" }},
	{mainScope, "0", "down down", func(r *rig, _ tea.Cmd) bool { return r.editor != nil && r.editor.text == "0" }},
	{mainScope, "1", "down down", func(r *rig, _ tea.Cmd) bool { return r.editor != nil && r.editor.text == "1" }},
	{mainScope, "2", "down down", func(r *rig, _ tea.Cmd) bool { return r.editor != nil && r.editor.text == "2" }},
	{mainScope, "3", "down down", func(r *rig, _ tea.Cmd) bool { return r.editor != nil && r.editor.text == "3" }},
	{mainScope, "4", "down down", func(r *rig, _ tea.Cmd) bool { return r.editor != nil && r.editor.text == "4" }},
	{mainScope, "5", "down down", func(r *rig, _ tea.Cmd) bool { return r.editor != nil && r.editor.text == "5" }},
	{mainScope, "6", "down down", func(r *rig, _ tea.Cmd) bool { return r.editor != nil && r.editor.text == "6" }},
	{mainScope, "7", "down down", func(r *rig, _ tea.Cmd) bool { return r.editor != nil && r.editor.text == "7" }},
	{mainScope, "8", "down down", func(r *rig, _ tea.Cmd) bool { return r.editor != nil && r.editor.text == "8" }},
	{mainScope, "9", "down down", func(r *rig, _ tea.Cmd) bool { return r.editor != nil && r.editor.text == "9" }},
	{mainScope, ".", "down down", func(r *rig, _ tea.Cmd) bool { return r.editor != nil && r.editor.text == "." }},
	{mainScope, " ", "tab", sent("thaw", "dense1", "")},
	{mainScope, "f", "]", sent("freeze", "dense2", "")},
	{mainScope, "p", "", sent("pause", "", "")},
	{mainScope, "s", "", sent("step", "", "")},
	{mainScope, "<", "", sent("pace", "", "500")},
	{mainScope, ">", "< <", sent("pace", "", "500")},
	{mainScope, "+", "", sent("rate", "", "0.07")},
	{mainScope, "=", "+", sent("rate", "", "0.1")},
	{mainScope, "-", "", sent("rate", "", "0.03")},
	{mainScope, "y", "", func(r *rig, _ tea.Cmd) bool { return r.linear && !r.shows("loss · log") }},
	{mainScope, "m", "", func(r *rig, _ tea.Cmd) bool { return r.shows("average occlusion") }},
	{mainScope, "n", "", func(r *rig, _ tea.Cmd) bool { r.tick(1); return r.run.look.Sample == 1 }},
	{mainScope, "N", "", func(r *rig, _ tea.Cmd) bool { r.tick(1); return r.run.look.Sample == 127 }},
	{mainScope, "]", "", func(r *rig, _ tea.Cmd) bool { r.tick(1); return r.run.look.Layer == "dense2" }},
	{mainScope, "[", "] ]", func(r *rig, _ tea.Cmd) bool { r.tick(1); return r.run.look.Layer == "dense2" }},
	{mainScope, "}", "", func(r *rig, _ tea.Cmd) bool { return r.shows("open toy-linear") }},
	{mainScope, "{", "", func(r *rig, _ tea.Cmd) bool { return r.shows("open digits") }},
	{mainScope, "z", "tab", zoomedOn("layers")},
	{mainScope, "g", "", func(r *rig, _ tea.Cmd) bool { return r.page.scope == chartScope && r.focus == "chart" }},
	{mainScope, "o", "", func(r *rig, cmd tea.Cmd) bool { _, ok := cmd().(pinnable); return ok }},
	{mainScope, "c", "", sent("checkpoint", "", "")},
	{mainScope, "e", "", sent("extend", "", "20")},
	{mainScope, "x", "", func(r *rig, _ tea.Cmd) bool { return r.shows("Exporting…") }},
	{mainScope, "X", "", func(r *rig, _ tea.Cmd) bool { return r.shows("export to the run's folder") }},
	{mainScope, "Y", "", func(r *rig, _ tea.Cmd) bool { return len(r.sheet.asides) > 0 && r.shows("clipboard") }},
	{mainScope, "!", "", func(r *rig, _ tea.Cmd) bool { return r.notify && r.shows("The bell rings") }},
	{mainScope, "ctrl+l", "", func(r *rig, _ tea.Cmd) bool { return r.sheet.redraw == 1 }},
	{mainScope, ":", "", func(r *rig, _ tea.Cmd) bool { return r.shows("─ commands") || r.shows("commands ─") }},
	{mainScope, "?", "", func(r *rig, _ tea.Cmd) bool { return r.shows("esc closes") }},
	{mainScope, "q", "", func(r *rig, _ tea.Cmd) bool { return r.shows("not over") }},
	{mainScope, "ctrl+c", "", func(r *rig, _ tea.Cmd) bool { return r.shows("not over") }},
}

var dialogCases = []keyCase{
	{typeScope, "enter", "down down . 4", sent("ratio", "input", "0.4")},
	{typeScope, "esc", "down down . 4", func(r *rig, _ tea.Cmd) bool { return r.editor == nil && len(r.run.sent) == 0 }},
	{typeScope, "ctrl+c", "down down . 4", func(r *rig, _ tea.Cmd) bool { return r.editor == nil && len(r.run.sent) == 0 }},
	{typeScope, "backspace", "down down . 4", func(r *rig, _ tea.Cmd) bool { return r.editor.text == "." }},
	{typeScope, "e", "down down 1", func(r *rig, _ tea.Cmd) bool { return r.editor.text == "1e" }},

	{quitScope, "y", "q", sent("stop", "", "")},
	{quitScope, "l", "q", quits(Leave)},
	{quitScope, "n", "q", func(r *rig, _ tea.Cmd) bool { return r.dialog == nil }},
	{quitScope, "esc", "q", func(r *rig, _ tea.Cmd) bool { return r.dialog == nil }},
	{quitScope, "ctrl+c", "q", func(r *rig, cmd tea.Cmd) bool { return quits(Signalled)(r, cmd) && r.signal == os.Interrupt }},
	{presetScope, "y", "{", func(r *rig, cmd tea.Cmd) bool {
		r.Update(cmd())
		return r.config.Name == "digits" && r.shows("digits")
	}},
	{presetScope, "n", "{", func(r *rig, _ tea.Cmd) bool { return r.dialog == nil }},
}

// dialogs are the scopes whose keys need not all be among the cases: some close them
// in several ways.
var dialogs = []scope{closeScope, filterScope, resumeScope, deleteScope, promptScope, typeScope, quitScope, presetScope, noticeScope}

// TestEveryKey presses every key of the main screen, and those of the dialogs
// that do something, and sees that it does it.
func TestEveryKey(t *testing.T) {
	tested := map[scope]map[string]bool{}
	for _, c := range what {
		if tested[c.scope] == nil {
			tested[c.scope] = map[string]bool{}
		}
		tested[c.scope][c.key] = true
		r := newRig(trueDark, 120, 36)
		r.do(strings.Fields(c.before)...)
		if r.screen.scope() != c.scope {
			t.Errorf("after %q the keys are in scope %q, not %q", c.before, r.screen.scope(), c.scope)
		}
		if cmd := r.press(c.key); !c.does(r, cmd) {
			t.Errorf("%q in scope %q does not do what it says; sent %v\n%s", c.key, c.scope, r.run.sent, r.text())
		}
	}
	for _, b := range keyTable() {
		for _, k := range b.names() {
			if k != anyKey && !slices.Contains(dialogs, b.scope) && !tested[b.scope][k] {
				t.Errorf("key %q is not tested", k)
			}
		}
	}
}

// TestKeysInOneMessage checks what bubbletea does with keys that arrive
// together: none is lost, and a paste presses none.
func TestKeysInOneMessage(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.press("jjlll")
	if !sent("ratio", "input", "0.28")(r, nil) {
		t.Errorf("three presses in one message sent %v", r.run.sent)
	}
	r.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("qy"), Paste: true})
	if r.dialog != nil || r.leaving {
		t.Error("a paste was taken for keys")
	}
}

// TestQuit follows the ways out.
func TestQuit(t *testing.T) {
	r := newRig(trueDark, 80, 24)
	r.press("q", "y")
	r.tick(1)
	if !r.shows("Stopping") || r.snap.State != train.Running {
		t.Error("the screen does not wait for the run to stop")
	}
	r.run.take()
	if cmd := r.look(r.now); !quits(Quit)(r, cmd) {
		t.Error("the screen did not quit when the run had stopped")
	}
	r = newRig(trueDark, 80, 24)
	r.press("q", "y")
	if cmd := r.press("q"); !quits(Quit)(r, cmd) {
		t.Error("a second q does not leave at once")
	}
	r = newRig(trueDark, 80, 24)
	r.run.diverge()
	r.tick(1)
	r.press("esc")
	if cmd := r.press("q"); !quits(Quit)(r, cmd) {
		t.Error("q asks although the run is over")
	}
}
