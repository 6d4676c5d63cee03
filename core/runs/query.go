package runs

import (
	"fmt"
	"strings"
	"unicode"
)

// Query chooses runs. Its zero value matches all.
type Query struct{ match test }

type test func(*Run) bool

func not(t test) test      { return func(r *Run) bool { return !t(r) } }
func both(a, b test) test  { return func(r *Run) bool { return a(r) && b(r) } }
func oneOf(a, b test) test { return func(r *Run) bool { return a(r) || b(r) } }

// Match reports whether a run is chosen.
func (q Query) Match(r Run) bool { return q.match == nil || q.match(&r) }

// QueryError says what of a query is not understood.
type QueryError struct {
	Column int // where, in characters from 1
	Reason string
}

func (e *QueryError) Error() string { return fmt.Sprintf("at %d: %s", e.Column, e.Reason) }

// mostQuery is how long a query may be, far above what anyone types.
const mostQuery = 1000

// ParseQuery reads a query: terms with a space between them, all of which must hold.
//
//	ratio>0.5            a number: < <= > >= = != ; 80% is 0.8
//	strategy:sliding     text that has sliding in it; = is all of it
//	preset:fashion*      * stands for anything
//	fashion "two words"  in the name, preset, state, or any value
//	-state:crashed       NOT; also OR, AND and parentheses
//
// A name is one of Fields, a preset's key as mask.input.ratio, or its end, as ratio:
// then one of the keys that end so must do. Capitals do not matter.
func ParseQuery(text string) (Query, error) {
	p := parser{text: []rune(text)}
	if len(p.text) > mostQuery {
		return Query{}, &QueryError{mostQuery + 1, fmt.Sprintf("a query has at most %d characters", mostQuery)}
	}
	p.space()
	if p.at == len(p.text) {
		return Query{}, nil
	}
	match, err := p.either()
	if err == nil && p.at < len(p.text) {
		err = p.fail(p.at, "this ) has no (")
	}
	if err != nil {
		return Query{}, err
	}
	return Query{match}, nil
}

// parser reads a query by descent: either OR, all AND, one NOT.
type parser struct {
	text []rune
	at   int
}

func (p *parser) fail(at int, format string, args ...any) error {
	return &QueryError{at + 1, fmt.Sprintf(format, args...)}
}

func (p *parser) space() {
	for p.at < len(p.text) && unicode.IsSpace(p.text[p.at]) {
		p.at++
	}
}

// next reports whether c comes, and takes it.
func (p *parser) next(c rune) bool {
	if p.at == len(p.text) || p.text[p.at] != c {
		return false
	}
	p.at++
	return true
}

// word reports whether a word of operators comes, and takes it.
func (p *parser) word(w string) bool {
	end := p.at + len(w)
	if end > len(p.text) || string(p.text[p.at:end]) != w || end < len(p.text) && !ends(p.text[end]) {
		return false
	}
	p.at = end
	p.space()
	return true
}

func ends(c rune) bool { return unicode.IsSpace(c) || c == '(' || c == ')' }

func (p *parser) either() (test, error) {
	left, err := p.all()
	for err == nil && p.word("OR") {
		var right test
		if right, err = p.all(); err == nil {
			left = oneOf(left, right)
		}
	}
	return left, err
}

func (p *parser) all() (test, error) {
	left, err := p.one()
	for err == nil && p.at < len(p.text) && p.text[p.at] != ')' && !p.ahead("OR") {
		p.word("AND")
		var right test
		if right, err = p.one(); err == nil {
			left = both(left, right)
		}
	}
	return left, err
}

// ahead reports whether a word comes, and leaves it.
func (p *parser) ahead(w string) bool {
	at := p.at
	defer func() { p.at = at }()
	return p.word(w)
}

func (p *parser) one() (match test, err error) {
	start := p.at
	switch {
	case p.at == len(p.text):
		return nil, p.fail(start, "something must follow")
	case p.word("NOT") || p.next('-'):
		if match, err = p.one(); err != nil {
			return nil, err
		}
		return not(match), nil
	case p.next('('):
		return p.group(start)
	case p.text[p.at] == ')' || p.ahead("OR") || p.ahead("AND"):
		return nil, p.fail(start, "something must come before this")
	}
	match, err = p.term()
	p.space()
	return match, err
}

// group reads what is in parentheses.
func (p *parser) group(start int) (test, error) {
	p.space()
	match, err := p.either()
	if err == nil && !p.next(')') {
		err = p.fail(start, "this ( has no )")
	}
	p.space()
	return match, err
}

// term reads text to be found, or a name, an operator and a value.
func (p *parser) term() (test, error) {
	start := p.at
	name := p.until(func(c rune) bool { return ends(c) || strings.ContainsRune(`:=!<>"`, c) })
	op := p.operator()
	if op == "" || name == "" {
		p.at = start
		text, err := p.value()
		return contains(text), err
	}
	name = strings.ToLower(name)
	if !isName(name) {
		if near := nearest(name); near != "" {
			return nil, p.fail(start, "unknown name %q: did you mean %s?", name, near)
		}
		return nil, p.fail(start, "unknown name %q: there are %s, and the keys of presets, as ratio or optim.rate", name, strings.Join(Fields(), ", "))
	}
	at := p.at
	value, err := p.value()
	if err == nil && value == "" {
		err = p.fail(at, "a value must follow %s%s", name, op)
	}
	if err != nil {
		return nil, err
	}
	match, reason := compare(name, op, value)
	if reason != "" {
		return nil, p.fail(at, "%s", reason)
	}
	return match, nil
}

func (p *parser) until(stop func(rune) bool) string {
	start := p.at
	for p.at < len(p.text) && !stop(p.text[p.at]) {
		p.at++
	}
	return string(p.text[start:p.at])
}

// operators in an order in which none hides a longer one.
var operators = []string{"!=", "<=", ">=", ":", "=", "<", ">"}

func (p *parser) operator() string {
	for _, op := range operators {
		if strings.HasPrefix(string(p.text[p.at:min(p.at+2, len(p.text))]), op) {
			p.at += len(op)
			return op
		}
	}
	return ""
}

// value reads what is in quotes, or else up to a space or parenthesis.
func (p *parser) value() (string, error) {
	start := p.at
	if !p.next('"') {
		return p.until(ends), nil
	}
	text := p.until(func(c rune) bool { return c == '"' })
	if !p.next('"') {
		return "", p.fail(start, `this " has no other`)
	}
	return text, nil
}
