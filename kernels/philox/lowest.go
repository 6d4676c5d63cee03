package philox

import "math"

// Lowest tells the k lowest of words apart, 1 ≤ k ≤ len(words): they are those below
// bound, and the first ties of those that are equal to it.
//
// It narrows an interval of bounds by counting: first where the bound would be if the
// words were uniform in what is left of the interval, which takes some five counts,
// then also by halves, so that none takes many.
func Lowest(words []uint32, k int) (bound uint32, ties int) {
	const trusting = 8                    // counts before words are held to be uneven
	low, high := uint64(0), uint64(1)<<32 // fewer than k words are below low, and no fewer below high
	under, over := 0, len(words)
	for turn := 0; high-low > 1; turn++ {
		at := (high - low) / 2
		if turn < trusting || turn%2 == 0 {
			share := (float64(k-under) + 0.5) / float64(over-under+1)
			at = min(max(uint64(share*float64(high-low)), 1), high-low-1)
		}
		at += low
		switch n := Below(words, uint32(at)); {
		case n == k:
			return uint32(at), 0
		case n < k:
			low, under = at, n
		default:
			high, over = at, n
		}
	}
	return uint32(low), k - under
}

// Below is the number of words below bound.
func Below(words []uint32, bound uint32) int {
	if vectors && len(words) > 0 {
		return countBelow(&words[0], len(words), bound)
	}
	return plainBelow(words, bound)
}

func plainBelow(words []uint32, bound uint32) (n int) {
	for _, w := range words {
		n += int((uint64(w) - uint64(bound)) >> 63)
	}
	return n
}

// HideBelow sets m[i] to 0 where words[i] is below bound, and to 1 elsewhere. The slices
// have the same length.
func HideBelow(m []float32, words []uint32, bound uint32) {
	words = words[:len(m)]
	if vectors && len(m) > 0 {
		hideBelow(&m[0], &words[0], len(m), bound)
		return
	}
	plainHide(m, words, bound)
}

func plainHide(m []float32, words []uint32, bound uint32) {
	words = words[:len(m)]
	for i, w := range words {
		keep := uint32((uint64(w)-uint64(bound))>>63) - 1 // as bits: half of the branches would be guessed wrong
		m[i] = math.Float32frombits(keep & one)
	}
}

// KeepUniform sets m[i] to words[i]/2³², but below 1, and to 0 where words[i] is below
// bound. The slices have the same length.
func KeepUniform(m []float32, words []uint32, bound uint32) {
	words = words[:len(m)]
	if eights := len(m) / 8; vectors && eights > 0 {
		keepUniform(&m[0], &words[0], eights, bound)
		m, words = m[8*eights:], words[8*eights:]
	}
	plainKeep(m, words, bound)
}

func plainKeep(m []float32, words []uint32, bound uint32) {
	words = words[:len(m)]
	for i, w := range words {
		v := min(float32(w)*0x1p-32, 1-0x1p-24) // rounding would make the highest words 1
		keep := uint32((uint64(w)-uint64(bound))>>63) - 1
		m[i] = math.Float32frombits(math.Float32bits(v) & keep)
	}
}
