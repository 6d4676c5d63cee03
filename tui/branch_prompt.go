package tui

import (
	"unicode/utf8"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/tui/plot"
)

// prompt is a dialog that asks for one value.
type prompt struct {
	title, about string
	text         string
	begun        bool // something was typed: till then typing replaces what is offered
	wrong        string
	parse        func(string) (string, error) // nil: anything will do
	done         func(m *screen, value string) tea.Cmd
}

// promptKeys are the keys of prompts.
func promptKeys() []binding {
	return []binding{
		{promptScope, "enter", "enter", "take", true, "take this value", inPrompt((*prompt).enter)},
		{promptScope, "esc ctrl+c", "esc", "close", true, "close, and change nothing", (*screen).closeDialog},
		{promptScope, "backspace", "", "", false, "", inPrompt((*prompt).erase)},
		{promptScope, anyKey, "", "", false, "", inPrompt((*prompt).add)},
	}
}

func inPrompt(do func(*prompt, *screen, string) tea.Cmd) action {
	return func(m *screen, key string) tea.Cmd { return do(m.dialog.(*prompt), m, key) }
}

func (d *prompt) scope() scope { return promptScope }

func (d *prompt) add(_ *screen, key string) tea.Cmd {
	if !d.begun {
		d.text, d.begun = "", true
	}
	if utf8.RuneCountInString(d.text) < maxWords {
		d.text, d.wrong = d.text+key, ""
	}
	return nil
}

func (d *prompt) erase(*screen, string) tea.Cmd {
	_, n := utf8.DecodeLastRuneInString(d.text)
	d.text, d.wrong, d.begun = d.text[:len(d.text)-n], "", true
	return nil
}

func (d *prompt) enter(m *screen, _ string) tea.Cmd {
	v := d.text
	if d.parse != nil {
		var err error
		if v, err = d.parse(d.text); err != nil {
			d.wrong = err.Error()
			return nil
		}
	}
	m.dialog = nil
	return d.done(m, v)
}

// render implements dialog.
func (d *prompt) render(m *screen) []string {
	w := clamp(64, 4, m.w)
	body := []string{"", "  " + m.theme.Paint(plot.Accent, "> ") + plain(d.text) + m.theme.Paint(plot.Accent, "▏"), ""}
	role, text := plot.Muted, d.about
	if d.wrong != "" {
		role, text = plot.Bad, "✗ "+d.wrong
	}
	for _, l := range excerpt(plain(text), w-6, 4) {
		body = append(body, "  "+m.theme.Paint(role, l))
	}
	body = append(body, "", "  "+m.theme.Paint(plot.Accent, m.keyed("{prompt.take} "))+"branches with this value   "+m.theme.Paint(plot.Accent, m.keyed("{prompt.close} "))+"leaves it", "")
	box := plot.Box{Title: d.title, Body: body, Focus: true}
	return box.Render(m.theme, w, min(len(body)+2, m.h))
}
