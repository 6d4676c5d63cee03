package main

import (
	"strings"
	"testing"
)

// says waits until the terminal was told what a pattern describes.
func (d *desk) says(pattern string) {
	d.t.Helper()
	d.until("to read "+pattern, func() bool { return matches(pattern, d.written()) })
}

// TestPlain speaks with the workbench of lines, and makes the run again.
func TestPlain(t *testing.T) {
	t.Parallel()
	d := sit(t, standard, append([]string{"--plain", "--pace", "300"}, endless...)...)
	d.says(`type help and enter`)
	d.says(`epoch \d+, step \d+: training loss [0-9.]+, validation loss [0-9.]+, accuracy [0-9.]+ percent`)
	for _, c := range []struct{ typed, says string }{
		{"help", `ratio \[TARGET\] X: share that is hidden`},
		{"ratio 0.5", `applied from step \d+: ratio of input, 0.2 before, 0.5 now`},
		{"ratio input 1.5", `rejected: ratio of input 1.5: ratio 1.5 is outside`},
		{"freeze dense1", `applied from step \d+: freeze of dense1`},
		{"freeze", `not done: freeze takes the name of a layer, as dense1, dense2`},
		{"dance", `"dance" is no command; help lists them`},
		{"pause", `paused at step \d+`},
		{"", `paused, step \d+, epoch \d+; input mask random, ratio 0.5; learning rate`},
		{"resume", `running at step \d+|training at step \d+`},
		{"quit", `stop at step \d+\? what was trained is kept; yes or no`},
		{"no", `the training goes on`},
		{"quit", `yes or no[\s\S]*yes or no`},
	} {
		d.press(c.typed + "\r")
		d.says(c.says)
	}
	d.press("yes\r")
	d.exits(exitInterrupted)
	d.restored()
	if strings.Contains(d.written(), "\x1b") {
		t.Errorf("escape sequences in plain lines: %q", d.written())
	}
	d.replays()
}

// TestPlainEnds: signals, the end of the terminal and that of the run are those of the
// screen.
func TestPlainEnds(t *testing.T) {
	t.Parallel()
	args := append([]string{"--plain"}, paced...)
	for name, c := range map[string]struct {
		leave func(*desk)
		code  int
	}{
		"ctrl+c":  {func(d *desk) { d.press("\x03") }, exitInterrupted},
		"SIGTERM": {func(d *desk) { d.cmd.Process.Signal(terminate) }, exitResumable},
		"hang-up": {func(d *desk) { d.master.Close() }, 0},
		"its end": {func(*desk) {}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := sit(t, standard, args...)
			d.says("epoch [1-9]")
			c.leave(d)
			d.exits(c.code)
			if d.checkpoints() == 0 {
				t.Error("there is no checkpoint")
			}
		})
	}
}
