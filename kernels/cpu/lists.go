package cpu

import (
	"math/bits"
)

// lists has the k that each panel of the weights' rows, or of their columns, needs.
type lists struct {
	width int      // of a panel; 0 if there are no lists
	most  int      // k of a list
	k     []int32  // most for each panel
	n     []int    // how many of them each panel has
	words int      // of the bits of a panel
	bits  []uint64 // for panels of rows: the same k as bits
}

// of returns the list of a panel.
func (l *lists) of(panel int) []int32 { return l.k[panel*l.most:][:l.n[panel]] }

// kept returns the bits of a panel of rows.
func (l *lists) kept(panel int) *uint64 {
	if l.words == 0 {
		return nil
	}
	return &l.bits[panel*l.words]
}

// reset makes room for lists.
func (l *lists) reset(panels, width, most, words int) {
	l.width, l.most, l.words = width, most, words
	l.k, l.n, l.bits = grown(l.k, panels*most), grown(l.n, panels), grown(l.bits, panels*words)
	clear(l.n)
	clear(l.bits)
}

// list returns the lists for panels of so many rows of the weights for the forward
// product, and of so many columns for the one back to the input.
func (p *plan) list(of pass, wide int) *lists {
	l := &p.lists[of]
	switch {
	case l.width == wide:
	case of == forward:
		p.listRows(l, wide)
	default:
		p.listColumns(l, wide)
	}
	return l
}

// listRows lists the columns of which one of wide rows is kept.
func (p *plan) listRows(l *lists, wide int) {
	step := p.step()
	panels := (p.rows + wide - 1) / wide
	l.reset(panels, wide, p.cols, step)
	for band := range (p.rows + width - 1) / width {
		some := l.bits[band*width/wide*step:][:step]
		for i, x := range p.seen[band*step:][:step] {
			some[i] |= x
		}
	}
	for panel := range panels {
		to := l.k[panel*l.most:][:0]
		for i, x := range l.bits[panel*step:][:step] {
			for ; x != 0; x &= x - 1 {
				to = append(to, int32(64*i+bits.TrailingZeros64(x)))
			}
		}
		l.n[panel] = len(to)
	}
}

// listColumns lists the rows of which one of wide columns is kept.
func (p *plan) listColumns(l *lists, wide int) {
	l.reset((p.cols+wide-1)/wide, wide, p.rows, 0)
	for r := range p.rows {
		for w, x := range p.coarse[r*p.words:][:p.words] {
			if wide > width {
				x = (x | x>>1) & 0x5555_5555_5555_5555
			}
			for ; x != 0; x &= x - 1 {
				panel := (64*w + bits.TrailingZeros64(x)) * width / wide
				l.k[panel*l.most+l.n[panel]] = int32(r)
				l.n[panel]++
			}
		}
	}
}
