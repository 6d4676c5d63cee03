package nn_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/cpu"
)

// deep is three dense layers with rectifiers between them, masked.
func deep(t *testing.T) *fixture {
	kinds := []string{"dense", "relu", "dense", "relu", "dense"}
	return problem{kinds, nn.CrossEntropy{}, maskings[1], 3, 5, 4}.fixture(t, cpu.New[float64](1))
}

func TestBackwardAccumulates(t *testing.T) {
	f := deep(t)
	f.backward()
	once := f.grads()
	f.backward()
	for i, twice := range f.grads() {
		for j := range twice {
			if twice[j] != 2*once[i][j] {
				t.Fatalf("%s[%d]: %v after one pass, %v after two", f.net.Params()[i].Name, j, once[i][j], twice[j])
			}
		}
	}
	f.net.ZeroGrad()
	for i, g := range f.grads() {
		if slices.ContainsFunc(g, func(v float64) bool { return v != 0 }) {
			t.Errorf("%s: ZeroGrad left %v", f.net.Params()[i].Name, g)
		}
	}
}

// TestGradient holds gradients that are assigned to whatever was there against those
// added to 0, to the bit, with parameters that are frozen too.
func TestGradient(t *testing.T) {
	for name, b := range map[string]kernels.Backend{"float64": cpu.New[float64](1), "float32": cpu.New[float32](2)} {
		for _, m := range maskings {
			t.Run(name+"/"+m.name, func(t *testing.T) {
				f := problem{[]string{"dense", "relu", "residual", "dense", "dense"}, nn.MSE{}, m, 7, 18, 18}.fixture(t, b)
				params := f.net.Params()
				for _, frozen := range []int{0, 1, len(params) - 2, len(params)} {
					for i, p := range params {
						p.Frozen = i < frozen
					}
					f.net.ZeroGrad()
					f.backward()
					want := f.grads()
					for _, p := range params {
						f.put(p.Grad, slices.Repeat([]float64{math.NaN()}, p.Len()))
					}
					f.forward()
					f.net.Gradient(f.dy, f.rows)
					for i, g := range f.grads() {
						if got, want := bits(params[i].Name, g), bits(params[i].Name, want[i]); got != want {
							t.Errorf("%d frozen: assigned\n%s, added\n%s", frozen, got, want)
						}
					}
					f.backward()
					for i, g := range f.grads() {
						for j := range g {
							g[j] /= 2
						}
						within(t, "half of two passes", g, want[i], 1e-3, 1e-3)
					}
				}
			})
		}
	}
}

func (f *fixture) grads() [][]float64 {
	var all [][]float64
	for _, p := range f.net.Params() {
		all = append(all, f.grad(p))
	}
	return all
}

// spy notes what a layer was asked for.
type spy struct {
	nn.Layer
	asked *[]string
	name  string
}

func (s spy) Backward(dy kernels.Buffer, rows int, weights, input bool) kernels.Buffer {
	*s.asked = append(*s.asked, fmt.Sprint(s.name, " ", weights, " ", input))
	return s.Layer.Backward(dy, rows, weights, input)
}

// TestFrozen freezes parameters, by the place of their names: those get no
// gradient, the others the same as ever, and Backward computes nothing that
// only the frozen would need.
func TestFrozen(t *testing.T) {
	all := []string{"dense5 true true", "relu4 true true", "dense3 true true", "relu2 true true", "dense1 true false"}
	upper := []string{"dense5 true true", "relu4 true true", "dense3 true false"}
	for _, c := range []struct {
		name   string
		frozen []string
		asked  []string
	}{
		{"nothing", nil, all},
		{"first", []string{"dense1"}, upper},
		{"first weight", []string{"dense1.weight"}, all},
		{"first bias", []string{"dense1.bias"}, all},
		{"middle", []string{"dense3"}, all},
		{"last", []string{"dense5"}, all},
		{"but the last", []string{"dense1", "dense3"}, []string{"dense5 true false"}},
		{"all", []string{"dense1", "dense3", "dense5"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := deep(t)
			f.backward()
			want := f.grads()
			f.net.ZeroGrad()
			for i, p := range f.net.Params() {
				p.Frozen = slices.ContainsFunc(c.frozen, func(s string) bool { return strings.HasPrefix(p.Name, s) })
				if p.Frozen {
					clear(want[i])
				}
			}
			var asked []string
			for _, s := range f.net.Stages {
				s.Layer = spy{s.Layer, &asked, s.Name}
			}
			f.backward()
			if !slices.Equal(asked, c.asked) {
				t.Errorf("Backward asked %q, want %q", asked, c.asked)
			}
			for i, g := range f.grads() {
				if !slices.Equal(g, want[i]) {
					t.Errorf("%s: %v, want %v", f.net.Params()[i].Name, g, want[i])
				}
			}
		})
	}
}

// TestInputGradient asks for ∂L/∂x between two passes: parameters keep what they
// have accumulated, and freezing them all changes nothing.
func TestInputGradient(t *testing.T) {
	f := deep(t)
	f.backward()
	before, dx := f.grads(), f.inputGradient()
	for i, g := range f.grads() {
		if !slices.Equal(g, before[i]) {
			t.Errorf("%s: InputGradient made %v of %v", f.net.Params()[i].Name, g, before[i])
		}
	}
	for _, p := range f.net.Params() {
		p.Frozen = true
	}
	if frozen := f.inputGradient(); !slices.Equal(frozen, dx) {
		t.Errorf("frozen %v, want %v", frozen, dx)
	}
}

// TestFewerRows runs a batch that is shorter than the network was built for.
func TestFewerRows(t *testing.T) {
	f := deep(t)
	f.forward()
	long := f.get(f.net.Stages[4].Output(), f.rows*f.out)
	f.rows = 2
	f.forward()
	if short := f.get(f.net.Stages[4].Output(), 2*f.out); !slices.Equal(short, long[:2*f.out]) {
		t.Errorf("%v, want the start of %v", short, long)
	}
}

func TestNames(t *testing.T) {
	f := deep(t)
	var names []string
	for _, p := range f.net.Params() {
		names = append(names, fmt.Sprint(p.Name, " ", p.Rows, "x", p.Cols, " ", p.Matrix))
	}
	want := []string{
		"dense1.weight 4x5 true", "dense1.bias 1x4 false", "dense3.weight 4x4 true",
		"dense3.bias 1x4 false", "dense5.weight 4x4 true", "dense5.bias 1x4 false",
	}
	if !slices.Equal(names, want) {
		t.Errorf("%q, want %q", names, want)
	}
	if s := f.net.Stage("relu2"); s == nil || s.Kind != "relu" || s.In != 4 || s.Out != 4 || s.Trainable() {
		t.Errorf("Stage(relu2) = %+v", s)
	}
	if s := f.net.Stage("relu3"); s != nil {
		t.Errorf("Stage(relu3) = %+v", s)
	}
}

func TestUnits(t *testing.T) {
	for units, ok := range map[int]bool{-1: false, 0: false, 1: true, 1 << 20: true, 1<<20 + 1: false} {
		if err := (&nn.Dense{Units: units}).Validate(); (err == nil) != ok {
			t.Errorf("%d units: %v", units, err)
		}
	}
	_, err := nn.New(cpu.New[float32](1), parts(t, 0, "relu", "dense"), 3, 2)
	if want := "layer dense2: units = 0 is outside 1 … 1048576"; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}
