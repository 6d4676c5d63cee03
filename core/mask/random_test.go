package mask

import (
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
		hideLowest(m, k, func(i int) uint32 { return words[i] })
		if got := trace(m); got != want {
			t.Errorf("k = %d: %s, want %s", k, got, want)
		}
	}
}

func TestHideMoreKeepsWhatIsHidden(t *testing.T) {
	for more, want := range []string{"1101", "0101", "0001", "0000"} {
		m := []float32{1, 1, 0, 1}
		hideMore(m, 1+more, func(int) uint32 { return 0 })
		if got := trace(m); got != want {
			t.Errorf("%d more: %s, want %s", more, got, want)
		}
	}
}

func TestNoneLeavesTheRandomnessAlone(t *testing.T) {
	hideLowest(make([]float32, 3), 0, func(int) uint32 { panic("a rank was asked for") })
}

func TestNth(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		n, spread := 1+r.IntN(600), uint64(1)<<r.IntN(63)
		keys := make([]uint64, n)
		for i := range keys {
			keys[i] = r.Uint64N(spread)<<10 | uint64(i)
		}
		sorted := slices.Sorted(slices.Values(keys))
		k := 1 + r.IntN(n)
		if got := nth(keys, k); got != sorted[k-1] {
			t.Fatalf("nth of %d keys, k = %d: %d, want %d", n, k, got, sorted[k-1])
		}
		if slices.Sort(keys); !slices.Equal(keys, sorted) {
			t.Fatal("nth lost keys")
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

func BenchmarkRandom(b *testing.B) {
	for _, c := range []struct {
		name  string
		shape Shape
	}{{"784", Shape{28, 28}}, {"200k", Shape{256, 784}}} {
		b.Run(c.name, func(b *testing.B) {
			m, d := make([]float32, c.shape.Len()), Draw{Shape: c.shape, Ratio: 0.5, Rand: stream(1)}
			b.ReportAllocs()
			for b.Loop() {
				new(Random).Draw(m, d)
			}
		})
	}
}
