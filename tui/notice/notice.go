// Package notice writes the escape sequences that reach a user who looks
// elsewhere: the bell, a desktop notification, the title of the window.
package notice

import (
	"strings"
	"unicode"

	"example.com/maskbench/tui/clip"
)

// Alert rings the bell and, where the terminal can (OSC 9), shows text as a
// notification of the desktop.
func Alert(text string, getenv func(string) string) string {
	if mute(getenv) {
		return "\a"
	}
	// The name in front keeps a text of digits from being read as one of the
	// commands that some terminals have behind OSC 9.
	return "\a" + clip.Through("\x1b]9;maskbench: "+clean(text, 200)+"\a", getenv)
}

// Title sets the title of the window, or of the pane in tmux.
func Title(text string, getenv func(string) string) string {
	if mute(getenv) {
		return ""
	}
	return "\x1b]2;" + clean(text, 80) + "\a"
}

// KeepTitle has the terminal remember its title, GiveTitleBack restores that;
// terminals that cannot ignore both.
func KeepTitle(getenv func(string) string) string { return unlessMute("\x1b[22;2t", getenv) }

// GiveTitleBack undoes KeepTitle.
func GiveTitleBack(getenv func(string) string) string { return unlessMute("\x1b[23;2t", getenv) }

func unlessMute(seq string, getenv func(string) string) string {
	if mute(getenv) {
		return ""
	}
	return seq
}

// mute holds for terminals that would print such a sequence, and have no window.
func mute(getenv func(string) string) bool {
	switch getenv("TERM") {
	case "", "dumb", "linux", "vt100", "vt220", "cons25":
		return true
	}
	return false
}

// clean leaves of text what can be shown, cut to so many characters: a control
// character would end the sequence.
func clean(text string, most int) string {
	var b strings.Builder
	n := 0
	for _, r := range strings.ToValidUTF8(text, "\uFFFD") {
		if n++; n > most {
			break
		}
		if !unicode.IsPrint(r) {
			r = ' '
		}
		b.WriteRune(r)
	}
	return b.String()
}
