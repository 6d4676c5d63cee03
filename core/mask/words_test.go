package mask

import (
	"testing"

	"example.com/maskbench/core/kind"
)

// TestWords wants every option that is a string to list its words, and Validate to
// allow these and no others.
func TestWords(t *testing.T) {
	made := map[string]func() interface{ Validate() error }{}
	for _, e := range Kinds {
		made[e.Name] = func() interface{ Validate() error } { return e.New() }
	}
	for _, e := range Schedules {
		made[e.Name] = func() interface{ Validate() error } { return e.New() }
	}
	for name, fresh := range made {
		for i, o := range kind.Options(fresh()) {
			if _, ok := o.To.(*string); !ok {
				continue
			}
			for _, word := range append([]string{"other"}, o.Words...) {
				s := fresh()
				*kind.Options(s)[i].To.(*string) = word
				if err := s.Validate(); (err == nil) != (word != "other") {
					t.Errorf("%s with %s %q: %v", name, o.Key, word, err)
				}
			}
			if len(o.Words) < 2 || o.Text() == "" {
				t.Errorf("%s: %s is %q of %v", name, o.Key, o.Text(), o.Words)
			}
		}
	}
}
