package philox

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// hiddenBy lists the cells that Lowest hides.
func hiddenBy(words []uint32, k int) (cells []int) {
	bound, ties := Lowest(words, k)
	for i, w := range words {
		switch {
		case w < bound:
			cells = append(cells, i)
		case w == bound && ties > 0:
			cells = append(cells, i)
			ties--
		}
	}
	return cells
}

// sorted lists the k lowest of words, ties by index.
func sorted(words []uint32, k int) []int {
	cells := make([]int, len(words))
	for i := range cells {
		cells[i] = i
	}
	slices.SortStableFunc(cells, func(a, b int) int {
		switch {
		case words[a] < words[b]:
			return -1
		case words[a] > words[b]:
			return 1
		}
		return 0
	})
	slices.Sort(cells[:k])
	return cells[:k]
}

// uneven are ways to make words that are not uniform.
var uneven = []func(i int) uint32{
	func(int) uint32 { return rand.Uint32() },
	func(int) uint32 { return rand.Uint32N(3) },
	func(int) uint32 { return math.MaxUint32 - rand.Uint32N(2) },
	func(int) uint32 { return 0 },
	func(int) uint32 { return math.MaxUint32 },
	func(int) uint32 { return 1 << rand.UintN(32) },
	func(i int) uint32 { return math.MaxUint32 >> (i % 32) },
	func(int) uint32 { return math.Float32bits(float32(math.Abs(rand.NormFloat64()))) },
	func(i int) uint32 { return uint32(i) },
	func(i int) uint32 { return uint32(i/7) * rand.Uint32N(2) },
}

func TestLowest(t *testing.T) {
	for range 300 {
		n := 1 + rand.IntN(200)
		words := make([]uint32, n)
		for kind, next := range uneven {
			for i := range words {
				words[i] = next(i)
			}
			for _, k := range []int{1, 1 + rand.IntN(n), n} {
				if got, want := hiddenBy(words, k), sorted(words, k); !slices.Equal(got, want) {
					t.Fatalf("kind %d, the %d lowest of %d: %v, want %v of %v", kind, k, n, got, want, words)
				}
			}
		}
	}
}

// No words make Lowest count more often than some seventy times.
func TestLowestEnds(t *testing.T) {
	words := make([]uint32, 1<<16)
	for i := range words {
		words[i] = uint32(math.Exp2(float64(i) / (1 << 11)))
	}
	for k := 1; k < len(words); k += 997 {
		bound, ties := Lowest(words, k)
		if n := Below(words, bound); n+ties != k || ties > 0 && n+ties > Below(words, bound+1) {
			t.Fatalf("k = %d: %d words below %d, and %d ties", k, n, bound, ties)
		}
	}
}

// The vectors count and hide as the loops do, in all lengths and with nothing written
// beyond.
func TestBelowIsPlain(t *testing.T) {
	for n := range 150 {
		words := make([]uint32, n+1)[1:] // not aligned
		for i := range words {
			words[i] = rand.Uint32N(5) + []uint32{0, 1<<31 - 2, math.MaxUint32 - 4}[n%3]
		}
		for _, bound := range []uint32{0, 1, 2, 4, 1<<31 - 1, 1 << 31, 1<<31 + 1, math.MaxUint32 - 2, math.MaxUint32} {
			if got, want := Below(words, bound), plainBelow(words, bound); got != want {
				t.Fatalf("%d of %d words are below %d, want %d: %v", got, n, bound, want, words)
			}
			m, want := make([]float32, n+2), make([]float32, n+2)
			for i := range m {
				m[i], want[i] = 7, 7
			}
			HideBelow(m[1:n+1], words, bound)
			plainHide(want[1:n+1], words, bound)
			if !slices.Equal(m, want) {
				t.Fatalf("%v below %d: %v, want %v", words, bound, m, want)
			}
			KeepUniform(m[1:n+1], words, bound)
			plainKeep(want[1:n+1], words, bound)
			if !slices.Equal(m, want) {
				t.Fatalf("%v uniform but below %d: %v, want %v", words, bound, m, want)
			}
		}
	}
}

// The loops themselves, at the ends of what words can be.
func TestPlainBelow(t *testing.T) {
	words, m := []uint32{0, 1, 1 << 31, math.MaxUint32}, make([]float32, 4)
	for bound, want := range map[uint32][]float32{
		0: {1, 1, 1, 1}, 1: {0, 1, 1, 1}, 1 << 31: {0, 0, 1, 1}, 1<<31 + 1: {0, 0, 0, 1}, math.MaxUint32: {0, 0, 0, 1},
	} {
		below := 0
		for _, keep := range want {
			below += 1 - int(keep)
		}
		if plainHide(m, words, bound); !slices.Equal(m, want) || plainBelow(words, bound) != below {
			t.Errorf("below %d: %v, %d, want %v", bound, m, plainBelow(words, bound), want)
		}
	}
}

// Words become the numbers that they are to the nearest, also where half a last place is
// left over.
func TestKeepUniform(t *testing.T) {
	words, m := make([]uint32, 4096), make([]float32, 4096)
	for i := range words {
		words[i] = rand.Uint32() >> rand.UintN(32)
		if i%3 == 0 { // a tie, or next to one
			words[i] = words[i]&^0xff | 0x80 + rand.Uint32N(3) - 1
		}
	}
	KeepUniform(m, words, 1<<20)
	for i, w := range words {
		want := min(float32(float64(w)*0x1p-32), 1-0x1p-24)
		if w < 1<<20 {
			want = 0
		}
		if m[i] != want {
			t.Fatalf("word %d is %v, want %v", w, m[i], want)
		}
	}
}

func BenchmarkLowest(b *testing.B) {
	s, v := New(Key{1, 2}, 3, 4), make([]uint32, 784*256)
	s.Words(v)
	m, i := make([]float32, 784), 0
	for b.Loop() {
		words := v[i : i+784]
		bound, _ := Lowest(words, 392)
		HideBelow(m, words, bound)
		i = (i + 784) % len(v)
	}
}
