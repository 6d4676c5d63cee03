package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
	"example.com/maskbench/presets"
)

// opened is a run and the configuration that it was opened with.
type opened struct {
	*train.Run
	config train.Config
	dir    string
}

// openRun opens the run that settings and words ask for: a new one or one to go on
// with. With linger it can be extended after its end. What it has to note is for the
// caller to tell.
func openRun(s *settings, words []string, linger bool) (opened, error) {
	r, err := chooseRun(s, words, linger)
	if err == nil && s.pace > 0 {
		r.Send(train.SetPace(s.pace))
	}
	return r, err
}

func chooseRun(s *settings, words []string, linger bool) (opened, error) {
	if s.resume != "" {
		return resumeRun(s, linger)
	}
	c, err := presets.Load(words[0], s.set)
	if err != nil {
		return opened{}, notACommand(words[0], err)
	}
	dir := s.out
	if dir == "" {
		dir = filepath.Join(record.Root(), record.NewName(c.Name, time.Now()))
	}
	return newRun(s, c, dir, linger)
}

// newRun makes a run folder. If the run cannot be opened, it leaves no folder
// behind.
func newRun(s *settings, c train.Config, path string, linger bool) (opened, error) {
	d, err := record.Create(path)
	if err != nil {
		return opened{}, err
	}
	if err := d.WriteFile(record.PresetFile, presets.Encode(c)); err != nil {
		return opened{}, errors.Join(err, d.Close())
	}
	r, err := train.Open(c, train.Options{Dir: d, Threads: s.threads, Linger: linger, Version: version()})
	if err != nil {
		for _, name := range []string{record.PresetFile, record.RunFile, "lock", ""} {
			os.Remove(filepath.Join(path, name)) // the folder itself only if it is empty
		}
		return opened{}, err
	}
	return opened{r, c, path}, nil
}

func resumeRun(s *settings, linger bool) (opened, error) {
	return reopen(s, s.resume, linger)
}

// reopen opens the run in a folder to go on with it.
func reopen(s *settings, dir string, linger bool) (opened, error) {
	d, err := record.Open(dir)
	if err != nil {
		return opened{}, err
	}
	c, err := recorded(dir)
	if err != nil {
		d.Close()
		return opened{}, err
	}
	r, err := train.Open(c, train.Options{Dir: d, Threads: s.threads, Resume: true, Linger: linger, Version: version()})
	if err != nil {
		return opened{}, err
	}
	return opened{r, c, dir}, nil
}

// recorded loads the preset that a run was made with.
func recorded(dir string) (train.Config, error) {
	path := filepath.Join(dir, record.PresetFile)
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return train.Config{}, fmt.Errorf("%s %w: give the folder of a run (it has a %s)", dir, record.ErrNoRun, record.PresetFile)
	}
	c, err := presets.Load(path, nil)
	if err != nil {
		err = dataError{fmt.Errorf("the run in %s cannot be continued or repeated: %w", dir, err)}
	}
	return c, err
}

// checkWords wants one preset, or none with --resume, where it refuses what would
// change the run.
func (s *settings) checkWords(words []string) error {
	switch {
	case s.resume == "":
		_, err := one(words, "PRESET")
		return err
	case len(words) > 0:
		return usage("%q cannot be named with --resume: a run keeps its preset", words[0])
	case len(s.set) > 0:
		return usage("--resume goes on with the run's own preset: leave %q out, or start a new run", s.set[0])
	case s.check:
		return usage("--check validates a preset: name one instead of --resume")
	case s.out != "":
		return usage("--resume goes on in the run's own folder: leave --out out")
	}
	return nil
}
