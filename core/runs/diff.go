package runs

import (
	"maps"
	"slices"
)

// Change is a key that differs; a value is "" where the key is not there.
type Change struct{ Key, A, B string }

// Diff lists the keys in which two runs differ, by name.
func Diff(a, b Run) []Change {
	keys := maps.Clone(a.Keys)
	if keys == nil {
		keys = map[string]string{}
	}
	maps.Copy(keys, b.Keys)
	var all []Change
	for _, k := range slices.Sorted(maps.Keys(keys)) {
		if a.Keys[k] != b.Keys[k] {
			all = append(all, Change{k, a.Keys[k], b.Keys[k]})
		}
	}
	return all
}
