package main

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// endless is a run that is never over, small is one that is soon.
var endless = []string{"digits", "--epochs", "0", "--out", "r"}

// TestFirstFrame opens the default preset on a terminal that answers no query. The
// limit leaves room for a busy machine.
func TestFirstFrame(t *testing.T) {
	t.Parallel()
	began := time.Now()
	d := sit(t, link{w: 120, h: 36})
	d.see("fashion-mini +● training", "loss", "accuracy", "gap", "gradient norm", "mask", "input mask", "layers", "journal", "q quit")
	if took := time.Since(began); took > 30*time.Second {
		t.Errorf("the first frame took %v", took)
	}
	d.press("q")
	d.see("stop here")
	d.press("y")
	d.exits(exitInterrupted)
	d.restored()
	for _, query := range []string{"\x1b]10;?", "\x1b[6n", "\x1b[c", "\x1b[>c"} {
		if strings.Contains(d.written(), query) {
			t.Errorf("the terminal was asked %q", query)
		}
	}
}

// TestResize goes through all layouts, then faster than the screen can follow.
func TestResize(t *testing.T) {
	t.Parallel()
	d := sit(t, standard, endless...)
	compact := []string{"digits +● training", "loss", "mask", `picture\W+layers\W+journal\W+curves`, "q quit"}
	full := []string{"loss", "accuracy", "gap", "gradient norm", "mask", "input mask", "layers", "journal", "q quit"}
	d.see(compact...)
	d.resize(60, 20)
	d.see("digits +● training", "loss", `\[mask\]\W+picture\W+layers\W+journal\W+curves`, "q quit")
	d.resize(39, 20)
	d.see("needs 40×12", `this\s+terminal has 39×20`, "step [1-9]")
	d.resize(120, 36)
	d.see(full...)
	d.resize(200, 50)
	d.see(full...)
	for i := range 50 {
		d.resize(1+(i*37)%220, 1+(i*17)%60)
		time.Sleep(time.Millisecond)
	}
	d.resize(80, 24)
	d.see(compact...)
	d.press("p")
	d.see("‖ paused")
}

// TestColors holds every way to say which colours there are.
func TestColors(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		env   string
		flag  string
		wants string // "" for no colours at all
	}{
		{"COLORTERM=truecolor", "auto", "direct"},
		{"COLORTERM=", "auto", "indexed"},
		{"TERM=xterm", "auto", "basic"},
		{"NO_COLOR=1", "auto", ""},
		{"COLORTERM=truecolor", "never", ""},
		{"COLORTERM=truecolor", "16", "basic"},
		{"COLORTERM=truecolor", "256", "indexed"},
		{"TERM=xterm", "true", "direct"},
	} {
		d := sit(t, link{w: 80, h: 24, env: []string{c.env}}, append([]string{"--color", c.flag}, endless...)...)
		d.see("● training", "hidden", "q quit")
		d.cmd.Process.Kill()
		got := strings.Join(colors(d.written()), " ")
		if c.wants == "direct" {
			got = strings.TrimSuffix(got, " indexed") // greys of a picture, which are shorter so; it may not be there yet
		}
		if got != c.wants {
			t.Errorf("%s --color %s: colours are %q, want %q", c.env, c.flag, got, c.wants)
		}
	}
}

// colors are the ways in which a text says its colours.
func colors(text string) []string {
	found := map[string]bool{}
	for _, m := range regexp.MustCompile(`\x1b\[([0-9;]*)m`).FindAllStringSubmatch(text, -1) {
		args := strings.Split(m[1], ";")
		for i := 0; i < len(args); i++ {
			switch n := number(args[i]); {
			case n != 38 && n != 48:
				if n%60 >= 30 && n%60 < 48 && n%10 < 8 {
					found["basic"] = true
				}
			case args[i+1] == "5":
				found["indexed"] = true
				i += 2
			default:
				found["direct"] = true
				i += 4
			}
		}
	}
	return slices.Sorted(maps.Keys(found))
}

// TestDumb: a terminal that can do nothing gets what a pipe gets.
func TestDumb(t *testing.T) {
	t.Parallel()
	d := sit(t, link{w: 80, h: 24, env: []string{"TERM=dumb"}}, "digits", "--epochs", "2", "--out", "r")
	d.exits(0)
	d.until("the summary", func() bool { return strings.Contains(d.written(), "val accuracy") })
	if strings.ContainsAny(d.written(), "\x1b\b") {
		t.Errorf("sequences on a dumb terminal: %q", d.written())
	}
}

// TestFlood types and pastes what no one would.
func TestFlood(t *testing.T) {
	t.Parallel()
	d := sit(t, standard, endless...)
	d.see("● training")
	var all strings.Builder
	for i := range 5000 {
		all.WriteByte(byte(' ' + i*i*7%95))
	}
	d.press("\x1b[200~" + all.String() + "\x1b[201~")
	d.press("p")
	d.see("‖ paused")
	if n := strings.Count(d.recorded("journal.jsonl"), "\n"); n != 1 {
		t.Errorf("what was pasted became %d commands", n-1)
	}
	typed := strings.NewReplacer("q", "", "{", "", "}", "", "?", "").Replace(all.String()) // without the dialogs
	for ; len(typed) > 100; typed = typed[100:] {
		d.press(typed[:100])
	}
	d.press("\x1b")
	d.until("the editor to close", func() bool {
		d.press("?")
		return matches("esc closes", d.text())
	})
	d.press("\x1b")
	d.see("q quit")
}
