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
	switch {
	case !(o.Val >= 0 && o.Val < 1):
		return fmt.Errorf("val is %v, expected a share of the rows: at least 0 and below 1", o.Val)
	case !(o.Test >= 0 && o.Test < 1):
		return fmt.Errorf("test is %v, expected a share of the rows: at least 0 and below 1", o.Test)
	case o.Val+o.Test >= 1:
		return fmt.Errorf("val = %v and test = %v leave no rows for training: choose smaller ones", o.Val, o.Test)
	}
	return o.Noise.Validate()
}

// Load reads src, checks every value, holds some rows out, standardizes, and adds
// what noise is asked for. Mean and deviation come from the training rows alone.
func Load(src Source, o Options) (*Set, error) {
	if err := o.Validate(); err != nil {
		return nil, err
	}
	raw, err := src.Read()
	if err != nil {
		return nil, err
	}
	fingerprint := make(chan string, 1)
	go func() { fingerprint <- hash(raw.X, raw.Y) }() // it takes as long as check and cut
	rows, err := check(raw)
	if err != nil {
		return nil, err
	}
	if err := o.Noise.fits(raw); err != nil {
		return nil, err
	}
	set := cut(raw, rows, o)
	set.Fingerprint = <-fingerprint
	if set.Train.Rows() == 0 {
		return nil, fmt.Errorf("val = %v and test = %v leave none of the %d rows for training: choose smaller ones", o.Val, o.Test, rows)
	}
	return set, nil
}

// cut splits, standardizes and adds noise; it only reads raw.
func cut(raw *Raw, rows int, o Options) *Set {
	train, val, test := split(raw, rows, o)
	set := &Set{Height: raw.Height, Width: raw.Width, Classes: raw.Classes, Outputs: raw.Outputs, Rows: train}
	x := gather(raw.X, raw.Height*raw.Width, train)
	if o.Standardize {
		mean, std := moments(x, raw.groups())
		set.Mean, set.Std = mean, divisors(std)
	}
	set.Train = o.part(set, raw, x, train)
	set.Val = o.part(set, raw, gather(raw.X, raw.Height*raw.Width, val), val)
	set.Test = o.part(set, raw, gather(raw.X, raw.Height*raw.Width, test), test)
	if o.Noise.Features > 0 {
		o.Noise.widen(set)
	}
	if o.Noise.Labels > 0 {
		set.Clean = set.Train.Y
		set.Train.Y = o.Noise.mislabel(set, o.Seed)
	}
	return set
}

// part makes a Part of x, a copy of the given rows of raw: standardized and with
// noise features.
func (o Options) part(set *Set, raw *Raw, x []float32, rows []int) Part {
	width, outputs := raw.Height*raw.Width, raw.targets()
	standardize(x, set.Mean, set.Std)
	if o.Noise.Features > 0 {
		x = o.Noise.append(x, width, rows, o.Seed)
		width += o.Noise.Features
	}
	return newPart(x, gather(raw.Y, outputs, rows), width, outputs, raw.Classes != nil)
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
