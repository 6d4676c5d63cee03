package record

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// made is how NewName names folders: what is in one of these is the run's.
var made = regexp.MustCompile(`-\d{8}T\d{6}Z-[0-9a-f]{4}$`)

// Remove deletes the run in path. It refuses a run that is being written and a folder that holds
// none. A folder that NewName did not name may be anyone's: what no run has written stays in it.
// A Remove that was interrupted can be made again.
func Remove(path string) error {
	d, err := Open(path)
	if err != nil {
		return err
	}
	defer d.Close()
	names, err := d.own()
	if err != nil {
		return writeError("read", path, err)
	}
	for _, name := range names {
		if err := os.RemoveAll(filepath.Join(path, name)); err != nil {
			return writeError("remove", filepath.Join(path, name), err)
		}
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrExist) {
		return writeError("remove", path, err)
	}
	return nil
}

// own lists what is to be deleted: the lock last, for it keeps writers out, and the preset next to
// last, by which a folder that is left half removed is still known as a run.
func (d *Dir) own() ([]string, error) {
	entries, err := os.ReadDir(d.path)
	if err != nil {
		return nil, err
	}
	all := made.MatchString(filepath.Base(d.path))
	var names []string
	for _, e := range entries {
		name := e.Name()
		if name != lockFile && name != PresetFile && (all || isOwn(name)) {
			names = append(names, name)
		}
	}
	return append(names, PresetFile, lockFile), nil
}

var ownFiles = []string{RunFile, SummaryFile, JournalFile, MetricsFile, TimesFile, checkpointDir}

func isOwn(name string) bool { return slices.Contains(ownFiles, strings.TrimSuffix(name, tmp)) }
