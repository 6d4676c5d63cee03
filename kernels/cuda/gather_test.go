//go:build cuda

package cuda

import (
	"math/rand/v2"
	"slices"
	"testing"

	"example.com/maskbench/kernels"
)

// Operations that are gathered to one launch do what they do one by one, also where one
// of them needs what another wrote, and whichever blocks come first.
func TestGatheredAsOneByOne(t *testing.T) {
	t.Setenv("MASKBENCH_EMULATED_ORDER", "reverse")
	backend := open(t, Float32)()
	defer backend.Close()
	b := backend.(*Backend)
	sizes := []int{300, 1, 5000, 0, 257, 300}
	for range mostGathered {
		sizes = append(sizes, 3)
	}
	start := make([][]float32, len(sizes))
	for i, n := range sizes {
		start[i] = make([]float32, n)
		for k := range start[i] {
			start[i][k] = rand.Float32() - 0.5
		}
	}
	run := func(after func()) (got [][]float32) {
		var w, v []kernels.Buffer
		for _, x := range start {
			w, v = append(w, b.Alloc(len(x))), append(v, b.Alloc(len(x)))
			stage(b, w[len(w)-1].(*vector), x)
		}
		norms := b.Alloc(len(sizes))
		step := func(to, from int) {
			b.SGD(w[to], w[from], v[to], nil, sizes[to], 0.5, 0.5, 0)
			after()
		}
		for i := range sizes {
			step(i, i)
			b.Norm(norms, i, v[i], sizes[i])
			after()
		}
		for i := range sizes {
			step(i, i)
		}
		step(0, 5) // what 5 is before it moves
		step(5, 0)
		step(5, 5)
		for i := range sizes {
			b.Norm(norms, i, w[i], sizes[i])
			after()
		}
		b.Mean(norms, 2, w[0], 300)
		after()
		b.Norm(norms, 1, norms, 3)
		after()
		for i, buf := range append(w, norms) {
			x := make([]float32, append(sizes, len(sizes))[i])
			fetch(b, x, buf.(*vector))
			got = append(got, x)
		}
		return got
	}
	together, alone := run(func() {}), run(b.launchGathered)
	for i := range together {
		if !slices.Equal(together[i], alone[i]) {
			t.Errorf("buffer %d is %v, and %v one by one", i, together[i], alone[i])
		}
	}
}
