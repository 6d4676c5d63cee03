package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

// Everything is waited for, and this long at most: the machine may be busy.
const longest = 2 * time.Minute

// desk is the program on a terminal of its own, in a folder of its own.
type desk struct {
	t           *testing.T
	dir         string
	cmd         *exec.Cmd
	master, tty *os.File
	before      *unix.Termios
	ended       chan struct{} // closed when the program is over
	code        int           // of its exit, then

	capture func() string // what is to be seen, where another program shows it; nil: the screen

	mu     sync.Mutex
	screen *vt
	raw    []byte // all that was written to the terminal
	pause  time.Duration
	gate   sync.Mutex // held while nobody reads
}

// link is how the terminal is made and read.
type link struct {
	w, h  int
	env   []string
	dir   string        // "" for a new one
	pause time.Duration // between two reads of 1 KB
	nohup bool          // start the program with SIGHUP ignored
}

// sit starts the program on a terminal.
func sit(t *testing.T, l link, args ...string) *desk {
	t.Helper()
	cmd := exec.Command(binary, args...)
	if l.nohup {
		cmd = exec.Command("sh", append([]string{"-c", `trap "" HUP; exec "$0" "$@"`, binary}, args...)...)
	}
	return seat(t, l, cmd)
}

// seat starts a command on a terminal.
func seat(t *testing.T, l link, cmd *exec.Cmd) *desk {
	t.Helper()
	scenarios.Store(t.Name(), true)
	if l.dir == "" {
		l.dir = t.TempDir()
	}
	master, tty := openPty(t)
	d := &desk{t: t, dir: l.dir, cmd: cmd, master: master, tty: tty, screen: newVT(l.w, l.h), pause: l.pause, ended: make(chan struct{})}
	d.resize(l.w, l.h)
	d.before = d.modes()
	d.cmd.Dir, d.cmd.Stdin, d.cmd.Stdout, d.cmd.Stderr = l.dir, tty, tty, tty
	d.cmd.Env = append([]string{"PATH=" + os.Getenv("PATH"), "HOME=" + l.dir, "LANG=C.UTF-8", "TERM=xterm-256color"}, l.env...)
	d.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := d.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go d.read()
	go func() {
		d.code = exitOf(t, d.cmd.Wait())
		close(d.ended)
	}()
	t.Cleanup(func() {
		d.cmd.Process.Kill()
		<-d.ended
		master.Close()
		tty.Close()
	})
	return d
}

// openPty opens a terminal. Its master can be closed while it is read, which the
// one that package pty opens cannot.
func openPty(t *testing.T) (master, tty *os.File) {
	t.Helper()
	blocking, tty, err := pty.Open()
	if err != nil {
		t.Fatalf("no pseudo-terminal: %v", err)
	}
	defer blocking.Close()
	fd, err := unix.FcntlInt(blocking.Fd(), unix.F_DUPFD_CLOEXEC, 0)
	if err == nil {
		err = unix.SetNonblock(fd, true)
	}
	if err != nil {
		t.Fatal(err)
	}
	return os.NewFile(uintptr(fd), "master"), tty
}

func (d *desk) modes() *unix.Termios {
	d.t.Helper()
	m, err := unix.IoctlGetTermios(int(d.tty.Fd()), unix.TCGETS)
	if err != nil {
		d.t.Fatal(err)
	}
	return m
}

func (d *desk) read() {
	size := 1 << 16
	if d.pause > 0 {
		size = 1 << 10
	}
	buf := make([]byte, size)
	for {
		d.gate.Lock()
		n, err := d.master.Read(buf)
		d.gate.Unlock()
		d.mu.Lock()
		d.raw = append(d.raw, buf[:n]...)
		d.screen.write(buf[:n])
		d.mu.Unlock()
		if err != nil {
			return
		}
		time.Sleep(d.pause)
	}
}

func (d *desk) text() string {
	if d.capture != nil {
		return d.capture()
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.screen.text()
}

func (d *desk) written() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return string(d.raw)
}

// until waits for what is described.
func (d *desk) until(what string, ok func() bool) {
	d.t.Helper()
	for end := time.Now().Add(longest); !ok(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			d.t.Fatalf("%s: not within %v; the screen:\n%s", what, longest, d.text())
		}
	}
}

// see waits until the screen shows what all patterns describe, at once.
func (d *desk) see(patterns ...string) {
	d.t.Helper()
	var all []*regexp.Regexp
	for _, p := range patterns {
		all = append(all, regexp.MustCompile(p))
	}
	d.until("to see "+strings.Join(patterns, " and "), func() bool {
		text := d.text()
		for _, p := range all {
			if !p.MatchString(text) {
				return false
			}
		}
		return true
	})
}

func (d *desk) press(keys string) {
	d.t.Helper()
	if _, err := d.master.WriteString(keys); err != nil {
		d.t.Fatal(err)
	}
}

func (d *desk) resize(w, h int) {
	d.mu.Lock()
	d.screen.resize(w, h)
	d.mu.Unlock()
	unix.IoctlSetWinsize(int(d.tty.Fd()), unix.TIOCSWINSZ, &unix.Winsize{Row: uint16(h), Col: uint16(w)})
}

// exits waits for the end of the program.
func (d *desk) exits(code int) {
	d.t.Helper()
	select {
	case <-d.ended:
		if d.code != code {
			d.t.Fatalf("exit %d, want %d; the terminal:\n%s", d.code, code, d.text())
		}
	case <-time.After(longest):
		d.t.Fatalf("the program does not end; the terminal:\n%s", d.text())
	}
}

// restored wants the terminal as it was before the program came.
func (d *desk) restored() {
	d.t.Helper()
	if now := d.modes(); !reflect.DeepEqual(now, d.before) {
		d.t.Errorf("modes %+v, before the program %+v", now, d.before)
	}
	d.until("the main screen and its cursor", func() bool {
		d.mu.Lock()
		defer d.mu.Unlock()
		return !d.screen.alt && !d.screen.hidden && !d.screen.pasting
	})
}

func (d *desk) file(name string) string { return filepath.Join(d.dir, name) }

// recorded is a file of the run r, as far as it is whole lines.
func (d *desk) recorded(name string) string {
	text, _ := os.ReadFile(d.file("r/" + name))
	return string(text[:strings.LastIndexByte(string(text), '\n')+1])
}

// step is the last one in the metrics.
func (d *desk) step() int {
	steps := regexp.MustCompile(`"step":(\d+)`).FindAllStringSubmatch(d.recorded("metrics.jsonl"), -1)
	if len(steps) == 0 {
		return 0
	}
	return number(steps[len(steps)-1][1])
}

// standard is the size that most terminals have.
var standard = link{w: 80, h: 24}
