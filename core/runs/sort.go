package runs

import (
	"cmp"
	"slices"
	"strings"
)

// Sort orders runs by one of Fields or a key of their presets, numbers as such. Runs
// that are equal keep their order; those without a value come last either way.
func Sort(runs []Run, by string, descending bool) {
	type entry struct {
		Run
		has, isNumber bool
		number        float64
		text          string
	}
	entries := make([]entry, len(runs))
	for i, r := range runs {
		e := entry{Run: r}
		if v := values(&r, by); len(v) > 0 {
			e.has, e.text = true, strings.ToLower(v[0])
			e.number, e.isNumber = parseNumber(v[0])
		}
		entries[i] = e
	}
	slices.SortStableFunc(entries, func(a, b entry) int {
		if a.has != b.has || !a.has {
			return truth(b.has) - truth(a.has)
		}
		order := truth(b.isNumber) - truth(a.isNumber) // numbers before words
		if order == 0 && a.isNumber {
			order = cmp.Compare(a.number, b.number)
		} else if order == 0 {
			order = strings.Compare(a.text, b.text)
		}
		if descending {
			return -order
		}
		return order
	})
	for i, e := range entries {
		runs[i] = e.Run
	}
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}
