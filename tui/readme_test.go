package tui

import (
	"os"
	"strings"
	"testing"
)

// TestReadmeKeys holds the README's table equal to the key table.
func TestReadmeKeys(t *testing.T) {
	const path, from, to = "../README.md", "<!-- keys: ", "<!-- end of keys -->"
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, found := strings.Cut(string(text), from)
	note, rest, _ := strings.Cut(rest, "\n")
	table, tail, ended := strings.Cut(rest, to)
	if !found || !ended {
		t.Fatalf("%s has no %q … %q", path, from, to)
	}
	want := keysInMarkdown()
	if *update {
		if err := os.WriteFile(path, []byte(head+from+note+"\n"+want+to+tail), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if table != want {
		t.Errorf("%s tells of other keys than the table: go test ./tui -update\n%s", path, want)
	}
}

func keysInMarkdown() string {
	var b strings.Builder
	b.WriteString("| key | what it does |\n|---|---|\n")
	for _, k := range Keys() {
		keys := strings.Fields(k.Keys)
		b.WriteString("| `" + strings.Join(keys, "` `") + "` | " + k.Help + " |\n")
	}
	return b.String()
}
