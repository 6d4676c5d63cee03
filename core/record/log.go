package record

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Keep reports whether the metrics of a step are written: each step to 10,000, then every 10th to
// 100,000, then every 100th. It depends on the number alone, so that equal runs keep equal lines.
func Keep(step int64) bool {
	switch {
	case step <= 10_000:
		return true
	case step <= 100_000:
		return step%10 == 0
	}
	return step%100 == 0
}

// bufferSize is how much of a log is gathered before it is written.
const bufferSize = 64 << 10

// appender is a file that only grows, line by line. It is made when its first line is written, so
// that a folder without lines holds no empty logs.
type appender struct {
	name  string
	file  *os.File
	buf   []byte
	lines int64 // whole lines, written and buffered
	dirty bool  // written since the last sync
}

// Journal appends a line to the journal. When it returns nil the line is on the disk.
func (d *Dir) Journal(l *Line) error {
	if err := d.append(&d.journal, l); err != nil {
		return err
	}
	return d.sync(&d.journal)
}

// Metric appends a line to the metrics. It is buffered until Flush, SaveCheckpoint or Close.
func (d *Dir) Metric(l *Line) error { return d.append(&d.metrics, l) }

// Time appends a line to the times, buffered as Metric's.
func (d *Dir) Time(l *Line) error { return d.append(&d.times, l) }

// Flush hands what is buffered to the operating system: other processes see it and it outlives
// this one, though not a power cut.
func (d *Dir) Flush() error {
	for _, a := range []*appender{&d.metrics, &d.times} {
		if err := d.flush(a); err != nil {
			return err
		}
	}
	return nil
}

func (d *Dir) append(a *appender, l *Line) error {
	if err := d.begin(a); err != nil {
		return err
	}
	a.buf = append(a.buf, l.line()...)
	a.lines++
	if len(a.buf) < bufferSize {
		return nil
	}
	return d.flush(a)
}

func (d *Dir) flush(a *appender) error {
	if d.err != nil || len(a.buf) == 0 {
		return d.err
	}
	d.err = d.write(a.file, a.name, a.buf)
	a.buf, a.dirty = a.buf[:0], true
	return d.err
}

// sync brings logs to the disk.
func (d *Dir) sync(logs ...*appender) error {
	for _, a := range logs {
		if err := d.flush(a); err != nil {
			return err
		}
		if a.dirty {
			if d.err = d.syncFile(a.file, a.name); d.err != nil {
				return d.err
			}
			a.dirty = false
		}
	}
	return d.err
}

// begin makes a log ready for its first line.
func (d *Dir) begin(a *appender) error {
	if d.err == nil && a.file == nil {
		d.err = d.start(a)
	}
	return d.err
}

// start opens a log for appending, which a kill may have left with part of a last line.
func (d *Dir) start(a *appender) error {
	lines, size, err := countLines(filepath.Join(d.path, a.name), -1)
	if err != nil {
		return err
	}
	a.buf = make([]byte, 0, bufferSize+bufferSize/8) // a line more than calls for a write
	fresh := !exists(filepath.Join(d.path, a.name))
	if a.file, err = d.create(a.name, os.O_APPEND); err != nil {
		return err
	}
	if fresh {
		return d.syncDir(".")
	}
	a.lines = lines
	return d.cut(a, size)
}

// cut shortens a log to size bytes.
func (d *Dir) cut(a *appender, size int64) error {
	info, err := a.file.Stat()
	if err != nil || info.Size() == size {
		return err
	}
	a.dirty = true
	return d.do("truncate", a.name, func(string) error { return a.file.Truncate(size) })
}

// countLines counts the whole lines of a file, but no more than limit if that is not negative, and
// the bytes they take. A missing file has none.
func countLines(path string, limit int64) (lines, size int64, err error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return 0, 0, nil
	}
	if err != nil {
		return 0, 0, err
	}
	defer f.Close()
	s := newScanner(f)
	for lines != limit && s.Scan() {
		lines++
		size += int64(len(s.Bytes())) + 1
	}
	if err := s.Err(); err != nil && err != io.EOF {
		return 0, 0, err
	}
	return lines, size, nil
}
