package tui

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/clip"
	"example.com/maskbench/tui/export"
	"example.com/maskbench/tui/plot"
)

// charted is a panel whose charts can be exported. A figure is named by its title.
type charted interface{ figures() []export.Figure }

// tabled is a panel whose rows can be exported and copied.
type tabled interface{ table() export.Table }

// copyable is a panel that has one value to copy.
type copyable interface{ copied() string }

// exportsDir is in the folder of the run.
const exportsDir = "exports"

// exported tells what became of an export.
type exported struct {
	paths []string
	err   error
}

// exportFocus exports what has the focus.
func (m *screen) exportFocus(string) tea.Cmd {
	if !exportable(m.frames[m.focus].panel) {
		m.say(plot.Muted, "There is no chart, map or table in this panel. {export-2} lists what can be exported.")
		return nil
	}
	return m.export(m.focus)
}

func exportable(p panel) bool {
	_, chart := p.(charted)
	_, table := p.(tabled)
	_, picture := p.(pictured)
	return chart || table || picture
}

// chooseExport lists all that can be exported.
func (m *screen) chooseExport(string) tea.Cmd {
	d := &menu{title: "export to the run's folder"}
	for _, p := range panels {
		switch m.frames[p.name].panel.(type) {
		case charted:
			d.items = append(d.items, item{name: p.name, about: "chart, as CSV, SVG and PNG"})
		case picturePanel: // the lens has the same
			d.items = append(d.items, item{name: p.name, about: "map, as CSV, SVG and PNG"})
		case tabled:
			d.items = append(d.items, item{name: p.name, about: "table, as CSV"})
		}
	}
	d.choose = func(m *screen, chosen item, _ string) tea.Cmd { return m.export(chosen.name) }
	m.dialog = d
	return nil
}

// export writes the charts, the map or the table of a panel, on a goroutine of its own.
func (m *screen) export(panel string) tea.Cmd {
	if m.dir == "" {
		m.say(plot.Warn, "This run has no folder to export to.")
		return nil
	}
	dir := filepath.Join(m.dir, exportsDir)
	m.say(plot.Muted, "Exporting…")
	switch p := m.frames[panel].panel.(type) {
	case charted:
		figures := p.figures()
		return guarded(func() tea.Msg { return writeFigures(dir, figures) })
	case pictured:
		name, picture := p.portrait()
		if picture.Empty() {
			m.tellExport(exported{})
			return nil
		}
		return guarded(func() tea.Msg {
			paths, err := export.WritePicture(dir, name, picture)
			return exported{paths, err}
		})
	}
	table := m.frames[panel].panel.(tabled).table()
	return guarded(func() tea.Msg {
		paths, err := export.WriteTable(dir, panel, table)
		return exported{paths, err}
	})
}

// writeFigures writes each under the name that its title begins with.
func writeFigures(dir string, figures []export.Figure) exported {
	var all []string
	for _, f := range figures {
		name, _, _ := strings.Cut(f.Title, " · ")
		paths, err := export.Write(dir, name, f)
		if err != nil {
			return exported{all, err}
		}
		all = append(all, paths...)
	}
	return exported{paths: all}
}

// tellExport says where the files are.
func (m *screen) tellExport(e exported) {
	if e.err != nil {
		m.say(plot.Bad, "✗ "+e.err.Error())
		return
	}
	if len(e.paths) == 0 {
		m.say(plot.Muted, "There is nothing to export yet.")
		return
	}
	var names []string
	for _, p := range e.paths {
		name := filepath.Base(p)
		if ending := filepath.Ext(name); len(names) > 0 && slices.Contains(e.paths, strings.TrimSuffix(p, ending)+".csv") {
			name = ending
		}
		names = append(names, name)
	}
	m.say(plot.Good, "✓ "+filepath.Dir(e.paths[0])+string(os.PathSeparator)+" has "+strings.Join(names, " "))
}

// copyFocus copies what has the focus: a value, the rows, or the last values of the
// curves.
func (m *screen) copyFocus(string) tea.Cmd {
	var text string
	switch p := m.frames[m.focus].panel.(type) {
	case *lensPanel: // lines have no cursor
		if text = p.copied(); text == "" {
			text = tableOf(p)
		}
	case copyable:
		text = p.copied()
	case tabled:
		text = p.table().TSV()
	case pictured:
		text = tableOf(p)
	case charted:
		text = lastValues(p.figures()).TSV()
	default:
		m.say(plot.Muted, "There is no value or table in this panel to copy.")
		return nil
	}
	if text == "" {
		m.say(plot.Muted, "There is nothing to copy yet.")
		return nil
	}
	sequence, err := clip.Sequence(text, os.Getenv)
	if err != nil {
		m.say(plot.Warn, "✗ "+err.Error())
		return nil
	}
	m.out.Aside(sequence)
	what := "“" + text + "”"
	if n := strings.Count(text, "\n"); n > 0 {
		what = fmt.Sprintf("%d lines", n)
	}
	m.say(plot.Good, "Sent "+what+" to the clipboard of the terminal, if it takes any (OSC 52).")
	return nil
}

// tableOf is the numbers of a picture, "" before there are any.
func tableOf(p pictured) string {
	if _, x := p.portrait(); !x.Empty() {
		return x.Table().TSV()
	}
	return ""
}

// lastValues is a table of the last value of each curve.
func lastValues(figures []export.Figure) export.Table {
	t := export.Table{Columns: []string{"chart", "curve", "step", "value"}}
	for _, f := range figures {
		name, _, _ := strings.Cut(f.Title, " · ")
		for _, s := range f.Series {
			if n := len(s.Y); n > 0 {
				t.Rows = append(t.Rows, []string{name, s.Name, formatFloat(s.X[n-1]), formatFloat(s.Y[n-1])})
			}
		}
	}
	return t
}

// exportPoints is the most that a curve is exported with: beyond that, a point is the
// mean of some steps.
const exportPoints = 20_000

// figure is a chart of the whole run so far, with its marks.
func (s *state) figure(name string, log bool, series ...export.Series) export.Figure {
	f := export.Figure{Title: name + " · " + s.runName(), XName: "step", YName: name, LogY: log}
	for _, c := range series {
		if len(c.X) > 0 {
			f.Series = append(f.Series, c)
		}
	}
	for _, m := range append(s.stageMarks(), s.marks(s.snap.Step)...) {
		f.Marks = append(f.Marks, export.Mark{X: m.X, Text: m.Text})
	}
	return f
}

// points are the values of a series, each at its step.
func (s *state) points(name, of string) export.Series {
	out := export.Series{Name: name}
	for _, b := range s.buckets(of) {
		if b.N > 0 {
			out.X, out.Y = append(out.X, float64(b.From+b.To)/2), append(out.Y, b.Mean)
		}
		if b.Bad > 0 {
			out.X, out.Y = append(out.X, float64(b.To)), append(out.Y, math.NaN())
		}
	}
	return out
}

// banded are the values of a series with the range of another around each.
func (s *state) banded(name, of, raw string) export.Series {
	values, around := s.buckets(of), s.buckets(raw)
	out := export.Series{Name: name}
	width := float64(s.snap.Step+1) / float64(max(1, len(values)))
	for i, b := range values {
		if b.N > 0 {
			low, high := envelope(around, i, width)
			out.X, out.Y = append(out.X, float64(b.From+b.To)/2), append(out.Y, b.Mean)
			out.Min, out.Max = append(out.Min, low), append(out.Max, high)
		}
		if b.Bad > 0 || around[i].Bad > 0 {
			out.X, out.Y = append(out.X, float64(b.To)), append(out.Y, math.NaN())
			out.Min, out.Max = append(out.Min, math.NaN()), append(out.Max, math.NaN())
		}
	}
	return out
}

func (s *state) buckets(of string) []train.Bucket {
	return s.curves.Columns(of, 0, s.snap.Step, int(min(s.snap.Step+1, exportPoints)))
}
