package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
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
	return h.afterScreen(opened{Run: exit.Run, config: exit.Config}, exit, err)
}

func screenOptions(s *settings, h *headless, r opened) tui.Options {
	return tui.Options{
		Run: r.Run, Config: r.config, Device: deviceOf(r.dir),
		Open: func(c train.Config) (*train.Run, error) {
			next, err := newRun(s, c, filepath.Join(record.Root(), record.NewName(c.Name, time.Now())), true)
			return next.Run, err
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

// afterScreen does with the run what the way in which the screen was left asks
// for. Who quits a run that is not over interrupts it.
func (h *headless) afterScreen(r opened, exit tui.Exit, failed error) error {
	switch {
	case failed != nil:
		r.Close()
		return errors.Join(failed, h.end(r))
	case exit.How == tui.HangUp || exit.How == tui.Leave:
		return h.goOn(r)
	case exit.How == tui.Signalled:
		h.stop = &stopped{why: "stopped by " + signalName(exit.Signal), code: signalCode(exit.Signal)}
	default:
		h.stop = &stopped{why: "stopped", code: exitInterrupted}
	}
	r.Close()
	return h.end(r)
}

// goOn trains to the end without the screen. A run that would never come to one
// stops.
func (h *headless) goOn(r opened) error {
	switch s := r.Snapshot(); {
	case s.State == train.Paused:
		h.ask(r, "paused when its screen went away, stopped", exitResumable)
	case s.Steps == 0:
		h.ask(r, "endless when its screen went away, stopped", exitResumable)
	}
	return h.watch(r)
}
