package train

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"example.com/maskbench/core/record"
)

// followEvery is how often a Follower looks at the files of a run that trains, restEvery
// at those of one that does not.
const (
	followEvery = 200 * time.Millisecond
	restEvery   = time.Second
)

// UnknownNorm is LayerState.GradNorm of a run that is followed: its files have the norm
// of the whole gradient alone.
const UnknownNorm = -1

// Follower is a run as its files tell, for onlookers: another process may be training it,
// or none any more. It reads what is appended, changes nothing, and keeps no writer out.
// Its methods are those of Run, and may be called from any goroutine.
//
// A step is seen about a second after it was made. What is recorded of steps gets sparser
// (see record.Keep), and so is the History; the samples are in no file.
type Follower struct {
	dir    string
	config Config

	ask      atomic.Pointer[Look]
	snapshot atomic.Pointer[Snapshot]
	history  atomic.Pointer[History]
	live     atomic.Bool
	wrote    atomic.Int64 // when a file last changed, in ns since 1970
	wake     chan struct{}
	stop     chan struct{}
	done     chan struct{}
	closing  sync.Once

	mu      sync.Mutex // guards what follows
	results []Result
	epochs  []Epoch // that ended since it was opened
	sent    int64

	reader // of the goroutine alone
}

// Follow opens the run in dir, which was made with c, as its onlooker. Close ends it.
func Follow(dir string, c Config) (*Follower, error) {
	m, err := ReadManifest(dir)
	if err != nil {
		return nil, err
	}
	f := &Follower{dir: dir, config: c, wake: make(chan struct{}, 1), stop: make(chan struct{}), done: make(chan struct{})}
	f.reader = reader{manifest: m, checkpoint: -1}
	for name, l := range map[string]*tail{record.JournalFile: &f.journal, record.MetricsFile: &f.metrics, record.TimesFile: &f.times} {
		l.path = filepath.Join(dir, name)
	}
	if err := f.begin(nil); err != nil {
		return nil, err
	}
	f.look()
	go f.run()
	return f, nil
}

func (f *Follower) run() {
	defer close(f.done)
	defer func() {
		if v := recover(); v != nil {
			s := *f.Snapshot()
			s.State, s.Reason = Failed, (&PanicError{Value: v, Stack: debug.Stack()}).Error()
			f.snapshot.Store(&s)
		}
	}()
	for {
		every := followEvery
		if !f.Live() {
			every = restEvery
		}
		select {
		case <-f.stop:
			return
		case <-f.wake:
			if asked := f.ask.Swap(nil); asked != nil {
				f.wanted = *asked
			}
			f.readCheckpoint()
			f.tell()
		case <-time.After(every):
			f.look()
		}
	}
}

// Snapshot returns what is known of the run; there always is one.
func (f *Follower) Snapshot() *Snapshot { return f.snapshot.Load() }

// Dir is the folder of the run.
func (f *Follower) Dir() string { return f.dir }

// History returns the numbers so far. A run that was taken back to a checkpoint gets
// another one; Columns and Last are always of that in force.
func (f *Follower) History() *History { return f.history.Load() }

// Columns is History.Columns.
func (f *Follower) Columns(name string, from, to int64, n int) []Bucket {
	return f.History().Columns(name, from, to, n)
}

// Between is History.Between.
func (f *Follower) Between(name string, edges []int64) []Bucket {
	return f.History().Between(name, edges)
}

// Last is History.Last.
func (f *Follower) Last(name string) (step int64, value float64, ok bool) {
	return f.History().Last(name)
}

// Results returns the journal from its n-th entry on, with what Send was told among its
// entries. The caller must not change it.
func (f *Follower) Results(n int) []Result {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.results[min(n, len(f.results)):len(f.results):len(f.results)]
}

// Epochs returns what epochs ended with, from the n-th on that this Follower saw end: those
// before it was opened are not among them. The caller must not change it.
func (f *Follower) Epochs(n int) []Epoch {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.epochs[min(n, len(f.epochs)):len(f.epochs):len(f.epochs)]
}

// Ask requests a Snapshot for a look.
func (f *Follower) Ask(l Look) {
	if f.Snapshot().Look == l {
		return
	}
	f.ask.Store(&l)
	select {
	case f.wake <- struct{}{}:
	default:
	}
}

// ReadOnly is why a Follower rejects every command.
const ReadOnly = "this run is only watched here"

// Send rejects a command, as a Result that no journal has. Its ID is below 0, where those
// of the run are not.
func (f *Follower) Send(c Command) int64 { return f.SendAll([]Command{c})[0] }

// SendAll rejects commands as Send does.
func (f *Follower) SendAll(all []Command) []int64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	ids := make([]int64, len(all))
	for i, c := range all {
		f.sent--
		c.ID, ids[i] = f.sent, f.sent
		f.results = append(f.results, Result{Command: c, Step: f.Snapshot().Step, Outcome: Rejected, Why: ReadOnly})
	}
	return ids
}

// Live reports whether a process has the run open for writing.
func (f *Follower) Live() bool { return f.live.Load() }

// Quiet is the time since anything was written of the run.
func (f *Follower) Quiet() time.Duration { return time.Since(time.Unix(0, f.wrote.Load())) }

// Close ends the following; the last Snapshot stays.
func (f *Follower) Close() {
	f.closing.Do(func() { close(f.stop) })
	<-f.done
}

// tell publishes what is known, for the look that was asked for last.
func (f *Follower) tell() {
	o := f.outline
	o.ask.Store(&Look{Sample: f.wanted.Sample, Layer: f.wanted.Layer}) // the rest is not the outline's to tell
	o.state, _ = f.state()
	o.publish()
	s := *o.Snapshot()
	if s.Look = f.wanted; s.Look.Weights {
		s.Weight.Values = o.learned(s.Look.Layer)
	}
	_, s.Reason = f.state()
	s.SamplesPerSec = f.speed.rate()
	s.Merged, s.Test = nil, nil
	if s.State == Finished {
		s.Merged, s.Test = f.summary.Merged, f.summary.Test
	}
	for target, m := range s.Masks {
		if v, ok := f.hidden[target]; ok {
			m.Achieved = v
			if !f.shown {
				m.Mean = 1 - v
			}
		}
		s.Masks[target] = m
	}
	for i := range s.Layers {
		s.Layers[i].GradNorm = UnknownNorm
	}
	f.snapshot.Store(&s)
}

// state is what the run is doing, and why, as far as its files tell.
func (f *Follower) state() (State, string) {
	switch {
	case f.gone != "":
		return Failed, f.gone
	case f.finished:
		return Finished, ""
	case f.Live() && f.paused && f.outline.step <= f.pausedAt:
		return Paused, ""
	case f.Live():
		return Running, ""
	case f.diverged > 0:
		return Diverged, fmt.Sprintf("diverged at step %d: the loss or the gradient was not finite; the weights before that step are in the newest checkpoint of %s; try a smaller learning rate", f.diverged, f.dir)
	case f.event == "stopped":
		return Stopped, ""
	case time.Since(f.grew) < growing && !f.locked:
		return Running, ""
	}
	return Failed, fmt.Sprintf("Its process is gone without a word: it was killed, or it failed. maskbench run --resume %s goes on from the newest checkpoint.", f.dir)
}

// growing is how long a run without a lock, as on a disk that knows none, is held to be
// training after something was written.
const growing = 10 * time.Second

// plot brings a line of metrics into the history and the outline.
func (f *Follower) plot(m metric) {
	h, o := f.History(), f.outline
	switch {
	case m.Task != "", m.Merged != nil:
	case m.Epoch == 0:
		f.plotStep(h, m)
	default:
		e := m.epoch()
		o.reach(m.Step)
		o.plotEpoch(e)
		o.end(e)
		if f.looked {
			f.mu.Lock()
			f.epochs = append(f.epochs, e)
			f.mu.Unlock()
		}
	}
}

func (f *Follower) plotStep(h *History, m metric) {
	loss, norm := m.Loss.value(), m.GradNorm.value()
	h.append(Loss, m.Step, loss)
	h.append(GradNorm, m.Step, norm)
	h.append(Rate, m.Step, m.Rate.value())
	for target, v := range m.ratios() {
		if v == nil {
			v = new(value) // it was off
		}
		h.append(RatioOf(target), m.Step, v.value())
		f.hidden[target] = v.value()
	}
	f.diverged = 0
	if math.IsNaN(loss) || math.IsNaN(norm) {
		f.diverged = m.Step // which was not made
		return
	}
	f.outline.reach(m.Step)
}

// exists reports whether the run has a file.
func (f *Follower) exists(name string) bool {
	_, err := os.Stat(filepath.Join(f.dir, name))
	return err == nil
}
