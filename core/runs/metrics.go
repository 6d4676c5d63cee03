package runs

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"strconv"
	"sync"

	"example.com/maskbench/core/record"
)

// numbers is what the metrics of a run tell, as far as they were read.
type numbers struct {
	read int64  // bytes: whole lines
	tail []byte // the last of them, by which a file that was cut and grew again is found out

	step     int64
	loss     float64 // of the last step
	diverged bool    // the last line is of a step that could not be made
	damaged  bool    // the last line is no object
	last     epoch

	bestLoss, bestAccuracy float64
	bestStep               int64

	each func(epoch) // called with each, if not nil
}

// epoch is what a line of an epoch's end tells.
type epoch struct {
	stage, epoch                         int
	step                                 int64
	trainLoss, valLoss, valAccuracy, gap float64
}

const (
	tailSize  = 256
	chunkSize = 256 << 10
	mostLine  = 1 << 20 // far above what is ever written
)

// How lines of metrics begin.
var (
	epochStart = []byte(`{"epoch":`)
	stepStart  = []byte(`{"step":`)
)

// update reads what was appended since it was last called, or all if the file is
// another one or was cut by a resume.
func (n *numbers) update(path string) error {
	f, err := open(path)
	if errors.Is(err, fs.ErrNotExist) {
		n.reset()
		return nil
	}
	if err != nil {
		return fmt.Errorf("%s: %w", record.MetricsFile, cause(err))
	}
	defer f.close()
	if !n.continues(f) {
		n.reset()
	}
	if err := n.append(f); err != nil {
		return err
	}
	if n.damaged {
		return fmt.Errorf("%s: its last line is damaged", record.MetricsFile)
	}
	return nil
}

func (n *numbers) reset() {
	nan := math.NaN()
	*n = numbers{loss: nan, bestLoss: nan, bestAccuracy: nan}
}

// continues reports whether the file still begins with what was read of it.
func (n *numbers) continues(f io.ReaderAt) bool {
	if n.read == 0 {
		return false
	}
	now := make([]byte, len(n.tail))
	_, err := f.ReadAt(now, n.read-int64(len(n.tail)))
	return err == nil && bytes.Equal(now, n.tail)
}

// chunks are buffers of chunkSize.
var chunks = sync.Pool{New: func() any { return new([chunkSize]byte) }}

// append takes the whole lines behind what was read.
func (n *numbers) append(r io.ReaderAt) error {
	chunk := chunks.Get().(*[chunkSize]byte)
	defer chunks.Put(chunk)
	buf := chunk[:]
	for {
		k, err := r.ReadAt(buf, n.read)
		i := bytes.LastIndexByte(buf[:k], '\n')
		if i >= 0 {
			n.take(buf[:i+1])
		}
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return fmt.Errorf("%s: %w", record.MetricsFile, cause(err))
		case i < 0 && len(buf) >= mostLine:
			return fmt.Errorf("%s: a line is longer than %d bytes", record.MetricsFile, mostLine)
		case i < 0:
			buf = make([]byte, 2*len(buf))
		}
	}
}

// take reads whole lines: each epoch's, and the last of the steps'.
func (n *numbers) take(lines []byte) {
	for at := 0; ; {
		i := bytes.Index(lines[at:], epochStart)
		if i < 0 {
			break
		}
		at += i
		end := at + bytes.IndexByte(lines[at:], '\n')
		if at == 0 || lines[at-1] == '\n' {
			n.note(epochOf(lines[at:end]))
		}
		at = end
	}
	n.read += int64(len(lines))
	n.tail = append(n.tail[:0], lines[max(0, len(lines)-tailSize):]...)
	n.latest(lines)
}

// note takes an epoch's end. What is measured in another stage is not comparable, so
// the best begins anew.
func (n *numbers) note(e epoch) {
	if e.stage != n.last.stage {
		n.bestLoss, n.bestAccuracy, n.bestStep = math.NaN(), math.NaN(), 0
	}
	if e.valLoss < n.bestLoss || math.IsNaN(n.bestLoss) && !math.IsNaN(e.valLoss) {
		n.bestLoss, n.bestStep = e.valLoss, e.step
	}
	if e.valAccuracy > n.bestAccuracy || math.IsNaN(n.bestAccuracy) {
		n.bestAccuracy = e.valAccuracy
	}
	n.last, n.step = e, max(n.step, e.step)
	if n.each != nil {
		n.each(e)
	}
}

// latest looks for the last step among whole lines, from their end.
func (n *numbers) latest(lines []byte) {
	for last := true; len(lines) > 0; last = false {
		rest := lines[:len(lines)-1]
		line := rest[bytes.LastIndexByte(rest, '\n')+1:]
		lines = lines[:len(rest)-len(line)]
		step := bytes.HasPrefix(line, stepStart) && bytes.Contains(line, []byte(`"loss":`))
		if last {
			n.damaged = !json.Valid(line)
			n.diverged = step && (math.IsNaN(number(line, "loss")) || math.IsNaN(number(line, "grad_norm")))
		}
		if step {
			n.step, n.loss = max(n.step, whole(line, "step")), number(line, "loss")
			return
		}
	}
}

func epochOf(line []byte) epoch {
	return epoch{
		stage: int(whole(line, "stage")), epoch: int(whole(line, "epoch")), step: whole(line, "step"),
		trainLoss: number(line, "train_loss"), valLoss: number(line, "val_loss"), valAccuracy: number(line, "val_accuracy"),
		gap: number(line, "gap"),
	}
}

// number is the value of a key in a line that record.Line wrote; NaN if it is null or
// not there.
func number(line []byte, key string) float64 {
	v, err := strconv.ParseFloat(value(line, key), 64)
	if err != nil {
		return math.NaN()
	}
	return v
}

func whole(line []byte, key string) int64 {
	v, err := strconv.ParseInt(value(line, key), 10, 64)
	if err != nil {
		return 0
	}
	return max(0, v)
}

// value is what stands after a key, up to a comma or the end of the object: enough
// for numbers, which is all that lines of epochs and steps hold, and several times as
// fast as a parser.
func value(line []byte, key string) string {
	i := 0
	for {
		k := bytes.Index(line[i:], []byte(key))
		if k < 0 {
			return ""
		}
		i += k + len(key)
		if before := i - len(key) - 1; before >= 0 && line[before] == '"' && bytes.HasPrefix(line[i:], []byte(`":`)) {
			rest := line[i+2:]
			end := bytes.IndexAny(rest, ",}")
			return string(rest[:max(0, end)])
		}
	}
}
