package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
	"example.com/maskbench/presets"
	"example.com/maskbench/tui"
	"golang.org/x/term"
)

// runWorkbench shows the screen over a run; where there is none to show it on, it
// trains without.
func runWorkbench(s *settings, words []string) error {
	if len(words) == 0 && s.resume == "" {
		words = []string{presets.Default}
	}
	if len(words) > 1 { // a misspelt command, rather than two presets?
		if _, err := presets.Load(words[0], nil); err != nil {
			return notACommand(words[0], err)
		}
	}
	if s.plain && !s.check {
		return runPlain(s, words)
	}
	if s.check || !term.IsTerminal(int(os.Stdout.Fd())) || os.Getenv("TERM") == "dumb" {
		return runHeadless(s, words)
	}
	if err := s.checkWords(words); err != nil {
		return err
	}
	if !term.IsTerminal(int(os.Stdin.Fd())) {
		return usage("the workbench needs a keyboard, and standard input is no terminal; maskbench run trains without one")
	}
	keys, err := s.keymap()
	if err != nil {
		return err
	}
	h := newHeadless(s)
	tui.Opening(os.Stdin, os.Stdout, strings.Join(append(words, s.resume), ""))
	r, err := openRun(s, words, true)
	if err != nil {
		tui.Restore()
		return err
	}
	o := screenOptions(s, h, r)
	o.Keys = keys
	exit, err := tui.Run(o)
	tui.Restore()   // from Opening, if Run did not come so far
	warn(r.Notes()) // now that there is a place for them
	return h.afterScreen(exit, err)
}

func screenOptions(s *settings, h *headless, r opened) tui.Options {
	return tui.Options{
		Run: r.Run, Config: r.config, Device: deviceOf(r.dir),
		Open: func(c train.Config) (*train.Run, error) {
			next, err := newRun(s, c, filepath.Join(record.Root(), record.NewName(c.Name, time.Now())), true)
			return next.Run, err
		},
		Folder: record.Root(), Threads: s.threads,
		Resume: func(dir string) (*train.Run, train.Config, error) {
			next, err := reopen(s, dir, true)
			return next.Run, next.config, err
		},
		Presets: presets.Names(),
		Load:    func(name string) (train.Config, error) { return presets.Load(name, nil) },
		Color:   s.color, Slow: s.slow, ASCII: s.ascii, Mouse: s.mouse,
		Notify:  s.notify,
		Signals: h.signals,
	}
}

// deviceOf names what a run computes on, as far as it is known.
func deviceOf(dir string) string {
	m, err := train.ReadManifest(dir)
	if err != nil {
		return ""
	}
	return m.Device + " " + m.Features
}

// afterScreen does with the runs what the way in which the screen was left asks for.
// Who quits a run that is not over interrupts it.
func (h *headless) afterScreen(exit tui.Exit, failed error) error {
	each := h.forEach(len(exit.Runs))
	var all sync.WaitGroup
	for i, x := range exit.Runs {
		all.Add(1)
		go func() {
			defer all.Done()
			each[i].afterRun(opened{Run: x.Run, config: x.Config}, exit, failed)
		}()
	}
	all.Wait()
	ends := []error{failed}
	for i, x := range exit.Runs {
		ends = append(ends, each[i].end(opened{Run: x.Run, config: x.Config}))
	}
	return errors.Join(ends...)
}

// afterRun waits for the end of one of the runs.
func (h *headless) afterRun(r opened, exit tui.Exit, failed error) {
	switch {
	case failed != nil:
	case exit.How == tui.HangUp || exit.How == tui.Leave:
		h.goOn(r)
		return
	case exit.How == tui.Signalled:
		h.stop = &stopped{why: "stopped by " + signalName(exit.Signal), code: signalCode(exit.Signal)}
	default:
		h.stop = &stopped{why: "stopped", code: exitInterrupted}
	}
	r.Close()
}

// forEach is who looks after each of n runs: h itself, or others to whom it hands on
// what ends runs, and who are silent until then.
func (h *headless) forEach(n int) []*headless {
	if n == 1 {
		return []*headless{h}
	}
	var all []*headless
	var signals []chan os.Signal
	var limits []chan time.Time
	for i := range n {
		signals, limits = append(signals, make(chan os.Signal, 8)), append(limits, make(chan time.Time, 1))
		all = append(all, &headless{out: newPrinter(h.out.json), signals: signals[i], limit: limits[i], silent: true})
	}
	go func() {
		for {
			select {
			case s := <-h.signals:
				for _, c := range signals {
					c <- s
				}
			case t := <-h.limit:
				for _, c := range limits {
					c <- t
				}
			}
		}
	}()
	return all
}

// goOn trains to the end without the screen. A run that would never come to one
// stops.
func (h *headless) goOn(r opened) {
	switch s := r.Snapshot(); {
	case s.State == train.Paused:
		h.ask(r, "paused when its screen went away, stopped", exitResumable)
	case s.Steps == 0:
		h.ask(r, "endless when its screen went away, stopped", exitResumable)
	}
	h.attend(r)
}
