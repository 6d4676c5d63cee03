package presets

import (
	"fmt"
	"slices"

	"example.com/maskbench/core/kind"
)

// choose reads a table whose other keys depend on its kind: the one that the key
// word names, else the one that is chosen already. There may also be the tables
// named.
func choose[T any](d *document, path, word string, kinds kind.Table[T], choice *kind.Choice[T], common []field, tables ...string) error {
	t, err := d.table(path)
	if err != nil {
		return err
	}
	if v, ok := t[word]; ok {
		if err := set(&choice.Kind, v); err != nil {
			return d.mistake(join(path, word), err)
		}
	}
	chosen, missing := kinds.Choose(choice.Kind)
	fields := append(common, options(chosen.Value)...)
	known := append(keys(fields), tables...)
	for _, key := range sorted(t) {
		if !slices.Contains(known, key) && ownerOf(key, kinds) == "" {
			return d.unknown(path, key, known)
		}
	}
	switch {
	case choice.Kind == "":
		return fmt.Errorf("%s: %s has no %s: set it to one of %s", d.where(path), d.title(path), word, list(kinds.Names()))
	case missing != nil:
		return d.mistake(join(path, word), kind.Unknown(word, choice.Kind, kinds.Names()))
	}
	for _, key := range sorted(t) {
		if !slices.Contains(known, key) {
			return d.mistake(join(path, key), fmt.Errorf("is an option of %s = %q, not of %q: remove it (keys: %s)",
				word, ownerOf(key, kinds), choice.Kind, list(known)))
		}
	}
	*choice = chosen
	return d.fill(path, t, fields, tables...)
}

// ownerOf is the kind that has an option, or "".
func ownerOf[T any](key string, kinds kind.Table[T]) string {
	for _, e := range kinds {
		if slices.Contains(keys(options(e.New())), key) {
			return e.Name
		}
	}
	return ""
}
