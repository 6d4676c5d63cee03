// Package tui is the workbench on the terminal: it shows a run and turns keys
// into its commands.
//
// There is one tea.Model, the screen. Its panels are structs that turn what is
// known of a run into lines; what is known is polled on the screen's own clock,
// and the trainer never waits for any of it.
package tui

import (
	"os"
	"syscall"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/background"
	"example.com/maskbench/tui/machine"
	"example.com/maskbench/tui/notice"
	"example.com/maskbench/tui/paint"
	"example.com/maskbench/tui/plot"
)

// Options say what the screen shows and on what.
type Options struct {
	Run    *train.Run      // the run to begin with; the screen starts it
	Config train.Config    // of Run
	Watch  *train.Follower // in place of Run: a run of another process, to be looked at alone
	Device string          // what computes, as the screen names it; "" for Config.Device

	// Open opens a run of another configuration, for a change of preset; the screen
	// starts it. Nil leaves only the run that is there.
	Open    func(train.Config) (*train.Run, error)
	Presets []string // names, in the order of the preset keys
	Load    func(name string) (train.Config, error)

	// Folder is that of all runs, Resume goes on with one of them, which the screen
	// starts. Without Resume there is only the run that is there.
	Folder  string
	Resume  func(dir string) (*train.Run, train.Config, error)
	Threads int // for replays; 0 is one a core

	Keys  Keymap // in place of the table's; nil: none
	Color string // auto, never, 16, 256 or true; "" is auto
	Slow  bool   // two frames a second, for slow lines
	ASCII bool   // ASCII glyphs alone
	Mouse bool   // clicks and the wheel come from the terminal

	Notify bool // ring the bell when the run ends, fails or stalls

	In, Out *os.File         // nil: standard input and output
	Signals <-chan os.Signal // SIGHUP lets go of the terminal, any other ends the screen
}

// How tells in which way the screen was left.
type How string

// The ways.
const (
	Quit      How = "quit"      // by its user; the run has ended or is to end now, resumable
	Leave     How = "leave"     // by its user, who wants the run to go on without a screen
	HangUp    How = "hang-up"   // the terminal is gone; the run goes on
	Signalled How = "signalled" // by a signal, or by ctrl+c twice
)

// Open is a run that the screen has open.
type Open struct {
	Run    *train.Run
	Config train.Config
}

// Exit is how the screen ended, and with which runs.
type Exit struct {
	Runs   []Open // that it trained, the one shown last first, not closed
	How    How
	Signal os.Signal // with Signalled
}

// Run shows the screen until it is left. Whatever happens, the terminal is as
// it was before when Run returns: on a signal, on a hang-up, on a terminal that
// stopped reading, and on a panic of the screen, which it returns as a *Panic.
func Run(o Options) (Exit, error) {
	if o.In == nil {
		o.In = os.Stdin
	}
	if o.Out == nil {
		o.Out = os.Stdout
	}
	look, err := plot.Detect(o.Color, os.Getenv, true)
	if err != nil {
		return o.unopened(), err
	}
	look.Dark, look.Plain = background.Dark(), false
	look.ASCII = look.ASCII || o.ASCII
	term := shown.Load() // of Opening
	if term == nil {
		if term, err = openTerminal(o.In, o.Out); err != nil {
			return o.unopened(), err
		}
	}
	shown.Store(term)
	defer shown.Store(nil)
	defer term.restore()
	m := newScreen(o, look, o.first(), o.open())
	if o.Resume != nil {
		m.shelf, m.opener = folder{o}, folder{o}
	}
	m.machine = machine.Watch(0)
	defer m.machine.Close()
	how, sig, err := show(m, term, o.Signals)
	return Exit{Runs: m.leave(), How: how, Signal: sig}, err
}

// attach starts a run and makes it a session.
func attach(r *train.Run, c train.Config) *session {
	r.Start()
	return &session{run: r, curves: r.History(), config: c, handle: r, close: r.Close, dir: r.Dir(), device: deviceOf(r.Dir())}
}

// open is Options.Open for sessions, nil without it.
func (o Options) open() func(train.Config) (*session, error) {
	if o.Open == nil || o.Load == nil {
		return nil
	}
	return func(c train.Config) (*session, error) {
		r, err := o.Open(c)
		if err != nil {
			return nil, err
		}
		return attach(r, c), nil
	}
}

// grace is how long bubbletea may take to end before it is left behind.
const grace = 400 * time.Millisecond

// show runs the program until it ends, a signal comes or the terminal is gone.
func show(m *screen, t *terminal, signals <-chan os.Signal) (How, os.Signal, error) {
	p := tea.NewProgram(m, tea.WithInput(t.in), tea.WithOutput(t.out), tea.WithoutRenderer(),
		tea.WithoutSignalHandler(), tea.WithoutCatchPanics())
	if err := t.raw(); err != nil {
		return Quit, nil, err
	}
	first := enter
	if t.entered {
		first = ""
	}
	painter := paint.New(t.out, first+notice.KeepTitle(os.Getenv))
	m.out = painter
	m.resize(t.size())
	if m.o.Mouse {
		t.mouse = true
		painter.Aside(enterMouse)
	}
	m.askFor(t, p, background.Known())
	defer t.follow(func(w, h int) { p.Send(tea.WindowSizeMsg{Width: w, Height: h}) }, func() {
		painter.Aside(enter)
		painter.Redraw()
	})()
	defer func() {
		select {
		case <-painter.Close():
		case <-time.After(patience):
		}
	}()
	ended := make(chan error, 1)
	go func() {
		defer func() {
			if v := recover(); v != nil {
				ended <- newPanic(v)
			}
		}()
		_, err := p.Run()
		ended <- err
	}()
	how, sig := HangUp, os.Signal(nil)
	select {
	case err := <-ended:
		return m.outcome(t, err)
	case s := <-signals:
		if s != syscall.SIGHUP {
			how, sig = Signalled, s
		}
	case <-t.lost:
	}
	t.letGo()
	go p.Quit() // not Kill, which closes the input while it is read
	select {
	case <-ended:
	case <-time.After(grace):
		p.Kill()
	}
	return how, sig, nil
}

// outcome tells how the screen was left by itself.
func (m *screen) outcome(t *terminal, err error) (How, os.Signal, error) {
	switch {
	case m.failed != nil:
		return m.how, m.signal, m.failed
	case err != nil && t.gone():
		return HangUp, nil, nil
	}
	return m.how, m.signal, err
}

// unopened is the exit of a screen that could not be.
func (o Options) unopened() (e Exit) {
	if o.Run != nil {
		e.Runs = []Open{{o.Run, o.Config}}
	}
	return e
}
