package train

import (
	"math"
	"sync/atomic"
)

// The sizes of a History. A series keeps its last chunkSize·maxChunks values
// raw and, before them, at most maxOld buckets.
const (
	chunkSize   = 1024
	maxChunks   = 64
	bucketSize  = 64   // values that become one bucket when they grow old
	maxOld      = 4096 // buckets; beyond that, neighbours are merged in pairs
	smoothDecay = 0.9  // of the smoothed series, a memory of about 10 values
)

// Bucket sums up the values of a series from one step to another.
type Bucket struct {
	From, To       int64 // first and last step in it
	N              int64 // finite values; 0 leaves Min, Max, Mean and Last NaN
	Min, Max, Mean float64
	Last           float64
	Bad            int64 // values that were NaN or infinite
}

func emptyBucket() Bucket {
	nan := math.NaN()
	return Bucket{Min: nan, Max: nan, Mean: nan, Last: nan}
}

// merge adds a later bucket to b.
func (b *Bucket) merge(c Bucket) {
	if b.N+b.Bad == 0 {
		b.From = c.From
	}
	b.To = c.To
	b.Bad += c.Bad
	if c.N == 0 {
		return
	}
	if b.N == 0 {
		b.Min, b.Max, b.Mean = c.Min, c.Max, c.Mean
	} else {
		b.Min, b.Max = min(b.Min, c.Min), max(b.Max, c.Max)
		b.Mean += (c.Mean - b.Mean) * float64(c.N) / float64(b.N+c.N)
	}
	b.N += c.N
	b.Last = c.Last
}

type point struct {
	step  int64
	value float64
}

func (p point) bucket() Bucket {
	b := Bucket{From: p.step, To: p.step, N: 1, Min: p.value, Max: p.value, Mean: p.value, Last: p.value}
	if math.IsNaN(p.value) || math.IsInf(p.value, 0) {
		b = emptyBucket()
		b.From, b.To, b.Bad = p.step, p.step, 1
	}
	return b
}

// series is a bounded log of values with one writer and any number of readers,
// neither of whom ever waits: the writer fills a slot before it publishes the
// length, and what has been published is never changed, only dropped from a new
// directory.
type series struct {
	dir    atomic.Pointer[directory]
	length atomic.Int64 // values in the chunks of dir's generation, published

	// The writer's own: what it fills, and how far.
	last *[chunkSize]point
	used int
}

// directory is immutable but for the slots of its last chunk that are not yet
// published.
type directory struct {
	old    []Bucket
	chunks []*[chunkSize]point
	start  int64 // values ever dropped from chunks into old
}

func newSeries() *series {
	s := &series{used: chunkSize}
	s.dir.Store(&directory{})
	return s
}

func (s *series) append(step int64, value float64) {
	if s.used == chunkSize {
		d := s.dir.Load().grow()
		s.dir.Store(d)
		s.last, s.used = d.chunks[len(d.chunks)-1], 0
	}
	s.last[s.used] = point{step, value}
	s.used++
	s.length.Add(1)
}

// grow returns a directory with room for another chunk of values.
func (d *directory) grow() *directory {
	g := &directory{old: d.old, start: d.start}
	keep := d.chunks
	if len(keep) == maxChunks {
		g.old = append(g.old, condense(keep[0])...) // behind what readers of d see of it
		g.start += chunkSize
		keep = keep[1:]
	}
	if len(g.old) > maxOld {
		g.old = halve(g.old)
	}
	g.chunks = append(append(make([]*[chunkSize]point, 0, len(keep)+1), keep...), new([chunkSize]point))
	return g
}

func condense(c *[chunkSize]point) []Bucket {
	out := make([]Bucket, 0, chunkSize/bucketSize)
	for i := 0; i < chunkSize; i += bucketSize {
		out = append(out, sumUp(c[i:i+bucketSize]))
	}
	return out
}

// sumUp makes one bucket of at most bucketSize points, at least one: what merging
// theirs would give, in less time.
func sumUp(points []point) Bucket {
	b := emptyBucket()
	b.From, b.To = points[0].step, points[len(points)-1].step
	least, most, sum := math.Inf(1), math.Inf(-1), 0.0
	for _, p := range points {
		v := p.value
		if !finite(v) {
			b.Bad++
			continue
		}
		least, most = min(least, v), max(most, v)
		sum += v / bucketSize // of which no sum leaves the range of float64
		b.Last = v
	}
	if b.N = int64(len(points)) - b.Bad; b.N > 0 {
		b.Min, b.Max, b.Mean = least, most, sum*bucketSize/float64(b.N)
	}
	return b
}

func halve(old []Bucket) []Bucket {
	out := make([]Bucket, 0, len(old)/2+1)
	for i := 0; i < len(old); i += 2 {
		b := old[i]
		if i+1 < len(old) {
			b.merge(old[i+1])
		}
		out = append(out, b)
	}
	return out
}

// each calls f for what is kept of the series, oldest first: buckets, then
// single values as buckets of one.
func (s *series) each(f func(Bucket)) {
	n := s.length.Load() // before dir: a later directory still holds what n published
	d := s.dir.Load()
	for _, b := range d.old {
		f(b)
	}
	for i := range int(n - d.start) {
		f(d.chunks[i/chunkSize][i%chunkSize].bucket())
	}
}

// History keeps the numbers of a run for whoever looks at it, in bounded memory.
// The trainer appends and never waits; readers never see a value change.
type History struct {
	names  []string
	series map[string]*series
	curves map[string]*curve
}

// curve is where the writer appends to a series and, if it is smoothed, to that of
// its running mean.
type curve struct {
	values, means *series // means is nil if there are none
	average       average
}

func (c *curve) append(step int64, value float64) {
	c.values.append(step, value)
	if c.means != nil {
		c.means.append(step, c.average.add(value))
	}
}

// average is a running mean freed of its bias towards its start (Kingma & Ba
// 2015, §3): the weights of the values seen sum to 1. Values that are not finite
// are passed over.
type average struct{ sum, weight float64 }

func (a *average) add(v float64) float64 {
	if !math.IsNaN(v) && !math.IsInf(v, 0) {
		a.sum = smoothDecay*a.sum + (1-smoothDecay)*v
		a.weight = smoothDecay*a.weight + (1 - smoothDecay)
	}
	return a.sum / a.weight
}

// newHistory makes a history of the named series; for those of smoothed it also
// keeps a running mean, taken as the values arrive, in the series name + Smooth.
func newHistory(names, smoothed []string) *History {
	h := &History{names: names, series: map[string]*series{}, curves: map[string]*curve{}}
	for _, n := range names {
		h.series[n] = newSeries()
		h.curves[n] = &curve{values: h.series[n]}
	}
	for _, n := range smoothed {
		h.series[n+Smooth] = newSeries()
		h.curves[n].means = h.series[n+Smooth]
	}
	return h
}

func (h *History) append(name string, step int64, value float64) {
	h.curves[name].append(step, value)
}

// Names lists the series, running means apart.
func (h *History) Names() []string { return h.names }

// Columns sums up what a series holds of the steps from … to in n buckets of equal
// width, the form that a chart of n columns draws. A column without values has
// N = Bad = 0. An unknown series is empty.
func (h *History) Columns(name string, from, to int64, n int) []Bucket {
	if n <= 0 || to < from {
		return nil
	}
	out := make([]Bucket, n)
	columns, steps := int64(n), to-from+1
	first := func(column int64) int64 { return from + (column*steps+columns-1)/columns }
	for i := range out {
		out[i] = emptyBucket()
		out[i].From, out[i].To = first(int64(i)), first(int64(i)+1)-1
	}
	s := h.series[name]
	if s == nil {
		return out
	}
	s.each(func(b Bucket) {
		if middle := b.From + (b.To-b.From)/2; middle >= from && middle <= to {
			c := &out[(middle-from)*columns/steps]
			first, last := c.From, c.To
			c.merge(b)
			c.From, c.To = first, last
		}
	})
	return out
}

// Last returns the newest value of a series and its step; ok is false if there is
// none.
func (h *History) Last(name string) (step int64, value float64, ok bool) {
	s := h.series[name]
	if s == nil {
		return 0, 0, false
	}
	for {
		n := s.length.Load()
		if n == 0 {
			return 0, 0, false
		}
		d := s.dir.Load()
		if i := int(n - 1 - d.start); i >= 0 { // else the writer has dropped it meanwhile
			p := d.chunks[i/chunkSize][i%chunkSize]
			return p.step, p.value, true
		}
	}
}
