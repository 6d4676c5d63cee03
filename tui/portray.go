package tui

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/export"
	"example.com/maskbench/tui/plot"
)

// pictured is a panel whose picture can be exported, under a name. One that shows nothing
// is none yet.
type pictured interface {
	portrait() (name string, p export.Picture)
}

// quantity is what a map tells of each cell, as the export names it.
type quantity struct {
	name   string
	values []float32
}

// present are the columns that there are.
func present(all ...quantity) (out []quantity) {
	for _, c := range all {
		if c.values != nil {
			out = append(out, c)
		}
	}
	return out
}

// inputColumns are the pixels of the sample as they are in the data, and what is hidden.
func inputColumns(s *state) []quantity {
	return present(quantity{"pixel", s.still.Sample.X}, quantity{"mask", s.still.Sample.Mask})
}

func occlusionColumns(s *state) []quantity {
	return present(quantity{"share_hidden", s.still.Occlusion})
}

func scoreColumns(s *state) []quantity {
	return present(quantity{"score", s.still.Score}, quantity{"mask", s.still.Sample.Mask})
}

func weightMaskColumns(s *state) []quantity {
	return present(quantity{"mask", s.still.Weight.Mask}, quantity{"weight", s.still.Weight.Values})
}

func weightColumns(s *state) []quantity {
	return present(quantity{"weight", s.still.Weight.Values}, quantity{"mask", s.still.Weight.Mask})
}

// portrait is all of the map, or of the lines, of the view that was chosen.
func (p picturePanel) portrait() (string, export.Picture) {
	if p.shown().portray != nil {
		return p.named(p.shown().portray(p.state))
	}
	c := p.colored(p.shown().chart(p.state))
	if c.Heatmap == nil {
		return p.named(export.Picture{})
	}
	return p.named(p.mapped(c, c.Whole()))
}

// portrait is what the enlarged picture shows of it.
func (p *lensPanel) portrait() (string, export.Picture) {
	if p.shown().chart != nil && p.lens().Zoom > 0 {
		if c := p.chart(); c.Heatmap != nil {
			return p.named(p.mapped(c, c.Part(p.theme, p.w, p.h)))
		}
	}
	return p.picturePanel.portrait()
}

// named completes a portrait with the name of its file, its title and when it was.
func (p picturePanel) named(x export.Picture) (string, export.Picture) {
	view, title := p.shown().name, p.shown().title(p.state)
	if layer := plain(p.still.Look.Layer); strings.HasSuffix(title, " · "+layer) && layer != "" {
		view += "-" + layer
	}
	x.Title = title + " · " + p.runName()
	at := "step " + grouped(p.still.Step)
	if n := p.still.StepsPerEpoch; n > 0 {
		at += fmt.Sprintf(" · epoch %.2f", float64(p.still.Step)/float64(n))
	}
	x.Notes = append([]string{at}, x.Notes...)
	return strings.ReplaceAll(view, " ", "-"), x
}

// runName is the name of the run's folder, behind that of the preset where it does not say it.
func (s *state) runName() string {
	run := filepath.Base(s.dir)
	if !strings.HasPrefix(run, s.config.Name) {
		run = s.config.Name + " · " + run
	}
	return run
}

// mapped is a part of a map, with the numbers of its cells.
func (p picturePanel) mapped(c chart, part plot.Spot) export.Picture {
	m := *c.Heatmap
	m.Lens, m.Memo = nil, nil
	m = m.Drawn(p.theme, m.W, m.H) // the range of cells, not of tiles
	said := append([]string{c.said}, c.legend...)
	if rows, cols := m.Whole().Rows, m.Whole().Cols; part != m.Whole() {
		said = append(said, fmt.Sprintf("%s and %s of %d×%d", ordinals("row", part.Row, part.Rows), ordinals("column", part.Col, part.Cols), rows, cols))
	}
	columns := p.shown().columns(p.state)
	return export.Picture{
		Notes: []string{ansi.Strip(strings.Join(said, " · "))},
		Maps:  []export.Map{{Part: part, Heatmap: m}},
		Table: func() export.Table { return cells(columns, m.W, part) },
	}
}

// cells is a row for each cell of a part of a map.
func cells(columns []quantity, width int, part plot.Spot) export.Table {
	t := export.Table{Columns: []string{"row", "column"}}
	for _, c := range columns {
		t.Columns = append(t.Columns, c.name)
	}
	for row := part.Row; row < part.Row+part.Rows; row++ {
		for col := part.Col; col < part.Col+part.Cols; col++ {
			line := append(make([]string, 0, len(t.Columns)), strconv.Itoa(row), strconv.Itoa(col))
			for _, c := range columns {
				line = append(line, formatCell(c.values, row*width+col))
			}
			t.Rows = append(t.Rows, line)
		}
	}
	return t
}

// formatCell writes a value so that it is read back as it was; what is not there is empty.
func formatCell(values []float32, i int) string {
	if i >= len(values) {
		return ""
	}
	return strconv.FormatFloat(float64(values[i]), 'g', -1, 32)
}

// portrayOutputs are the masks of layers' outputs for the chosen sample.
func portrayOutputs(s *state) export.Picture {
	x, t := export.Picture{}, export.Table{Columns: []string{"layer", "unit", "mask"}}
	most := 0.0
	for _, a := range s.still.Activations {
		most = max(most, greatest(a.Mask))
	}
	for _, a := range s.still.Activations {
		for i := range a.Mask {
			t.Rows = append(t.Rows, []string{a.Layer, strconv.Itoa(i), formatCell(a.Mask, i)})
		}
		if len(a.Mask) > 0 {
			m := strip(a.Mask, 64, 8)
			m.Lo, m.Hi, m.Scale = 0, most, plot.Viridis
			name := fmt.Sprintf("%s %d of %d kept", plain(a.Layer), len(a.Mask)-mask.Hidden(a.Mask), len(a.Mask))
			x.Maps = append(x.Maps, export.Map{Name: name, Part: m.Whole(), Heatmap: m})
		}
	}
	x.Notes = []string{ansi.Strip(s.sampleNumber())}
	x.Table = func() export.Table { return t }
	return x
}

// portrayClasses is the accuracy of each class, in the order of the data.
func portrayClasses(s *state) export.Picture {
	x, t := export.Picture{}, export.Table{Columns: []string{"class", "rows", "accuracy"}}
	var lowest train.ClassState
	if ranked := byAccuracy(s.still.Classes); len(ranked) > 0 {
		lowest = ranked[0]
	}
	for _, c := range s.still.Classes {
		t.Rows = append(t.Rows, []string{c.Name, strconv.Itoa(c.Rows), formatFloat(c.Accuracy)})
		text := fmt.Sprintf("%s of %s", accuracy(c), grouped(int64(c.Rows)))
		x.Bars = append(x.Bars, export.Bar{Name: c.Name, Share: c.Accuracy, Text: text, Marked: c == lowest})
	}
	x.Notes = []string{"validation of step " + grouped(s.still.ClassesAt)}
	x.Table = func() export.Table { return t }
	return x
}

// copied is the value under the cursor: of a tile the mean.
func (p *lensPanel) copied() string {
	if p.shown().chart == nil {
		return ""
	}
	c := p.chart()
	columns := p.shown().columns(p.state)
	if c.Heatmap == nil || len(columns) == 0 {
		return ""
	}
	spot := c.Under(p.theme, p.w, p.h)
	if spot.Rows*spot.Cols == 1 {
		return formatCell(columns[0].values, spot.Row*c.W+spot.Col)
	}
	return formatFloat(spot.Mean(columns[0].values, c.W))
}
