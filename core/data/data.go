// Package data reads datasets, cuts them into training, validation and test parts,
// and spoils them as experiments on robustness ask.
package data

import (
	"example.com/maskbench/core/kind"
	"gorgonia.org/tensor"
)

// Part is some rows of a dataset. X and Y are nil if there are none.
type Part struct {
	X *tensor.Dense // [rows, Height·Width], float32, standardized if asked
	Y *tensor.Dense // classification: class indices [rows]; regression: targets [rows, Outputs]; float32
}

// Set is a dataset ready for training.
type Set struct {
	Height, Width int       // layout of one row of X; Height is 1 for what is no image
	Classes       []string  // names of the classes; nil for regression
	Outputs       int       // classes, or regression targets a row
	Train, Val    Part      // Val has 0 rows if none was asked for
	Test          Part      // for one look at the end; 0 rows if none was asked for
	Rows          []int     // of each row of Train: its number in the source, from 0
	Mean, Std     []float32 // x = (raw − Mean)/Std: one of each for images, one a column otherwise, nil if not standardized
	Fingerprint   string    // sha256 over the raw rows and labels as the source has them, hexadecimal

	// Clean has the labels that the source gives to the rows of Train, where Noise has
	// changed those of Train.Y; nil if there is no noise in the labels.
	Clean *tensor.Dense
}

// CleanTrain is Train with the labels of the source: what training is measured
// on.
func (s *Set) CleanTrain() Part {
	if s.Clean == nil {
		return s.Train
	}
	return Part{X: s.Train.X, Y: s.Clean}
}

// Raw is what a Source reads: all rows in their order, not yet split or
// standardized.
type Raw struct {
	Height, Width int
	Classes       []string // nil for regression
	Outputs       int
	X             []float32 // rows × Height·Width
	Y             []float32 // rows (class indices) or rows × Outputs
	PerColumn     bool      // standardize each column by itself rather than all as one
}

// Source is a kind of dataset. Its exported fields are its options, with the
// preset's keys in their toml tags. One whose options can be wrong has a method
// Validate() error too: what it reports is a mistake of usage, what Read reports
// is a fault of the files.
type Source interface {
	// Read returns the rows; its errors name the file, the place and the remedy.
	Read() (*Raw, error)
}

// Options say how a dataset is cut.
type Options struct {
	Val         float64 // share of the rows held out, 0 ≤ Val < 1
	Test        float64 // share of the rows kept for the end, 0 ≤ Test < 1 − Val; it comes off the training rows, Val's stay the same
	Standardize bool
	Shuffle     bool // false: rows stay in their order, training, validation, test; else a stratified draw that no seed changes
	Noise       Noise
	Seed        uint64 // of the run: of these options it moves the noise alone
}

// Kinds lists the datasets.
var Kinds = kind.Table[Source]{
	{Name: "fashion-mini", About: "10,000 embedded Fashion-MNIST images, 28×28, 10 classes; the split is maskbench's own, not comparable with published figures", New: func() Source { return FashionMini{} }},
	{Name: "digits", About: "1,797 embedded handwritten digits, 8×8, 10 classes (UCI)", New: func() Source { return Digits{} }},
	{Name: "toy-linear", About: "ten rows of five random features and a random target, the classic toy regression", New: func() Source { return ToyLinear{} }},
	{Name: "csv", About: "a CSV file with a header row: one column is the target, the others are features", New: func() Source { return NewCSV() }},
	{Name: "idx", About: "MNIST, Fashion-MNIST and alike, from a folder of IDX files, gzipped or not", New: func() Source { return NewIDX() }},
}
