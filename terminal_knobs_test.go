package main

import "testing"

// TestKnobs stages two changes, applies them at one step, takes them back, types a
// command, and makes the run again.
func TestKnobs(t *testing.T) {
	t.Parallel()
	d := sit(t, link{w: 120, h: 36}, endless...)
	d.see("▸ target")
	d.press("Sjjl+")
	d.see(`2 changes are staged`)
	d.press("\x1b")
	d.see("Dropped 2 staged changes")
	d.press("Sl+")
	d.see(`staged 0\.2 → 0\.21`)
	d.press("S")
	d.applied(`✓ learning rate 0\.05 → 0\.07`, `"kind":"ratio","on":"input","value":"0.21"`)
	d.press("u")
	d.applied(`✓ undo: learning rate 0\.07 → 0\.05`, `"undoes":2`)
	d.press("u")
	d.applied(`✓ undo: input ratio 0\.21 → 0\.2`, `"undoes":1`)
	d.press("u")
	d.see("There is nothing to undo")
	d.press(":strategy slidign")
	d.see("did you mean")
	d.press("\x7f\x7f\x7fing\r")
	d.applied(`✓ input strategy random → sliding`, `"value":"sliding"`)
	d.press("F")
	d.see("❄ 1 of 2 frozen")
	d.press("T")
	d.applied(`✓ thaw dense1`, `"kind":"thaw"`)
	d.cmd.Process.Signal(terminate)
	d.exits(exitResumable)
	d.restored()
	d.replays()
}
