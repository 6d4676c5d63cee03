package data

import (
	"bytes"
	"encoding/csv"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/maskbench/core/kind"
)

// table is a CSV source of the given text.
func table(t testing.TB, text, task string) *CSV {
	t.Helper()
	path := filepath.Join(t.TempDir(), "t.csv")
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return &CSV{Path: kind.Path(path), Target: "y", Task: task}
}

func TestCSV(t *testing.T) {
	for _, c := range []struct {
		name, text, task string
		x, y             []float32
		classes          []string
	}{
		{"words", "a,y,b\n1,cat,2\n3,ant,4\n5,cat,6\n", classification, []float32{1, 2, 3, 4, 5, 6}, []float32{1, 0, 1}, []string{"ant", "cat"}},
		{"numbers", "y,a\n10,1\n9,2\n-1,3\n", classification, []float32{1, 2, 3}, []float32{2, 1, 0}, []string{"-1", "9", "10"}},
		{"one class in many forms", "y,a\n1.0,1\n01,2\n 1,3\n-0,4\n0,5\n", classification, []float32{1, 2, 3, 4, 5}, []float32{1, 1, 1, 0, 0}, []string{"0", "1"}},
		{"a number among words", "y,a\n2,1\n10,2\nten,3\n", classification, []float32{1, 2, 3}, []float32{1, 0, 2}, []string{"10", "2", "ten"}},
		{"regression", "a,y\n1,0.5\n2,-1e-3\n", regression, []float32{1, 2}, []float32{0.5, -1e-3}, nil},
		{"mark, line ends, blanks", "\ufeffy,a\r\nu,1\r\n\r\nv,2\r\n\r\n", classification, []float32{1, 2}, []float32{0, 1}, []string{"u", "v"}},
		{"no last line end", "y,a\nu,1", classification, []float32{1}, []float32{0}, []string{"u"}},
		{"quotes and spaces", "\"y\",\"a, b\"\n\"new\nyork\",\" 1 \"\n\"said \"\"a\"\"\", 2\n", classification, []float32{1, 2}, []float32{0, 1}, []string{"new\nyork", "said \"a\""}},
	} {
		raw, err := table(t, c.text, c.task).Read()
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if !slices.Equal(raw.X, c.x) || !slices.Equal(raw.Y, c.y) || !slices.Equal(raw.Classes, c.classes) {
			t.Errorf("%s: %v → %v of %q, want %v → %v of %q", c.name, raw.X, raw.Y, raw.Classes, c.x, c.y, c.classes)
		}
		if want := max(1, len(c.classes)); raw.Outputs != want || raw.Height != 1 || raw.Width != len(c.x)/len(c.y) || !raw.PerColumn {
			t.Errorf("%s: %+v, want %d outputs", c.name, raw, want)
		}
	}
}

// TestCSVRounds wants float32s by way of float64: this number lies just above the
// middle of two float32s, and float64 cannot tell.
func TestCSVRounds(t *testing.T) {
	const text = "1.00000005960464477540"
	raw, err := table(t, "a,y\n"+text+",1\n", regression).Read()
	if err != nil {
		t.Fatal(err)
	}
	wide, _ := strconv.ParseFloat(text, 64)
	straight, _ := strconv.ParseFloat(text, 32)
	if raw.X[0] != float32(wide) || raw.X[0] == float32(straight) {
		t.Errorf("%s is read as %v; by way of float64 it is %v, straight %v", text, raw.X[0], float32(wide), float32(straight))
	}
}

func TestCSVThroughLoad(t *testing.T) {
	src := table(t, "a,b,y\n1,7,0\n3,7,1\n5,7,0\n", classification)
	set := load(t, src, Options{Standardize: true, Shuffle: true})
	if !slices.Equal(set.Mean, []float32{3, 7}) || set.Std[1] != 1 || set.Val.Rows() != 0 || set.Train.Rows() != 3 {
		t.Errorf("%+v", set)
	}
	if got, want := set.Std[0], float32(math.Sqrt(8./3)); got != want {
		t.Errorf("deviation %v, want %v", got, want)
	}
}

// TestRowsOfTheSource finds each training row again in the file.
func TestRowsOfTheSource(t *testing.T) {
	for _, shuffle := range []bool{true, false} {
		set := load(t, numbered(0, 1, 1, 0, 0, 1, 0, 1), Options{Val: 0.25, Shuffle: shuffle})
		for i, x := range set.Train.X.Float32s() {
			if int(x) != set.Rows[i] {
				t.Errorf("shuffle %t: training row %d is row %v, said to be %d", shuffle, i, x, set.Rows[i])
			}
		}
		if len(set.Rows) != set.Train.Rows() {
			t.Errorf("%d numbers of %d rows", len(set.Rows), set.Train.Rows())
		}
	}
}

func TestCSVErrors(t *testing.T) {
	for _, c := range []struct{ text, task, want string }{
		{"", classification, ":1:1: the file is empty"},
		{"y,a\n", classification, ":1:1: there are no rows after the header"},
		{"a,Y\n1,2\n", classification, `:1:1: there is no column "y": set target to "Y" or another of a, Y`},
		{"a;y\n1;2\n", classification, `:1:1: the header is one cell, "a;y": save the file with commas`},
		{"y\n1\n", classification, `:1:1: there is no column but the target`},
		{",a,y\n0,1,2\n", classification, `:1:1: column 1 has no name: give it one, or leave the column out (pandas: index=False)`},
		{"a,y,a\n1,2,3\n", classification, `:1:5: a second column is named "a"`},
		{"a,y\n1,u\n,v\n", classification, `:3:1: the cell of column "a" is empty: fill in`},
		{"a,y\n1,u\n2,\n", classification, `:3:3: the class in column "y" is missing`},
		{"a,y\n1,2\n2,\n", regression, `:3:3: the cell of column "y" is empty`},
		{"a,y\n1,u\n2.5x,v\n", classification, `:3:1: "2.5x" in column "a" is not a number`},
		{"a,y\n1,u\nNaN,v\n", classification, `:3:1: "NaN" in column "a" is not a finite 32-bit number`},
		{"a,y\n1,2\n1,-Inf\n", regression, `:3:3: "-Inf" in column "y" is not a finite`},
		{"a,y\n1,u\n1e39,v\n", classification, `:3:1: "1e39" in column "a" is not a finite`},
		{"a,y\n1,u\n1e999,v\n", classification, `:3:1: "1e999" in column "a" is not a finite`},
		{"a,y\n1,1\n2,0.5\n3,2\n", classification, `:3:3: "0.5" in column "y" is no class, which are whole numbers or words: correct it, or set task = "regression"`},
		{"a,y\n1,1\n2,nan\n3,u\n", classification, `:3:3: "nan" in column "y" is no class`},
		{"a,y\n1,u\n1\n", classification, `:3:1: the row has 1 cells and the header 2`},
		{"a,y\n1,u\n1,v,2,3\n", classification, `:3:5: the row has 4 cells and the header 2`},
		{"a,y\n1,u\n\"1,v\n", classification, `:3:6: extraneous or missing " in quoted-field`},
		{"a,y\n1,u\n1,v\"w\n", classification, `:3:4: bare " in non-quoted-field: a cell with quotes`},
		{"a,y\n\n1,\"u\nv\"\nx,w\n", classification, `:5:1: "x" in column "a"`},
	} {
		src := table(t, c.text, c.task)
		raw, err := src.Read()
		if err == nil || !strings.HasPrefix(err.Error(), string(src.Path)+c.want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %+v, %v, want …%s", c.text, raw, err, c.want)
		}
	}
}

func TestCSVCannotBeRead(t *testing.T) {
	folder := t.TempDir()
	for path, want := range map[string]string{
		filepath.Join(folder, "absent.csv"): "absent.csv: no such file or directory: set path to a CSV file",
		folder:                              "is a directory: set path to a CSV file",
	} {
		if _, err := (&CSV{Path: kind.Path(path), Target: "y", Task: regression}).Read(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want …%s", path, err, want)
		}
	}
	for want, s := range map[string]CSV{
		"path is not set":   {Target: "y", Task: regression},
		"target is not set": {Path: "x", Task: regression},
		`unknown task "regresion": did you mean "regression"?`: {Path: "x", Target: "y", Task: "regresion"},
	} {
		if _, err := s.Read(); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%+v: %v, want %s …", s, err, want)
		}
	}
}

// FuzzCSV reads arbitrary bytes: nothing may panic, an error is one line that begins
// with the file, and a table that is read is sound and the same when it is written
// and read again.
func FuzzCSV(f *testing.F) {
	for _, text := range []string{
		"a,y,b\n1,cat,2\n3,ant,4\n", "\ufeffy,a\r\n1,2\r\n\r\n", "y,a\n\"1\n\",2\n\"\"\"\",3", "a,y\n1,0.5\n", "y;a\n", "y,a\n1e3,0x1p-3\n-0,1_0\n", "y,a\n1,\"2", "y,y\n", "\n\n",
	} {
		f.Add([]byte(text), true)
		f.Add([]byte(text), false)
	}
	f.Fuzz(func(t *testing.T, text []byte, classes bool) {
		s := &CSV{Path: "t.csv", Target: "y", Task: regression}
		if classes {
			s.Task = classification
		}
		raw, err := s.parse(bytes.NewReader(text))
		if err != nil {
			if !strings.HasPrefix(err.Error(), "t.csv:") || strings.Contains(err.Error(), "\n") {
				t.Errorf("not one line that begins with the file: %q", err)
			}
			return
		}
		if rows, err := check(raw); err != nil || rows != len(raw.Y) {
			t.Fatalf("%d rows, %v: %+v", rows, err, raw)
		}
		if !utf8.Valid(text) {
			return
		}
		again, err := s.parse(written(raw))
		if err != nil || !slices.Equal(again.X, raw.X) || !slices.Equal(again.Y, raw.Y) || !slices.Equal(again.Classes, raw.Classes) {
			t.Errorf("%+v is read again as %+v, %v", raw, again, err)
		}
	})
}

// written is a table as a CSV file, the target last.
func written(raw *Raw) *bytes.Buffer {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	var header []string
	for i := range raw.Width {
		header = append(header, "x"+strconv.Itoa(i))
	}
	w.Write(append(header, "y"))
	for row, y := range raw.Y {
		var cells []string
		for _, v := range raw.X[row*raw.Width : (row+1)*raw.Width] {
			cells = append(cells, strconv.FormatFloat(float64(v), 'g', -1, 32))
		}
		last := strconv.FormatFloat(float64(y), 'g', -1, 32)
		if raw.Classes != nil {
			last = raw.Classes[int(y)]
		}
		w.Write(append(cells, last))
	}
	w.Flush()
	return &b
}
