package tui

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"example.com/maskbench/core/train"
)

// anew binds every key to a letter that no text of the screen has, each of its scope to
// another, and tells which letter stands for a key of the table.
func anew() (k Keymap, letter map[scope]map[string]string) {
	k, letter = Keymap{}, map[scope]map[string]string{}
	table, next := allKeys(), 'а' // Cyrillic
	for i, at := range namesOf(table) {
		b := table[i]
		if b.keys == anyKey {
			continue
		}
		if letter[b.scope] == nil {
			k[at.scope], letter[b.scope] = map[string]string{}, map[string]string{}
		}
		if next++; next == 'џ'+1 {
			next = 'Ա' // Armenian
		}
		if next == 'Ֆ'+1 {
			next = 'Ѡ' // old Cyrillic
		}
		k[at.scope][at.name] = string(next)
		for _, key := range b.names() {
			letter[b.scope][key] = string(next)
		}
	}
	return k, letter
}

// oldKey is a key of the table where a text tells a key: a word for one, or a letter or
// sign that stands alone.
var oldKey = regexp.MustCompile(`(?m)\b(?:esc|enter|tab|space|shift\+tab|ctrl\+[a-z]|pgup|pgdown|backspace)\b|[↑↓←→]{2}|(?:^|[ (│])[b-zC-LN-Z?!:/<>](?:[ ,)]|$)`)

// noKey is what looks like a key and is none: axes, formulas, ages, prompts.
var noKey = regexp.MustCompile(`log [xy]|linear y|^x in|^y over|0 < rate|of L cells|K\(n, ratio\)|highest K|w = Round|r = 0|: r ←|clip\(r|` +
	`[>/] [^│]*▏|^│ / |number N|every N|\d [mhd] |\? unreadable|B \? `)

// TestAllReboundIsTold binds every key anew, goes wherever the cases of all keys go, and
// wants nothing on the screen to name an old one.
func TestAllReboundIsTold(t *testing.T) {
	t.Chdir(t.TempDir()) // where exports go
	k, letter := anew()
	if at, err := k.check(allKeys()); err != nil {
		t.Fatal(at, err)
	}
	told := map[string]bool{}
	check := func(r *rig, where string) {
		for _, line := range strings.Split(r.text(), "\n") {
			line = noKey.ReplaceAllString(line, "")
			if at := oldKey.FindStringIndex(line); at != nil && !told[line] {
				told[line] = true
				t.Errorf("%s: %q in %q", where, line[at[0]:at[1]], line[max(0, at[0]-40):min(len(line), at[1]+40)])
			}
			if strings.ContainsAny(line, "{}") && !told[line] {
				told[line] = true
				t.Errorf("%s: a name that no key has in %q", where, line)
			}
		}
	}
	for _, c := range append(what, keyCase{key: ")"}, keyCase{key: "W"}) { // the only run
		r := newRig(trueDark, 200, 60)
		r.bind(k)
		for _, key := range append(strings.Fields(c.before), c.key) {
			at := r.screen.scope()
			switch n, ok := letter[at][key]; {
			case ok:
				key = n
			case r.on[at][anyKey].do == nil: // a page leaves it to the main one
				key = letter[mainScope][key]
			}
			r.do(key)
		}
		check(r, c.before+" "+c.key)
	}
	for _, s := range []train.State{train.Finished, train.Stopped, train.Diverged} {
		for _, watched := range []bool{false, true} {
			r := newRig(trueDark, 200, 60)
			r.bind(k)
			r.session.watched = watched
			r.greet()
			check(r, "watched")
			r.run.publish(func(x *train.Snapshot) { x.State = s })
			r.tick(2)
			check(r, string(s))
		}
	}
	for _, b := range k.table() {
		if old := oldKey.FindString(noKey.ReplaceAllString(b.help, "")); old != "" {
			t.Errorf("help: %q in %q", old, b.help)
		}
	}
}

// TestKeyNames wants every name in braces that a text has to be that of a binding.
func TestKeyNames(t *testing.T) {
	keyed, named := keyer(allKeys()), regexp.MustCompile(`\{[a-z][a-z.]*[a-z0-9-]*\}`)
	quoted := regexp.MustCompile(`"(?:[^"\\\n]|\\.)*"`)
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, literal := range quoted.FindAllString(string(text), -1) {
			for _, name := range named.FindAllString(literal, -1) {
				if found++; keyed(name) == name {
					t.Errorf("%s: no key is named %s", file, name)
				}
			}
		}
	}
	if found < 50 {
		t.Errorf("only %d names", found)
	}
}
