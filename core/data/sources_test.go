package data

import (
	"encoding/csv"
	"os"
	"slices"
	"strconv"
	"testing"
)

func TestFashionMini(t *testing.T) {
	raw := fashionRaw(t)
	for class, n := range histogram(raw.Y, 10) {
		if n != 1000 {
			t.Errorf("%d images of %s, want 1000", n, raw.Classes[class])
		}
	}
	if first := raw.Classes[int(raw.Y[0])]; first != "Ankle boot" {
		t.Errorf("first image is of class %s", first)
	}
	if low, high := slices.Min(raw.X), slices.Max(raw.X); low != 0 || high != 1 {
		t.Errorf("pixels from %g to %g", low, high)
	}
}

func TestDigits(t *testing.T) {
	raw, err := Digits{}.Read()
	if err != nil {
		t.Fatal(err)
	}
	if got, want := histogram(raw.Y, 10), []int{178, 182, 177, 183, 181, 182, 181, 179, 174, 180}; !slices.Equal(got, want) {
		t.Errorf("images of each digit %v, want %v", got, want)
	}
	if got, want := raw.X[:8], []float32{0, 0, 5. / 16, 13. / 16, 9. / 16, 1. / 16, 0, 0}; !slices.Equal(got, want) {
		t.Errorf("first line of pixels %v, want %v", got, want)
	}
	if top := slices.Max(raw.X); top != 1 {
		t.Errorf("brightest pixel %g", top)
	}
}

func TestToyLinearIsWhatPyTorchDrew(t *testing.T) {
	f, err := os.Open("testdata/toy_linear.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil || len(records) != len(toyLinear) {
		t.Fatalf("%d rows, error %v", len(records), err)
	}
	for i, record := range records {
		for j, field := range record {
			if v, err := strconv.ParseFloat(field, 32); err != nil || float32(v) != toyLinear[i][j] {
				t.Errorf("row %d, column %d: %v, recorded %s", i, j, toyLinear[i][j], field)
			}
		}
	}
}
