package train

import (
	"math"
	"sort"
	"sync/atomic"
)

// The sizes of a History. A series keeps its last chunkSize·maxChunks values
// raw and, before them, at most maxOld buckets.
const (
	chunkSize  = 1024
	maxChunks  = 64
	bucketSize = 64   // values that become one bucket when they grow old
	maxOld     = 3072 // buckets; beyond that, neighbours are merged in pairs
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
	last *chunk
	used int
}

// directory is immutable but for the slots of its last chunk that are not yet
// published.
type directory struct {
	old    []packed
	chunks []*chunk
	start  int64 // values ever dropped from chunks into old
}

// packed is a Bucket in fewer bytes: no bucket comes to hold 2³² values.
type packed struct {
	from, to              int64
	least, most, mean, at float64
	n, bad                uint32
}

func pack(b Bucket) packed {
	return packed{b.From, b.To, b.Min, b.Max, b.Mean, b.Last, uint32(b.N), uint32(b.Bad)}
}

func (p packed) bucket() Bucket {
	return Bucket{From: p.from, To: p.to, N: int64(p.n), Min: p.least, Max: p.most, Mean: p.mean, Last: p.at, Bad: int64(p.bad)}
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
	s.last.set(s.used, step, value)
	s.used++
	s.length.Add(1)
}

// grow returns a directory with room for another chunk of values.
func (d *directory) grow() *directory {
	g := &directory{old: d.old, start: d.start}
	keep := d.chunks
	if len(keep) == maxChunks {
		g.old = condense(g.old, keep[0]) // behind what readers of d see of it
		g.start += chunkSize
		keep = keep[1:]
	}
	if len(g.old) > maxOld {
		g.old = halve(g.old)
	}
	g.chunks = append(append(make([]*chunk, 0, len(keep)+1), keep...), newChunk())
	return g
}

// condense appends the buckets of a chunk. There is room for all that come before the
// next halving, so that a series takes what it needs and not up to twice that.
func condense(old []packed, c *chunk) []packed {
	if old == nil {
		old = make([]packed, 0, maxOld+chunkSize/bucketSize)
	}
	for i := 0; i < chunkSize; i += bucketSize {
		old = append(old, pack(c.sumUp(i, i+bucketSize)))
	}
	return old
}

func halve(old []packed) []packed {
	out := make([]packed, 0, maxOld+chunkSize/bucketSize)
	for i := 0; i < len(old); i += 2 {
		b := old[i].bucket()
		if i+1 < len(old) {
			b.merge(old[i+1].bucket())
		}
		out = append(out, pack(b))
	}
	return out
}

// each calls f for what is kept of the series from a step to another, oldest first:
// buckets, then single values as buckets of one. What begins before from may come too.
func (s *series) each(from, to int64, f func(Bucket)) {
	n := s.length.Load() // before dir: a later directory still holds what n published
	d := s.dir.Load()
	first := sort.Search(len(d.old), func(i int) bool { return d.old[i].to >= from })
	for _, p := range d.old[first:] {
		if p.from > to {
			return
		}
		f(p.bucket())
	}
	values := int(n - d.start)
	at := sort.Search(values, func(i int) bool { return d.chunks[i/chunkSize].step(i%chunkSize) >= from })
	for i := at; i < values; i++ {
		b := d.chunks[i/chunkSize].bucket(i % chunkSize)
		if b.From > to {
			return
		}
		f(b)
	}
}

// History keeps the numbers of a run for whoever looks at it, in bounded memory.
// The trainer appends and never waits; readers never see a value change.
type History struct {
	names  []string
	series map[string]*series
	curves map[string]*curve
}

// curve is where the writer appends to a series and, if it is smoothed, to those of
// its running means.
type curve struct {
	values *series
	means  []running
}

// running is a running mean and the series that it is kept in.
type running struct {
	*series
	average
}

func (c *curve) append(step int64, value float64) {
	c.values.append(step, value)
	for i := range c.means {
		m := &c.means[i]
		m.series.append(step, m.average.add(value))
	}
}

// average is a running mean freed of its bias towards its start (Kingma & Ba
// 2015, §3): the weights of the values seen sum to 1. Values that are not finite
// are passed over.
type average struct{ decay, sum, weight float64 }

func (a *average) add(v float64) float64 {
	if finite(v) {
		a.sum = a.decay*a.sum + (1-a.decay)*v
		a.weight = a.decay*a.weight + (1 - a.decay)
	}
	return a.sum / a.weight
}

// newHistory makes a history of the named series; for those of smoothed it also keeps
// the running means, taken as the values arrive, in the series name + Smooth and name
// + Smoother.
func newHistory(names, smoothed []string) *History {
	h := &History{names: names, series: map[string]*series{}, curves: map[string]*curve{}}
	for _, n := range names {
		h.series[n] = newSeries()
		h.curves[n] = &curve{values: h.series[n]}
	}
	for _, n := range smoothed {
		for _, m := range []struct {
			name  string
			decay float64
		}{{Smooth, 0.9}, {Smoother, 0.99}} {
			h.series[n+m.name] = newSeries()
			h.curves[n].means = append(h.curves[n].means, running{h.series[n+m.name], average{decay: m.decay}})
		}
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
	edges := make([]int64, n+1)
	columns, steps := int64(n), to-from+1
	for i := range edges {
		edges[i] = from + (int64(i)*steps+columns-1)/columns
	}
	return h.Between(name, edges)
}

// Between is Columns for columns of any width: the i-th has the steps from edges[i] to
// before edges[i+1]. The edges must not descend; between equal ones is nothing.
func (h *History) Between(name string, edges []int64) []Bucket {
	if len(edges) < 2 {
		return nil
	}
	out := make([]Bucket, len(edges)-1)
	for i := range out {
		out[i] = emptyBucket()
		out[i].From, out[i].To = edges[i], edges[i+1]-1
	}
	s := h.series[name]
	if s == nil {
		return out
	}
	i := 0
	s.each(edges[0], edges[len(out)]-1, func(b Bucket) {
		middle := b.From + (b.To-b.From)/2
		if middle < edges[0] || middle >= edges[len(out)] {
			return
		}
		for middle >= edges[i+1] {
			i++
		}
		c := &out[i]
		first, last := c.From, c.To
		c.merge(b)
		c.From, c.To = first, last
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
			c := d.chunks[i/chunkSize]
			return c.step(i % chunkSize), c.values[i%chunkSize], true
		}
	}
}
