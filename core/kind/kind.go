// Package kind holds the tables by which maskbench grows: a strategy, a layer,
// a dataset or an optimizer is one line that maps a name to a constructor whose
// result already carries the defaults. Presets, menus, help and the property
// tests walk the same tables, so that an entry is reachable and tested by
// existing.
package kind

import (
	"fmt"
	"strings"
)

// Entry is one kind: the name used in presets, one line of help, and a
// constructor that returns the kind with its default options.
type Entry[T any] struct {
	Name  string
	About string
	New   func() T
}

// Table lists the kinds of T in the order in which menus show them.
type Table[T any] []Entry[T]

// Choice is a kind that was picked, with its options.
type Choice[T any] struct {
	Kind  string
	Value T
}

// Choose returns the named kind with its default options. The error of an
// unknown name lists the known ones and the nearest of them.
func (t Table[T]) Choose(name string) (Choice[T], error) {
	for _, e := range t {
		if e.Name == name {
			return Choice[T]{Kind: name, Value: e.New()}, nil
		}
	}
	return Choice[T]{}, Unknown("kind", name, t.Names())
}

// Names lists the kinds in table order.
func (t Table[T]) Names() []string {
	names := make([]string, len(t))
	for i, e := range t {
		names[i] = e.Name
	}
	return names
}

// About returns the line of help of the named kind, or "".
func (t Table[T]) About(name string) string {
	for _, e := range t {
		if e.Name == name {
			return e.About
		}
	}
	return ""
}

// UnknownError says that a word is not among those allowed.
type UnknownError struct {
	What  string // what the word was taken for
	Word  string
	Among []string
}

// Unknown is the error for a word that is not among those allowed: it names the
// nearest one and lists them all.
func Unknown(what, word string, among []string) error { return &UnknownError{what, word, among} }

// Error implements error.
func (e *UnknownError) Error() string {
	have := strings.Join(e.Among, ", ")
	if near := Nearest(e.Word, e.Among); near != "" {
		return fmt.Sprintf("unknown %s %q: did you mean %q? (there are: %s)", e.What, e.Word, near, have)
	}
	return fmt.Sprintf("unknown %s %q (there are: %s)", e.What, e.Word, have)
}

// Nearest returns the word of among with the smallest edit distance to word, or
// "" when none is near enough to be what was meant (more than a third of the
// letters and more than one edit away).
func Nearest(word string, among []string) string {
	best, bestDistance := "", 1+max(1, len([]rune(word))/3)
	for _, w := range among {
		if d := distance(strings.ToLower(word), strings.ToLower(w)); d < bestDistance {
			best, bestDistance = w, d
		}
	}
	return best
}

// distance is the optimal string alignment distance: insertions, deletions,
// substitutions and swaps of neighbours, one each.
func distance(a, b string) int {
	s, t := []rune(a), []rune(b)
	before, last, row := make([]int, len(t)+1), make([]int, len(t)+1), make([]int, len(t)+1)
	for j := range last {
		last[j] = j
	}
	for i := range s {
		row[0] = i + 1
		for j := range t {
			change := last[j]
			if s[i] != t[j] {
				change++
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, change)
			if i > 0 && j > 0 && s[i] == t[j-1] && s[i-1] == t[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(t)]
}
