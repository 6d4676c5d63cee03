package nn_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
	"gorgonia.org/tensor"
)

// problem is a network with masks and a loss: layers of the given kinds for rows of
// in features, the dense ones with units outputs.
type problem struct {
	kinds           []string
	loss            nn.Loss
	masking         masking
	rows, in, units int
}

// problems runs f for every kind of layer, alone and between two dense ones, with
// every loss, masking and size: a new layer or loss is tested by being in its
// table.
func problems(t *testing.T, f func(t *testing.T, p problem)) {
	for _, k := range nn.Kinds {
		for _, kinds := range [][]string{{k.Name}, {"dense", k.Name, "dense"}} {
			for _, loss := range nn.Losses {
				for _, m := range maskings {
					for _, size := range [][3]int{{1, 1, 1}, {3, 5, 7}, {4, 2, 3}} {
						p := problem{kinds, loss.New(), m, size[0], size[1], size[2]}
						name := fmt.Sprint(strings.Join(kinds, "-"), "/", loss.Name, "/", m.name, "/", size)
						t.Run(name, func(t *testing.T) { f(t, p) })
					}
				}
			}
		}
	}
}

// fixture is a problem on a backend, with numbers.
type fixture struct {
	kernels.Backend
	problem
	net                         *nn.Net
	out                         int
	r                           *rand.Rand
	x, target, dy, perRow, mean kernels.Buffer
}

// fixture puts p on b. Its numbers are all of type float32, the same on every
// backend, and so that no output of a layer is within 0.02 of 0, where a
// rectifier that reads it has its kink.
func (p problem) fixture(t testing.TB, b kernels.Backend) *fixture {
	t.Helper()
	for seed := range uint64(1000) {
		f := &fixture{Backend: b, problem: p, r: rand.New(rand.NewPCG(seed, 0))}
		f.build(t)
		f.forward()
		if f.clear(0.02) {
			return f
		}
	}
	t.Fatal("no draw keeps clear of the kink")
	return nil
}

func (f *fixture) build(t testing.TB) {
	t.Helper()
	net, err := nn.New(f, parts(t, f.units, f.kinds...), f.in, f.rows)
	if err != nil {
		t.Fatal(err)
	}
	f.net, f.out = net, net.Stages[len(net.Stages)-1].Out
	for _, p := range net.Params() {
		p.Value = f.buffer(f.apart(p.Len()))
		if p.Matrix {
			f.mask(p)
		}
	}
	f.activate()
	f.x = f.buffer(f.apart(f.rows * f.in))
	f.target = f.buffer(f.targets())
	f.perRow, f.mean, f.dy = f.Alloc(f.rows), f.Alloc(1), f.Alloc(f.rows*f.out)
}

// parts is a chain of layers with their default options, which Dense lacks.
func parts(t testing.TB, units int, kinds ...string) []nn.Part {
	t.Helper()
	var all []nn.Part
	for i, name := range kinds {
		choice, err := nn.Kinds.Choose(name)
		if err != nil {
			t.Fatal(err)
		}
		if d, ok := choice.Value.(*nn.Dense); ok {
			d.Units = units
		}
		all = append(all, nn.Part{Name: fmt.Sprint(name, i+1), Spec: choice})
	}
	return all
}

// apart returns n numbers with magnitudes from ½ to 1½.
func (f *fixture) apart(n int) []float64 {
	v := make([]float64, n)
	for i := range v {
		v[i] = float64(float32(math.Copysign(0.5+f.r.Float64(), f.r.Float64()-0.5)))
	}
	return v
}

func (f *fixture) targets() []float64 {
	if !f.loss.Classifies() {
		return f.apart(f.rows * f.out)
	}
	v := make([]float64, f.rows)
	for i := range v {
		v[i] = float64(f.r.IntN(f.out))
	}
	return v
}

// clear reports whether all outputs of the last forward pass are 0 or further
// from it than margin.
func (f *fixture) clear(margin float64) bool {
	return f.clearOf(margin, f.net)
}

func (f *fixture) clearOf(margin float64, n *nn.Net) bool {
	for _, s := range n.Stages {
		if branch := nn.Branch(s); branch != nil && !f.clearOf(margin, branch) {
			return false
		}
		for _, v := range f.get(s.Output(), f.rows*s.Out) {
			if v != 0 && math.Abs(v) < margin {
				return false
			}
		}
	}
	return true
}

// forward returns the mean loss, and leaves its gradient by the output in dy.
func (f *fixture) forward() float64 {
	f.loss.Loss(f, f.perRow, f.dy, f.net.Forward(f.x, f.rows), f.target, f.rows, f.out)
	f.Mean(f.mean, 0, f.perRow, f.rows)
	return f.get(f.mean, 1)[0]
}

// backward adds the gradients by the parameters to them.
func (f *fixture) backward() {
	f.forward()
	f.net.Backward(f.dy, f.rows)
}

// inputGradient returns the gradient by x.
func (f *fixture) inputGradient() []float64 {
	f.forward()
	return f.get(f.net.InputGradient(f.dy, f.rows), f.rows*f.in)
}

func (f *fixture) grad(p *nn.Param) []float64 { return f.get(p.Grad, p.Len()) }

func (f *fixture) buffer(v []float64) kernels.Buffer {
	b := f.Alloc(len(v))
	f.put(b, v)
	return b
}

func (f *fixture) put(b kernels.Buffer, v []float64) {
	f.Write(b, tensor.New(tensor.WithShape(len(v)), tensor.WithBacking(v)))
}

func (f *fixture) get(b kernels.Buffer, n int) []float64 {
	v := make([]float64, n)
	f.Read(tensor.New(tensor.WithShape(n), tensor.WithBacking(v)), b)
	return v
}

// relative is the largest difference of got and want relative to the larger of
// the two, or to floor where both are smaller; NaN if there is one in either.
func relative(got, want []float64, floor float64) float64 {
	if len(got) != len(want) {
		return math.Inf(1)
	}
	worst := 0.0
	for i := range want {
		worst = max(worst, math.Abs(got[i]-want[i])/max(math.Abs(got[i]), math.Abs(want[i]), floor))
	}
	return worst
}

// within fails if got is not want to a relative error; it takes NaN as a failure.
func within(t testing.TB, what string, got, want []float64, tolerance, floor float64) {
	t.Helper()
	if e := relative(got, want, floor); !(e <= tolerance) {
		t.Errorf("%s: relative error %.3g\n got %v\nwant %v", what, e, got, want)
	}
}
