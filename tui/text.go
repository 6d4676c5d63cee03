package tui

import (
	"math"
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"example.com/maskbench/tui/plot"
)

// wrap breaks a text into at most h lines of w cells, at spaces; a word that is
// longer, as paths are, it breaks anywhere.
func wrap(text string, w, h int) []string {
	var out []string
	line := ""
	for _, word := range strings.Fields(text) {
		for w > 0 && plot.Width(word) > w {
			part := ansi.Truncate(word, max(0, w-plot.Width(line)-min(1, len(line))), "")
			if line != "" && part != "" {
				line += " "
			}
			if line += part; line == "" {
				break // a letter wider than the line
			}
			out, line, word = append(out, line), "", word[len(part):]
		}
		switch {
		case line == "":
			line = word
		case plot.Width(line)+1+plot.Width(word) <= w:
			line += " " + word
		default:
			out, line = append(out, line), word
		}
	}
	if line != "" {
		out = append(out, line)
	}
	return out[:max(0, min(len(out), h))]
}

// indent keeps lines off the border at their left.
func indent(lines []string) []string {
	for i, l := range lines {
		lines[i] = " " + l
	}
	return lines
}

// shorten cuts a text to w cells between two words.
func shorten(text string, w int) string {
	if lines := wrap(text, w-1, 2); len(lines) > 1 {
		return lines[0] + "…"
	}
	return text
}

// gauge draws share f of w cells as a thin line; both parts differ without
// colour too.
func gauge(t *plot.Theme, r plot.Role, f float64, w int) string {
	done := 0
	if f > 0 {
		done = int(math.Round(min(f, 1) * float64(w)))
	}
	return t.Paint(r, strings.Repeat("━", done)) + t.Paint(plot.Muted, strings.Repeat("╌", w-done))
}

// folding writes in ASCII what the screen writes in other letters, cell by cell.
var folding = map[rune]rune{
	'●': '*', '‖': '=', '✓': '+', '■': '#', '✗': 'x', '❄': '*', '▸': '>', '‹': '<', '›': '>', '→': '>',
	'…': '~', '·': '-', '×': 'x', '÷': '/', '←': '<', '↑': '^', '↓': 'v', '“': '"', '”': '"', '│': '|',
	'▒': '/', '━': '=', '╌': '-', '∂': 'd', '▏': '|', '≤': '<', '≥': '>', '⊙': '*', '−': '-', '–': '-', 'ℓ': 'l',
	'┊': '|', '⌊': '[', '⌋': ']', '√': 'v', '²': '2', 'Σ': 'S', 'Δ': 'D', '▲': '!', 'θ': 'o', 'π': 'p', 'ĝ': 'g',
}

// fold makes s ASCII, of the same width.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch a, ok := folding[r]; {
		case r < 0x80:
			b.WriteRune(r)
		case ok:
			b.WriteRune(a)
		default:
			b.WriteString(strings.Repeat("?", plot.Width(string(r))))
		}
	}
	return b.String()
}

// plain drops what is not printable: names come from files.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return -1
	}, s)
}
