package tui

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"example.com/maskbench/tui/plot"
)

// roleNames are those of the roles of package plot, in order.
var roleNames = []string{
	"text", "muted", "border", "focus", "title", "accent", "good", "warn", "bad", "train", "val", "third", "marker", "frozen", "pending", "hidden",
	"pin-a", "pin-b", "pin-c", "pin-d", "pin-e", "pin-f",
}

// ink is how a cell is written.
type ink struct{ attrs, fg, bg string }

// dyer names inks by the roles of a theme. Roles that look alike have the name of the
// first.
type dyer map[ink]string

func dyes(t *testing.T, theme *plot.Theme) dyer {
	t.Helper()
	if last := plot.Role(len(roleNames) - 1); last != plot.PinF {
		t.Fatalf("there are %d names for the roles", len(roleNames))
	}
	d := dyer{}
	for i, name := range roleNames {
		var k ink
		k.take(strings.TrimSuffix(theme.Paint(plot.Role(i), "x"), "x\x1b[0m"))
		if _, ok := d[k]; !ok {
			d[k] = name
		}
	}
	return d
}

// describe gives the inks of each line of a screen: how many cells of which.
func (d dyer) describe(screen string) []string {
	var k ink
	lines := strings.Split(screen, "\n")
	for i, l := range lines {
		lines[i] = d.line(&k, l)
	}
	return lines
}

// line gives the inks of a line that begins in ink k, as far as there are any.
func (d dyer) line(k *ink, l string) string {
	var out []string
	last, n := "", 0
	flush := func() {
		switch {
		case n == 1:
			out = append(out, last)
		case n > 1:
			out = append(out, last+"*"+strconv.Itoa(n))
		}
		n = 0
	}
	var state byte
	for l != "" {
		part, width, size, next := ansi.DecodeSequence(l, state, nil)
		l, state = l[size:], next
		if width == 0 {
			k.take(part)
			continue
		}
		if name := d.name(*k); name != last {
			flush()
			last = name
		}
		n += utf8.RuneCountInString(part)
	}
	if last != d[ink{}] { // with which all lines end
		flush()
	}
	return strings.Join(out, " ")
}

func (d dyer) name(k ink) string {
	if name, ok := d[k]; ok {
		return name
	}
	if k.bg != "" {
		k.bg = "/" + k.bg
	}
	return k.attrs + k.fg + k.bg
}

// take changes the ink as a sequence says.
func (k *ink) take(sequence string) {
	args, ok := strings.CutPrefix(strings.TrimSuffix(sequence, "m"), "\x1b[")
	if !ok {
		return
	}
	all := strings.Split(args, ";")
	for i := 0; i < len(all); i++ {
		n, _ := strconv.Atoi(all[i])
		color := &k.fg
		if n >= 40 && n < 50 || n >= 100 {
			color, n = &k.bg, n-10
		}
		switch {
		case n == 0:
			*k = ink{}
		case n < 10:
			k.attrs += [...]string{1: "bold-", 2: "faint-", 4: "under-", 7: "reverse-", 9: ""}[n]
		case n == 38 && all[i+1] == "5":
			*color = "c" + all[i+2]
			i += 2
		case n == 38:
			*color = "#" + hex(all[i+2]) + hex(all[i+3]) + hex(all[i+4])
			i += 4
		default:
			*color = "n" + strconv.Itoa(n%10+n/90*8)
		}
	}
}

func hex(s string) string {
	n, _ := strconv.Atoi(s)
	return fmt.Sprintf("%02x", n)
}

// TestInk reads a line as people see it.
func TestInk(t *testing.T) {
	theme := plot.NewTheme(trueDark)
	line := theme.Paint(plot.Muted, "ab") + "cde" + theme.Paint(plot.Bad, "f") + "\x1b[38;2;1;2;3;48;5;7mx\x1b[38;5;9my\x1b[0m\x1b[91;104mz\x1b[0m"
	if got, want := dyes(t, theme).describe(line+"\n--"), []string{"muted*2 text*3 bad #010203/c7 c9/c7 n9/n12", ""}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
