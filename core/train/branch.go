package train

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.com/maskbench/core/record"
)

// Newest asks Branch for the newest checkpoint that is whole, or for the start of the run
// if it has none.
const Newest = -1

// Branch makes, in the folder dir, a run that has come as far as the parent's checkpoint
// of a step: Newest, 0 for its start, or one that it has. Opened with Options.Resume the
// run goes on from there as the parent did, and what is to be another way is a command,
// which its journal keeps: it can be replayed as any run. The parent is only read, and may
// be training. What fails leaves no run behind.
func Branch(parent, dir string, step int64) (err error) {
	m, err := ReadManifest(parent)
	if err != nil {
		return err
	}
	preset, err := os.ReadFile(filepath.Join(parent, record.PresetFile))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrData, err)
	}
	d, err := record.Create(dir)
	if err != nil {
		return err
	}
	defer func() {
		if err = errors.Join(err, d.Close()); err != nil {
			unmake(dir)
		}
	}()
	m.Parent = nameFrom(dir, parent)
	if m.ParentStep, err = takeState(d, parent, step); err != nil {
		return err
	}
	text, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	if err := d.WriteFile(record.RunFile, append(text, '\n')); err != nil {
		return err
	}
	return d.WriteFile(record.PresetFile, preset) // last: without it nobody takes the folder for a run
}

// takeState copies what the parent had at a step, and returns the step.
func takeState(d *record.Dir, parent string, step int64) (int64, error) {
	if step == 0 {
		return 0, nil
	}
	c, err := takeCheckpoint(d, parent, step)
	if err != nil || c == nil {
		return 0, err
	}
	return c.Step, d.TakeLogs(parent, c)
}

// branchTries is how often the parent may delete the checkpoint that is being copied.
const branchTries = 10

// takeCheckpoint copies the checkpoint of a step and the best one that it counts on; nil
// if Newest is asked for and there is none.
func takeCheckpoint(d *record.Dir, parent string, step int64) (*record.Checkpoint, error) {
	var last error
	for range branchTries {
		steps, err := record.Checkpoints(parent)
		if err != nil {
			return nil, err
		}
		if step != Newest && !slices.Contains(steps, step) {
			return nil, fmt.Errorf("%w: %s has no checkpoint of step %d (it has: %v)", ErrData, parent, step, steps)
		}
		gone := false
		for _, s := range steps {
			if step != Newest && s != step {
				continue
			}
			c, err := takeWithBest(d, parent, s)
			switch {
			case err == nil:
				return c, nil
			case errors.Is(err, record.ErrCorrupt) && step == Newest:
			case !errors.Is(err, fs.ErrNotExist):
				return nil, err
			default:
				gone, last = true, err
			}
		}
		if !gone {
			return nil, nil
		}
	}
	return nil, fmt.Errorf("%w: %w: its checkpoints come and go too fast: try again", ErrData, last)
}

func takeWithBest(d *record.Dir, parent string, step int64) (*record.Checkpoint, error) {
	c, err := d.TakeCheckpoint(parent, step)
	if err != nil || c.Best < 0 || c.Best == step {
		return c, err
	}
	_, err = d.TakeCheckpoint(parent, c.Best)
	if errors.Is(err, fs.ErrNotExist) && !holdsReadings(c) {
		err = nil // nothing will look at it
	}
	return c, err
}

// holdsReadings reports whether the run will be looked at with its best weights.
func holdsReadings(c *record.Checkpoint) bool {
	return slices.ContainsFunc(c.Tensors, func(x record.Tensor) bool { return strings.HasPrefix(x.Name, bestPrefix+":") })
}

// nameFrom is how the run in dir names another one: a neighbour by its name, so that both
// can be moved.
func nameFrom(dir, other string) string {
	a, errA := filepath.Abs(dir)
	b, errB := filepath.Abs(other)
	switch {
	case errA != nil || errB != nil:
		return other
	case filepath.Dir(a) == filepath.Dir(b):
		return filepath.Base(b)
	}
	return b
}

// unmake removes what Branch has made, all of which it found missing, and the folder if
// nothing else is in it.
func unmake(dir string) {
	for _, name := range []string{record.PresetFile, record.RunFile, record.JournalFile, record.MetricsFile, "checkpoints", "lock"} {
		os.RemoveAll(filepath.Join(dir, name))
	}
	os.Remove(dir)
}
