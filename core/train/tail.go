package train

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"time"
)

// tail reads the lines that are appended to a log, each once, as soon as they are whole.
type tail struct {
	path    string
	read    int64     // bytes of whole lines so far
	last    []byte    // the last of those lines, by which a log that was cut back is told
	size    int64     // when it was last looked at
	changed time.Time // by the file's own clock
}

// errCut says that what was read of a log is no longer in it.
var errCut = errors.New("the log was cut back")

// look notes how long the log is now. It reports whether it has changed since the last
// time.
func (l *tail) look() (bool, error) {
	info, err := os.Stat(l.path)
	if errors.Is(err, fs.ErrNotExist) {
		if l.read > 0 {
			return false, errCut
		}
		return false, nil
	}
	if err != nil {
		return false, err
	}
	same := info.Size() == l.size && info.ModTime().Equal(l.changed)
	l.size, l.changed = info.Size(), info.ModTime()
	if l.size < l.read {
		return false, errCut
	}
	return !same, nil
}

// lines calls f with each line, without its line break, that has come since the last
// time, as far as look has seen them. f must not keep the line.
func (l *tail) lines(f func(line []byte)) error {
	if l.size <= l.read {
		return nil
	}
	file, err := os.Open(l.path)
	if err != nil {
		return err
	}
	defer file.Close()
	from := l.read - int64(len(l.last))
	r := bufio.NewReaderSize(io.NewSectionReader(file, from, l.size-from), tailBuffer)
	before := make([]byte, len(l.last))
	if _, err := io.ReadFull(r, before); err != nil || !bytes.Equal(before, l.last) {
		return errCut
	}
	var long []byte
	for {
		part, err := r.ReadSlice('\n')
		if err == bufio.ErrBufferFull {
			long = append(long, part...)
			continue
		}
		if err != nil { // the end, or part of a line
			return nil
		}
		line := part
		if long != nil {
			line, long = append(long, part...), nil
		}
		l.read += int64(len(line))
		l.last = append(l.last[:0], line...)
		f(line[:len(line)-1])
	}
}

const tailBuffer = 64 << 10
