package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/creack/pty"
)

// seat is maskbench on a pseudo-terminal that somebody reads.
type seat struct {
	dir    string // its working folder, gone with it
	cmd    *exec.Cmd
	master *os.File
	began  time.Time
	ended  chan struct{}

	mu    sync.Mutex
	glass *glass
	bytes int
	first time.Time // when the first byte came

	reading sync.Mutex // held while nobody reads
	rate    int        // bytes a second that are read; 0: all there are
}

// The size of the terminal that all figures are measured at.
const width, height = 120, 36

// sit starts maskbench on a terminal of its own. A rate bounds the bytes a second that
// the terminal reads.
func (b *bench) sit(rate int, args ...string) *seat {
	dir := must(os.MkdirTemp(b.dir, "seat-"))
	master, tty, err := pty.Open()
	check(err)
	defer tty.Close()
	check(pty.Setsize(tty, &pty.Winsize{Rows: height, Cols: width}))
	s := &seat{dir: dir, cmd: exec.Command(b.binary, args...), master: master, glass: newGlass(width, height), rate: rate, ended: make(chan struct{})}
	s.cmd.Dir, s.cmd.Stdin, s.cmd.Stdout, s.cmd.Stderr = dir, tty, tty, tty
	s.cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "LANG=C.UTF-8", "TERM=xterm-256color", "COLORTERM=truecolor"}
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	s.began = time.Now()
	check(s.cmd.Start())
	go s.read()
	go func() {
		s.cmd.Wait() // how it ended is seen in what it left
		close(s.ended)
	}()
	return s
}

// read takes what the program writes, at most as fast as the rate allows.
func (s *seat) read() {
	const pause = 5 * time.Millisecond
	buf := make([]byte, 1<<16)
	if s.rate > 0 {
		buf = buf[:max(1, s.rate/int(time.Second/pause))]
	}
	for {
		s.reading.Lock()
		n, err := s.master.Read(buf)
		s.reading.Unlock()
		s.mu.Lock()
		if s.bytes == 0 {
			s.first = time.Now()
		}
		s.bytes += n
		s.glass.write(buf[:n])
		s.mu.Unlock()
		if err != nil {
			return
		}
		if s.rate > 0 {
			time.Sleep(pause)
		}
	}
}

// count is how many bytes have come so far.
func (s *seat) count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.bytes
}

// shows reports whether a text stands on the terminal.
func (s *seat) shows(text string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.glass.shows(text)
}

// longest is how long anything is waited for.
const longest = 60 * time.Second

// until waits until the terminal shows a text, or does not any more.
func (s *seat) until(text string, there bool) {
	poll(fmt.Sprintf("%q on the terminal: %v", text, there), func() bool { return s.shows(text) == there })
}

// poll waits for what is described, and looks every half millisecond.
func poll(what string, ok func() bool) {
	for end := time.Now().Add(longest); !ok(); time.Sleep(500 * time.Microsecond) {
		if time.Now().After(end) {
			check(fmt.Errorf("waited %v for %s", longest, what))
		}
	}
}

func (s *seat) press(keys string) { must(s.master.WriteString(keys)) }

// leave ends the program and forgets its folder.
func (s *seat) leave() {
	s.cmd.Process.Kill()
	<-s.ended
	s.master.Close()
	os.RemoveAll(s.dir)
}

// file is the path of a file of the run "r".
func (s *seat) file(name string) string { return filepath.Join(s.dir, "r", name) }
