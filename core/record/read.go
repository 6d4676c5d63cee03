package record

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// maxLine bounds a line of a log, far above what is ever written.
const maxLine = 64 << 20

// ReadLines calls f with each line of a JSON lines file, without its line break; f must not keep
// it. A missing file has no lines. A last line that lacks its line break is one that is being
// written, or was when its writer was killed: it is left out. Any other line that is not a JSON
// object is an ErrCorrupt that names the line; an error of f ends the reading and is named so too.
func ReadLines(path string, f func(line []byte) error) error {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer file.Close()
	return readLines(file, path, f)
}

func readLines(r io.Reader, path string, f func(line []byte) error) error {
	s := newScanner(r)
	n := 0
	for s.Scan() {
		n++
		if b := s.Bytes(); !bytes.HasPrefix(b, []byte("{")) || !json.Valid(b) {
			return fmt.Errorf("%s:%d: %w: the line is not a JSON object", path, n, ErrCorrupt)
		}
		if err := f(s.Bytes()); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	if err := s.Err(); err != nil {
		return fmt.Errorf("%s:%d: %w", path, n+1, err)
	}
	return nil
}

// newScanner scans lines that end in a line break, and nothing after the last of them.
func newScanner(r io.Reader) *bufio.Scanner {
	s := bufio.NewScanner(r)
	s.Buffer(make([]byte, bufferSize), maxLine)
	s.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		if i := bytes.IndexByte(data, '\n'); i >= 0 {
			return i + 1, data[:i], nil
		}
		return 0, nil, nil
	})
	return s
}
