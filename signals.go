package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"example.com/maskbench/tui"
)

// patience is how long a run may take to end after a signal asked it to.
const patience = 10 * time.Second

// interrupts returns the signals that end a run or take its terminal away. A
// second request to end, or one that is not met in time, ends the process. SIGHUP
// stays ignored if it was, as under nohup.
func interrupts() <-chan os.Signal {
	signal.Ignore(syscall.SIGPIPE) // a reader that is gone must not kill a run
	raw, out := make(chan os.Signal, 8), make(chan os.Signal, 8)
	signal.Notify(raw, syscall.SIGINT, syscall.SIGTERM)
	if !signal.Ignored(syscall.SIGHUP) {
		signal.Notify(raw, syscall.SIGHUP)
	}
	go func() {
		ending := false
		for s := range raw {
			if s != syscall.SIGHUP {
				if ending {
					abandon(s)
				}
				ending = true
				time.AfterFunc(patience, func() { abandon(s) })
			}
			select {
			case out <- s:
			default: // hung up on again and again
			}
		}
	}()
	return out
}

// abandon ends the process at once. Its run goes on from its newest checkpoint.
func abandon(s os.Signal) {
	tui.Restore()
	fmt.Fprintf(outlet(os.Stderr), "maskbench: forced to end by signal %s (%v); what came after the newest checkpoint is to be made again\n", signalName(s), s)
	os.Exit(signalCode(s))
}

func signalCode(s os.Signal) int {
	if s == syscall.SIGINT {
		return exitInterrupted
	}
	return exitResumable
}

func signalName(s os.Signal) string {
	switch s {
	case syscall.SIGINT:
		return "SIGINT"
	case syscall.SIGTERM:
		return "SIGTERM"
	case syscall.SIGHUP:
		return "SIGHUP"
	}
	return s.String()
}
