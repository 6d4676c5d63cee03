package tui

import (
	"fmt"
	"path/filepath"
	"sync/atomic"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// replaying is the replay that goes on, or the last one.
type replaying struct {
	of      string // folder of the run
	running bool
	run     *atomic.Pointer[train.Run]
	done    chan struct{} // closed when nothing of it is left
	stopped bool
	shown   int64 // step that was told last
	told    hint
}

// replayed is how a replay ended.
type replayed struct {
	dir string
	err error
}

// replayChosen makes the chosen run again, beside all else; a second time it stops that.
func (m *screen) replayChosen(string) tea.Cmd {
	r, ok := m.chosenRun()
	switch {
	case !ok:
		return nil
	case m.replay.running && m.replay.of != r.Dir:
		m.say(plot.Warn, filepath.Base(m.replay.of)+" is being replayed: wait, or y on it stops that.")
		return nil
	case m.replay.running:
		m.replay.stop()
		m.say(plot.Muted, "Stopping the replay…")
		return nil
	}
	m.replay = replaying{of: r.Dir, running: true, run: new(atomic.Pointer[train.Run]), done: make(chan struct{})}
	m.replay.told = hint{plot.Muted, "replay: beginning…"}
	m.say(plot.Muted, "Making "+r.Name+" again from its preset and journal: y stops that.")
	shelf, run, done := m.shelf, m.replay.run, m.replay.done
	return guarded(func() tea.Msg {
		defer close(done)
		return replayed{r.Dir, shelf.Replay(r.Dir, func(r *train.Run) { run.Store(r) })}
	})
}

// watchReplay tells how far a replay is.
func (m *screen) watchReplay() {
	p := &m.replay
	if !p.running {
		return
	}
	if r := p.run.Load(); r != nil {
		r.Ask(train.Look{})
		if s := r.Snapshot(); s.Step != p.shown {
			p.shown = s.Step
			p.told = hint{plot.Muted, "replay: step " + of(s.Step, s.Steps)}
			m.touched++
		}
	}
}

// arrive implements shelved.
func (r replayed) arrive(m *screen) {
	p := &m.replay
	name := filepath.Base(r.dir)
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

// cancel ends a replay and waits until its folder is gone, if it is at its steps.
func (p *replaying) cancel() {
	if !p.running || p.run.Load() == nil {
		return
	}
	p.stop()
	<-p.done
}
