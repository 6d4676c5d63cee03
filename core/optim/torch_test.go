package optim

import (
	_ "embed"
	"encoding/json"
	"math"
	"slices"
	"testing"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/cpu"
	"gorgonia.org/tensor"
)

// What testdata/make.py recorded of PyTorch's optimizers.
//
//go:embed testdata/golden.json
var goldenJSON []byte

// recorded is one parameter on its way.
type recorded struct {
	Name, Kind string
	Options    struct {
		LR          float64
		Momentum    float64
		WeightDecay float64 `json:"weight_decay"`
		Betas       [2]float64
		Eps         float64
	}
	Start []float64
	Steps []struct {
		Rate            float64
		Frozen          bool
		Gradient, Value []float64
		Slots           [][]float64
		T               int
	}
}

func (c recorded) optimizer() Optimizer {
	o := c.Options
	if c.Kind == "sgd" {
		return &SGD{Rate: o.LR, Momentum: o.Momentum, WeightDecay: o.WeightDecay}
	}
	return &AdamW{Rate: o.LR, Beta1: o.Betas[0], Beta2: o.Betas[1], Epsilon: o.Eps, WeightDecay: o.WeightDecay}
}

func each(t *testing.T, f func(t *testing.T, c recorded)) {
	var golden struct{ Cases []recorded }
	if err := json.Unmarshal(goldenJSON, &golden); err != nil {
		t.Fatal(err)
	}
	for _, c := range golden.Cases {
		t.Run(c.Kind+"/"+c.Name, func(t *testing.T) { f(t, c) })
	}
}

// moved is a parameter with the state of its optimizer.
type moved struct {
	b kernels.Backend
	o Optimizer
	p *nn.Param
	s *State
}

func newMoved(b kernels.Backend, c recorded) *moved {
	n := len(c.Start)
	m := &moved{b: b, o: c.optimizer(), p: &nn.Param{Rows: 1, Cols: n, Value: b.Alloc(n), Grad: b.Alloc(n)}}
	m.s = NewState(b, m.o, m.p)
	m.put(m.p.Value, c.Start)
	return m
}

// numbers returns value and slots.
func (m *moved) numbers() [][]float64 {
	all := [][]float64{m.get(m.p.Value)}
	for _, s := range m.s.Slots {
		all = append(all, m.get(s))
	}
	return all
}

// name is that of the i-th of numbers.
func (m *moved) name(i int) string { return append([]string{"value"}, m.o.Slots()...)[i] }

func (m *moved) put(b kernels.Buffer, v []float64) {
	m.b.Write(b, tensor.New(tensor.WithShape(len(v)), tensor.WithBacking(slices.Clone(v))))
}

func (m *moved) get(b kernels.Buffer) []float64 {
	v := make([]float64, b.Len())
	m.b.Read(tensor.New(tensor.WithShape(len(v)), tensor.WithBacking(v)), b)
	return v
}

// TestPyTorch follows PyTorch in float64 to its last digits, and in float32 to
// 1e-6 of the largest magnitude that a number has had.
func TestPyTorch(t *testing.T) {
	each(t, func(t *testing.T, c recorded) {
		t.Run("float64", func(t *testing.T) { follow(t, c, cpu.New[float64](1), 1e-13) })
		t.Run("float32", func(t *testing.T) { follow(t, c, cpu.New[float32](1), 1e-6) })
	})
}

func follow(t *testing.T, c recorded, b kernels.Backend, tolerance float64) {
	m := newMoved(b, c)
	largest := make([][]float64, 1+len(m.s.Slots))
	for i := range largest {
		largest[i] = make([]float64, len(c.Start))
	}
	for i, step := range c.Steps {
		if !step.Frozen {
			m.step(step.Gradient, step.Rate)
		}
		for j, got := range m.numbers() {
			want := append([][]float64{step.Value}, step.Slots...)[j]
			for k, v := range want {
				largest[j][k] = max(largest[j][k], math.Abs(v))
				if !(math.Abs(got[k]-v) <= tolerance*largest[j][k]) {
					t.Fatalf("step %d: %s[%d] = %v, want %v", i, m.name(j), k, got[k], v)
				}
			}
		}
		if m.s.T != step.T {
			t.Fatalf("step %d: t = %d, want %d", i, m.s.T, step.T)
		}
	}
}

// TestHidden hides two cells once they have momentum, of which one then holds a
// NaN: neither they nor their slots move by a bit, whatever their gradients. The
// others, under a mask that scales some of them, move as without one.
func TestHidden(t *testing.T) {
	const hideAt = 4
	mask := []float64{1, 0, 0.5, 2, 0, 1e-9}
	each(t, func(t *testing.T, c recorded) {
		b := cpu.New[float32](1)
		m, free := newMoved(b, c), newMoved(b, c)
		for _, step := range c.Steps[:hideAt] {
			m.step(step.Gradient, step.Rate)
			free.step(step.Gradient, step.Rate)
		}
		m.hide(mask, math.NaN())
		held := m.numbers()
		for _, step := range c.Steps[hideAt:] {
			free.step(step.Gradient, step.Rate)
			gradient := slices.Clone(step.Gradient)
			gradient[1], gradient[4] = math.NaN(), 1e9
			m.step(gradient, step.Rate)
			want := free.numbers()
			for i := range want {
				want[i][1], want[i][4] = held[i][1], held[i][4]
				if got := m.numbers()[i]; !slices.EqualFunc(got, want[i], sameBits) {
					t.Fatalf("%s = %v, want %v", m.name(i), got, want[i])
				}
			}
		}
	})
}

func (m *moved) step(gradient []float64, rate float64) {
	m.put(m.p.Grad, gradient)
	m.o.Step(m.b, m.p, m.s, rate)
}

// hide puts a mask on the parameter and stores v in the last cell that it hides.
func (m *moved) hide(mask []float64, v float64) {
	m.p.Mask = m.b.Alloc(len(mask))
	m.put(m.p.Mask, mask)
	value := m.get(m.p.Value)
	last := len(mask) - 1
	for mask[last] != 0 {
		last--
	}
	value[last] = v
	m.put(m.p.Value, value)
}

func sameBits(a, b float64) bool { return math.Float64bits(a) == math.Float64bits(b) }
