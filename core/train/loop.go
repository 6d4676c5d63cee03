package train

import (
	"errors"
	"runtime/debug"
	"time"

	"example.com/maskbench/core/record"
)

const (
	checkpointEvery = 30 * time.Second
	flushEvery      = time.Second
	longestPause    = 24 * time.Hour // between two steps under a pace, which may be next to 0
)

// run is the trainer's goroutine.
func (t *trainer) run() {
	var err error
	defer func() {
		if v := recover(); v != nil {
			err = &PanicError{Value: v, Stack: debug.Stack()}
		}
		t.finish(err)
	}()
	t.clock.start = time.Now()
	if err = t.recordTime("start"); err == nil {
		err = t.loop()
	}
}

// loop makes steps until the run is over.
func (t *trainer) loop() error {
	t.saved, t.flushed = t.clock.wall(), t.clock.wall()
	for {
		if err := t.between(); err != nil {
			return err
		}
		switch t.state {
		case Running:
			if pause := t.rest(); pause > 0 {
				t.wait(pause)
			} else if err := t.advance(); err != nil {
				return err
			}
		case Paused:
			t.wait(0)
		case Finished:
			if !t.opts.Linger || t.isClosing() {
				return nil
			}
			t.wait(0)
		default:
			return nil
		}
	}
}

// between does what is due between two steps: it applies a journal again, takes
// commands, notices the end, and answers who asked for a snapshot.
func (t *trainer) between() error {
	changed, err := t.apply()
	if err != nil {
		return err
	}
	switch {
	case t.isClosing() && (t.state == Running || t.state == Paused):
		t.state, changed = Stopped, true
	case t.state == Running && t.opts.Until > 0 && t.step >= t.opts.Until:
		t.state, changed = Stopped, true
	case t.state == Running && t.last() && t.over():
		if err := t.complete(); err != nil {
			return err
		}
		changed = true
	}
	if changed {
		if err := t.opts.Dir.Flush(); err != nil {
			return err
		}
	}
	if changed || t.ask.Load() != nil {
		t.publish()
	}
	return nil
}

// advance makes a step and what follows from it.
func (t *trainer) advance() error {
	began := t.clock.wall()
	loss, norm, err := t.makeStep()
	if err != nil {
		return t.diverge(err, loss, norm)
	}
	ended := t.clock.wall()
	t.clock.add(len(t.batch), ended-began)
	if err := t.recordStep(t.step, loss, norm); err != nil {
		return err
	}
	if t.here()%t.stepsPerEpoch == 0 {
		if err := t.endEpoch(); err != nil {
			return err
		}
		if err := t.endStage(); err != nil {
			return err
		}
	}
	if t.single {
		t.single, t.state = false, Paused
	}
	if t.pace > 0 {
		t.due = t.clock.start.Add(began + time.Duration(min(float64(time.Second)/t.pace, float64(longestPause))))
	}
	return t.save(ended)
}

// rest is the time until the next step is due, under a pace.
func (t *trainer) rest() time.Duration {
	if t.due.IsZero() {
		return 0
	}
	return time.Until(t.due)
}

// save brings to disk what is due.
func (t *trainer) save(now time.Duration) error {
	switch {
	case now-t.saved >= checkpointEvery:
		return t.checkpoint()
	case now-t.flushed >= flushEvery:
		t.flushed = now
		return t.opts.Dir.Flush()
	}
	return nil
}

// wait sleeps until someone nudges the run, and no longer than d if d > 0.
func (t *trainer) wait(d time.Duration) {
	var timer <-chan time.Time
	if d > 0 {
		timer = time.After(d)
	}
	select {
	case <-t.wake:
	case <-timer:
	}
}

// complete records that all steps are made.
func (t *trainer) complete() error {
	t.state = Finished
	if t.tests() {
		t.looks++ // before the look, lest a kill hides it
	}
	if err := t.checkpoint(); err != nil {
		return err
	}
	if err := errors.Join(t.look(), t.sync()); err != nil {
		return err
	}
	if err := t.recordTime("finished"); err != nil {
		return err
	}
	return t.opts.Dir.WriteFile(record.SummaryFile, t.summarize().json())
}

// diverge keeps the state before the step that failed, which is still whole, and
// only then records the failure, which the checkpoint must not contain.
func (t *trainer) diverge(err error, loss, norm float64) error {
	var d *DivergedError
	if !errors.As(err, &d) {
		return err
	}
	if err := t.checkpoint(); err != nil {
		return errors.Join(d, err)
	}
	d.Checkpoint = record.CheckpointFile(t.opts.Dir.Path(), t.step)
	if err := t.recordStep(d.Step, loss, norm); err != nil {
		return errors.Join(d, err)
	}
	return d
}

// finish writes what is left to write, lets go of directory and device, and tells
// the world how the run ended.
func (t *trainer) finish(err error) {
	defer func() { // even a bug in the ending must not leave anyone waiting
		if v := recover(); v != nil {
			err = errors.Join(err, &PanicError{Value: v, Stack: debug.Stack()})
		}
		t.fail(err)
		t.end(t.summarize(), err)
	}()
	if err == nil && t.state == Stopped && t.opts.Until == 0 {
		if err = t.checkpoint(); err == nil {
			err = t.recordTime("stopped")
		}
	}
	if err == nil {
		t.publish()
	}
	if closing := t.opts.Dir.Close(); err == nil { // else it may be the same again
		err = closing
	}
	t.b.Close()
}

// fail publishes that the run ended in an error, from what was last known: after a
// panic nothing else can be relied on.
func (t *trainer) fail(err error) {
	if err == nil {
		return
	}
	s := *t.Snapshot()
	s.State, s.Reason = Failed, err.Error()
	var d *DivergedError
	if errors.As(err, &d) {
		s.State = Diverged
	}
	s.Step = t.step
	t.snapshot.Store(&s)
}

// summarize tells what the run ended with so far.
func (t *trainer) summarize() Summary {
	return Summary{
		Steps: t.step, Samples: t.samples(), WallS: t.clock.wall().Seconds(),
		SamplesPerSec: perSecond(t.clock.samples, t.clock.inSteps), Last: t.lastEpoch, Dir: t.opts.Dir.Path(),
		Interference: t.interference(), Test: t.test, Report: t.report,
		Merged: t.merged, MergedRatio: t.mergedRatio,
	}
}
