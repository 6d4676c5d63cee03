package data

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
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
	fingerprint := make(chan string)
	go func() { fingerprint <- hash(raw.X, raw.Y) }() // it takes as long as all the rest
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
	set := &Set{Height: raw.Height, Width: raw.Width, Classes: raw.Classes, Outputs: raw.Outputs}
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

// check returns the number of rows, or what is wrong with the first bad value.
func check(raw *Raw) (rows int, err error) {
	width, outputs := raw.Height*raw.Width, raw.targets()
	if len(raw.X) == 0 || width <= 0 {
		return 0, errors.New("the dataset has no rows")
	}
	rows = len(raw.X) / width
	if len(raw.X) != rows*width || len(raw.Y) != rows*outputs {
		panic(badRaw)
	}
	if err := finite("column", raw.X, width); err != nil {
		return 0, err
	}
	if err := finite("target", raw.Y, outputs); err != nil {
		return 0, err
	}
	for row, y := range raw.Y {
		if n := len(raw.Classes); n > 0 && !(y >= 0 && int(y) < n && y == float32(int(y))) {
			return 0, fmt.Errorf("row %d (from 1): class %v is not one of 0 to %d: correct the label", row+1, y, n-1)
		}
	}
	return rows, nil
}

const badRaw = "data: a Source returned X or Y of another length than its rows, height, width and outputs say"

// finite reports the first NaN or infinity of values, width of them a row.
func finite(what string, values []float32, width int) error {
	for i, v := range values {
		if v-v != 0 {
			return fmt.Errorf("row %d, %s %d (both from 1): %v is not a finite number: replace it or leave the row out",
				i/width+1, what, i%width+1, v)
		}
	}
	return nil
}

// moments returns the mean and the population deviation (ddof 0) of each of
// the interleaved groups of x, accumulated in float64. A deviation of 0 becomes 1.
func moments(x []float32, groups int) (mean, std []float32) {
	mean, std = make([]float32, groups), make([]float32, groups)
	n := float64(len(x) / groups)
	for g := range groups {
		var sum, squares float64
		for i := g; i < len(x); i += groups {
			sum += float64(x[i])
		}
		centre := sum / n
		for i := g; i < len(x); i += groups {
			d := float64(x[i]) - centre
			squares += d * d
		}
		mean[g], std[g] = float32(centre), float32(math.Sqrt(squares/n))
		if std[g] == 0 {
			std[g] = 1
		}
	}
	return mean, std
}

// standardize makes x (x − mean)/std, in float32, group by group.
func standardize(x, mean, std []float32) {
	for g := range mean {
		m, s := mean[g], std[g]
		for i := g; i < len(x); i += len(mean) {
			x[i] = (x[i] - m) / s
		}
	}
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
