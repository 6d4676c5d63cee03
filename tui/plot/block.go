package plot

import "strings"

// block builds the lines of a widget in one piece of memory.
type block struct {
	strings.Builder
	ends []int
}

// newBlock expects h lines of about size bytes.
func newBlock(h, size int) *block {
	b := &block{ends: make([]int, 0, h)}
	b.Grow(h * size)
	return b
}

// end closes a line.
func (b *block) end() { b.ends = append(b.ends, b.Len()) }

// lines cuts the text at the ends.
func (b *block) lines() []string {
	out := make([]string, len(b.ends))
	text, start := b.String(), 0
	for i, end := range b.ends {
		out[i] = text[start:end]
		start = end
	}
	return out
}
