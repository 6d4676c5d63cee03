package cpu

// An after is what a product does to c when the sums are complete.
type after struct {
	veil    veil      // over c: what it hides becomes 0, other numbers scale
	gate    []float32 // as large as c, which becomes 0 where gate > 0 does not hold; nil: nowhere
	rectify bool      // c becomes max(c, 0); NaN stays NaN
}

// some reports whether anything is to be done.
func (a *after) some() bool { return a.veil.kind != dense || a.gate != nil || a.rectify }

// begin readies a tile, as all that lie below it, for so many columns of c [, n].
func (a *after) begin(t *tile, columns, n int) {
	t.finish = finish{lanes: &edges[16-min(16, columns)]}
	switch a.veil.kind {
	case withBits:
		t.rowShow = a.veil.bytes()
	case withSoft:
		t.rowSoft = a.veil.bytes()
	}
	t.rowGate = 4 * n
	if a.rectify {
		t.rectify = 1
	}
}

// at moves a tile to where it begins in c [, n].
func (a *after) at(t *tile, row, col, n int) {
	switch a.veil.kind {
	case withBits:
		t.show = (*byte)(a.veil.at(row, col))
	case withSoft:
		t.soft = (*float32)(a.veil.at(row, col))
	}
	if a.gate != nil {
		t.gate = &a.gate[row*n+col]
	}
}
