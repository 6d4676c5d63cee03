package kerneltest

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/philox"
)

// testDrawer holds the masks that a backend draws, if it does, against those of the words
// of package philox, to the bit.
func testDrawer(t *testing.T, open func() kernels.Backend) {
	b := opened(t, open)
	drawer, ok := b.(kernels.Drawer)
	if !ok {
		return
	}
	for _, c := range []struct{ rows, n, k int }{
		{1, 1, 0}, {1, 1, 1}, {3, 5, 2}, {2, 784, 0}, {2, 784, 784}, {9, 784, 196}, {4, 1023, 1022}, {2, 1025, 1}, {0, 9, 3}, {1, 5000, 2500},
	} {
		key, step := philox.Key{rand.Uint32(), rand.Uint32()}, rand.Uint64()
		holdLowest(t, drawer, b, c.rows, c.n, c.k, key, step)
	}
	key, step, n, k := tied()
	for _, more := range []int{-1, 0, 1} {
		holdLowest(t, drawer, b, 1, n, k+more, key, step)
	}
}

func holdLowest(t *testing.T, d kernels.Drawer, b kernels.Backend, rows, n, k int, key philox.Key, step uint64) {
	t.Helper()
	const keep = 1.25
	buf := b.Alloc(rows*n + guard)
	b.Write(buf, dense(poison(rows*n+guard).x))
	d.HideLowest(buf, rows, n, k, keep, key, step)
	want := poison(rows*n + guard).x
	for r := range rows {
		s := philox.New(key, uint32(r), step)
		words, order := make([]uint32, n), make([]int, n)
		for i := range words {
			words[i], order[i] = s.Uint32(), i
			want[r*n+i] = keep
		}
		slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(words[i], words[j]) })
		for _, i := range order[:k] {
			want[r*n+i] = 0
		}
	}
	if at := differ(read(b, buf), want); at >= 0 {
		t.Errorf("HideLowest of %d in %d × %d cells, key %x, step %x: cell %d is not %v", k, rows, n, key, step, at, want[at])
	}
	b.Free(buf)
}

// tied returns a stream of which two of the first n words are equal, and how many are
// lower: of one more the first of the two is hidden, of two both are.
func tied() (key philox.Key, step uint64, n, k int) {
	n = 1 << 17 // of which two are equal in most streams
	for {
		key, step = philox.Key{rand.Uint32(), rand.Uint32()}, rand.Uint64()
		words := make([]uint32, n)
		s := philox.New(key, 0, step)
		s.Words(words)
		slices.Sort(words)
		for i := range words[1:] {
			if words[i] == words[i+1] {
				return key, step, n, i + 1
			}
		}
	}
}
