package main

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"os"
	"strings"
	"time"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/phrase"
	"example.com/maskbench/core/train"
)

// plain is a workbench of lines, for people who have a screen read to them and for
// terminals that can do nothing: it writes a line for each thing that happens, in words
// and never over another, and takes the words that the palette of the screen takes.
type plain struct {
	run     spoken
	out     io.Writer
	typed   <-chan string // nil: nobody types
	every   time.Duration // the least time between two lines about epochs, of which the last is told; 0: all are
	told    int           // results of the journal that were told
	state   train.State
	seen    int       // epochs told, or left out
	next    time.Time // when epochs are told again
	leave   func()    // ends what is to end with the lines
	asks    bool      // before it leaves
	leaving bool      // it has asked
	undoing map[int64]bool
	lost    bool // nobody reads any more
}

// spoken is what a run has to offer to be told in lines.
type spoken interface {
	SendAll([]train.Command) []int64
	Snapshot() *train.Snapshot
	Results(from int) []train.Result
	Epochs(from int) []train.Epoch
}

// epochPause is the least time between two lines about epochs for people: those of a small
// network last a millisecond.
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
	h.plain = &plain{
		run: r, out: h.out.notes, typed: listen(os.Stdin), every: epochPause,
		told: len(r.Results(0)), state: r.Snapshot().State,
		leave: func() { h.ask(r, "stopped", exitInterrupted) }, asks: true,
	}
	h.out.start(r)
	h.plain.speak("type help and enter for what you can say")
	return h.watch(r)
}

// listen reads lines until there are no more.
func listen(in io.Reader) <-chan string {
	lines := make(chan string)
	go func() {
		for s := bufio.NewScanner(in); s.Scan(); {
			lines <- s.Text()
		}
	}()
	return lines
}

// speak writes a line.
func (p *plain) speak(format string, args ...any) {
	_, err := fmt.Fprintf(p.out, format+"\n", args...)
	p.lost = p.lost || err != nil
}

// progress tells what is new.
func (p *plain) progress() {
	for _, x := range p.run.Results(p.told) {
		p.told++
		p.speak("%s", outcome(x))
	}
	s := p.run.Snapshot()
	if s.State != p.state {
		p.state = s.State
		p.speak("%s at step %d", s.State, s.Step)
	}
	now := time.Now()
	if now.Before(p.next) {
		return
	}
	all := p.run.Epochs(p.seen)
	p.seen += len(all)
	if p.every > 0 && len(all) > 0 {
		all, p.next = all[len(all)-1:], now.Add(p.every)
	}
	for _, e := range all {
		p.speak("%s", spokenEpoch(e, s.Epochs))
	}
}

// end tells what was not told before the run was over.
func (p *plain) end() {
	p.next = time.Time{}
	p.progress()
}

// outcome is a sentence about a command that was taken.
func outcome(x train.Result) string {
	what := phrase.Describe(x.Command)
	switch {
	case x.Outcome == train.Rejected:
		return fmt.Sprintf("rejected: %s: %s", strings.TrimSpace(what+" "+x.Value), x.Why)
	case x.Old != "" && x.New != "":
		return fmt.Sprintf("applied from step %d: %s, %s before, %s now", x.Step, what, x.Old, x.New)
	case x.New != "":
		return fmt.Sprintf("applied from step %d: %s, %s", x.Step, what, x.New)
	}
	return fmt.Sprintf("applied from step %d: %s", x.Step, what)
}

// spokenEpoch is a sentence about an epoch that ended.
func spokenEpoch(e train.Epoch, of int) string {
	text := fmt.Sprintf("epoch %d", e.Epoch)
	if of > 0 {
		text += fmt.Sprintf(" of %d", of)
	}
	return text + fmt.Sprintf(", step %d: %s", e.Step, spokenScores(e))
}

func spokenScores(e train.Epoch) string {
	text := fmt.Sprintf("training loss %.4g", e.TrainLoss)
	if !math.IsNaN(e.ValLoss) {
		text += fmt.Sprintf(", validation loss %.4g", e.ValLoss)
	}
	if !math.IsNaN(e.ValAccuracy) {
		text += fmt.Sprintf(", accuracy %.2f percent", 100*e.ValAccuracy)
	}
	return text
}

// status says in one sentence how things stand.
func status(s *train.Snapshot) string {
	text := fmt.Sprintf("%s, step %d, epoch %d", s.State, s.Step, s.Epoch)
	if s.Steps > 0 {
		text += fmt.Sprintf(", %.0f percent of the run", 100*float64(s.Step)/float64(s.Steps))
	}
	if s.Last.Epoch > 0 {
		text += "; " + spokenScores(s.Last)
	}
	for _, on := range mask.Targets {
		if m := s.Masks[on]; m.On {
			text += fmt.Sprintf("; %s mask %s, ratio %g", on, m.Strategy.Kind, m.Ratio)
		}
	}
	for _, l := range s.Layers {
		if l.Params > 0 && l.Frozen {
			text += fmt.Sprintf("; %s frozen", l.Name)
		}
	}
	return text + fmt.Sprintf("; learning rate %g", s.Rate)
}
