package plot

import (
	"github.com/NimbleMarkets/ntcharts/canvas/runes"
)

// glyphs is one alphabet for all widgets.
//
// Of ntcharts only package runes is used: its block and braille arithmetic on
// values already checked and scaled. Its charts hang or panic on NaN and on
// small sizes, its canvas spends 560 bytes a cell and styles each cell by
// itself, its graph package imports bubbletea, and its dot grid
// allocates a slice a row and a rune slice a text row for each series.
type glyphs struct {
	h, v                                 string // rules
	topLeft, topRight, botLeft, botRight string
	tickY, corner                        rune
	track, knob                          string
	nan, above, below, event             rune
	ellipsis                             string
	hidden, hiddenTop, hiddenBottom      rune // both pixels of a cell, or one
	cursor                               rune
	shades                               []rune // from empty to full
	line, dash, dot                      string // samples in a legend
	cross, foot                          rune   // of the crosshair
}

var unicodeGlyphs = glyphs{
	h: string(runes.LineHorizontal), v: string(runes.LineVertical),
	topLeft: string(runes.ArcDownRight), topRight: string(runes.ArcDownLeft),
	botLeft: string(runes.ArcUpRight), botRight: string(runes.ArcUpLeft),
	tickY: runes.LineVerticalLeft, corner: runes.LineUpRight,
	track: "━", knob: "●",
	nan: '×', above: '↑', below: '↓', event: '┊',
	ellipsis: "…", hidden: '╱', hiddenTop: '⠊', hiddenBottom: '⡠',
	cursor: '╋',
	shades: []rune("·░▒▓█"),
	line:   "━━", dash: "╺╸", dot: "··", cross: '│', foot: '┴',
}

var asciiGlyphs = glyphs{
	h: "-", v: "|", topLeft: "+", topRight: "+", botLeft: "+", botRight: "+",
	tickY: '+', corner: '+',
	track: "-", knob: "O",
	nan: 'x', above: '^', below: 'v', event: '|',
	ellipsis: "~", hidden: '/', hiddenTop: '\'', hiddenBottom: ',',
	cursor: 'O',
	shades: []rune(".:-=+*#%@"),
	line:   "**", dash: "o ", dot: "..", cross: ':', foot: '+',
}

// asciiSeries and asciiBand stand for dots where there is no braille.
const (
	asciiSeries = "*o+xs"
	asciiBand   = '.'
)
