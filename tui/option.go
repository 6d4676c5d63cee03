package tui

import (
	"cmp"
	"fmt"
	"reflect"
	"strings"
	"sync"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/presets"
)

// kindOf is a kind that was picked, with its options, whatever it is a kind of.
type kindOf struct {
	name  string
	of    any
	about string
	check func(key, text string) error // of the kind with an option set so
}

func pickedKind[T interface{ Validate() error }](c kind.Choice[T], table kind.Table[T]) kindOf {
	return kindOf{c.Kind, c.Value, table.About(c.Kind), func(key, text string) error {
		now, err := kind.With(c, key, text)
		if err == nil {
			err = now.Value.Validate()
		}
		return err
	}}
}

// options makes a field of every option of a kind; at is the slot of an option by
// its key. Files are read when a run starts, and no option of it.
func (k kindOf) options(at func(key string) slot) []field {
	var out []field
	for _, o := range kind.Options(k.of) {
		f := field{label: o.Key, at: at(o.Key), inForce: o.Text(), explain: func() string { return k.help(o.Key) }}
		switch reflect.TypeOf(o.To).Elem().Kind() {
		case reflect.Int:
			f.step, f.parse, f.limits = byUnits, whole, k.limits(o.Key, "a whole number")
		case reflect.Float64:
			f.step, f.parse, f.limits = k.stepping(o.Key), number, k.limits(o.Key, "a number")
		case reflect.Bool:
			f = choice(f, []string{"true", "false"})
		default:
			if len(o.Words) == 0 {
				continue
			}
			f = choice(f, o.Words)
		}
		out = append(out, f)
	}
	return out
}

// stepping is how arrows change a number: one that is bounded by 1 is a share.
func (k kindOf) stepping(key string) func(string, int) string {
	if k.check(key, "0.5") == nil && k.check(key, "2") != nil {
		return byHundredths
	}
	return onLadder
}

// limits is the range of a number, as far as a few probes tell it.
func (k kindOf) limits(key, what string) string {
	fits := func(v string) bool { return k.check(key, v) == nil }
	share := !fits("2") && (fits("0.5") || fits("1"))
	switch {
	case share && fits("0") && fits("1"):
		return shareLimits
	case share:
		return "between 0 and 1"
	case !fits("-1") && fits("0"):
		return what + " from 0 up"
	case !fits("-1"):
		return what + " above 0"
	}
	return what
}

// helps keeps what the source says of kinds and their options: it is read as text.
var helps sync.Map

// help explains an option; one that nothing is said of, by its kind.
func (k kindOf) help(key string) string {
	return remembered(fmt.Sprintf("%T.%s", k.of, key), func() string {
		return cmp.Or(presets.OptionHelp(k.of, key), k.name+" "+k.about)
	})
}

// remembered is a text that takes a while to find, in one line.
func remembered(at string, find func() string) string {
	if text, ok := helps.Load(at); ok {
		return text.(string)
	}
	text := strings.Join(strings.Fields(find()), " ")
	helps.Store(at, text)
	return text
}

// strategyHelp says what a strategy does, and then what its source says: where it is
// from, and whose defaults it has.
func strategyHelp(name string) string {
	return remembered(name, func() string {
		choice, err := mask.Kinds.Choose(name)
		if err != nil {
			return ""
		}
		return mask.Kinds.About(name) + ". " + kind.Document(mask.Code, choice.Value).Text
	})
}
