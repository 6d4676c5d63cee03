package runs

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
)

// descriptor is an open file. Package os would ask more of the system for each file,
// which takes twice as long: a thousand runs have some thousands of them.
type descriptor int

// open opens a file for reading. What is no file, as a pipe, keeps nobody waiting.
func open(path string) (descriptor, error) {
	for {
		fd, err := syscall.Open(path, syscall.O_RDONLY|syscall.O_CLOEXEC|syscall.O_NONBLOCK, 0)
		if err == nil {
			return descriptor(fd), nil
		}
		if !errors.Is(err, syscall.EINTR) {
			return 0, &fs.PathError{Op: "open", Path: path, Err: err}
		}
	}
}

// ReadAt reads as io.ReaderAt has it.
func (d descriptor) ReadAt(b []byte, at int64) (n int, err error) {
	for n < len(b) {
		k, err := syscall.Pread(int(d), b[n:], at+int64(n))
		switch {
		case errors.Is(err, syscall.EINTR):
		case err != nil:
			return n, err
		case k == 0:
			return n, io.EOF
		default:
			n += k
		}
	}
	return n, nil
}

func (d descriptor) close() { syscall.Close(int(d)) }
