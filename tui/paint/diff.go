package paint

import (
	"strconv"
	"strings"
)

// pen writes to a terminal, and knows where its cursor stands and what style it has.
type pen struct {
	out   []byte
	x, y  int // of the cursor; y < 0: not known
	style string
}

// moveTo goes to a cell, by the shortest sequence.
func (p *pen) moveTo(x, y int) {
	switch {
	case p.x == x && p.y == y:
		return
	case p.y == y && x > p.x:
		p.out = append(p.out, "\x1b["...)
		if x > p.x+1 {
			p.out = strconv.AppendInt(p.out, int64(x-p.x), 10)
		}
		p.out = append(p.out, 'C')
	default:
		p.out = append(p.out, "\x1b["...)
		p.out = strconv.AppendInt(p.out, int64(y+1), 10)
		if x > 0 {
			p.out = append(p.out, ';')
			p.out = strconv.AppendInt(p.out, int64(x+1), 10)
		}
		p.out = append(p.out, 'H')
	}
	p.x, p.y = x, y
}

// dress takes on a style.
func (p *pen) dress(style string) {
	if style == p.style {
		return
	}
	if p.style != "" && !strings.HasPrefix(style, p.style) {
		p.out = append(p.out, "\x1b[m"...)
		p.style = ""
	}
	p.out = append(p.out, style[len(p.style):]...)
	p.style = style
}

// put writes a cell. A cursor in the last column stays there or wraps, as the
// terminal likes: after it, nobody knows where it stands.
func (p *pen) put(c cell, w int) {
	p.dress(c.style)
	p.out = append(p.out, c.text...)
	if p.x++; p.x >= w {
		p.y = -1
	}
}

// near is the longest run of unchanged cells that is written again rather than
// stepped over: stepping takes four bytes.
const near = 4

// update turns the row old, which is on the screen, into the row now.
func (p *pen) update(old, now *row, y, w int) {
	if !old.plain || !now.plain {
		p.rewrite(now, y, w)
		return
	}
	tail := trailing(now.cells) // blanks from here on
	for x := 0; x < w; x++ {
		if old.cells[x] == now.cells[x] {
			continue
		}
		if x >= tail && w-x > near {
			p.moveTo(x, y)
			p.dress("")
			p.out = append(p.out, "\x1b[K"...)
			return
		}
		if p.y == y && p.x < x && x-p.x <= near && alike(now.cells[p.x:x], p.style) {
			for p.x < x {
				p.put(now.cells[p.x], w)
			}
		}
		p.moveTo(x, y)
		p.put(now.cells[x], w)
	}
}

// rewrite writes a whole row, whatever the terminal makes of its letters.
func (p *pen) rewrite(now *row, y, w int) {
	p.moveTo(0, y)
	tail := trailing(now.cells)
	for _, c := range now.cells[:tail] {
		p.dress(c.style)
		p.out = append(p.out, c.text...)
	}
	p.y = -1
	p.dress("")
	if tail < w {
		p.out = append(p.out, "\x1b[K"...)
	}
}

// trailing is where the blanks at the end of a row begin.
func trailing(cells []cell) int {
	n := len(cells)
	for n > 0 && cells[n-1] == blank {
		n--
	}
	return n
}

// alike reports whether cells can be written in a style without changing it.
func alike(cells []cell, style string) bool {
	for _, c := range cells {
		if c.style != style {
			return false
		}
	}
	return true
}
