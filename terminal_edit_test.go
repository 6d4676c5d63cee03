package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// applied waits until the screen tells of a command, and wants it in the journal
// by then.
func (d *desk) applied(shown, entry string) {
	d.t.Helper()
	d.see(shown)
	if text := d.recorded("journal.jsonl"); !strings.Contains(text, entry) {
		d.t.Errorf("the screen shows %s, and the journal has no %s:\n%s", shown, entry, text)
	}
}

// replays wants the run to be made again from its journal, byte for byte.
func (d *desk) replays() {
	d.t.Helper()
	if code, _, notes := invoke(d.t, d.dir, "replay", "r"); code != 0 {
		d.t.Errorf("replay: exit %d\n%s\n%s", code, notes, d.recorded("journal.jsonl"))
	}
}

// TestEdits changes a run in all ways by hand, and makes it again.
func TestEdits(t *testing.T) {
	t.Parallel()
	d := sit(t, link{w: 120, h: 36}, endless...)
	d.see("▸ target")
	for _, c := range []struct{ keys, shown, entry string }{
		{"<", `✓ pace .* → 500`, `"kind":"pace","value":"500"`},
		{"jl", `✓ input strategy random → sliding`, `"kind":"strategy","on":"input","value":"sliding"`},
		{"jl", `✓ input ratio 0\.2 → 0\.21`, `"kind":"ratio","on":"input","value":"0.21"`},
		{"L", `✓ input ratio 0\.21 → 0\.31`, `"value":"0.31"`},
		{"0.4\r", `✓ input ratio 0\.31 → 0\.4`, `"value":"0.4"`},
		{"1.5\r", `✗ input ratio was rejected|✗ input ratio.* rejected: ratio 1\.5 is outside 0 … 1`, `"outcome":"rejected","old":"0.4"`},
		{"jj\rjjjjjj\x1b[C", `✓ input fill zero → mean`, `"kind":"fill"`},
		{"+", `✓ learning rate 0\.05 → 0\.07`, `"kind":"rate","value":"0.07"`},
		{"f", `✓ freeze dense1`, `"kind":"freeze","on":"dense1"`},
		{"f", `✓ thaw dense1`, `"kind":"thaw","on":"dense1"`},
		{"]f", `❄ 1 of 2 frozen`, `"kind":"freeze","on":"dense2"`},
		{"kkkkkkkkkkl", `✓ target input → parameter`, `"kind":"target"`},
		{"p", `‖ paused`, `"kind":"pause"`},
		{"s", `✓ step`, `"kind":"step"`},
		{"c", `✓ checkpoint`, `"kind":"checkpoint"`},
		{"p", `● training`, `"kind":"resume"`},
	} {
		d.press(c.keys)
		d.applied(c.shown, c.entry)
	}
	d.press("j0x\rmag\r") // the beginning of a word will do, and a number begins none
	d.applied(`✓ parameter strategy random → magnitude`, `"kind":"strategy","on":"parameter","value":"magnitude"`)
	d.press("j1e\r")
	d.see(`✗ "1e" is not a number`)
	d.press("\x1b")
	d.cmd.Process.Signal(terminate)
	d.exits(exitResumable)
	d.restored()
	d.replays()
}

// TestPending makes steps that take so long that a change is seen to wait.
func TestPending(t *testing.T) {
	t.Parallel()
	d := sit(t, standard, "--set", "batch=2000", "--set", "layer.dense1.units=512", "--out", "r")
	d.see("▸ target")
	d.press("jjl")
	d.see(`0\.25 → 0\.26 …`, "1 pending")
	d.applied(`✓ input ratio 0\.25 → 0\.26 from step`, `"value":"0.26"`)
	if matches(`pending|→ \S+ …`, d.text()) {
		t.Errorf("the change is still shown as waiting:\n%s", d.text())
	}
}

// TestSameNumbers: neither the screen nor threads change a run.
func TestSameNumbers(t *testing.T) {
	t.Parallel()
	d := sit(t, standard, "digits", "--epochs", "5", "--out", "r", "--threads", "2")
	d.see("✓ finished")
	d.press("mny\t?") // to look on changes nothing
	d.see("esc closes")
	d.press("\x1b")
	d.see("✓ finished", "tab panel") // the help is gone
	d.press("q")
	d.exits(0)
	d.restored()
	for _, threads := range []string{"1", "2"} {
		if code, _, notes := invoke(t, d.dir, "run", "digits", "--json", "--epochs", "5", "--threads", threads, "--out", "t"+threads); code != 0 {
			t.Fatal(notes)
		}
		if load(t, d.file("t"+threads+"/metrics.jsonl")) != d.recorded("metrics.jsonl") {
			t.Errorf("the screen's metrics are not those of --threads %s", threads)
		}
	}
}

// TestExtend trains on after the end, as often as one likes.
func TestExtend(t *testing.T) {
	t.Parallel()
	d := sit(t, standard, "digits", "--epochs", "3", "--out", "r")
	for _, done := range []string{`69`, `138`, `207`} {
		d.see("✓ finished", "finished after "+done+" steps")
		if !exists(d.file("r/summary.json")) {
			t.Error("the end is shown and not recorded")
		}
		if done != "207" {
			d.press("e")
		}
	}
	d.press("q")
	d.exits(0)
	d = sit(t, link{w: 80, h: 24, dir: d.dir}, "--resume", "r")
	d.see("✓ finished")
	d.press("e")
	d.see("finished after 276 steps")
	d.press("q")
	d.exits(0)
	d.replays()
}

// TestNextPreset opens another run in place of one that is not over.
func TestNextPreset(t *testing.T) {
	t.Parallel()
	d := sit(t, link{w: 120, h: 36, env: []string{"MASKBENCH_RUNS=all"}}, endless...)
	d.see("digits +● training")
	d.press("}")
	d.see("not over", "n +stay")
	d.press("n")
	d.see("q quit")
	d.press("{{") // the second is for the dialog, and means nothing there
	d.see("open fashion-mini")
	d.press("y")
	d.see("fashion-mini +● training", "step [1-9]")
	if !strings.Contains(d.recorded("times.jsonl"), "stopped") {
		t.Error("the first run was not ended")
	}
	d.cmd.Process.Signal(terminate)
	d.exits(exitResumable)
	if saved, _ := filepath.Glob(d.file("all/fashion-mini-*/checkpoints/*")); len(saved) == 0 {
		t.Error("the second run has no checkpoint")
	}
}
