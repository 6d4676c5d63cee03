//go:build cuda

package cuda

import (
	"math/rand/v2"
	"slices"
	"testing"

	"gorgonia.org/tensor"
)

// Numbers come to the device and back whole, whatever is still on its way: in many
// writes, of which none waits, and in one that is larger than the staging area can be.
func TestStaging(t *testing.T) {
	backend := open(t, Float32)()
	defer backend.Close()
	b := backend.(*Backend)
	var vectors []*vector
	var numbers [][]float32
	for i := range 12 {
		x := make([]float32, leastStaged/5+i)
		for k := range x {
			x[k] = rand.Float32()
		}
		v := b.Alloc(len(x)).(*vector)
		d := tensor.New(tensor.WithShape(len(x)), tensor.WithBacking(slices.Clone(x)))
		b.Write(v, d)
		clear(d.Float32s()) // it was copied
		vectors, numbers = append(vectors, v), append(numbers, x)
	}
	for i, v := range vectors {
		got := make([]float32, v.n)
		fetch(b, got, v)
		if !slices.Equal(got, numbers[i]) {
			t.Errorf("vector %d has changed", i)
		}
	}
	// What waits to be launched needs room of its own, and must not take the area away
	// from under a write.
	w := b.Alloc(100).(*vector)
	b.SGD(w, w, nil, nil, 100, 0, 0, 0)
	b.staging.used = len(b.staging.cells) - 100
	b.Write(w, tensor.New(tensor.WithShape(100), tensor.WithBacking(slices.Repeat([]float32{7}, 100))))
	sevens := make([]float32, 100)
	if fetch(b, sevens, w); sevens[0] != 7 || sevens[99] != 7 {
		t.Errorf("a write behind a launch left %v", sevens)
	}
	long := make([]float64, mostStaged+5)
	for i := range long {
		long[i] = float64(i % 1021)
	}
	v := b.Alloc(len(long)).(*vector)
	stage(b, v, long)
	if fetch(b, long, v); b.Sync() != nil {
		t.Fatal(b.Sync())
	}
	for i, x := range long {
		if x != float64(i%1021) {
			t.Fatalf("number %d is %v", i, x)
		}
	}
}
