package train

import (
	"math"
	"math/rand/v2"
	"sync"
	"testing"
)

// naive sums up points in one bucket, by the definition.
func naive(points []point) Bucket {
	b := emptyBucket()
	sum := 0.0
	for i, p := range points {
		if i == 0 {
			b.From = p.step
		}
		b.To = p.step
		if !finite(p.value) {
			b.Bad++
			continue
		}
		if b.N == 0 {
			b.Min, b.Max = p.value, p.value
		}
		b.N++
		sum += p.value
		b.Min, b.Max, b.Last = math.Min(b.Min, p.value), math.Max(b.Max, p.value), p.value
	}
	if b.N > 0 {
		b.Mean = sum / float64(b.N)
	}
	return b
}

func equal(a, b Bucket) bool {
	near := func(x, y float64) bool { return x == y || x != x && y != y || math.Abs(x-y) < 1e-9*(1+math.Abs(y)) }
	return a.From == b.From && a.To == b.To && a.N == b.N && a.Bad == b.Bad &&
		near(a.Min, b.Min) && near(a.Max, b.Max) && near(a.Mean, b.Mean) && near(a.Last, b.Last)
}

func randomPoints(random *rand.Rand, n int) []point {
	points := make([]point, n)
	step := int64(0)
	for i := range points {
		step += 1 + random.Int64N(3)
		points[i] = point{step, random.NormFloat64() * 10}
		if random.IntN(50) == 0 {
			points[i].value = []float64{math.NaN(), math.Inf(1), math.Inf(-1)}[random.IntN(3)]
		}
	}
	return points
}

// Each bucket that is kept sums up exactly the points that it replaced, and
// together they are all points in their order.
func TestHistoryKeepsWhatItCondenses(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	for i, n := range []int{0, 1, chunkSize, chunkSize + 1, chunkSize * maxChunks, chunkSize*maxChunks + 1, 500_000} {
		points := randomPoints(random, n)
		if i%2 == 0 {
			for j := range points {
				points[j].step = int64(7 * j) // evenly spaced
			}
		}
		s := newSeries()
		for _, p := range points {
			s.append(p.step, p.value)
		}
		at := 0
		s.each(0, math.MaxInt64, func(b Bucket) {
			k := int(b.N + b.Bad)
			if want := naive(points[at : at+k]); !equal(b, want) {
				t.Fatalf("of %d points from %d: %+v, not %+v", n, at, b, want)
			}
			at += k
		})
		if at != n {
			t.Errorf("%d of %d points are left", at, n)
		}
	}
}

func TestHistoryIsBounded(t *testing.T) {
	s := newSeries()
	for i := range int64(1_000_000) {
		s.append(i, 1)
		if i%100_000 == 0 || i > 990_000 {
			if d := s.dir.Load(); len(d.chunks) > maxChunks || len(d.old) > maxOld+chunkSize/bucketSize {
				t.Fatalf("after %d values: %d chunks and %d buckets", i+1, len(d.chunks), len(d.old))
			}
		}
	}
	raw := 0
	s.each(0, math.MaxInt64, func(b Bucket) {
		if b.From == b.To {
			raw++
		}
	})
	if least := chunkSize * (maxChunks - 1); raw < least {
		t.Errorf("only the last %d values are raw, not %d", raw, least)
	}
}

func TestHistoryColumns(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 2))
	for range 300 {
		points := randomPoints(random, random.IntN(300))
		h := newHistory([]string{"x"}, nil)
		for _, p := range points {
			h.append("x", p.step, p.value)
		}
		from := random.Int64N(400) - 50
		to := from + random.Int64N(500)
		n := 1 + random.IntN(200)
		columns := h.Columns("x", from, to, n)
		if len(columns) != n || columns[0].From != from || columns[n-1].To != to {
			t.Fatalf("%d columns from %d to %d of %d … %d", len(columns), columns[0].From, columns[n-1].To, from, to)
		}
		for i, c := range columns {
			if i > 0 && c.From != columns[i-1].To+1 {
				t.Fatalf("column %d starts at %d after %d", i, c.From, columns[i-1].To)
			}
			if w := float64(to-from+1) / float64(n); math.Abs(float64(c.To-c.From+1)-w) >= 1 {
				t.Fatalf("column %d holds %d steps, not about %v", i, c.To-c.From+1, w)
			}
			var own []point
			for _, p := range points {
				if c.From <= p.step && p.step <= c.To {
					own = append(own, p)
				}
			}
			want := naive(own)
			want.From, want.To = c.From, c.To
			if !equal(c, want) {
				t.Fatalf("column %d of %d in %d … %d: %+v, not %+v", i, n, from, to, c, want)
			}
		}
	}
	h := newHistory([]string{"x"}, nil)
	h.append("x", 1, 1)
	if h.Columns("x", 5, 4, 3) != nil || h.Columns("x", 0, 4, 0) != nil {
		t.Error("an empty range has columns")
	}
	for _, c := range h.Columns("y", 0, 9, 2) {
		if c.N+c.Bad != 0 {
			t.Errorf("an unknown series holds %+v", c)
		}
	}
	if _, _, ok := h.Last("y"); ok {
		t.Error("an unknown series has a last value")
	}
}

// Condensed values still fall into the columns of their steps.
func TestHistoryColumnsOfOldValues(t *testing.T) {
	h := newHistory([]string{"x"}, nil)
	const n = 400_000
	for i := range int64(n) {
		h.append("x", i, float64(i))
	}
	total := int64(0)
	for _, c := range h.Columns("x", 0, n-1, 50) {
		total += c.N
		if c.Min < float64(c.From)-bucketSize*4 || c.Max > float64(c.To)+bucketSize*4 || math.Abs(c.Mean-float64(c.From+c.To)/2) > bucketSize*4 {
			t.Errorf("%+v", c)
		}
	}
	if total != n {
		t.Errorf("the columns hold %d values", total)
	}
}

func TestHistoryReadWhileWritten(t *testing.T) {
	h := newHistory([]string{"x"}, []string{"x"})
	stop := make(chan struct{})
	var readers sync.WaitGroup
	for range 2 {
		readers.Add(1)
		go func() {
			defer readers.Done()
			seen := int64(0)
			for {
				n, last := int64(0), int64(-1)
				h.series["x"].each(0, math.MaxInt64, func(b Bucket) {
					if b.From <= last || b.Min != float64(b.From) || b.Max != float64(b.To) {
						t.Errorf("%+v after %d", b, last)
					}
					last = b.To
					n += b.N
				})
				if n < seen {
					t.Errorf("%d values after %d", n, seen)
				}
				seen = n
				if step, v, ok := h.Last("x"); ok && v != float64(step) {
					t.Errorf("the last value is %v at step %d", v, step)
				}
				h.Columns("x"+Smooth, 0, 1000, 10)
				select {
				case <-stop:
					return
				default:
				}
			}
		}()
	}
	for i := range int64(200_000) {
		h.append("x", i, float64(i))
	}
	close(stop)
	readers.Wait()
}

func TestSmoothing(t *testing.T) {
	constant := average{decay: 0.9}
	for range 1000 {
		if v := constant.add(3.7); math.Abs(v-3.7) > 1e-12 {
			t.Fatalf("a constant becomes %v", v)
		}
	}
	a := average{decay: 0.9}
	if v := a.add(math.NaN()); !math.IsNaN(v) {
		t.Errorf("before any value: %v", v)
	}
	if v := a.add(10); math.Abs(v-10) > 1e-12 {
		t.Errorf("the first value becomes %v", v)
	}
	for _, bad := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		if v := a.add(bad); math.Abs(v-10) > 1e-12 {
			t.Errorf("%v is not passed over: %v", bad, v)
		}
	}
	// Of two values the later weighs 1, the earlier the decay.
	if v, want := a.add(20), (10*0.9+20)/(1+0.9); math.Abs(v-want) > 1e-12 {
		t.Errorf("10 and 20 become %v, not %v", v, want)
	}
}
