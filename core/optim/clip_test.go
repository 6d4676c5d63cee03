package optim

import (
	"encoding/json"
	"math"
	"slices"
	"testing"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/cpu"
)

// clipped is what PyTorch made of the gradients of two parameters; a third is frozen.
type clipped struct {
	Most, Norm    float64
	Before, After [][]float64
}

func TestClip(t *testing.T) {
	var golden struct{ Clips []clipped }
	if err := json.Unmarshal(goldenJSON, &golden); err != nil {
		t.Fatal(err)
	}
	for _, c := range golden.Clips {
		clip(t, c, cpu.New[float64](1), 1e-15)
		clip(t, c, cpu.New[float32](1), 2e-7)
	}
}

func clip(t *testing.T, c clipped, b kernels.Backend, tolerance float64) {
	var params []*nn.Param
	var moved []*moved
	for _, before := range append(slices.Clone(c.Before), []float64{math.NaN(), 1e9}) {
		m := newMoved(b, recorded{Kind: "sgd", Start: before})
		m.put(m.p.Grad, before)
		params, moved = append(params, m.p), append(moved, m)
	}
	params[2].Frozen = true
	held := moved[2].get(params[2].Grad)
	got := NewClipper(b).Clip(params, c.Norm, c.Most)
	if want := min(1, c.Most/(c.Norm+1e-6)); got != want {
		t.Errorf("most %v: multiplied by %v, want %v", c.Most, got, want)
	}
	for i, after := range c.After {
		for j, v := range moved[i].get(params[i].Grad) {
			if !(math.Abs(v-after[j]) <= tolerance*math.Abs(after[j])) {
				t.Errorf("most %v: gradient %d[%d] = %v, want %v", c.Most, i, j, v, after[j])
			}
		}
	}
	if got := moved[2].get(params[2].Grad); !slices.EqualFunc(got, held, sameBits) {
		t.Errorf("most %v: the frozen gradient became %v", c.Most, got)
	}
}

// TestClipOfAHugeNorm wants zeros where float32 cannot hold the coefficient.
func TestClipOfAHugeNorm(t *testing.T) {
	b := cpu.New[float32](1)
	m := newMoved(b, recorded{Kind: "sgd", Start: []float64{0}})
	m.put(m.p.Grad, []float64{1e38})
	NewClipper(b).Clip([]*nn.Param{m.p}, 1e300, 1)
	if got := m.get(m.p.Grad); got[0] != 0 {
		t.Errorf("gradient %v", got)
	}
}
