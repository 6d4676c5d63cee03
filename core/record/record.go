// Package record is a run's directory on disk: what the trainer writes, and what resume, replay,
// watch and export read. Everything in it is a plain file that rsync, jq and pandas understand.
//
//	preset.toml  run.json  summary.json   written whole, by rename; summary.json last
//	journal.jsonl                         one line a command, on disk before it is shown
//	metrics.jsonl                         the numbers of the run, free of clock, host and id
//	times.jsonl                           everything about clocks
//	checkpoints/<step>.safetensors        the last two and the best
//	lock                                  flock and the writer's pid
//
// A Dir is the one writer of a directory. It may be killed between any two operations, or in the
// middle of one: Open, LatestCheckpoint and Rewind bring the directory back to the last
// checkpoint. Readers need no lock.
package record

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Names of the files of a run.
const (
	PresetFile  = "preset.toml"
	RunFile     = "run.json"
	SummaryFile = "summary.json"
	JournalFile = "journal.jsonl"
	MetricsFile = "metrics.jsonl"
	TimesFile   = "times.jsonl"
)

// Errors that callers tell apart with errors.Is. A file or folder that cannot be written is a
// *WriteError.
var (
	ErrLocked  = errors.New("in use")         // another process writes this run
	ErrExists  = errors.New("holds a run")    // Create on a folder that holds one
	ErrNoRun   = errors.New("holds no run")   // Open on a folder that holds none
	ErrCorrupt = errors.New("corrupt file")   // a file does not hold what was written to it
	ErrKilled  = errors.New("killed in test") // what a Fault returns to end all writing at once
)

// Dir writes one run's directory. Its methods are for one goroutine.
//
// A failed append to a journal, metrics or times file is kept: every later call returns it. The
// other writes are atomic and may be tried again.
type Dir struct {
	// Fault is nil in use. Crash tests set it: it is called before each operation that changes the
	// disk with "write metrics.jsonl", "rename checkpoints/40.safetensors" and the like, and its
	// error takes the operation's place. A write that it fails leaves half of its bytes, as a full
	// disk does. After an error that is ErrKilled nothing reaches the disk any more, whatever is
	// called: the folder stays as a killed process leaves it (Close still frees the lock).
	Fault func(op string) error

	path                    string
	lock                    *os.File
	journal, metrics, times appender
	best                    int64 // step of the best checkpoint, -1 before there is one
	err                     error // the first failed append
	killed                  bool
}

// Create makes the folder path, and its parents, for a new run and locks it. A folder that exists
// is taken unless a run is in it.
func Create(path string) (*Dir, error) {
	if err := os.MkdirAll(path, 0o777); err != nil {
		return nil, writeError("create", path, err)
	}
	d, err := open(path)
	if err != nil {
		return nil, err
	}
	if holdsRun(path) {
		d.Close()
		return nil, fmt.Errorf("%s already %w: continue it with --resume %s, or choose another folder with --out", path, ErrExists, path)
	}
	return d, nil
}

// Open locks the run in path for writing. Call Rewind before the first append.
func Open(path string) (*Dir, error) {
	if !holdsRun(path) {
		return nil, fmt.Errorf("%s %w: give the folder of a run (it has a %s)", path, ErrNoRun, PresetFile)
	}
	return open(path)
}

func open(path string) (*Dir, error) {
	lock, err := acquire(path)
	if err != nil {
		return nil, err
	}
	return &Dir{
		path:    path,
		lock:    lock,
		journal: appender{name: JournalFile},
		metrics: appender{name: MetricsFile},
		times:   appender{name: TimesFile},
		best:    -1,
	}, nil
}

// Path returns the folder as it was given to Create or Open.
func (d *Dir) Path() string { return d.path }

// Close brings everything to the disk and frees the lock. It returns the first failed append, if
// there was one, and does nothing when called again.
func (d *Dir) Close() error {
	if d.lock == nil {
		return nil
	}
	err := d.sync(&d.journal, &d.metrics, &d.times)
	for _, a := range []*appender{&d.journal, &d.metrics, &d.times} {
		if a.file != nil {
			a.file.Close()
		}
	}
	release(d.lock)
	d.lock, d.err = nil, fs.ErrClosed
	return err
}

func holdsRun(path string) bool {
	for _, name := range []string{PresetFile, RunFile, SummaryFile, JournalFile, MetricsFile, TimesFile, checkpointDir} {
		if exists(filepath.Join(path, name)) {
			return true
		}
	}
	return false
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
