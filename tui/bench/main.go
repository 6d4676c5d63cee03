// Command bench measures what the screen promises: that it costs the training nothing,
// answers at once, writes little, and neither waits for a terminal nor dies with it. It
// builds maskbench, drives it through pseudo-terminals, and writes what it found beside
// the goals:
//
//	go run ./tui/bench > tui/RESULTS.md
//
// It takes twelve minutes, and wants a machine that does nothing else.
package main

import (
	"flag"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"
)

// bench is one round of measurements.
type bench struct {
	dir, binary string
	pairs       int // of runs with and without a screen
	rows        []row
}

// row is a line of the table.
type row struct {
	what, goal, found, met string
}

// measurements in the order of the table.
var measurements = []struct {
	name string
	make func(*bench)
}{
	{"throughput", (*bench).throughput},
	{"cost", (*bench).cost},
	{"keys", (*bench).keys},
	{"bytes", (*bench).traffic},
	{"frame", (*bench).frame},
	{"start", (*bench).start},
	{"unread", (*bench).unread},
}

func main() {
	pairs := flag.Int("pairs", 40, "runs with a screen, and as many without")
	only := flag.String("only", "", "measure one thing alone: "+strings.Join(names(), ", "))
	flag.Parse()
	b := &bench{dir: must(os.MkdirTemp("", "screen-bench-")), pairs: *pairs}
	defer os.RemoveAll(b.dir)
	b.binary = filepath.Join(b.dir, "maskbench")
	if out, err := exec.Command("go", "build", "-o", b.binary, ".").CombinedOutput(); err != nil {
		check(fmt.Errorf("the program does not build: %w\n%s", err, out))
	}
	for _, m := range measurements {
		if *only != "" && *only != m.name {
			continue
		}
		fmt.Fprintln(os.Stderr, time.Now().Format(time.TimeOnly), m.name)
		m.make(b)
	}
	b.print()
}

func names() (all []string) {
	for _, m := range measurements {
		all = append(all, m.name)
	}
	return all
}

// add notes a row.
func (b *bench) add(what, goal string, met bool, format string, args ...any) {
	word := "yes"
	if !met {
		word = "**no**"
	}
	b.rows = append(b.rows, row{what, goal, fmt.Sprintf(format, args...), word})
}

// addRatio notes a row whose goal is a least ratio. Where the machine's noise leaves the
// goal inside the interval, the pairs do not tell whether it is met, and it says so.
func (b *bench) addRatio(what string, goal float64, pairs []float64) {
	mean, half := geometric(pairs)
	r := sorted(pairs)
	word := "**no**"
	switch {
	case mean/half >= goal:
		word = "yes"
	case mean*half >= goal:
		word = "within the noise"
	}
	b.rows = append(b.rows, row{what, fmt.Sprintf("≥ %.2f", goal), fmt.Sprintf("%.3f (95 %%: %.3f … %.3f), median %.3f [%.3f … %.3f]",
		mean, mean/half, mean*half, at(r, 0.5), at(r, 0.25), at(r, 0.75)), word})
}

// print writes the table as Markdown.
func (b *bench) print() {
	fmt.Printf("# What the screen costs, and how soon it answers\n\n")
	fmt.Printf("Measured %s at commit %s by `go run ./tui/bench > tui/RESULTS.md`, on\n%s: %d processors, %s, %s/%s.\n",
		time.Now().UTC().Format(time.DateOnly), commit(), processor(), runtime.NumCPU(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	fmt.Printf("The screen is driven through a pseudo-terminal of %d×%d cells, while `fashion-mini` trains on all processors.\nFigures are medians; quartiles stand in brackets.\n\n", width, height)
	fmt.Printf("| quantity | goal | found | met |\n|---|---|---|---|\n")
	for _, r := range b.rows {
		fmt.Printf("| %s | %s | %s | %s |\n", r.what, r.goal, r.found, r.met)
	}
}

// commit names what is measured, and says if there is more than was committed.
func commit() string {
	out, err := exec.Command("git", "describe", "--always", "--dirty").Output()
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(out))
}

// processor is the model of this machine's.
func processor() string {
	text, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(text)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "an unnamed processor"
}

// geometric is the geometric mean of ratios, and the factor to either side within which
// it lies in 95 of 100 rounds like this one (Student's t for many pairs is near 2).
func geometric(ratios []float64) (mean, half float64) {
	n := float64(len(ratios))
	sum, squares := 0.0, 0.0
	for _, r := range ratios {
		sum += math.Log(r)
	}
	for _, r := range ratios {
		squares += math.Pow(math.Log(r)-sum/n, 2)
	}
	return math.Exp(sum / n), math.Exp(2 * math.Sqrt(squares/(n-1)/n))
}

// at is the value of sorted ones below which the share q lies.
func at[T any](sorted []T, q float64) T { return sorted[int(q*float64(len(sorted)-1)+0.5)] }

// sorted returns its arguments in order.
func sorted[T int | float64 | time.Duration](values []T) []T {
	values = slices.Clone(values)
	slices.Sort(values)
	return values
}

// ms writes a time in milliseconds.
func ms(d time.Duration) string { return fmt.Sprintf("%.3g ms", float64(d.Microseconds())/1000) }

// check ends the program if there is an error: a figure that could not be measured must
// not be missing in silence.
func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func must[T any](v T, err error) T {
	check(err)
	return v
}
