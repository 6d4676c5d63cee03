package train

import (
	"encoding/json"
	"errors"
	"io/fs"
	"slices"
	"time"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
)

// reader is what a Follower has read.
type reader struct {
	manifest                Manifest
	journal, metrics, times tail
	outline                 *outline
	pending                 []Result // that the outline has not taken
	held                    int      // of them: those that waited for their step at the last look
	hidden                  map[mask.Target]float64
	speed                   speed

	paused   bool
	pausedAt int64  // the last step that may have been made then
	diverged int64  // the step whose loss or gradient was not finite; 0: none
	event    string // the last one of the times
	finished bool
	summary  Summary
	gone     string // why there is nothing more to read

	wanted     Look
	checkpoint int64 // step of the one that is shown; −1: none
	shown      bool
	locked     bool // has been
	grew       time.Time
	looked     bool // before
}

// begin starts the outline and the numbers anew, with the journal read so far.
func (f *Follower) begin(journal []Result) (err error) {
	h := newHistory(seriesNames(), smoothedNames)
	if f.outline, err = newOutline(f.config, f.manifest, h); err != nil {
		return err
	}
	f.metrics = tail{path: f.metrics.path}
	f.pending, f.held, f.hidden = journal, 0, map[mask.Target]float64{}
	f.checkpoint, f.shown, f.diverged = -1, false, 0
	f.history.Store(h)
	return nil
}

// look reads what is new, and publishes it.
func (f *Follower) look() {
	before := f.outline.step
	changed := f.see()
	if f.looked && changed && f.outline.step != before {
		f.grew = time.Now()
	}
	if changed || !f.looked || !f.locked && time.Since(f.grew) < 2*growing {
		f.tell()
	}
	f.looked = true
}

// see reads what is new. It reports whether anything is.
func (f *Follower) see() (changed bool) {
	if why := f.missing(); why != f.gone {
		f.gone, changed = why, true
	}
	if f.gone != "" {
		f.live.Store(false)
		return changed
	}
	live, _ := record.Locked(f.dir) // first: without a writer, what is read now is all there is
	changed = f.live.Swap(live) != live || changed
	f.locked = f.locked || live
	finished := f.exists(record.SummaryFile)
	if finished != f.finished {
		f.summary, _ = ReadSummary(f.dir)
		f.finished, changed = finished, true
	}
	changed = f.readLogs() || changed
	return f.readCheckpoint() || changed
}

// missing says why the run can no longer be read.
func (f *Follower) missing() string {
	if m, err := ReadManifest(f.dir); err != nil {
		return "The folder of the run is gone: it was moved or deleted. What is shown was read before."
	} else if m.Data != f.manifest.Data || m.Seed != f.manifest.Seed || m.Preset != f.manifest.Preset {
		return "Another run is in the folder now. What is shown is of the one before."
	}
	return ""
}

// readLogs reads what was appended. The metrics are looked at before the journal is read,
// and read after it as far as they were then: no step among them came after a command
// that is not yet known.
func (f *Follower) readLogs() bool {
	news, err := f.metrics.look()
	if errors.Is(err, errCut) {
		return f.reread()
	}
	late, _ := f.times.look()
	if fresh := f.readJournal(); !fresh && !news && !late && len(f.pending) == 0 {
		return false
	}
	err = f.metrics.lines(func(line []byte) {
		var m metric
		if parseMetric(line, &m) == nil {
			f.takeBefore(m.Step)
			f.plot(m)
		}
	})
	if errors.Is(err, errCut) {
		return f.reread()
	}
	f.takeRest()
	f.readTimes()
	f.noteTime()
	return true
}

// reread starts anew: the run was taken back to a checkpoint.
func (f *Follower) reread() bool {
	var journal []Result
	for _, r := range f.Results(0) {
		if r.ID > 0 {
			journal = append(journal, r)
		}
	}
	if err := f.begin(journal); err != nil {
		panic(err) // it has been begun before
	}
	return f.readLogs()
}

// takeBefore applies the commands that were taken before a step was made.
func (f *Follower) takeBefore(step int64) {
	for len(f.pending) > 0 && f.pending[0].Step < step {
		f.outline.take(f.pending[0])
		f.pending, f.held = f.pending[1:], max(0, f.held-1)
	}
}

// takeRest applies the commands that are as far as the steps that are known, and those
// that have waited for theirs: not each step is recorded.
func (f *Follower) takeRest() {
	for len(f.pending) > 0 && (f.held > 0 || f.pending[0].Step <= f.outline.step) {
		f.outline.take(f.pending[0])
		f.pending, f.held = f.pending[1:], max(0, f.held-1)
	}
	f.held = len(f.pending)
}

func (f *Follower) readJournal() bool {
	if _, err := f.journal.look(); err != nil {
		return false
	}
	var fresh []Result
	err := f.journal.lines(func(line []byte) {
		if r, err := parseResult(line); err == nil {
			fresh = append(fresh, r)
			f.noteFlow(r)
		}
	})
	if errors.Is(err, errCut) {
		f.gone = "Another run is in the folder now. What is shown is of the one before."
	}
	f.pending = append(slices.Clip(f.pending), fresh...)
	f.mu.Lock()
	f.results = append(f.results, fresh...)
	f.mu.Unlock()
	return len(fresh) > 0
}

// noteFlow keeps whether the run is paused.
func (f *Follower) noteFlow(r Result) {
	if r.Outcome != Applied {
		return
	}
	switch r.Kind {
	case "pause":
		f.paused, f.pausedAt = true, r.Step
	case "step":
		f.paused, f.pausedAt = true, r.Step+1
	case "resume":
		f.paused = false
	}
}

func (f *Follower) readTimes() {
	_ = f.times.lines(func(line []byte) { // a log that was cut brings nothing new
		var e timed
		if json.Unmarshal(line, &e) != nil {
			return
		}
		f.event = e.Event
		if e.Event == "start" && f.journal.changed.Before(e.Time.Add(-startSlack)) {
			f.paused = false // the pause was of the process before
		}
		f.speed.add(e, f.outline.samplesAt(e.Step))
		if e.Event == "epoch" {
			f.History().append(Throughput, e.Step, f.speed.rate())
		}
	})
}

// startSlack is how much the clock of files may be behind.
const startSlack = 20 * time.Millisecond

// noteTime keeps when the run last wrote something.
func (f *Follower) noteTime() {
	for _, l := range []*tail{&f.journal, &f.metrics, &f.times} {
		if at := l.changed.UnixNano(); !l.changed.IsZero() && at > f.wrote.Load() {
			f.wrote.Store(at)
		}
	}
}

// readCheckpoint shows masks, scores and weights of the newest checkpoint, if they are of
// interest.
func (f *Follower) readCheckpoint() bool {
	steps, err := record.Checkpoints(f.dir)
	if err != nil || len(steps) == 0 || steps[0] == f.checkpoint || !f.masked() && !f.wanted.Weights {
		return false
	}
	c, err := record.ReadCheckpoint(record.CheckpointFile(f.dir, steps[0]))
	if errors.Is(err, fs.ErrNotExist) {
		return false
	}
	f.checkpoint = steps[0]
	if err != nil || !f.outline.hasStageOf(c) {
		return false
	}
	f.outline.show(c)
	f.shown = true
	return true
}

// masked reports whether a checkpoint has masks that are of interest.
func (f *Follower) masked() bool {
	return slices.ContainsFunc(f.outline.turn, func(m *masker) bool { return m.on })
}

// timed is a line of the times.
type timed struct {
	Event   string
	Step    int64
	Time    time.Time
	InSteps float64 `json:"step_s"`
}

// speed measures the samples a second, in the time of steps, over the last seconds.
type speed struct{ laps []lapEnd } // of one process

type lapEnd struct {
	samples int64
	inSteps float64 // seconds
}

// speedTime is what the speed is taken over at least, if the run is as old.
const speedTime = 2

func (s *speed) add(e timed, samples int64) {
	if e.Event == "start" {
		s.laps = s.laps[:0]
	}
	s.laps = append(s.laps, lapEnd{samples, e.InSteps})
	for len(s.laps) > 2 && e.InSteps-s.laps[1].inSteps >= speedTime {
		s.laps = s.laps[1:]
	}
}

// rate is 0 before the first epoch's end.
func (s *speed) rate() float64 {
	if len(s.laps) < 2 {
		return 0
	}
	first, last := s.laps[0], s.laps[len(s.laps)-1]
	if last.inSteps <= first.inSteps {
		return 0
	}
	return float64(last.samples-first.samples) / (last.inSteps - first.inSteps)
}
