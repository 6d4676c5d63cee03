package tui

import (
	"fmt"
	"math"
	"os"
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/notice"
	"example.com/maskbench/tui/plot"
)

// told is what was said of a run, so that nothing is said twice.
type told struct {
	stall   bool
	badStep int64 // of the last validation that was not finite
	title   string
	titleAt time.Time
}

// alert reaches a user who looks elsewhere, if that is wanted.
func (m *screen) alert(text string) {
	if m.notify {
		m.out.Aside(notice.Alert(plain(m.config.Name)+": "+text, os.Getenv))
	}
}

// alertEnd tells of the end of a run, unless its user has asked for it.
func (m *screen) alertEnd() {
	switch m.snap.State {
	case train.Finished:
		m.alert("finished after " + grouped(m.snap.Step) + " steps" + m.scored())
	case train.Stopped:
		if !m.leaving {
			m.alert("stopped at step " + grouped(m.snap.Step))
		}
	case train.Diverged, train.Failed:
		m.alert(string(m.snap.State) + " at step " + grouped(m.snap.Step))
	}
}

// scored is the last look at the validation part.
func (m *screen) scored() string {
	if _, v, ok := m.curves.Last(train.ValAccuracy); ok && !math.IsNaN(v) {
		return ", accuracy " + plot.Number(v)
	}
	if _, v, ok := m.curves.Last(train.ValLoss); ok {
		return ", loss " + plot.Number(v)
	}
	return ""
}

// watch tells of what a user would not see in time: that the run stalls, or that
// what it has learned is no longer a number. A loss that is not finite while it
// trains ends the run, which tells of itself.
func (m *screen) watch(now time.Time) {
	idle, stalled := m.stall.now(now)
	if stalled && !m.told.stall {
		m.alert(stalledText(idle))
	}
	m.told.stall = stalled
	step, v, ok := m.curves.Last(train.ValLoss)
	if !ok || !math.IsNaN(v) && !math.IsInf(v, 0) || step == m.told.badStep {
		return
	}
	if m.told.badStep == 0 {
		text := fmt.Sprintf("the validation loss is %s at step %s", plot.Number(v), grouped(step))
		m.say(plot.Bad, "✗ "+text+": lower the rate with {rate-2}, or go back to a checkpoint")
		m.alert(text)
	}
	m.told.badStep = step
}

func (m *screen) toggleNotify(string) tea.Cmd {
	m.notify = !m.notify
	if m.notify {
		m.say(plot.Good, "The bell rings when the run ends, fails or stalls. {notify} turns that off.")
	} else {
		m.say(plot.Muted, "The bell is off. {notify} turns it on.")
	}
	return nil
}

// titleTime is the least time between two titles of the window.
const titleTime = 2 * time.Second

// entitle keeps state and progress in the title of the window, which is seen where
// the screen is not.
func (m *screen) entitle(now time.Time) {
	mark, _ := stateMark(m.snap.State)
	_, title, _ := strings.Cut(mark, " ")
	if _, stalled := m.stall.now(now); stalled {
		title = "stalled"
	}
	if f := (runPanel{&m.state}).share(); f >= 0 && !m.snap.State.Over() {
		title += " " + percent(f)
	}
	title += " · " + plain(m.config.Name) + " · maskbench"
	if title != m.told.title && now.Sub(m.told.titleAt) >= titleTime {
		m.told.title, m.told.titleAt = title, now
		m.out.Aside(notice.Title(title, os.Getenv))
	}
}
