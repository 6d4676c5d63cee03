package record

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

func TestCreateAndOpen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a", "b")
	if _, err := Open(path); !errors.Is(err, ErrNoRun) {
		t.Error("open nothing: ", err)
	}
	d, err := Create(path)
	if err != nil {
		t.Fatal(err)
	}
	d.Close()
	if _, err := Open(path); !errors.Is(err, ErrNoRun) {
		t.Error("open a folder without a run: ", err)
	}
	for _, name := range []string{PresetFile, RunFile, SummaryFile, JournalFile, MetricsFile} {
		d, err := Create(path)
		if err != nil {
			t.Fatal(name, err)
		}
		if err := d.WriteFile(name, nil); err != nil {
			t.Fatal(err)
		}
		d.Close()
		if _, err := Create(path); !errors.Is(err, ErrExists) || !strings.Contains(err.Error(), "--resume") {
			t.Errorf("create where %s is: %v", name, err)
		}
		d, err = Open(path) // a refused Create leaves the lock free
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(d.Remove(name), d.Remove(name), d.Close()); err != nil {
			t.Fatal(err)
		}
	}
}

func TestUnwritable(t *testing.T) {
	parent := t.TempDir()
	inFile := filepath.Join(parent, "file")
	if err := os.WriteFile(inFile, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		filepath.Join(inFile, "run"): inFile + ": not a directory: choose a folder",
		inFile:                       inFile + ": not a directory: choose a folder",
		"/proc/maskbench/run":        "/proc/maskbench: ",
	} {
		_, err := Create(path)
		if w := (*WriteError)(nil); !errors.As(err, &w) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", path, err)
		}
	}
}

func TestWriteFileReplaces(t *testing.T) {
	d, path := newRun(t)
	for _, s := range []string{"a longer text", "short", ""} {
		if err := d.WriteFile(RunFile, []byte(s)); err != nil {
			t.Fatal(err)
		}
		if got := text(t, path, RunFile); got != s {
			t.Errorf("%q, want %q", got, s)
		}
	}
}

func TestNewName(t *testing.T) {
	at := time.Date(2026, 11, 5, 1, 2, 3, 4, time.FixedZone("", 3600))
	for preset, base := range map[string]string{"fashion-mini": "fashion-mini", "dir.d/my.toml": "my"} {
		want := regexp.MustCompile("^" + base + "-20261105T000203Z-[0-9a-f]{4}$")
		if got := NewName(preset, at); !want.MatchString(got) {
			t.Errorf("NewName(%q) = %q", preset, got)
		}
	}
	names := map[string]bool{}
	for range 20 {
		names[NewName("x", at)] = true
	}
	if len(names) < 15 {
		t.Errorf("only %d of 20 names differ", len(names))
	}
}

func TestRoot(t *testing.T) {
	t.Setenv("MASKBENCH_RUNS", "")
	if got := Root(); got != "runs" {
		t.Error(got)
	}
	t.Setenv("MASKBENCH_RUNS", "/data/runs")
	if got := Root(); got != "/data/runs" {
		t.Error(got)
	}
}
