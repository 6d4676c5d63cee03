package kind

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Option is one exported field of a kind that has a toml tag: a key of presets,
// and of menus.
type Option struct {
	Key   string
	Words []string // all that a string may be, from the tag words; none: anything
	To    any      // pointer to the field: *string, *Path, *bool, *int or *float64
}

// Options lists the options of a kind in the order of its fields. A kind that is
// no pointer to a struct has none.
func Options(of any) []Option {
	v := reflect.ValueOf(of)
	if v.Kind() != reflect.Pointer || v.Elem().Kind() != reflect.Struct {
		return nil
	}
	var all []Option
	for f, value := range v.Elem().Fields() {
		if key := f.Tag.Get("toml"); key != "" {
			all = append(all, Option{Key: key, Words: strings.Fields(f.Tag.Get("words")), To: value.Addr().Interface()})
		}
	}
	return all
}

// Text is the option's value as Parse reads it.
func (o Option) Text() string {
	switch p := o.To.(type) {
	case *string:
		return *p
	case *Path:
		return string(*p)
	case *bool:
		return strconv.FormatBool(*p)
	case *int:
		return strconv.Itoa(*p)
	case *float64:
		return strconv.FormatFloat(*p, 'g', -1, 64)
	}
	panic(fmt.Sprintf("kind: option %s is a %T", o.Key, o.To))
}

// Parse sets the option from text.
func (o Option) Parse(text string) (err error) {
	switch p := o.To.(type) {
	case *string:
		if len(o.Words) > 0 && !slices.Contains(o.Words, text) {
			return Unknown(o.Key, text, o.Words)
		}
		*p = text
	case *Path:
		*p = Path(text)
	case *bool:
		if *p, err = strconv.ParseBool(text); err != nil {
			return fmt.Errorf("%s %q is neither true nor false", o.Key, text)
		}
	case *int:
		if *p, err = strconv.Atoi(text); err != nil {
			return fmt.Errorf("%s %q is not a whole number", o.Key, text)
		}
	case *float64:
		v, err := strconv.ParseFloat(text, 64)
		if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Errorf("%s %q is not a number", o.Key, text)
		}
		*p = v
	}
	return nil
}

// With returns a copy of a kind in which the named option has the value that text
// says; the kind itself stays as it is.
func With[T any](of Choice[T], key, text string) (Choice[T], error) {
	if v := reflect.ValueOf(of.Value); v.Kind() == reflect.Pointer {
		fresh := reflect.New(v.Elem().Type())
		fresh.Elem().Set(v.Elem())
		of.Value = fresh.Interface().(T)
	}
	var keys []string
	for _, o := range Options(of.Value) {
		if o.Key == key {
			return of, o.Parse(text)
		}
		keys = append(keys, o.Key)
	}
	if keys == nil {
		return of, fmt.Errorf("%s has no options", of.Kind)
	}
	return of, Unknown("option of "+of.Kind, key, keys)
}
