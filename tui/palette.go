package tui

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/phrase"
	"example.com/maskbench/tui/plot"
)

// openPalette lists everything that a key does here, to be found by its words, and the
// commands that are typed with a value.
func (m *screen) openPalette(string) tea.Cmd {
	d := &menu{title: "commands"}
	do := map[string]binding{}
	for _, b := range m.live() {
		if b.name == "" || b.help == paletteHelp {
			continue
		}
		it := item{name: b.name, keys: b.first(m.theme.ASCII), about: b.help}
		do[it.name] = b
		d.items = append(d.items, it)
	}
	for _, w := range phrase.Words(m.snap) {
		if _, ok := do[w.Text]; ok && w.Bare {
			continue // the key says the same
		}
		name := w.Text
		if !w.Bare {
			name += more
		}
		d.items = append(d.items, item{name: name, about: w.About})
	}
	d.choose = func(m *screen, chosen item, _ string) tea.Cmd {
		if b, ok := do[chosen.name]; ok {
			return b.do(m, b.key())
		}
		text, wants := strings.CutSuffix(chosen.name, more)
		if wants { // a value: go on typing
			d.query, d.at = text+" ", 0
			d.look(m)
			m.dialog = d
			return nil
		}
		m.perform(text)
		return nil
	}
	d.offer = (*screen).understand
	m.dialog = d
	return nil
}

const (
	paletteHelp = "find a command by its words, or type one: ratio 0.5, freeze dense1"
	// more stands behind the commands of the palette that want a value.
	more = " …"
)

// understand tells what a text with a value means as a command, or why it means nothing;
// known is whether its first word is that of a command.
func (m *screen) understand(text string) (found []item, wrong string, known bool) {
	text = strings.TrimLeft(text, " ")
	word, rest, whole := strings.Cut(strings.Replace(text, "=", " ", 1), " ")
	if !whole || word == "" {
		return nil, "", false
	}
	if all, err := phrase.Parse(text, m.snap); err == nil {
		var parts []string
		for _, c := range all {
			parts = append(parts, strings.TrimSpace(phrase.Describe(c)+" "+spelled(c.Value)))
		}
		return []item{{name: text, keys: m.keyed("{menu.choose}"), about: strings.Join(parts, " · ")}}, "", true
	} else {
		wrong = err.Error()
	}
	for _, w := range phrase.Words(m.snap) {
		if w.Text != word && !strings.HasSuffix(w.Text, "."+word) {
			continue
		}
		known = true
		for choice := range strings.SplitSeq(w.About, ", ") {
			if rest = strings.TrimSpace(rest); strings.HasPrefix(choice, rest) && !strings.Contains(choice, " ") {
				if _, err := phrase.Parse(word+" "+choice, m.snap); err == nil {
					found = append(found, item{name: word + " " + choice})
				}
			}
		}
		if rest == "" {
			return found, w.About, true
		}
	}
	return found, wrong, known
}

// perform carries out a command that was typed.
func (m *screen) perform(text string) {
	all, err := phrase.Parse(text, m.snap)
	if err != nil {
		m.say(plot.Warn, "✗ "+err.Error())
		return
	}
	m.edits.clear()
	if m.collects || len(all) == 1 {
		for _, c := range all {
			m.send(c, undoneTo(c))
		}
		return
	}
	for i, id := range m.run.SendAll(all) {
		m.edits.add(slotOf(all[i]), edit{id: id, value: undoneTo(all[i])})
	}
	m.say(plot.Muted, "Asked for "+count(len(all), "command")+" at one step.")
	m.refresh()
}
