package cpu

import (
	"math/rand/v2"
	"testing"

	"example.com/maskbench/kernels"
)

// The probes compute what they say, so that none of the work that they are timed by is
// left out; and they read no more than they may.
func TestProbes(t *testing.T) {
	for _, s := range sets() {
		p := s.probe
		for rounds := 1; rounds < 9; rounds++ {
			terms := rounds * roundReads
			sum, x, read := make([]float32, p.lanes+1), make([]float32, p.lanes), make([]float32, p.lanes*terms)
			want, scanned := make([]float32, p.lanes+1), make([]float32, p.lanes+1)
			for i := range sum {
				sum[i] = float32(rand.IntN(9) - 4)
			}
			copy(want, sum)
			copy(scanned, sum)
			for i := range x {
				x[i] = float32(rand.IntN(9) - 4)
				want[i] += x[i] * x[i] * float32(roundAdds*rounds)
			}
			for i := range read {
				read[i] = float32(rand.IntN(9) - 4)
				scanned[i%p.lanes] += read[i]
			}
			got := append([]float32(nil), sum...)
			p.multiplyAdds(&got[0], &x[0], rounds)
			for i := range got {
				if got[i] != want[i] {
					t.Errorf("%s: %d rounds of multiply-adds: lane %d is %v, want %v", s.name, rounds, i, got[i], want[i])
				}
			}
			p.scan(&sum[0], &read[0], rounds)
			for i := range sum {
				if sum[i] != scanned[i] {
					t.Errorf("%s: %d rounds of reads: lane %d is %v, want %v", s.name, rounds, i, sum[i], scanned[i])
				}
			}
		}
	}
	if plainMultiplyAdds(3.0, 5) != 9*5*roundAdds || plainScan([]float32{1, 2, 3, 4, 5, 6, 7, 8}) != 36 {
		t.Error("the plain loops do not compute what the probes compute")
	}
}

// What a Prober says it has done is at least, and hardly more than, what was asked for.
func TestProber(t *testing.T) {
	for _, threads := range []int{1, 3} {
		backends := []kernels.Backend{New[float64](threads), newBackend[float32](threads, nil)}
		for _, s := range sets() {
			backends = append(backends, newBackend[float32](threads, s))
		}
		for _, b := range backends {
			p := b.(kernels.Prober)
			const most = mostLanes * roundAdds
			for _, n := range []int{1, 1000, 100_001} {
				if done := p.MultiplyAdds(n); done < n || done > n+threads*most {
					t.Errorf("%s, %d threads: %d multiply-adds, asked for %d", b.Features(), threads, done, n)
				}
			}
			x := b.Alloc(5000)
			for _, n := range []int{threads * most, 5000} {
				if read := p.Scan(x, n, 3); read > 3*n || read <= 3*(n-threads*most) {
					t.Errorf("%s, %d threads: %d elements read, asked for 3 times %d", b.Features(), threads, read, n)
				}
			}
			refuses(t, func() { p.Scan(x, 5001, 1) })
			refuses(t, func() { p.Scan(x, threads*roundReads-1, 1) })
			b.Close()
		}
	}
}

func refuses(t *testing.T, f func()) {
	t.Helper()
	defer func() {
		if v := recover(); v != kernels.ShortBuffer {
			t.Errorf("panic of %v, want %q", v, kernels.ShortBuffer)
		}
	}()
	f()
}
