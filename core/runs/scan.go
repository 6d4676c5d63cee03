package runs

import (
	"maps"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// scan reads a preset as the program writes it: bare keys, one a line, under headers,
// with plain strings, numbers, lists of them and inline tables. It is many times as
// fast as a TOML parser, which counts for a thousand runs, and gives up (false) on
// whatever else TOML allows or forbids.
func scan(text string) (keys map[string]string, ok bool) {
	if !utf8.ValidString(text) {
		return nil, false
	}
	s := scanner{keys: make(map[string]string, 64), open: map[string]bool{}, arrays: map[string]int{}, inline: map[string]bool{}}
	for line := range strings.Lines(text) {
		if line = strings.TrimSuffix(line, "\n"); !s.line(line) {
			return nil, false
		}
	}
	ok = s.flush()
	maps.DeleteFunc(s.keys, func(k, _ string) bool { return k == "about" || strings.HasPrefix(k, "about.") })
	return s.keys, ok
}

type scanner struct {
	keys   map[string]string
	in     string          // what stands before the keys of the open table
	open   map[string]bool // tables that had a header, and those around them
	inline map[string]bool // tables that are whole
	arrays map[string]int  // elements of arrays of tables
	item   *item           // the open element
}

// item is an element of an array of tables, kept until its end: its name may be its
// last key.
type item struct {
	array, name string
	keys        map[string]string
}

func (s *scanner) line(line string) bool {
	switch {
	case line == "":
		return true
	case line[0] == '#':
		return plain(line)
	case strings.HasPrefix(line, "[["):
		return s.element(line[2:])
	case line[0] == '[':
		return s.table(line[1:])
	}
	key, value, ok := strings.Cut(line, " = ")
	if !ok || !bare(key) {
		return false
	}
	if s.item != nil {
		return s.member(key, value)
	}
	return s.pair(s.in+key, value)
}

// table opens [a.b].
func (s *scanner) table(line string) bool {
	path, ok := strings.CutSuffix(line, "]")
	if !ok || !s.flush() || s.open[path] {
		return false
	}
	at := ""
	for part := range strings.SplitSeq(path, ".") {
		at += part
		if !bare(part) || s.taken(at) {
			return false
		}
		s.open[at] = true
		at += "."
	}
	s.in = at
	return true
}

// taken reports whether a name is that of a key, or of a table that is not extended.
func (s *scanner) taken(path string) bool {
	_, isKey := s.keys[path]
	return isKey || s.inline[path] || s.arrays[path] > 0
}

// element opens [[a]].
func (s *scanner) element(line string) bool {
	name, ok := strings.CutSuffix(line, "]]")
	if _, isKey := s.keys[name]; !ok || !bare(name) || !s.flush() || isKey || s.inline[name] || s.open[name] || name == "about" {
		return false
	}
	s.arrays[name]++
	s.item = &item{array: name, name: strconv.Itoa(s.arrays[name]), keys: map[string]string{}}
	return true
}

func (s *scanner) member(key, value string) bool {
	v, ok := scalar(value)
	if _, twice := s.item.keys[key]; !ok || twice {
		return false
	}
	if key == "name" && value[0] == '"' {
		s.item.name = v
	}
	s.item.keys[key] = v
	return true
}

// flush ends the open element.
func (s *scanner) flush() bool {
	if s.item == nil {
		return true
	}
	i := s.item
	s.item = nil
	if _, ok := i.keys["name"]; ok && i.name != i.keys["name"] {
		return false
	}
	delete(i.keys, "name")
	for key, v := range i.keys {
		path := i.array + "." + i.name + "." + key
		if _, twice := s.keys[path]; twice {
			return false
		}
		s.keys[path] = v
	}
	return true
}

// pair takes a key of a table, or an inline table.
func (s *scanner) pair(path, value string) bool {
	if s.taken(path) || s.open[path] {
		return false
	}
	inner, isTable := strings.CutPrefix(value, "{ ")
	if !isTable {
		v, ok := scalar(value)
		s.keys[path] = v
		return ok
	}
	inner, ok := strings.CutSuffix(inner, " }")
	s.inline[path] = true
	for ok && inner != "" {
		var key, v string
		if key, inner, ok = strings.Cut(inner, " = "); !ok || !bare(key) || s.taken(path+"."+key) {
			return false
		}
		if v, inner, ok = upTo(inner); ok {
			s.keys[path+"."+key], ok = scalar(v)
		}
	}
	return ok
}

// upTo cuts a list of values at its first comma that is in no string or list.
func upTo(text string) (value, rest string, ok bool) {
	quoted, depth := false, 0
	for i, c := range text {
		switch {
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[':
			depth++
		case c == ']':
			depth--
		case c == ',' && depth == 0:
			rest, ok = strings.CutPrefix(text[i:], ", ")
			return text[:i], rest, ok && rest != ""
		}
	}
	return text, "", true
}

// scalar is a value, or a list of values, as text shows it.
func scalar(text string) (string, bool) {
	if list, ok := strings.CutPrefix(text, "["); ok {
		return array(list)
	}
	switch {
	case text == "true" || text == "false":
		return text, true
	case len(text) >= 2 && text[0] == '"' && text[len(text)-1] == '"':
		inner := text[1 : len(text)-1]
		return inner, plain(inner) && !strings.ContainsAny(inner, `"\`)
	}
	return numeral(text)
}

func array(text string) (string, bool) {
	text, ok := strings.CutSuffix(text, "]")
	words := []string{}
	for ok && text != "" {
		var v string
		if v, text, ok = upTo(text); ok {
			v, ok = scalar(v)
			words = append(words, v)
		}
	}
	return list(words), ok
}

// numeral is a decimal number. Digits of the program's own have no sign or zero too
// many and no underscore.
func numeral(text string) (string, bool) {
	digits := strings.TrimPrefix(text, "-")
	if digits == "" || digits[0] < '0' || digits[0] > '9' || strings.ContainsAny(text, "_xXpPnNiIoObB") ||
		digits[0] == '0' && len(digits) > 1 && digits[1] != '.' && digits[1] != 'e' {
		return "", false
	}
	if !strings.ContainsAny(text, ".eE") {
		v, err := strconv.ParseInt(text, 10, 64)
		return strconv.FormatInt(v, 10), err == nil
	}
	if whole, fraction, ok := strings.Cut(digits, "."); ok && (whole == "" || fraction == "" || fraction[0] < '0' || fraction[0] > '9') {
		return "", false
	}
	v, err := strconv.ParseFloat(text, 64)
	return strconv.FormatFloat(v, 'g', -1, 64), err == nil && !math.IsInf(v, 0)
}

// bare tells a key that needs no quotes.
func bare(key string) bool {
	for i := range len(key) {
		if c := key[i]; !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-') {
			return false
		}
	}
	return key != ""
}

// plain tells text without control characters.
func plain(text string) bool {
	for i := range len(text) {
		if text[i] < ' ' || text[i] == 0x7f {
			return false
		}
	}
	return true
}
