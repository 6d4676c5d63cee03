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
		{"help", `undo: take the last change back[\s\S]*input.ratio: 0 to 1, the share that is hidden`},
		{"help fill", `input.fill: zero, mean, noise`},
		{"help fish", `no command has "fish" in its name`},
		{"ratio 0.5", `applied from step \d+: input ratio, 0.2 before, 0.5 now`},
		{"ratio input 1.5", `rejected: input ratio 1.5: ratio 1.5 is outside`},
		{"undo", `applied from step \d+: undo: input ratio, 0.5 before, 0.2 now`},
		{"undo", `there is no change to take back`},
		{"set mask.input.ratio 0.5; rate = 0.01", `learning rate, 0.05 before, 0.01 now`},
		{"target input+parameter", `applied from step \d+: target, input before, both now`},
		{"parameter.dense1.ratio 0.3", `applied from step \d+: parameter ratio of dense1, .*0.3`},
		{"ratio 0.3", `not done: several targets are masked: say input.ratio or parameter.ratio`},
		{"target input", `applied from step \d+: target, both before, input now`},
		{"freeze dense1", `applied from step \d+: freeze dense1`},
		{"freeze", `not done: freeze wants the name of a layer`},
		{"freeze dnse2", `not done: unknown layer "dnse2": did you mean "dense2"`},
		{"dance", `"dance" is no command; help lists them`},
		{"rtaio 0.3", `"rtaio" is no command, did you mean "ratio"\? help lists them`},
		{"stauts", `"stauts" is no command, did you mean "status"\?`},
		{"rate 0.02; status", `not done: status stands alone on its line`},
		{"pause", `paused at step \d+`},
		{"", `paused, step \d+, epoch \d+; training loss .*; input mask random, ratio 0.5; dense1 frozen; learning rate 0.01`},
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
