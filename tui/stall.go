package tui

import (
	"slices"
	"time"

	"example.com/maskbench/core/train"
)

// stall notices that a run makes no steps though nobody has stopped it. How long its
// steps take is learned from the looks at it.
type stall struct {
	step    int64
	moved   time.Time // when the last step was seen; zero: the run rests
	looks   int       // since then
	took    [15]time.Duration
	n       int           // of took, in all
	longest time.Duration // of the pauses that ended, as evaluations do
}

// The least time without a step that is a stall: so many usual steps, and never less
// than leastStall; the first step may take firstStep.
const (
	stallSteps = 5
	leastStall = 3 * time.Second
	firstStep  = 30 * time.Second
	// stallLooks keeps a machine that wakes up from being taken for a run that stalls.
	stallLooks = 5
)

// look takes what a look at the run has shown.
func (s *stall) look(now time.Time, snap *train.Snapshot) {
	switch {
	case snap.State != train.Running:
		s.moved = time.Time{}
	case s.moved.IsZero():
		s.step, s.moved, s.looks = snap.Step, now, 0
	case snap.Step == s.step:
		s.looks++
	default:
		pause := now.Sub(s.moved)
		if snap.Step > s.step {
			s.took[s.n%len(s.took)] = pause / time.Duration(snap.Step-s.step)
			s.n++
		}
		if pause > leastStall && s.n > 1 {
			s.longest = max(s.longest, pause)
		}
		s.step, s.moved, s.looks = snap.Step, now, 0
	}
}

// now is the time without a step, and whether that is a stall.
func (s *stall) now(now time.Time) (time.Duration, bool) {
	if s.moved.IsZero() || s.looks < stallLooks {
		return 0, false
	}
	idle := now.Sub(s.moved)
	return idle, idle >= s.patience()
}

// patience is the time without a step that is usual. A pause that the run came back
// from, as from an evaluation of much data, is no news the next time.
func (s *stall) patience() time.Duration {
	if s.n == 0 {
		return firstStep
	}
	took := slices.Clone(s.took[:min(s.n, len(s.took))])
	slices.Sort(took)
	return max(leastStall, stallSteps*took[len(took)/2], 2*s.longest)
}

func stalledText(idle time.Duration) string {
	return "stalled: no step for " + idle.Truncate(time.Second).String()
}
