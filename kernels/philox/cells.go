package philox

import "math"

// one is the bits of 1.
const one = 0x3f800000

// Tally is how many cells of a mask are 0, and how many are 1.
func Tally(m []float32) (zeros, ones int) {
	if eights := len(m) / 8; vectors && eights > 0 {
		zeros, ones = tallyCells(&m[0], eights)
		m = m[8*eights:]
	}
	z, o := plainTally(m)
	return zeros + z, ones + o
}

func plainTally(m []float32) (zeros, ones int) {
	z, o := uint64(0), uint64(0)
	for _, v := range m { // as bits: half of the branches would be guessed wrong
		b := math.Float32bits(v)
		z += (uint64(b<<1) - 1) >> 63 // without the sign
		o += (uint64(b^one) - 1) >> 63
	}
	return int(z), int(o)
}

// Scale multiplies the cells of a mask.
func Scale(m []float32, by float32) {
	if eights := len(m) / 8; vectors && eights > 0 {
		scaleCells(&m[0], eights, by)
		m = m[8*eights:]
	}
	plainScale(m, by)
}

func plainScale(m []float32, by float32) {
	for i := range m {
		m[i] *= by
	}
}
