package main

import (
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/term"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/runs"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui"
)

// runWatch shows the screen over a run that is read from its files. However the screen
// is left, nothing else ends.
func runWatch(s *settings, words []string) error {
	r, err := watchedRun(words)
	if err != nil {
		return err
	}
	if !term.IsTerminal(int(os.Stdout.Fd())) || !term.IsTerminal(int(os.Stdin.Fd())) || os.Getenv("TERM") == "dumb" {
		return usage("watch needs a terminal; without one, read %s/%s", r.Dir, record.MetricsFile)
	}
	keys, err := s.keymap()
	if err != nil {
		return err
	}
	c, err := recorded(r.Dir)
	if err != nil {
		return err
	}
	f, err := train.Follow(r.Dir, c)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = tui.Run(tui.Options{
		Watch: f, Config: c, Device: deviceOf(r.Dir),
		Keys: keys, Color: s.color, Slow: s.slow, ASCII: s.ascii, Mouse: s.mouse, Notify: s.notify, Signals: leaving(),
	})
	return err
}

// watchedRun is the run that words name, or else the newest.
func watchedRun(words []string) (runs.Run, error) {
	if len(words) == 0 {
		return runs.Newest(record.Root())
	}
	word, err := one(words, "RUN")
	if err != nil {
		return runs.Run{}, err
	}
	return runs.Find(record.Root(), word)
}

// leaving are the signals that end a screen which only watches.
func leaving() <-chan os.Signal {
	signal.Ignore(syscall.SIGPIPE)
	out := make(chan os.Signal, 8)
	signal.Notify(out, syscall.SIGINT, syscall.SIGTERM)
	if !signal.Ignored(syscall.SIGHUP) {
		signal.Notify(out, syscall.SIGHUP)
	}
	return out
}
