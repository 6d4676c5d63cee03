package tui

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/kind"
)

// Keymap holds keys in place of the table's: by scope and name, the keys with spaces
// between them.
type Keymap map[string]map[string]string

// KeysFile is where a user's keys are looked for: keys.toml in maskbench's folder of
// the configuration.
func KeysFile(getenv func(string) string) string {
	root := getenv("XDG_CONFIG_HOME")
	if root == "" {
		root = filepath.Join(getenv("HOME"), ".config")
	}
	return filepath.Join(root, "maskbench", "keys.toml")
}

// ReadKeys reads a file of keys. Mistakes are told with their lines. A file that is not
// there is an error only if it must be.
func ReadKeys(path string, must bool) (Keymap, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) && !must {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var k Keymap
	if _, err := toml.Decode(string(text), &k); err != nil {
		var p toml.ParseError
		if errors.As(err, &p) {
			return nil, fmt.Errorf("%s:%d: %s", path, p.Position.Line, p.Message)
		}
		return nil, fmt.Errorf("%s: want [PAGE] and lines as in: undo = \"u\": %w", path, err)
	}
	if at, err := k.check(allKeys()); err != nil {
		return nil, fmt.Errorf("%s:%d: %w", path, lineOf(string(text), at), err)
	}
	return k, nil
}

// place is a line of a file of keys.
type place struct{ scope, name string }

// lineOf is where a file names something.
func lineOf(text string, at place) int {
	section := ""
	for i, l := range strings.Split(text, "\n") {
		name, _, _ := strings.Cut(strings.TrimSpace(l), "=")
		name = strings.Trim(strings.TrimSpace(name), `"'`)
		if strings.HasPrefix(name, "[") {
			section = strings.Trim(strings.Trim(name, "[] "), `"'`)
			name = ""
		}
		if section == at.scope && name == at.name || section+"."+name == at.scope+"."+at.name {
			return i + 1
		}
	}
	return 1
}

// namesOf are the stable names of a table's bindings: that of the footer, or for those
// without one that of the binding before, counted.
func namesOf(table []binding) []place {
	out := make([]place, len(table))
	last, n := place{}, 1
	for i, b := range table {
		at := place{b.scope.title(), strings.ReplaceAll(b.name, " ", "-")}
		if at.name != "" || last.scope != at.scope {
			last, n = at, 1
		} else {
			n++
			at.name = fmt.Sprintf("%s-%d", last.name, n)
		}
		out[i] = at
	}
	return out
}

// check reports the first mistake of a keymap, and where it is.
func (k Keymap) check(table []binding) (place, error) {
	names := namesOf(table)
	var scopes []string
	known := map[string][]string{}
	for i, at := range names {
		if !slices.Contains(scopes, at.scope) {
			scopes = append(scopes, at.scope)
		}
		if table[i].keys != anyKey {
			known[at.scope] = append(known[at.scope], at.name)
		}
	}
	for scope, some := range k {
		if known[scope] == nil {
			return place{scope, ""}, kind.Unknown("page", scope, scopes)
		}
		for name, keys := range some {
			at := place{scope, name}
			if !slices.Contains(known[scope], name) {
				return at, kind.Unknown("action of "+scope, name, known[scope])
			}
			for key := range strings.FieldsSeq(keys) {
				if err := bindable(key); err != nil {
					return at, err
				}
			}
		}
	}
	return k.conflict(k.rebind(table), names)
}

// conflict reports a key with two meanings on one page, one of them the keymap's.
func (k Keymap) conflict(table []binding, names []place) (place, error) {
	means := map[place]place{} // scope and key → binding
	for i, b := range table {
		for _, key := range b.names() {
			at := place{names[i].scope, key}
			other, twice := means[at]
			means[at] = names[i]
			if !twice {
				continue
			}
			mine := names[i]
			if _, ok := k[mine.scope][mine.name]; !ok {
				mine, other = other, mine
			}
			return mine, fmt.Errorf("key %q of %s.%s means %s.%s already: give that another key too", key, mine.scope, mine.name, other.scope, other.name)
		}
	}
	return place{}, nil
}

// bindable reports why a key cannot be bound.
func bindable(key string) error {
	named := []string{"space", "tab", "shift+tab", "enter", "esc", "backspace", "delete", "insert", "up", "down", "left", "right", "home", "end",
		"pgup", "pgdown", "shift+up", "shift+down", "shift+left", "shift+right", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12",
		"ctrl+c", "ctrl+d", "ctrl+e", "ctrl+f", "ctrl+g", "ctrl+k", "ctrl+l", "ctrl+n", "ctrl+o", "ctrl+p", "ctrl+r", "ctrl+t", "ctrl+u", "ctrl+v", "ctrl+w", "ctrl+x", "ctrl+y"}
	switch {
	case utf8.RuneCountInString(key) == 1, slices.Contains(named, key):
		return nil
	case strings.HasPrefix(key, "ctrl+"), strings.HasPrefix(key, "alt+"):
		return fmt.Errorf("key %q is taken by tmux, screen or the terminal: choose another", key)
	}
	return kind.Unknown("key", key, named)
}

// rebind is the table with the keymap's keys. What an action is told stays the key that
// it knows.
func (k Keymap) rebind(table []binding) []binding {
	out := slices.Clone(table)
	for i, at := range namesOf(table) {
		keys, ok := k[at.scope][at.name]
		if !ok || table[i].keys == anyKey {
			continue
		}
		old, do := table[i].names(), table[i].do
		b := &out[i]
		b.keys = keys
		labelled(out, i)
		b.do = func(m *screen, key string) tea.Cmd {
			if !slices.Contains(old, key) {
				key = old[0]
			}
			return do(m, key)
		}
	}
	return out
}

// labelled gives the group that a binding is of, which share a label, that of their keys.
func labelled(table []binding, i int) {
	for table[i].label == "" && i > 0 {
		i--
	}
	var keys []string
	for j := i; j < len(table) && (j == i || table[j].label == ""); j++ {
		if table[j].scope == table[i].scope && table[j].keys != anyKey {
			keys = append(keys, strings.Fields(table[j].keys)...)
		}
	}
	for n, k := range keys {
		keys[n] = shownKey(k)
	}
	table[i].label = strings.Join(keys, " ")
}

// KeysTOML is the table as a file of keys, to start one's own from.
func KeysTOML() string {
	var b strings.Builder
	b.WriteString("# The keys of maskbench. Keep what you change; several keys have spaces between them.\n")
	table, section := keyTable(), ""
	for i, at := range namesOf(table) {
		if table[i].keys == anyKey {
			continue
		}
		if at.scope != section {
			section = at.scope
			fmt.Fprintf(&b, "\n[%s]\n", section)
		}
		about := table[i].help
		if about == "" {
			about = "as the one above, the other way or by another key"
		}
		fmt.Fprintf(&b, "%-14s = %-24q # %s\n", at.name, table[i].keys, about)
	}
	return b.String()
}
