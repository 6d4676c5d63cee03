package tui

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/runs"
	"example.com/maskbench/core/train"
	"example.com/maskbench/presets"
	"example.com/maskbench/tui/plot"
)

// presetEntry is a preset of the palette: what it is for, and where it differs from the
// run that is shown.
type presetEntry struct {
	about   string
	changes []runs.Change
	err     error
}

// palette is what was read of the presets.
type palette struct {
	names   []string
	entries map[string]presetEntry
}

// openPresets reads all presets, and then lists them.
func (m *screen) openPresets(string) tea.Cmd {
	if len(m.o.Presets) == 0 || m.open == nil || m.opening {
		m.say(plot.Muted, "There is no other preset to open here.")
		return nil
	}
	names, load, here := m.o.Presets, m.o.Load, m.config
	return guarded(func() tea.Msg { return readPresets(names, load, here) })
}

func readPresets(names []string, load func(string) (train.Config, error), here train.Config) palette {
	p := palette{names, map[string]presetEntry{}}
	keys, _ := runs.Flatten(string(presets.Encode(here)))
	for _, name := range names {
		c, err := load(name)
		if err != nil {
			p.entries[name] = presetEntry{err: err}
			continue
		}
		there, err := runs.Flatten(string(presets.Encode(c)))
		p.entries[name] = presetEntry{c.About, runs.Diff(runs.Run{Keys: keys}, runs.Run{Keys: there}), err}
	}
	return p
}

// arrive implements shelved.
func (p palette) arrive(m *screen) {
	if m.dialog != nil || m.opening {
		return // something else was pressed in between
	}
	d := &menu{title: "open a preset"}
	for _, name := range p.names {
		e := p.entries[name]
		about := e.about
		if e.err != nil {
			about = "✗ " + e.err.Error()
		}
		d.items = append(d.items, item{name: name, about: about})
	}
	d.choose = func(m *screen, chosen item, _ string) tea.Cmd {
		return m.askPreset(slices.Index(m.o.Presets, chosen.name), "")
	}
	d.preview = func(m *screen, chosen item, w, h int) []string {
		e := p.entries[chosen.name]
		if e.err != nil || len(e.changes) == 0 {
			return []string{m.theme.Paint(plot.Muted, "as the run on the screen began")}
		}
		return m.changeLines(e.changes, "here", "there", w, h)
	}
	m.dialog = d
}
