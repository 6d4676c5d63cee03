package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"example.com/maskbench/core/record"
)

// several starts the run r in a folder of runs, and its unmasked twin beside it.
func several(t *testing.T, keys string) *desk {
	d := sit(t, link{w: 120, h: 36, env: []string{"MASKBENCH_RUNS=."}}, endless...)
	d.press("<") // not to fill the disk
	d.see("● training", "step [1-9]")
	d.press(keys)
	d.see(`A \[B\] digits`, `Branched off A at|✓ target`)
	d.press("<<") // nor to wait long for its replay
	d.see("pace 200/s")
	return d
}

// folders are those of the runs.
func (d *desk) folders() (all []string) {
	for _, f := range globbed(d.t, d.file("*/"+record.PresetFile)) {
		all = append(all, filepath.Base(filepath.Dir(f)))
	}
	return all
}

func globbed(t *testing.T, pattern string) []string {
	all, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// made wants all runs to be checkpointed, and replayed as they were.
func (d *desk) made(n int) {
	d.t.Helper()
	all := d.folders()
	if len(all) != n {
		d.t.Errorf("the runs are %v, want %d", all, n)
	}
	for _, name := range all {
		if len(globbed(d.t, d.file(name+"/checkpoints/*"))) == 0 {
			d.t.Errorf("%s has no checkpoint", name)
		}
		if code, _, notes := invoke(d.t, d.dir, "replay", name); code != 0 {
			d.t.Errorf("replay of %s: exit %d\n%s", name, code, notes)
		}
	}
}

// TestTwin trains a run and its unmasked twin side by side, and compares them. However
// the screen ends, both are checkpointed, and can be made again.
func TestTwin(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		leave func(*desk)
		code  int
	}{
		"quit": {func(d *desk) {
			d.press("q")
			d.see("2 runs are not over", "stop here")
			d.press("y")
		}, exitInterrupted},
		"SIGTERM": {func(d *desk) { d.cmd.Process.Signal(terminate) }, exitResumable},
		"hang-up": {func(d *desk) { d.master.Close() }, exitResumable}, // both are endless
		"leave": {func(d *desk) {
			d.press("q")
			d.see("2 runs are not over")
			d.press("l")
		}, exitResumable},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := several(t, "B")
			d.press("C")
			d.see("what differs", "mask.input.strategy +random +none", "✓ paired", "done to B alone", "target")
			d.press("\x1b")
			d.see("layers", "journal")
			d.press("(")
			d.see(`\[A\] B digits`)
			c.leave(d)
			d.exits(c.code)
			d.made(2)
		})
	}
}

// TestBranch branches a run with another ratio, from its newest checkpoint.
func TestBranch(t *testing.T) {
	t.Parallel()
	d := sit(t, link{w: 120, h: 36, env: []string{"MASKBENCH_RUNS=."}}, endless...)
	d.press("<<<jj")
	d.see("● training", "step [1-9]", "▸ ratio")
	d.press("c")
	d.see("✓ checkpoint")
	d.press("b")
	d.see("branch A", "▸ input mask ratio", "no masks from step 0")
	d.press("\r0.55\r")
	d.see(`A \[B\] digits`, `Branched off A at the checkpoint of step \d+|✓ input ratio 0\.2 → 0\.55`)
	d.press("C")
	d.see("mask.input.ratio +0.2 +0.55", "✓ paired")
	d.press("\x1b")
	d.see("layers", "journal")
	d.press("<<W")
	d.see("close B", "n +stay")
	d.press("y")
	d.see("B digits is closed")
	d.cmd.Process.Signal(terminate)
	d.exits(exitResumable)
	d.made(2)
}

// TestRunsPage finds, resumes, watches, replays and deletes runs from the list.
func TestRunsPage(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for _, args := range [][]string{
		{"run", "digits", "--epochs", "2", "--out", "digits-short", "--set", "mask.input.ratio=0.4"},
		{"run", "toy-linear", "--epochs", "2", "--out", "toy"},
	} {
		if code, _, notes := invoke(t, dir, args...); code != 0 {
			t.Fatal(notes)
		}
	}
	d := sit(t, link{w: 120, h: 36, dir: dir, env: []string{"MASKBENCH_RUNS=."}}, endless...)
	d.press("<<")
	d.see("● training", "step [1-9]")
	d.press("r")
	d.see("runs", "A ● training +r ", "✓ finished +digits-short", "3 · by newest")
	d.press("/ratio=0.4\r")
	d.see("1 of 3")
	d.press("y")
	d.see("replay: equal, byte for byte")
	d.press("c")
	d.see("what came of it", "mask.input.ratio")
	d.press("\x1b")
	d.see("layers", "journal")
	d.press("r\r")
	d.see(`A \[B\] digits`, "You look at digits-short")
	d.press("W")
	d.see("is closed")
	d.press("rd")
	d.see("delete a run", "no way back")
	d.press("y")
	d.see("✓ deleted digits-short")
	if exists(d.file("digits-short")) {
		t.Error("the folder of the deleted run is there")
	}
	d.press("/")
	d.see("esc +drop")
	d.press("\x1b")
	d.see("2 · by newest")
	d.cmd.Process.Signal(terminate)
	d.exits(exitResumable)
	d = sit(t, link{w: 80, h: 24, dir: dir, env: []string{"MASKBENCH_RUNS=."}}, "toy-linear", "--epochs", "0")
	d.see("● training")
	d.press("r/name:r -toy\r")
	d.see("■ stopped +r ")
	d.press("\r")
	d.see("open a run", "y +go on")
	d.press("y")
	d.see(`A \[B\] digits +● training`, "goes on from its newest checkpoint")
	other, err := os.ReadFile(d.file("r/lock"))
	if err != nil || len(other) == 0 {
		t.Errorf("the resumed run is not locked: %v", err)
	}
	d.cmd.Process.Signal(syscall.SIGTERM)
	d.exits(exitResumable)
}

// TestPresetPalette finds a preset, sees how it differs, and opens it beside the run.
func TestPresetPalette(t *testing.T) {
	t.Parallel()
	d := sit(t, link{w: 120, h: 36, env: []string{"MASKBENCH_RUNS=."}}, endless...)
	d.press("<<")
	d.see("● training", "step [1-9]")
	d.press("P")
	d.see("open a preset", "fashion-mini", "differs|diff ")
	d.press("toyl")
	d.see("▸ toy-linear", "here +there")
	d.press("\r")
	d.see("open toy-linear", "b +open the other beside")
	d.press("b")
	d.see(`A \[B\] toy-linear`)
	d.cmd.Process.Signal(terminate)
	d.exits(exitResumable)
	if n := len(d.folders()); n != 2 || !strings.Contains(strings.Join(d.folders(), " "), "toy-linear") {
		t.Errorf("the runs are %v", d.folders())
	}
}
