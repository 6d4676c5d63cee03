package record

import (
	"cmp"
	"crypto/rand"
	"fmt"
	"os"
	"path/filepath"
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

// Finished reports whether the run in path came to its end: it has a summary.
func Finished(path string) bool {
	return exists(filepath.Join(path, SummaryFile))
}
