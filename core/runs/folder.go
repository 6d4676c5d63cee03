package runs

import (
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strings"
	"time"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
)

// folder is what was read of a run, and when it was.
type folder struct {
	dir  string
	run  Run // as it was last put together
	held bool

	self  stamp // of the folder itself
	quiet bool  // when it was last read, nobody held it nor had lately changed it

	preset, manifest, journal, times, metrics, summary, lock file

	base    map[string]string // the preset's keys
	made    train.Manifest
	results []train.Result
	events  events
	numbers numbers
}

func newFolder(dir string) *folder {
	f := &folder{dir: dir}
	f.numbers.reset()
	return f
}

// file is a file of a run as it was when it was last read, and what was wrong with it.
type file struct {
	stamp   stamp
	problem string
}

// stamp changes when a file does; the zero stamp is of no file.
type stamp struct {
	size int64
	time int64 // of its last change, in nanoseconds
}

func (f *folder) stamp(name string) stamp {
	info, err := os.Lstat(filepath.Join(f.dir, name))
	if err != nil || !info.Mode().IsRegular() { // a pipe would keep its reader waiting
		return stamp{}
	}
	return stamp{info.Size(), info.ModTime().UnixNano()}
}

// changed notes the state of a file and reports whether it differs from that before.
func (f *folder) changed(to *file, name string) bool {
	now := f.stamp(name)
	differs := now != to.stamp
	to.stamp = now
	return differs
}

// read brings f up to date; false if there is no run.
func (f *folder) read() (Run, bool) {
	now := time.Now()
	if f.idle() {
		return f.run, f.any()
	}
	f.ask(now) // first: what a writer leaves is there before it lets go
	again := f.run.Dir == ""
	for _, part := range []struct {
		of   *file
		name string
		read func() error
	}{
		{&f.summary, record.SummaryFile, func() error { return nil }},
		{&f.preset, record.PresetFile, f.readPreset},
		{&f.manifest, record.RunFile, f.readManifest},
		{&f.journal, record.JournalFile, f.readJournal},
		{&f.times, record.TimesFile, f.readTimes},
		{&f.metrics, record.MetricsFile, f.readMetrics},
	} {
		if !f.changed(part.of, part.name) {
			continue
		}
		again, part.of.problem = true, ""
		if err := part.read(); err != nil {
			part.of.problem = err.Error()
		}
	}
	if again {
		f.put()
	}
	f.judge()
	f.quiet = !f.held && now.Sub(time.Unix(0, max(f.self.time, f.lock.stamp.time, f.metrics.stamp.time))) > settled
	return f.run, f.any()
}

// idle reports whether nothing can have changed: nobody held the run, the folder has no
// other files, and the lock, which who writes to the run has to take, is as it was. A
// metrics file that another machine copies to here may grow without.
func (f *folder) idle() bool {
	self := stamp{}
	if info, err := os.Stat(f.dir); err == nil {
		self.time = info.ModTime().UnixNano()
	}
	same := self == f.self
	f.self = self
	return f.quiet && same && f.stamp(lockFile) == f.lock.stamp &&
		(f.summary.stamp != (stamp{}) || f.stamp(record.MetricsFile) == f.metrics.stamp)
}

func (f *folder) any() bool {
	for _, of := range []*file{&f.preset, &f.manifest, &f.journal, &f.times, &f.metrics, &f.summary} {
		if of.stamp != (stamp{}) {
			return true
		}
	}
	return false
}

// settled is how old a file must be for its time to tell whether it has changed.
const settled = 2 * time.Second

const lockFile = "lock"

// ask finds out whether a process holds the run. Who takes the lock writes to its
// file, so one that was free and has not changed since still is.
func (f *folder) ask(now time.Time) {
	age := now.Sub(time.Unix(0, f.lock.stamp.time))
	if !f.changed(&f.lock, lockFile) && !f.held && age > settled {
		return
	}
	f.held, f.lock.problem = false, ""
	if f.lock.stamp == (stamp{}) {
		return
	}
	held, err := record.Locked(f.dir)
	if f.held = held; err != nil {
		f.lock.problem = err.Error()
	}
}

// Most bytes of a preset and of run.json, far above what is ever written.
const (
	mostPreset   = 64 << 10
	mostManifest = 1 << 20
)

// text is what a file that had so many bytes holds.
func (f *folder) text(name string, size, most int64) ([]byte, error) {
	if size == 0 {
		return nil, nil
	}
	if size > most {
		return nil, fmt.Errorf("%s: larger than %d bytes", name, most)
	}
	file, err := open(filepath.Join(f.dir, name))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, cause(err))
	}
	defer file.close()
	text := make([]byte, size)
	n, err := file.ReadAt(text, 0)
	if err != nil && err != io.EOF {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return text[:n], nil
}

// cause is an error without the path, which is known.
func cause(err error) error {
	if p, ok := err.(*fs.PathError); ok {
		return p.Err
	}
	return err
}

func (f *folder) readPreset() error {
	f.base = nil
	if f.preset.stamp == (stamp{}) {
		return nil
	}
	text, err := f.text(record.PresetFile, f.preset.stamp.size, mostPreset)
	if err == nil {
		f.base, err = flatten(string(text))
	}
	return err
}

func (f *folder) readManifest() error {
	f.made = train.Manifest{}
	if f.manifest.stamp == (stamp{}) {
		return nil
	}
	text, err := f.text(record.RunFile, f.manifest.stamp.size, mostManifest)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, &f.made); err != nil {
		f.made = train.Manifest{}
		return fmt.Errorf("%s: %w", record.RunFile, err)
	}
	return nil
}

func (f *folder) readJournal() (err error) {
	if f.results = nil; f.journal.stamp.size == 0 {
		return nil
	}
	if f.results, err = train.ReadJournal(f.dir); err != nil {
		return fmt.Errorf("%s", strings.TrimPrefix(err.Error(), f.dir+string(filepath.Separator)))
	}
	return nil
}

func (f *folder) readTimes() (err error) {
	if f.events = (events{}); f.times.stamp.size == 0 || f.summary.stamp != (stamp{}) && !f.nameTime().IsZero() {
		return nil // nothing in it that is asked for
	}
	f.events, err = readEvents(filepath.Join(f.dir, record.TimesFile), f.times.stamp.size)
	return err
}

func (f *folder) readMetrics() error {
	if f.metrics.stamp.size == 0 {
		f.numbers.reset()
		return nil
	}
	return f.numbers.update(filepath.Join(f.dir, record.MetricsFile))
}

// put makes a Run of what was read, but for its state.
func (f *folder) put() {
	n := &f.numbers
	keys := settle(f.base, f.made, f.results)
	f.run = Run{
		Dir: f.dir, Name: filepath.Base(f.dir), Preset: f.made.Preset,
		Began: f.began(), Updated: f.updated(), Step: n.step, Epoch: n.last.epoch,
		Seed: f.made.Seed, Device: strings.TrimSpace(f.made.Device + " " + f.made.Features),
		TrainLoss: n.loss, ValLoss: math.NaN(), ValAccuracy: math.NaN(),
		BestValLoss: math.NaN(), BestValAccuracy: math.NaN(),
		Keys: keys, Parent: f.made.Parent, ParentStep: f.made.ParentStep, made: f.made,
	}
	r := &f.run
	if r.Preset == "" {
		r.Preset = keys["name"]
	}
	r.Steps, r.Epochs = extent(keys, f.made)
	if n.last.epoch > 0 {
		r.TrainLoss, r.ValLoss, r.ValAccuracy = n.last.trainLoss, n.last.valLoss, n.last.valAccuracy
		r.BestValLoss, r.BestValAccuracy, r.BestStep = n.bestLoss, n.bestAccuracy, n.bestStep
	}
}

// judge says how the run stands.
func (f *folder) judge() {
	r := &f.run
	r.Held, r.Problem = f.held, ""
	for _, of := range []*file{&f.preset, &f.manifest, &f.journal, &f.metrics, &f.times, &f.lock} {
		if r.Problem == "" {
			r.Problem = of.problem
		}
	}
	none := stamp{}
	switch {
	case f.base == nil && !f.held:
		r.State = Unreadable
		if r.Problem == "" {
			r.Problem = record.PresetFile + " is missing"
		}
	case f.summary.stamp != none:
		r.State = Finished
	case f.held:
		r.State = Training
	case f.numbers.diverged:
		r.State = Diverged
	case f.events.last == "stopped":
		r.State = Stopped
	default:
		r.State = Crashed
	}
	r.Resumable = !f.held && (r.State == Diverged || r.State == Stopped || r.State == Crashed)
}

// nameLayout is how the time stands in the name of a run's folder.
const nameLayout = "20060102T150405Z"

// nameTime is the time in the name of the folder, zero if there is none.
func (f *folder) nameTime() time.Time {
	if parts := strings.Split(filepath.Base(f.dir), "-"); len(parts) >= 3 {
		if t, err := time.Parse(nameLayout, parts[len(parts)-2]); err == nil {
			return t
		}
	}
	return time.Time{}
}

// began is when the run was begun: as its name tells, or its first event, or the
// file of its preset.
func (f *folder) began() time.Time {
	for _, t := range []time.Time{f.nameTime(), f.events.first} {
		if !t.IsZero() {
			return t
		}
	}
	return time.Unix(0, f.preset.stamp.time)
}

func (f *folder) updated() time.Time {
	last := int64(0)
	for _, of := range []*file{&f.preset, &f.manifest, &f.journal, &f.times, &f.metrics, &f.summary} {
		last = max(last, of.stamp.time)
	}
	return time.Unix(0, last)
}
