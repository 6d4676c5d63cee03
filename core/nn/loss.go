package nn

import (
	"example.com/maskbench/core/kind"
	"example.com/maskbench/kernels"
)

// Loss compares outputs with targets.
type Loss interface {
	// Loss writes each row's loss and, if dx is not nil, the gradient of the mean
	// over rows by the outputs y [rows, cols].
	Loss(b kernels.Backend, loss, dx, y, target kernels.Buffer, rows, cols int)
	// Classifies tells whether targets are class indices, one a row, rather than
	// values, cols a row.
	Classifies() bool
}

// Masked is a Loss that looks at what the input mask hid.
type Masked interface {
	// LossOn is Loss under the mask of the inputs, [rows, cols], [cols] or 1, or nil.
	LossOn(b kernels.Backend, loss, dx, y, target, mask kernels.Buffer, rows, cols int)
}

// Reconstructing is a Loss whose targets are the inputs as they were before any
// mask, whatever targets the data have.
type Reconstructing interface{ Reconstructs() }

// Losses lists the losses.
var Losses = kind.Table[Loss]{
	{Name: "cross-entropy", About: "−log of the true class's softmax probability, mean over rows", New: func() Loss { return CrossEntropy{} }},
	{Name: "mse", About: "mean of the squared errors over rows and outputs (no ½)", New: func() Loss { return MSE{} }},
	{Name: "reconstruction", About: "mean squared error of the inputs as they were, over what the mask hid of them", New: func() Loss { return NewReconstruction() }},
}

// CrossEntropy is torch.nn.CrossEntropyLoss: softmax and negative log-likelihood.
type CrossEntropy struct{}

// Classifies is true.
func (CrossEntropy) Classifies() bool { return true }

// Loss writes −log softmax(y)[target].
func (CrossEntropy) Loss(b kernels.Backend, loss, dx, y, target kernels.Buffer, rows, cols int) {
	b.CrossEntropy(loss, dx, y, target, rows, cols)
}

// MSE is torch.nn.MSELoss: the mean squared error, without ½.
type MSE struct{}

// Classifies is false.
func (MSE) Classifies() bool { return false }

// Loss writes the mean squared error of each row.
func (MSE) Loss(b kernels.Backend, loss, dx, y, target kernels.Buffer, rows, cols int) {
	b.SquaredError(loss, dx, y, target, rows, cols)
}
