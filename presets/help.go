package presets

import (
	"fmt"
	"io/fs"
	"strings"
	"unicode/utf8"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
)

// Topic is a kind that a preset can name.
type Topic struct {
	Word  string // as it is written
	Key   string // of which key it is a value
	About string // in a line
	value any
	code  fs.FS
}

// Topics lists all kinds that a preset can name, by the key that they are values of.
func Topics() []Topic {
	all := topics("mask.TARGET.strategy", mask.Kinds, mask.Code)
	all = append(all, topics("mask.TARGET.schedule.kind", mask.Schedules, mask.Code)...)
	all = append(all, topics("layer.NAME.kind", nn.Kinds, nn.Code)...)
	all = append(all, topics("loss.kind", nn.Losses, nn.Code)...)
	all = append(all, topics("optim.kind", optim.Kinds, optim.Code)...)
	all = append(all, topics("optim.schedule.kind", optim.Schedules, optim.Code)...)
	return append(all, topics("data.kind", data.Kinds, data.Code)...)
}

func topics[T any](key string, kinds kind.Table[T], code fs.FS) (all []Topic) {
	for _, e := range kinds {
		all = append(all, Topic{Word: e.Name, Key: key, About: e.About, value: e.New(), code: code})
	}
	return all
}

// Help explains a word of presets: what it is, where it is from, and its keys with
// their defaults. A word that several keys take is explained for each.
func Help(word string) (string, error) {
	var words, parts []string
	for _, t := range Topics() {
		words = append(words, t.Word)
		if t.Word == word {
			parts = append(parts, t.text())
		}
	}
	if parts == nil {
		return "", kind.Unknown("word", word, words)
	}
	return strings.Join(parts, "\n"), nil
}

// text is the whole help.
func (t Topic) text() string {
	var b strings.Builder
	doc := kind.Document(t.code, t.value)
	fmt.Fprintf(&b, "%s = %q\n%s\n", t.Key, t.Word, hang(t.About, 0, 95))
	if doc.Text != "" {
		fmt.Fprintf(&b, "\n%s\n", doc.Text)
	}
	options := kind.Options(t.value)
	if len(options) == 0 {
		return b.String()
	}
	fmt.Fprintf(&b, "\nkeys\n")
	for _, o := range options {
		fmt.Fprintf(&b, "  %-22s %s\n", o.Key+" = "+literal(o), hang(said(o.Key, doc), 25, 95))
	}
	return b.String()
}

// said is the comment of an option, without the name that begins a sentence in Go.
func said(key string, doc kind.Doc) string {
	return strings.TrimPrefix(doc.Options[key], strings.ToUpper(key[:1])+key[1:]+" is ")
}

// hang breaks text into lines that end before a column, those after the first indented.
func hang(text string, indent, end int) string {
	var b strings.Builder
	at := indent
	for i, word := range strings.Fields(text) {
		n := utf8.RuneCountInString(word)
		switch {
		case i > 0 && at+1+n > end:
			b.WriteString("\n" + strings.Repeat(" ", indent))
			at = indent
		case i > 0:
			b.WriteByte(' ')
			at++
		}
		b.WriteString(word)
		at += n
	}
	return b.String()
}

// literal is the value of an option as a preset writes it.
func literal(o kind.Option) string {
	switch o.To.(type) {
	case *string, *kind.Path:
		return fmt.Sprintf("%q", o.Text())
	}
	return o.Text()
}

// OptionHelp is what the source says of an option of a strategy or schedule, "" if
// there is no such option.
func OptionHelp(of any, key string) string {
	for _, t := range Topics() {
		if fmt.Sprintf("%T", t.value) == fmt.Sprintf("%T", of) {
			return kind.Document(t.code, of).Options[key]
		}
	}
	return ""
}
