// Package philox is the counter-based random generator of maskbench:
// Philox4x32-10 of Salmon, Moraes, Dror and Shaw, "Parallel Random Numbers: As
// Easy as 1, 2, 3" (SC 2011). A number is a pure function of a key and a
// counter, so that a draw can be repeated after a resume, on another device and
// in any order, and one use of randomness never shifts another.
//
// It also has what masks are made with: which words are lowest, and counts of cells.
// Words, masks and normal numbers have assembly for AVX2, which computes the same bits
// as the plain loops beside it; kernels/_asm writes it.
package philox

import "math/bits"

const (
	multiplier0 = 0xD2511F53
	multiplier1 = 0xCD9E8D57
	weyl0       = 0x9E3779B9
	weyl1       = 0xBB67AE85
	rounds      = 10
)

// Key selects one of 2⁶⁴ independent sequences.
type Key [2]uint32

// Block is the generator itself: four random words for a key and a counter.
func Block(key Key, counter [4]uint32) [4]uint32 {
	c0, c1, c2, c3 := counter[0], counter[1], counter[2], counter[3]
	k0, k1 := key[0], key[1]
	for range rounds {
		product0, product2 := multiplier0*uint64(c0), multiplier1*uint64(c2)
		c0, c1, c2, c3 = uint32(product2>>32)^c1^k0, uint32(product2), uint32(product0>>32)^c3^k1, uint32(product0)
		k0 += weyl0
		k1 += weyl1
	}
	return [4]uint32{c0, c1, c2, c3}
}

// Purpose names what randomness is used for, so that a change of one use (a
// mask's strategy, say) leaves the others (initial weights, batch order) as
// they were.
type Purpose uint32

// The uses of randomness in a run.
const (
	Init  Purpose = 1 + iota // initial weights
	Order                    // order of the samples in an epoch
	Mask                     // masks
	Noise                    // fill values
)

// Subkey derives the key of one use: the seed is the key, and purpose, target
// and layer are the counter, of one block whose first two words are the result.
func Subkey(seed uint64, purpose Purpose, target, layer uint32) Key {
	b := Block(Key{uint32(seed), uint32(seed >> 32)}, [4]uint32{uint32(purpose), target, layer, 0})
	return Key{b[0], b[1]}
}

// Stream reads the words of the counters (block, sample, step), block = 0, 1, …,
// in order. The zero Stream is a valid one; copies read on independently.
type Stream struct {
	key     Key
	counter [4]uint32
	words   [4]uint32
	left    int
}

// New returns the stream of key at (sample, step).
func New(key Key, sample uint32, step uint64) Stream {
	return Stream{key: key, counter: [4]uint32{0, sample, uint32(step), uint32(step >> 32)}}
}

// Uint32 returns the next word.
func (s *Stream) Uint32() uint32 {
	if s.left == 0 {
		s.words = Block(s.key, s.counter)
		s.counter[0]++
		s.left = len(s.words)
	}
	w := s.words[len(s.words)-s.left]
	s.left--
	return w
}

// Float64 returns the next number of [0, 1), a multiple of 2⁻³².
func (s *Stream) Float64() float64 { return fraction(s.Uint32()) }

// Intn returns a uniform integer of [0, n), unbiased, for 1 ≤ n ≤ 2³¹. It takes
// one word, rarely more.
func (s *Stream) Intn(n int) int {
	for {
		if v, ok := below(s.Uint32(), uint32(n)); ok {
			return v
		}
	}
}

// below makes a number of [0, bound) of a word, or rejects that (Lemire, "Fast Random
// Integer Generation in an Interval", 2019).
func below(word, bound uint32) (v int, ok bool) {
	high, low := bits.Mul32(word, bound)
	return int(high), low >= bound || low >= -bound%bound
}
