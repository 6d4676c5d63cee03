package data

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
)

// Validate reports an option that is out of its range.
func (o Options) Validate() error {
	if !(o.Val >= 0 && o.Val < 1) {
		return fmt.Errorf("val is %v, expected a share of the rows: at least 0 and below 1", o.Val)
	}
	return nil
}

// Load reads src, checks every value, holds some rows out and standardizes. Mean
// and deviation come from the training rows alone.
func Load(src Source, o Options) (*Set, error) {
	if err := o.Validate(); err != nil {
		return nil, err
	}
	raw, err := src.Read()
	if err != nil {
		return nil, err
	}
	rows, err := check(raw)
	if err != nil {
		return nil, err
	}
	fingerprint := make(chan string, 1)
	go func() { fingerprint <- hash(raw.X, raw.Y) }() // it takes as long as cut
	set := cut(raw, rows, o)
	set.Fingerprint = <-fingerprint
	if set.Train.Rows() == 0 {
		return nil, fmt.Errorf("val = %v leaves none of the %d rows for training: choose a smaller one", o.Val, rows)
	}
	return set, nil
}

// cut splits and standardizes; it only reads raw.
func cut(raw *Raw, rows int, o Options) *Set {
	width, outputs := raw.Height*raw.Width, raw.targets()
	train, held := split(raw, rows, o.Val, o.Shuffle)
	set := &Set{Height: raw.Height, Width: raw.Width, Classes: raw.Classes, Outputs: raw.Outputs, Rows: train}
	x, val := gather(raw.X, width, train), gather(raw.X, width, held)
	if o.Standardize {
		set.Mean, set.Std = moments(x, raw.groups())
		standardize(x, set.Mean, set.Std)
		standardize(val, set.Mean, set.Std)
	}
	classification := raw.Classes != nil
	set.Train = newPart(x, gather(raw.Y, outputs, train), width, outputs, classification)
	set.Val = newPart(val, gather(raw.Y, outputs, held), width, outputs, classification)
	return set
}

// targets is the number of values a row has in Y.
func (r *Raw) targets() int {
	if r.Classes != nil {
		return 1
	}
	return r.Outputs
}

// groups is the number of means and deviations that standardize X.
func (r *Raw) groups() int {
	if r.PerColumn {
		return r.Height * r.Width
	}
	return 1
}

// hash is the sha256 of the float32s of x and then y, little-endian.
func hash(x, y []float32) string {
	h, block := sha256.New(), make([]byte, 0, 1<<14)
	for _, values := range [][]float32{x, y} {
		for _, v := range values {
			block = binary.LittleEndian.AppendUint32(block, math.Float32bits(v))
			if len(block) == cap(block) {
				h.Write(block)
				block = block[:0]
			}
		}
	}
	h.Write(block)
	return hex.EncodeToString(h.Sum(nil))
}
