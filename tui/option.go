package tui

import (
	"reflect"

	"example.com/maskbench/core/kind"
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
		f := field{label: o.Key, at: at(o.Key), inForce: o.Text(), help: k.help(o.Key)}
		switch reflect.TypeOf(o.To).Elem().Kind() {
		case reflect.Int:
			f.step, f.parse = byUnits, whole
		case reflect.Float64:
			f.step, f.parse = k.stepping(o.Key), number
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

// help explains an option; one that nothing is said of, by its kind.
func (k kindOf) help(key string) string {
	for _, name := range []string{k.name + "." + key, key} {
		if text, ok := optionHelp[name]; ok {
			return text
		}
	}
	return k.name + " " + k.about
}

// optionHelp explains options by their keys, with the kind before them where keys
// of several kinds differ.
var optionHelp = map[string]string{
	"area_max":      "largest area of a rectangle, as a share of all cells (BEiT, RandomErasing)",
	"area_min":      "smallest area of a rectangle, as a share of all cells",
	"aspect":        "lowest ratio of a rectangle's height to its width; the highest is 1/aspect",
	"axis":          "how the window lies on a matrix: a tile, rows, columns, a diagonal, or cells in order",
	"begin":         "epochs until the ratio begins to move",
	"by":            "rows are output units, cols are input features",
	"cell":          "side of a square in cells",
	"cooldown":      "epochs after a cut of the rate that count for nothing",
	"cosine.end":    "epochs until the least rate; 0: the end of the run",
	"cosine.least":  "last rate as a share of the first (PyTorch: eta_min/rate)",
	"decay":         "share of the old score that a refresh keeps",
	"edge":          "what the window does at the edge: wrap round, stop short, or turn back",
	"end":           "epochs until the ratio is the final one; 0: the end of the run",
	"every":         "epochs between two cuts of the rate",
	"factor":        "what the rate is multiplied by",
	"fraction":      "share of the kept weights that is dropped and grown, at first (SET, RigL: 0.3)",
	"gain":          "change of the ratio per unit of gap after an epoch; 0 holds the ratio",
	"gap":           "relative gap (validation − training)/training that is aimed at",
	"initial":       "ratio until begin, from which it moves to the one that is set",
	"least":         "lowest ratio that the controller sets",
	"length":        "cells a run",
	"m":             "weights of a group, of which n are kept",
	"mode":          "which scores are hidden: high, low, high but for a hint, or what is restored worst",
	"most":          "highest ratio that the controller sets",
	"n":             "kept weights of each group of m",
	"norm":          "1: sum of |W| (Li et al. 2017); 2: Euclidean",
	"output":        "share of the output layer's kept weights that a round hides (lottery: 0.1)",
	"patience":      "epochs without progress that are borne",
	"phase":         "where the window stands in each sample of a batch: offset, shared or random",
	"plateau.least": "smallest rate as a share of the first (PyTorch: min_lr/rate)",
	"prune":         "share of the kept weights that a round hides (lottery: 0.2)",
	"random":        "share of the hidden cells that is chosen at random",
	"refresh":       "steps between refreshes of the score",
	"reset":         "a round starts at the early weights again, or at new ones (the control)",
	"rewind":        "steps after which the weights are those to go back to",
	"scope":         "layer: each hides its ratio; global: all share one budget",
	"score":         "by what weights are ranked; random is the control",
	"show":          "share of all cells that mode hint shows of the highest (AttMask: up to 0.1)",
	"stop":          "share of the run after which the mask rests (RigL: 0.75)",
	"stride":        "cells that the window moves at a draw; 0 is half a window",
	"threshold":     "share by which the loss must fall to count as progress",
}
