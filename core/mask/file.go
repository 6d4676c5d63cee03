package mask

import (
	"errors"

	"example.com/maskbench/core/kind"
)

// File is a fixed mask from a safetensors file, as torch.nn.utils.prune leaves it
// (custom_from_mask): each tensor has the name and shape of the weight matrix that
// it masks, or is "input", [1, cells] or [rows of the data, cells], or has the name of
// the layer whose output it masks, [1, cells]. What the file
// does not name is not masked. Values are finite and at least 0; those other than 0
// and 1 scale (soft masks). It has no ratio and is never drawn anew.
type File struct {
	Path kind.Path `toml:"path"` // the file
}

// Draw implements Strategy: without a mask in the file nothing is hidden.
func (*File) Draw(m []float32, d Draw) {
	if d.Stored == nil {
		keepAll(m)
		return
	}
	copy(m, d.Stored)
}

// Bounds implements Strategy: a file may hide any number.
func (*File) Bounds(s Shape, _ float64) (least, most int) { return 0, s.Len() }

// Validate implements Strategy.
func (f *File) Validate() error {
	if f.Path == "" {
		return errors.New("path is not set: a preset, or --set before the start, names the file that holds the masks")
	}
	return nil
}

// Pace implements Paced: a mask is there for good, and each row of the data keeps its
// own.
func (*File) Pace(t Target) Resample {
	if t == Input {
		return Resample{Tier: PerSample}
	}
	return Resample{Tier: PerRun}
}

// StoredIn implements Stored.
func (f *File) StoredIn() kind.Path { return f.Path }
