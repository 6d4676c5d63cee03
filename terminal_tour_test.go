package main

import (
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// tours are the views of the screen: the keys that lead there, and what is seen then.
var tours = []struct{ name, keys, sees string }{
	{"main", "", "q quit"},
	{"help", "?", "esc closes"},
	{"commands", ":", "commands"},
	{"quit", "q", "stop here"},
	{"enlarged", "z", "esc back"},
	{"weights", "m", "q quit"},
	{"typing", "jj5", "esc leave it|keep the value"},
}

// TestTour opens each view at each size, shakes the size while it is open, and comes back.
func TestTour(t *testing.T) {
	t.Parallel()
	for _, size := range [][2]int{{80, 24}, {120, 36}, {200, 50}, {300, 90}} {
		for _, v := range tours {
			t.Run(fmt.Sprintf("%s %dx%d", v.name, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				d := sit(t, link{w: size[0], h: size[1]}, endless...)
				d.see("● training", "q quit")
				d.press(v.keys)
				d.see(v.sees)
				for i := range 12 {
					d.resize(1+i*41%size[0], 1+i*17%size[1])
				}
				d.resize(size[0], size[1])
				d.see(v.sees)
				d.press("\x1b")
				d.see("q quit")
				d.cmd.Process.Signal(terminate)
				d.exits(exitResumable)
				d.restored()
			})
		}
	}
}

// TestTerminals begins on terminals of many kinds.
func TestTerminals(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		env  string
		args []string
		sees string
	}{
		"tmux":             {"TERM=tmux-256color", nil, "● training"},
		"screen":           {"TERM=screen-256color", nil, "● training"},
		"linux console":    {"TERM=linux", nil, "training"},
		"vt100":            {"TERM=vt100", nil, "training"},
		"light background": {"COLORFGBG=0;15", nil, "● training"},
		"no colours":       {"NO_COLOR=1", nil, "● training"},
		"no Unicode":       {"LANG=C", nil, "training"},
		"ASCII":            {"TERM=xterm", []string{"--ascii"}, `\* training`},
		"mouse":            {"TERM=xterm", []string{"--mouse"}, "● training"},
		"slow":             {"TERM=xterm", []string{"--slow"}, "● training"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := sit(t, link{w: 80, h: 24, env: []string{c.env}}, append(c.args, endless...)...)
			d.see(c.sees, "q quit")
			d.press("p")
			d.see("paused")
			d.press("qy")
			d.exits(exitInterrupted)
			d.restored()
			if name == "ASCII" && strings.ContainsFunc(d.text(), func(r rune) bool { return r > 0x7e }) {
				t.Errorf("letters beyond ASCII:\n%s", d.text())
			}
		})
	}
}

// TestDetached does what tmux does while nobody is attached, and then a client of another
// size: the terminal is read on, changes its size, and the screen follows.
func TestDetached(t *testing.T) {
	t.Parallel()
	d := sit(t, link{w: 120, h: 36, env: []string{"TERM=tmux-256color", "TMUX=/tmp/none,1,0"}}, endless...)
	d.see("● training", "journal")
	for _, size := range [][2]int{{80, 24}, {200, 50}, {80, 23}, {120, 36}} {
		d.resize(size[0], size[1])
		time.Sleep(20 * time.Millisecond)
	}
	d.see("● training", "journal", "q quit")
	d.press("p")
	d.see("‖ paused")
}

// TestSuspended: whoever had the terminal meanwhile, the screen takes it back.
func TestSuspended(t *testing.T) {
	t.Parallel()
	d := sit(t, standard, endless...)
	d.see("● training", "q quit")
	raw := d.modes()
	d.press("\x1a") // ctrl+z is no key of the screen's
	d.cmd.Process.Signal(syscall.SIGSTOP)
	time.Sleep(50 * time.Millisecond)
	if err := unix.IoctlSetTermios(int(d.tty.Fd()), unix.TCSETS, d.before); err != nil {
		t.Fatal(err)
	}
	d.mu.Lock()
	d.screen.mode("?1049", false)
	d.mu.Unlock()
	d.cmd.Process.Signal(syscall.SIGCONT)
	d.until("its modes and its screen", func() bool {
		d.mu.Lock()
		defer d.mu.Unlock()
		return *d.modes() == *raw && d.screen.alt
	})
	d.see("● training", "q quit")
	d.press("q")
	d.see("stop here")
	d.press("y")
	d.exits(exitInterrupted)
	d.restored()
}

// TestMouse clicks and turns the wheel as a terminal says it.
func TestMouse(t *testing.T) {
	t.Parallel()
	d := sit(t, link{w: 120, h: 36}, append([]string{"--mouse"}, endless...)...)
	d.see("▸ target", "q quit")
	d.press("\x1b[<65;100;6M\x1b[<65;100;6M")
	d.see("▸ ratio")
	d.press("\x1b[<0;60;25M\x1b[<0;60;25m")
	d.see("▸ layers")
	d.press(strings.Repeat("\x1b[<65;100;6M\x1b[<64;100;6M", 500))
	d.press("q")
	d.see("stop here")
	d.press("y")
	d.exits(exitInterrupted)
	d.restored()
	if !strings.Contains(d.written(), "\x1b[?1000l") {
		t.Error("the terminal goes on telling of the mouse")
	}
}

// TestPastes floods the screen with what is pasted, in one piece and cut anywhere.
func TestPastes(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"commands": strings.Repeat("qyppp{}", 2000), "lines": strings.Repeat("q\r", 3000),
		"sequences": strings.Repeat("\x1b[A\x1b[B", 1500), "Unicode": strings.Repeat("面❄\u0301", 1500),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := sit(t, standard, endless...)
			d.see("● training", "q quit")
			d.press("\x1b[200~")
			for ; len(text) > 700; text = text[700:] {
				d.press(text[:700])
			}
			d.press(text + "\x1b[201~")
			d.press("p")
			d.see("‖ paused")
			if n := strings.Count(d.recorded("journal.jsonl"), "\n"); n != 1 {
				t.Errorf("what was pasted became %d commands", n-1)
			}
		})
	}
}
