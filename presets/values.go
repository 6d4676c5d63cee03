package presets

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
)

// word is a string that is one of a few.
type word struct {
	to    *string
	key   string
	among []string
	unset string // how "" is written, if it may be
}

func (w word) set(v any) error {
	var s string
	if err := assign(&s, v, "a string in quotes"); err != nil {
		return err
	}
	switch {
	case s == *w.to || *w.to == "" && s == w.unset: // what it is by default, which need not be one of them
	case !slices.Contains(w.among, s):
		return kind.Unknown(w.key, s, w.among)
	default:
		*w.to = s
	}
	return nil
}

func (w word) String() string { return cmp.Or(*w.to, w.unset) }

// set stores a TOML value under a pointer.
func set(to, v any) error {
	switch p := to.(type) {
	case *string:
		return assign(p, v, "a string in quotes")
	case *kind.Path:
		return assign((*string)(p), v, "a path in quotes")
	case word:
		return p.set(v)
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
