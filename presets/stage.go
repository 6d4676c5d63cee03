package presets

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.com/maskbench/core/train"
)

// stage is a [[stage]] that a document stands for: the file as it would be without
// stages, in which the stage's keys and whole tables have taken the place of the
// base's. What is inherited keeps its line in the file.
type stage struct {
	number int             // from 1
	home   string          // where its [[stage]] stands
	own    map[string]bool // the units that the stage has itself
}

// unit is what of a stage replaces what of the base: a key or table at the top, or
// the mask of a target.
func unit(path string) string {
	first, rest, _ := strings.Cut(path, ".")
	if first != "mask" || rest == "" {
		return first
	}
	target, _, _ := strings.Cut(rest, ".")
	return join(first, target)
}

func (s *stage) owns(path string) bool { return s != nil && s.own[unit(path)] }

// of tells how a path belongs to the stage, if there is one.
func (s *stage) of(path string) string {
	switch {
	case s == nil:
		return ""
	case s.owns(path):
		return " in " + s.title()
	}
	return " inherited by " + s.title()
}

func (s *stage) title() string { return fmt.Sprintf("[[stage]] %d", s.number) }

// personal are keys of the base that its stages do not inherit.
var personal = []string{"name", "about", "seed", "device", "stage"}

// stageAt returns the document that a stage stands for.
func (d *document) stageAt(i int, t table) *document {
	path := join("stage", strconv.Itoa(i))
	s := &stage{number: i + 1, home: d.where(path), own: map[string]bool{}}
	root := maps.Clone(d.root)
	for _, key := range personal {
		delete(root, key)
	}
	if i > 0 {
		delete(root, "init") // weights to begin the run with: later stages go on from the one before
	}
	for key, v := range t {
		s.own[key] = true
		masks, ok := v.(table)
		base, inherits := root[key].(table)
		if key != "mask" || !ok || !inherits {
			root[key] = v
			continue
		}
		root[key] = maps.Clone(base)
		maps.Copy(root[key].(table), masks)
	}
	if masks, ok := t["mask"].(table); ok {
		for target := range masks {
			s.own[join("mask", target)] = true
		}
	}
	return &document{file: d.file, root: root, lines: within(d.lines, path, s), sets: within(d.sets, path, s), stage: s}
}

// within returns what is known by paths of the file by those of a stage's document.
func within[T any](known map[string]T, path string, s *stage) map[string]T {
	out := map[string]T{}
	for p, v := range known {
		if own, ok := strings.CutPrefix(p, path+"."); ok {
			out[own] = v
		} else if !s.owns(p) && !slices.Contains(personal, unit(p)) {
			out[p] = v
		}
	}
	return out
}

// readStages gives the stages their meaning, that of the base being known.
func (d *document) readStages(c *train.Config) error {
	list, err := d.tables("stage")
	if err != nil {
		return err
	}
	names := stageNames(list)
	for i, t := range list {
		part := d.stageAt(i, t)
		own, err := part.config()
		if err != nil {
			return err
		}
		own.Name, own.Seed, own.Device = names[i], c.Seed, c.Device
		if err := named("stage", i, names); err != nil {
			return part.mistake("name", err)
		}
		c.Stages = append(c.Stages, own)
		d.parts = append(d.parts, part)
	}
	return nil
}

// validate checks a configuration and its stages; an error names the line.
func (d *document) validate(c *train.Config) error {
	base := *c
	base.Stages = nil
	if err := base.Validate(); err != nil {
		return d.locate(err, c)
	}
	for i, part := range d.parts {
		if err := part.validate(&c.Stages[i]); err != nil {
			return err
		}
	}
	if err := c.Validate(); err != nil { // of the stages together
		return d.locateStage(err, c)
	}
	return nil
}

// locateStage is locate for what does not fit together, of which the key is
// "stage.NAME" and perhaps one of the stage's.
func (d *document) locateStage(err error, c *train.Config) error {
	var f *train.FieldError
	if errors.As(err, &f) {
		for i, s := range c.Stages {
			key, ok := strings.CutPrefix(f.Key, "stage."+s.Name)
			if ok && key == "" {
				return fmt.Errorf("%s: %s: %w", d.parts[i].stage.home, d.parts[i].stage.title(), f.Err)
			}
			if key, ok := strings.CutPrefix(key, "."); ok {
				return d.parts[i].locate(&train.FieldError{Key: key, Err: f.Err}, &c.Stages[i])
			}
		}
	}
	return d.locate(err, c)
}

// stageNames are the stages' names: those given, else stage1, stage2, ….
func stageNames(list []table) []string {
	names := make([]string, len(list))
	for i, t := range list {
		names[i] = "stage" + strconv.Itoa(i+1)
		if name, ok := t["name"].(string); ok {
			names[i] = name
		}
	}
	return names
}
