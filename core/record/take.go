package record

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Checkpoints lists the steps of the checkpoints of the run in path, the last first. A writer may
// delete one at any time.
func Checkpoints(path string) ([]int64, error) { return checkpoints(path) }

// TakeCheckpoint gives d the checkpoint of a step of the run in from, which another process may be
// writing, and returns it: fs.ErrNotExist if it is gone, ErrCorrupt if it is not whole, and then d
// has none. The two runs may share the file, which is never changed.
func (d *Dir) TakeCheckpoint(from string, step int64) (*Checkpoint, error) {
	if err := d.makeCheckpointDir(); err != nil {
		return nil, err
	}
	name := checkpointName(step)
	err := d.do("link", name, func(path string) error { return os.Link(CheckpointFile(from, step), path) })
	if err != nil && !errors.Is(err, fs.ErrNotExist) { // another disk, or one without links
		err = d.copyFile(from, name)
	}
	if err != nil {
		return nil, err
	}
	c, err := ReadCheckpoint(CheckpointFile(d.path, step))
	if err == nil && c.Step != step {
		err = fmt.Errorf("%s: %w: it is of step %d", CheckpointFile(from, step), ErrCorrupt, c.Step)
	}
	if err != nil {
		return nil, errors.Join(err, d.remove(name))
	}
	return c, d.syncDir(checkpointDir)
}

func (d *Dir) copyFile(from, name string) error {
	source, err := os.Open(filepath.Join(from, name))
	if err != nil {
		return err
	}
	defer source.Close()
	return d.replace(name, func(f *os.File) error {
		_, err := io.Copy(writer(func(b []byte) error { return d.write(f, name+tmp, b) }), source)
		return err
	})
}

// TakeLogs gives d, which has none yet, the journal and the metrics of the run in from as far as
// its checkpoint c contains them.
func (d *Dir) TakeLogs(from string, c *Checkpoint) error {
	if err := d.takeLog(&d.journal, from, c.Journal); err != nil {
		return err
	}
	return d.takeLog(&d.metrics, from, c.Metrics)
}

func (d *Dir) takeLog(a *appender, from string, lines int64) error {
	path := filepath.Join(from, a.name)
	have, size, err := countLines(path, lines)
	switch {
	case err != nil:
		return err
	case have < lines:
		return fmt.Errorf("%s: %w: it has %d lines and had %d at the checkpoint", path, ErrCorrupt, have, lines)
	case lines == 0:
		return nil
	}
	if err := d.begin(a); err != nil {
		return err
	}
	source, err := os.Open(path)
	if err != nil {
		return err
	}
	defer source.Close()
	n, err := io.CopyN(writer(func(b []byte) error { return d.write(a.file, a.name, b) }), source, size)
	if err != nil {
		return fmt.Errorf("%s: %d of %d bytes: %w", path, n, size, err)
	}
	a.lines, a.dirty = lines, true
	return d.sync(a)
}
