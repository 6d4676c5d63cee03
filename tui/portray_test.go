package tui

import (
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"example.com/maskbench/tui/plot"
)

// TestExportPictures exports every view, small and enlarged, and compares the numbers.
func TestExportPictures(t *testing.T) {
	r := newRig(trueDark, 120, 36)
	r.run.fineTune()
	r.press("]")
	r.tick(12)
	r.dir = t.TempDir()
	for _, panel := range []string{"picture", "lens"} {
		for _, v := range pictures {
			if r.focus != panel {
				r.enlargePicture(v.name)
				if panel == "picture" {
					r.press("esc")
				}
			}
			r.show(v.name)
			r.tick(12)
			name, want := r.frames[panel].panel.(pictured).portrait()
			r.finish(r.press("x"))
			if want.Empty() {
				if !r.shows("There is nothing to export yet.") {
					t.Errorf("%s: nothing is exported: %s", v.name, r.hint.text)
				}
				continue
			}
			if panel == "lens" {
				name += "-2" // nothing is written over
			}
			if !r.shows("✓ ") || !r.shows(name+".csv .svg .png") {
				t.Errorf("%s in %s: %s", v.name, panel, r.hint.text)
			}
			if got := rows(t, r.dir, name+".csv"); len(got) != 1+len(want.Table().Rows) {
				t.Errorf("%s has %d rows", name, len(got))
			}
			svg, err := os.ReadFile(filepath.Join(r.dir, exportsDir, name+".svg"))
			if at := "step " + grouped(r.still.Step) + " · epoch "; err != nil || !strings.Contains(string(svg), at) || !strings.Contains(string(svg), r.runName()) {
				t.Errorf("%s does not say of what run and step it is: %v", name, err)
			}
		}
	}
}

// TestExportPart exports what a lens shows, cell by cell, and copies the cell under the
// cursor.
func TestExportPart(t *testing.T) {
	t.Setenv("TERM", "xterm")
	t.Setenv("TMUX", "")
	t.Setenv("STY", "")
	r := newRig(trueDark, 120, 36)
	r.dir = t.TempDir()
	r.enlargePicture("weights", "+", "+", "+", "+", "+")
	r.tick(12)
	r.text()
	r.lenses["weights"] = plot.Lens{Zoom: 5, Row: 33, Col: 200}
	r.touched++
	r.finish(r.press("x"))
	w := r.still.Weight
	got := rows(t, r.dir, "weights-"+w.Layer+".csv")[1:]
	if n := len(got); n == 0 || n >= w.Out*w.In {
		t.Fatalf("%d of %d cells are exported", n, w.Out*w.In)
	}
	seen := false
	for _, line := range got {
		row, _ := strconv.Atoi(line[0])
		col, _ := strconv.Atoi(line[1])
		v, err := strconv.ParseFloat(line[2], 32)
		if want := w.Values[row*w.In+col]; err != nil || float32(v) != want {
			t.Fatalf("%v: want %v", line, want)
		}
		seen = seen || row == 33 && col == 200
	}
	if !seen {
		t.Error("the cell under the cursor is not in sight")
	}
	r.press("Y")
	spot := plot.Spot{Row: 33, Col: 200, Rows: 1, Cols: 1}
	want := base64.StdEncoding.EncodeToString([]byte(fmt.Sprint(float32(spot.Mean(w.Values, w.In)))))
	if sent := r.sent("\x1b]52;c;"); len(sent) != 1 || !strings.Contains(sent[0], want) {
		t.Errorf("copied %q: %s", sent, r.hint.text)
	}
	r.show("classes")
	r.press("Y")
	if !r.shows("lines to the clipboard") {
		t.Error(r.hint.text)
	}
}
