package tui

import (
	"fmt"
	"os"
	"time"

	"github.com/charmbracelet/x/ansi"
)

// Opening turns to the screen and says what is being opened, because reading data may
// take longer than a screen should stay empty. Run goes on from there; without Run,
// Restore brings the terminal back. Where it cannot speak to the terminal it does
// nothing: Run will say why.
func Opening(in, out *os.File, name string) {
	t, err := openTerminal(in, out)
	if err != nil {
		return
	}
	shown.Store(t)
	t.entered = true
	t.out.SetWriteDeadline(time.Now().Add(patience))
	fmt.Fprintf(t.out, "%s\x1b[2J\x1b[H opening %s …", enter, ansi.Truncate(plain(name), 60, "…"))
	t.out.SetWriteDeadline(time.Time{})
}
