package cpu

// An operand is one side of a product: rows of k. They are the rows of a row-major
// matrix or, if turned, its columns.
type operand struct {
	data   []float32
	step   int // from one row of the matrix to the next
	turned bool
	veil   veil
}

// pack writes depth terms from k on of up to width rows from i on to dst, as panels
// do: those of one k are neighbours, those of the next lie stride floats on. Up to 16
// floats after the last ones are written too, and rows that do not exist are
// anything.
func (x *operand) pack(p *panel, dst []float32, i, rows, stride, k, depth int) {
	p.depth, p.step = depth, 4*stride
	if x.turned {
		p.row, p.maskRow = 4*x.step, x.veil.bytes()
		for g := 0; g < rows; g += 16 {
			p.dst, p.edge = &dst[g], edge(rows-g)
			p.src, p.mask = &x.data[k*x.step+i+g], x.veil.at(k, i+g)
			packColumns[x.veil.kind](p)
		}
		return
	}
	p.src, p.mask = &x.data[k], x.veil.at(0, k)
	for g := 0; g < rows; g += 8 {
		p.dst = &dst[g]
		for r := range p.rows {
			row := i + min(g+r, rows-1)
			p.rows[r], p.maskRows[r] = 4*row*x.step, row*x.veil.bytes()
		}
		packRows[x.veil.kind](p)
	}
}
