package main

import (
	"errors"
	"fmt"
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/phrase"
	"example.com/maskbench/core/train"
)

// plainWord is a word of the lines alone; all others are those of package phrase.
type plainWord struct {
	word, about string
	do          func(p *plain, about string)
}

// plainWords lists them; help reads the list.
var plainWords []plainWord

func init() { // help is one of those that it lists
	plainWords = []plainWord{
		{"status", "say how things stand; an empty line does too", func(p *plain, _ string) { p.speak("%s", status(p.run.Snapshot())) }},
		{"undo", "take the last change back; again for the one before", (*plain).undo},
		{"quit", "stop here, resumable; asks first. A run that is only watched goes on", (*plain).quit},
		{"help", "this list; help and a word lists what has it in its name", (*plain).help},
	}
}

// obey does what a line asks for.
func (p *plain) obey(line string) {
	word, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
	rest = strings.TrimSpace(rest)
	if p.leaving {
		p.leaving = false
		if word != "" && strings.HasPrefix("yes", word) {
			p.leave()
		} else {
			p.speak("the training goes on")
		}
		return
	}
	if word == "" {
		word = "status"
	}
	for _, w := range plainWords {
		if w.word == word && (rest == "" || word == "help") {
			w.do(p, rest)
			return
		}
	}
	all, err := phrase.Parse(line, p.run.Snapshot())
	if err != nil {
		p.speak("not done: %s", misunderstood(err))
		return
	}
	p.run.SendAll(all)
}

// misunderstood says why a line means nothing. The list of all words is for who asks for
// help.
func misunderstood(err error) string {
	var unknown *kind.UnknownError
	if !errors.As(err, &unknown) || unknown.What != "command" {
		return err.Error()
	}
	words := unknown.Among
	for _, w := range plainWords {
		if w.word == unknown.Word {
			return w.word + " stands alone on its line"
		}
		words = append(words, w.word)
	}
	if near := kind.Nearest(unknown.Word, words); near != "" {
		return fmt.Sprintf("%q is no command, did you mean %q? help lists them", unknown.Word, near)
	}
	return fmt.Sprintf("%q is no command; help lists them", unknown.Word)
}

// undo takes the newest change back that can be and is not yet.
func (p *plain) undo(string) {
	of, by, ok := train.Undo(p.run.Results(0), func(id int64) bool { return p.undoing[id] })
	if !ok {
		p.speak("there is no change to take back")
		return
	}
	if p.undoing == nil {
		p.undoing = map[int64]bool{}
	}
	p.undoing[of.ID] = true
	p.run.SendAll(by)
}

// quit leaves; where a run ends with that, it asks.
func (p *plain) quit(string) {
	if p.leaving = p.asks; !p.asks {
		p.leave()
		return
	}
	p.speak("stop at step %d? what was trained is kept; yes or no", p.run.Snapshot().Step)
}

// help lists what can be said, all of it or what is about something.
func (p *plain) help(about string) {
	found := false
	tell := func(word, text string) {
		if strings.Contains(word, about) {
			found = true
			p.speak("%s: %s", word, text)
		}
	}
	if about == "" {
		p.speak("a command is a word and what it wants, as in: ratio 0.5, or freeze dense1, or set mask.input.ratio 0.5; with semicolons between them several share a step")
	}
	for _, w := range plainWords {
		tell(w.word, w.about)
	}
	for _, w := range phrase.Words(p.run.Snapshot()) {
		tell(w.Text, w.About)
	}
	if !found {
		p.speak("no command has %q in its name; help alone lists all", about)
	}
}
