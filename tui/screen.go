package tui

import (
	"os"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// screen is the tea.Model.
type screen struct {
	state
	o        Options
	keys     []binding
	on       dispatch
	meanings map[scope][]binding // what meaning has found
	frames   map[string]*frame
	clock    func() time.Time
	open     func(train.Config) (*session, error)
	opener   opener // nil: there is only the run that is there
	shelf    shelf  // with it
	out      terminalOut

	w, h    int
	tab     string // shown where panels share a place
	dialog  dialog // nil: none is open
	page    page
	left    map[scope]string // focus of the pages that were left
	seen    seen
	rows    []string // of the last frame, without a dialog
	stale   bool
	resized bool // since the last frame

	notify bool
	told   told

	sessions []*session // that are open
	closing  []*session // that are being closed
	preset   int        // in o.Presets: the one that is open
	asked    int        // and the one that was asked for
	opening  bool
	leaving  bool // until the run has stopped
	how      How
	signal   os.Signal
	failed   *Panic
	held     atomic.Pointer[held] // for whoever leaves the program behind
}

// terminalOut takes what the screen writes; see package paint.
type terminalOut interface {
	Show(lines []string, w int)
	Aside(sequence string)
	Redraw()
}

// newScreen makes the model for a session.
func newScreen(o Options, look plot.Terminal, first *session, open func(train.Config) (*session, error)) *screen {
	m := &screen{o: o, clock: time.Now, open: open, tab: tabbed[0], how: Quit}
	m.bind(o.Keys)
	m.theme, m.focus, m.notify = plot.NewTheme(look), "mask", o.Notify
	if first.device = o.Device; first.device == "" && first.config.Device != "auto" {
		first.device = first.config.Device
	}
	m.page, m.left = pages[0], map[scope]string{}
	m.frames, m.unfolded = map[string]*frame{}, map[string]bool{}
	for _, p := range panels {
		m.frames[p.name] = &frame{panel: p.new(&m.state), every: p.every * m.slowness(), bare: p.bare}
	}
	m.add(first)
	m.show(first)
	return m
}

// bind lets keys, and what names them, be those of the table with the keymap's.
func (m *screen) bind(k Keymap) {
	m.keys = k.table()
	m.on, m.keyed, m.meanings = newDispatch(m.keys), keyer(m.keys), map[scope][]binding{}
}

// show turns to a session.
func (m *screen) show(s *session) {
	m.begin(s)
	m.editor = nil
	m.told = told{title: m.told.title}
	m.greet()
	if m.snap.State.Over() && m.ended != (rest{}) {
		role, text := ending(m.snap, m.watched)
		m.say(role, text)
	}
	m.preset = max(0, slices.Index(m.o.Presets, s.config.Name))
	m.hold()
}

// slowness stretches the screen's times on a slow line.
func (m *screen) slowness() time.Duration {
	if m.o.Slow {
		return 2
	}
	return 1
}

// frameTime is the time between two looks at the run.
func (m *screen) frameTime() time.Duration {
	if m.o.Slow {
		return 500 * time.Millisecond
	}
	return 100 * time.Millisecond
}

// tick says that it is time to look at the run.
type tick time.Time

func (m *screen) wait() tea.Cmd {
	clock := m.clock
	return tea.Tick(m.frameTime(), func(time.Time) tea.Msg { return tick(clock()) })
}

// Init implements tea.Model. The first look is at once.
func (m *screen) Init() tea.Cmd {
	now := tick(m.clock())
	return func() tea.Msg { return now }
}

// Update implements tea.Model. A panic ends the screen, not the program.
func (m *screen) Update(msg tea.Msg) (model tea.Model, cmd tea.Cmd) {
	defer func() {
		if v := recover(); v != nil {
			m.failed = newPanic(v)
			model, cmd = m, tea.Quit
		}
	}()
	if m.failed != nil {
		return m, tea.Quit
	}
	return m, m.update(msg)
}

func (m *screen) update(msg tea.Msg) tea.Cmd {
	m.stale = true
	switch msg := msg.(type) {
	case tick:
		return tea.Batch(m.look(time.Time(msg)), m.wait())
	case tea.WindowSizeMsg:
		m.resize(msg.Width, msg.Height)
		m.resized = true
	case tea.KeyMsg:
		return m.typed(msg)
	case tea.MouseMsg:
		m.point(msg)
	case opened:
		return m.takeOver(msg)
	case shelved:
		msg.arrive(m)
	case pinned:
		return m.takePin(msg)
	case pinnable:
		m.offerPins(msg)
	case exported:
		m.tellExport(msg)
	case ground:
		m.onGround(msg)
	case *Panic:
		m.failed = msg
		return tea.Quit
	}
	return nil
}

// rest is a state, and the step at which the run rests in it.
type rest struct {
	state train.State
	step  int64
}

// look polls the run, and sees whether it has ended.
func (m *screen) look(now time.Time) tea.Cmd {
	m.poll(now, stillTime*m.slowness())
	m.entitle(now)
	m.watch(now)
	state := m.snap.State
	if m.leaving && len(m.training()) == 0 {
		return tea.Quit
	}
	end := rest{state: state}
	if state.Over() {
		end.step = m.snap.Step // an extension may be over before anyone looks
	}
	if end != m.ended {
		m.ended = end
		if state.Over() && !m.opening {
			m.tellEnd()
			m.alertEnd()
		}
	}
	m.lookBeside()
	return m.readFolder(now)
}

// tellEnd says how the run ended: a failure in full, the rest in the hint.
func (m *screen) tellEnd() {
	role, text := ending(m.snap, m.watched)
	m.say(role, text)
	if m.snap.State == train.Diverged || m.snap.State == train.Failed {
		mark, _ := m.mark()
		m.dialog = question{keys: noticeScope, title: mark, role: plot.Bad, text: text}
	}
}

// typed takes the keys of a message: bubbletea packs letters that arrive
// together into one. What is pasted is no command.
func (m *screen) typed(msg tea.KeyMsg) (cmd tea.Cmd) {
	if _, types := m.on[m.scope()][anyKey]; msg.Paste && !types {
		return nil
	}
	if msg.Type != tea.KeyRunes {
		return m.press(msg.String())
	}
	if msg.Alt {
		if strings.ContainsAny(string(msg.Runes), "[O") { // half of an arrow key's sequence
			return nil
		}
		cmd = m.press("esc") // and a letter, which a slow line brought together
	}
	for _, r := range msg.Runes {
		if c := m.press(string(r)); c != nil {
			cmd = c
		}
	}
	return cmd
}

// press does what a key means where the keys go now.
func (m *screen) press(key string) tea.Cmd {
	b, ok := m.on.find(m.scope(), m.page.scope, key)
	if !ok {
		return nil
	}
	m.touched++
	return b.do(m, key)
}

func (m *screen) scope() scope {
	switch {
	case m.dialog != nil:
		return m.dialog.scope()
	case m.editor != nil:
		return typeScope
	}
	return m.page.scope
}

// View implements tea.Model. Bubbletea calls it after every message: it draws
// only if there was one that counts. What is drawn goes to the painter, and to
// bubbletea nothing, which has no renderer here.
func (m *screen) View() string {
	if m.stale {
		m.draw()
	}
	return ""
}

// draw shows the screen as it is now.
func (m *screen) draw() {
	defer func() {
		if v := recover(); v != nil {
			m.failed = newPanic(v)
		}
	}()
	m.stale = false
	if lines := m.compose(); lines != nil {
		m.out.Show(lines, m.w)
		if m.resized { // and back, maybe, before anyone looked: what it cut off is gone
			m.out.Redraw()
			m.resized = false
		}
	}
}
