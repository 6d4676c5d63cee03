package record

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

const lockFile = "lock"

// acquire locks the folder by flock, which ends with its process: a pid left by a killed writer
// means nothing. The file is never removed, for a lock on a removed file locks nobody out.
func acquire(path string) (*os.File, error) {
	name := filepath.Join(path, lockFile)
	f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		return nil, writeError("create", name, err)
	}
	if err := flock(f); err != nil {
		defer f.Close()
		if errors.Is(err, unix.EWOULDBLOCK) {
			return nil, fmt.Errorf("%s is %w by %s: wait for it, stop it, or choose another folder with --out", path, ErrLocked, holder(f))
		}
		return nil, writeError("lock", name, err)
	}
	if err := writePid(f); err != nil {
		f.Close()
		return nil, writeError("write", name, err)
	}
	return f, nil
}

// A reader that looks whether the folder is in use has it for some microseconds; a
// writer that meets it tries again, so often.
const (
	lockTries = 20
	lockPause = 2 * time.Millisecond
)

// flock takes the lock for writing.
func flock(f *os.File) error {
	for try := 1; ; try++ {
		err := flockOnce(f, unix.LOCK_EX)
		if err != unix.EWOULDBLOCK || try == lockTries {
			return err
		}
		time.Sleep(lockPause)
	}
}

func flockOnce(f *os.File, how int) error {
	for {
		err := unix.Flock(int(f.Fd()), how|unix.LOCK_NB)
		if err != unix.EINTR {
			return err
		}
	}
}

// Locked reports whether a process is writing the run in path. It needs no right to
// write there, and never keeps a writer out.
func Locked(path string) bool {
	f, err := os.Open(filepath.Join(path, lockFile))
	if err != nil {
		return false
	}
	defer release(f)
	return flockOnce(f, unix.LOCK_SH) == unix.EWOULDBLOCK
}

// release unlocks before it closes: a process that is being forked at this moment
// has a copy of the descriptor, which would hold the lock a little longer.
func release(f *os.File) {
	unix.Flock(int(f.Fd()), unix.LOCK_UN) // closing does it too, where this fails
	f.Close()
}

func writePid(f *os.File) error {
	if err := f.Truncate(0); err != nil {
		return err
	}
	_, err := f.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0)
	return err
}

func holder(f *os.File) string {
	var b [20]byte
	n, _ := f.ReadAt(b[:], 0)
	pid := strings.TrimSpace(string(b[:n]))
	if pid == "" { // taken a moment ago, not signed yet
		return "another process"
	}
	return "process " + pid
}
