package philox

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// Words are those that Uint32 returns one by one, from the middle of a block on, in all
// lengths, and past the end of the counter.
func TestWords(t *testing.T) {
	for begin := range 6 {
		for n := range 200 {
			key := Key{rand.Uint32(), rand.Uint32()}
			s := New(key, rand.Uint32(), rand.Uint64())
			s.counter[0] = -uint32(rand.IntN(60)) // the blocks are counted round
			for range begin {
				s.Uint32()
			}
			one := s
			const guard = 0xdeadbeef
			v := slices.Repeat([]uint32{guard}, n+2)
			s.Words(v[1 : n+1])
			for i, got := range v[1 : n+1] {
				if want := one.Uint32(); got != want {
					t.Fatalf("word %d of %d after %d is %x, want %x", i, n, begin, got, want)
				}
			}
			if v[0] != guard || v[n+1] != guard {
				t.Fatalf("%d words: the guards are %x and %x", n, v[0], v[n+1])
			}
			if got, want := s.Uint32(), one.Uint32(); got != want {
				t.Fatalf("the word after %d and %d is %x, want %x", begin, n, got, want)
			}
		}
	}
}

// The vectors compute what the blocks do, for keys and counters of any bits.
func TestWriteIsPlain(t *testing.T) {
	for range 200 {
		key := Key{rand.Uint32(), rand.Uint32()}
		counter := [4]uint32{rand.Uint32(), rand.Uint32(), rand.Uint32(), rand.Uint32()}
		got, want := make([]uint32, 4*rand.IntN(100)), []uint32(nil)
		write(got, key, counter)
		want = make([]uint32, len(got))
		plain(want, key, counter)
		if !slices.Equal(got, want) {
			t.Fatalf("%d words for %x at %x differ", len(got), key, counter)
		}
	}
}

func TestWordsAllocateNothing(t *testing.T) {
	s, v := New(Key{1, 2}, 3, 4), make([]uint32, 1001)
	if n := testing.AllocsPerRun(100, func() { s.Words(v) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkWords(b *testing.B) {
	s, v := New(Key{1, 2}, 3, 4), make([]uint32, 784)
	b.SetBytes(int64(4 * len(v)))
	for b.Loop() {
		s.Words(v)
	}
}
