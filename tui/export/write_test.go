package export

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

func TestWriteReadsBack(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "run", "exports")
	paths, err := Write(dir, "loss", sample())
	if err != nil {
		t.Fatal(err)
	}
	want := []string{filepath.Join(dir, "loss.csv"), filepath.Join(dir, "loss.svg"), filepath.Join(dir, "loss.png")}
	if !slices.Equal(paths, want) {
		t.Fatalf("wrote %v, want %v", paths, want)
	}
	file, err := os.Open(paths[0])
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	checkRows(t, rows, sample())
}

// checkRows compares rows of a CSV with the figure, bit for bit.
func checkRows(t *testing.T, rows [][]string, f Figure) {
	t.Helper()
	if want := []string{"series", f.XName, f.YName, "min", "max", "mark"}; !slices.Equal(rows[0], want) {
		t.Errorf("columns %q, want %q", rows[0], want)
	}
	n := 1
	for _, s := range f.Series {
		for i := range s.Y {
			row := rows[n]
			n++
			ok := row[0] == s.Name && same(row[1], s.X, i) && same(row[2], s.Y, i) && same(row[3], s.Min, i) && same(row[4], s.Max, i)
			if !ok {
				t.Errorf("row %d is %q, want point %d of %q", n, row, i, s.Name)
			}
		}
	}
	for _, m := range f.Marks {
		if row := rows[n]; row[5] != m.Text || !same(row[1], []float64{m.X}, 0) {
			t.Errorf("row %d is %q, want %v", n, row, m)
		}
		n++
	}
	if n != len(rows) {
		t.Errorf("%d rows, want %d", len(rows), n)
	}
}

// same tells whether a cell is the i-th value, or empty where there is none.
func same(cell string, values []float64, i int) bool {
	if i >= len(values) {
		return cell == ""
	}
	v, err := strconv.ParseFloat(cell, 64)
	return err == nil && (v == values[i] || math.IsNaN(v) && math.IsNaN(values[i]))
}

func TestNeverOver(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.svg"), []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"a-2", "a-3"} {
		paths, err := Write(dir, "a", Figure{})
		if err != nil || paths[0] != filepath.Join(dir, want+".csv") {
			t.Errorf("wrote %v, %v, want %s", paths, err, want)
		}
	}
	if mine, _ := os.ReadFile(filepath.Join(dir, "a.svg")); string(mine) != "mine" {
		t.Errorf("a.svg is now %.40q", mine)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "*")); len(left) != 7 {
		t.Errorf("the folder holds %v", left)
	}
}

func TestFileName(t *testing.T) {
	for name, want := range map[string]string{
		"loss":                   "loss",
		"loss/val: accuracy":     "loss-val-accuracy",
		"../../etc/passwd":       "etc-passwd",
		"":                       "chart",
		"...":                    "chart",
		"-rf *":                  "rf",
		"a\x00b\nc\xff":          "a-b-c",
		"ratio=0.75 größe":       "ratio=0.75-größe",
		strings.Repeat("ö", 200): strings.Repeat("ö", 60),
	} {
		if got := fileName(name); got != want {
			t.Errorf("%q becomes %q, want %q", name, got, want)
		}
	}
}

func FuzzFileName(f *testing.F) {
	f.Add("loss/../..")
	f.Fuzz(func(t *testing.T, name string) {
		got := fileName(name)
		if got == "" || got != filepath.Base(got) || got[0] == '.' || got[0] == '-' || len(got) > longest {
			t.Errorf("%q becomes %q", name, got)
		}
	})
}

// failing is a file that takes part of what is written, then fails.
type failing struct {
	io.WriteCloser
	err error
}

func (f failing) Write(p []byte) (int, error) {
	n, _ := f.WriteCloser.Write(p[:len(p)/2])
	return n, f.err
}

// TestErrors sees that what fails leaves nothing behind and says what to do.
func TestErrors(t *testing.T) {
	inTheWay := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(inTheWay, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	full := disk
	full.create = func(path string) (io.WriteCloser, error) {
		w, err := disk.create(path)
		if strings.HasSuffix(path, ".png") {
			return failing{w, syscall.ENOSPC}, err
		}
		return w, err
	}
	refusing := func(why error) store {
		return store{os.MkdirAll, func(string) (io.WriteCloser, error) { return nil, &fs.PathError{Err: why} }, os.Remove}
	}
	for _, c := range []struct {
		store
		dir, advice string
	}{
		{full, t.TempDir(), "free some space"},
		{refusing(syscall.EROFS), t.TempDir(), "read-only"},
		{refusing(syscall.EACCES), t.TempDir(), "permissions"},
		{refusing(errors.New("odd")), t.TempDir(), "can be written to"},
		{disk, inTheWay, "move it away"},
		{disk, filepath.Join(inTheWay, "exports"), "move it away"},
	} {
		paths, err := c.write(c.dir, "a", []file{{".csv", []byte("abc")}, {".png", []byte("def")}})
		if len(paths) > 0 || err == nil || !strings.Contains(err.Error(), c.advice) || !strings.Contains(err.Error(), c.dir) {
			t.Errorf("wrote %v, %v, want advice to %q", paths, err, c.advice)
		}
		if left, _ := filepath.Glob(filepath.Join(c.dir, "*")); len(left) > 0 {
			t.Errorf("%q left %v", c.advice, left)
		}
	}
}

func TestTable(t *testing.T) {
	table := Table{[]string{"layer", "share, %"}, [][]string{{"dense\t1", "25"}, {"a\"b\n", ""}}}
	if got, want := table.TSV(), "layer\tshare, %\ndense 1\t25\na\"b \t\n"; got != want {
		t.Errorf("TSV %q, want %q", got, want)
	}
	paths, err := WriteTable(t.TempDir(), "layers", table)
	if err != nil {
		t.Fatal(err)
	}
	data, _ := os.ReadFile(paths[0])
	rows, err := csv.NewReader(strings.NewReader(string(data))).ReadAll()
	if got, want := fmt.Sprintf("%q", rows), `[["layer" "share, %"] ["dense\t1" "25"] ["a\"b\n" ""]]`; err != nil || got != want {
		t.Errorf("CSV %s, %v, want %s", got, err, want)
	}
}
