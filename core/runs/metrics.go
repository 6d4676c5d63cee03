package runs

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"strconv"

	"example.com/maskbench/core/record"
)

// numbers is what the metrics of a run tell, as far as they were read.
type numbers struct {
	read int64  // bytes: whole lines
	tail []byte // the last of them, by which a file that was cut and grew again is found out

	step     int64
	loss     float64 // of the last step
	diverged bool    // the last line is of a step that could not be made
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
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		n.reset()
		return nil
	}
	if err != nil {
		return fmt.Errorf("%s: %w", record.MetricsFile, cause(err))
	}
	defer f.Close()
	if !n.continues(f) {
		n.reset()
	}
	return n.append(io.NewSectionReader(f, n.read, math.MaxInt64-n.read))
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

// append takes the whole lines of r.
func (n *numbers) append(r io.Reader) error {
	buf, have := make([]byte, chunkSize), 0
	for {
		k, err := r.Read(buf[have:])
		have += k
		if i := bytes.LastIndexByte(buf[:have], '\n'); i >= 0 {
			if err := n.take(buf[:i+1]); err != nil {
				return err
			}
			have = copy(buf, buf[i+1:have])
		}
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return fmt.Errorf("%s: %w", record.MetricsFile, cause(err))
		case have == len(buf) && have >= mostLine:
			return fmt.Errorf("%s: a line is longer than %d bytes", record.MetricsFile, mostLine)
		case have == len(buf):
			buf = append(buf, make([]byte, len(buf))...)
		}
	}
}

// take reads whole lines: each epoch's, and the last of the steps'.
func (n *numbers) take(lines []byte) error {
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
	return n.latest(lines)
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
func (n *numbers) latest(lines []byte) error {
	last := true
	for len(lines) > 0 {
		rest := lines[:len(lines)-1]
		line := rest[bytes.LastIndexByte(rest, '\n')+1:]
		lines = lines[:len(rest)-len(line)]
		if last && !json.Valid(line) {
			return fmt.Errorf("%s: its last line is damaged", record.MetricsFile)
		}
		step := bytes.HasPrefix(line, stepStart) && bytes.Contains(line, []byte(`"loss":`))
		if last {
			n.diverged = step && (math.IsNaN(number(line, "loss")) || math.IsNaN(number(line, "grad_norm")))
			last = false
		}
		if step {
			n.step, n.loss = max(n.step, whole(line, "step")), number(line, "loss")
			return nil
		}
	}
	return nil
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
	v, _ := strconv.ParseInt(value(line, key), 10, 64)
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
