package tui

import (
	"strings"
	"unicode"

	"example.com/maskbench/tui/plot"
)

// wrap breaks a text into at most h lines of w cells, at spaces.
func wrap(text string, w, h int) []string {
	var out []string
	line := ""
	for _, word := range strings.Fields(text) {
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

// folding writes in ASCII what the screen writes in other letters, cell by cell.
var folding = map[rune]rune{
	'●': '*', '‖': '=', '✓': '+', '■': '#', '✗': 'x', '❄': '*', '▸': '>', '‹': '<', '›': '>', '→': '>',
	'…': '~', '·': '-', '×': 'x', '÷': '/', '←': '<', '↑': '^', '↓': 'v', '“': '"', '”': '"', '│': '|',
	'▒': '/', '∂': 'd', '▏': '|', '≤': '<', '≥': '>', '⊙': '*', '−': '-', '–': '-', 'ℓ': 'l',
}

// fold makes s ASCII.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x80 {
			return r
		}
		if a, ok := folding[r]; ok {
			return a
		}
		return '?'
	}, s)
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
