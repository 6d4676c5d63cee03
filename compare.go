package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"path/filepath"
	"strconv"
	"strings"
	"text/tabwriter"
	"unicode"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/runs"
	"example.com/maskbench/core/train"
)

// runCompare tells how two runs differ: in what was set, in what was done to them,
// and in what came of it.
func runCompare(s *settings, words []string) error {
	a, b, err := chooseRuns(words)
	switch {
	case errors.Is(err, runs.ErrAmbiguous):
		return usageError{err}
	case err != nil:
		return err
	case a.Name == b.Name:
		return usage("%s is one run: name another beside it", a.Name)
	}
	c, err := runs.Compare(a, b)
	if err != nil {
		return dataError{err}
	}
	p := newPrinter(s.json)
	if s.json {
		p.line(comparisonLine(c))
		return nil
	}
	p.comparison(c)
	return nil
}

// chooseRuns finds the runs that are named. One alone is compared with the run that
// it branched from, else with the newest of the others.
func chooseRuns(words []string) (a, b runs.Run, err error) {
	root := record.Root()
	switch len(words) {
	case 1, 2:
	case 0:
		return a, b, usage("RUN is missing: give the folder or name of a run, or of two")
	default:
		return a, b, usage("%q is one argument too many", words[2])
	}
	if a, err = runs.Find(root, words[0]); err != nil {
		return a, b, err
	}
	if len(words) == 2 {
		b, err = runs.Find(root, words[1])
		return a, b, err
	}
	if a.Parent != "" {
		if parent, err := runs.Find(filepath.Dir(a.Dir), a.Parent); err == nil {
			return parent, a, nil
		}
	}
	all, err := runs.List(root)
	for _, r := range all {
		if r.Name != a.Name {
			return a, r, err
		}
	}
	return a, b, cmp.Or(err, fmt.Errorf("%s %w beside %s: name the other", root, record.ErrNoRun, a.Name))
}

// comparison prints what differs, first what was set, last what it may mean.
func (p *printer) comparison(c runs.Comparison) {
	p.table(func(row func(cells ...string)) {
		row("A", c.A.Name, progressOf(c.A))
		row("B", c.B.Name, progressOf(c.B))
	})
	p.keys(c)
	p.commands(c)
	p.values(c.Values)
	fmt.Fprintln(p.results)
	for _, n := range c.Notes {
		fmt.Fprintln(p.results, p.text(printable(n)))
	}
}

func (p *printer) keys(c runs.Comparison) {
	if len(c.Keys) == 0 {
		fmt.Fprintf(p.results, "\nno key differs\n")
		return
	}
	fmt.Fprintln(p.results)
	p.table(func(row func(cells ...string)) {
		row("key", "A", "B")
		for _, k := range c.Keys {
			row("  "+k.Key, cmp.Or(k.A, "–"), cmp.Or(k.B, "–"))
		}
	})
}

func (p *printer) commands(c runs.Comparison) {
	if len(c.OnlyA)+len(c.OnlyB) == 0 {
		fmt.Fprintf(p.results, "\nno command differs\n")
		return
	}
	fmt.Fprintln(p.results)
	p.table(func(row func(cells ...string)) {
		row("command", "of", "at step")
		for i, only := range [][]train.Result{c.OnlyA, c.OnlyB} {
			for _, r := range only {
				row("  "+deed(r), string(rune('A'+i)), strconv.FormatInt(r.Step, 10))
			}
		}
	})
}

// deed is a command in a few words, as "ratio input 0.25 → 0.3".
func deed(r train.Result) string {
	text := strings.TrimSpace(r.Kind + " " + r.On)
	switch {
	case r.Old != "" && r.New != "":
		return text + " " + r.Old + " → " + r.New
	case r.New != "":
		return text + " " + r.New
	}
	return text
}

// titles are the metrics as they are printed.
var titles = map[string]string{train.TrainLoss: "train loss", train.ValLoss: "val loss", train.ValAccuracy: "accuracy", train.Gap: "gap"}

func (p *printer) values(all []runs.Value) {
	if len(all) == 0 {
		fmt.Fprintf(p.results, "\nno value to compare: no epoch has ended yet\n")
		return
	}
	fmt.Fprintln(p.results)
	p.table(func(row func(cells ...string)) {
		row("value", "", "A", "at step", "B", "at step", "Δ = B − A")
		before := ""
		for _, v := range all {
			title := ""
			if v.Metric != before {
				title, before = "  "+titles[v.Metric], v.Metric
			}
			delta := "–"
			if d := v.Delta(); !math.IsNaN(d) {
				delta = strings.Replace(fmt.Sprintf("%+.4g", d), "-", "−", 1)
			}
			row(title, v.Which, value(v.A), step(v.StepA), value(v.B), step(v.StepB), delta)
		}
	})
}

func value(v float64) string {
	if math.IsNaN(v) {
		return "–"
	}
	return strconv.FormatFloat(v, 'g', 6, 64)
}

func step(n int64) string {
	if n == 0 {
		return "–"
	}
	return strconv.FormatInt(n, 10)
}

// progressOf is how a run stands, in a line.
func progressOf(r runs.Run) string {
	of := func(n, all int64) string {
		if all == 0 {
			return strconv.FormatInt(n, 10)
		}
		return fmt.Sprintf("%d of %d", n, all)
	}
	text := fmt.Sprintf("%s, step %s, epoch %s, seed %d, %s", r.State, of(r.Step, r.Steps), of(int64(r.Epoch), int64(r.Epochs)), r.Seed, cmp.Or(r.Device, "device unknown"))
	if r.Parent != "" {
		text += fmt.Sprintf(", branched from %s at step %d", r.Parent, r.ParentStep)
	}
	return text
}

// table prints rows in columns.
func (p *printer) table(fill func(row func(cells ...string))) {
	var text bytes.Buffer
	w := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	fill(func(cells ...string) {
		for i, c := range cells {
			cells[i] = p.text(printable(c))
		}
		fmt.Fprintln(w, strings.TrimRight(strings.Join(cells, "\t"), "\t"))
	})
	w.Flush()
	p.results.Write(text.Bytes())
}

// printable keeps what files hold from steering the terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return '?'
		}
		return r
	}, s)
}

func comparisonLine(c runs.Comparison) *record.Line {
	l := record.NewLine().String("event", "comparison").Raw("a", runLine(c.A)).Raw("b", runLine(c.B))
	array(l, "keys", c.Keys, func(l *record.Line, k runs.Change) { l.String("key", k.Key).String("a", k.A).String("b", k.B) })
	array(l, "commands_a", c.OnlyA, commandLine)
	array(l, "commands_b", c.OnlyB, commandLine)
	array(l, "values", c.Values, func(l *record.Line, v runs.Value) {
		l.String("metric", v.Metric).String("which", v.Which).Float("a", v.A).Int("a_step", v.StepA).
			Float("b", v.B).Int("b_step", v.StepB).Float("delta", v.Delta())
	})
	l.Bool("same_seed", c.Same.Seed).Bool("same_data", c.Same.Data).Bool("same_device", c.Same.Device).
		Bool("same_start", c.Same.Start).Bool("same_order", c.Same.Order).Bool("paired", c.Same.Paired())
	notes, _ := json.Marshal(c.Notes) // strings always have it
	return l.Raw("notes", notes)
}

func runLine(r runs.Run) []byte {
	return record.NewLine().String("run", r.Dir).String("state", string(r.State)).Int("step", r.Step).Int("steps", r.Steps).
		Int("epoch", int64(r.Epoch)).Int("epochs", int64(r.Epochs)).Int("seed", int64(r.Seed)).String("device", r.Device).
		String("parent", r.Parent).Int("parent_step", r.ParentStep).Bytes()
}

func commandLine(l *record.Line, r train.Result) {
	l.Int("step", r.Step).String("kind", r.Kind).String("on", r.On).String("old", r.Old).String("new", r.New)
}

// array adds items as an array of objects.
func array[T any](to *record.Line, key string, items []T, put func(*record.Line, T)) {
	var all [][]byte
	for _, item := range items {
		l := record.NewLine()
		put(l, item)
		all = append(all, bytes.Clone(l.Bytes()))
	}
	to.Raw(key, append(append([]byte("["), bytes.Join(all, []byte(","))...), ']'))
}
