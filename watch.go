package main

import (
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/term"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/runs"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui"
)

// runWatch shows a run that is read from its files, on the screen or in lines. However it
// is left, nothing else ends.
func runWatch(s *settings, words []string) error {
	r, err := watchedRun(words)
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
	onTerminal := term.IsTerminal(int(os.Stdout.Fd()))
	if s.plain || !onTerminal || os.Getenv("TERM") == "dumb" {
		watchPlain(f, c, onTerminal)
		return nil
	}
	if !term.IsTerminal(int(os.Stdin.Fd())) {
		return usage("the screen needs a keyboard, and standard input is no terminal; --plain does without one")
	}
	keys, err := s.keymap()
	if err != nil {
		return err
	}
	_, err = tui.Run(tui.Options{
		Watch: f, Config: c, Device: deviceOf(r.Dir),
		Keys: keys, Color: s.color, Slow: s.slow, ASCII: s.ascii, Mouse: s.mouse, Notify: s.notify, Signals: leaving(),
	})
	return err
}

// watchPlain tells of a run in lines until it is over: how it stands and what was changed,
// then each thing that happens. People are also listened to, a pipe gets each epoch that is
// seen.
func watchPlain(f *train.Follower, c train.Config, people bool) {
	left, signals := false, leaving()
	p := &plain{run: f, out: outlet(os.Stdout), state: f.Snapshot().State, leave: func() { left = true }}
	p.speak("%s: %s, recorded in %s, only watched here", c.Name, length(f.Snapshot().Epochs), f.Dir())
	p.speak("%s", status(f.Snapshot()))
	if people {
		p.every, p.typed = epochPause, listen(os.Stdin)
		p.speak("type help and enter for what you can say; quit leaves, and the run goes on")
	}
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for p.progress(); !left && !p.lost && !f.Snapshot().State.Over(); {
		select {
		case <-signals:
			return
		case line := <-p.typed:
			p.obey(line)
		case <-ticker.C:
			p.progress()
		}
	}
	if s := f.Snapshot(); s.State.Over() {
		p.end()
		if s.Reason != "" {
			p.speak("%s", s.Reason)
		}
	}
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
