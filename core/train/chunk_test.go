package train

import (
	"math"
	"math/rand/v2"
	"runtime"
	"testing"
)

// TestChunkSteps wants every step back as it was put in, however they are spaced.
func TestChunkSteps(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 3))
	spaced := map[string]func(i int64) int64{
		"even":             func(i int64) int64 { return 500 + 3*i },
		"equal":            func(int64) int64 { return 9 },
		"backwards":        func(i int64) int64 { return -2 * i },
		"then sparser":     func(i int64) int64 { return i + 9*max(0, i-600) },
		"odd at last":      func(i int64) int64 { return i + i/(chunkSize-1) },
		"random":           func(i int64) int64 { return 4*i + random.Int64N(4) },
		"far":              func(i int64) int64 { return i * i * i * 5 },
		"far apart, even":  func(i int64) int64 { return i << 40 },
		"far apart, later": func(i int64) int64 { return i<<40 + i/1000 },
		"back at last":     func(i int64) int64 { return i - i/(chunkSize-1)*5000 },
	}
	for name, step := range spaced {
		c, want := newChunk(), make([]int64, chunkSize)
		for i := range want {
			want[i] = step(int64(i))
			c.set(i, want[i], float64(i))
			for _, j := range []int{0, i / 2, i - 1, i} {
				if j >= 0 && (c.step(j) != want[j] || c.values[j] != float64(j)) {
					t.Fatalf("%s: slot %d of %d has step %d, not %d", name, j, i+1, c.step(j), want[j])
				}
			}
		}
		if even := name == "even" || name == "far apart, even"; even && (c.near.Load() != nil || c.far.Load() != nil) {
			t.Errorf("%s: the steps are written out", name)
		}
	}
}

// TestHistoryBytes weighs ten series of a million values.
func TestHistoryBytes(t *testing.T) {
	const count, limit = 10, 10_000_000
	for name, step := range map[string]func(i int64) int64{
		"even":   func(i int64) int64 { return i },
		"uneven": func(i int64) int64 { return 2*i + i%3%2 },
	} {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		all := make([]*series, 0, count)
		for range count {
			s := newSeries()
			for i := range int64(1_000_000) {
				s.append(step(i), float64(i))
			}
			all = append(all, s)
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		if n := int64(after.HeapAlloc) - int64(before.HeapAlloc); n > limit {
			t.Errorf("%s steps: %d series of a million values take %d bytes", name, len(all), n)
		}
		t.Logf("%s steps: %d bytes", name, int64(after.HeapAlloc)-int64(before.HeapAlloc))
		runtime.KeepAlive(all)
	}
}

// TestBetween compares columns of any width with the definition.
func TestBetween(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 4))
	for range 200 {
		points := randomPoints(random, random.IntN(3000))
		h := newHistory([]string{"x"}, nil)
		for _, p := range points {
			h.append("x", p.step, p.value)
		}
		edges := []int64{random.Int64N(2000) - 100}
		for range random.IntN(60) {
			edges = append(edges, edges[len(edges)-1]+random.Int64N(200)*random.Int64N(2))
		}
		got := h.Between("x", edges)
		if len(got) != len(edges)-1 {
			t.Fatalf("%d columns between %d edges", len(got), len(edges))
		}
		for i, b := range got {
			var own []point
			for _, p := range points {
				if p.step >= edges[i] && p.step < edges[i+1] {
					own = append(own, p)
				}
			}
			want := naive(own)
			want.From, want.To = edges[i], edges[i+1]-1
			if !equal(b, want) {
				t.Fatalf("column %d: %+v, not %+v", i, b, want)
			}
		}
	}
	h := newHistory([]string{"x"}, nil)
	if h.Between("x", nil) != nil || h.Between("x", []int64{3}) != nil {
		t.Error("columns without two edges")
	}
}

// TestHistoryIsExact wants the bits of every value that is still raw, and those of
// the extremes and the last value of each bucket.
func TestHistoryIsExact(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 5))
	const n = 300_000
	values := make([]float64, n)
	s := newSeries()
	for i := range values {
		values[i] = random.NormFloat64() * math.Pow(10, float64(random.IntN(40)-20))
		s.append(int64(i), values[i])
	}
	next := int64(0)
	s.each(0, math.MaxInt64, func(b Bucket) {
		least, most := math.Inf(1), math.Inf(-1)
		for _, v := range values[b.From : b.To+1] {
			least, most = min(least, v), max(most, v)
		}
		if b.From != next || b.Min != least || b.Max != most || b.Last != values[b.To] || b.N == 1 && b.Mean != b.Last {
			t.Fatalf("%+v", b)
		}
		next = b.To + 1
	})
	if next != n {
		t.Errorf("%d of %d values are left", next, n)
	}
}
