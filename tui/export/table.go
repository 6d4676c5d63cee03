package export

import (
	"encoding/csv"
	"strconv"
	"strings"
)

// Table is rows of cells under the names of their columns.
type Table struct {
	Columns []string
	Rows    [][]string
}

// CSV writes the table with commas, quoted where that is needed.
func (t Table) CSV() string {
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.Write(t.Columns) // a Builder takes all
	w.WriteAll(t.Rows)
	return b.String()
}

// TSV writes the table with tabs, as spreadsheets take it from the clipboard.
func (t Table) TSV() string {
	var b strings.Builder
	for _, row := range append([][]string{t.Columns}, t.Rows...) {
		for i, cell := range row {
			if i > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(clean(cell))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// table gives the numbers of a figure, a row for each point and, behind them, one
// for each mark. A float is written so that it is read back as it was; what does not
// exist is empty.
func (f Figure) table() Table {
	t := Table{Columns: []string{"series", named(f.XName, "x"), named(f.YName, "y"), "min", "max", "mark"}}
	for _, s := range f.Series {
		for i := range s.len() {
			t.Rows = append(t.Rows, []string{s.Name, float(s.X, i), float(s.Y, i), float(s.Min, i), float(s.Max, i), ""})
		}
	}
	for _, m := range f.Marks {
		t.Rows = append(t.Rows, []string{"", float([]float64{m.X}, 0), "", "", "", m.Text})
	}
	return t
}

func named(name, other string) string {
	if name == "" {
		return other
	}
	return name
}

func float(values []float64, i int) string {
	if i >= len(values) {
		return ""
	}
	return strconv.FormatFloat(values[i], 'g', -1, 64)
}
