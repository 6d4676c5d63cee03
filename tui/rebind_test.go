package tui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func keysIn(t *testing.T, text string) (Keymap, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "keys.toml")
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return ReadKeys(path, true)
}

// TestKeysFile: mistakes are told with their line, and the table as printed is none.
func TestKeysFile(t *testing.T) {
	for text, want := range map[string]string{
		"[main]\nundo = 'U'":                  "",
		"[main]\nundo = 'p'\npause = 'u'":     "",
		"[main]\n\nundoo = 'U'":               `:3: unknown action of main "undoo": did you mean "undo"?`,
		"[mian]\nundo = 'U'":                  `:1: unknown page "mian": did you mean "main"?`,
		"[main]\npause = 'P'\nundo = 'p s'":   `:3: key "s" of main.undo means main.step already`,
		"[main]\nundo = 'ctrl+b'":             `:2: key "ctrl+b" is taken by tmux`,
		"[main]\nundo = 'pgupp'":              `:2: unknown key "pgupp": did you mean "pgup"?`,
		"[main]\nundo = ":                     `:2: `,
		"[main]\nundo = 3":                    "want [PAGE]",
		KeysTOML():                            "",
		"main.undo = 'U'\nmain.thaw-next='ö'": "",
		"[main]\nrate = ']'":                  `:2: key "]" of main.rate means main.layer`,
	} {
		_, err := keysIn(t, text)
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
	if k, err := ReadKeys(filepath.Join(t.TempDir(), "none"), false); k != nil || err != nil {
		t.Errorf("no file: %v, %v", k, err)
	}
}

// TestRebound: a key that is bound anew does what the other did, and all name it.
func TestRebound(t *testing.T) {
	k, err := keysIn(t, "[main]\nundo = 'U'\nfreeze = 'ü'\nfreeze-2 = 'ß'\ncommands = 'f2'")
	if err != nil {
		t.Fatal(err)
	}
	r := newRig(trueDark, 120, 36)
	r.bind(k)
	r.press("u", "f")
	if len(r.run.sent) != 0 {
		t.Errorf("the old keys send %v", r.run.sent)
	}
	r.press("U")
	if !sent("thaw", "dense1", "")(r, nil) {
		t.Errorf("the new key sends %v", r.run.sent)
	}
	r.press("?", "take the last")
	if !r.shows("▸ U") {
		t.Errorf("help does not name it:\n%s", r.text())
	}
}
