package record

import (
	"errors"
	"fmt"
	"io/fs"
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
	if err := flockPatiently(f); err != nil {
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

// Locked reports whether a process writes the run in path. The writer does not notice: while there
// is one the question is only refused, and while there is none the answer holds a shared lock for
// microseconds, which acquire waits for and which other readers do not mind.
func Locked(path string) (bool, error) {
	// NONBLOCK: what is there may be no plain file
	f, err := os.OpenFile(filepath.Join(path, lockFile), os.O_RDONLY|unix.O_NONBLOCK, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	defer release(f)
	if err := flock(f, unix.LOCK_SH); !errors.Is(err, unix.EWOULDBLOCK) {
		return false, err
	}
	return true, nil
}

// How often and how long acquire waits for those who only ask with Locked.
const (
	lockTries = 20
	lockPause = 5 * time.Millisecond
)

func flockPatiently(f *os.File) (err error) {
	for range lockTries {
		if err = flock(f, unix.LOCK_EX); !errors.Is(err, unix.EWOULDBLOCK) {
			return err
		}
		time.Sleep(lockPause)
	}
	return err
}

func flock(f *os.File, how int) error {
	for {
		err := unix.Flock(int(f.Fd()), how|unix.LOCK_NB)
		if err != unix.EINTR {
			return err
		}
	}
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
