package main

import (
	"fmt"
	"os"
	"strings"
	"syscall"
	"time"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
	"example.com/maskbench/presets"
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
	h.out.start(r)
	return h.watch(r)
}

// headless is who looks on and steers when there is no screen.
type headless struct {
	out     *printer
	signals <-chan os.Signal
	limit   <-chan time.Time
	stop    *stopped // why the run was asked to stop, nil if it was not
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
	r.Start()
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for {
		select {
		case <-r.Done():
			return h.end(r)
		case s := <-h.signals:
			h.take(r, s)
		case <-h.limit:
			h.ask(r, "stopped by --max-time", exitResumable)
		case <-ticker.C:
			if r.Snapshot().State == train.Finished {
				r.Close() // a run that had a screen waits to be extended
			}
			r.Ask(train.Look{})
			h.out.progress(r)
		}
	}
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
	h.out.epochs(r)
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

// check validates a preset and says what it would train.
func check(s *settings, words []string) error {
	c, err := presets.Load(words[0], s.set)
	if err != nil {
		return notACommand(words[0], err)
	}
	var layers []string
	for _, l := range c.Layers {
		layers = append(layers, l.Name)
	}
	fmt.Printf("ok          %s\n", c.Name)
	fmt.Printf("data        %s, %v held out\n", c.Data.Kind, c.Val)
	fmt.Printf("layers      %s\n", strings.Join(layers, " "))
	fmt.Printf("loss        %s\n", c.Loss.Kind)
	fmt.Printf("optimizer   %s, rate %v\n", c.Optim.Kind, c.Optim.Value.Start())
	for _, t := range mask.Targets {
		fmt.Printf("%-12s%s\n", string(t)+"s", maskLine(t, c.Masks[t]))
	}
	fmt.Printf("length      %s, batch %d, seed %d, device %s\n", length(c.Epochs), c.Batch, c.Seed, c.Device)
	return nil
}

func maskLine(t mask.Target, s mask.Setting) string {
	if !s.Active() {
		return "not masked"
	}
	if file := s.Stored(); file != "" {
		return fmt.Sprintf("%s %s", s.Strategy.Kind, file)
	}
	return fmt.Sprintf("%s, ratio %v, resample %s", s.Strategy.Kind, s.Ratio, s.Clock(t))
}

func length(epochs int) string {
	if epochs == 0 {
		return "until stopped"
	}
	return fmt.Sprintf("%d epochs", epochs)
}
