//go:build !purego

package cpu

import (
	"math"
	"testing"
	"unsafe"
)

// What is not finite is found wherever it lies, and nothing beyond the end is seen.
func TestAllFinite(t *testing.T) {
	if len(sets()) == 0 {
		t.Log("no AVX2: nothing is scanned")
		return
	}
	nan, inf := float32(math.NaN()), float32(math.Inf(1))
	for n := range 75 {
		x := make([]float32, n+9)
		for i := range x {
			x[i] = []float32{math.MaxFloat32, -math.MaxFloat32, math.SmallestNonzeroFloat32, 0}[i%4]
			if i >= n {
				x[i] = nan
			}
		}
		if !allFinite(unsafe.SliceData(x), n) {
			t.Errorf("%d finite numbers are not", n)
		}
		for i := range n {
			for _, bad := range []float32{nan, inf, -inf, math.Float32frombits(0xff800001)} {
				was := x[i]
				x[i] = bad
				if allFinite(unsafe.SliceData(x), n) {
					t.Errorf("%v at %d of %d is finite", bad, i, n)
				}
				x[i] = was
			}
		}
	}
}

func BenchmarkAllFinite(b *testing.B) {
	x := make([]float32, 100_000)
	for b.Loop() {
		allFinite(&x[0], len(x))
	}
}
