package presets

import (
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/core/kind"
)

// TestHelp holds every kind to a text at its type, which begins with the type's name
// and fits a terminal, and every option to a comment.
func TestHelp(t *testing.T) {
	for _, topic := range Topics() {
		text, err := Help(topic.Word)
		if err != nil {
			t.Fatal(err)
		}
		doc := kind.Document(topic.code, topic.value)
		if strings.Count(doc.Text, " ") < 4 && topic.Word != "none" && topic.Word != "constant" {
			t.Errorf("%s %s: its type says no more than %q", topic.Key, topic.Word, doc.Text)
		}
		for line := range strings.Lines(doc.Text) {
			if len([]rune(line)) > 100 {
				t.Errorf("%s: %d characters in %q", topic.Word, len([]rune(line)), line)
			}
		}
		for _, o := range kind.Options(topic.value) {
			if doc.Options[o.Key] == "" || !strings.Contains(text, o.Key+" = ") {
				t.Errorf("%s %s: nothing is said of %s", topic.Key, topic.Word, o.Key)
			}
		}
		_, keys, _ := strings.Cut(text, "\nkeys\n")
		for line := range strings.Lines(keys) {
			if line != "\n" && !strings.HasPrefix(line, "  ") && strings.Count(text, "\nkeys\n") == 1 {
				t.Errorf("%s: a key's text is not under its key: %q", topic.Word, line)
			}
		}
	}
	if text, err := Help("sliding"); err != nil || !strings.Contains(text, "  stride = 0             the distance of a move in cells, along either axis; 0 is max(1, ⌊w/2⌋)\n                         of that axis.") {
		t.Errorf("%v: %s", err, text)
	}
	if _, err := Help("slidng"); err == nil || !strings.Contains(err.Error(), `did you mean "sliding"?`) {
		t.Errorf("%v", err)
	}
	if text, _ := Help("constant"); strings.Count(text, `"constant"`) != 2 {
		t.Errorf("constant is a schedule of ratio and rate:\n%s", text)
	}
}

// TestTechniques holds what help says against what there is: presets, and the words
// in quotes.
func TestTechniques(t *testing.T) {
	kinds := map[string]bool{}
	for _, topic := range Topics() {
		kinds[topic.Word] = true
	}
	for _, x := range techniques {
		text, err := Help(strings.ToUpper(x.word[:1]) + x.word[1:])
		if err != nil || !strings.HasPrefix(text, x.word+"\n") {
			t.Errorf("%s: %v", x.word, err)
		}
		_, after, named := strings.Cut(x.text, "preset")
		for name := range strings.FieldsFuncSeq(strings.TrimSuffix(after, "."), func(r rune) bool { return strings.ContainsRune("s:, ", r) && r != 's' }) {
			if named && name != "s" && !slices.Contains(Names(), name) {
				t.Errorf("%s names a preset %q that there is not", x.word, name)
			}
		}
		for i, quoted := range strings.Split(x.text, "strategy = \"") {
			if name, _, _ := strings.Cut(quoted, "\""); i > 0 && !kinds[name] {
				t.Errorf("%s names a strategy %q that there is not", x.word, name)
			}
		}
	}
}
