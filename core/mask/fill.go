package mask

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"

	"example.com/maskbench/core/kind"
)

// FillKind is a way to choose the value that stands in for a hidden input.
type FillKind uint8

// The kinds of fill.
const (
	FillZero   FillKind = iota // 0, which after standardization is the mean over the data
	FillMean                   // the cell's mean over the training data
	FillNoise                  // a standard normal number for each cell (RandomErasing's "pixel", timm)
	FillCanary                 // NaN stored in the hidden cells, then 0: whatever reads a hidden cell shows
	FillNumber                 // Value
)

var fillNames = []string{FillZero: "zero", FillMean: "mean", FillNoise: "noise", FillCanary: "nan-canary"}

// Fill is what a hidden input cell is replaced by. The zero value fills with 0.
type Fill struct {
	Kind  FillKind
	Value float64 // with FillNumber alone; finite as a float32
}

// String is the form of presets: a name, or the number.
func (f Fill) String() string {
	if int(f.Kind) < len(fillNames) {
		return fillNames[f.Kind]
	}
	return strconv.FormatFloat(f.Value, 'g', -1, 64)
}

// ParseFill reads a name or a finite number, as in "0.5"; 0 is FillZero.
func ParseFill(s string) (Fill, error) {
	s = strings.TrimSpace(s)
	for k, name := range fillNames {
		if s == name {
			return Fill{Kind: FillKind(k)}, nil
		}
	}
	v, err := strconv.ParseFloat(s, 64)
	switch {
	case errors.Is(err, strconv.ErrSyntax):
		return Fill{}, fmt.Errorf("%w, or a number", kind.Unknown("fill", s, fillNames))
	case v == 0:
		return Fill{}, nil
	}
	f := Fill{Kind: FillNumber, Value: v}
	if err := f.validate(); err != nil {
		return Fill{}, err
	}
	return f, nil
}

func (f Fill) validate() error {
	if v := float64(float32(f.Value)); math.IsNaN(v) || math.IsInf(v, 0) {
		return fmt.Errorf("fill %v is not a finite 32-bit number: to check that hidden cells are never read, use %q", f.Value, "nan-canary")
	}
	return nil
}
