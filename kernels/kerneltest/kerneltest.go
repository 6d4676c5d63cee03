// Package kerneltest is the suite that every backend passes: each operation
// against a naive loop in float64, over odd shapes and fresh random numbers.
package kerneltest

import (
	"math"
	"math/rand/v2"
	"testing"

	"example.com/maskbench/kernels"
	"gorgonia.org/tensor"
)

// guard is the number of elements after a buffer's own that must stay as they are.
const guard = 5

// Run tests a backend. A result may differ from the loop's by tolerance times the
// largest magnitude of the buffer before and after, or of the terms it sums.
func Run(t *testing.T, open func() kernels.Backend, tolerance float64) {
	RunRounded(t, open, tolerance, exactly)
}

// RunRounded is Run for a backend whose kernels.Matrix rounds the operands of products, as
// they are under their masks. The loops round them too, so that the tolerance need not
// cover that.
func RunRounded(t *testing.T, open func() kernels.Backend, tolerance float64, round func(float64) float64) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	t.Run("operations", func(t *testing.T) {
		b := opened(t, open)
		for i, s := range shapes() {
			shape(t, b, tolerance, s, seed+uint64(i), round)
		}
	})
	t.Run("special", func(t *testing.T) {
		b := opened(t, open)
		for _, c := range specialCalls() {
			c.check(t, b, tolerance)
		}
	})
	t.Run("memory", func(t *testing.T) { testMemory(t, open) })
	t.Run("draws", func(t *testing.T) { testDrawer(t, open) })
	t.Run("panics", func(t *testing.T) { testPanics(t, open) })
}

// Shape tests every operation of b at one shape with numbers drawn from seed.
func Shape(t *testing.T, b kernels.Backend, tolerance float64, rows, in, out int, seed uint64) {
	t.Helper()
	shape(t, b, tolerance, [3]int{rows, in, out}, seed, exactly)
}

func shape(t *testing.T, b kernels.Backend, tolerance float64, s [3]int, seed uint64, round func(float64) float64) {
	t.Helper()
	for _, c := range newDraw(seed, round).calls(s[0], s[1], s[2]) {
		c.check(t, b, tolerance)
		if t.Failed() {
			t.Fatalf("at rows %d, in %d, out %d, seed %d", s[0], s[1], s[2], seed)
		}
	}
}

// exactly rounds nothing.
func exactly(x float64) float64 { return x }

// Same tests that backends compute the same bits.
func Same(t *testing.T, open ...func() kernels.Backend) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	first := opened(t, open[0])
	for _, o := range open[1:] {
		other := opened(t, o)
		for i, s := range shapes() {
			for _, c := range newDraw(seed+uint64(i), exactly).calls(s[0], s[1], s[2]) {
				want, got := c.run(first), c.run(other)
				for k := range want {
					if at := differ(got[k], want[k]); at >= 0 {
						t.Errorf("%s at %v: buffer %d[%d] = %v, on the first backend %v", c.name, s, k, at, got[k][at], want[k][at])
					}
				}
			}
		}
	}
}

// shapes returns triples in which each odd size is met in each place, and two
// that are worth several threads.
func shapes() [][3]int {
	sizes := []int{1, 2, 3, 5, 7, 8, 9, 17, 31, 33, 64, 65}
	var all [][3]int
	for i := range sizes {
		all = append(all, [3]int{sizes[i], sizes[(5*i+3)%len(sizes)], sizes[(7*i+8)%len(sizes)]})
	}
	if testing.Short() { // as under the race detector, which asks for threads and not for shapes
		return [][3]int{{1, 1, 1}, all[3], all[10], {65, 129, 33}}
	}
	return append(all, [3]int{1, 1, 1}, [3]int{129, 257, 9}, [3]int{9, 257, 129})
}

func opened(t *testing.T, open func() kernels.Backend) kernels.Backend {
	b := open()
	t.Cleanup(func() {
		if err := b.Close(); err != nil {
			t.Errorf("Close: %v", err)
		}
	})
	return b
}

// A call is an operation on buffers and what it should do to their contents.
type call struct {
	name string
	args []argument
	do   func(b kernels.Backend, buf []kernels.Buffer)
	want func(x [][]float64) // the same in place; a nil buffer is a nil slice

	terms int // the number of terms that a result sums
}

// An argument holds a buffer's contents before the call, float32 numbers.
type argument struct {
	x     []float64
	exact bool // its length means something: no guard
}

// run returns the contents of all buffers after the call, guards included.
func (c *call) run(b kernels.Backend) [][]float64 {
	buffers := make([]kernels.Buffer, len(c.args))
	for i, a := range c.args {
		if a.x != nil {
			x := a.guarded()
			buffers[i] = b.Alloc(len(x))
			if len(x) > 0 {
				b.Write(buffers[i], dense(x))
			}
		}
	}
	c.do(b, buffers)
	got := make([][]float64, len(c.args))
	for i, buf := range buffers {
		if buf != nil {
			got[i] = read(b, buf)
			b.Free(buf)
		}
	}
	return got
}

// check compares what a call did with what it should: exactly where it should
// have done nothing.
func (c *call) check(t *testing.T, b kernels.Backend, tolerance float64) {
	t.Helper()
	want := make([][]float64, len(c.args))
	inner := make([][]float64, len(c.args)) // without the guards
	for i, a := range c.args {
		want[i] = a.guarded()
		inner[i] = want[i][:len(a.x):len(a.x)]
		if a.x == nil {
			inner[i] = nil
		}
	}
	c.want(inner)
	got := c.run(b)
	if err := b.Sync(); err != nil {
		t.Errorf("%s: Sync: %v", c.name, err)
	}
	for i, a := range c.args {
		if a.x == nil {
			continue
		}
		before := a.guarded()
		limit := tolerance * max(largest(inner[i]), largest(a.x), math.Sqrt(float64(c.terms)))
		for k, w := range want[i] {
			g := got[i][k]
			if equal(w, g) || !equal(w, before[k]) && math.Abs(w-g) <= limit {
				continue
			}
			t.Errorf("%s: buffer %d[%d] of %d = %v, want %v (was %v)", c.name, i, k, len(a.x), g, w, before[k])
			break
		}
	}
}

// guarded returns a copy of the contents and the guard after them.
func (a argument) guarded() []float64 {
	x := append([]float64(nil), a.x...)
	if !a.exact {
		for i := range guard {
			x = append(x, -1000-float64(i))
		}
	}
	return x
}

// equal is bit equality, all NaN being one.
func equal(x, y float64) bool {
	return math.Float64bits(x) == math.Float64bits(y) || x != x && y != y
}

// differ returns the first place where x and y differ, or −1.
func differ(x, y []float64) int {
	for i := range x {
		if !equal(x[i], y[i]) {
			return i
		}
	}
	return -1
}

// largest returns the largest finite magnitude of x.
func largest(x []float64) float64 {
	m := 0.0
	for _, v := range x {
		if v = math.Abs(v); v > m && !math.IsInf(v, 0) {
			m = v
		}
	}
	return m
}

func dense(x []float64) *tensor.Dense {
	return tensor.New(tensor.WithShape(len(x)), tensor.WithBacking(append([]float64(nil), x...)))
}

func read(b kernels.Backend, buf kernels.Buffer) []float64 {
	x := make([]float64, buf.Len())
	if len(x) > 0 {
		b.Read(tensor.New(tensor.WithShape(len(x)), tensor.WithBacking(x)), buf)
	}
	return x
}
