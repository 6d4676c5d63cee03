package train

import (
	"slices"
	"testing"
)

// TestTensors uses more slices than are kept, some of them parts of others, and holds
// each tensor against the slice as it is now.
func TestTensors(t *testing.T) {
	var k tensors
	backing := make([][]float32, len(k.kept))
	for i := range backing {
		backing[i] = make([]float32, 5)
	}
	for round := range 3 {
		for i, all := range backing {
			for n := range len(all) {
				v := all[n : n+1+(i+round)%(len(all)-n)]
				v[0] = float32(100*round + 10*i + n)
				if got := k.of(v).Float32s(); !slices.Equal(got, v) || &got[0] != &v[0] {
					t.Fatalf("round %d: %v as a tensor is %v", round, v, got)
				}
			}
		}
	}
	v := backing[0]
	k.of(v)
	if n := testing.AllocsPerRun(100, func() { k.of(v) }); n != 0 {
		t.Errorf("a tensor that is kept is made again, with %v allocations", n)
	}
}
