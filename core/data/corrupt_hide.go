package data

import (
	"math"

	"example.com/maskbench/kernels/philox"
)

// missing puts the training mean of its column in place of each cell, with the
// probability severity, by itself.
func missing(set *Set, p Part, severity float64, seed uint64) Part {
	if severity == 0 {
		return p
	}
	means := ColumnMeans(set.Train)
	return spoil(p, useMissing, seed, func(row []float32, r *philox.Stream) {
		for c := range row {
			if r.Float64() < severity {
				row[c] = means[c]
			}
		}
	})
}

// occlude covers one of five places of each row, all equally likely, with the
// training mean (over all pixels; of the column in what is no image: Zeiler & Fergus
// 2014 use a grey square). severity is the share of the shorter side: 0.25 and 0.5 are
// 7² and 14² of 28×28. What is no image has a run of the same share of its cells,
// severity², at one of five places that are evenly spaced.
func occlude(set *Set, p Part, severity float64, seed uint64) Part {
	if severity == 0 {
		return p
	}
	grey, _ := set.trainMoments()
	return spoil(p, useOcclusion, seed, func(row []float32, r *philox.Stream) {
		for _, c := range set.covered(severity, r.Intn(anchors)) {
			row[c] = grey[c%len(grey)]
		}
	})
}

// anchors is the number of places of an occlusion.
const anchors = 5

// covered lists the cells under an occlusion.
func (s *Set) covered(severity float64, anchor int) []int {
	if !s.image() {
		n := min(max(1, count(severity*severity, s.Width)), s.Width)
		return block(anchor*(s.Width-n)/(anchors-1), 1, n, s.Width)
	}
	side := min(s.Height, s.Width)
	side = min(max(1, int(math.RoundToEven(severity*float64(side)))), side)
	// The centres in quarters of height and width.
	quarters := [anchors][2]int{{1, 1}, {1, 3}, {2, 2}, {3, 1}, {3, 3}}[anchor]
	top, left := around(quarters[0], s.Height, side), around(quarters[1], s.Width, side)
	return block(top*s.Width+left, side, side, s.Width)
}

// around is where a run of n cells starts whose centre is at some quarters of a
// length, as far as it fits.
func around(quarters, length, n int) int {
	return min(max(0, quarters*length-2*n)/4, length-n)
}

// block lists height × width cells from one on, in rows of stride.
func block(from, height, width, stride int) []int {
	var cells []int
	for y := range height {
		for x := range width {
			cells = append(cells, from+y*stride+x)
		}
	}
	return cells
}
