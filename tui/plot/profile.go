package plot

import (
	"fmt"
	"strings"
)

// Profile is how many colours a terminal shows.
type Profile uint8

// The profiles, from the poorest to the richest.
const (
	None      Profile = iota // no colour; bold, underline and reverse are allowed
	ANSI16                   // the 16 colours of the terminal's own theme
	ANSI256                  // the xterm palette
	TrueColor                // 24-bit
)

// String names the profile as --color does.
func (p Profile) String() string {
	return [...]string{"never", "16", "256", "true"}[min(p, TrueColor)]
}

// Terminal is what a screen may use: the input of NewTheme.
type Terminal struct {
	Profile Profile
	Dark    bool // dark background
	Plain   bool // no escape sequences at all: pipes and TERM=dumb
	ASCII   bool // no glyphs beyond ASCII
}

// Detect reads what the terminal can do from the environment, without asking
// it. Flag is the value of --color (auto or empty, never, 16, 256, true) and
// wins over the environment; then come NO_COLOR, CLICOLOR, CLICOLOR_FORCE,
// COLORTERM and TERM. Tty says whether output goes to a terminal. ASCII is set
// where the locale names an encoding other than UTF-8; no locale at all is
// taken for UTF-8, as containers have none. Dark is true: package background
// knows better.
func Detect(flag string, getenv func(string) string, tty bool) (Terminal, error) {
	term := getenv("TERM")
	t := Terminal{Dark: true, ASCII: !utf8Locale(getenv), Plain: !tty || term == "dumb" || term == ""}
	switch flag {
	case "", "auto":
		t.Profile = fromEnv(getenv, tty)
	case "never":
	case "16":
		t.Profile = ANSI16
	case "256":
		t.Profile = ANSI256
	case "true":
		t.Profile = TrueColor
	default:
		return t, fmt.Errorf("--color %q is not known: use auto, never, 16, 256 or true", flag)
	}
	if t.Profile > None {
		t.Plain = false
	}
	return t, nil
}

// fromEnv follows no-color.org and bixense.com/clicolors.
func fromEnv(getenv func(string) string, tty bool) Profile {
	force := getenv("CLICOLOR_FORCE")
	forced := force != "" && force != "0"
	switch {
	case getenv("NO_COLOR") != "":
		return None
	case forced:
		return max(fromTerm(getenv), ANSI16)
	case !tty, getenv("CLICOLOR") == "0":
		return None
	}
	return fromTerm(getenv)
}

// fromTerm trusts COLORTERM but under GNU screen, which passes the variable on
// and not the colours.
func fromTerm(getenv func(string) string) Profile {
	term := getenv("TERM")
	has := func(parts ...string) bool {
		for _, p := range parts {
			if strings.Contains(term, p) {
				return true
			}
		}
		return false
	}
	switch ct := getenv("COLORTERM"); {
	case term == "" || term == "dumb":
		return None
	case ct == "truecolor" || ct == "24bit":
		if strings.HasPrefix(term, "screen") && getenv("TERM_PROGRAM") != "tmux" {
			return ANSI256
		}
		return TrueColor
	case has("direct", "kitty", "ghostty", "alacritty", "wezterm", "foot"):
		return TrueColor
	case has("256color"):
		return ANSI256
	case has("xterm", "color", "linux", "screen", "tmux", "rxvt", "ansi", "konsole", "cygwin"):
		return ANSI16
	}
	return None
}

// utf8Locale reads the variables in the order of setlocale(3).
func utf8Locale(getenv func(string) string) bool {
	for _, k := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if v := strings.ToLower(getenv(k)); v != "" {
			return strings.Contains(v, "utf-8") || strings.Contains(v, "utf8")
		}
	}
	return true
}
