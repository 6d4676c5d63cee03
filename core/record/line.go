package record

import (
	"math"
	"strconv"
	"time"
	"unicode/utf8"
)

// Line builds one line of a JSON lines file: an object whose keys keep the order in which they
// were added. Its zero value is an empty object; Reset makes it one again and keeps the memory, so
// that a Line that is used over and over stops allocating. Keys must differ.
type Line struct {
	buf []byte // the object without its closing brace
}

// NewLine returns an empty object.
func NewLine() *Line { return new(Line) }

// Reset empties the object.
func (l *Line) Reset() *Line {
	l.buf = l.buf[:0]
	return l
}

// Int adds an integer.
func (l *Line) Int(key string, v int64) *Line {
	l.key(key)
	l.buf = strconv.AppendInt(l.buf, v, 10)
	return l
}

// Float adds a number in the shortest form that reads back as the same float64; a NaN or infinity,
// which JSON cannot hold, becomes null.
func (l *Line) Float(key string, v float64) *Line {
	l.key(key)
	if math.IsNaN(v) || math.IsInf(v, 0) {
		l.buf = append(l.buf, "null"...)
	} else {
		l.buf = strconv.AppendFloat(l.buf, v, 'g', -1, 64)
	}
	return l
}

// String adds a string; bytes that are not UTF-8 become U+FFFD.
func (l *Line) String(key, v string) *Line {
	l.key(key)
	l.quote(v)
	return l
}

// Time adds a time of day in UTC, to the nanosecond (RFC 3339).
func (l *Line) Time(key string, t time.Time) *Line {
	l.key(key)
	l.buf = append(t.UTC().AppendFormat(append(l.buf, '"'), time.RFC3339Nano), '"')
	return l
}

// Bool adds true or false.
func (l *Line) Bool(key string, v bool) *Line {
	l.key(key)
	l.buf = strconv.AppendBool(l.buf, v)
	return l
}

// Raw adds a value that is JSON already, without line breaks.
func (l *Line) Raw(key string, json []byte) *Line {
	l.key(key)
	l.buf = append(l.buf, json...)
	return l
}

// Bytes returns the object, without a line break. It is valid until the Line is next used.
func (l *Line) Bytes() []byte {
	b := l.line()
	return b[:len(b)-1]
}

func (l *Line) line() []byte {
	if len(l.buf) == 0 {
		l.buf = append(l.buf, '{')
	}
	n := len(l.buf)
	b := append(l.buf, "}\n"...)
	l.buf = b[:n] // keeps what append grew
	return b
}

func (l *Line) key(key string) {
	switch len(l.buf) {
	case 0:
		l.buf = append(l.buf, '{')
	case 1:
	default:
		l.buf = append(l.buf, ',')
	}
	l.quote(key)
	l.buf = append(l.buf, ':')
}

func (l *Line) quote(s string) {
	if plain(s) { // as keys are
		l.buf = append(append(append(l.buf, '"'), s...), '"')
		return
	}
	const hex = "0123456789abcdef"
	b := append(l.buf, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\n':
			b = append(b, `\n`...)
		case r < ' ':
			b = append(b, `\u00`...)
			b = append(b, hex[r>>4], hex[r&15])
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	l.buf = append(b, '"')
}

// plain reports whether s stands between quotes as it is.
func plain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' || c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
