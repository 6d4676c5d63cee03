package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

const (
	terminate = syscall.SIGTERM
	interrupt = syscall.SIGINT
)

// checkpoints counts those of the run r.
func (d *desk) checkpoints() int {
	files, _ := filepath.Glob(d.file("r/checkpoints/*.safetensors"))
	return len(files)
}

// finite is a run that has its end in a moment, paced in three seconds. The numbers do
// not depend on the pace.
var (
	finite = []string{"digits", "--epochs", "40", "--out", "r"}
	paced  = append([]string{"--pace", "300"}, finite...)
)

// undisturbed wants the run r to have ended as if nobody had touched it.
func (d *desk) undisturbed() {
	d.t.Helper()
	dir := d.t.TempDir()
	if code, _, notes := invoke(d.t, dir, append([]string{"run"}, finite...)...); code != 0 {
		d.t.Fatal(notes)
	}
	if !exists(d.file("r/summary.json")) || load(d.t, filepath.Join(dir, "r", "metrics.jsonl")) != d.recorded("metrics.jsonl") {
		d.t.Error("the run has no summary, or other metrics than one that was left alone")
	}
}

// TestEnds leaves the screen of a run in the middle in all ways, and lets the run
// come to its end.
func TestEnds(t *testing.T) {
	t.Parallel()
	signal := func(s os.Signal) func(*desk) { return func(d *desk) { d.cmd.Process.Signal(s) } }
	press := func(keys ...string) func(*desk) {
		return func(d *desk) {
			d.press(keys[0])
			d.see("stop here")
			d.press(keys[1])
		}
	}
	for name, c := range map[string]struct {
		leave func(*desk)
		code  int
	}{
		"quit":        {press("q", "y"), exitInterrupted},
		"ctrl+c":      {press("\x03", "\x03"), exitInterrupted},
		"SIGTERM":     {signal(terminate), exitResumable},
		"SIGINT":      {signal(interrupt), exitInterrupted},
		"leave":       {press("q", "l"), 0},
		"two SIGTERM": {func(d *desk) { signal(terminate)(d); signal(terminate)(d) }, exitResumable},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := sit(t, standard, paced...)
			d.see("● training", "pace 300/s", "epoch [1-9]")
			c.leave(d)
			d.exits(c.code)
			d.restored()
			if c.code != 0 {
				d.until("the message", func() bool { return matches(`stopped.* at step \d+, checkpointed|forced to end`, d.written()) })
				if code, _, notes := invoke(t, d.dir, "run", "--resume", "r"); code != 0 {
					t.Errorf("--resume: exit %d\n%s", code, notes)
				}
			}
			d.undisturbed()
		})
	}
}

// TestLostTerminal takes the terminal away. A run that has an end comes to it; no
// other would ever.
func TestLostTerminal(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		args []string
		keys string
		see  string
		code int
	}{
		"running": {paced, "", "pace 300/s", 0},
		"nohup":   {paced, "", "pace 300/s", 0},
		"paused":  {paced, "p", "‖ paused", exitResumable},
		"endless": {endless, "<", "pace 500/s", exitResumable},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := sit(t, link{w: 80, h: 24, nohup: name == "nohup"}, c.args...)
			d.see("● training")
			d.press(c.keys)
			d.see(c.see)
			d.master.Close()
			d.exits(c.code)
			if d.checkpoints() == 0 {
				t.Error("there is no checkpoint")
			}
			if name == "paused" {
				if code, _, notes := invoke(t, d.dir, "run", "--resume", "r"); code != 0 {
					t.Fatal(notes)
				}
			}
			if name != "endless" {
				d.undisturbed()
			}
		})
	}
}

// TestDivergence: the screen stays, tells where, and the exit code does.
func TestDivergence(t *testing.T) {
	t.Parallel()
	d := sit(t, standard, "toy-linear", "--set", "optim.rate=100", "--out", "r")
	d.see("✗ diverged", `diverged at step \d+: .* not finite`, `checkpoints/\d+`, "esc +close")
	d.press("\x1b")
	d.see("✗ diverged", "q quit")
	d.press("?")
	d.see("esc closes")
	d.press("\x1b")
	d.see("▸ target", "q quit") // the first is in sight beside the help too
	d.press("jjl")
	d.see("the run is over|✗")
	d.press("q")
	d.exits(exitDiverged)
	d.restored()
	if d.checkpoints() == 0 || !strings.Contains(d.written(), "diverged at step") {
		t.Errorf("no checkpoint, or no message:\n%s", d.text())
	}
}

// TestOneWriter refuses a second one while a screen has the run.
func TestOneWriter(t *testing.T) {
	t.Parallel()
	d := sit(t, standard, endless...)
	d.see("● training")
	for _, args := range [][]string{{"run", "--resume", "r"}, {"run", "digits", "--out", "r"}} {
		code, _, notes := invoke(t, d.dir, args...)
		if code != exitData || !matches(`in use by process|already holds a run`, notes) {
			t.Errorf("%v: exit %d\n%s", args, code, notes)
		}
	}
	d.press("p")
	d.see("‖ paused") // none the worse
}
