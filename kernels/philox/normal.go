package philox

import "math"

// Normal fills v with standard normal numbers, each two of them from two words (Box &
// Muller 1958, "A Note on the Generation of Random Normal Deviates").
func (s *Stream) Normal(v []float32) {
	var words [64]uint32
	for len(v) > 0 {
		part := v[:min(len(v), len(words))]
		v = v[len(part):]
		w := words[:(len(part)+1)/2*2]
		s.Words(w)
		if eights := len(part) / 8; vectors && !fuses && eights > 0 {
			normalEights(&part[0], &w[0], eights)
			part, w = part[8*eights:], w[8*eights:]
		}
		plainNormal(part, w)
	}
}

func plainNormal(v []float32, words []uint32) {
	for i := 0; i < len(v); i += 2 {
		radius := math.Sqrt(-2 * math.Log(1-fraction(words[i])))
		sin, cos := math.Sincos(2 * math.Pi * fraction(words[i+1]))
		v[i] = float32(radius * cos)
		if i+1 < len(v) {
			v[i+1] = float32(radius * sin)
		}
	}
}

// fraction is a word as a number of [0, 1).
func fraction(word uint32) float64 { return float64(word) * 0x1p-32 }
