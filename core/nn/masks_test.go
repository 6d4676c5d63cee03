package nn_test

import (
	_ "embed"
	"encoding/json"
	"testing"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/cpu"
)

// What testdata/masks.py computed with PyTorch.
//
//go:embed testdata/masks.json
var masksJSON []byte

// goldenMasks is a network with masks. Of two weights in their order: Masks, Deltas,
// Bases, Variances and Dense, the gradients expected; of stages: Cells.
type goldenMasks struct {
	Name, Loss    string
	Kinds         []string
	Rows, In      int
	Units         []int
	Params        [][]float64
	X, Target     []float64
	Each          bool
	Masks, Deltas [][]float64
	Bases, Cells  [][]float64
	Variances     [][]float64
	InputMask     []float64

	Y, XGrad        []float64
	Mean, Rectified []float64 // of the first layer, by moments
	Value           float64
	Grads, Dense    [][]float64
}

// TestPyTorchMasks holds every way to mask, forward and backward, against PyTorch.
func TestPyTorchMasks(t *testing.T) {
	var golden struct{ Cases []goldenMasks }
	if err := json.Unmarshal(masksJSON, &golden); err != nil {
		t.Fatal(err)
	}
	for _, g := range golden.Cases {
		t.Run(g.Name, func(t *testing.T) {
			f := g.fixture(t)
			value := f.forward()
			last := len(f.net.Stages) - 1
			within(t, "output", f.get(f.net.Stages[last].Output(), len(g.Y)), g.Y, 1e-12, 1e-3)
			if g.Rectified != nil {
				within(t, "mean", f.get(f.net.Stages[0].Output(), len(g.Mean)), g.Mean, 1e-12, 1e-3)
				within(t, "mean of the rectified", f.get(f.net.Stages[1].Output(), len(g.Mean)), g.Rectified, 1e-12, 1e-3)
				return
			}
			within(t, "loss", []float64{value}, []float64{g.Value}, 1e-12, 0)
			f.backward()
			for i, p := range f.net.Params() {
				within(t, p.Name, f.grad(p), g.Grads[i], 1e-12, 1e-3)
				if g.Dense != nil && p.Matrix {
					within(t, p.Name+", dense", f.get(p.Dense, p.Len()), g.Dense[i/2], 1e-12, 1e-3)
				}
			}
			within(t, "input", f.inputGradient(), g.XGrad, 1e-12, 1e-3)
		})
	}
}

// fixture builds the network with all that masks it.
func (g goldenMasks) fixture(t *testing.T) *fixture {
	t.Helper()
	b := cpu.New[float64](1)
	net, err := nn.New(b, g.layers(t), g.In, g.Rows)
	if err != nil {
		t.Fatal(err)
	}
	loss, err := nn.Losses.Choose(g.Loss)
	if err != nil {
		t.Fatal(err)
	}
	f := &fixture{Backend: b, problem: problem{loss: loss.Value, rows: g.Rows, in: g.In}, net: net}
	f.out = net.Stages[len(net.Stages)-1].Out
	f.x, f.target = f.buffer(g.X), f.buffer(g.Target)
	f.perRow, f.mean, f.dy = f.Alloc(g.Rows), f.Alloc(1), f.Alloc(g.Rows*f.out)
	for i, p := range net.Params() {
		f.put(p.Value, g.Params[i])
		if p.Matrix {
			p.Each, p.Mask, p.Delta = g.Each, f.given(g.Masks, i/2), f.given(g.Deltas, i/2)
			p.Base, p.Variance, p.Dense = f.given(g.Bases, i/2), f.given(g.Variances, i/2), f.given(g.Dense, i/2)
		}
	}
	for i, s := range net.Stages {
		s.Mask = f.given(g.Cells, i)
	}
	if r, ok := loss.Value.(*nn.Reconstruction); ok {
		f.loss = under{r, f.buffer(g.InputMask)}
	}
	return f
}

func (g goldenMasks) layers(t *testing.T) []nn.Part {
	layers := parts(t, 0, g.Kinds...)
	for i, p := range layers {
		switch spec := p.Spec.Value.(type) {
		case *nn.Dense:
			spec.Units = g.Units[i]
		case *nn.Residual:
			spec.Units = g.Units[i]
		}
	}
	return layers
}

// given returns a buffer of the i-th of what is given, nil if it is not.
func (f *fixture) given(all [][]float64, i int) kernels.Buffer {
	if i >= len(all) || all[i] == nil {
		return nil
	}
	return f.buffer(all[i])
}
