package train

import (
	"errors"
	"fmt"
	"reflect"
	"slices"

	"example.com/maskbench/core/data"
)

// plan is what the run does, one stage after another: Stages, or c itself if there
// are none.
func (c *Config) plan() []Config {
	if len(c.Stages) == 0 {
		return []Config{*c}
	}
	all := slices.Clone(c.Stages)
	for i := range all {
		all[i].Seed, all[i].Device = c.Seed, c.Device
	}
	return all
}

// validateStages reports the first mistake in a stage, under "stage.NAME" and the key.
func (c *Config) validateStages() error {
	seen := map[string]bool{}
	for i, s := range c.plan() {
		switch {
		case s.Name == "" || seen[s.Name]:
			return field("stage", fmt.Errorf("stage %d is named %q: give each a name of its own", i+1, s.Name))
		case len(s.Stages) > 0:
			return field("stage."+s.Name, errors.New("has stages of its own: list them all in the run"))
		case s.Epochs == 0 && i < len(c.Stages)-1:
			return field("stage."+s.Name+".epochs", errors.New("0 is without an end, and only the last stage may be that: set a number"))
		}
		seen[s.Name] = true
		if err := s.Validate(); err != nil {
			return inStage(s.Name, err)
		}
	}
	return nil
}

// inStage is an error in a stage: a key of the configuration gets the stage's name.
func inStage(name string, err error) error {
	var f *FieldError
	if errors.As(err, &f) {
		return field("stage."+name+"."+f.Key, f.Err)
	}
	return err
}

// stepsPerEpoch is the number of batches of a set, the last of which may be short.
func (c *Config) stepsPerEpoch(set *data.Set) int64 {
	rows, batch := set.Train.Rows(), min(c.Batch, set.Train.Rows())
	return int64((rows + batch - 1) / batch)
}

// loadData reads the data of all stages, those that are alike once.
func (t *trainer) loadData() error {
	for i, c := range t.plan {
		set := t.alike(i)
		if set == nil {
			var err error
			if set, err = data.Load(c.Data.Value, c.dataOptions()); err != nil {
				if t.staged() {
					err = fmt.Errorf("stage %s: %w", c.Name, err)
				}
				return fmt.Errorf("%w: %w", ErrData, err)
			}
		}
		t.sets = append(t.sets, set)
	}
	return nil
}

func (c *Config) dataOptions() data.Options {
	return data.Options{Val: c.Val, Test: c.Test, Standardize: c.Standardize, Shuffle: c.Shuffle, Noise: c.Noise, Seed: c.Seed}
}

// alike is the data of a stage before the i-th that are the same, or nil.
func (t *trainer) alike(i int) *data.Set {
	c := &t.plan[i]
	for j := range i {
		if b := &t.plan[j]; b.dataOptions() == c.dataOptions() && reflect.DeepEqual(b.Data, c.Data) {
			return t.sets[j]
		}
	}
	return nil
}
