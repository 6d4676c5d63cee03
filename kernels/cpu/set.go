package cpu

import "unsafe"

// A set holds the micro-kernels of an instruction set. Each element of a product is
// one chain of fused multiply-adds in the order of k, whatever the tile it lies in:
// sets differ in speed, not in bits.
type set struct {
	name       string
	rows, cols int // of the largest tile
	stride     int // floats from one k to the next in a packed panel of rows
	depth      int // most terms of the sums between two stores of a tile: a multiple of 32
	tiles      []func(t *tile)
	lists      []func(t *tile) // tiles for lists of k
	probe      probe
}

// A tile holds the arguments of a micro-kernel; the generator knows its layout. The
// micro-kernel computes c = from + a·b, from being 0 if nil, for a panel a
// [depth][stride] of rows and a panel b [depth][cols].
type tile struct {
	depth   int
	a, b    *float32
	c       *float32
	rowC    int // bytes from one row of c to the next
	from    *float32
	rowFrom int
	edge    *int32 // sixteen lanes of ones where a column exists; nil if all do
	columns int    // the same in bits
	bits    *byte  // what of c is written; nil if all is
	rowBits int
	list    *int32 // for a tile of a list: the k of a that b has
	// A tile of a list sets a bit here if a sum is −0: with all terms, of which some
	// may be +0, it may be +0.
	negative int
	finish
}

// A finish holds what is done to the sums of a tile before they are stored: they are 0
// where bits of show are not set, then scaled by soft and 0 where that is 0, then 0
// where gate > 0 does not hold, then max(·, 0); NaN stays NaN. What is nil is not done.
type finish struct {
	lanes   *int32 // the columns that exist, as in edge; nil if nothing is to be done
	show    *byte
	rowShow int // bytes
	soft    *float32
	rowSoft int
	gate    *float32
	rowGate int
	rectify int // 1 or 0
}

// A panel holds the arguments of a packer; the generator knows its layout. A packer
// of rows takes eight of them, at any places; a packer of columns takes up to 16
// neighbours.
type panel struct {
	dst      *float32
	step     int // bytes from one k to the next in dst
	src      *float32
	depth    int
	row      int    // bytes from one k to the next in src, for columns
	edge     *int32 // as in tile, for columns
	mask     unsafe.Pointer
	maskRow  int
	rows     [8]int         // bytes from src to each row
	maskRows [8]int         // bytes from mask to the mask of each row
	list     unsafe.Pointer // for packers of lists: the k, or for rows bits of all k
}

// edges has the lanes of a tile's columns that exist: n of 16 from 16−n on.
var edges = [32]int32{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1}

// edge returns the lanes of n columns, nil if these are all.
func edge(n int) *int32 {
	if n >= 16 {
		return nil
	}
	return &edges[16-n]
}
