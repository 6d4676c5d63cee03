package tui

import (
	"unicode/utf8"

	"example.com/maskbench/tui/plot"
)

// editor is a value being typed in its field.
type editor struct {
	field field
	text  string
	wrong string // why it cannot be read
}

// maxTyped bounds what is typed; no number needs more.
const maxTyped = 12

func (e *editor) add(key string) {
	if utf8.RuneCountInString(e.text) < maxTyped {
		e.text += key
		e.wrong = ""
	}
}

func (e *editor) back() {
	_, n := utf8.DecodeLastRuneInString(e.text)
	e.text, e.wrong = e.text[:len(e.text)-n], ""
}

func (e *editor) view(t *plot.Theme) string { return t.Paint(plot.Accent, "["+e.text+"▏]") }
