package tui

import (
	"encoding/base64"
	"encoding/csv"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/machine"
)

// finish carries a command out, as bubbletea would, and draws what came of it.
func (r *rig) finish(cmd tea.Cmd) {
	if cmd != nil {
		r.Update(cmd())
	}
}

// rows reads an export.
func rows(t *testing.T, dir, name string) [][]string {
	t.Helper()
	f, err := os.Open(filepath.Join(dir, exportsDir, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	out, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestExportAll exports every panel that X lists.
func TestExportAll(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.dir = t.TempDir()
	r.press("X")
	d := r.dialog.(*menu)
	if len(d.items) < 9 || !r.shows("export to the run's folder") {
		t.Fatalf("X lists %v", d.items)
	}
	for i := range d.items {
		r.press("esc", "X")
		r.dialog.(*menu).at = i
		r.finish(r.press("enter"))
		if !r.shows("✓ ") || !r.shows("has ") {
			t.Errorf("%s: %s", d.items[i].name, r.hint.text)
		}
	}
	for _, name := range []string{"loss.csv", "loss.svg", "loss.png", "accuracy.png", "gap.svg", "gradient-norm.csv", "ratio.csv", "rate.png", "mask.csv", "layers.csv", "journal.csv"} {
		if info, err := os.Stat(filepath.Join(r.dir, exportsDir, name)); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestExportNumbers compares what is exported with the run, number by number.
func TestExportNumbers(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.run.results[0].Why, r.dir = "", t.TempDir()
	r.finish(r.export("loss"))
	points := map[string]map[float64]float64{}
	marks := 0
	for _, row := range rows(t, r.dir, "loss.csv")[1:] {
		if row[0] == "" {
			marks++
			continue
		}
		x, err1 := strconv.ParseFloat(row[1], 64)
		y, err2 := strconv.ParseFloat(row[2], 64)
		if err1 != nil || err2 != nil {
			t.Fatal(row)
		}
		name := strings.Fields(row[0])[0]
		if points[name] == nil {
			points[name] = map[float64]float64{}
		}
		points[name][x] = y
	}
	for step := int64(1); step <= 441; step++ {
		if got, want := points["training,"][float64(step)], r.run.value(train.Loss+train.Smooth, step); got != want {
			t.Fatalf("step %d: %v, want %v", step, got, want)
		}
	}
	if got := points["validation"]; len(got) != 7 || got[441] != r.run.value(train.ValLoss, 441) || marks != 3 {
		t.Errorf("validation %v, %d marks", got, marks)
	}
}

// TestExportGap sees that a value that is not finite is a gap.
func TestExportGap(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.run.badStep = 300
	f := lossPanel{&r.state}.figures()[0]
	for _, s := range f.Series {
		if n := len(s.Y); n == 0 || !math.IsNaN(s.Y[n-1]) {
			t.Errorf("%s ends in %v", s.Name, s.Y[max(0, n-3):])
		}
	}
}

func TestExportFocus(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.dir = ""
	r.press("x")
	if !r.shows("no folder") {
		t.Error("a run without a folder is exported")
	}
	r.dir = t.TempDir()
	r.focusOn("layers")
	r.finish(r.press("x"))
	if got := rows(t, r.dir, "layers.csv"); len(got) != 4 || got[1][0] != "dense1" || got[1][5] != "true" {
		t.Errorf("layers %q", got)
	}
	r.focusOn("mask")
	r.finish(r.press("x"))
	found := false
	for _, row := range rows(t, r.dir, "mask.csv") {
		found = found || strings.Join(row, " ") == "input mask ratio 0.25"
	}
	if !found {
		t.Error("the settings have no ratio")
	}
}

// TestExportFails tells why, and what to do.
func TestExportFails(t *testing.T) {
	r := newRig(trueDark, 200, 50)
	r.dir = filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(r.dir, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	r.finish(r.export("loss"))
	if !r.shows("✗ cannot export to") || !strings.Contains(r.hint.text, "a file is in the way") {
		t.Error(r.hint.text)
	}
}

// TestCopy looks at what is sent to the terminal.
func TestCopy(t *testing.T) {
	t.Setenv("TERM", "xterm")
	t.Setenv("TMUX", "")
	t.Setenv("STY", "")
	for _, c := range []struct{ focus, has, says string }{
		{"mask", "input", "Sent “input”"},
		{"layers", "dense1\tdense\t256\t784\t200960\ttrue\t1\t0\n", "Sent 4 lines"},
		{"journal", "252\tratio\tinput\t0.25\tapplied\t0.3\t0.25\t\n", "Sent 5 lines"},
		{"loss", "loss\tvalidation\t441\t0.37", "Sent 3 lines"},
		{"curves", "accuracy\taccuracy\t441\t0.85", "lines to the clipboard"},
	} {
		r := newRig(trueDark, 120, 36)
		r.focus = c.focus
		r.press("Y")
		sent := r.sent("\x1b]52;c;")
		if len(sent) != 1 {
			t.Errorf("%s: sent %q", c.focus, sent)
			continue
		}
		text, err := base64.StdEncoding.DecodeString(strings.TrimSuffix(strings.TrimPrefix(sent[0], "\x1b]52;c;"), "\a"))
		if err != nil || !strings.Contains(string(text), c.has) || !r.shows(c.says) {
			t.Errorf("%s: copied %q, %v, want %q; %s", c.focus, text, err, c.has, r.hint.text)
		}
	}
}

// TestLoad sees that the machine's load is shown where there is room, and goes before
// anything else does.
func TestLoad(t *testing.T) {
	load := machine.Load{CPU: 0.97, Memory: 3 << 30, MemoryTotal: 24 << 30, GPU: &machine.GPU{Busy: 0.45, Memory: 12 << 30, MemoryTotal: 80 << 30}}
	for _, c := range []struct {
		w         int
		gpu, rest bool
	}{{200, true, true}, {145, true, false}, {80, false, false}} {
		r := newRig(trueDark, c.w, 50)
		r.load = load
		r.touched++
		r.stale = true
		line, _, _ := strings.Cut(r.text(), "\n")
		if gpu, rest := strings.Contains(line, "gpu 45 % 12/80 GB"), strings.Contains(line, "load 97 % 3/24 GB"); gpu != c.gpu || rest != c.rest {
			t.Errorf("%d cells: %q", c.w, line)
		}
		if !strings.Contains(line, "35 %") || !strings.Contains(line, "━━━") {
			t.Errorf("%d cells: no progress in %q", c.w, line)
		}
	}
	r := newRig(trueDark, 200, 50)
	if strings.Contains(r.text(), "load") {
		t.Error("a machine that nobody watches has a load")
	}
}
