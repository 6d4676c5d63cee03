package main

import (
	"os"
	"syscall"
	"time"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
)

// runHeadless trains without a screen.
func runHeadless(s *settings, words []string) error {
	if err := s.checkWords(words); err != nil {
		return err
	}
	if s.check {
		return check(s, words)
	}
	if s.resume != "" && record.Finished(s.resume) {
		return printFinished(s)
	}
	h := newHeadless(s)
	r, err := openRun(s, words, false)
	if err != nil {
		return err
	}
	warn(r.Notes())
	h.out.start(r)
	return h.watch(r)
}

// headless is who looks on and steers when there is no screen.
type headless struct {
	out     *printer
	signals <-chan os.Signal
	limit   <-chan time.Time
	plain   *plain   // speaks and listens instead of the printer; nil: the printer tells
	stop    *stopped // why the run was asked to stop, nil if it was not
	silent  bool     // progress is not told: there are several runs
}

func newHeadless(s *settings) *headless {
	h := &headless{out: newPrinter(s.json), signals: interrupts()}
	if s.maxTime > 0 {
		h.limit = time.After(s.maxTime)
	}
	return h
}

// tick is how often progress is looked at.
const tick = 200 * time.Millisecond

// watch starts a run, or takes over one that runs, and stays with it to its end.
func (h *headless) watch(r opened) error {
	h.attend(r)
	return h.end(r)
}

// attend waits for the end of a run.
func (h *headless) attend(r opened) {
	r.Start()
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for {
		select {
		case <-r.Done():
			return
		case s := <-h.signals:
			h.take(r, s)
		case <-h.limit:
			h.ask(r, "stopped by --max-time", exitResumable)
		case line := <-h.typed():
			h.plain.obey(line)
		case <-ticker.C:
			if r.Snapshot().State == train.Finished {
				r.Close() // a run that had a screen waits to be extended
			}
			r.Ask(train.Look{})
			if !h.silent {
				h.progress(r)
			}
		}
	}
}

// typed is where lines come from, if anyone listens.
func (h *headless) typed() <-chan string {
	if h.plain == nil {
		return nil
	}
	return h.plain.typed
}

// progress tells what is new of a run.
func (h *headless) progress(r opened) {
	if h.plain != nil {
		h.plain.progress()
		return
	}
	h.out.progress(r)
}

// take reacts to a signal. A run that has an end outlives its terminal.
func (h *headless) take(r opened, s os.Signal) {
	if s != syscall.SIGHUP {
		h.ask(r, "stopped by "+signalName(s), signalCode(s))
	} else if r.Snapshot().Steps == 0 {
		h.ask(r, "without an end of its own, stopped by SIGHUP", exitResumable)
	}
}

func (h *headless) ask(r opened, why string, code int) {
	if h.stop == nil {
		h.stop = &stopped{why: why, code: code}
		r.Send(train.Stop())
	}
}

// end reports what a run ended with.
func (h *headless) end(r opened) error {
	if h.plain != nil {
		h.plain.end()
	} else {
		h.out.epochs(r)
	}
	h.out.summary(r.Summary())
	if err := r.Err(); err != nil {
		return err
	}
	if r.Snapshot().State != train.Stopped {
		return nil
	}
	if h.stop == nil { // by a command
		h.stop = &stopped{why: "stopped", code: exitResumable}
	}
	h.stop.step, h.stop.dir = r.Summary().Steps, r.Summary().Dir
	return h.stop
}

// printFinished tells what a finished run ended with.
func printFinished(s *settings) error {
	sum, err := train.ReadSummary(s.resume)
	if err != nil {
		return err
	}
	newPrinter(s.json).summary(sum)
	return nil
}
