package record

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Rewind takes the folder back to the checkpoint c, or to the start of the run if c is nil. It
// drops the metrics written after it, the checkpoints of later steps, what a kill left half
// written, and the last lines that a kill tore. The journal keeps its whole lines: those after the
// first c.Journal are the commands to apply again. It comes after Open and before any append.
func (d *Dir) Rewind(c *Checkpoint) error {
	if c == nil {
		c = &Checkpoint{Step: -1, Best: -1}
	}
	for _, a := range []*appender{&d.journal, &d.metrics, &d.times} {
		if err := d.begin(a); err != nil {
			return err
		}
	}
	if err := d.check(&d.journal, c.Journal); err != nil {
		return err
	}
	if err := d.check(&d.metrics, c.Metrics); err != nil {
		return err
	}
	if err := d.sweep(c.Step); err != nil { // first: none may outlive the metrics it counts on
		return err
	}
	d.best = -1
	if exists(CheckpointFile(d.path, c.Best)) {
		d.best = c.Best
	}
	return d.keepMetrics(c.Metrics)
}

func (d *Dir) check(a *appender, lines int64) error {
	if a.lines < lines {
		return fmt.Errorf("%s: %w: it has %d lines and had %d at the checkpoint", filepath.Join(d.path, a.name), ErrCorrupt, a.lines, lines)
	}
	return nil
}

func (d *Dir) keepMetrics(lines int64) error {
	_, size, err := countLines(filepath.Join(d.path, d.metrics.name), lines)
	if err == nil {
		err = d.cut(&d.metrics, size)
	}
	if err == nil {
		err = d.sync(&d.metrics)
	}
	d.metrics.lines = lines
	d.err = err
	return err
}

// sweep removes the checkpoints after a step and what a kill left.
func (d *Dir) sweep(step int64) error {
	steps, err := checkpoints(d.path)
	if err != nil {
		return err
	}
	for _, s := range steps {
		if s > step {
			if err := d.remove(checkpointName(s)); err != nil {
				return err
			}
		}
	}
	for _, folder := range []string{".", checkpointDir} {
		if err := d.sweepTemporary(folder); err != nil {
			return err
		}
	}
	return nil
}

func (d *Dir) sweepTemporary(folder string) error {
	if !exists(filepath.Join(d.path, folder)) {
		return nil
	}
	entries, err := os.ReadDir(filepath.Join(d.path, folder))
	if err != nil {
		return err
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), tmp) {
			continue
		}
		if err := d.remove(filepath.Join(folder, e.Name())); err != nil {
			return err
		}
	}
	return d.syncDir(folder)
}
