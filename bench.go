package main

import (
	"context"
	"fmt"
	"runtime"
	"syscall"
	"time"

	"example.com/maskbench/core/bench"
	"example.com/maskbench/kernels/device"
)

// benchTime is how long bench measures if nobody says how long.
const benchTime = 12 * time.Second

// runBench measures the device.
func runBench(s *settings, words []string) error {
	if len(words) > 0 {
		return usage("%q is one argument too many", words[0])
	}
	threads := s.threads
	if threads == 0 {
		threads = runtime.GOMAXPROCS(0)
	}
	b, err := device.Open(s.device, threads)
	if err != nil {
		return usageError{err}
	}
	defer b.Close()
	single, err := device.Open(s.device, 1)
	if err != nil {
		return usageError{err}
	}
	defer single.Close()
	ctx, reason := untilSignal()
	p := newPrinter(s.json)
	if !p.rewrite {
		fmt.Fprintf(p.notes, "measuring for about %v\n", s.maxTime)
	}
	suite, err := bench.New(b, single, threads)
	if err != nil {
		return err
	}
	err = suite.Measure(ctx, s.maxTime, p.measuring())
	p.clear()
	if why := reason(); why != nil {
		return why
	}
	if err != nil {
		return err
	}
	p.benchmark(machine{processor(), b.Device(), b.Features(), threads}, suite.Cases())
	return nil
}

// machine is what was measured.
type machine struct {
	processor, device, features string
	threads                     int
}

// untilSignal returns a context that ends when a signal asks for the end, and what says
// then which it was. What has an end outlives its terminal.
func untilSignal() (ctx context.Context, reason func() error) {
	ctx, end := context.WithCancelCause(context.Background())
	signals := interrupts()
	go func() {
		for s := range signals {
			if s != syscall.SIGHUP {
				end(&stopped{why: "bench ended by " + signalName(s), code: signalCode(s)})
			}
		}
	}()
	return ctx, func() error { return context.Cause(ctx) }
}

// measuring returns what shows on a terminal how far the measurements are, a percent at
// a time: to write is work too.
func (p *printer) measuring() func(share float64) {
	shown := -1
	return func(share float64) {
		if percent := int(100 * share); p.rewrite && percent > shown {
			shown = percent
			fmt.Fprintf(p.notes, "\rmeasuring  %s %3d %%\x1b[K", p.blocks(share, 20), percent)
		}
	}
}
