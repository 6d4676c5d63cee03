package tui

import (
	"errors"
	"io"
	"os"
	"reflect"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"
)

// stage is a screen on a pseudo-terminal.
type stage struct {
	*terminal
	screen  *screen
	master  *os.File
	before  *term.State
	signals chan os.Signal
	left    chan left
	mu      sync.Mutex
	shown   strings.Builder
}

type left struct {
	how How
	sig os.Signal
	err error
}

// newStage starts a screen; with reads, somebody reads what it writes.
func newStage(t *testing.T, reads bool, prepare func(*screen), change ...func(*terminal)) *stage {
	t.Helper()
	master, tty, err := pty.Open()
	if err != nil {
		t.Fatalf("no pseudo-terminal: %v", err)
	}
	master = pollable(t, master)
	t.Cleanup(func() { master.Close() }) // tty is left to whatever still ends on it
	pty.Setsize(tty, &pty.Winsize{Rows: 50, Cols: 200})
	before, err := term.GetState(tty.Fd())
	if err != nil {
		t.Fatal(err)
	}
	opened, err := openTerminal(tty, tty)
	if err != nil {
		t.Fatal(err)
	}
	for _, do := range change {
		do(opened)
	}
	s := &stage{terminal: opened, master: master, before: before, signals: make(chan os.Signal, 1), left: make(chan left, 1)}
	s.screen = newRig(trueDark, 0, 0).screen
	s.screen.clock = time.Now
	prepare(s.screen)
	if reads {
		go s.read()
	}
	go func() {
		how, sig, err := show(s.screen, opened, s.signals)
		opened.restore()
		s.left <- left{how, sig, err}
	}()
	return s
}

// pollable gives f again as a file whose Close ends a Read that waits.
func pollable(t *testing.T, f *os.File) *os.File {
	t.Helper()
	defer f.Close()
	fd, err := syscall.Dup(int(f.Fd()))
	if err == nil {
		err = syscall.SetNonblock(fd, true)
	}
	if err != nil {
		t.Fatal(err)
	}
	return os.NewFile(uintptr(fd), f.Name())
}

func (s *stage) read() {
	buf := make([]byte, 1<<16)
	for {
		n, err := s.master.Read(buf)
		s.mu.Lock()
		s.shown.Write(buf[:n])
		s.mu.Unlock()
		if err != nil {
			return
		}
	}
}

func (s *stage) output() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.shown.String()
}

// waitFor waits until the screen has shown a text.
func (s *stage) waitFor(t *testing.T, text string) {
	t.Helper()
	for range 6000 {
		if strings.Contains(s.output(), text) {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatalf("%q never showed", text)
}

// ends waits for the screen to be left.
func (s *stage) ends(t *testing.T) left {
	t.Helper()
	select {
	case l := <-s.left:
		return l
	case <-time.After(time.Minute):
		t.Fatal("the screen was not left within a minute")
		return left{}
	}
}

// clean wants the terminal as it was before.
func (s *stage) clean(t *testing.T) {
	t.Helper()
	now, err := term.GetState(s.in.File.Fd())
	if err != nil || !reflect.DeepEqual(now, s.before) {
		t.Errorf("the terminal's modes were not restored (%v)", err)
	}
}

// cleared wants the reader to have seen the way back to the main screen, last.
func (s *stage) cleared(t *testing.T) {
	t.Helper()
	for _, seq := range []string{"\x1b[?1049l", "\x1b[?25h", "\x1b[?2004l"} {
		s.waitFor(t, seq)
	}
	out := s.output()
	if strings.LastIndex(out, "\x1b[?25l") > strings.LastIndex(out, "\x1b[?25h") {
		t.Error("the cursor stays hidden")
	}
}

func nothing(*screen) {}

func TestQuitRestores(t *testing.T) {
	s := newStage(t, true, nothing)
	s.waitFor(t, "fashion-mini")
	io.WriteString(s.master, "q")
	s.waitFor(t, "stay")
	io.WriteString(s.master, "l")
	if l := s.ends(t); l.how != Leave || l.err != nil {
		t.Errorf("left %v", l)
	}
	s.clean(t)
	s.cleared(t)
}

func TestSignalRestores(t *testing.T) {
	s := newStage(t, true, nothing)
	s.waitFor(t, "fashion-mini")
	s.signals <- syscall.SIGTERM
	if l := s.ends(t); l.how != Signalled || l.sig != syscall.SIGTERM {
		t.Errorf("left %v", l)
	}
	s.clean(t)
	s.cleared(t)
}

// TestStalled signals a screen whose terminal nobody reads: bubbletea ends all
// the same.
func TestStalled(t *testing.T) {
	var took time.Duration
	for range 5 { // a busy machine is slow, but not each time
		s := newStage(t, false, nothing)
		time.Sleep(300 * time.Millisecond) // until a write blocks
		start := time.Now()
		s.signals <- syscall.SIGTERM
		if l := s.ends(t); l.how != Signalled {
			t.Errorf("left %v", l)
		}
		took = time.Since(start)
		s.clean(t)
		if took <= grace+patience {
			return
		}
	}
	t.Errorf("bubbletea had to be left behind, which took %v", took)
}

// TestStalledShared does the same where the terminal cannot be opened anew, so
// that nothing frees the write that blocks.
func TestStalledShared(t *testing.T) {
	s := newStage(t, false, nothing, func(x *terminal) { x.out.File = x.in.File })
	time.Sleep(300 * time.Millisecond)
	s.signals <- syscall.SIGTERM
	if l := s.ends(t); l.how != Signalled {
		t.Errorf("left %v", l)
	}
	s.clean(t)
}

func TestHangUp(t *testing.T) {
	for _, reads := range []bool{true, false} {
		s := newStage(t, reads, nothing)
		time.Sleep(200 * time.Millisecond)
		s.master.Close()
		if l := s.ends(t); l.how != HangUp || l.err != nil {
			t.Errorf("left %v (somebody reads: %v)", l, reads)
		}
	}
	s := newStage(t, false, nothing)
	s.signals <- syscall.SIGHUP
	if l := s.ends(t); l.how != HangUp {
		t.Errorf("left %v", l)
	}
}

func TestPanicRestores(t *testing.T) {
	s := newStage(t, true, func(m *screen) { m.frames["layers"].panel = broken{} })
	l := s.ends(t)
	var p *Panic
	if !errors.As(l.err, &p) || !strings.Contains(string(p.Stack), "Render") {
		t.Errorf("left %v", l)
	}
	s.clean(t)
	s.cleared(t)
}

// TestRestore gives the terminal back from another goroutine, as whoever
// reports a panic does.
func TestRestore(t *testing.T) {
	s := newStage(t, true, nothing)
	s.waitFor(t, "fashion-mini")
	shown.Store(s.terminal)
	defer shown.Store(nil)
	Restore()
	s.clean(t)
	s.cleared(t)
	size := len(s.output())
	time.Sleep(300 * time.Millisecond)
	if len(s.output()) != size {
		t.Error("the screen was drawn after it was given back")
	}
	s.signals <- syscall.SIGTERM
	s.ends(t)
}
