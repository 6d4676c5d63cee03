package presets

import (
	"strconv"
	"strings"
)

// lines finds the line of every key and table of a text that the TOML parser has
// accepted, which tells keys apart but not where they stand.
func lines(text string) map[string]int {
	s := &scanner{text: text, line: 1, lines: map[string]int{}, arrays: map[string]int{}}
	in := ""
	for s.skip(" \t\r\n"); s.pos < len(s.text); s.skip(" \t\r\n") {
		if s.peek() == '[' {
			in = s.header()
		} else {
			s.pair(in)
		}
	}
	return s.lines
}

type scanner struct {
	text   string
	pos    int
	line   int // of counted
	count  int // up to where line breaks are counted
	lines  map[string]int
	arrays map[string]int // tables so far in each array of tables
}

// peek is the next byte, 0 at the end.
func (s *scanner) peek() byte {
	if s.pos < len(s.text) {
		return s.text[s.pos]
	}
	return 0
}

// skip passes over the bytes of set and comments.
func (s *scanner) skip(set string) {
	for s.pos < len(s.text) {
		switch c := s.text[s.pos]; {
		case c == '#':
			s.until("\n")
		case strings.IndexByte(set, c) >= 0:
			s.pos++
		default:
			return
		}
	}
}

// until goes to the next byte of set, or the end.
func (s *scanner) until(set string) {
	if n := strings.IndexAny(s.text[s.pos:], set); n >= 0 {
		s.pos += n
	} else {
		s.pos = len(s.text)
	}
}

// mark notes the line of a path, the first time it appears.
func (s *scanner) mark(path string, at int) {
	s.line += strings.Count(s.text[s.count:at], "\n")
	s.count = at
	if _, ok := s.lines[path]; !ok {
		s.lines[path] = s.line
	}
}

// header reads [a.b] or [[a.b]] and returns the path of the table it opens.
func (s *scanner) header() string {
	start := s.pos
	array := strings.HasPrefix(s.text[s.pos:], "[[")
	s.skip("[ \t")
	keys := s.key()
	path := ""
	for i, key := range keys {
		path = join(path, key)
		s.mark(path, start)
		if array && i == len(keys)-1 {
			s.arrays[path]++
		}
		if n := s.arrays[path]; n > 0 {
			path = join(path, strconv.Itoa(n-1))
		}
	}
	s.mark(path, start)
	s.skip("] \t")
	return path
}

// pair reads key = value within the table at path in.
func (s *scanner) pair(in string) {
	start := s.pos
	for _, key := range s.key() {
		in = join(in, key)
		s.mark(in, start)
	}
	s.skip("= \t")
	s.value(in)
	if s.pos == start {
		s.pos++ // what no parser accepts must not hold us up
	}
}

// key reads a dotted key.
func (s *scanner) key() []string {
	var parts []string
	for {
		s.skip(" \t")
		parts = append(parts, s.word())
		s.skip(" \t")
		if s.peek() != '.' {
			return parts
		}
		s.pos++
	}
}

// word reads one part of a key, bare or quoted.
func (s *scanner) word() string {
	start := s.pos
	if c := s.peek(); c != '"' && c != '\'' {
		s.until(" \t.=]\r\n#")
		return s.text[start:s.pos]
	}
	s.quoted()
	word := s.text[start:s.pos]
	if word[0] == '"' {
		if plain, err := strconv.Unquote(word); err == nil {
			return plain
		}
	}
	return strings.Trim(word, `'"`)
}

// quoted passes over a string of any of the four kinds.
func (s *scanner) quoted() {
	mark := s.text[s.pos : s.pos+1]
	if long := strings.Repeat(mark, 3); strings.HasPrefix(s.text[s.pos:], long) {
		mark = long
	}
	s.pos += len(mark)
	for s.pos < len(s.text) && !strings.HasPrefix(s.text[s.pos:], mark) {
		if s.text[s.pos] == '\\' && mark[0] == '"' {
			s.pos++
		}
		s.pos++
	}
	s.pos = min(s.pos+len(mark), len(s.text))
	for len(mark) == 3 && s.peek() == mark[0] { // """" ends in a quote of its own
		s.pos++
	}
}

// value passes over a value and notes the keys in it.
func (s *scanner) value(path string) {
	switch s.peek() {
	case '"', '\'':
		s.quoted()
	case '[':
		s.pos++
		s.each(']', func(i int) { s.value(join(path, strconv.Itoa(i))) })
	case '{':
		s.pos++
		s.each('}', func(int) { s.pair(path) })
	default:
		s.until(",]}#\n")
	}
}

// each calls item for every element up to the closing bracket.
func (s *scanner) each(end byte, item func(i int)) {
	for i := 0; ; i++ {
		s.skip(" \t\r\n,")
		if s.pos == len(s.text) {
			return
		}
		if s.peek() == end {
			s.pos++
			return
		}
		start := s.pos
		item(i)
		if s.pos == start {
			s.pos++
		}
	}
}
