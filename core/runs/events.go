package runs

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"time"

	"example.com/maskbench/core/record"
)

// events are the first and the last of times.jsonl.
type events struct {
	first time.Time
	last  string
}

// eventSize is more than a line of times.jsonl takes.
const eventSize = 1 << 10

// readEvents reads both ends of a file of a size.
func readEvents(path string, size int64) (events, error) {
	var e events
	f, err := open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return e, nil
	}
	if err != nil {
		return e, fmt.Errorf("%s: %w", record.TimesFile, cause(err))
	}
	defer f.close()
	var buf [eventSize]byte
	head := buf[:reading(f, buf[:], 0)]
	if i := bytes.IndexByte(head, '\n'); i >= 0 {
		e.first = eventOf(head[:i]).Time
	}
	if size > eventSize {
		head = buf[:reading(f, buf[:], size-eventSize)]
	}
	if i := bytes.LastIndexByte(head, '\n'); i >= 0 {
		e.last = eventOf(head[bytes.LastIndexByte(head[:i], '\n')+1 : i]).Event
	}
	return e, nil
}

func reading(f io.ReaderAt, into []byte, from int64) int {
	n, _ := f.ReadAt(into, from)
	return n
}

type event struct {
	Event string
	Time  time.Time
}

// eventOf reads a line; what is no event is none.
func eventOf(line []byte) (e event) {
	if json.Unmarshal(line, &e) != nil {
		return event{}
	}
	return e
}
