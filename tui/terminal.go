package tui

import (
	"errors"
	"fmt"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/charmbracelet/x/term"

	"example.com/maskbench/tui/notice"
)

// terminal is what the program writes to and reads from: files as bubbletea
// wants them, that can be let go of at any moment.
//
// The output is opened anew where that is possible. A terminal that has stopped
// reading then blocks a goroutine and not a thread, and a deadline frees it; a
// shared descriptor must not be made non-blocking, other programs have it too.
type terminal struct {
	in       *input
	out      *output
	state    *term.State // of the input before the screen
	entered  bool        // it shows the screen of Opening
	mouse    bool        // it tells of the mouse
	lost     chan struct{}
	restored atomic.Bool
}

// openTerminal notes how the terminal is now.
func openTerminal(in, out *os.File) (*terminal, error) {
	state, err := term.GetState(in.Fd())
	if err != nil {
		return nil, fmt.Errorf("the screen needs a terminal on its input: %w (maskbench run trains without one)", err)
	}
	t := &terminal{state: state, lost: make(chan struct{}, 1)}
	t.in = &input{File: in, lost: t.lost}
	t.out = &output{File: reopen(out), fd: out.Fd(), lost: t.lost}
	return t, nil
}

// reopen gives a description of its own of the terminal that f is, or f.
func reopen(f *os.File) *os.File {
	own, err := os.OpenFile(fmt.Sprintf("/proc/self/fd/%d", f.Fd()), os.O_WRONLY, 0)
	if err != nil {
		return f
	}
	if own.SetWriteDeadline(time.Time{}) != nil {
		own.Close()
		return f
	}
	return own
}

// raw lets keys come one by one, unseen.
func (t *terminal) raw() error {
	if _, err := term.MakeRaw(t.in.Fd()); err != nil {
		return fmt.Errorf("the terminal does not give its keys one by one: %w", err)
	}
	return nil
}

// size is that of the terminal, in cells; 0×0 if it does not say.
func (t *terminal) size() (w, h int) {
	w, h, err := term.GetSize(t.out.Fd())
	if err != nil {
		return 0, 0
	}
	return w, h
}

// follow tells of each change of the size until it is stopped. After the process was
// suspended it takes the terminal back from whoever had it meanwhile, and says so.
func (t *terminal) follow(tell func(w, h int), back func()) (stop func()) {
	changed := make(chan os.Signal, 8)
	signal.Notify(changed, syscall.SIGWINCH, syscall.SIGCONT)
	done := make(chan struct{})
	go func() {
		for {
			select {
			case s := <-changed:
				if s == syscall.SIGCONT {
					t.raw() // that it was possible once is enough
					back()
				}
				tell(t.size())
			case <-done:
				return
			}
		}
	}()
	return func() { signal.Stop(changed); close(done) }
}

// enter turns to a screen of its own, without a cursor, on which pasted text is told
// from typed.
const enter = "\x1b[?1049h\x1b[?25l\x1b[?2004h"

// leave is what brings a terminal back: attributes off, no bracketed paste, the
// cursor shown, the main screen.
const leave = "\x1b[0m\x1b[?2004l\x1b[?25h\x1b[?1049l"

// enterMouse asks for clicks and the wheel, in the notation that has no limit of columns;
// leaveMouse takes that back.
const (
	enterMouse = "\x1b[?1000h\x1b[?1006h"
	leaveMouse = "\x1b[?1006l\x1b[?1000l"
)

// patience is how long the terminal may take to show the last bytes.
const patience = 200 * time.Millisecond

// letGo makes every write end at once, that of a stalled terminal too.
func (t *terminal) letGo() {
	t.out.closed.Store(true)
	t.out.SetWriteDeadline(time.Now())
}

// restore puts the terminal back as it was before the screen. Only the first
// call does anything; it takes at most about patience, whatever the terminal
// does.
func (t *terminal) restore() {
	if t.restored.Swap(true) {
		return
	}
	t.out.closed.Store(true)
	written := make(chan struct{})
	go func() {
		defer close(written)
		t.out.SetWriteDeadline(time.Now().Add(patience))
		if t.mouse {
			t.out.File.WriteString(leaveMouse)
		}
		t.out.File.WriteString(notice.GiveTitleBack(os.Getenv) + leave)
	}()
	select {
	case <-written:
	case <-time.After(patience):
	}
	term.Restore(t.in.File.Fd(), t.state)
}

// gone tells whether the terminal does not exist any more.
func (t *terminal) gone() bool {
	_, err := term.GetState(t.in.File.Fd())
	return err != nil
}

// input notes when the terminal is gone: bubbletea takes the end of its input
// for nothing.
type input struct {
	*os.File
	lost chan<- struct{}
	tell func(dark bool) // takes the background, until it is known; nil: not asked for
	held []byte          // of a reply that has not ended
}

func (f *input) Read(p []byte) (int, error) {
	n, err := f.File.Read(p)
	if err != nil {
		note(f.lost)
	}
	if f.tell != nil && n > 0 {
		n = f.sift(p, n)
	}
	return n, err
}

// output drops what is written after the terminal was let go of.
type output struct {
	*os.File
	fd     uintptr
	lost   chan<- struct{}
	closed atomic.Bool
}

// Fd is the shared descriptor: that of File would be made blocking by being
// asked for.
func (f *output) Fd() uintptr { return f.fd }

func (f *output) Write(p []byte) (int, error) {
	if f.closed.Load() {
		return len(p), nil
	}
	n, err := f.File.Write(p)
	if err != nil && !errors.Is(err, os.ErrDeadlineExceeded) {
		note(f.lost)
	}
	return n, err
}

func note(c chan<- struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}
