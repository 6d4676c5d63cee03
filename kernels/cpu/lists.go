package cpu

import "unsafe"

// lists has the k that each panel of the weights' rows, or of their columns, needs, as
// numbers and as bits.
type lists struct {
	width int     // of a panel; 0 if there are no lists
	most  int     // numbers between the lists of two panels
	k     []int32 // all lists
	n     []int   // how many k are in each
	words int     // of the bits of a panel
	bits  []uint64
}

// of returns the list of a panel.
func (l *lists) of(panel int) []int32 { return l.k[panel*l.most:][:l.n[panel]] }

// kept returns the bits of a panel.
func (l *lists) kept(panel int) *uint64 { return &l.bits[panel*l.words] }

// list returns the lists for panels of so many rows of the weights for the forward
// product, and of so many columns for the one back to the input.
func (p *plan) list(of pass, wide int) *lists {
	l := &p.lists[of]
	switch {
	case l.width == wide:
	case of == forward:
		l.unite(p.seen, (p.rows+width-1)/width, p.step(), wide, p.cols)
	default:
		l.unite(p.columns(), (p.cols+width-1)/width, (p.rows+63)/64, wide, p.rows)
	}
	return l
}

// columns returns the bits of the rows of which each 16 columns keep some.
func (p *plan) columns() []uint64 {
	groups := (p.cols + width - 1) / width
	words := (p.rows + 63) / 64
	p.turned = grown(p.turned, (groups+7)/8*8*words)
	turned := veil{bits: asBytes(p.turned), step: 8 * words}
	turned.transpose(&veil{bits: asBytes(p.coarse), step: 8 * p.words}, p.rows, groups)
	return p.turned
}

// unite makes the lists of wide panels from the bits of those of 16, which are in so
// many words each, for n places.
func (l *lists) unite(bits []uint64, narrow, words, wide, n int) {
	const beyond = 8 // that listing may write
	panels := (narrow*width + wide - 1) / wide
	l.width, l.words, l.most = wide, words, n+beyond
	l.bits, l.k, l.n = grown(l.bits, panels*words), grown(l.k, panels*l.most), grown(l.n, panels)
	clear(l.bits)
	for i := range narrow {
		to := l.bits[i*width/wide*words:][:words]
		for w, x := range bits[i*words:][:words] {
			to[w] |= x
		}
	}
	for panel := range panels {
		l.n[panel] = listBits(&l.k[panel*l.most], (*byte)(unsafe.Pointer(l.kept(panel))), (n+7)/8, &ones)
	}
}

// ones has the places of the ones of each byte.
var ones = func() (all [256][8]uint8) {
	for b := range all {
		n := 0
		for i := range uint8(8) {
			if b>>i&1 == 1 {
				all[b][n] = i
				n++
			}
		}
	}
	return all
}()

// asBytes returns words as such.
func asBytes(words []uint64) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(words))), 8*len(words))
}
