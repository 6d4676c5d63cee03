package main

import (
	"encoding/base64"
	"encoding/xml"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestExportKey exports from the screen, and reads what was written.
func TestExportKey(t *testing.T) {
	t.Parallel()
	d := sit(t, link{w: 120, h: 36}, endless...)
	d.see("● training", "step [1-9]")
	d.press("X")
	d.see("export to the run's folder")
	d.press("loss\r")
	d.see(`✓ r/exports/ has loss.csv .svg .png`)
	d.press("p")
	d.see("‖ paused")
	d.press("x")
	d.see(`✓ r/exports/ has mask.csv`)
	table, err := os.ReadFile(d.file("r/exports/loss.csv"))
	if err != nil || !strings.HasPrefix(string(table), "series,step,loss,min,max,mark\n") {
		t.Errorf("%v, %.80q", err, table)
	}
	picture, err := os.Open(d.file("r/exports/loss.png"))
	if err != nil {
		t.Fatal(err)
	}
	defer picture.Close()
	if _, err := png.Decode(picture); err != nil {
		t.Error(err)
	}
	drawing, err := os.Open(d.file("r/exports/loss.svg"))
	if err != nil {
		t.Fatal(err)
	}
	defer drawing.Close()
	for x := xml.NewDecoder(drawing); ; {
		if _, err := x.Token(); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

// TestExportInTheWay exports where a file is in the way of the folder; the run goes
// on.
func TestExportInTheWay(t *testing.T) {
	t.Parallel()
	d := sit(t, link{w: 200, h: 50}, endless...)
	d.see("● training", "step [1-9]")
	if err := os.WriteFile(filepath.Join(d.dir, "r", "exports"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	d.press("x")
	d.see("✗ cannot export to r/exports.*a file is in the way", "● training")
}

// TestCopyKey copies a table through a terminal and through tmux.
func TestCopyKey(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ env, before, after string }{
		"terminal": {"TMUX=", "\x1b]52;c;", "\a"},
		"tmux":     {"TMUX=/tmp/tmux-0/default,1,0", "\x1bPtmux;\x1b\x1b]52;c;", "\a\x1b\\"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := sit(t, link{w: 120, h: 36, env: []string{c.env}}, endless...)
			d.see("● training", "step [1-9]")
			d.press("\tY")
			d.see(`Sent \d+ lines to the clipboard`)
			d.until("the sequence", func() bool {
				_, rest, _ := strings.Cut(d.written(), c.before)
				text, _, _ := strings.Cut(rest, c.after)
				table, err := base64.StdEncoding.DecodeString(text)
				return err == nil && strings.HasPrefix(string(table), "layer\tkind\t")
			})
		})
	}
}

// alerts counts the notifications with a text.
func (d *desk) alerts(text string) int {
	return strings.Count(d.written(), "\a\x1b]9;maskbench: "+text)
}

// TestNotify is told of the end and of a divergence, once each; without the flag of
// neither.
func TestNotify(t *testing.T) {
	t.Parallel()
	diverging := []string{"toy-linear", "--set", "optim.rate=100", "--out", "r"}
	for name, c := range map[string]struct {
		args  []string
		sees  string
		alert string
	}{
		"end":        {append(finite, "--notify"), "✓ finished", "digits: finished after "},
		"divergence": {append(diverging, "--notify"), "✗ diverged", "toy-linear: diverged at step "},
		"not wanted": {finite, "✓ finished", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := sit(t, link{w: 120, h: 36}, c.args...)
			d.see(c.sees)
			if c.alert == "" {
				if d.alerts("") > 0 {
					t.Error("nobody asked for a notification")
				}
				return
			}
			d.until("the notification", func() bool { return d.alerts(c.alert) == 1 })
			if n := d.alerts(""); n != 1 {
				t.Errorf("%d notifications", n)
			}
		})
	}
}

// TestWindowTitle follows the title from training to the end, where it is given back.
func TestWindowTitle(t *testing.T) {
	t.Parallel()
	d := sit(t, standard, endless...)
	d.until("the title", func() bool { return strings.Contains(d.written(), "\x1b]2;training · digits · maskbench\a") })
	d.press("p")
	d.until("the title of a pause", func() bool { return strings.Contains(d.written(), "\x1b]2;paused · digits · maskbench\a") })
	d.press("qy")
	d.exits(exitInterrupted)
	d.until("the old title", func() bool { return strings.Contains(d.written(), "\x1b[23;2t") })
	if strings.Count(d.written(), "\x1b[22;2t") != 1 || strings.Count(d.written(), "\x1b[23;2t") != 1 {
		t.Error("the title is not kept and given back once each")
	}
	d.restored()
}

// TestStallOfAnother watches a run whose process is stopped, as by a full disk or a
// machine without memory, and goes on.
func TestStallOfAnother(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	trainer, _, _ := programIn(dir, append([]string{"run"}, endless...)...)
	if err := trainer.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		trainer.Process.Kill()
		trainer.Wait()
	}()
	for end := time.Now().Add(longest); !exists(filepath.Join(dir, "r", "metrics.jsonl")); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("the run does not begin")
		}
	}
	d := sit(t, link{w: 120, h: 36, dir: dir}, "watch", "--notify", "r")
	d.see("● watching", "step [1-9]")
	time.Sleep(3 * time.Second) // in which the screen sees how quick the steps are
	trainer.Process.Signal(syscall.SIGSTOP)
	d.see(`▲ stalled: no step for \ds`)
	d.until("the notification", func() bool { return d.alerts("digits: stalled: no step for ") == 1 })
	trainer.Process.Signal(syscall.SIGCONT)
	d.see("● watching")
	d.press("X")
	d.see("export to the run's folder")
	d.press("loss\r")
	d.see(`✓ r/exports/ has loss.csv .svg .png`)
}
