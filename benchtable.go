package main

import (
	"encoding/json"
	"fmt"
	"math"
	"runtime"
	"strconv"
	"strings"

	"example.com/maskbench/core/bench"
	"example.com/maskbench/core/record"
)

// benchmark tells what was measured: a line of JSON for each case, or a table.
func (p *printer) benchmark(m machine, cases []*bench.Case) {
	if p.json {
		p.line(m.line())
		for _, c := range cases {
			p.line(caseLine(c))
		}
		return
	}
	p.words("machine", m.processor)
	p.words("device", fmt.Sprintf("%s (%s), %s", m.device, m.features, plural(m.threads, "thread")))
	p.words("maskbench", version())
	for _, g := range benchGroups {
		p.benchGroup(g, cases)
	}
	fmt.Fprint(p.results, p.text(benchNotes))
}

// benchGroups heads the parts of the table.
var benchGroups = []struct {
	group bench.Group
	head  string
}{
	{bench.Peak, "peaks"},
	{bench.Product, "products of a layer, rows×in×out"},
	{bench.Rest, "other kernels"},
	{bench.Whole, "training steps, rows×units"},
}

const benchNotes = `
hides   share of the multiply-adds that a mask makes needless
µs, ±   median of the rounds; half the distance of their quartiles
rate    GF/s: two operations for each multiply-add that no mask hides
peak    share of the multiply-adds, or of reading the memory that the operands
        fit in, of all threads at their best
ideal   µs that are left if what the mask hides cost nothing
step    SGD, the large one with momentum; masks stay as they were drawn
`

// benchRow has the columns of the table, which fit 80.
const benchRow = "%-23s %-12s %5s %7s %4s %10s %5s %7s\n"

// benchGroup prints the part of the table that a group has.
func (p *printer) benchGroup(g struct {
	group bench.Group
	head  string
}, cases []*bench.Case) {
	fmt.Fprintf(p.results, "\n%s\n", p.text(g.head))
	head := []any{"", "mask", "hides", "µs", "±", "rate", "peak", "ideal"}
	if g.group == bench.Peak {
		head = []any{"", "", "", "", "±", "rate", "", ""}
	}
	p.columns(head...)
	for _, c := range cases {
		if c.Group == g.group {
			p.benchCase(c)
		}
	}
}

// benchCase prints a line of the table.
func (p *printer) benchCase(c *bench.Case) {
	name := strings.TrimSpace(c.Name + " " + joined(c.Shape, "×"))
	mask, hides, micros := c.Mask, "", digits(1e6*c.Seconds())
	if c.Work.Kept < c.Work.Adds {
		hides = share(c.Hidden())
	}
	if c.Group == bench.Peak {
		mask, micros = plural(c.Threads, "thread"), ""
	}
	p.columns(name, mask, hides, micros, fmt.Sprintf("%.0f%%", 100*c.Spread()), rate(c), share(c.Share()), digits(1e6*c.Ideal()))
}

func (p *printer) columns(cells ...any) {
	line := strings.TrimRight(fmt.Sprintf(benchRow, cells...), " \n")
	fmt.Fprintln(p.results, p.text(line))
}

// rate is what a case does in a second, in words.
func rate(c *bench.Case) string {
	switch {
	case c.Group == bench.Whole:
		return fmt.Sprintf("%.0f /s", c.Rate())
	case c.Work.Bytes > 0:
		return digits(c.Bandwidth()/1e9) + " GB/s"
	}
	return digits(c.Flops()/1e9) + " GF/s"
}

// digits is a number with as many digits as are worth reading, nothing if there is
// none.
func digits(v float64) string {
	switch {
	case math.IsNaN(v):
		return ""
	case math.Abs(v) < 10:
		return strconv.FormatFloat(v, 'f', 2, 64)
	case math.Abs(v) < 1000:
		return strconv.FormatFloat(v, 'f', 1, 64)
	}
	return strconv.FormatFloat(v, 'f', 0, 64)
}

// share is a part of a whole in percent.
func share(v float64) string {
	switch {
	case math.IsNaN(v):
		return ""
	case v < 0.01:
		return fmt.Sprintf("%.1g%%", 100*v)
	case v < 0.0995:
		return fmt.Sprintf("%.1f%%", 100*v)
	}
	return fmt.Sprintf("%.0f%%", 100*v)
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func joined(numbers []int, by string) string {
	var words []string
	for _, n := range numbers {
		words = append(words, strconv.Itoa(n))
	}
	return strings.Join(words, by)
}

// line describes the machine.
func (m machine) line() *record.Line {
	return record.NewLine().String("event", "machine").String("processor", m.processor).
		String("device", m.device).String("features", m.features).
		Int("threads", int64(m.threads)).Int("cores", int64(runtime.NumCPU())).
		String("maskbench", version()).String("go", runtime.Version())
}

// caseLine describes a case and what was measured of it.
func caseLine(c *bench.Case) *record.Line {
	l := record.NewLine().String("event", string(c.Group)).String("name", c.Name)
	if shape, err := json.Marshal(c.Shape); err == nil && c.Shape != nil {
		l.Raw("shape", shape)
	}
	l.String("mask", c.Mask).Int("threads", int64(c.Threads)).Int("rounds", int64(c.Rounds())).
		Float("seconds", c.Seconds()).Float("spread", c.Spread())
	if c.Work.Adds > 0 {
		l.Float("multiply_adds", c.Work.Adds).Float("kept", c.Work.Kept).
			Float("hidden", c.Hidden()).Float("flops_per_s", c.Flops())
	}
	if c.Work.Bytes > 0 {
		l.Float("bytes", c.Work.Bytes).Float("bytes_per_s", c.Bandwidth())
	}
	if c.Work.Samples > 0 {
		l.Float("samples_per_s", c.Rate())
	}
	return l.Float("share", c.Share()).Float("ideal_s", c.Ideal())
}
