// Package runs reads the folder of runs as its files tell: which runs there are, how
// far each is, what was set and what came of it; and compares, filters, sorts and
// removes them. It writes nothing and waits for nobody, so that it may look at runs
// that other processes train.
package runs

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
)

// State is what a run is doing, or how it ended.
type State string

// The states.
const (
	Training   State = "training"   // a process trains it, or has paused it
	Finished   State = "finished"   // made all its steps
	Stopped    State = "stopped"    // ended by request, resumable
	Diverged   State = "diverged"   // a loss or gradient was not finite
	Crashed    State = "crashed"    // its process is gone without a word
	Unreadable State = "unreadable" // its preset is missing or damaged
)

// Run is what the files of a run tell. Numbers that there are not, or not yet, are
// NaN. Runs share their Keys, which must not be changed.
type Run struct {
	Dir, Name, Preset string // Dir as it can be opened, Name its last part
	State             State
	Began             time.Time
	Updated           time.Time // when its files last changed
	Step, Steps       int64     // done, and in all (0: endless, or not known)
	Epoch, Epochs     int       // complete ones, and in all (0: endless)
	Seed              uint64
	Device            string // with its instruction set

	// TrainLoss is that of the last epoch, or before the first one ends of the last
	// step. Best values are those of the stage in force.
	TrainLoss, ValLoss, ValAccuracy float64
	BestValLoss, BestValAccuracy    float64
	BestStep                        int64 // of BestValLoss

	// Keys has the preset's keys as the journal has last changed them, as
	// "mask.input.ratio" → "0.25". Of a target that masks nothing there is only the
	// strategy, "none".
	Keys map[string]string

	Parent     string // the run that it branched from, "" if none
	ParentStep int64
	Held       bool   // a process holds it: it cannot be resumed or removed
	Resumable  bool   // nobody trains it and it is not finished
	Problem    string // what is damaged, "" if nothing is

	made train.Manifest
}

// List returns the runs in a folder, the newest first. A folder that does not exist
// has none. What is wrong with a run is told in its Problem and disturbs no other.
// List keeps what it has read and reads again only what has grown or changed, so that
// it may be called each second.
func List(root string) ([]Run, error) { return known.list(root) }

// Read returns the run in a folder.
func Read(dir string) (Run, error) {
	r, ok := newFolder(dir).read()
	if !ok {
		return Run{}, noRun(dir)
	}
	return r, nil
}

func noRun(dir string) error {
	return fmt.Errorf("%s %w: give the folder of a run (it has a %s)", dir, record.ErrNoRun, record.PresetFile)
}

// Newest returns the run in a folder of runs that was begun last.
func Newest(root string) (Run, error) {
	all, err := List(root)
	if err == nil && len(all) == 0 {
		err = fmt.Errorf("%s %w yet: maskbench makes the first", root, record.ErrNoRun)
	}
	if err != nil {
		return Run{}, err
	}
	return all[0], nil
}

// Find returns the run that a word names: its folder, its name in root, or else the
// beginning or a part of its name that no other has.
func Find(root, word string) (Run, error) {
	for _, dir := range []string{word, filepath.Join(root, word)} {
		if r, err := Read(dir); err == nil {
			return r, nil
		}
	}
	names, err := folders(root)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return Run{}, err
	}
	for _, fits := range []func(name, word string) bool{strings.HasPrefix, strings.Contains} {
		var found []string
		for _, name := range names {
			if fits(name, word) && holds(filepath.Join(root, name)) {
				found = append(found, name)
			}
		}
		switch {
		case len(found) == 1:
			return Read(filepath.Join(root, found[0]))
		case len(found) > 1:
			return Run{}, ambiguous(word, found)
		}
	}
	return Run{}, fmt.Errorf("%q %w, and no run in %s has a name with it: give a folder, a name, or enough of a name", word, record.ErrNoRun, root)
}

// shown is how many names an error lists.
const shown = 4

// ErrAmbiguous is in the chain of errors about a word that names more than one run.
var ErrAmbiguous = errors.New("names several runs")

func ambiguous(word string, names []string) error {
	slices.Sort(names)
	list, more := names[max(0, len(names)-shown):], ""
	if n := len(names) - len(list); n > 0 {
		more = fmt.Sprintf(" and %d more", n)
	}
	return fmt.Errorf("%q %w: %s%s: give more of the name, as its last four digits", word, ErrAmbiguous, strings.Join(list, ", "), more)
}

// folders lists the names of what may be runs.
func folders(root string) ([]string, error) {
	entries, err := os.ReadDir(root)
	var names []string
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && (e.IsDir() || e.Type()&fs.ModeSymlink != 0) {
			names = append(names, e.Name())
		}
	}
	return names, err
}

func holds(dir string) bool {
	return slices.ContainsFunc(evidence, func(name string) bool {
		_, err := os.Lstat(filepath.Join(dir, name))
		return err == nil
	})
}

// evidence are the files that make a folder that of a run.
var evidence = []string{record.PresetFile, record.RunFile, record.JournalFile, record.MetricsFile, record.TimesFile, record.SummaryFile}
