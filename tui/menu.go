package tui

import (
	"slices"
	"strings"
	"unicode/utf8"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/sahilm/fuzzy"

	"example.com/maskbench/tui/plot"
)

// item is a line of a menu.
type item struct {
	name  string // what is searched, with about
	keys  string // beside the name: the key that does the same; "" for none
	about string
}

// menu is a dialog that lists items, of which typing finds some and enter chooses
// one.
type menu struct {
	title string
	items []item
	// choose does what an item means, after the menu is closed. It gets what was typed
	// too: a command may have arguments behind the words that found it.
	choose func(m *screen, chosen item, typed string) tea.Cmd
	// typed takes what fits no item; nil: nothing does.
	typed func(m *screen, text string) tea.Cmd
	// preview shows an item in at most h lines of w cells beneath the list; nil: nothing.
	preview func(m *screen, chosen item, w, h int) []string

	// offer turns the query itself into items, or says what is wrong with it or awaited;
	// taken: nothing else is looked for. Nil: a query only finds.
	offer func(m *screen, query string) (items []item, note string, taken bool)

	query  string
	at     int    // in found
	offers []item // for the query
	note   string
	taken  bool
}

// menuKeys are the keys of menus.
func menuKeys() []binding {
	return []binding{
		{menuScope, "enter", "enter", "choose", true, "choose the marked line", inMenu((*menu).enter)},
		{menuScope, "up ctrl+p", "↑↓", "move", true, "mark another line", inMenu(menuBy(-1))},
		{menuScope, "down ctrl+n tab", "", "", false, "", inMenu(menuBy(1))},
		{menuScope, "pgup", "", "", false, "", inMenu(menuBy(-big))},
		{menuScope, "pgdown", "", "", false, "", inMenu(menuBy(big))},
		{menuScope, "esc ctrl+c", "esc", "close", true, "close, and change nothing", (*screen).closeDialog},
		{menuScope, "backspace", "", "", false, "", inMenu((*menu).erase)},
		{menuScope, anyKey, "", "", false, "", inMenu((*menu).add)},
	}
}

// inMenu hands a key to the menu that is open.
func inMenu(do func(*menu, *screen, string) tea.Cmd) action {
	return func(m *screen, key string) tea.Cmd { return do(m.dialog.(*menu), m, key) }
}

func menuBy(by int) func(*menu, *screen, string) tea.Cmd {
	return func(d *menu, _ *screen, _ string) tea.Cmd {
		d.at = clamp(d.at+by, 0, max(0, len(d.found())-1))
		return nil
	}
}

func (d *menu) add(m *screen, key string) tea.Cmd {
	if utf8.RuneCountInString(d.query) < maxWords {
		d.query, d.at = d.query+key, 0
		d.look(m)
	}
	return nil
}

func (d *menu) erase(m *screen, _ string) tea.Cmd {
	_, n := utf8.DecodeLastRuneInString(d.query)
	d.query, d.at = d.query[:len(d.query)-n], 0
	d.look(m)
	return nil
}

// look asks what the query offers by itself.
func (d *menu) look(m *screen) {
	if d.offer != nil {
		d.offers, d.note, d.taken = d.offer(m, d.query)
	}
}

func (d *menu) enter(m *screen, _ string) tea.Cmd {
	found := d.found()
	switch {
	case len(found) > 0:
		m.dialog = nil
		return d.choose(m, found[clamp(d.at, 0, len(found)-1)], d.query)
	case d.typed != nil:
		m.dialog = nil
		return d.typed(m, d.query)
	}
	return nil
}

// found are the items that the query fits, the best first.
func (d *menu) found() []item {
	if d.query == "" {
		return d.items
	}
	out := slices.Clone(d.offers)
	if d.taken {
		return out
	}
	var fit []item
	for _, f := range fuzzy.FindFrom(d.query, searched(d.items)) {
		fit = append(fit, d.items[f.Index])
	}
	slices.SortStableFunc(fit, func(a, b item) int { return d.named(b) - d.named(a) })
	return append(out, fit...)
}

// named is 1 for an item whose name has what was typed, which comes before those in
// which only its letters are found.
func (d *menu) named(it item) int {
	if strings.Contains(it.name, d.query) {
		return 1
	}
	return 0
}

// searched is what of items the query is looked for in.
type searched []item

func (s searched) String(i int) string { return s[i].name + " " + s[i].about }
func (s searched) Len() int            { return len(s) }

func (d *menu) scope() scope { return menuScope }

// render implements dialog: the query, the list about the marked line, the preview.
func (d *menu) render(m *screen) []string {
	w := clamp(m.w-8, min(m.w, 40), 100)
	inner := max(0, w-4)
	found := d.found()
	rows := clamp(min(m.h-6, len(d.items)), 1, 14)
	body := []string{" " + m.theme.Paint(plot.Accent, "> ") + plot.Fit(plain(d.query)+"▏", inner-2), ""}
	name, keys := d.columns(inner)
	from := clamp(d.at-rows/2, 0, max(0, len(found)-rows))
	for i := from; i < min(from+rows, len(found)); i++ {
		body = append(body, d.line(m, found[i], i == d.at, inner, name, keys))
	}
	if len(found) == 0 {
		note := "nothing fits"
		if d.note != "" {
			note = d.note
		}
		for _, l := range wrap(plain(note), inner-1, rows) {
			body = append(body, " "+m.theme.Paint(plot.Muted, l))
		}
	}
	for len(body) < rows+2 { // a box that changes its size is hard to read
		body = append(body, "")
	}
	if d.preview != nil && len(found) > 0 {
		if room := m.h - 3 - len(body); room > 2 {
			body = append(body, "")
			body = append(body, indent(d.preview(m, found[clamp(d.at, 0, len(found)-1)], inner, room))...)
		}
	}
	box := plot.Box{Title: d.title, Note: m.theme.Paint(plot.Muted, grouped(int64(len(found)))), Body: body, Focus: true}
	return box.Render(m.theme, w, min(len(body)+2, m.h))
}

// columns are the widths of names and keys: those of the longest of all items and offers,
// so that they stay as something is typed; names have up to half of w.
func (d *menu) columns(w int) (name, keys int) {
	for _, all := range [][]item{d.items, d.offers} {
		for _, it := range all {
			name = max(name, min(plot.Width(plain(it.name)), w/2))
			keys = max(keys, plot.Width(it.keys))
		}
	}
	return name, keys
}

// line is an item: marked or not, its name, its key, what it is.
func (d *menu) line(m *screen, it item, marked bool, w, name, keys int) string {
	mark, role := "  ", plot.Text
	if marked {
		mark, role = "▸ ", plot.Title
	}
	out := " " + mark + m.theme.Paint(role, m.theme.Clip(plain(it.name), name)) + "  "
	if keys > 0 {
		out += m.theme.Paint(plot.Accent, plot.Fit(it.keys, keys)) + "  "
	}
	return out + m.theme.Clip(m.theme.Paint(plot.Muted, plain(it.about)), max(0, w-plot.Width(out)))
}
