package tui

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/train"
)

// field is a setting that keys change: what is in force and what comes next.
type field struct {
	label   string
	at      slot
	inForce string
	// step gives the value that lies by presses of an arrow after v; nil: the field
	// cannot be changed as things stand, and help says why.
	step func(v string, by int) string
	// parse reads what was typed; nil: nothing is.
	parse  func(text string) (string, error)
	words  bool     // what is typed is words, not a number
	among  []string // the words that the arrows go through; nil: they do not
	share  bool     // 0 … 1, drawn as a slider
	limits string   // what may be typed, as "0 … 1"; "" if only the run knows
	note   string   // a remark on the value in force
	warn   bool     // the remark is a warning
	help   string
	// explain is help that takes a while to find.
	explain func() string
	folds   string // the row opens and shuts the rest of the section of this title
	inner   bool   // it is part of such a rest
}

// about is the help on the field.
func (f field) about() string {
	if f.explain != nil {
		return f.explain()
	}
	return f.help
}

// withRange adds what may be typed to the reason why something may not, unless it says
// so itself or nothing may.
func (f field) withRange(why string) string {
	words := len(f.among) > 0 && strings.Contains(why, strings.Join(f.among, ", "))
	if f.limits == "" || words || why == train.ReadOnly || strings.Contains(why, f.limits) {
		return why
	}
	return why + " (" + f.limits + ")"
}

// section is the fields of one thing; the rest is folded away until asked for.
type section struct {
	title        string
	fields, rest []field
}

// rows are the fields of a section as far as they show.
func (s section) rows(open bool) []field {
	if len(s.rest) == 0 {
		return s.fields
	}
	fold := field{label: "more", at: slot{"more", s.title}, inForce: summary(s.rest), folds: s.title,
		help: "→ opens " + strconv.Itoa(len(s.rest)) + " further settings"}
	if !open {
		return append(s.fields[:len(s.fields):len(s.fields)], fold)
	}
	fold.label, fold.inForce, fold.help = "less", "", "← folds these settings away"
	out := append(s.fields[:len(s.fields):len(s.fields)], fold)
	for _, f := range s.rest {
		f.inner = true
		out = append(out, f)
	}
	return out
}

// summary tells the values of fields in one line.
func summary(fields []field) string {
	var parts []string
	for _, f := range fields {
		parts = append(parts, f.label+" "+spelled(f.inForce))
	}
	return strings.Join(parts, " · ")
}

// spelled is a value as people read it.
func spelled(v string) string {
	if v == "" {
		return "default"
	}
	return short(v)
}

// choice completes a field whose value is one of some words: arrows go through
// them, and so does typing the beginning of one, if they are many.
func choice(f field, words []string) field {
	const few = 4
	f.step, f.among, f.limits = among(words), words, strings.Join(words, ", ")
	if len(words) > few {
		f.parse, f.words = beginning(words), true
	}
	return f
}

func among(words []string) func(string, int) string {
	return func(v string, by int) string { return cycle(words, v, sign(by)) }
}

// beginning reads a word, or as much of it as tells it from the others.
func beginning(words []string) func(string) (string, error) {
	return func(text string) (string, error) {
		text = strings.TrimSpace(text)
		var found []string
		for _, w := range words {
			if w == text {
				return w, nil
			}
			if text != "" && strings.HasPrefix(w, text) {
				found = append(found, w)
			}
		}
		if len(found) == 1 {
			return found[0], nil
		}
		return "", kind.Unknown("word", text, words)
	}
}

func sign(n int) int { return max(-1, min(n, 1)) }

// byHundredths steps a share by 0.01, in whole hundredths.
func byHundredths(v string, by int) string {
	x, _ := strconv.ParseFloat(v, 64)
	k := math.Floor(x*100 + 1e-6)
	if by < 0 {
		k = math.Ceil(x*100 - 1e-6)
	}
	return formatFloat(max(0, min(k+float64(by), 100)) / 100)
}

// byUnits steps a number by whole ones, not below 0.
func byUnits(v string, by int) string {
	x, _ := strconv.ParseFloat(v, 64)
	k := math.Floor(x + 1e-6)
	if by < 0 {
		k = math.Ceil(x - 1e-6)
	}
	return formatFloat(max(0, k+float64(by)))
}

// onLadder steps along the ladder; a big step is a decade. What is 0 begins at 1.
func onLadder(v string, by int) string {
	x, _ := strconv.ParseFloat(v, 64)
	if x == 0 && by > 0 {
		return "1"
	}
	if by == big || by == -big {
		by = by / big * len(ladder)
	}
	return formatFloat(climb(x, by))
}

// big is a big change in small ones.
const big = 10

func formatFloat(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

func number(text string) (string, error) {
	v, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
	if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
		return "", fmt.Errorf("%q is not a number", text)
	}
	return formatFloat(v), nil
}

func whole(text string) (string, error) {
	n, err := strconv.Atoi(strings.TrimSpace(text))
	if err != nil {
		return "", fmt.Errorf("%q is not a whole number", text)
	}
	return strconv.Itoa(n), nil
}

func everyN(text string) (string, error) {
	n, err := strconv.Atoi(strings.TrimSpace(text))
	if err != nil {
		return "", fmt.Errorf("%q is not a whole number of steps", text)
	}
	return fmt.Sprintf("every %d", n), nil
}
