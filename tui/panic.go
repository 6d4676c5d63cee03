package tui

import (
	"fmt"
	"runtime/debug"
	"sync/atomic"

	tea "github.com/charmbracelet/bubbletea"
)

// Panic is the panic of a goroutine of the screen, as an error.
type Panic struct {
	Value any
	Stack []byte
}

func (p *Panic) Error() string { return fmt.Sprintf("the screen failed: %v", p.Value) }

func newPanic(v any) *Panic { return &Panic{Value: v, Stack: debug.Stack()} }

// shown is the terminal that carries a screen now, if any.
var shown atomic.Pointer[terminal]

// Restore gives back the terminal if a screen has it. Whoever recovers a panic
// anywhere in the program calls it before the report, which would otherwise be
// drawn over and lost.
func Restore() {
	if t := shown.Load(); t != nil {
		t.letGo()
		t.restore()
	}
}

// guarded is a command whose panic ends the screen and not the program.
func guarded(do func() tea.Msg) tea.Cmd {
	return func() (msg tea.Msg) {
		defer func() {
			if v := recover(); v != nil {
				msg = newPanic(v)
			}
		}()
		return do()
	}
}
