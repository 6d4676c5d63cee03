package record

import (
	"bytes"
	"errors"
	"fmt"
	"hash/crc32"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

const (
	checkpointDir = "checkpoints"
	checkpointExt = ".safetensors"
	keepLast      = 2
)

// Checkpoint is the whole state of a run after a step.
type Checkpoint struct {
	Step    int64
	Meta    map[string]string // counters and the like; keys that begin with "record." are taken
	Tensors []Tensor

	Metrics int64 // lines of metrics.jsonl written before it, by NewCheckpoint; Rewind drops the others
	Journal int64 // lines of journal.jsonl written before it, by NewCheckpoint: the state contains them
	Best    int64 // step of the best checkpoint so far, -1 if none; set by SaveCheckpoint
}

// NewCheckpoint returns a checkpoint of a step that contains what was appended to d until now. It
// may be saved later, when more has been.
func (d *Dir) NewCheckpoint(step int64) *Checkpoint {
	return &Checkpoint{Step: step, Metrics: d.metrics.lines, Journal: d.journal.lines}
}

// Keys of a checkpoint's metadata.
const (
	keyPrefix  = "record."
	keyStep    = keyPrefix + "step"
	keyBest    = keyPrefix + "best"
	keyMetrics = keyPrefix + "metrics"
	keyJournal = keyPrefix + "journal"
	keySum     = keyPrefix + "crc32c"
)

// noSum stands for the checksum while it is taken, over the whole file.
const noSum = "00000000"

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// CheckpointFile returns the path of the checkpoint of a step of the run in path.
func CheckpointFile(path string, step int64) string {
	return filepath.Join(path, checkpointName(step))
}

func checkpointName(step int64) string {
	return filepath.Join(checkpointDir, strconv.FormatInt(step, 10)+checkpointExt)
}

// SaveCheckpoint brings journal and metrics to the disk, then writes c as one file, and then
// deletes the checkpoints that are neither the last two nor the best one; best says that c is the
// best from now on. If it fails, the earlier checkpoints are whole, c is there whole or not at all,
// and nothing else is left.
func (d *Dir) SaveCheckpoint(c *Checkpoint, best bool) error {
	for _, a := range []*appender{&d.journal, &d.metrics} {
		if err := d.begin(a); err != nil {
			return err
		}
	}
	if err := d.sync(&d.journal, &d.metrics); err != nil {
		return err
	}
	if err := d.flush(&d.times); err != nil {
		return err
	}
	c.Best = d.best
	if best {
		c.Best = c.Step
	}
	if err := d.makeCheckpointDir(); err != nil {
		return err
	}
	if err := d.replace(checkpointName(c.Step), func(f *os.File) error { return d.encode(f, c) }); err != nil {
		return err
	}
	d.best = c.Best
	return d.prune()
}

func (d *Dir) makeCheckpointDir() error {
	if exists(filepath.Join(d.path, checkpointDir)) {
		return nil
	}
	err := d.do("create", checkpointDir, func(path string) error { return os.Mkdir(path, 0o777) })
	if err != nil {
		return err
	}
	return d.syncDir(".")
}

func (d *Dir) encode(f *os.File, c *Checkpoint) error {
	meta := c.metadata()
	sum := crc32.New(castagnoli)
	EncodeSafetensors(sum, meta, c.Tensors) // a hash takes every write
	meta[keySum] = hexSum(sum.Sum32())
	name := checkpointName(c.Step) + tmp
	return EncodeSafetensors(writer(func(b []byte) error { return d.write(f, name, b) }), meta, c.Tensors)
}

func (c *Checkpoint) metadata() map[string]string {
	meta := map[string]string{keySum: noSum}
	for k, v := range c.Meta {
		if strings.HasPrefix(k, keyPrefix) {
			panic("record: reserved key " + k)
		}
		meta[k] = v
	}
	for k, v := range c.counts() {
		meta[k] = strconv.FormatInt(*v, 10)
	}
	return meta
}

func (c *Checkpoint) counts() map[string]*int64 {
	return map[string]*int64{keyStep: &c.Step, keyBest: &c.Best, keyMetrics: &c.Metrics, keyJournal: &c.Journal}
}

type writer func(b []byte) error

func (w writer) Write(b []byte) (int, error) { return len(b), w(b) }

// prune deletes the checkpoints that nothing refers to any more.
func (d *Dir) prune() error {
	steps, err := checkpoints(d.path)
	if err != nil {
		return err
	}
	for _, s := range steps[min(keepLast, len(steps)):] {
		if s == d.best {
			continue
		}
		if err := d.remove(checkpointName(s)); err != nil {
			return err
		}
	}
	return nil
}

// checkpoints lists the steps of the checkpoints of a run, the last first.
func checkpoints(path string) ([]int64, error) {
	entries, err := os.ReadDir(filepath.Join(path, checkpointDir))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var steps []int64
	for _, e := range entries {
		s, err := strconv.ParseInt(strings.TrimSuffix(e.Name(), checkpointExt), 10, 64)
		if err == nil && s >= 0 && filepath.Base(checkpointName(s)) == e.Name() {
			steps = append(steps, s)
		}
	}
	slices.Sort(steps)
	slices.Reverse(steps)
	return steps, nil
}

// LatestCheckpoint reads the last checkpoint of the run in path that is whole; nil if there is
// none. Skipped says, a line for each, which later ones are not and why.
func LatestCheckpoint(path string) (c *Checkpoint, skipped []string, err error) {
	steps, err := checkpoints(path)
	if err != nil {
		return nil, nil, err
	}
	for _, s := range steps {
		c, err := ReadCheckpoint(CheckpointFile(path, s))
		switch {
		case err == nil && c.Step != s:
			skipped = append(skipped, fmt.Sprintf("%s: %v: it is of step %d", CheckpointFile(path, s), ErrCorrupt, c.Step))
		case err == nil:
			return c, skipped, nil
		case errors.Is(err, ErrCorrupt):
			skipped = append(skipped, err.Error())
		case !errors.Is(err, fs.ErrNotExist): // else its writer has just deleted it
			return nil, skipped, err
		}
	}
	return nil, skipped, nil
}

// ReadCheckpoint reads one checkpoint's file; anything but the very bytes that were written is an
// ErrCorrupt.
func ReadCheckpoint(file string) (*Checkpoint, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	c, err := parseCheckpoint(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return c, nil
}

func parseCheckpoint(data []byte) (*Checkpoint, error) {
	meta, tensors, err := DecodeSafetensors(data)
	if err != nil {
		return nil, err
	}
	if !checksum(data, meta[keySum]) {
		return nil, fmt.Errorf("%w: the checksum differs", ErrCorrupt)
	}
	c := &Checkpoint{Tensors: tensors}
	for k, v := range c.counts() {
		if *v, err = strconv.ParseInt(meta[k], 10, 64); err != nil || *v < 0 && (k != keyBest || *v != -1) {
			return nil, fmt.Errorf("%w: metadata %s = %q", ErrCorrupt, k, meta[k])
		}
	}
	maps.DeleteFunc(meta, func(k, _ string) bool { return strings.HasPrefix(k, keyPrefix) })
	c.Meta = meta
	return c, nil
}

// checksum reports whether the bytes, with noSum in sum's place, have that sum.
func checksum(data []byte, sum string) bool {
	field := []byte(`"` + keySum + `":"`)
	i := bytes.Index(data, field) + len(field)
	if i < len(field) || len(sum) != len(noSum) || !bytes.HasPrefix(data[i:], []byte(sum)) {
		return false
	}
	crc := crc32.Update(0, castagnoli, data[:i])
	crc = crc32.Update(crc, castagnoli, []byte(noSum))
	crc = crc32.Update(crc, castagnoli, data[i+len(sum):])
	return sum == hexSum(crc)
}

func hexSum(crc uint32) string { return fmt.Sprintf("%08x", crc) }
