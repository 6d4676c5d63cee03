package cpu

import (
	"sync"
	"sync/atomic"
)

// A helper is a goroutine that takes shares of jobs. Between two it looks out for the
// next one, as the operations of a step follow each other closely, and then sleeps.
type helper struct {
	state  atomic.Int32
	job    *job
	worker int
	wake   chan struct{} // to a sleeping helper, once
	done   chan struct{} // from an awaited helper, once
	_      [64]byte      // its state is in a cache line of its own
}

// States of a helper. Idle may become asleep, by itself, or called; called becomes
// busy, or idle if the call is taken back; busy becomes idle, or awaited before.
const (
	idle int32 = iota
	asleep
	called
	busy
	awaited
)

// Turns of a loop that waits: one or two hundred microseconds, as long as it takes to
// wake a sleeping thread where the processor has gone to sleep too.
const (
	lookout  = 150_000
	patience = 150_000
)

// crew has the helpers of the whole process that are free, and the number of backends
// that may want them.
var crew struct {
	sync.Mutex
	free  []*helper
	users int
}

// join and leave count the backends. When the last leaves, the helpers go home.
func join() {
	crew.Lock()
	defer crew.Unlock()
	crew.users++
}

func leave() {
	crew.Lock()
	defer crew.Unlock()
	if crew.users--; crew.users == 0 {
		for _, h := range crew.free {
			h.start(nil, 0)
		}
		crew.free = nil
	}
}

// enlist appends n helpers to team.
func enlist(team []*helper, n int) []*helper {
	if n <= 0 {
		return team
	}
	crew.Lock()
	defer crew.Unlock()
	for range n {
		var h *helper
		if last := len(crew.free) - 1; last >= 0 {
			h, crew.free = crew.free[last], crew.free[:last]
		} else {
			h = &helper{wake: make(chan struct{}, 1), done: make(chan struct{}, 1)}
			go h.live()
		}
		team = append(team, h)
	}
	return team
}

// dismiss gives a team back.
func dismiss(team []*helper) {
	if len(team) == 0 {
		return
	}
	crew.Lock()
	defer crew.Unlock()
	for i := len(team) - 1; i >= 0; i-- { // the one used most is the next one's first
		crew.free = append(crew.free, team[i])
	}
}

// live waits for jobs, and ends with none.
func (h *helper) live() {
	for {
		for i := 0; i < lookout && h.state.Load() != called; i++ {
		}
		if h.state.CompareAndSwap(idle, asleep) {
			<-h.wake
		}
		if !h.state.CompareAndSwap(called, busy) {
			continue // the call was taken back
		}
		if h.job == nil {
			return
		}
		h.job.help(h.worker)
		h.job = nil
		if h.state.Swap(idle) == awaited {
			h.done <- struct{}{}
		}
	}
}

// start calls a helper to a job.
func (h *helper) start(j *job, worker int) {
	h.job, h.worker = j, worker
	if h.state.Swap(called) == asleep {
		h.wake <- struct{}{}
	}
}

// wait returns when the helper has done its share; if it has not begun, it will not.
func (h *helper) wait() {
	if h.state.CompareAndSwap(called, idle) {
		h.job = nil
		return
	}
	for range patience {
		if h.state.Load() == idle {
			return
		}
	}
	if h.state.CompareAndSwap(busy, awaited) {
		<-h.done
	}
}
