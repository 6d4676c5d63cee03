package philox

import (
	"math"
	"testing"
)

// The vectors of Random123's kat_vectors for philox4x32-10.
func TestBlockHasTheKnownAnswers(t *testing.T) {
	const ones = 0xffffffff
	for _, c := range []struct {
		counter [4]uint32
		key     Key
		want    [4]uint32
	}{
		{[4]uint32{}, Key{}, [4]uint32{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
		{[4]uint32{ones, ones, ones, ones}, Key{ones, ones}, [4]uint32{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
		{[4]uint32{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, Key{0xa4093822, 0x299f31d0},
			[4]uint32{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
	} {
		if got := Block(c.key, c.counter); got != c.want {
			t.Errorf("Block(%x, %x) = %x, want %x", c.key, c.counter, got, c.want)
		}
	}
}

func TestStreamReadsBlocksInOrder(t *testing.T) {
	key := Key{1, 2}
	const sample, step = 7, 0x500000009
	s := New(key, sample, step)
	for i := range 12 {
		block := Block(key, [4]uint32{uint32(i / 4), sample, step & math.MaxUint32, step >> 32})
		if got, want := s.Uint32(), block[i%4]; got != want {
			t.Fatalf("word %d = %x, want word %d of block %d, %x", i, got, i%4, i/4, want)
		}
	}
}

func TestCopiesReadOnIndependently(t *testing.T) {
	s := New(Key{1, 2}, 3, 4)
	s.Uint32()
	c := s
	var first [9]uint32
	for i := range first {
		first[i] = s.Uint32()
	}
	for i, want := range first {
		if got := c.Uint32(); got != want {
			t.Fatalf("word %d of the copy = %x, want %x", i, got, want)
		}
	}
}

func TestSubkeysDiffer(t *testing.T) {
	seen := map[Key][4]uint64{}
	for _, seed := range []uint64{0, 1, 1 << 32, math.MaxUint64} {
		for purpose := Init; purpose <= Noise; purpose++ {
			for target := range uint32(4) {
				for layer := range uint32(8) {
					use := [4]uint64{seed, uint64(purpose), uint64(target), uint64(layer)}
					key := Subkey(seed, purpose, target, layer)
					if other, ok := seen[key]; ok {
						t.Fatalf("%v and %v have the key %x", use, other, key)
					}
					seen[key] = use
				}
			}
		}
	}
}

func TestFloat64IsUniform(t *testing.T) {
	s := New(Key{5, 6}, 0, 0)
	const n = 1 << 16
	var counts [16]int
	for range n {
		v := s.Float64()
		if v < 0 || v >= 1 {
			t.Fatalf("Float64() = %v", v)
		}
		counts[int(v*16)]++
	}
	chiSquared(t, counts[:], n)
}

func TestIntnIsUniform(t *testing.T) {
	for _, n := range []int{1, 2, 3, 7, 10, 16} {
		s := New(Key{uint32(n), 6}, 0, 0)
		counts := make([]int, n)
		const draws = 1 << 16
		for range draws {
			counts[s.Intn(n)]++ // out of range panics
		}
		chiSquared(t, counts, draws)
	}
}

// Of three neighbours below 3·2²⁹ = 3/8·2³², a multiplication without rejection
// draws the last for two words and the others for three.
func TestIntnOfALargeRangeIsUniform(t *testing.T) {
	s := New(Key{9, 9}, 0, 0)
	const n, draws = 3 << 29, 1 << 16
	var counts [3]int
	for range draws {
		v := s.Intn(n)
		if v < 0 || v >= n {
			t.Fatalf("Intn(%d) = %d", n, v)
		}
		counts[v%3]++
	}
	chiSquared(t, counts[:], draws)
}

// A word whose product with n falls below the threshold is drawn again: that is
// the word 0 for every n that is no power of two.
func TestIntnRejects(t *testing.T) {
	want := New(Key{3, 4}, 0, 0)
	want.Uint32()
	next := want.Uint32()
	s := New(Key{3, 4}, 0, 0)
	s.Uint32()
	s.words[1], s.left = 0, 3
	s.words[2] = next
	if got, want := s.Intn(10), int(uint64(next)*10>>32); got != want {
		t.Errorf("Intn(10) after a rejected word = %d, want %d", got, want)
	}
	if s.left != 1 {
		t.Errorf("%d words left of 4, want 1 after one rejection", s.left)
	}
}

// chiSquared fails if counts of equally likely cells are less uniform than chance
// would have them once in about a million: mean k, six standard deviations √2k.
func chiSquared(t *testing.T, counts []int, draws int) {
	t.Helper()
	expected := float64(draws) / float64(len(counts))
	sum := 0.0
	for _, c := range counts {
		sum += (float64(c) - expected) * (float64(c) - expected) / expected
	}
	k := float64(len(counts) - 1)
	if limit := k + 6*math.Sqrt(2*k); sum > limit {
		t.Errorf("counts %v: χ² = %.1f, want at most %.1f", counts, sum, limit)
	}
}
