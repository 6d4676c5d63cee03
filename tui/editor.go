package tui

import (
	"strings"
	"unicode/utf8"

	"example.com/maskbench/tui/plot"
)

// editor is a value being typed in its field.
type editor struct {
	field field
	text  string
	wrong string // why it cannot be read
}

// typist is a panel in whose chosen field values are typed.
type typist interface {
	chosen() field
	enter(key string) bool // does what the key means where nothing is typed; false: type
}

// The most that is typed: no number needs more, lists of layers do.
const maxNumber, maxWords = 12, 60

// numeric are the characters of numbers.
const numeric = "0123456789.-+e"

func (e *editor) add(key string) {
	most := maxNumber
	if e.field.words {
		most = maxWords
	} else if !strings.Contains(numeric, key) {
		return
	}
	if utf8.RuneCountInString(e.text) < most {
		e.text += key
		e.wrong = ""
	}
}

func (e *editor) back() {
	_, n := utf8.DecodeLastRuneInString(e.text)
	e.text, e.wrong = e.text[:len(e.text)-n], ""
}

// view shows the end of what is typed in w cells.
func (e *editor) view(t *plot.Theme, w int) string {
	text := []rune(e.text)
	if room := w - 3; len(text) > room {
		text = text[len(text)-max(0, room):]
	}
	return t.Paint(plot.Accent, "["+string(text)+"▏]")
}
