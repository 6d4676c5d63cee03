package data

import (
	"errors"
	"fmt"
)

const badRaw = "data: a Source returned X or Y of another length than its rows, height, width and outputs say"

// check returns the number of rows, or what is wrong with the first bad value.
func check(raw *Raw) (rows int, err error) {
	width, outputs := raw.Height*raw.Width, raw.targets()
	if len(raw.X) == 0 {
		return 0, errors.New("the dataset has no rows")
	}
	if rows = len(raw.X) / width; len(raw.X) != rows*width || len(raw.Y) != rows*outputs {
		panic(badRaw)
	}
	if err := finite("column", raw.X, width); err != nil {
		return 0, err
	}
	if err := finite("target", raw.Y, outputs); err != nil {
		return 0, err
	}
	return rows, labelled(raw.Y, len(raw.Classes))
}

// labelled reports the first label that is no index of one of n classes; n = 0
// means that there are no classes.
func labelled(labels []float32, n int) error {
	for row, y := range labels {
		if n > 0 && !(y >= 0 && y < float32(n) && y == float32(int(y))) {
			return fmt.Errorf("row %d (from 1): class %v is not one of 0 to %d: correct the label", row+1, y, n-1)
		}
	}
	return nil
}

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
