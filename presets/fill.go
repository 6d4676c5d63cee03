package presets

import (
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
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
	in, hint := "", ""
	if path != "" {
		in = " in " + title(path)
	}
	if near := kind.Nearest(key, known); near != "" {
		hint = fmt.Sprintf(": did you mean %q?", near)
	}
	return fmt.Errorf("%s: unknown key %q%s%s (keys: %s)", d.where(join(path, key)), key, in, hint, list(known))
}

// table returns the table at a path, nil if there is none.
func (d *document) table(path string) (table, error) {
	switch v := d.at(path).(type) {
	case nil:
		return nil, nil
	case table:
		return v, nil
	default:
		return nil, d.mistake(path, fmt.Errorf("want a table, have %s: write its keys under a line [%s]", show(v), path))
	}
}

// absolute makes the value p of a key absolute if it is not: it starts at the
// folder of the file, or where an override was given.
func (d *document) absolute(key string, p *kind.Path) error {
	if *p == "" || filepath.IsAbs(string(*p)) {
		return nil
	}
	base := filepath.Dir(d.file)
	for at := key; at != ""; at = parent(at) {
		if _, ok := d.sets[at]; ok {
			base = "."
		}
	}
	full, err := filepath.Abs(filepath.Join(base, string(*p)))
	*p = kind.Path(full)
	return err
}

// set stores a TOML value under a pointer.
func set(to, v any) error {
	switch p := to.(type) {
	case *string:
		return assign(p, v, "a string in quotes")
	case *kind.Path:
		return assign((*string)(p), v, "a path in quotes")
	case *bool:
		return assign(p, v, "true or false")
	case *int:
		var n int64
		err := assign(&n, v, "a whole number")
		*p = int(n)
		if err == nil && int64(*p) != n {
			return fmt.Errorf("%d is too large", n)
		}
		return err
	case *uint64:
		var n int64
		err := assign(&n, v, "a whole number")
		if n < 0 {
			return fmt.Errorf("%d is negative: want 0 … 2⁶³ − 1", n)
		}
		*p = uint64(n)
		return err
	case *float64:
		return number(p, v)
	case *[]string:
		return texts(p, v)
	case *map[string]float64:
		return numbers(p, v)
	case *mask.Fill:
		return fillValue(p, v)
	case *mask.Resample:
		return resample(p, v)
	case *every:
		return everyN(p, v)
	}
	panic(fmt.Sprintf("presets: no way to read a key into %T", to))
}

func assign[T any](p *T, v any, want string) error {
	x, ok := v.(T)
	if !ok {
		return mismatch(want, v)
	}
	*p = x
	return nil
}

func mismatch(want string, v any) error { return fmt.Errorf("want %s, have %s", want, show(v)) }

func number(p *float64, v any) error {
	if n, ok := v.(int64); ok {
		*p = float64(n)
		return nil
	}
	return assign(p, v, "a number")
}

func texts(p *[]string, v any) error {
	const want = `a list of strings, as ["dense1"]`
	items, ok := v.([]any)
	if !ok {
		return mismatch(want, v)
	}
	var out []string
	for _, item := range items {
		var s string
		if assign(&s, item, "") != nil {
			return mismatch(want, v)
		}
		out = append(out, s)
	}
	*p = out
	return nil
}

func numbers(p *map[string]float64, v any) error {
	t, ok := v.(table)
	if !ok {
		return mismatch("a table of numbers, as { dense1 = 0.8 }", v)
	}
	out := map[string]float64{}
	for _, key := range sorted(t) {
		var n float64
		if err := number(&n, t[key]); err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
		out[key] = n
	}
	if *p = out; len(out) == 0 {
		*p = nil
	}
	return nil
}

func fillValue(p *mask.Fill, v any) (err error) {
	switch v := v.(type) {
	case string:
		*p, err = mask.ParseFill(v)
		return err
	case int64, float64:
		*p, err = mask.ParseFill(fmt.Sprint(v))
		return err
	}
	return mismatch("a string or a number", v)
}

func resample(p *mask.Resample, v any) (err error) {
	s, ok := v.(string)
	if !ok {
		return mismatch(`"run", "epoch", "step" or "sample" (or the key every = N instead)`, v)
	}
	*p, err = mask.ParseResample(s)
	return err
}

func everyN(p *every, v any) error {
	n, ok := v.(int64)
	switch {
	case !ok:
		return mismatch("a whole number of steps", v)
	case n < 1 || n > 1<<62 || int64(int(n)) != n:
		return errors.New("want a number of steps, at least 1")
	}
	*p = every{Tier: mask.EveryN, Every: int(n)}
	return nil
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
