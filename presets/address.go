package presets

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.com/maskbench/core/kind"
)

// address puts the indices of stages and layers in a path for their names. A stage
// that has no table of its own for what the path is in gets the one that it
// inherits: that table begins as the base's.
func (d *document) address(path []string, assignment string) error {
	in := ""
	if path[0] == "stage" && len(path) > 1 {
		if err := d.index(path, "stage", stageNames); err != nil {
			return err
		}
		in, path = join("stage", path[1]), path[2:]
		if of := unit(strings.Join(path, ".")); strings.Count(of, ".")+1 < len(path) {
			if err := d.inherit(in, of, assignment); err != nil {
				return err
			}
		}
	}
	if len(path) > 1 && path[0] == "layer" {
		return d.index(path, join(in, "layer"), layerNames)
	}
	return nil
}

// index puts the index of a named table in the array at a path for path[1].
func (d *document) index(path []string, array string, names func([]table) []string) error {
	list, err := d.tables(array)
	if err != nil {
		return err
	}
	if len(list) == 0 {
		return fmt.Errorf("the preset has no [[%s]]", path[0])
	}
	all := names(list)
	i := slices.Index(all, path[1])
	if i < 0 {
		return kind.Unknown(path[0], path[1], all)
	}
	path[1] = strconv.Itoa(i)
	return nil
}

// inherit copies a unit of the base into a stage that has it not, and what is known
// of its places.
func (d *document) inherit(stage, of, assignment string) error {
	own, v := join(stage, of), d.at(of)
	if v == nil || d.at(own) != nil {
		return nil
	}
	t, err := d.open(parent(own), assignment)
	if err != nil {
		return err
	}
	t[own[strings.LastIndexByte(own, '.')+1:]] = clone(v)
	transfer(d.lines, of, own)
	transfer(d.sets, of, own)
	return nil
}

// inherited reports an override of the base that would change nothing, because every
// stage has what it is about itself.
func (d *document) inherited(path string) error {
	stages, err := d.tables("stage")
	of := unit(path)
	if err != nil || len(stages) == 0 || slices.Contains(personal, of) {
		return err
	}
	names := stageNames(stages)
	for i, name := range names {
		if d.at(join(join("stage", strconv.Itoa(i)), of)) == nil {
			return nil
		}
		names[i] = "stage." + name + "." + path
	}
	return fmt.Errorf("each stage has %s of its own: set %s", of, strings.Join(names, " or "))
}

// transfer makes known of one path what is known of another.
func transfer[T any](known map[string]T, from, to string) {
	for p, v := range maps.Clone(known) {
		if p == from || strings.HasPrefix(p, from+".") {
			known[to+p[len(from):]] = v
		}
	}
}

// clone copies a value with the tables in it.
func clone(v any) any {
	switch v := v.(type) {
	case table:
		out := table{}
		for key, item := range v {
			out[key] = clone(item)
		}
		return out
	case []table:
		out := make([]table, len(v))
		for i, t := range v {
			out[i] = clone(t).(table)
		}
		return out
	}
	return v
}
