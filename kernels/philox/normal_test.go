package philox

import (
	"math"
	"math/rand/v2"
	"testing"
)

// Normal numbers are those of the words one by one, in all lengths.
func TestNormalOfWords(t *testing.T) {
	for n := range 150 {
		s := New(Key{7, 8}, 1, 2)
		s.Uint32()
		words, v := s, make([]float32, n)
		s.Normal(v)
		for i, got := range v {
			if i%2 == 1 {
				continue
			}
			radius := math.Sqrt(-2 * math.Log(1-words.Float64()))
			sin, cos := math.Sincos(2 * math.Pi * words.Float64())
			if got != float32(radius*cos) || i+1 < n && v[i+1] != float32(radius*sin) {
				t.Fatalf("numbers %d and the next of %d differ", i, n)
			}
		}
		if got, want := s.Uint32(), words.Uint32(); got != want {
			t.Fatalf("the word after %d numbers is %x, want %x", n, got, want)
		}
	}
}

// The vectors compute what the loop does, to the bit, for all that words may be: the
// ends, the borders of octants, and neighbours of both.
func TestNormalEightsArePlain(t *testing.T) {
	if !vectors || fuses {
		t.Log("the loop is all there is")
		return
	}
	edges := []uint32{0, 1 << 31, 0x5a827999, 0xb504f333} // of the last two, 1 − u is next to √2/2 and its half
	for i := range uint32(8) {
		edges = append(edges, i<<29, ^(i << 29))
	}
	words, got, want := make([]uint32, 8), make([]float32, 8), make([]float32, 8)
	for i := range 1 << 18 {
		for j := range words {
			words[j] = rand.Uint32()
			if (i+j)%3 == 0 {
				words[j] = edges[rand.IntN(len(edges))] + rand.Uint32N(5) - 2
			}
		}
		normalEights(&got[0], &words[0], 1)
		plainNormal(want, words)
		for j := range want {
			if math.Float32bits(got[j]) != math.Float32bits(want[j]) {
				t.Fatalf("number %d of %x is %v, want %v", j, words, got[j], want[j])
			}
		}
	}
}

// TestNormal compares moments of odd and even lengths with those of the standard normal
// distribution, within six standard errors, and wants a prefix to be that of more.
func TestNormal(t *testing.T) {
	const n = 1 << 20
	long, short := make([]float32, n), make([]float32, 7)
	r, again := New(Key{3, 5}, 1, 2), New(Key{3, 5}, 1, 2)
	r.Normal(long)
	again.Normal(short)
	for i, v := range short {
		if v != long[i] {
			t.Errorf("number %d is %v, and %v of more", i, v, long[i])
		}
	}
	var moments [5]float64
	for _, v := range long {
		for k, p := 1, float64(v); k < 5; k, p = k+1, p*float64(v) {
			moments[k] += p / n
		}
	}
	for k, want := range []float64{1: 0, 2: 1, 3: 0, 4: 3} {
		spread := []float64{1: 1, 2: 2, 3: 15, 4: 96}[k] // variance of the k-th power
		if e := 6 * math.Sqrt(spread/n); k > 0 && math.Abs(moments[k]-want) > e {
			t.Errorf("moment %d is %v, want %v ± %v", k, moments[k], want, e)
		}
	}
}

func BenchmarkNormal(b *testing.B) {
	s, v := New(Key{1, 2}, 3, 4), make([]float32, 784)
	for b.Loop() {
		s.Normal(v)
	}
}
