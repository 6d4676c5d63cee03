// Package clip writes the escape sequences that put text on the clipboard of the
// terminal, which is that of the machine where its user sits: also over ssh, and
// from within tmux or screen.
package clip

import (
	"encoding/base64"
	"fmt"
	"strings"
)

// Limit is the size of the longest text: as base64 it just stays below the 100,000
// bytes at which xterm and hterm refuse.
const Limit = 74_994

// Sequence asks the terminal to copy text (OSC 52). The terminal does not answer,
// and may be set up to refuse.
func Sequence(text string, getenv func(string) string) (string, error) {
	if len(text) > Limit {
		return "", fmt.Errorf("%d bytes are more than a terminal copies (%d): export it to a file instead", len(text), Limit)
	}
	plain := "\x1b]52;c;" + base64.StdEncoding.EncodeToString([]byte(text)) + "\x07"
	if host(getenv) == tmux {
		// Tmux takes the one with "set-clipboard on", and hands on the other with
		// "allow-passthrough on"; where both are set it is copied twice.
		return plain + Through(plain, getenv), nil
	}
	return Through(plain, getenv), nil
}

// Through wraps a sequence so that tmux or screen, if the program runs in one of
// them, hand it on to the terminal that shows them.
func Through(seq string, getenv func(string) string) string {
	switch host(getenv) {
	case tmux:
		return "\x1bPtmux;" + strings.ReplaceAll(seq, "\x1b", "\x1b\x1b") + "\x1b\\"
	case screen:
		return chunks(seq)
	}
	return seq
}

// multiplexer is a program between this one and the terminal.
type multiplexer uint8

const (
	none multiplexer = iota
	tmux
	screen
)

// host is the multiplexer that the environment tells of. Over ssh only TERM is
// left, and the name screen may then mean either: what is wrapped for screen does
// no harm in tmux, the other way round it would print.
func host(getenv func(string) string) multiplexer {
	name := getenv("TERM")
	switch {
	case getenv("TMUX") != "", strings.HasPrefix(name, "tmux"):
		return tmux
	case getenv("STY") != "", strings.HasPrefix(name, "screen"):
		return screen
	}
	return none
}

// piece is well below the longest string, 768 bytes, that screen takes as one.
const piece = 256

// chunks hands a sequence through screen in pieces.
func chunks(seq string) string {
	var b strings.Builder
	for len(seq) > 0 {
		n := min(piece, len(seq))
		b.WriteString("\x1bP" + seq[:n] + "\x1b\\")
		seq = seq[n:]
	}
	return b.String()
}
