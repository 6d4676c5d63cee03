package nn_test

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"testing"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels/cpu"
)

// What testdata/make.py computed with PyTorch, and the initial weights.
//
//go:embed testdata/golden.json
var goldenJSON []byte

type golden struct {
	Initial []struct {
		Seed             uint64
		Layer, Which, In int
		Values           []float64 // the first few
	}
	Networks []struct {
		Loss          string
		Rows, In      int
		Units         []int
		Params, Masks [][]float64
		X, Target, Y  []float64
		Value         float64
		Grads         [][]float64
		XGrad         []float64
	}
}

func readGolden(t *testing.T) (g golden) {
	t.Helper()
	if err := json.Unmarshal(goldenJSON, &g); err != nil {
		t.Fatal(err)
	}
	return g
}

// TestPyTorch holds layers and losses, forward and backward, against PyTorch.
func TestPyTorch(t *testing.T) {
	for _, g := range readGolden(t).Networks {
		t.Run(g.Loss, func(t *testing.T) {
			b := cpu.New[float64](1)
			layers := parts(t, 0, "dense", "relu", "dense")
			layers[0].Spec.Value, layers[2].Spec.Value = &nn.Dense{Units: g.Units[0]}, &nn.Dense{Units: g.Units[1]}
			net, err := nn.New(b, layers, g.In, g.Rows)
			if err != nil {
				t.Fatal(err)
			}
			loss, err := nn.Losses.Choose(g.Loss)
			if err != nil {
				t.Fatal(err)
			}
			f := &fixture{Backend: b, problem: problem{loss: loss.Value, rows: g.Rows, in: g.In}, net: net, out: g.Units[1]}
			f.x, f.target = f.buffer(g.X), f.buffer(g.Target)
			f.perRow, f.mean, f.dy = f.Alloc(g.Rows), f.Alloc(1), f.Alloc(g.Rows*f.out)
			for i, p := range net.Params() {
				f.put(p.Value, g.Params[i])
				if p.Matrix {
					p.Mask = f.buffer(g.Masks[i/2])
				}
			}
			f.backward()
			within(t, "loss", []float64{f.forward()}, []float64{g.Value}, 1e-12, 0)
			within(t, "output", f.get(net.Stages[2].Output(), g.Rows*f.out), g.Y, 1e-12, 1e-3)
			for i, p := range net.Params() {
				within(t, p.Name, f.grad(p), g.Grads[i], 1e-12, 1e-3)
			}
			within(t, "input", f.inputGradient(), g.XGrad, 1e-12, 1e-3)
		})
	}
}

// TestInitializeGolden pins which random bits become which weight, so that a
// run of today can be repeated with the program of tomorrow.
func TestInitializeGolden(t *testing.T) {
	for _, g := range readGolden(t).Initial {
		t.Run(fmt.Sprint(g.Seed, "/", g.Layer, "/", g.Which), func(t *testing.T) {
			f := initialized(t, g.Seed, g.In, 7, "dense", "relu", "dense")
			p := f.net.Stages[g.Layer].Params()[g.Which]
			if got := f.get(p.Value, len(g.Values)); !slices.Equal(got, g.Values) {
				t.Errorf("%s begins with %v, want %v", p.Name, got, g.Values)
			}
		})
	}
}

func initialized(t *testing.T, seed uint64, in, units int, kinds ...string) *fixture {
	t.Helper()
	b := cpu.New[float32](1)
	net, err := nn.New(b, parts(t, units, kinds...), in, 1)
	if err != nil {
		t.Fatal(err)
	}
	net.Initialize(seed)
	return &fixture{Backend: b, net: net}
}

// TestInitializeDistribution holds the weights against the uniform distribution on
// ±1/√in, whose variance is 1/(3·in), at four standard errors.
func TestInitializeDistribution(t *testing.T) {
	for _, in := range []int{1, 9, 400} {
		f := initialized(t, 3, in, 1<<20/in, "dense")
		for _, p := range f.net.Params() {
			n, bound := float64(p.Len()), 1/math.Sqrt(float64(in))
			sum, square, largest := 0.0, 0.0, 0.0
			for _, v := range f.get(p.Value, p.Len()) {
				sum += v
				square += v * v
				largest = max(largest, math.Abs(v))
			}
			if mean, e := sum/n, bound/math.Sqrt(3*n); math.Abs(mean) > 4*e {
				t.Errorf("%s of %d: mean %v, standard error %v", p.Name, in, mean, e)
			}
			variance, e := square/n, bound*bound*math.Sqrt(4/45.0/n)
			if math.Abs(variance-bound*bound/3) > 4*e {
				t.Errorf("%s of %d: variance %v, want %v ± %v", p.Name, in, variance, bound*bound/3, e)
			}
			if largest > float64(float32(bound)) || largest < bound*(1-20/n) {
				t.Errorf("%s of %d: largest %v, bound %v", p.Name, in, largest, bound)
			}
		}
	}
}

// TestInitializeFanIn bounds the values of a residual layer by the inputs of each of
// its matrices.
func TestInitializeFanIn(t *testing.T) {
	layers := parts(t, 0, "residual")
	layers[0].Spec.Value = &nn.Residual{Units: 900}
	b := cpu.New[float32](1)
	net, err := nn.New(b, layers, 9, 1)
	if err != nil {
		t.Fatal(err)
	}
	net.Initialize(3)
	f := &fixture{Backend: b, net: net}
	for i, bound := range []float64{1.0 / 3, 1.0 / 3, 1.0 / 30, 1.0 / 30} {
		largest := 0.0
		for _, v := range f.get(net.Params()[i].Value, net.Params()[i].Len()) {
			largest = max(largest, math.Abs(v))
		}
		if largest > float64(float32(bound)) || largest < bound/2 {
			t.Errorf("%s: largest %v, bound %v", net.Params()[i].Name, largest, bound)
		}
	}
}

// TestInitializeIndependent finds the same weights in a layer whatever follows it,
// masked or frozen, and others in every other layer and for every other seed.
func TestInitializeIndependent(t *testing.T) {
	weights := func(f *fixture, i int) []float64 { p := f.net.Params()[i]; return f.get(p.Value, p.Len()) }
	short := initialized(t, 1, 6, 6, "dense")
	long := initialized(t, 1, 6, 6, "dense", "dense", "relu", "dense")
	for i := range short.net.Params() {
		if !slices.Equal(weights(short, i), weights(long, i)) {
			t.Errorf("%s depends on the layers that follow", short.net.Params()[i].Name)
		}
	}
	for _, p := range long.net.Params() {
		p.Mask, p.Frozen = long.Alloc(1), true
	}
	before := weights(long, 0)
	long.net.Initialize(1)
	if !slices.Equal(weights(long, 0), before) {
		t.Error("masks or freezing change the initial weights")
	}
	if slices.Equal(weights(long, 0), weights(long, 2)) || slices.Equal(weights(long, 0)[:6], weights(long, 1)) {
		t.Error("two parameters begin alike")
	}
	if slices.Equal(weights(initialized(t, 2, 6, 6, "dense"), 0), before) {
		t.Error("two seeds begin alike")
	}
}
