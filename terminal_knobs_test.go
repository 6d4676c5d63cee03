package main

import (
	"os"
	"testing"
)

// TestReboundKey steers by a key of the user's own, and is told of a mistake in them.
func TestReboundKey(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := dir + "/my.toml"
	if err := os.WriteFile(file, []byte("[main]\npause = 'ü'\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	d := sit(t, link{w: 120, h: 36}, append([]string{"--keys", file}, endless...)...)
	d.see("ü pause")
	d.press("ü")
	d.see("‖ paused")
	d.cmd.Process.Signal(terminate)
	d.exits(exitResumable)
	if err := os.WriteFile(file, []byte("[main]\npuase = 'ü'\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	bad := sit(t, link{w: 120, h: 36}, "--keys", file)
	bad.exits(exitUsage)
	bad.until("the mistake", func() bool { return matches(`my.toml:2: .*did you mean "pause"`, bad.written()) })
}

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
