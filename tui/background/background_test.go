package background_test

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"syscall"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/creack/pty"

	"example.com/maskbench/tui/background"
)

const child = "MASKBENCH_TEST_CHILD"

// TestMain lets this binary, which imports bubbletea as the workbench does,
// stand for a program that only prints a line.
func TestMain(m *testing.M) {
	if os.Getenv(child) != "" {
		var _ tea.Model
		fmt.Printf("dark=%t profile=%d\n", background.Dark(), lipgloss.ColorProfile())
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// On a terminal that answers nothing, importing bubbletea writes nothing to it
// and does not wait: termenv would wait 5 s for its answer.
func TestMuteTerminal(t *testing.T) {
	for _, c := range []struct {
		name string
		env  []string
		want string
	}{
		{"default", nil, "dark=true"},
		{"light by COLORFGBG", []string{"COLORFGBG=0;default;15"}, "dark=false"},
		{"grey by COLORFGBG", []string{"COLORFGBG=0;7"}, "dark=false"},
		{"dark by COLORFGBG", []string{"COLORFGBG=15;0"}, "dark=true"},
		{"bright black by COLORFGBG", []string{"COLORFGBG=15;8"}, "dark=true"},
		{"unknown COLORFGBG", []string{"COLORFGBG=15;default"}, "dark=true"},
		{"own variable wins", []string{"COLORFGBG=15;0", "MASKBENCH_BACKGROUND=light"}, "dark=false"},
		{"own variable, dark", []string{"COLORFGBG=0;15", "MASKBENCH_BACKGROUND=DARK"}, "dark=true"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			out, took := runOnPty(t, c.env)
			if took > 4*time.Second { // a busy machine is slow once, a wait for an answer is there each time
				out, took = runOnPty(t, c.env)
			}
			if want := c.want + " profile=1\r\n"; out != want {
				t.Errorf("the terminal saw %q, want %q", out, want)
			}
			if took > 4*time.Second {
				t.Errorf("took %v: something waited for an answer", took)
			}
		})
	}
}

// runOnPty runs this binary as a child on a terminal that is read from and
// never written to.
func runOnPty(t *testing.T, env []string) (string, time.Duration) {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe)
	cmd.Env = append([]string{child + "=1", "TERM=xterm-256color"}, env...)
	start := time.Now()
	terminal, err := pty.Start(cmd)
	if err != nil {
		t.Fatal(err)
	}
	defer terminal.Close()
	out, err := io.ReadAll(terminal)
	if err != nil && !errors.Is(err, syscall.EIO) { // Linux's end of file on a terminal
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	return string(out), time.Since(start)
}

func TestSet(t *testing.T) {
	defer background.Set(background.Dark())
	for _, dark := range []bool{false, true} {
		background.Set(dark)
		if background.Dark() != dark {
			t.Errorf("Set(%t) left Dark at %t", dark, background.Dark())
		}
	}
}
