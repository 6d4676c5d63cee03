package main

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// elsewhere trains the run r in the folder of a desk that is to come, in a process
// without a terminal; it returns what ends it and waits.
func elsewhere(t *testing.T, dir string, args ...string) (end func() (code int, notes string)) {
	t.Helper()
	cmd, _, notes := programIn(dir, append([]string{"run"}, args...)...)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	t.Cleanup(func() { cmd.Process.Kill() })
	return func() (int, string) {
		cmd.Process.Signal(terminate)
		return exitOf(t, <-done), notes.String()
	}
}

// begun waits until a run in a folder has made its first epochs.
func (d *desk) begun() {
	d.t.Helper()
	d.until("the run to begin", func() bool { return strings.Contains(d.recorded("metrics.jsonl"), `"epoch":3`) })
}

// TestWatch: a run of another process is seen going on, no key changes it, and none of
// the ways to leave ends it.
func TestWatch(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	end := elsewhere(t, dir, endless...)
	for name, leave := range map[string]func(*desk){
		"q":       func(d *desk) { d.press("q") },
		"ctrl+c":  func(d *desk) { d.press("\x03") },
		"SIGTERM": func(d *desk) { d.cmd.Process.Signal(terminate) },
		"SIGINT":  func(d *desk) { d.cmd.Process.Signal(interrupt) },
		"hang-up": func(d *desk) { d.master.Close() },
	} {
		(&desk{t: t, dir: dir, screen: newVT(1, 1)}).begun()
		d := sit(t, link{w: 120, h: 36, dir: dir}, "watch", "r")
		d.see("digits +● watching", "You only watch this run", "train 0|train 1|train 2", "dense1 .*unknown")
		at := d.step()
		d.until("steps that are made meanwhile", func() bool { return d.step() > at+100 })
		d.press("p")
		d.see("✗ pause was rejected: this run is only watched here", "● watching")
		leave(d)
		d.exits(0)
		if name != "hang-up" {
			d.restored()
		}
	}
	at := len(load(t, dir+"/r/metrics.jsonl"))
	d := sit(t, link{w: 80, h: 24, dir: dir, env: []string{"MASKBENCH_RUNS=" + dir}}, "watch")
	d.see("● watching")
	if _, err := os.Stat(dir + "/r/journal.jsonl"); err == nil {
		t.Error("what was pressed is in the journal: " + load(t, dir+"/r/journal.jsonl"))
	}
	code, notes := end()
	if code != exitResumable || len(load(t, dir+"/r/metrics.jsonl")) <= at {
		t.Errorf("the run ended with %d, and had stopped before: %s", code, notes)
	}
	d.see("■ stopped · watched", "stopped at step")
	d.press("q")
	d.exits(0)
}

// TestWayBack: the workbench trains on when its terminal is lost, and is watched to its
// end.
func TestWayBack(t *testing.T) {
	t.Parallel()
	d := sit(t, standard, append([]string{"--pace", "200"}, finite...)...) // not over before it is watched
	d.see("● training", "pace 200/s")                                      // from which < goes on
	d.press("<")
	d.see("pace 100/s")
	d.master.Close()
	back := sit(t, link{w: 80, h: 24, dir: d.dir}, "watch", "r")
	back.see("digits +● watching", "pace 100/s")
	d.exits(0)
	back.see("✓ finished · watched", `finished after [\d,]+ steps.*q leaves`)
	back.press("q")
	back.exits(0)
	back.restored()
	d.undisturbed()
}

// TestWatchKilled: a run whose process is killed is told from one that is quiet, and one
// that is resumed goes on before the eyes of who watches it.
func TestWatchKilled(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	cmd, _, _ := programIn(dir, append([]string{"run"}, endless...)...)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	(&desk{t: t, dir: dir, screen: newVT(1, 1)}).begun()
	d := sit(t, link{w: 120, h: 36, dir: dir}, "watch", "r")
	d.see("● watching")
	cmd.Process.Kill()
	cmd.Wait()
	d.see("✗ failed · watched", "gone without a word", "--resume r")
	d.press("\x1b")
	end := elsewhere(t, dir, "--resume", "r")
	d.see("● watching")
	end()
	d.see("■ stopped · watched")
	d.press("q")
	d.exits(0)
}

// TestWatchPlain: in lines a run of another process is told with its journal, obeys nothing,
// and goes on when it is left; without a terminal each epoch is told, to the end.
func TestWatchPlain(t *testing.T) {
	t.Parallel()
	d := sit(t, standard, append([]string{"--plain", "--pace", "100"}, endless...)...)
	d.says("epoch [1-9]")
	d.press("ratio 0.5\r")
	d.says("input ratio, 0.2 before, 0.5 now")
	w := sit(t, link{w: 80, h: 24, dir: d.dir}, "watch", "r", "--plain")
	w.says(`digits: until stopped, recorded in r, only watched here`)
	w.says(`running, step \d+, epoch \d+; training loss .*; input mask random, ratio 0.5`)
	w.says(`applied from step \d+: input ratio, 0.2 before, 0.5 now`)
	w.says(`epoch \d+, step \d+: training loss [0-9.]+, validation loss`)
	d.press("freeze dense1\r")
	w.says(`applied from step \d+: freeze dense1`)
	w.press("ratio 0.1\r")
	w.says(`rejected: input ratio 0.1: this run is only watched here`)
	w.press("quit\r")
	w.exits(0)
	if strings.Contains(w.written(), "\x1b") {
		t.Errorf("escape sequences in plain lines: %q", w.written())
	}
	cmd, _, notes := programIn(d.dir, "watch", "r")
	pipe, err := os.Create(d.file("told"))
	if err != nil {
		t.Fatal(err)
	}
	defer pipe.Close()
	cmd.Stdout = pipe
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	d.until("epochs in a pipe", func() bool { return strings.Count(d.recorded("../told"), "\nepoch ") > 5 })
	d.press("quit\ryes\r")
	d.exits(exitInterrupted)
	if err := cmd.Wait(); err != nil {
		t.Errorf("%v: %s", err, notes)
	}
	told := load(t, d.file("told"))
	if !strings.Contains(told, "stopped at step ") {
		t.Errorf("the end is not told: %s", told)
	}
	var last int
	for _, line := range strings.Split(told, "\n") {
		var epoch int
		if n, _ := fmt.Sscanf(line, "epoch %d,", &epoch); n == 1 {
			if last != 0 && epoch != last+1 {
				t.Errorf("epoch %d is told after %d", epoch, last)
			}
			last = epoch
		}
	}
}

func TestWatchRefuses(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if code, _, notes := invoke(t, dir, "watch"); code != exitData || !strings.Contains(notes, "holds no run") {
		t.Errorf("without runs: exit %d: %s", code, notes)
	}
	if code, _, notes := invoke(t, dir, "run", "toy-linear", "--out", "r"); code != 0 {
		t.Fatal(notes)
	}
	if code, _, notes := invoke(t, dir, "watch", "r", "--plian"); code != exitUsage || !strings.Contains(notes, "did you mean --plain") {
		t.Errorf("a misspelt flag: exit %d: %s", code, notes)
	}
}
