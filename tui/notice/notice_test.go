package notice

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func term(name string) func(string) string {
	return func(key string) string {
		if key == "TERM" {
			return name
		}
		return ""
	}
}

func TestAlert(t *testing.T) {
	for name, want := range map[string]string{
		"xterm-256color": "\a\x1b]9;maskbench: 4;done\a",
		"tmux-256color":  "\a\x1bPtmux;\x1b\x1b]9;maskbench: 4;done\a\x1b\\",
		"screen":         "\a\x1bP\x1b]9;maskbench: 4;done\a\x1b\\",
		"linux":          "\a",
		"":               "\a",
	} {
		if got := Alert("4;done", term(name)); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}

func TestTitle(t *testing.T) {
	if got := Title("35 % · fashion", term("xterm")); got != "\x1b]2;35 % · fashion\a" {
		t.Errorf("got %q", got)
	}
	if got := KeepTitle(term("xterm")) + GiveTitleBack(term("xterm")); got != "\x1b[22;2t\x1b[23;2t" {
		t.Errorf("got %q", got)
	}
	for _, name := range []string{"linux", "dumb"} {
		if got := Title("x", term(name)) + KeepTitle(term(name)) + GiveTitleBack(term(name)); got != "" {
			t.Errorf("%s is sent %q", name, got)
		}
	}
}

// FuzzText checks that no text ends or outgrows the sequence that holds it.
func FuzzText(f *testing.F) {
	f.Add("finished after 441 steps")
	f.Add("\a\x1b\\\x9c\x1b]52;c;eA==\a\xff\u202e\u0085")
	f.Fuzz(func(t *testing.T, text string) {
		for _, seq := range []string{Alert(text, term("xterm"))[1:], Title(text, term("xterm"))} {
			body := strings.TrimSuffix(strings.TrimPrefix(seq, "\x1b]"), "\a")
			if len(body) != len(seq)-3 || utf8.RuneCountInString(body) > 220 {
				t.Fatalf("%q", seq)
			}
			for _, r := range body {
				if !unicode.IsPrint(r) {
					t.Fatalf("%U in %q", r, seq)
				}
			}
		}
	})
}
