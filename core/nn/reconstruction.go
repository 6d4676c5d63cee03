package nn

import (
	"example.com/maskbench/core/kind"
	"example.com/maskbench/kernels"
)

// On says where reconstruction is scored.
const (
	OnHidden = "hidden"
	OnAll    = "all"
)

// Reconstruction is the squared error between outputs and the inputs as they were
// before any mask: on = "hidden", the default, scores hidden cells alone,
// Σ (1−M)(y − x)² / Σ (1−M) over the batch (masked autoencoders, He et al. 2021);
// on = "all" scores every cell, as denoising autoencoders do (Vincent et al. 2008).
// A batch of which nothing is hidden has the loss 0 and teaches nothing. Where hidden
// cells are scored evaluation hides some too, of each row the same every time; a
// network that restores all cells is evaluated on whole inputs.
type Reconstruction struct {
	On string `toml:"on" words:"hidden all"` // which cells are scored in training
}

// NewReconstruction scores hidden cells.
func NewReconstruction() *Reconstruction { return &Reconstruction{On: OnHidden} }

// Validate reports a word that On does not take.
func (r *Reconstruction) Validate() error {
	if r.On != OnHidden && r.On != OnAll {
		return kind.Unknown("on", r.On, []string{OnHidden, OnAll})
	}
	return nil
}

// Classifies is false.
func (*Reconstruction) Classifies() bool { return false }

// Reconstructs marks the targets as the inputs.
func (*Reconstruction) Reconstructs() {}

// Loss writes the mean squared error of each row, over all its cells.
func (*Reconstruction) Loss(b kernels.Backend, loss, dx, y, target kernels.Buffer, rows, cols int) {
	b.SquaredError(loss, dx, y, target, rows, cols)
}

// LossOn writes each row's share of the mean squared error over hidden cells, or
// what Loss does if all are scored.
func (r *Reconstruction) LossOn(b kernels.Backend, loss, dx, y, target, mask kernels.Buffer, rows, cols int) {
	if r.On == OnAll {
		r.Loss(b, loss, dx, y, target, rows, cols)
		return
	}
	b.MaskedError(loss, dx, y, target, mask, rows, cols)
}
