// Package paint brings frames to a terminal: of each only what differs from the one
// before, cell by cell, and never so that whoever made it waits.
//
// Bubbletea v1's own renderer rewrites every line in which anything changed, looks
// for a new frame thirty times a second, and holds a lock while the terminal does not
// read. A Painter writes a frame as soon as it is there, on a goroutine of its own;
// while the terminal is busy, later frames take the place of those that wait.
package paint

import (
	"io"
	"sync"
)

// Painter writes frames to one terminal. Its methods can be called by several
// goroutines and never wait for the terminal.
type Painter struct {
	w     io.Writer
	wake  chan struct{}
	ended chan struct{}

	mu     sync.Mutex
	frame  frame
	fresh  bool     // frame has not been painted
	asides []string // to be written before the frame
	redraw bool
	closed bool

	// Of the painting goroutine.
	shown frame
	rows  []row
	next  row
	pen   pen
}

// frame is a screenful: lines of w cells.
type frame struct {
	w     int
	lines []string
}

// New starts a painter. What it writes first prepares the terminal for frames.
func New(w io.Writer, first string) *Painter {
	p := &Painter{w: w, wake: make(chan struct{}, 1), ended: make(chan struct{})}
	go p.run(first)
	return p
}

// Show paints lines of w cells, the first at the top. The painter keeps the slice.
// A frame that was not painted yet is forgotten.
func (p *Painter) Show(lines []string, w int) {
	p.mu.Lock()
	p.frame, p.fresh = frame{w, lines}, true
	p.mu.Unlock()
	p.nudge()
}

// mostAsides bounds what waits for a terminal that does not read.
const mostAsides = 64

// Aside writes a sequence that shows nothing, such as a window title or a bell,
// between two frames. When too many wait, the oldest are forgotten.
func (p *Painter) Aside(sequence string) {
	p.mu.Lock()
	if len(p.asides) == mostAsides {
		p.asides = p.asides[1:]
	}
	p.asides = append(p.asides, sequence)
	p.mu.Unlock()
	p.nudge()
}

// Redraw paints the frame anew, all of it: something else has written to the
// terminal.
func (p *Painter) Redraw() {
	p.mu.Lock()
	p.redraw, p.fresh = true, true
	p.mu.Unlock()
	p.nudge()
}

// Close ends the painter after it has painted what still waits. The channel that it
// returns is closed when the terminal has taken all of it.
func (p *Painter) Close() <-chan struct{} {
	p.mu.Lock()
	p.closed = true
	p.mu.Unlock()
	p.nudge()
	return p.ended
}

func (p *Painter) nudge() {
	select {
	case p.wake <- struct{}{}:
	default:
	}
}

func (p *Painter) run(first string) {
	defer close(p.ended)
	io.WriteString(p.w, first)
	for range p.wake {
		p.mu.Lock()
		f, fresh, asides, redraw, closed := p.frame, p.fresh, p.asides, p.redraw, p.closed
		p.fresh, p.asides, p.redraw = false, nil, false
		p.mu.Unlock()
		p.pen.out = p.pen.out[:0]
		for _, a := range asides {
			p.pen.out = append(p.pen.out, a...)
		}
		if fresh {
			p.paint(f, redraw)
		}
		if len(p.pen.out) > 0 {
			p.w.Write(p.pen.out) // the writer notes what fails
		}
		if closed {
			return
		}
	}
}

// paint makes the screen show f.
func (p *Painter) paint(f frame, all bool) {
	if all || f.w != p.shown.w || len(f.lines) != len(p.shown.lines) {
		p.clear(f)
	}
	for y, line := range f.lines {
		if line == p.rows[y].line {
			continue
		}
		p.next.parse(line, f.w)
		p.pen.update(&p.rows[y], &p.next, y, f.w)
		p.rows[y], p.next = p.next, p.rows[y]
	}
	p.pen.dress("")
	p.shown = f
}

// clear empties the screen, which may have another size now.
func (p *Painter) clear(f frame) {
	p.pen.dress("")
	p.pen.out = append(p.pen.out, "\x1b[H\x1b[2J"...)
	p.pen.x, p.pen.y = 0, 0
	p.rows = make([]row, len(f.lines))
	for y := range p.rows {
		p.rows[y].parse("", f.w)
	}
}
