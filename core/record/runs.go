package record

import (
	"cmp"
	"crypto/rand"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Root returns the folder that runs are made in: MASKBENCH_RUNS, else "runs".
func Root() string {
	return cmp.Or(os.Getenv("MASKBENCH_RUNS"), "runs")
}

// NewName returns a name for a run's folder, <preset>-<yyyymmddThhmmssZ>-<4 hex>: the preset's name,
// or its file's without folder and .toml; the time in UTC; and random digits.
func NewName(preset string, t time.Time) string {
	var b [2]byte
	rand.Read(b[:]) // never fails
	preset = strings.TrimSuffix(filepath.Base(preset), ".toml")
	return fmt.Sprintf("%s-%s-%x", preset, t.UTC().Format("20060102T150405Z"), b)
}

// Info is a run in a list.
type Info struct {
	Path     string
	Finished bool
	Modified time.Time // when a file of the run was last written
}

// List returns the runs in a folder, the one written to last first. A missing folder holds none.
func List(root string) ([]Info, error) {
	entries, err := os.ReadDir(root)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var runs []Info
	for _, e := range entries {
		if path := filepath.Join(root, e.Name()); holdsRun(path) {
			runs = append(runs, Info{path, Finished(path), modified(path)})
		}
	}
	slices.SortStableFunc(runs, func(a, b Info) int { return b.Modified.Compare(a.Modified) })
	return runs, nil
}

// Newest returns the folder of the run in root that was written to last.
func Newest(root string) (string, error) {
	runs, err := List(root)
	if err != nil {
		return "", err
	}
	if len(runs) == 0 {
		return "", fmt.Errorf("%s %w: give the folder of one, or set MASKBENCH_RUNS to the folder that runs are in", root, ErrNoRun)
	}
	return runs[0].Path, nil
}

// Finished reports whether the run in path came to its end: it has a summary.
func Finished(path string) bool {
	return exists(filepath.Join(path, SummaryFile))
}

func modified(path string) (t time.Time) {
	files, _ := os.ReadDir(path)
	for _, f := range files {
		if info, err := f.Info(); err == nil && info.ModTime().After(t) {
			t = info.ModTime()
		}
	}
	return t
}
