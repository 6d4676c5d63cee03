package tui

import (
	"time"

	"example.com/maskbench/core/train"
)

// tempo estimates how long a run still takes, from the steps of the last half
// minute, evaluation and checkpoints included.
type tempo struct {
	at   [60]time.Time
	step [60]int64
	n    int // noted since the run last moved on
}

// tempoTime is the distance of two notes.
const tempoTime = 500 * time.Millisecond

func (t *tempo) add(now time.Time, s *train.Snapshot) {
	if s.State != train.Running || t.n > 0 && s.Step < t.step[(t.n-1)%len(t.at)] {
		t.n = 0
		return
	}
	if t.n > 0 && now.Sub(t.at[(t.n-1)%len(t.at)]) < tempoTime {
		return
	}
	t.at[t.n%len(t.at)], t.step[t.n%len(t.at)] = now, s.Step
	t.n++
}

// left is the time that so many steps will take, and false while nobody knows.
func (t *tempo) left(steps int64) (time.Duration, bool) {
	if t.n < 3 || steps < 0 {
		return 0, false
	}
	last, first := (t.n-1)%len(t.at), max(0, t.n-len(t.at))%len(t.at)
	made, took := t.step[last]-t.step[first], t.at[last].Sub(t.at[first])
	if made <= 0 || took <= 0 {
		return 0, false
	}
	s := float64(steps) / float64(made) * took.Seconds()
	if s > 1e8 {
		return 0, false
	}
	return time.Duration(s * float64(time.Second)), true
}
