package mask

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestRandomIsNested(t *testing.T) {
	for _, shape := range shapes {
		var last []float32
		for _, ratio := range ratios {
			m := draw(new(Random), Draw{Shape: shape, Ratio: ratio, Rand: stream(3)})
			for i := range last {
				if last[i] == 0 && m[i] != 0 {
					t.Fatalf("%v: ratio %v shows cell %d, which a lower ratio hid", shape, ratio, i)
				}
			}
			last = m
		}
	}
}

func TestRandomIsUniform(t *testing.T) {
	const draws, cells = 4000, 20
	var hidden [cells]int
	for n := range uint64(draws) {
		for i, v := range draw(new(Random), Draw{Shape: Shape{4, 5}, Ratio: 0.25, Rand: stream(n)}) {
			if v == 0 {
				hidden[i]++
			}
		}
	}
	for i, h := range hidden { // binomial: mean 1000, deviation 27
		if h < 890 || h > 1110 {
			t.Errorf("cell %d is hidden %d times in %d, want about %d", i, h, draws, draws/4)
		}
	}
}

// TestRandomMask wants the lowest of the words, taken in the order of the cells.
func TestRandomMask(t *testing.T) {
	words, m := stream(1), draw(new(Random), Draw{Shape: Shape{1, 8}, Ratio: 0.5, Rand: stream(1)})
	var w [8]uint32
	for i := range w {
		w[i] = words.Uint32()
	}
	sorted := slices.Sorted(slices.Values(w[:]))
	for i, v := range m {
		if (v == 0) != (w[i] <= sorted[3]) {
			t.Errorf("cell %d with word %d is %v; the words are %v", i, w[i], v, w)
		}
	}
}

func TestHideLowestBreaksTiesByIndex(t *testing.T) {
	words := []uint32{5, 2, 2, 9, 2, 0}
	for k, want := range []string{"111111", "111110", "101110", "100110", "100100"} {
		m := make([]float32, len(words))
		hideLowest(m, words, k)
		if got := trace(m); got != want {
			t.Errorf("k = %d: %s, want %s", k, got, want)
		}
	}
	m := make([]float32, 3)
	if hideLowest(m, nil, 0); trace(m) != "111" {
		t.Errorf("k = 0 and no words: %s", trace(m))
	}
}

// TestHideLowest compares with a sort, for words with many ties and none.
func TestHideLowest(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		n := 1 + r.IntN(300)
		words, m, kept := make([]uint32, n), make([]float32, n), uint32(1)<<r.IntN(32)
		cells := make([]int, n)
		for i := range words {
			words[i], cells[i] = r.Uint32()&(kept-1), i
		}
		slices.SortStableFunc(cells, func(a, b int) int { return cmp.Compare(words[a], words[b]) })
		k := r.IntN(n + 1)
		hideLowest(m, words, k)
		for place, cell := range cells {
			if want := place >= k; (m[cell] == 1) != want || m[cell] != 0 && m[cell] != 1 {
				t.Fatalf("cell %d, number %d of %d in order, is %v; %d are hidden", cell, place, n, m[cell], k)
			}
		}
	}
}

func TestHideMoreKeepsWhatIsHidden(t *testing.T) {
	for more, want := range []string{"1101", "0101", "0001", "0000"} {
		m := []float32{1, 1, 0, 1}
		hideMore(m, make([]uint32, 4), 1+more)
		if got := trace(m); got != want {
			t.Errorf("%d more: %s, want %s", more, got, want)
		}
	}
}

// TestChances wants the words in their order, and no more of them than there are cells.
func TestChances(t *testing.T) {
	for n := range 40 {
		m := draw(new(Bernoulli), Draw{Shape: Shape{1, n}, Ratio: 0.5, Rand: stream(uint64(n))})
		for _, kept := range []bool{false, true} {
			s := stream(99)
			one, words := s, make([]uint32, n)
			chances(words, m, kept, &s)
			for i, v := range m {
				if (v != 0) != kept {
					continue
				}
				if want := one.Uint32() >> 1; words[i] != want {
					t.Fatalf("cell %d of %v, kept %t: word %x, want %x", i, m, kept, words[i], want)
				}
			}
			if s.Uint32() != one.Uint32() {
				t.Fatalf("%v, kept %t: the next word is another", m, kept)
			}
		}
	}
}

func TestDrawAllocatesNothing(t *testing.T) {
	m, d := make([]float32, 784), Draw{Shape: Shape{28, 28}, Ratio: 0.5, Rand: stream(1)}
	for _, e := range Kinds {
		s := e.New()
		d := weighed(s, d, func(i int) float32 { return float32(i) })
		s.Draw(m, d)
		if n := testing.AllocsPerRun(200, func() { s.Draw(m, d) }); n >= 1 {
			t.Errorf("%s: %v allocations a draw", e.Name, n)
		}
	}
}
