package tui

import (
	"path/filepath"
	"time"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/runs"
	"example.com/maskbench/core/train"
	"example.com/maskbench/presets"
)

// shelf is the folder of runs. All that it does takes time.
type shelf interface {
	List() ([]runs.Run, error)
	Compare(a, b runs.Run) (runs.Comparison, error)
	Remove(dir string) error
	Replay(dir string, begun func(*train.Run)) error
}

// opener opens runs that there are already.
type opener interface {
	Resume(dir string) (*session, error)
	Watch(dir string) (*session, error)
	// Branch goes on from the parent's checkpoint of a step in a new folder, beginning
	// with a command.
	Branch(parent string, step int64, first train.Command) (*session, error)
}

// folder is the shelf and the opener on a disk.
type folder struct{ o Options }

// List implements shelf.
func (f folder) List() ([]runs.Run, error) { return runs.List(f.o.Folder) }

// Compare implements shelf.
func (f folder) Compare(a, b runs.Run) (runs.Comparison, error) { return runs.Compare(a, b) }

// Remove implements shelf.
func (f folder) Remove(dir string) error { return runs.Remove(dir) }

// Replay implements shelf.
func (f folder) Replay(dir string, begun func(*train.Run)) error {
	c, err := recorded(dir)
	if err != nil {
		return err
	}
	return train.Replay(dir, c, f.o.Threads, begun)
}

// recorded is the configuration that a run was made with.
func recorded(dir string) (train.Config, error) {
	return presets.Load(filepath.Join(dir, record.PresetFile), nil)
}

// Resume implements opener.
func (f folder) Resume(dir string) (*session, error) {
	r, c, err := f.o.Resume(dir)
	if err != nil {
		return nil, err
	}
	return attach(r, c), nil
}

// Watch implements opener.
func (f folder) Watch(dir string) (*session, error) {
	c, err := recorded(dir)
	if err != nil {
		return nil, err
	}
	w, err := train.Follow(dir, c)
	if err != nil {
		return nil, err
	}
	s := watching(w, c)
	s.dir, s.device = dir, deviceOf(dir)
	return s, nil
}

// deviceOf is what a run computes on, as its folder tells.
func deviceOf(dir string) string {
	m, err := train.ReadManifest(dir)
	if err != nil {
		return ""
	}
	return m.Device + " " + m.Features
}

// Branch implements opener.
func (f folder) Branch(parent string, step int64, first train.Command) (*session, error) {
	m, err := train.ReadManifest(parent)
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(f.o.Folder, record.NewName(m.Preset, time.Now()))
	if err := train.Branch(parent, dir, step); err != nil {
		return nil, err
	}
	r, c, err := f.o.Resume(dir)
	if err != nil {
		runs.Remove(dir) // it never began
		return nil, err
	}
	id := r.Send(first) // taken before the first step
	s := attach(r, c)
	s.edits.add(slotOf(first), edit{id: id, value: first.Value})
	return s, nil
}
