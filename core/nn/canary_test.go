package nn_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/cpu"
)

// canaries runs f for every kind of layer between dense ones, with every masking.
func canaries(t *testing.T, f func(t *testing.T, p problem)) {
	for _, k := range nn.Kinds {
		for _, m := range maskings {
			p := problem{[]string{"dense", k.Name, "dense", "relu"}, nn.MSE{}, m, 4, 5, 3}
			p.masking.poison = false
			t.Run(fmt.Sprint(k.Name, "/", m.name), func(t *testing.T) { f(t, p) })
		}
	}
}

// TestHiddenWeightsAreNotRead finds the same bits whatever is stored in hidden weights
// and in bases that are not read.
func TestHiddenWeightsAreNotRead(t *testing.T) {
	canaries(t, func(t *testing.T, p problem) {
		f := p.fixture(t, cpu.New[float64](1))
		for _, p := range f.net.Params() {
			if p.Matrix {
				f.hide(p, 0)
			}
		}
		want := f.everything()
		for _, p := range f.net.Params() {
			if p.Matrix {
				f.hide(p, math.NaN())
			}
		}
		same(t, f.everything(), want)
	})
}

// TestHiddenActivationsAreNotRead has layers leave NaN in the outputs that are hidden.
func TestHiddenActivationsAreNotRead(t *testing.T) {
	canaries(t, func(t *testing.T, p problem) {
		if p.masking.cells == nil {
			return
		}
		f := p.fixture(t, cpu.New[float64](1))
		want := f.everything()
		for _, s := range f.net.Stages {
			hidden := s
			if b := nn.Branch(s); b != nil {
				hidden = b.Stages[len(b.Stages)-1] // its mask is the branch's
			}
			hidden.Layer = canary{hidden.Layer, f, hidden}
		}
		same(t, f.everything(), want)
	})
}

// canary stores NaN where the stage's mask hides the layer's output.
type canary struct {
	nn.Layer
	*fixture
	stage *nn.Stage
}

func (c canary) Forward(x kernels.Buffer, rows int) kernels.Buffer {
	y := c.Layer.Forward(x, rows)
	v, m := c.get(y, rows*c.stage.Out), c.get(c.stage.Mask, c.stage.Mask.Len())
	for i := range v {
		if m[i%len(m)] == 0 {
			v[i] = math.NaN()
		}
	}
	c.put(y, v)
	return y
}

// TestHiddenInputsAreNotRead has NaN where the mask of the inputs hides them.
func TestHiddenInputsAreNotRead(t *testing.T) {
	canaries(t, func(t *testing.T, p problem) {
		f := p.fixture(t, cpu.New[float64](1))
		n := f.rows * f.in
		m, x := f.times(n, soft), f.get(f.x, n)
		clean, seen, mask, zero := f.buffer(x), f.Alloc(n), f.buffer(m), f.Alloc(1)
		run := func() []string {
			f.Select(seen, mask, clean, zero, f.rows, f.in)
			f.x = seen
			return f.everything()
		}
		want := run()
		for i := range x {
			if m[i] == 0 {
				x[i] = math.NaN()
			}
		}
		f.put(clean, x)
		same(t, run(), want)
	})
}

// everything is all that a step computes, to the bit.
func (f *fixture) everything() []string {
	f.net.ZeroGrad()
	f.backward()
	all := []string{fmt.Sprint("loss ", f.forward())}
	for _, s := range f.net.Stages {
		all = append(all, bits(s.Name, f.get(s.Output(), f.rows*s.Out)))
	}
	for _, p := range f.net.Params() {
		all = append(all, bits(p.Name, f.grad(p)))
	}
	return append(all, bits("input", f.inputGradient()))
}

func bits(name string, v []float64) string {
	var s strings.Builder
	fmt.Fprint(&s, name)
	for _, x := range v {
		fmt.Fprintf(&s, " %x", math.Float64bits(x))
	}
	return s.String()
}

func same(t *testing.T, got, want []string) {
	t.Helper()
	for i := range want {
		if got[i] != want[i] || strings.Contains(got[i], "NaN") || strings.Contains(got[i], " 7ff8") {
			t.Errorf("with NaN in hidden cells\n%s, without\n%s", got[i], want[i])
		}
	}
}
