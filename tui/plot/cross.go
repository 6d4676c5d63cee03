package plot

// stroke is how the series is drawn.
func (s Series) stroke() stroke {
	switch {
	case s.Dashed:
		return dashed
	case s.Dotted:
		return dotted
	}
	return solid
}

// plain is the ASCII glyph of the i-th series.
func (s Series) plain(i int) rune {
	if s.Letter > ' ' && s.Letter < 0x7f {
		return s.Letter
	}
	return rune(asciiSeries[i%len(asciiSeries)])
}

// letters writes each curve's letter over its last point in sight.
func (p *plotArea) letters() {
	for i, s := range p.Series {
		if s.Letter == 0 || !narrow(s.Letter) && (s.Letter <= ' ' || s.Letter >= 0x7f) {
			continue
		}
		for x := len(p.cols[i]) - 1; x >= 0; x-- {
			if f := p.y.at(p.cols[i][x].mean); p.cols[i][x].n > 0 && finite(f) {
				p.letter(x/2, p.row(f)/4, s)
				break
			}
		}
	}
}

// letter puts a letter at a cell, or beside it where there is another.
func (p *plotArea) letter(x, y int, s Series) {
	for ; x >= 0; x-- {
		if r := p.c.cells[y*p.c.w+p.left+x].r; r < 'A' || r > 'Z' || p.t.ASCII {
			p.c.set(p.left+x, y, s.Letter, s.Role.known())
			p.ink[y*p.w+x] = true
			return
		}
	}
}

// cross draws the crosshair: a line through what is blank, and the curves on it bright.
func (p *plotArea) cross() {
	f := p.x.at(p.Cursor)
	if !p.Cross || !(f >= 0 && f <= 1) || p.w == 0 {
		return
	}
	x := p.left + p.column(f)/2
	for y := range p.h {
		if c := &p.c.cells[y*p.c.w+x]; c.r == ' ' || c.r == p.t.glyphs.event {
			*c = cell{p.t.glyphs.cross, Accent}
		} else {
			c.role = Accent
		}
	}
	if p.h < p.c.h && p.c.cells[p.h*p.c.w+x].role == Border { // a label stays legible
		p.c.set(x, p.h, p.t.glyphs.foot, Accent)
	}
}

// At is the x at the middle of column i of n columns of cells between From and To; the
// reverse of where a value is drawn.
func (l Line) At(i, n int) float64 {
	a := l.newX(l.From, l.To)
	return a.value((float64(i) + 0.5) / float64(max(n, 1)))
}
