package runs

import (
	"fmt"
	"strconv"
	"strings"
)

// contains looks for text in what a run is called and in its values.
func contains(text string) test {
	text = strings.ToLower(text)
	if strings.Contains(text, "*") {
		return func(r *Run) bool { return glob(text, strings.ToLower(r.Name)) || glob(text, strings.ToLower(r.Preset)) }
	}
	has := func(s string) bool { return strings.Contains(strings.ToLower(s), text) }
	return func(r *Run) bool {
		if has(r.Name) || has(r.Preset) || has(string(r.State)) {
			return true
		}
		for _, v := range r.Keys {
			if has(v) {
				return true
			}
		}
		return false
	}
}

// compare is a test of what a run has under a name, or a reason why there is none.
func compare(name, op, value string) (match test, reason string) {
	holds, reason := comparison(name, op, strings.ToLower(value))
	if reason != "" {
		return nil, reason
	}
	return func(r *Run) bool {
		for _, v := range values(r, name) {
			if holds(strings.ToLower(v)) {
				return op != "!="
			}
		}
		return op == "!="
	}, ""
}

// comparison is a test of one value; that of != is whether it is equal.
func comparison(name, op, want string) (holds func(have string) bool, reason string) {
	limit, isNumber := parseNumber(want)
	switch op {
	case ":", "=", "!=":
		return func(have string) bool { return equals(op, have, want, limit, isNumber) }, ""
	}
	order := func(have string) (int, bool) { return strings.Compare(have, want), true }
	if name != "began" { // which is in order as text
		if !isNumber {
			return nil, fmt.Sprintf("%s%s needs a number, and %q is none", name, op, want)
		}
		order = func(have string) (int, bool) {
			v, ok := parseNumber(have)
			return sign(v - limit), ok
		}
	}
	return func(have string) bool {
		c, ok := order(have)
		return ok && (c < 0 && op[0] == '<' || c > 0 && op[0] == '>' || c == 0 && len(op) == 2)
	}, ""
}

func equals(op, have, want string, number float64, isNumber bool) bool {
	if v, ok := parseNumber(have); ok && isNumber {
		return v == number
	}
	switch {
	case strings.Contains(want, "*"):
		return glob(want, have)
	case op == ":":
		return strings.Contains(have, want)
	}
	return have == want
}

// parseNumber reads a number; 80% is 0.8.
func parseNumber(text string) (float64, bool) {
	number, percent := strings.CutSuffix(text, "%")
	v, err := strconv.ParseFloat(number, 64)
	if percent {
		v /= 100
	}
	return v, err == nil && v == v // not NaN
}

func sign(v float64) int {
	switch {
	case v < 0:
		return -1
	case v > 0:
		return 1
	}
	return 0
}

// glob matches all of text with a pattern in which * stands for anything.
func glob(pattern, text string) bool {
	first, rest, star := strings.Cut(pattern, "*")
	text, ok := strings.CutPrefix(text, first)
	if !ok || !star {
		return ok && text == ""
	}
	parts := strings.Split(rest, "*")
	last := parts[len(parts)-1]
	for _, part := range parts[:len(parts)-1] {
		i := strings.Index(text, part)
		if i < 0 {
			return false
		}
		text = text[i+len(part):]
	}
	return strings.HasSuffix(text, last)
}
