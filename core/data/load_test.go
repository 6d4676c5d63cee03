package data

import (
	"math"
	"slices"
	"strings"
	"sync"
	"testing"
)

var usual = Options{Val: 0.2, Standardize: true, Shuffle: true}

// fashion is the embedded set, read once for all tests.
var fashion = sync.OnceValues(FashionMini{}.Read)

func fashionRaw(t *testing.T) *Raw {
	t.Helper()
	raw, err := fashion()
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func load(t *testing.T, src Source, o Options) *Set {
	t.Helper()
	set, err := Load(src, o)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// rawSource is a Source made by a test.
type rawSource Raw

func (r rawSource) Read() (*Raw, error) { raw := Raw(r); return &raw, nil }

// numbered is a classification whose rows hold their own number.
func numbered(labels ...float32) rawSource {
	x := make([]float32, len(labels))
	for row := range x {
		x[row] = float32(row)
	}
	return rawSource{Height: 1, Width: 1, Classes: []string{"a", "b"}, Outputs: 2, X: x, Y: labels}
}

func TestLoadShapes(t *testing.T) {
	for _, test := range []struct {
		kind                                string
		height, width, outputs, train, held int
		fingerprint                         string // by NumPy, from the same files
	}{
		{"fashion-mini", 28, 28, 10, 8000, 2000, "e6f7d113224e3ad784cc346e7f7b32fab838cc4c21734e285b2c1419c23f0a89"},
		{"digits", 8, 8, 10, 1438, 359, "8b380b811d800f881e31505021a9f1a1e1acbf7f16786b2b8846cb3f91b2b758"},
		{"toy-linear", 1, 5, 1, 8, 2, "7dd22247393b2e6a2c5e4114fdde8c46dabe9e99d5e1ba0c5d9c4bc125ba9e6b"},
	} {
		t.Run(test.kind, func(t *testing.T) {
			choice, err := Kinds.Choose(test.kind)
			if err != nil {
				t.Fatal(err)
			}
			set := load(t, choice.Value, usual)
			if set.Height != test.height || set.Width != test.width || set.Outputs != test.outputs {
				t.Errorf("%d×%d, %d outputs", set.Height, set.Width, set.Outputs)
			}
			if set.Train.Rows() != test.train || set.Val.Rows() != test.held {
				t.Errorf("%d training and %d validation rows, want %d and %d", set.Train.Rows(), set.Val.Rows(), test.train, test.held)
			}
			if set.Fingerprint != test.fingerprint {
				t.Errorf("fingerprint %s", set.Fingerprint)
			}
			targets := []int{test.train}
			if set.Classes == nil {
				targets = append(targets, test.outputs)
			}
			if x, y := set.Train.X.Shape(), set.Train.Y.Shape(); !x.Eq([]int{test.train, test.height * test.width}) || !slices.Equal(y, targets) {
				t.Errorf("x %v, y %v", x, y)
			}
		})
	}
}

// The mean of the validation pixels is off 0 by what the two parts differ, which
// shows that they took no part in it.
func TestStandardizeTrainingPixels(t *testing.T) {
	set := load(t, Digits{}, usual)
	if len(set.Mean) != 1 || len(set.Std) != 1 {
		t.Fatalf("%d means and %d deviations, want one of each", len(set.Mean), len(set.Std))
	}
	mean, std := meanAndDeviation(set.Train.X.Float32s())
	if math.Abs(mean) > 1e-6 || math.Abs(std-1) > 1e-6 {
		t.Errorf("training pixels have mean %g and deviation %g", mean, std)
	}
	if mean, _ = meanAndDeviation(set.Val.X.Float32s()); math.Abs(mean) < 1e-5 {
		t.Errorf("validation pixels have mean %g: they took part in it", mean)
	}
	plain := load(t, Digits{}, Options{Val: 0.2, Shuffle: true})
	if plain.Mean != nil || plain.Std != nil {
		t.Error("mean and deviation of a set that is not standardized")
	}
	for i, v := range plain.Val.X.Float32s() {
		if v < 0 || v > 1 {
			t.Fatalf("raw pixel %d is %g", i, v)
		}
		if got := set.Val.X.Float32s()[i]; got != (v-set.Mean[0])/set.Std[0] {
			t.Fatalf("pixel %d: %g became %g", i, v, got)
		}
	}
}

func meanAndDeviation(x []float32) (mean, std float64) {
	for _, v := range x {
		mean += float64(v) / float64(len(x))
	}
	for _, v := range x {
		std += (float64(v) - mean) * (float64(v) - mean) / float64(len(x))
	}
	return mean, math.Sqrt(std)
}

func TestStandardizePerColumn(t *testing.T) {
	src := rawSource{Height: 1, Width: 2, Outputs: 1, X: []float32{1, 7, 3, 7, 100, 100}, Y: []float32{1, 2, 3}, PerColumn: true}
	set := load(t, src, Options{Val: 0.3, Standardize: true})
	if !slices.Equal(set.Mean, []float32{2, 7}) || !slices.Equal(set.Std, []float32{1, 1}) {
		t.Errorf("means %v, deviations %v", set.Mean, set.Std)
	}
	if got := set.Train.X.Float32s(); !slices.Equal(got, []float32{-1, 0, 1, 0}) {
		t.Errorf("training rows %v", got)
	}
	if got := set.Val.X.Float32s(); !slices.Equal(got, []float32{98, 93}) {
		t.Errorf("validation row %v", got)
	}
}

func TestLoadErrors(t *testing.T) {
	nan, inf := float32(math.NaN()), float32(math.Inf(-1))
	table := rawSource{Height: 1, Width: 2, Outputs: 1, X: []float32{1, 2, 3, 4}, Y: []float32{1, 2}}
	with := func(x, y []float32) rawSource { r := table; r.X, r.Y = x, y; return r }
	for _, test := range []struct {
		name string
		src  Source
		val  float64
		want string
	}{
		{"val of 1", table, 1, "val is 1,"},
		{"negative val", table, -0.1, "val is -0.1,"},
		{"undefined val", table, math.NaN(), "val is NaN,"},
		{"nothing to train on", table, 0.8, "val = 0.8 and test = 0 leave none of the 2 rows"},
		{"empty", with(nil, nil), 0, "no rows"},
		{"NaN", with([]float32{1, 2, 3, nan}, table.Y), 0, "row 2, column 2 (both from 1): NaN"},
		{"infinite target", with(table.X, []float32{1, inf}), 0, "row 2, target 1 (both from 1): -Inf"},
		{"class too high", numbered(0, 1, 2), 0, "row 3 (from 1): class 2 is not one of 0 to 1"},
		{"class below 0", numbered(0, -1), 0, "row 2 (from 1): class -1"},
		{"half a class", numbered(0.5), 0, "row 1 (from 1): class 0.5"},
	} {
		t.Run(test.name, func(t *testing.T) {
			set, err := Load(test.src, Options{Val: test.val, Shuffle: true})
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("set %v, error %v, want %q", set, err, test.want)
			}
		})
	}
}

func TestLoadPanicsOnAWrongSource(t *testing.T) {
	defer func() {
		if r := recover(); r != badRaw {
			t.Errorf("recovered %v", r)
		}
	}()
	Load(rawSource{Height: 1, Width: 2, Outputs: 1, X: []float32{1, 2, 3}, Y: []float32{1}}, Options{})
}

func BenchmarkLoadFashionMini(b *testing.B) {
	for b.Loop() {
		if _, err := Load(FashionMini{}, usual); err != nil {
			b.Fatal(err)
		}
	}
}
