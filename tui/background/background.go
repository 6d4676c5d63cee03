// Package background decides, before anything can ask the terminal, whether
// the screen is drawn for a dark or a light background.
//
// Bubbletea v1 queries the terminal at import, and waits up to five seconds on
// one that does not answer. Its query is skipped once lipgloss knows the
// answer, so that this package must be initialised first. Go initialises
// packages that are ready in the order of their import paths, and
// example.com/maskbench/tui/background sorts before github.com: keep it so.
package background

import (
	"os"
	"strconv"
	"strings"

	"github.com/charmbracelet/lipgloss"
)

func init() { Set(decide(os.Getenv)) }

// Dark reports whether colours are chosen for a dark background. It never
// asks the terminal: the screen does, once it runs.
func Dark() bool { return lipgloss.HasDarkBackground() }

// Known reports whether the environment says which background there is.
func Known() bool { return os.Getenv("MASKBENCH_BACKGROUND") != "" || os.Getenv("COLORFGBG") != "" }

// Set overrides what the environment said, for a flag or a key.
func Set(dark bool) { lipgloss.SetHasDarkBackground(dark) }

// decide reads MASKBENCH_BACKGROUND (light or dark), else COLORFGBG, which
// rxvt, konsole and others set to "foreground;background" in ANSI colours;
// without either the background is taken to be dark.
func decide(getenv func(string) string) bool {
	switch strings.ToLower(getenv("MASKBENCH_BACKGROUND")) {
	case "light":
		return false
	case "dark":
		return true
	}
	fields := strings.Split(getenv("COLORFGBG"), ";")
	n, err := strconv.Atoi(fields[len(fields)-1])
	light := err == nil && (n == 7 || n >= 9 && n <= 15)
	return !light
}
