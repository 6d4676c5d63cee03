package data

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"example.com/maskbench/core/kind"
)

// The tasks of a CSV.
const (
	classification = "classification"
	regression     = "regression"
)

// CSV is a table of numbers with a header row, in the form of RFC 4180: commas
// between cells, quotes where a cell needs them. Every column but the target is a
// feature, in the file's order. A byte order mark, line ends of any system and blank
// lines are taken as they come, spaces around a cell do not belong to it.
//
// Numbers are read in float64 and rounded to float32, as NumPy and pandas do on
// their way to PyTorch.
type CSV struct {
	Path   kind.Path `toml:"path"`   // the file
	Target string    `toml:"target"` // name of the column to predict
	Task   string    `toml:"task"`   // "classification": its cells are whole numbers or words; "regression": they are numbers
}

// NewCSV returns a classification; file and target are to be named.
func NewCSV() *CSV { return &CSV{Task: classification} }

// Validate reports options that no file could satisfy.
func (s *CSV) Validate() error {
	switch {
	case s.Path == "":
		return errors.New("path is not set: name the CSV file")
	case s.Target == "":
		return errors.New("target is not set: name the column to predict")
	case s.Task != classification && s.Task != regression:
		return kind.Unknown("task", s.Task, []string{classification, regression})
	}
	return nil
}

// Read implements Source.
func (s *CSV) Read() (*Raw, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	f, err := os.Open(string(s.Path))
	if err != nil {
		return nil, fmt.Errorf("%w: set path to a CSV file that can be read", err)
	}
	defer f.Close()
	return s.parse(f)
}

// parse reads the table; its errors begin with file:line:column.
func (s *CSV) parse(r io.Reader) (*Raw, error) {
	t := &csvTable{file: string(s.Path), task: s.Task, labels: newLabels()}
	if err := t.open(r, s.Target); err != nil {
		return nil, err
	}
	for {
		err := t.row()
		if err == io.EOF {
			return t.raw()
		}
		if err != nil {
			return nil, err
		}
	}
}

// csvTable is a CSV file while it is read.
type csvTable struct {
	file   string
	task   string
	in     *csv.Reader
	header []string
	target int // column
	labels *labels
	x, y   []float32
}

// open reads the header.
func (t *csvTable) open(r io.Reader, target string) error {
	buffered := bufio.NewReader(r)
	if mark, _ := buffered.Peek(3); string(mark) == "\ufeff" {
		buffered.Discard(len(mark))
	}
	t.in = csv.NewReader(buffered)
	t.in.ReuseRecord, t.in.FieldsPerRecord = true, -1
	names, err := t.in.Read()
	if err == io.EOF {
		return fmt.Errorf("%s:1:1: the file is empty: it needs a header row with the columns' names, and rows of numbers", t.file)
	}
	if err != nil {
		return t.malformed(err)
	}
	t.target = -1
	seen := map[string]bool{}
	for i, name := range names {
		name = collapse(name)
		switch {
		case name == "":
			return t.at(i, "column %d has no name: give it one, or leave the column out (pandas: index=False)", i+1)
		case seen[name]:
			return t.at(i, "a second column is named %q: rename one of them", name)
		case name == collapse(target):
			t.target = i
		}
		seen[name] = true
		t.header = append(t.header, name)
	}
	return t.checkHeader(target)
}

func (t *csvTable) checkHeader(target string) error {
	switch {
	case t.target < 0 && len(t.header) == 1 && strings.ContainsAny(t.header[0], ";\t"):
		return t.at(0, "the header is one cell, %q: save the file with commas between the cells", t.header[0])
	case t.target < 0:
		near := kind.Nearest(collapse(target), t.header)
		if near == "" {
			near = t.header[len(t.header)-1] // often the target
		}
		return t.at(0, "there is no column %q: set target to %q or another of %s", target, near, shorten(t.header))
	case len(t.header) == 1:
		return t.at(0, "there is no column but the target %q: add columns to predict it from", target)
	}
	return nil
}

// collapse makes one space of each run of spaces and line ends in a name.
func collapse(name string) string { return strings.Join(strings.Fields(name), " ") }

// shorten lists the first of many words.
func shorten(words []string) string {
	const most = 20
	if len(words) <= most {
		return strings.Join(words, ", ")
	}
	return strings.Join(words[:most], ", ") + fmt.Sprintf(" … (%d in all)", len(words))
}

// row reads one more row; io.EOF after the last.
func (t *csvTable) row() error {
	cells, err := t.in.Read()
	if err == io.EOF {
		return err
	}
	if err != nil {
		return t.malformed(err)
	}
	if len(cells) != len(t.header) {
		return t.at(min(len(cells), len(t.header)+1)-1, "the row has %d cells and the header %d: every row needs a cell for each column", len(cells), len(t.header))
	}
	for i, cell := range cells {
		cell = strings.TrimSpace(cell)
		if i == t.target && t.task == classification {
			err = t.label(i, cell)
		} else {
			err = t.number(i, cell)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// number takes a cell that must be a finite float32.
func (t *csvTable) number(i int, cell string) error {
	if cell == "" {
		return t.at(i, "the cell of column %q is empty: fill in a number or leave the row out", t.header[i])
	}
	wide, err := strconv.ParseFloat(cell, 64)
	v := float32(wide)
	switch {
	case errors.Is(err, strconv.ErrSyntax):
		return t.at(i, "%q in column %q is not a number: correct the cell, or leave the column or the row out", cell, t.header[i])
	case v-v != 0:
		return t.at(i, "%q in column %q is not a finite 32-bit number: replace it or leave the row out", cell, t.header[i])
	case i == t.target:
		t.y = append(t.y, v)
	default:
		t.x = append(t.x, v)
	}
	return nil
}

// label takes a cell of the target column of a classification.
func (t *csvTable) label(i int, cell string) error {
	if cell == "" {
		return t.at(i, "the class in column %q is missing: fill it in or leave the row out", t.header[i])
	}
	line, column := t.in.FieldPos(i)
	t.y = append(t.y, t.labels.add(cell, line, column))
	return nil
}

// raw is the table once it is read.
func (t *csvTable) raw() (*Raw, error) {
	raw := &Raw{Height: 1, Width: len(t.header) - 1, Outputs: 1, X: t.x, Y: t.y, PerColumn: true}
	if len(t.y) == 0 {
		return nil, fmt.Errorf("%s:1:1: there are no rows after the header: add some", t.file)
	}
	if t.task == regression {
		return raw, nil
	}
	classes, bad := t.labels.sort(t.y)
	if bad != nil {
		return nil, fmt.Errorf("%s:%d:%d: %q in column %q is no class, which are whole numbers or words: correct it, or set task = %q",
			t.file, bad.line, bad.column, bad.text, t.header[t.target], regression)
	}
	raw.Classes, raw.Outputs = classes, len(classes)
	return raw, nil
}

// at is an error about a cell of the last row read.
func (t *csvTable) at(cell int, format string, args ...any) error {
	line, column := t.in.FieldPos(cell)
	return fmt.Errorf("%s:%d:%d: %w", t.file, line, column, fmt.Errorf(format, args...))
}

// malformed is the error for what is no CSV, or could not be read.
func (t *csvTable) malformed(err error) error {
	var p *csv.ParseError
	if errors.As(err, &p) {
		return fmt.Errorf("%s:%d:%d: %w: a cell with quotes in it is written in quotes, each of its own doubled", t.file, p.Line, p.Column, p.Err)
	}
	return fmt.Errorf("%s: byte %d: %w: set path to a CSV file that can be read", t.file, t.in.InputOffset()+1, err)
}
