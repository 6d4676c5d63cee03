package tui

import (
	"fmt"
	"path/filepath"
	"sync/atomic"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// replaying is the replay that goes on, or the last one.
type replaying struct {
	of      string // folder of the run
	running bool
	run     atomic.Pointer[train.Run]
	done    chan struct{} // closed when nothing of it is left
	stopped bool
	seen    int64 // step that was told last
	told    hint
}

// replayed is how a replay ended.
type replayed struct {
	*replaying
	err error
}

// replayChosen makes the chosen run again, beside all else; a second time it stops that.
func (m *screen) replayChosen(string) tea.Cmd {
	r, ok := m.chosenRun()
	switch {
	case !ok:
		return nil
	case m.replay.goesOn() && m.replay.of != r.Dir:
		m.say(plot.Warn, filepath.Base(m.replay.of)+" is being replayed: wait, or {runs.replay} on it stops that.")
		return nil
	case m.replay.goesOn():
		m.replay.stop()
		m.say(plot.Muted, "Stopping the replay…")
		return nil
	}
	p := &replaying{of: r.Dir, running: true, done: make(chan struct{}), told: hint{plot.Muted, "replay: beginning…"}}
	m.replay = p
	m.hold()
	m.say(plot.Muted, "Making "+r.Name+" again from its preset and journal: {runs.replay} stops that.")
	shelf := m.shelf
	return guarded(func() tea.Msg {
		defer close(p.done)
		return replayed{p, shelf.Replay(r.Dir, p.run.Store)}
	})
}

// watchReplay tells how far a replay is.
func (m *screen) watchReplay() {
	p := m.replay
	if !p.goesOn() {
		return
	}
	if r := p.run.Load(); r != nil {
		r.Ask(train.Look{})
		if s := r.Snapshot(); s.Step != p.seen {
			p.seen = s.Step
			p.told = hint{plot.Muted, "replay: step " + of(s.Step, s.Steps)}
			m.touched++
		}
	}
}

// arrive implements shelved.
func (r replayed) arrive(m *screen) {
	p := r.replaying
	name := filepath.Base(p.of)
	p.running = false
	switch {
	case p.stopped:
		p.told = hint{plot.Muted, "replay: stopped"}
	case r.err != nil:
		p.told = hint{plot.Bad, fmt.Sprintf("✗ replay: %v", r.err)}
	default:
		p.told = hint{plot.Good, "✓ replay: equal, byte for byte"}
	}
	m.say(p.told.role, name+" "+p.told.text)
}

// stop ends a replay before its time.
func (p *replaying) stop() {
	p.stopped = true
	if r := p.run.Load(); r != nil {
		go r.Close()
	}
}

// goesOn reports whether a replay is being made.
func (p *replaying) goesOn() bool { return p != nil && p.running }

// cancelTime is how long a replay may take to begin before it is left behind.
const cancelTime = time.Second

// cancel ends a replay that is on its way, and waits until its folder is gone.
func (p *replaying) cancel() {
	if p == nil {
		return
	}
	for end := time.Now().Add(cancelTime); time.Now().Before(end); time.Sleep(time.Millisecond) {
		if r := p.run.Load(); r != nil {
			r.Close()
			<-p.done
			return
		}
		select {
		case <-p.done:
			return
		default:
		}
	}
}
