package nn_test

import (
	"testing"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/cpu"
)

// TestGradients holds every gradient against finite differences of the loss.
func TestGradients(t *testing.T) {
	problems(t, func(t *testing.T, p problem) {
		f := p.fixture(t, cpu.New[float64](1))
		f.backward()
		for _, p := range f.net.Params() {
			within(t, p.Name, f.grad(p), f.differences(p.Value, p.Len()), 1e-6, 1e-4)
		}
		within(t, "input", f.inputGradient(), f.differences(f.x, f.rows*f.in), 1e-6, 1e-4)
	})
}

// differences estimates the gradient of the loss by the n values of b from central
// differences of fourth order, whose error of rounding and truncation is about
// 1e-12 here (Abramowitz & Stegun 25.3.21).
func (f *fixture) differences(b kernels.Buffer, n int) []float64 {
	const h = 1e-3
	at := f.get(b, n)
	d := make([]float64, n)
	for i, v := range at {
		loss := func(step float64) float64 {
			at[i] = v + step*h
			f.put(b, at)
			return f.forward()
		}
		d[i] = (8*(loss(1)-loss(-1)) - (loss(2) - loss(-2))) / (12 * h)
		at[i] = v
	}
	f.put(b, at)
	return d
}

// TestPrecision holds float32 against float64, forward and backward.
func TestPrecision(t *testing.T) {
	const tolerance, floor = 1e-4, 1e-2
	problems(t, func(t *testing.T, p problem) {
		got, want := p.fixture(t, cpu.New[float32](1)), p.fixture(t, cpu.New[float64](1))
		within(t, "loss", []float64{got.forward()}, []float64{want.forward()}, tolerance, floor)
		got.backward()
		want.backward()
		for i, s := range want.net.Stages {
			n := want.rows * s.Out
			within(t, s.Name, got.get(got.net.Stages[i].Output(), n), want.get(s.Output(), n), tolerance, floor)
		}
		for i, p := range want.net.Params() {
			within(t, p.Name, got.grad(got.net.Params()[i]), want.grad(p), tolerance, floor)
		}
		within(t, "input", got.inputGradient(), want.inputGradient(), tolerance, floor)
	})
}

// TestMaskedGradient holds ∂L/∂W = M ⊙ ∂L/∂W̃ against a network that stores
// W̃ = M ⊙ W, and so knows no mask.
func TestMaskedGradient(t *testing.T) {
	for _, m := range maskings {
		if m.draw == nil {
			continue
		}
		t.Run(m.name, func(t *testing.T) {
			f := problem{[]string{"dense", "relu", "dense"}, nn.CrossEntropy{}, m, 3, 5, 7}.fixture(t, cpu.New[float64](1))
			f.backward()
			input := f.inputGradient()
			masks := map[*nn.Param][]float64{}
			got := map[*nn.Param][]float64{}
			for _, p := range f.net.Params() {
				got[p] = f.grad(p)
				masks[p] = f.unmask(p)
			}
			f.net.ZeroGrad()
			f.backward()
			for _, p := range f.net.Params() {
				want := f.grad(p) // ∂L/∂W̃, dense
				for i, m := range masks[p] {
					want[i] *= m
				}
				within(t, p.Name, got[p], want, 1e-12, 1e-12)
				for i, m := range masks[p] {
					if m == 0 && got[p][i] != 0 {
						t.Errorf("%s: the hidden weight %d has the gradient %v", p.Name, i, got[p][i])
					}
				}
			}
			within(t, "input", input, f.inputGradient(), 1e-12, 1e-12)
		})
	}
}

// unmask stores M ⊙ W in place of W, by selection, and takes the mask away, which
// it returns for every element of p.
func (f *fixture) unmask(p *nn.Param) []float64 {
	m := make([]float64, p.Len())
	if p.Mask == nil {
		for i := range m {
			m[i] = 1
		}
		return m
	}
	given := f.get(p.Mask, p.Mask.Len())
	w := f.get(p.Value, p.Len())
	for i := range w {
		if m[i] = given[i%len(given)]; m[i] == 0 {
			w[i] = 0
		} else {
			w[i] *= m[i]
		}
	}
	f.put(p.Value, w)
	p.Mask = nil
	return m
}
