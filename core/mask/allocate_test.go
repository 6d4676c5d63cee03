package mask

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

var leNet = []Shape{{300, 784}, {100, 300}, {10, 100}}

// TestAllocateLeNet has the sparsities that the code of Evci et al. 2020 gives
// LeNet-300-100.
func TestAllocateLeNet(t *testing.T) {
	for _, c := range []struct {
		ratio float64
		want  []float64
	}{
		{0.9, []float64{0.920, 0.770, 0}},
		{0.95, []float64{0.9615, 0.8887, 0.0815}},
		{0.98, []float64{0.9846, 0.9555, 0.6326}},
	} {
		got := Allocate(leNet, c.ratio, ErdosR)
		for i := range got {
			if math.Abs(got[i]-c.want[i]) > 6e-4 { // the last is 81.5 cells of 1000
				t.Errorf("at %v: %v, want %v", c.ratio, got, c.want)
				break
			}
		}
	}
}

// TestAllocateRounds to the largest remainder: of 16 cells 8.89 and 7.11 are kept.
func TestAllocateRounds(t *testing.T) {
	if got := Allocate([]Shape{{2, 8}, {4, 4}}, 0.5, ErdosR); !slices.Equal(got, []float64{7. / 16, 9. / 16}) {
		t.Errorf("%v", got)
	}
}

// TestAllocateSumsToTheBudget, and gives densities in the proportion of Erdős–Rényi
// to all layers that are not dense.
func TestAllocateSumsToTheBudget(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	for range 2000 {
		all := make([]Shape, 1+random.IntN(5))
		for i := range all {
			all[i] = Shape{1 + random.IntN(40), 1 + random.IntN(40)}
		}
		ratio := []float64{0, 1, random.Float64(), 1 - random.Float64()/50}[random.IntN(4)]
		for _, how := range []string{"", Uniform, ErdosR} {
			checkAllocation(t, all, ratio, how, Allocate(all, ratio, how))
		}
	}
}

func checkAllocation(t *testing.T, all []Shape, ratio float64, how string, got []float64) {
	t.Helper()
	budget, sum := 0, 0
	var scales []float64
	slack := 0.0
	for i, s := range all {
		n, k := s.Len(), K(s.Len(), got[i])
		budget, sum = budget+K(n, ratio), sum+k
		if k < 0 || k > n || float64(k)/float64(n) != got[i] {
			t.Fatalf("%v at %v by %q: layer %d has %v, which is no number of cells", all, ratio, how, i, got[i])
		}
		if k > 0 {
			scales = append(scales, float64(n-k)/float64(s.Height+s.Width))
			slack = max(slack, 1/float64(s.Height+s.Width))
		}
		if how != ErdosR && k != K(n, ratio) {
			t.Fatalf("%v at %v by %q: layer %d hides %d, want %d", all, ratio, how, i, k, K(n, ratio))
		}
	}
	if sum != budget {
		t.Fatalf("%v at %v by %q: %v hides %d, want %d", all, ratio, how, got, sum, budget)
	}
	if how == ErdosR && len(scales) > 1 && slices.Max(scales)-slices.Min(scales) > 2*slack {
		t.Fatalf("%v at %v: %v has ε from %v to %v", all, ratio, got, slices.Min(scales), slices.Max(scales))
	}
}
