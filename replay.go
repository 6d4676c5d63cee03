package main

import (
	"fmt"
	"time"

	"example.com/maskbench/core/train"
)

// runReplay proves that a run can be made again.
func runReplay(s *settings, words []string) error {
	dir, err := one(words, "DIR")
	if err != nil {
		return err
	}
	c, err := recorded(dir)
	if err != nil {
		return err
	}
	h := newHeadless(s)
	err = train.Replay(dir, c, s.threads, h.watchReplay)
	if h.stop != nil {
		return h.stop
	}
	if err == nil {
		fmt.Printf("equal: the metrics of %s, made again, are the same byte for byte\n", dir)
	}
	return err
}

// watchReplay shows how far a replay is; a signal ends it.
func (h *headless) watchReplay(r *train.Run) {
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for {
		select {
		case <-r.Done():
			h.out.clear()
			return
		case s := <-h.signals:
			h.stop = &stopped{why: "replay ended by " + signalName(s), code: signalCode(s)}
			r.Close()
		case <-ticker.C:
			r.Ask(train.Look{})
			h.out.live(r.Snapshot())
		}
	}
}
