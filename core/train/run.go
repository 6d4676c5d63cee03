// Package train runs an experiment from its configuration to its end.
//
// A Run is the handle of whoever looks on: a screen, a plain printer, a test. The
// trainer itself is one goroutine that never waits for them. Commands go in
// through a queue and are taken between two steps; a bounded History and, on
// request, an immutable Snapshot come out. What is recorded on disk is complete
// without any of them.
package train

import (
	"sync"
	"sync/atomic"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
)

// The series of a History. Loss, GradNorm, Rate and the ratios of RatioOf have a
// value a step, the others one an epoch; Loss and GradNorm also have running means,
// of about 10 values under their name + Smooth and of about 100 under + Smoother.
const (
	Loss        = "loss"
	GradNorm    = "grad_norm"
	Rate        = "rate"
	TrainLoss   = "train_loss"
	ValLoss     = "val_loss"
	ValAccuracy = "val_accuracy"
	Gap         = "gap"
	Throughput  = "samples_per_s"

	Smooth   = ".smooth"
	Smoother = ".smoother"
)

// RatioOf names the series of a target's achieved ratio.
func RatioOf(t mask.Target) string { return "ratio_" + string(t) }

// smoothedNames are the series with running means.
var smoothedNames = []string{Loss, GradNorm}

func seriesNames() []string {
	names := []string{Loss, GradNorm, Rate, TrainLoss, ValLoss, ValAccuracy, Gap, Throughput}
	for _, t := range mask.Targets {
		names = append(names, RatioOf(t))
	}
	return names
}

// Options say how a run is carried out; they do not change its numbers.
type Options struct {
	Dir     *record.Dir // where it is recorded, open and locked; the run closes it
	Threads int         // of the CPU; 0 is one a core
	Resume  bool        // go on from the newest checkpoint of Dir and its journal
	Linger  bool        // after the last step wait for Extend, until Close
	Version string      // of the program, for run.json
	Script  []Result    // journal of another run, taken at its steps: a replay
	Until   int64       // end after so many steps, without a summary; 0: as the Config says
}

// Run is a run as its onlookers see it. Its methods may be called from any
// goroutine, and none of them waits for the trainer but Close.
type Run struct {
	ask      atomic.Pointer[Look]
	snapshot atomic.Pointer[Snapshot]
	history  *History
	notes    []string      // of Open
	device   string        // that Open opened
	wake     chan struct{} // holds one token when there is something to look at
	done     chan struct{}
	start    sync.Once

	mu      sync.Mutex // guards what follows; never held across a step or a write
	queue   []Command
	lastID  int64
	results []Result
	epochs  []Epoch
	closing bool
	err     error
	summary Summary

	trainer *trainer
}

// Open reads the data, builds the network, and makes a run ready to start; with
// Options.Resume it is put where it was. If it fails, Options.Dir is closed.
//
// Errors are a *FieldError for a mistake in c, device.ErrAbsent, ErrData for data
// or a checkpoint that is missing, corrupt or unfit, and those of package record.
func Open(c Config, o Options) (*Run, error) {
	r := &Run{wake: make(chan struct{}, 1), done: make(chan struct{})}
	t, err := newTrainer(c, o, r)
	if err == nil {
		err = t.b.Sync() // there may not have been memory for all of it
	}
	if err != nil {
		o.Dir.Close()
		if t.b != nil {
			t.b.Close()
		}
		return nil, err
	}
	r.trainer = t
	t.publish()
	return r, nil
}

// Notes tells what Open met with and went on in spite of, a line each: damaged
// checkpoints that were passed over, a device other than the run began on.
func (r *Run) Notes() []string { return r.notes }

// Dir is the folder that the run is recorded in.
func (r *Run) Dir() string { return r.trainer.opts.Dir.Path() }

// Device names what the run computes on, as "cpu".
func (r *Run) Device() string { return r.device }

// Start lets the trainer go. Only the first call does anything.
func (r *Run) Start() {
	r.start.Do(func() { go r.trainer.run() })
}

// Send queues a command and returns its ID, which its Result will bear.
func (r *Run) Send(c Command) int64 { return r.SendAll([]Command{c})[0] }

// SendAll queues commands that are taken between the same two steps, in order, and
// returns their IDs.
func (r *Run) SendAll(all []Command) []int64 {
	ids := make([]int64, len(all))
	r.mu.Lock()
	for i, c := range all {
		r.lastID++
		c.ID, ids[i] = r.lastID, r.lastID
		r.queue = append(r.queue, c)
	}
	r.mu.Unlock()
	r.nudge()
	return ids
}

// Ask requests a new Snapshot, which Snapshot returns once the trainer is between
// two steps. Without it no snapshots are made, at no cost.
func (r *Run) Ask(l Look) {
	r.ask.Store(&l)
	r.nudge()
}

// Snapshot returns the last snapshot; there always is one.
func (r *Run) Snapshot() *Snapshot { return r.snapshot.Load() }

// History returns the numbers so far.
func (r *Run) History() *History { return r.history }

// Results returns the journal from its n-th entry on, those of a resumed run's
// earlier parts included. The caller must not change it.
func (r *Run) Results(n int) []Result {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.results[min(n, len(r.results)):len(r.results):len(r.results)]
}

// Epochs returns what epochs ended with, from the n-th on that this process saw.
// The caller must not change it.
func (r *Run) Epochs(n int) []Epoch {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.epochs[min(n, len(r.epochs)):len(r.epochs):len(r.epochs)]
}

// Done is closed when the run has ended and everything is written.
func (r *Run) Done() <-chan struct{} { return r.done }

// Err tells after Done why the run could not go on: a *DivergedError, an error of
// package record, a *PanicError, or nil if it finished or was stopped.
func (r *Run) Err() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.err
}

// Summary tells after Done what the run ended with.
func (r *Run) Summary() Summary {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.summary
}

// Close ends the run, as Stop does if it is not over, and waits until everything
// is written.
func (r *Run) Close() {
	r.mu.Lock()
	r.closing = true
	r.mu.Unlock()
	r.nudge()
	r.Start() // a run that was never started still has to let go of its directory
	<-r.done
}

// nudge wakes a trainer that waits.
func (r *Run) nudge() {
	select {
	case r.wake <- struct{}{}:
	default:
	}
}

// take removes the first command of the queue that want accepts.
func (r *Run) take(want func(Command) bool) (Command, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for i, c := range r.queue {
		if want(c) {
			r.queue = append(r.queue[:i:i], r.queue[i+1:]...)
			return c, true
		}
	}
	return Command{}, false
}

func (r *Run) isClosing() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.closing
}

func (r *Run) addResult(x Result) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.results = append(r.results, x)
	r.lastID = max(r.lastID, x.ID)
}

func (r *Run) addEpoch(e Epoch) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.epochs = append(r.epochs, e)
}

// end publishes how the run ended and lets the waiting go on.
func (r *Run) end(s Summary, err error) {
	r.mu.Lock()
	r.summary, r.err = s, err
	r.mu.Unlock()
	close(r.done)
}
