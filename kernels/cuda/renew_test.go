//go:build cuda

package cuda_test

import (
	"testing"

	"example.com/maskbench/core/bench"
	"example.com/maskbench/kernels/cuda"
)

// A product that is timed rounds its operands anew, as one of a step does, and only a
// rested one finds them rounded.
func TestTimedProductsRoundTheirOperands(t *testing.T) {
	b, err := cuda.Open(0, cuda.BF16)
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	l := bench.NewLayer(b, 64, 64, 64, 1)
	launches := func(run func()) int {
		run()
		if err := b.Sync(); err != nil {
			t.Fatal(err)
		}
		before := asks(t).launches
		run()
		if err := b.Sync(); err != nil {
			t.Fatal(err)
		}
		return asks(t).launches - before
	}
	for rested, want := range map[bool][2]int{false: {3, 6}, true: {1, 3}} {
		l.Rested = rested
		if got := [2]int{launches(l.Forward), launches(l.All)}; got != want {
			t.Errorf("rested %v: %v launches of Linear and of all products, want %v", rested, got, want)
		}
	}
}
