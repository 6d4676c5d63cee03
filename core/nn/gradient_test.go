package nn_test

import (
	"math"
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

// TestPrecision holds float32 against float64, forward and backward. Numbers that
// are small beside the largest of theirs are what is left of such.
func TestPrecision(t *testing.T) {
	near := func(t *testing.T, what string, got, want []float64) {
		t.Helper()
		largest := 1.0
		for _, v := range want {
			largest = max(largest, math.Abs(v))
		}
		within(t, what, got, want, 1e-4, 1e-2*largest)
	}
	problems(t, func(t *testing.T, p problem) {
		got, want := p.fixture(t, cpu.New[float32](1)), p.fixture(t, cpu.New[float64](1))
		near(t, "loss", []float64{got.forward()}, []float64{want.forward()})
		got.backward()
		want.backward()
		for i, s := range want.net.Stages {
			n := want.rows * s.Out
			near(t, s.Name, got.get(got.net.Stages[i].Output(), n), want.get(s.Output(), n))
		}
		for i, p := range want.net.Params() {
			near(t, p.Name, got.grad(got.net.Params()[i]), want.grad(p))
		}
		near(t, "input", got.inputGradient(), want.inputGradient())
	})
}

// TestMaskedGradient holds ∂L/∂W = M ⊙ ∂L/∂W̃ against a network that stores
// W̃ = M ⊙ W, and so knows no mask.
func TestMaskedGradient(t *testing.T) {
	for _, m := range maskings {
		if !m.plain() {
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

// TestDenseGradient holds what strategies that regrow see, ∂L/∂W̃ of every cell, against
// the gradient of a network that stores W̃. It is assigned, not accumulated.
func TestDenseGradient(t *testing.T) {
	for _, m := range maskings {
		if !m.dense || m.each {
			continue
		}
		t.Run(m.name, func(t *testing.T) {
			f := problem{[]string{"dense", "residual", "dense"}, nn.CrossEntropy{}, m, 3, 5, 7}.fixture(t, cpu.New[float64](1))
			f.backward()
			f.backward()
			var dense [][]float64
			for _, p := range f.net.Params() {
				if !p.Matrix {
					continue
				}
				dense = append(dense, f.get(p.Dense, p.Len()))
				f.store(p)
			}
			f.net.ZeroGrad()
			f.backward()
			for _, p := range f.net.Params() {
				if p.Matrix {
					within(t, p.Name, dense[0], f.grad(p), 1e-12, 1e-9)
					dense = dense[1:]
				}
			}
		})
	}
}

// store puts W̃ in place of W, and takes mask, delta and dense gradient away.
func (f *fixture) store(p *nn.Param) {
	if p.Delta != nil {
		w, base, delta := f.get(p.Value, p.Len()), f.get(p.Base, p.Len()), f.get(p.Delta, p.Len())
		for i, d := range delta {
			if d == 0 {
				w[i] = base[i]
			} else {
				w[i] = base[i] + d*(w[i]-base[i])
			}
		}
		f.put(p.Value, w)
	}
	f.unmask(p)
	p.Delta, p.Dense = nil, nil
}
