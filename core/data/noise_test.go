package data

import (
	"math"
	"slices"
	"strings"
	"testing"
)

// wrong counts the labels of Train by how far they are from the true ones, mod K.
func wrong(set *Set) []int {
	by := make([]int, len(set.Classes))
	clean := set.Clean.Float32s()
	for i, y := range set.Train.Y.Float32s() {
		by[(int(y)-int(clean[i])+len(by))%len(by)]++
	}
	return by
}

// TestSymmetricNoise wants each of the nine wrong labels in a thirtieth of 10,000
// rows, to within four deviations, which is 333 ± 72.
func TestSymmetricNoise(t *testing.T) {
	set := load(t, FashionMini{}, Options{Noise: Noise{Labels: 0.3}, Seed: 1})
	for by, n := range wrong(set)[1:] {
		if n < 333-72 || n > 333+72 {
			t.Errorf("%d labels moved by %d, want about 333", n, by+1)
		}
	}
	if n := wrong(set)[0]; n < 7000-184 || n > 7000+184 {
		t.Errorf("%d labels are true, want about 7000", n)
	}
}

func TestPairNoise(t *testing.T) {
	set := load(t, FashionMini{}, Options{Noise: Noise{Labels: 0.45, Kind: pairFlip}, Seed: 1})
	by := wrong(set)
	if n := by[1]; n < 4500-199 || n > 4500+199 || by[0]+n != 10000 {
		t.Errorf("labels moved by 0, 1, …: %v, want about 5500, 4500 and none", by)
	}
}

// TestNoiseIsOfTheRow wants what a row gets to depend on the seed and the row alone:
// not on what else is held out; and more noise to add to less.
func TestNoiseIsOfTheRow(t *testing.T) {
	labels := func(o Options) map[int]float32 {
		set, of := load(t, Digits{}, o), map[int]float32{}
		for i, row := range set.Rows {
			of[row] = set.Train.Y.Float32s()[i]
		}
		return of
	}
	noise := Noise{Labels: 0.2}
	whole, cut := labels(Options{Noise: noise, Seed: 1}), labels(Options{Val: 0.2, Test: 0.2, Shuffle: true, Noise: noise, Seed: 1})
	for row, y := range cut {
		if whole[row] != y {
			t.Fatalf("row %d is %v, and %v among fewer rows", row, whole[row], y)
		}
	}
	clean, more := labels(Options{}), labels(Options{Noise: Noise{Labels: 0.4}, Seed: 1})
	other, differ := labels(Options{Noise: noise, Seed: 2}), 0
	for row, y := range whole {
		if y != clean[row] && more[row] != y {
			t.Fatalf("row %d is %v with some noise and %v with more", row, y, more[row])
		}
		if other[row] != y {
			differ++
		}
	}
	if differ < len(whole)/5 {
		t.Errorf("another seed changes %d of %d labels", differ, len(whole))
	}
}

func TestNoiseTouchesTrainingLabelsAlone(t *testing.T) {
	o := Options{Val: 0.2, Test: 0.1, Standardize: true, Shuffle: true}
	plain := load(t, Digits{}, o)
	o.Noise.Labels = 1
	set := load(t, Digits{}, o)
	for name, c := range map[string][2][]float32{
		"validation labels": {plain.Val.Y.Float32s(), set.Val.Y.Float32s()},
		"test labels":       {plain.Test.Y.Float32s(), set.Test.Y.Float32s()},
		"clean labels":      {plain.Train.Y.Float32s(), set.Clean.Float32s()},
		"features":          {plain.Train.X.Float32s(), set.CleanTrain().X.Float32s()},
		"labels of clean":   {plain.Train.Y.Float32s(), set.CleanTrain().Y.Float32s()},
	} {
		if !slices.Equal(c[0], c[1]) {
			t.Errorf("%s changed", name)
		}
	}
	for i, y := range set.Train.Y.Float32s() {
		if y == plain.Train.Y.Float32s()[i] {
			t.Fatalf("row %d has its true label with labels = 1", i)
		}
	}
	if plain.Clean != nil || plain.CleanTrain() != plain.Train || plain.Fingerprint != set.Fingerprint {
		t.Error("a set without noise has clean labels apart, or noise changes the fingerprint")
	}
}

func TestNoiseFeatures(t *testing.T) {
	const width, features = 64, 7
	o := Options{Val: 0.2, Test: 0.1, Standardize: true, Shuffle: true}
	plain := load(t, Digits{}, o)
	o.Noise.Features, o.Seed = features, 3
	set := load(t, Digits{}, o)
	if set.Height != 1 || set.Width != width+features || len(set.Mean) != set.Width || len(set.Std) != set.Width {
		t.Fatalf("%d×%d with %d means", set.Height, set.Width, len(set.Mean))
	}
	if set.Mean[0] != plain.Mean[0] || set.Std[width-1] != plain.Std[0] || set.Mean[width] != 0 || set.Std[set.Width-1] != 1 {
		t.Errorf("means %v, deviations %v", set.Mean, set.Std)
	}
	var noise []float32
	for _, c := range [][2]Part{{plain.Train, set.Train}, {plain.Val, set.Val}, {plain.Test, set.Test}} {
		before, x := c[0].X.Float32s(), c[1].X.Float32s()
		for row := range c[0].Rows() {
			wide := x[row*(width+features) : (row+1)*(width+features)]
			if !slices.Equal(wide[:width], before[row*width:(row+1)*width]) {
				t.Fatalf("row %d: the data's own columns changed", row)
			}
			noise = append(noise, wide[width:]...)
		}
	}
	// 12,579 numbers: the mean is 0 ± 0.036, the deviation 1 ± 0.025 (four deviations).
	if mean, std := meanAndDeviation(noise); math.Abs(mean) > 0.036 || math.Abs(std-1) > 0.025 {
		t.Errorf("the noise has mean %v and deviation %v", mean, std)
	}
	if slices.Equal(noise[:features], noise[features:2*features]) {
		t.Error("two rows have the same noise")
	}
}

func TestNoiseErrors(t *testing.T) {
	for _, c := range []struct {
		src  Source
		o    Options
		want string
	}{
		{Digits{}, Options{Noise: Noise{Labels: 1.5}}, "labels is 1.5, expected the probability"},
		{Digits{}, Options{Noise: Noise{Labels: math.NaN()}}, "labels is NaN,"},
		{Digits{}, Options{Noise: Noise{Kind: "pairs"}}, `unknown kind "pairs": did you mean "pair"?`},
		{Digits{}, Options{Noise: Noise{Features: -1}}, "features is -1, expected a number of columns"},
		{ToyLinear{}, Options{Noise: Noise{Labels: 0.1}}, "label_noise: a regression has no labels"},
		{rawSource{Height: 1, Width: 1, Classes: []string{"a"}, Outputs: 1, X: []float32{1}, Y: []float32{0}}, Options{Noise: Noise{Labels: 0.1}}, "label_noise: with one class"},
		{Digits{}, Options{Test: 1}, "test is 1, expected"},
		{Digits{}, Options{Test: math.NaN()}, "test is NaN, expected"},
		{Digits{}, Options{Val: 0.5, Test: 0.5}, "val = 0.5 and test = 0.5 leave no rows"},
	} {
		if _, err := Load(c.src, c.o); err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%+v: %v, want %s…", c.o, err, c.want)
		}
	}
}
