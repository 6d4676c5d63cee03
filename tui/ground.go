package tui

import (
	"bytes"
	"strconv"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/tui/plot"
)

// The terminal is asked for the colour of its background (xterm's OSC 11), and
// nobody waits for it: many do not answer. The answer comes among the keys, and
// is taken out of them.
const (
	askGround   = "\x1b]11;?\x1b\\"
	groundReply = "\x1b]11;"
	// longestReply bounds what is held back of a reply that does not end.
	longestReply = 64
)

// ground is the background that the terminal says it has.
type ground struct{ dark bool }

// sift takes a reply out of the n bytes read into p, and returns how many are
// left. A reply may come in pieces.
func (f *input) sift(p []byte, n int) int {
	all := append(f.held, p[:n]...)
	start := bytes.Index(all, []byte(groundReply))
	if start < 0 {
		start = len(all) - begun(all)
		f.held = append([]byte(nil), all[start:]...)
		return copy(p, all[:start])
	}
	body := all[start+len(groundReply):]
	end := bytes.IndexAny(body, "\a\x1b")
	if end < 0 || body[end] == '\x1b' && end+1 == len(body) {
		f.held = append([]byte(nil), all[start:]...)
		if len(f.held) > longestReply {
			f.held, f.tell = nil, nil
		}
		return copy(p, all[:start])
	}
	after := body[end+1:]
	if body[end] == '\x1b' {
		after = after[1:] // the string terminator is ESC \
	}
	if dark, ok := isDark(string(body[:end])); ok {
		f.tell(dark)
	}
	f.held, f.tell = nil, nil
	return copy(p, append(all[:start:start], after...))
}

// begun is how many bytes at the end of b may be the begin of a reply. One escape
// alone is taken for the key.
func begun(b []byte) int {
	for n := len(groundReply) - 1; n > 1; n-- {
		if bytes.HasSuffix(b, []byte(groundReply[:n])) {
			return n
		}
	}
	return 0
}

// isDark tells from a colour in X11's notation, rgb:1010/1414/1818 with one to
// four hexadecimal digits each, whether light text is read on it.
func isDark(color string) (dark, ok bool) {
	parts := strings.Split(strings.TrimPrefix(color, "rgb:"), "/")
	if len(parts) != 3 {
		return false, false
	}
	luma := 0.0
	for i, weight := range [...]float64{0.299, 0.587, 0.114} { // ITU-R BT.601
		v, err := strconv.ParseUint(parts[i], 16, 16)
		if err != nil {
			return false, false
		}
		luma += weight * float64(v) / float64(uint64(1)<<(4*len(parts[i]))-1)
	}
	return luma < 0.5, true
}

// onGround chooses the colours anew.
func (m *screen) onGround(g ground) {
	if look := m.theme.Terminal; look.Dark != g.dark {
		look.Dark = g.dark
		m.theme = plot.NewTheme(look)
		m.touched++
	}
}

// askFor is the question, unless the environment has answered it or there are no
// colours to choose.
func (m *screen) askFor(t *terminal, p *tea.Program, known bool) {
	if known || m.theme.Profile == plot.None || m.theme.Plain {
		return
	}
	t.in.tell = func(dark bool) { p.Send(ground{dark}) }
	m.out.Aside(askGround)
}
