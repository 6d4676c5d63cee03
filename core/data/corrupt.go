package data

import (
	"example.com/maskbench/kernels/philox"
	"gorgonia.org/tensor"
)

// Family says what a corruption resembles.
type Family string

// The families, which are to be reported apart: a network trained under input masks
// has seen what is like a mask, so that only the others speak for robustness.
const (
	MaskLike Family = "mask-like"
	Noisy    Family = "noise"
)

// Corruption is a way to spoil the rows on which a network is measured. What it
// does is defined in the units of the source, whether or not the set is standardized,
// and by the training rows alone.
type Corruption struct {
	Name, About string
	Family      Family
	Severities  []float64 // that are usual, ascending from 0, which changes nothing

	// Apply returns the rows of p, a part of set, spoilt; p stays as it is. What a row
	// gets depends on the seed, the severity and the row's place in p alone, so that all
	// networks see the same. A cell that is hidden or replaced is so at every higher
	// severity.
	Apply func(set *Set, p Part, severity float64, seed uint64) Part
}

// Corruptions lists the corruptions.
var Corruptions = []Corruption{
	{"missing", "each cell is missing with a probability, and its column's training mean stands in for it", MaskLike, []float64{0, 0.1, 0.25, 0.5, 0.75}, missing},
	{"occlusion", "a grey square, by its share of the side, lies on the centre of the image or of a quarter of it; a run of cells in what is no image", MaskLike, []float64{0, 0.25, 0.5}, occlude},
	{"gaussian", "normal noise by its deviation, for pixels of 0 to 1", Noisy, []float64{0, 0.1, 0.2, 0.4}, gaussian},
	{"pixels", "each pixel turns bright with a probability: two deviations above the training mean (the noise score of Ahmad and Scheinkman)", Noisy, []float64{0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5}, pixels},
}

// spoil returns p with change made to a copy of each row, which gets numbers of
// its own.
func spoil(p Part, use uint32, seed uint64, change func(row []float32, r *philox.Stream)) Part {
	if p.Rows() == 0 {
		return p
	}
	x, width, key := append([]float32(nil), p.X.Float32s()...), p.X.Shape()[1], noiseKey(seed, use)
	for row := range p.Rows() {
		r := philox.New(key, uint32(row), 0)
		change(x[row*width:(row+1)*width], &r)
	}
	return Part{X: tensor.New(tensor.WithShape(p.Rows(), width), tensor.WithBacking(x)), Y: p.Y}
}

// image reports whether rows have a layout, and all their cells one unit.
func (s *Set) image() bool { return s.Height > 1 }

// trainMoments returns mean and deviation of the training cells in the units of
// X: one of each for images, one a column otherwise.
func (s *Set) trainMoments() (mean, std []float32) {
	groups := 1
	if !s.image() {
		groups = s.Width
	}
	return moments(s.Train.X.Float32s(), groups)
}
