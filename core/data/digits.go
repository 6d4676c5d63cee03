package data

import (
	"bytes"
	"compress/gzip"
	_ "embed" // for the file below
	"fmt"
	"io"
	"strconv"
)

//go:embed embedded/digits.csv.gz
var digitsCSV []byte

// Digits is the 1,797 images of the optical recognition of handwritten digits
// (E. Alpaydin and C. Kaynak, UCI, 1998; its test set), 8×8, pixels in [0, 1]. They come
// with the program.
type Digits struct{}

// Read implements Source.
func (Digits) Read() (*Raw, error) {
	const height, width, full = 8, 8, 16
	unpacked, err := gzip.NewReader(bytes.NewReader(digitsCSV))
	if err != nil {
		return nil, fmt.Errorf("embedded digits: %w", err)
	}
	text, err := io.ReadAll(unpacked)
	if err != nil {
		return nil, fmt.Errorf("embedded digits: %w", err)
	}
	raw := &Raw{Height: height, Width: width, Classes: digitClasses, Outputs: len(digitClasses)}
	for line := range bytes.Lines(text) {
		fields := bytes.Split(bytes.TrimSpace(line), []byte(","))
		for column, field := range fields {
			v, err := strconv.Atoi(string(field))
			if err != nil {
				return nil, fmt.Errorf("embedded digits: row %d: %w", len(raw.Y)+1, err)
			}
			if column < height*width {
				raw.X = append(raw.X, float32(v)/full)
			} else {
				raw.Y = append(raw.Y, float32(v))
			}
		}
	}
	return raw, nil
}
