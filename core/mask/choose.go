package mask

import (
	"math"
	"slices"
	"sync"

	"example.com/maskbench/kernels/philox"
)

// Cells are chosen by words, one for each: those of the lowest words are hidden, ties
// by index. What ranks cells says so by filling a slice with words.

// borrow returns n words, whatever they hold, until they are given back: a mask that is
// drawn anew every step allocates nothing.
func borrow(n int) *[]uint32 {
	if n > fewWords {
		held := manyWords.Get().(*[]uint32)
		*held = slices.Grow((*held)[:0], n)[:n]
		return held
	}
	spare.Lock()
	defer spare.Unlock()
	last := len(spare.words) - 1
	if last < 0 {
		words := make([]uint32, n, fewWords)
		return &words
	}
	held := spare.words[last]
	spare.words = spare.words[:last]
	*held = (*held)[:n]
	return held
}

func giveBack(held *[]uint32) {
	if cap(*held) > fewWords {
		manyWords.Put(held)
		return
	}
	spare.Lock()
	defer spare.Unlock()
	spare.words = append(spare.words, held)
}

// fewWords are kept for good, many until the collector wants them.
const fewWords = 4096

var (
	spare struct {
		sync.Mutex
		words []*[]uint32 // as many as were borrowed at once
	}
	manyWords = sync.Pool{New: func() any { return new([]uint32) }}
)

// hideRandom hides K(n, ratio) cells, uniformly chosen.
func hideRandom(m []float32, d Draw) {
	k := K(len(m), d.Ratio)
	if k == 0 {
		keepAll(m)
		return
	}
	words := borrow(len(m))
	defer giveBack(words)
	d.Rand.Words(*words)
	hideLowest(m, *words, k)
}

// hideLowest hides the k cells with the lowest words, ties by index, and keeps the
// others. For k = 0 the words are not read.
func hideLowest(m []float32, words []uint32, k int) {
	if k == 0 {
		keepAll(m)
		return
	}
	bound, ties := philox.Lowest(words, k)
	philox.HideBelow(m, words, bound)
	hideTies(m, words, bound, ties)
}

// hideTies hides the first ties cells whose word is bound, and returns how many of them
// m does not have.
func hideTies(m []float32, words []uint32, bound uint32, ties int) (missing int) {
	for i := 0; ties > 0 && i < len(words); i++ {
		if words[i] == bound {
			m[i] = 0
			ties--
		}
	}
	return ties
}

// showHighest shows some of the hidden cells, those whose words are highest, so that
// only k stay hidden. Ties hide the lowest index. It changes words.
func showHighest(m []float32, words []uint32, k int) {
	for i, v := range m {
		words[i] |= -isKept(v)
	}
	hideLowest(m, words, k)
}

// hideMore hides more cells, those whose words, below 1<<31, are lowest, until k are
// hidden. Ties hide the lowest index. It changes words.
func hideMore(m []float32, words []uint32, k int) {
	for i, v := range m {
		words[i] = (1 + words[i]) & -isKept(v)
	}
	hideLowest(m, words, k)
}

// one is the bits of 1.
const one = 0x3f800000

// isKept is 1 if v is not 0, as bits: half of the branches would be guessed wrong.
func isKept(v float32) uint32 { return 1 - uint32((uint64(math.Float32bits(v)<<1)-1)>>63) }

// chances gives random words below 1<<31, in their order, to the cells of m that are
// kept, or to the hidden ones; those of the other cells mean nothing.
func chances(words []uint32, m []float32, kept bool, s *philox.Stream) {
	count, flip := Hidden(m), uint32(1)
	if kept {
		count, flip = len(m)-count, 0
	}
	next := len(words) - count
	s.Words(words[next:])
	for i, v := range m { // no word is behind its cell
		words[i] = words[min(next, len(words)-1)] >> 1
		next += int(isKept(v) ^ flip)
	}
}
