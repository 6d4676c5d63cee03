package clip

import (
	"encoding/base64"
	"strings"
	"testing"
)

// env makes a getenv of pairs.
func env(pairs ...string) func(string) string {
	return func(name string) string {
		for i := 0; i < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1]
			}
		}
		return ""
	}
}

// terminals are environments, with how many times a text is sent in each.
var terminals = []struct {
	name  string
	env   func(string) string
	times int
}{
	{"bare", env("TERM", "xterm-256color"), 1},
	{"none", env(), 1},
	{"tmux", env("TERM", "screen-256color", "TMUX", "/tmp/tmux-0/default,1,0"), 2},
	{"tmux over ssh", env("TERM", "tmux-256color"), 2},
	{"screen", env("TERM", "screen.xterm", "STY", "1.pts"), 1},
	{"screen or tmux over ssh", env("TERM", "screen-256color"), 1},
}

func TestSequenceBare(t *testing.T) {
	got, err := Sequence("0.412\t√", env("TERM", "xterm"))
	if want := "\x1b]52;c;MC40MTIJ4oia\x07"; got != want || err != nil {
		t.Errorf("got %q, %v, want %q", got, err, want)
	}
}

func TestSequenceTmux(t *testing.T) {
	got, _ := Sequence("a", env("TMUX", "x"))
	if want := "\x1b]52;c;YQ==\x07\x1bPtmux;\x1b\x1b]52;c;YQ==\x07\x1b\\"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestScreenStrings keeps every string below what screen would print.
func TestScreenStrings(t *testing.T) {
	got, _ := Sequence(strings.Repeat("x", 9000), env("STY", "1"))
	for _, part := range strings.Split(got, "\x1bP") {
		if len(part) >= 768 {
			t.Errorf("a string of %d bytes", len(part))
		}
	}
}

func TestLimit(t *testing.T) {
	for _, term := range terminals {
		if _, err := Sequence(strings.Repeat("x", Limit), term.env); err != nil {
			t.Error(term.name, err)
		}
		got, err := Sequence(strings.Repeat("x", Limit+1), term.env)
		if got != "" || err == nil || !strings.Contains(err.Error(), "export") {
			t.Errorf("%s: %d bytes, error %v", term.name, len(got), err)
		}
	}
	if n := len("\x1b]52;c;") + base64.StdEncoding.EncodedLen(Limit) + 1; n > 100_000 {
		t.Errorf("the longest sequence has %d bytes", n)
	}
}

// received plays the multiplexer and then the terminal: the texts that reach the
// clipboard, and what else would be printed.
func received(seq string, in multiplexer) (texts []string, rest string) {
	var outer strings.Builder
	for len(seq) > 0 {
		body, after, ok := strings.Cut(seq, "\x1b\\")
		prefix := map[multiplexer]string{tmux: "\x1bPtmux;", screen: "\x1bP"}[in]
		before, inside, found := strings.Cut(body, prefix)
		if prefix == "" || !ok || !found {
			outer.WriteString(seq)
			break
		}
		if in == tmux {
			inside = strings.ReplaceAll(inside, "\x1b\x1b", "\x1b")
		}
		outer.WriteString(before + inside)
		seq = after
	}
	seq = outer.String()
	for seq != "" {
		before, after, found := strings.Cut(seq, "\x1b]52;c;")
		rest += before
		if !found {
			break
		}
		body, after, _ := strings.Cut(after, "\x07")
		text, err := base64.StdEncoding.DecodeString(body)
		if err != nil {
			rest += body
		}
		texts, seq = append(texts, string(text)), after
	}
	return texts, rest
}

// FuzzSequence checks that any text arrives as it was and prints nothing.
func FuzzSequence(f *testing.F) {
	f.Add("")
	f.Add("0.412")
	f.Add("\x1b\\\x07\x1bPtmux;\x1b]52;c;!\x00\xff")
	f.Add(strings.Repeat("step\tloss\n", 500))
	f.Fuzz(func(t *testing.T, text string) {
		for _, term := range terminals {
			seq, err := Sequence(text, term.env)
			if err != nil {
				if len(text) <= Limit {
					t.Fatalf("%s: %v", term.name, err)
				}
				continue
			}
			texts, rest := received(seq, host(term.env))
			if len(texts) != term.times || rest != "" {
				t.Fatalf("%s: %d texts and %q from %q", term.name, len(texts), rest, seq)
			}
			for _, got := range texts {
				if got != text {
					t.Fatalf("%s: got %q, want %q", term.name, got, text)
				}
			}
		}
	})
}
