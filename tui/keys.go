package tui

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"
)

// scope is where a key has its meaning.
type scope string

// The scopes. All but the main one are dialogs, which take every key.
const (
	mainScope   scope = ""
	typeScope   scope = "type"
	helpScope   scope = "help"
	quitScope   scope = "quit"
	presetScope scope = "preset"
	noticeScope scope = "notice"
)

// binding is a line of the key table. Dispatch, footer, help, dialogs and the
// README come from it.
type binding struct {
	scope scope
	keys  string // as bubbletea names them, separated by spaces; "space" for the bar
	show  string // how people read them, if not as keys
	name  string // by which panels refer to it, and the footer's word
	foot  bool   // always in the footer
	help  string
	do    func(*screen, string) tea.Cmd
}

// keyTable lists every key. No alt, no ctrl+letter that tmux, screen or the
// terminal has for itself.
func keyTable() []binding {
	return []binding{
		{mainScope, "tab", "", "panel", true, "go to the next panel", focusBy(1)},
		{mainScope, "shift+tab", "", "", false, "go to the panel before", focusBy(-1)},
		{mainScope, "up k", "↑ k", "move", false, "one row up", moveBy(-1)},
		{mainScope, "down j", "↓ j", "", false, "one row down", moveBy(1)},
		{mainScope, "left h", "← h", "change", false, "a little less, or the choice before", changeBy(-1)},
		{mainScope, "right l", "→ l", "", false, "a little more, or the next choice", changeBy(1)},
		{mainScope, "H shift+left", "H", "big", false, "much less: ratio −0.10, rate ÷10", changeBy(-big)},
		{mainScope, "L shift+right", "L", "", false, "much more: ratio +0.10, rate ×10", changeBy(big)},
		{mainScope, "enter 0 1 2 3 4 5 6 7 8 9 .", "enter 0–9", "type", false, "type a value", (*screen).beginTyping},
		{mainScope, "space f", "", "freeze", false, "freeze or thaw the chosen layer", (*screen).freezeLayer},
		{mainScope, "p", "", "pause", true, "pause, or go on", (*screen).pauseRun},
		{mainScope, "s", "", "step", true, "make one step and pause", (*screen).stepRun},
		{mainScope, "<", "", "", false, "slow down to a pace", paceBy(-1)},
		{mainScope, ">", "", "", false, "speed up, at last to full speed", paceBy(1)},
		{mainScope, "+ =", "+", "rate", true, "raise the learning rate by one rung", rateBy(1)},
		{mainScope, "-", "", "", false, "lower the learning rate by one rung", rateBy(-1)},
		{mainScope, "y", "", "", false, "loss: logarithmic or linear axis", (*screen).toggleLog},
		{mainScope, "m", "", "view", false, "picture: input mask, weight mask, saliency", (*screen).nextPicture},
		{mainScope, "n", "", "sample", false, "picture: next sample of the batch", sampleBy(1)},
		{mainScope, "N", "", "", false, "picture: sample before", sampleBy(-1)},
		{mainScope, "]", "", "layer", false, "choose the next layer", layerBy(1)},
		{mainScope, "[", "", "", false, "choose the layer before", layerBy(-1)},
		{mainScope, "}", "", "", false, "open the next preset", presetBy(1)},
		{mainScope, "{", "", "", false, "open the preset before", presetBy(-1)},
		{mainScope, "c", "", "", false, "save a checkpoint now", (*screen).saveCheckpoint},
		{mainScope, "e", "", "extend", false, "train on: as many epochs again as the preset has", (*screen).extend},
		{mainScope, "ctrl+l", "", "", false, "draw the screen anew", redraw},
		{mainScope, "?", "", "help", true, "show or hide this help", (*screen).openHelp},
		{mainScope, "q", "", "quit", true, "quit; asks while a run is training", (*screen).askQuit},
		{mainScope, "ctrl+c", "", "", false, "as q; pressed twice it stops at once", (*screen).interrupt},

		{typeScope, "enter", "", "set", true, "ask for this value", (*screen).endTyping},
		{typeScope, "esc", "", "leave it", true, "keep the value in force", (*screen).cancelTyping},
		{typeScope, "backspace", "", "", false, "remove the last character", (*screen).eraseTyped},
		{typeScope, "0 1 2 3 4 5 6 7 8 9 . - + e", "0–9 . - e", "", false, "type", (*screen).typeKey},
		{typeScope, "ctrl+c", "", "", false, "keep the value in force", (*screen).cancelTyping},

		{helpScope, "esc ? q enter ctrl+c", "esc", "close", true, "close the help", (*screen).closeDialog},

		{quitScope, "y", "", "stop", true, "stop here: checkpoint, resumable later", (*screen).stopAndQuit},
		{quitScope, "l", "", "leave", true, "leave the screen, training goes on without it", (*screen).leaveRunning},
		{quitScope, "n esc", "n", "stay", true, "stay", (*screen).closeDialog},
		{quitScope, "ctrl+c", "", "", false, "stop at once", (*screen).stopNow},

		{presetScope, "y", "", "open", true, "end this run, resumable, and open the other", (*screen).openPreset},
		{presetScope, "n esc ctrl+c", "n", "stay", true, "stay with this run", (*screen).closeDialog},

		{noticeScope, "esc enter space q ctrl+c", "esc", "close", true, "close", (*screen).closeDialog},
	}
}

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

// label is how people read the keys.
func (b binding) label() string {
	if b.show != "" {
		return b.show
	}
	return b.keys
}

// Key is a line of the key table for the README.
type Key struct{ Keys, Help string }

// Keys lists what the keys of the main screen do.
func Keys() []Key {
	var out []Key
	for _, b := range keyTable() {
		if b.scope == mainScope {
			out = append(out, Key{b.label(), b.help})
		}
	}
	return out
}

// dispatch finds a binding by scope and key.
type dispatch map[scope]map[string]binding

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
