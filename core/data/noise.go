package data

import (
	"errors"
	"fmt"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/kernels/philox"
	"gorgonia.org/tensor"
)

// The kinds of label noise.
const (
	symmetric = "symmetric"
	pairFlip  = "pair"
)

// Noise spoils training on purpose, to see what a network makes of it. The zero
// value spoils nothing. A draw depends on the run's seed and the row's number in the
// source alone, so that every arm of an experiment has the same, and the rows that are
// mislabelled at one rate are so at every higher one.
//
// Each training row is mislabelled with the probability Labels, by itself, as in the
// literature: the share that results is near it, not equal to it. "symmetric" is the
// exclusive form: the wrong label is one of the other classes, all equally likely
// (the inclusive form, which may draw the true one, is the same at the rate ηK/(K−1)). "pair"
// makes class y the next, y + 1 mod K (Han et al. 2018, Co-teaching).
type Noise struct {
	Labels   float64 `toml:"label_noise"`                             // probability that a training row has a wrong label
	Kind     string  `toml:"label_noise_kind" words:"symmetric pair"` // which wrong label; "" is symmetric
	Features int     `toml:"noise_features"`                          // columns of standard normal numbers behind the data's own, in all parts; images then lose their layout: rows of Height 1
}

// The uses of noise, in the place of a layer when keys are derived; changing one
// changes recorded runs.
const (
	useLabels uint32 = iota
	useFeatures
	useMissing
	useOcclusion
	useGaussian
	usePixels
)

// noiseKey is the key of one use of noise on data, whose targets are none of a mask.
func noiseKey(seed uint64, use uint32) philox.Key {
	const ofData = 0x64617461
	return philox.Subkey(seed, philox.Noise, ofData, use)
}

// maxFeatures bounds the columns of noise.
const maxFeatures = 1 << 16

// Validate reports an option that is out of its range.
func (n Noise) Validate() error {
	switch {
	case !(n.Labels >= 0 && n.Labels <= 1):
		return fmt.Errorf("labels is %v, expected the probability of a wrong label: 0 to 1", n.Labels)
	case n.Kind != "" && n.Kind != symmetric && n.Kind != pairFlip:
		return kind.Unknown("kind", n.Kind, []string{symmetric, pairFlip})
	case n.Features < 0 || n.Features > maxFeatures:
		return fmt.Errorf("features is %d, expected a number of columns: 0 to %d", n.Features, maxFeatures)
	}
	return nil
}

// fits reports noise that the data cannot have.
func (n Noise) fits(raw *Raw) error {
	switch {
	case n.Labels == 0:
		return nil
	case raw.Classes == nil:
		return errors.New("label_noise: a regression has no labels to change: set label_noise = 0")
	case len(raw.Classes) < 2:
		return errors.New("label_noise: with one class there is no wrong label: set label_noise = 0")
	}
	return nil
}

// mislabel returns the labels of the training rows with some of them changed.
func (n Noise) mislabel(set *Set, seed uint64) *tensor.Dense {
	y := append([]float32(nil), set.Train.Y.Float32s()...)
	key, classes := noiseKey(seed, useLabels), len(set.Classes)
	for i, row := range set.Rows {
		r := philox.New(key, uint32(row), 0)
		if r.Float64() >= n.Labels {
			continue
		}
		by := 1
		if n.Kind != pairFlip {
			by += r.Intn(classes - 1)
		}
		y[i] = float32((int(y[i]) + by) % classes)
	}
	return tensor.New(tensor.WithShape(len(y)), tensor.WithBacking(y))
}

// append returns the rows of x, which are those of the source with the given
// numbers, with columns of noise behind them.
func (n Noise) append(x []float32, width int, rows []int, seed uint64) []float32 {
	key := noiseKey(seed, useFeatures)
	to := make([]float32, len(rows)*(width+n.Features))
	for i, row := range rows {
		wide := to[i*(width+n.Features) : (i+1)*(width+n.Features)]
		copy(wide, x[i*width:(i+1)*width])
		r := philox.New(key, uint32(row), 0)
		r.Normal(wide[width:])
	}
	return to
}

// widen says of the set that it has columns of noise, whose mean is 0 and deviation 1.
func (n Noise) widen(set *Set) {
	width := set.Height * set.Width
	if set.Mean != nil {
		mean, std := make([]float32, width+n.Features), make([]float32, width+n.Features)
		for i := range mean {
			if std[i] = 1; i < width {
				mean[i], std[i] = set.Mean[i%len(set.Mean)], set.Std[i%len(set.Std)]
			}
		}
		set.Mean, set.Std = mean, std
	}
	set.Height, set.Width = 1, width+n.Features
}
