package plot

import "math"

// axes draws both axes with their labels.
func (p *plotArea) axes() {
	g := p.t.glyphs
	if p.left > 0 {
		for y := range p.h {
			p.c.text(p.left-1, y, g.v, Border)
		}
		above := p.h
		for _, k := range p.yTicks {
			y := p.row(k.at) / 4
			if y == above {
				continue
			}
			above = y
			p.c.text(p.left-2-len(k.label), y, k.label, Muted)
			p.c.set(p.left-1, y, g.tickY, Border)
		}
	}
	if p.h < p.c.h {
		p.xLabels()
	}
}

// xLabels draws the x axis as one rule with the labels set into it.
func (p *plotArea) xLabels() {
	y, g := p.h, p.t.glyphs
	for x := p.left; x < p.c.w; x++ {
		p.c.text(x, y, g.h, Border)
	}
	if p.left > 0 {
		p.c.set(p.left-1, y, g.corner, Border)
	}
	end := p.c.w
	if n := Width(p.XName); n > 0 && n+4 < p.w {
		end -= n + 3
		p.c.text(end+1, y, " "+p.XName+" ", Muted)
	}
	next := p.left
	for _, k := range p.x.ticks(max(p.w/10, 2)) {
		label := Count(p.x.value(k.at))
		x := p.left + p.column(k.at)/2 - len(label)/2
		if x = max(x, p.left); x >= next && x+len(label) < end {
			p.c.text(x, y, label, Muted)
			next = x + len(label) + 2
		}
	}
}

// column is the column of dots at place f of the x axis.
func (p *plotArea) column(f float64) int {
	return int(math.Round(share(f) * float64(max(2*p.w-1, 0))))
}

// row is the row of dots at place f of the y axis, cut to the plot.
func (p *plotArea) row(f float64) int {
	return int(math.Round((1 - share(f)) * float64(max(4*p.h-1, 0))))
}

// place is the column of cells of a mark; ok is false if it is out of sight.
func (p *plotArea) place(m Mark) (x int, ok bool) {
	f := p.x.at(m.X)
	return p.column(f) / 2, f >= 0 && f <= 1
}

// marks draws the vertical lines.
func (p *plotArea) marks() {
	for _, m := range p.Marks {
		x, ok := p.place(m)
		if !ok {
			continue
		}
		p.event[x] = true
		for y := range p.h {
			p.c.set(p.left+x, y, p.t.glyphs.event, m.role())
		}
	}
}

func (m Mark) role() Role {
	if m.Role == Text || m.Role >= numRoles {
		return Marker
	}
	return m.Role
}

// curves draws bands first, then lines, then the marks of what is not finite.
func (p *plotArea) curves() {
	for i := range p.cols {
		p.band(i)
	}
	for i := range p.cols {
		p.line(i)
	}
	for _, cols := range p.cols {
		for x, c := range cols {
			if c.bad {
				p.c.set(p.left+x/2, p.h-1, p.t.glyphs.nan, Bad)
			}
		}
	}
}

// band draws the envelope of series i.
func (p *plotArea) band(i int) {
	d := newDots(p.w, p.h)
	k := ink{p.Series[i].Role.known().faint(), asciiBand}
	for x, c := range p.cols[i] {
		lo, hi := p.y.at(c.lo), p.y.at(c.hi)
		if c.n > 0 && finite(lo) && finite(hi) && p.row(lo) > p.row(hi) {
			d.band(x, p.row(hi), p.row(lo), k)
		}
	}
	p.stamp(d, false)
}

// line draws the means of series i, joined where nothing broken lies between.
func (p *plotArea) line(i int) {
	d := newDots(p.w, p.h)
	s := p.Series[i]
	k := ink{s.Role.known(), s.plain(i)}
	px, py := -1, 0
	for x, c := range p.cols[i] {
		f := p.y.at(c.mean)
		if c.n == 0 || math.IsNaN(f) {
			if c.bad || c.n > 0 {
				px = -1
			}
			continue
		}
		y := p.row(f)
		if px < 0 || c.gap {
			d.set(x, y, k)
		} else {
			d.segment(px, py, x, y, k, s.stroke())
		}
		px, py = x, y
	}
	p.stamp(d, true)
	p.clipped(i)
}

// clipped points to values beyond the y axis.
func (p *plotArea) clipped(i int) {
	role := p.Series[i].Role.known()
	for x, c := range p.cols[i] {
		f := p.y.at(c.mean)
		switch {
		case c.n == 0:
		case f > 1+1e-9:
			p.c.set(p.left+x/2, 0, p.t.glyphs.above, role)
		case f < -1e-9:
			p.c.set(p.left+x/2, p.h-1, p.t.glyphs.below, role)
		}
	}
}

// known is the role itself, or Text if there is none such.
func (r Role) known() Role {
	if r >= numRoles {
		return Text
	}
	return r
}

// stamp lays dots over the canvas; two lines in one cell keep both their dots.
func (p *plotArea) stamp(d *dots, line bool) {
	for i, k := range d.ink {
		r, ok := d.glyph(i, p.t.ASCII)
		if !ok {
			continue
		}
		x, y := p.left+i%p.w, i/p.w
		if line && p.ink[i] && !p.t.ASCII {
			r |= p.c.cells[y*p.c.w+x].r
		}
		p.ink[i] = p.ink[i] || line
		p.c.set(x, y, r, k.role)
	}
}

// labels writes the marks' texts beside their lines, where they cover neither
// a curve nor each other, and no other mark's line if it can be helped. The top of
// a line shows even if a curve runs over it.
func (p *plotArea) labels() {
	for _, m := range p.Marks {
		if x, ok := p.place(m); ok && p.h > 0 {
			p.c.set(p.left+x, 0, p.t.glyphs.event, m.role())
		}
	}
	for _, m := range p.Marks {
		text := printable(m.Text)
		if x, ok := p.place(m); ok && text != "" {
			n := len([]rune(text))
			_ = p.label(text, n, x, m.role(), false) || p.label(text, n, x, m.role(), true)
		}
	}
}

// label tries the rows from the top, to the right of the line and to the left.
func (p *plotArea) label(text string, n, at int, role Role, over bool) bool {
	for y := range p.h {
		for _, x := range [...]int{at + 1, at - n} {
			if p.free(x, y, n, over) {
				p.c.text(p.left+x, y, text, role)
				for i := range n {
					p.ink[y*p.w+x+i] = true
				}
				return true
			}
		}
	}
	return false
}

// free holds if nothing lies in n cells of the plot nor beside them.
func (p *plotArea) free(x, y, n int, over bool) bool {
	if x < 0 || x+n > p.w {
		return false
	}
	for i := max(x-1, 0); i < min(x+n+1, p.w); i++ {
		inside := i >= x && i < x+n
		if p.ink[y*p.w+i] || inside && !over && p.event[i] {
			return false
		}
	}
	return true
}

// printable keeps the runes that take one cell each.
func printable(s string) string {
	out := make([]rune, 0, len(s))
	for _, r := range s {
		if r >= ' ' && r < 0x7f || narrow(r) {
			out = append(out, r)
		}
	}
	return string(out)
}
