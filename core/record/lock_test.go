package record

import (
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

func locked(t *testing.T, path string) bool {
	t.Helper()
	yes, err := Locked(path)
	if err != nil {
		t.Fatal(err)
	}
	return yes
}

func TestLocked(t *testing.T) {
	if locked(t, t.TempDir()) {
		t.Error("a folder without a lock")
	}
	d, path := newRun(t)
	if !locked(t, path) {
		t.Error("not locked while its writer lives")
	}
	d.Close()
	if locked(t, path) {
		t.Error("locked after Close")
	}
	if _, err := Locked(filepath.Join(path, PresetFile)); err == nil || errors.Is(err, os.ErrNotExist) {
		t.Error("a file in place of the folder: ", err)
	}
}

func TestLockedOtherProcess(t *testing.T) {
	path := filepath.Join(t.TempDir(), "run")
	cmd := child(t, "hold", path)
	started(t, cmd)
	if !locked(t, path) {
		t.Error("not locked by the child")
	}
	cmd.Process.Kill()
	cmd.Wait()
	if locked(t, path) {
		t.Error("locked after kill -9")
	}
}

// TestAskingDisturbsNobody: while many ask, a run can be opened each time, and nobody takes who
// asks for a writer.
func TestAskingDisturbsNobody(t *testing.T) {
	d, path := newRun(t)
	d.Close()
	done := make(chan struct{})
	var asking sync.WaitGroup
	for range 4 {
		asking.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
					Locked(path)
				}
			}
		})
	}
	for range 100 {
		d, err := Open(path)
		if err != nil {
			t.Fatal(err)
		}
		if !locked(t, path) {
			t.Error("not locked while open")
		}
		d.Close()
	}
	close(done)
	asking.Wait()
	for range 2 { // shared: one who asks does not hide from another
		if locked(t, path) {
			t.Error("locked by those who asked")
		}
	}
}
