package main

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"os"
	"strings"
	"time"

	"example.com/maskbench/core/train"
)

// plain is a workbench of lines, for people who have a screen read to them and for
// terminals that can do nothing: it writes a line for each thing that happens, in words
// and never over another, and takes commands that are typed as words.
type plain struct {
	lines   <-chan string // what is typed
	told    int           // results of the journal that were told
	state   train.State
	next    time.Time // when epochs are told again: those of a small network last a millisecond
	leaving bool      // asked whether to stop
}

// epochPause is the least time between two lines about epochs.
const epochPause = 2 * time.Second

// runPlain trains, speaks and listens.
func runPlain(s *settings, words []string) error {
	if err := s.checkWords(words); err != nil {
		return err
	}
	h := newHeadless(s)
	h.out.rewrite = false
	r, err := openRun(s, words, false)
	if err != nil {
		return err
	}
	warn(r.Notes())
	lines := make(chan string)
	go listen(os.Stdin, lines)
	h.plain = &plain{lines: lines, told: len(r.Results(0)), state: r.Snapshot().State}
	h.out.start(r)
	h.speak("type help and enter for what you can say")
	return h.watch(r)
}

// listen reads lines until there are no more.
func listen(in io.Reader, lines chan<- string) {
	for s := bufio.NewScanner(in); s.Scan(); {
		lines <- s.Text()
	}
}

// heard is where lines come from, if anyone listens.
func (h *headless) heard() <-chan string {
	if h.plain == nil {
		return nil
	}
	return h.plain.lines
}

// speak writes a line.
func (h *headless) speak(format string, args ...any) {
	fmt.Fprintf(h.out.notes, format+"\n", args...)
}

// progress tells what is new.
func (h *headless) progress(r opened) {
	p := h.plain
	if p == nil {
		h.out.progress(r)
		return
	}
	for _, x := range r.Results(p.told) {
		p.told++
		h.speak("%s", outcome(x))
	}
	if s := r.Snapshot(); s.State != p.state {
		p.state = s.State
		h.speak("%s at step %d", s.State, s.Step)
	}
	if now := time.Now(); !now.Before(p.next) {
		if all := r.Epochs(h.out.seen); len(all) > 0 {
			h.out.seen += len(all)
			p.next = now.Add(epochPause)
			h.speak("%s", spokenEpoch(r, all[len(all)-1]))
		}
	}
}

// tellEnd tells what was not told before the run was over.
func (h *headless) tellEnd(r opened) {
	if h.plain == nil {
		h.out.epochs(r)
		return
	}
	h.plain.next = time.Time{}
	h.progress(r)
}

// outcome is a sentence about a command that was taken.
func outcome(x train.Result) string {
	what := x.Kind
	if x.On != "" {
		what += " of " + x.On
	}
	switch {
	case x.Outcome == train.Rejected:
		return fmt.Sprintf("rejected: %s %s: %s", what, x.Value, x.Why)
	case x.Old != "" && x.New != "":
		return fmt.Sprintf("applied from step %d: %s, %s before, %s now", x.Step, what, x.Old, x.New)
	case x.New != "":
		return fmt.Sprintf("applied from step %d: %s, %s", x.Step, what, x.New)
	}
	return fmt.Sprintf("applied from step %d: %s", x.Step, what)
}

func spokenEpoch(r opened, e train.Epoch) string {
	text := fmt.Sprintf("epoch %d", e.Epoch)
	if n := r.Snapshot().Epochs; n > 0 {
		text += fmt.Sprintf(" of %d", n)
	}
	text += fmt.Sprintf(", step %d: training loss %.4g", e.Step, e.TrainLoss)
	if !math.IsNaN(e.ValLoss) {
		text += fmt.Sprintf(", validation loss %.4g", e.ValLoss)
	}
	if !math.IsNaN(e.ValAccuracy) {
		text += fmt.Sprintf(", accuracy %.2f percent", 100*e.ValAccuracy)
	}
	return text
}

// obey does what a line asks for.
func (h *headless) obey(r opened, line string) {
	words := strings.Fields(line)
	if h.plain.leaving {
		h.plain.leaving = false
		if len(words) == 1 && strings.HasPrefix("yes", words[0]) {
			h.ask(r, "stopped", exitInterrupted)
			return
		}
		h.speak("the training goes on")
		return
	}
	if len(words) == 0 {
		h.speak("%s", status(r))
		return
	}
	for _, v := range spokenVerbs {
		if v.word == words[0] {
			if err := v.do(h, r, words[1:]); err != nil {
				h.speak("not done: %v", err)
			}
			return
		}
	}
	h.speak("%q is no command; help lists them", words[0])
}

// status says in one sentence how things stand.
func status(r opened) string {
	s := r.Snapshot()
	text := fmt.Sprintf("%s, step %d, epoch %d", s.State, s.Step, s.Epoch)
	if s.Steps > 0 {
		text += fmt.Sprintf(", %.0f percent of the run", 100*float64(s.Step)/float64(s.Steps))
	}
	for on, m := range s.Masks {
		if m.On {
			text += fmt.Sprintf("; %s mask %s, ratio %g", on, m.Strategy.Kind, m.Ratio)
		}
	}
	return text + fmt.Sprintf("; learning rate %g", s.Rate)
}
