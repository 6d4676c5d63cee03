package main

import (
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"golang.org/x/sys/unix"
)

// stall lets nobody read the terminal any more, and waits until it is full.
func (d *desk) stall() {
	d.t.Helper()
	d.gate.Lock()
	tty := []unix.PollFd{{Fd: int32(d.tty.Fd()), Events: unix.POLLOUT}}
	full := 0
	d.until("a full terminal", func() bool {
		d.press("\f") // draw it all anew
		if n, _ := unix.Poll(tty, 50); n == 0 {
			full++
		} else {
			full = 0
		}
		return full == 5
	})
}

// TestStalled: a run goes on at its pace on a terminal that nobody reads, and ends
// when it is asked to.
func TestStalled(t *testing.T) {
	t.Parallel()
	d := sit(t, link{w: 200, h: 50, env: []string{"COLORTERM=truecolor"}}, endless...)
	d.see("● training")
	d.press("<<")
	d.see("pace 200/s")
	d.stall()
	from := d.step()
	d.until("that the run goes on", func() bool { return d.step() > from+300 })
	began := time.Now()
	d.cmd.Process.Signal(terminate)
	d.exits(exitResumable)
	if took := time.Since(began); took > patience {
		t.Errorf("to end took %v", took)
	}
	if d.checkpoints() == 0 {
		t.Error("there is no checkpoint")
	}
	d.replays()
}

// TestStalledForced: who asks twice does not wait, and what was saved stays.
func TestStalledForced(t *testing.T) {
	t.Parallel()
	d := sit(t, link{w: 200, h: 50, env: []string{"COLORTERM=truecolor"}}, endless...)
	d.see("● training")
	d.press("c")
	d.see("✓ checkpoint")
	d.stall()
	d.cmd.Process.Signal(terminate)
	d.cmd.Process.Signal(terminate)
	d.exits(exitResumable)
	d.replays()
}

// TestStalledProgress: nor does a terminal that was stopped keep a run without a
// screen from ending.
func TestStalledProgress(t *testing.T) {
	t.Parallel()
	d := sit(t, standard, "run", "digits", "--epochs", "0", "--out", "r")
	d.see("samples/s")
	d.press("\x13") // ctrl+s
	d.cmd.Process.Signal(terminate)
	d.exits(exitResumable)
	if d.checkpoints() == 0 {
		t.Error("there is no checkpoint")
	}
}

// TestSlowLink reads 20 KB a second.
func TestSlowLink(t *testing.T) {
	t.Parallel()
	d := sit(t, link{w: 80, h: 24, pause: 50 * time.Millisecond}, endless...)
	d.see("● training", "q quit")
	d.press("p")
	d.see("‖ paused")
	d.press("p")
	d.see("● training")
	d.press("q")
	d.see("stop here")
	d.press("y")
	d.exits(exitInterrupted)
	d.restored()
}

// TestVersionOnly: what needs no terminal does not speak to it, and so waits for no
// answer.
func TestVersionOnly(t *testing.T) {
	t.Parallel()
	d := sit(t, standard, "--version")
	d.exits(0)
	d.until("the version", func() bool { return strings.HasSuffix(d.written(), "\n") })
	if !regexp.MustCompile(`^maskbench [^\x1b]*\r\n$`).MatchString(d.written()) {
		t.Errorf("written: %q", d.written())
	}
}

// TestProgressLine: without a screen, a terminal has one line that is rewritten,
// and never longer than it is wide.
func TestProgressLine(t *testing.T) {
	t.Parallel()
	d := sit(t, link{w: 60, h: 24}, "run", "digits", "--epochs", "150", "--out", "r")
	d.see("epoch .*ETA ")
	d.exits(0)
	d.see("(?m)^val accuracy +0")
	if text := d.text(); strings.Contains(text, "ETA") {
		t.Errorf("the line of progress is left behind:\n%s", text)
	}
	for _, line := range strings.FieldsFunc(d.written(), func(r rune) bool { return r == '\r' || r == '\n' }) {
		if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\x1b[K")); n >= 60 && strings.Contains(line, "epoch") {
			t.Errorf("%d columns of 60: %q", n, line)
		}
	}
}
