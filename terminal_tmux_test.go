package main

import (
	"encoding/base64"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode/utf8"
)

// needsTmux is a variable of the environment: set, a machine without tmux fails these
// tests, which else are skipped there. Continuous integration sets it.
const needsTmux = "MASKBENCH_NEEDS_TMUX"

// mux is a server of tmux with the program in its window. Desk is what the window shows,
// whoever looks; those who do are desks too.
type mux struct {
	*desk
	env []string
}

// multiplex starts the program in a server of its own, with nobody attached.
func multiplex(t *testing.T, options string, args ...string) mux {
	t.Helper()
	if _, err := exec.LookPath("tmux"); err != nil {
		if os.Getenv(needsTmux) != "" {
			t.Fatal(err)
		}
		t.Skip("tmux is not installed (apt-get install tmux)")
	}
	scenarios.Store(t.Name(), true)
	sockets, err := os.MkdirTemp("", "tmux") // the name of a socket must be short
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	m := mux{&desk{t: t, dir: dir}, []string{"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "LANG=C.UTF-8", "TERM=xterm-256color", "SHELL=/bin/sh", "TMUX_TMPDIR=" + sockets}}
	m.desk.capture = func() string { return m.tmux("capture-pane", "-p") }
	save(t, m.file("tmux.conf"), "set -g status off\nset -g default-terminal tmux-256color\n"+options)
	m.tmux(append([]string{"-f", m.file("tmux.conf"), "new-session", "-d", "-x", "120", "-y", "36", "-c", dir, binary}, args...)...)
	pid := number(strings.TrimSpace(m.tmux("display-message", "-p", "#{pane_pid}")))
	t.Cleanup(func() {
		syscall.Kill(pid, syscall.SIGKILL)
		m.until("the end of the program", func() bool {
			command, _ := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid)) // of the dead it is empty
			return len(command) == 0
		})
		m.command("kill-server").Run()
		os.RemoveAll(sockets)
	})
	return m
}

func (m mux) command(args ...string) *exec.Cmd {
	cmd := exec.Command("tmux", append([]string{"-L", "maskbench"}, args...)...)
	cmd.Env = m.env
	return cmd
}

// tmux asks the server for something, and returns what it says.
func (m mux) tmux(args ...string) string {
	m.t.Helper()
	out, err := m.command(args...).CombinedOutput()
	if err != nil {
		m.t.Fatalf("tmux %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return string(out)
}

// types presses keys in the window.
func (m mux) types(keys string) { m.tmux("send-keys", "-l", keys) }

// attach shows the window on a terminal.
func (m mux) attach(w, h int) *desk {
	m.t.Helper()
	return seat(m.t, link{w: w, h: h, dir: m.dir, env: m.env}, m.command("attach"))
}

// trainsOn wants steps that are made from now on.
func (m mux) trainsOn() {
	m.t.Helper()
	at := m.step()
	m.until("steps that are made meanwhile", func() bool { return m.step() > at+50 })
}

// whole wants the window to be filled to its last column and row.
func (m mux) whole(w, h int) {
	m.t.Helper()
	m.until("a whole screen", func() bool {
		lines := strings.Split(strings.TrimSuffix(m.text(), "\n"), "\n")
		return len(lines) == h && utf8.RuneCountInString(lines[1]) == w && strings.Contains(lines[h-1], "quit")
	})
}

// TestTmuxDetach leaves the window by tmux's own keys; whether anybody looks, the run
// goes on.
func TestTmuxDetach(t *testing.T) {
	t.Parallel()
	m := multiplex(t, "", endless...)
	m.see("● training", "journal", "q quit")
	m.whole(120, 36)
	m.trainsOn()
	for range 2 {
		client := m.attach(120, 36)
		client.until("the screen", func() bool { return strings.Contains(client.written(), "training") })
		m.whole(120, 36)
		client.press("\x02d")
		client.exits(0)
		m.trainsOn()
	}
	m.types("p")
	m.see("‖ paused")
}

// TestTmuxSizes attaches terminals of other sizes, and takes them away without a word.
func TestTmuxSizes(t *testing.T) {
	t.Parallel()
	m := multiplex(t, "", endless...)
	for _, size := range [][2]int{{80, 24}, {200, 50}, {120, 36}} {
		client := m.attach(size[0], size[1])
		m.whole(size[0], size[1])
		if compact := strings.Contains(m.text(), "[picture]"); compact != (size[0] == 80) {
			t.Errorf("the layout at %v:\n%s", size, m.text())
		}
		client.cmd.Process.Kill()
		client.master.Close()
		<-client.ended
		m.trainsOn()
		m.whole(size[0], size[1])
	}
}

// TestTmuxStorm shakes the terminal; what is left is what a screen drawn anew shows.
func TestTmuxStorm(t *testing.T) {
	t.Parallel()
	m := multiplex(t, "", endless...)
	client := m.attach(120, 36)
	m.see("● training", "q quit")
	for i := range 60 {
		client.resize(10+i*41%190, 5+i*17%60)
	}
	m.trainsOn()
	client.resize(120, 36)
	m.whole(120, 36)
	m.types("p")
	m.see("‖ paused")
	for range 20 { // away and back, before the program looks
		client.resize(60, 20)
		m.tmux("resize-window", "-x", "60", "-y", "20")
		m.tmux("resize-window", "-x", "120", "-y", "36")
	}
	client.resize(120, 36)
	m.whole(120, 36)
	calm, since := "", time.Now()
	m.until("a screen that does not change", func() bool {
		if now := m.text(); now != calm {
			calm, since = now, time.Now()
		}
		return time.Since(since) > 2*time.Second // longer than any panel keeps still
	})
	m.tmux("send-keys", "-R", "C-l") // and what tmux knows of the screen is gone
	m.until("the same screen, drawn anew", func() bool { return m.text() == calm })
}

// TestTmuxPanes shares the window with another pane, which leaves room for one panel at a
// time, then for none, and has it back.
func TestTmuxPanes(t *testing.T) {
	t.Parallel()
	m := multiplex(t, "", endless...)
	m.see("● training", "q quit")
	m.tmux("split-window", "-d", "-h", "sleep 1000")
	m.see(`\[mask\] picture layers`, "● training", "quit")
	m.tmux("resize-pane", "-Z")
	m.whole(120, 36)
	m.tmux("resize-pane", "-Z")
	m.tmux("resize-pane", "-x", "30")
	m.see("needs 40×12, this terminal|this terminal has 30×36", "● training step")
	m.trainsOn()
	m.tmux("kill-pane", "-a")
	m.whole(120, 36)
}

// TestTmuxCopy copies a table to the terminal that shows the window, in both ways that
// tmux has.
func TestTmuxCopy(t *testing.T) {
	t.Parallel()
	for name, options := range map[string]string{
		"passthrough": "set -g allow-passthrough on\nset -g set-clipboard off\n",
		"clipboard":   "set -g allow-passthrough off\nset -g set-clipboard on\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := multiplex(t, options, endless...)
			client := m.attach(120, 36)
			m.see("● training", "step [1-9]")
			m.types("\tY")
			m.see(`Sent \d+ lines to the clipboard`)
			client.until("the sequence", func() bool {
				found := regexp.MustCompile(`\x1b\]52;c?;([A-Za-z0-9+/=]+)(\a|\x1b\\)`).FindStringSubmatch(client.written())
				if found == nil {
					return false
				}
				table, err := base64.StdEncoding.DecodeString(found[1])
				return err == nil && strings.HasPrefix(string(table), "layer\tkind\t")
			})
		})
	}
}

// TestTmuxNotify is told through tmux that the run has ended.
func TestTmuxNotify(t *testing.T) {
	t.Parallel()
	m := multiplex(t, "set -g allow-passthrough on\n", append(paced, "--notify")...)
	client := m.attach(120, 36)
	m.see("✓ finished")
	client.until("the notification", func() bool { return strings.Contains(client.written(), "\x1b]9;maskbench: digits: finished after ") })
}

// TestTmuxKilled ends the server: its window hangs up, and the run comes to its end.
func TestTmuxKilled(t *testing.T) {
	t.Parallel()
	m := multiplex(t, "", paced...)
	m.see("● training", "epoch [1-9]")
	m.tmux("kill-server")
	m.desk.capture = func() string { return "(the server is gone)" }
	m.until("the summary", func() bool { return exists(filepath.Join(m.dir, "r", "summary.json")) })
	m.undisturbed()
}
