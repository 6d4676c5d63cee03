package tui

import (
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"example.com/maskbench/tui/plot"
)

func (r *rig) resize(w, h int) { r.Update(tea.WindowSizeMsg{Width: w, Height: h}) }

// tick lets n frames pass.
func (r *rig) tick(n int) {
	for range n {
		r.now = r.now.Add(100 * time.Millisecond)
		r.Update(tick(r.now))
	}
}

// press presses keys by name, or letters.
func (r *rig) press(keys ...string) tea.Cmd {
	var cmd tea.Cmd
	for _, k := range keys {
		_, cmd = r.Update(keyMsg(k))
	}
	return cmd
}

var keyTypes = map[string]tea.KeyType{
	"tab": tea.KeyTab, "shift+tab": tea.KeyShiftTab, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
	"shift+left": tea.KeyShiftLeft, "shift+right": tea.KeyShiftRight, "enter": tea.KeyEnter, "esc": tea.KeyEscape, "delete": tea.KeyDelete,
	"backspace": tea.KeyBackspace, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "ctrl+n": tea.KeyCtrlN, "ctrl+p": tea.KeyCtrlP, "ctrl+c": tea.KeyCtrlC, "ctrl+l": tea.KeyCtrlL, "shift+up": tea.KeyShiftUp, "shift+down": tea.KeyShiftDown, " ": tea.KeySpace,
}

func keyMsg(k string) tea.KeyMsg {
	if t, ok := keyTypes[k]; ok {
		m := tea.KeyMsg{Type: t}
		if t == tea.KeySpace {
			m.Runes = []rune{' '}
		}
		return m
	}
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(k)}
}

// show turns to a picture by its key.
func (r *rig) show(name string) {
	for r.shown().name != name {
		r.press("m")
	}
}

// enlargePicture gives a picture the whole screen, and presses keys there.
func (r *rig) enlargePicture(name string, keys ...string) {
	for r.focus != "picture" {
		r.press("tab")
	}
	r.show(name)
	r.press("z")
	r.tick(12)
	r.press(keys...)
	r.tick(12)
}

// view is the screen as it is now.
func (r *rig) view() string {
	r.View()
	if r.w <= 0 || r.h <= 0 {
		return "" // the sheet keeps what no terminal has
	}
	return strings.Join(r.sheet.lines, "\n")
}

// text is the screen without colours.
func (r *rig) text() string { return ansi.Strip(r.view()) }

func (r *rig) shows(text string) bool { return strings.Contains(r.text(), text) }

var trueDark = plot.Terminal{Profile: plot.TrueColor, Dark: true}

// pick opens all that is folded and chooses the first field of that name.
func (r *rig) pick(label string) {
	p := r.frames["mask"].panel.(*maskPanel)
	for _, s := range p.sections() {
		r.unfolded[s.title] = true
	}
	for _, f := range p.fields(p.sections()) {
		if f.label == label {
			p.at = f.at
			return
		}
	}
	panic("there is no field " + label)
}
