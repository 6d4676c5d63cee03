package tui

import (
	"slices"
	"strings"
	"unicode/utf8"

	tea "github.com/charmbracelet/bubbletea"
)

// scope is where a key has its meaning.
type scope string

// The scopes of the main page and of dialogs, which take every key. The other pages
// name theirs.
const (
	mainScope   scope = ""
	typeScope   scope = "type"
	quitScope   scope = "quit"
	presetScope scope = "preset"
	noticeScope scope = "notice"
	menuScope   scope = "menu"
	zoomScope   scope = "zoom"
)

// binding is a line of the key table. Dispatch, footer, help, dialogs and the
// README come from it. A key whose line has no help is the other direction of
// the one above, or an alias that needs no words.
type binding struct {
	scope scope
	keys  string // as bubbletea names them, separated by spaces; "space" for the bar
	label string // how people read them, what the footer has room for first
	name  string // the footer's word, by which panels refer to it
	foot  bool   // always in the footer
	help  string
	do    func(*screen, string) tea.Cmd
}

// keyTable is the table without a user's keys.
func keyTable() []binding { return Keymap(nil).table() }

// table is the key table with the keymap's keys, by which its help names them too.
func (k Keymap) table() []binding {
	table := k.rebind(allKeys())
	keyed := keyer(table)
	for i := range table {
		table[i].help = keyed(table[i].help)
	}
	return table
}

// keyer puts the keys of a table in the place of their bindings' names in a text:
// {undo} of one of the main page, {runs.delete} of another one; {layer-2} is the second
// direction of {layer}. These names are those of a file of keys.
func keyer(table []binding) func(text string) string {
	var pairs []string
	for i, at := range namesOf(table) {
		name := at.scope + "." + at.name
		if at.scope == mainScope.title() {
			name = at.name
		}
		pairs = append(pairs, "{"+name+"}", shownKey(table[i].key()))
	}
	return strings.NewReplacer(pairs...).Replace
}

// shownKey is a key as people read it.
func shownKey(key string) string {
	switch key {
	case "":
		return "(no key)"
	case "up":
		return "↑"
	case "down":
		return "↓"
	case "left":
		return "←"
	case "right":
		return "→"
	case " ":
		return "space"
	}
	return key
}

// allKeys lists every key, with names in place of keys in its help. No alt, no
// ctrl+letter that tmux, screen or the terminal has for itself.
func allKeys() []binding {
	return slices.Concat(mainKeys(), knobKeys(), sessionKeys(), runsKeys(), compareKeys(), promptKeys(), dialogKeys(), menuKeys(), zoomKeys(), lensKeys(), chartKeys())
}

func mainKeys() []binding {
	return []binding{
		{mainScope, "tab", "tab", "panel", true, "next panel; {panel-2} the one before", focusBy(1)},
		{mainScope, "shift+tab", "", "", false, "", focusBy(-1)},
		{mainScope, "up k", "↑↓ k j", "move", false, "choose a row", moveBy(-1)},
		{mainScope, "down j", "", "", false, "", moveBy(1)},
		{mainScope, "left h", "←→ h l", "change", false, "change a little: ratio 0.01, rate one rung, or the next choice", changeBy(-1)},
		{mainScope, "right l", "", "", false, "", changeBy(1)},
		{mainScope, "H shift+left", "HL", "more", false, "change a lot: ratio 0.10, rate ten times", changeBy(-big)},
		{mainScope, "L shift+right", "", "", false, "", changeBy(big)},
		{mainScope, "enter 0 1 2 3 4 5 6 7 8 9 .", "enter 0–9", "type", false, "type a value, {type.set} sets it, {type.leave-it} leaves it; open what is folded", (*screen).beginTyping},
		{mainScope, "space", "space f", "freeze", false, "freeze or thaw the chosen layer; {freeze-2} from any panel", (*screen).freezeHere},
		{mainScope, "f", "", "", false, "", (*screen).freezeLayer},
		{mainScope, "p", "p", "pause", true, "pause, or go on", (*screen).pauseRun},
		{mainScope, "s", "s", "step", true, "make one step and pause", (*screen).stepRun},
		{mainScope, "<", "<>", "pace", false, "slow down to so many steps a second; speed up", paceBy(-1)},
		{mainScope, ">", "", "", false, "", paceBy(1)},
		{mainScope, "+ =", "+-", "rate", true, "learning rate one rung up or down: 1 1.5 2 3 5 7 10", rateBy(1)},
		{mainScope, "-", "", "", false, "", rateBy(-1)},
		{mainScope, "y", "y", "log", false, "loss on a logarithmic or linear axis", (*screen).toggleLog},
		{mainScope, "m", "m", "view", false, "next picture: masks, average occlusion, saliency, weights, classes", (*screen).nextPicture},
		{mainScope, "n", "nN", "sample", false, "next sample of the batch, or the one before", sampleBy(1)},
		{mainScope, "N", "", "", false, "", sampleBy(-1)},
		{mainScope, "[", "[]", "layer", false, "choose the layer before, or the next", layerBy(-1)},
		{mainScope, "]", "", "", false, "", layerBy(1)},
		{mainScope, "{", "{}", "preset", false, "open the preset before, or the next", presetBy(-1)},
		{mainScope, "}", "", "", false, "", presetBy(1)},
		{mainScope, "z", "z", "enlarge", false, "give the panel the whole screen; {zoom.back} comes back", (*screen).enlarge},
		{mainScope, "g", "g", "charts", false, "charts in full: crosshair, zoom, every curve; {chart.back} comes back", (*screen).openChart},
		{mainScope, "o", "o", "overlay", false, "lay earlier runs over the curves, or take them off", (*screen).pickPins},
		{mainScope, "x", "xX", "export", false, "export the chart, map or table with the focus to the run's folder; {export-2} chooses one", (*screen).exportFocus},
		{mainScope, "X", "", "", false, "", (*screen).chooseExport},
		{mainScope, "Y", "Y", "copy", false, "copy the value or table with the focus to the clipboard", (*screen).copyFocus},
		{mainScope, "!", "!", "notify", false, "ring the bell, or no more, when the run ends, fails or stalls", (*screen).toggleNotify},
		{mainScope, "c", "c", "checkpoint", false, "save a checkpoint now", (*screen).saveCheckpoint},
		{mainScope, "e", "e", "extend", false, "train on for as many epochs again as the preset has", (*screen).extend},
		{mainScope, "ctrl+l", "ctrl+l", "redraw", false, "draw the screen anew", (*screen).redraw},
		{mainScope, ":", ":", "commands", true, paletteHelp, (*screen).openPalette},
		{mainScope, "?", "?", "help", true, "this help; typing searches it", (*screen).openHelp},
		{mainScope, "q", "q", "quit", true, "quit; asks while a run is not over", (*screen).askQuit},
		{mainScope, "ctrl+c", "ctrl+c", "stop", false, "as {quit}; pressed twice it stops at once", (*screen).interrupt},
	}
}

func dialogKeys() []binding {
	return []binding{
		{typeScope, "enter", "enter", "set", true, "ask for this value", (*screen).endTyping},
		{typeScope, "esc ctrl+c", "esc", "leave it", true, "keep the value in force", (*screen).cancelTyping},
		{typeScope, "backspace", "", "", false, "", (*screen).eraseTyped},
		{typeScope, anyKey, "", "", false, "", (*screen).typeKey},

		{quitScope, "y", "y", "stop", true, "stop here: checkpoint, resumable later", (*screen).stopAndQuit},
		{quitScope, "l", "l", "leave", true, "leave the screen, the training goes on without it", (*screen).leaveRunning},
		{quitScope, "n esc", "n", "stay", true, "stay", (*screen).closeDialog},
		{quitScope, "ctrl+c", "", "", false, "", (*screen).stopNow},

		{presetScope, "y", "y", "open", true, "end this run, resumable, and open the other", (*screen).openPreset},
		{presetScope, "b", "b", "beside", true, "open the other beside this run, which trains on", (*screen).openBeside},
		{presetScope, "n esc ctrl+c", "n", "stay", true, "stay with this run", (*screen).closeDialog},

		{noticeScope, "esc enter space q ctrl+c", "esc", "close", true, "close", (*screen).closeDialog},
	}
}

// anyKey stands for every letter that has no meaning of its own in a scope where
// text is typed.
const anyKey = "any"

// names are the keys of a binding as bubbletea names them.
func (b binding) names() []string {
	keys := strings.Fields(b.keys)
	for i, k := range keys {
		if k == "space" {
			keys[i] = " "
		}
	}
	return keys
}

// key is the first of a binding's keys; "" if it has none.
func (b binding) key() string {
	if names := b.names(); len(names) > 0 {
		return names[0]
	}
	return ""
}

// text is the label, with words for arrows where there are none.
func (b binding) text(ascii bool) string {
	if ascii {
		return arrows.Replace(b.label)
	}
	return b.label
}

var arrows = strings.NewReplacer("↑↓", "up/down", "←→", "left/right")

// first is the label as far as the footer shows it.
func (b binding) first(ascii bool) string {
	first, _, _ := strings.Cut(b.text(ascii), " ")
	return first
}

// Key is a line of the key table for the README.
type Key struct{ Keys, Help string }

// Keys lists what the keys of the main screen do.
func Keys() []Key {
	var out []Key
	for _, b := range keyTable() {
		if b.scope == mainScope && b.help != "" {
			out = append(out, Key{b.label, b.help})
		}
	}
	return out
}

// dispatch finds a binding by scope and key.
type dispatch map[scope]map[string]binding

// find looks a key up in a scope; a page leaves to the main one what it does not
// bind itself.
func (d dispatch) find(at, page scope, key string) (binding, bool) {
	if b, ok := d[at][key]; ok {
		return b, true
	}
	if utf8.RuneCountInString(key) == 1 {
		if b, ok := d[at][anyKey]; ok {
			return b, true
		}
	}
	if at != page {
		return binding{}, false
	}
	b, ok := d[mainScope][key]
	return b, ok
}

func (d dispatch) has(at scope, key string) bool { _, ok := d[at][key]; return ok }

func newDispatch(table []binding) dispatch {
	d := dispatch{}
	for _, b := range table {
		if d[b.scope] == nil {
			d[b.scope] = map[string]binding{}
		}
		for _, k := range b.names() {
			d[b.scope][k] = b
		}
	}
	return d
}
