package presets

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"example.com/maskbench/core/kind"
)

// fill sets the fields from a table, in which there may be only their keys and
// the tables named.
func (d *document) fill(path string, t table, fields []field, tables ...string) error {
	known := append(keys(fields), tables...)
	for _, key := range sorted(t) {
		if !slices.Contains(known, key) {
			return d.unknown(path, key, known)
		}
	}
	for _, f := range fields {
		v, ok := t[f.key]
		if !ok {
			continue
		}
		if err := set(f.to, v); err != nil {
			return d.mistake(join(path, f.key), err)
		}
		if p, ok := f.to.(*kind.Path); ok {
			if err := d.absolute(join(path, f.key), p); err != nil {
				return d.mistake(join(path, f.key), err)
			}
		}
	}
	return nil
}

// unknown is the error for a key that its table does not have.
func (d *document) unknown(path, key string, known []string) error {
	hint := ""
	if near := kind.Nearest(key, known); near != "" {
		hint = fmt.Sprintf(": did you mean %q?", near)
	}
	return fmt.Errorf("%s: unknown key %q%s%s (keys: %s)", d.where(join(path, key)), key, d.in(join(path, key)), hint, list(known))
}

// tables returns the tables of an array, written [[layer]] or inline.
func (d *document) tables(path string) ([]table, error) {
	switch list := d.at(path).(type) {
	case nil:
		return nil, nil
	case []table:
		return list, nil
	case []any:
		if len(list) == 0 {
			return nil, nil
		}
	}
	return nil, d.mistake(path, fmt.Errorf("must be tables: begin each %s with a line [%s]", path, d.header(path)))
}

// table returns the table at a path, nil if there is none.
func (d *document) table(path string) (table, error) {
	switch v := d.at(path).(type) {
	case nil:
		return nil, nil
	case table:
		return v, nil
	default:
		return nil, d.mistake(path, fmt.Errorf("want a table, have %s: write its keys under a line %s", show(v), d.header(path)))
	}
}

// absolute makes the value p of a key absolute if it is not: it starts at the
// folder of the file, or where an override was given.
func (d *document) absolute(key string, p *kind.Path) error {
	if *p == "" || filepath.IsAbs(string(*p)) {
		return nil
	}
	base := filepath.Dir(d.file)
	if _, override := d.source(key); override {
		base = "."
	}
	full, err := filepath.Abs(filepath.Join(base, string(*p)))
	*p = kind.Path(full)
	return err
}

// show names a TOML value in a message.
func show(v any) string {
	switch v := v.(type) {
	case table, []table:
		return "a table"
	case []any:
		return "a list"
	case string:
		return fmt.Sprintf("the string %q", v)
	default:
		return fmt.Sprint(v)
	}
}

func sorted(t table) []string { return slices.Sorted(maps.Keys(t)) }

func list(words []string) string { return strings.Join(words, ", ") }
