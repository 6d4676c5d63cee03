package data

import "example.com/maskbench/kernels/philox"

// gaussian adds normal noise of the deviation severity to each cell and, in an
// image, cuts what leaves the pixels' range of 0 to 1 (Hendrycks & Dietterich 2019). In
// what is no image the deviation is a share of the column's range among the training
// rows, as if it had been scaled to [0, 1], and nothing is cut.
func gaussian(set *Set, p Part, severity float64, seed uint64) Part {
	if severity == 0 {
		return p
	}
	low, high := set.ranges()
	noise, cut := make([]float32, set.Height*set.Width), set.image()
	return spoil(p, useGaussian, seed, func(row []float32, r *philox.Stream) {
		r.Normal(noise)
		for c := range row {
			l, h := low[c%len(low)], high[c%len(high)]
			row[c] += float32(severity) * (h - l) * noise[c]
			if cut {
				row[c] = min(max(row[c], l), h)
			}
		}
	})
}

// ranges returns least and greatest values in the units of X: 0 and 1 for images, and
// those of each column among the training rows otherwise.
func (s *Set) ranges() (low, high []float32) {
	if s.image() {
		low, high = []float32{0}, []float32{1}
		if s.Mean != nil {
			standardize(low, s.Mean, s.Std)
			standardize(high, s.Mean, s.Std)
		}
		return low, high
	}
	x := s.Train.X.Float32s()
	low, high = append(low, x[:s.Width]...), append(high, x[:s.Width]...)
	for i, v := range x {
		c := i % s.Width
		low[c], high[c] = min(low[c], v), max(high[c], v)
	}
	return low, high
}

// pixels sets each cell, with the probability severity, by itself, to two
// deviations above the mean of the training cells (of its column in what is no
// image). Summed over the severities, the rows that are then right are the noise score
// of Ahmad & Scheinkman 2019, "How Can We Be So Dense?".
func pixels(set *Set, p Part, severity float64, seed uint64) Part {
	if severity == 0 {
		return p
	}
	bright, std := set.trainMoments()
	for g := range bright {
		bright[g] += 2 * std[g]
	}
	return spoil(p, usePixels, seed, func(row []float32, r *philox.Stream) {
		for c := range row {
			if r.Float64() < severity {
				row[c] = bright[c%len(bright)]
			}
		}
	})
}
